// SPDX-License-Identifier: GPL-3.0-or-later
// The widget in Chromium against the real program: the customer's side of the main job.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { launch, newPage, screenshot } from './browser.mjs';

const binary = path.join(process.env.FRONTDESK_BUILD_DIR ?? '', 'frontdesk-headless');
if (!existsSync(binary)) throw new Error('build frontdesk-headless first: ' + binary);
let program;
let browser;
let folder;
let output = '';
const probe = 'quokkaprobe4711';
let base;

before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'frontdesk-'));
  program = spawn(binary, ['--demo', '--data-dir', folder, '--port', '0', '--ops-port', '0'],
    { env: { ...process.env, FRONTDESK_KEYCHAIN: 'off', RATE_LIMIT_PER_MINUTE: '0', RATE_LIMIT_PER_HOUR: '0' } });
  base = await new Promise((resolve, reject) => {
    program.stderr.on('data', (data) => { output += data; });
    program.stdout.on('data', (data) => {
      output += data;
      const found = /chat page: (http:\S+)/.exec(output);
      if (found) resolve(found[1]);
    });
    program.on('exit', (code) => reject(new Error('the program ended with ' + code + ': ' + output)));
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (program) {
    const ended = new Promise((resolve) => program.on('exit', resolve));
    program.kill('SIGTERM');
    assert.equal(await ended, 0, 'SIGTERM drains and exits 0');
  }
  if (folder) {
    assert.ok(!output.includes(probe), 'what a customer wrote is in no log line');
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const name = path.join(file.path ?? file.parentPath, file.name);
      assert.ok(!readFileSync(name).includes(probe), 'what a customer wrote is not readable in ' + name);
    }
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Types a message and waits until an answer is complete; gives its text. */
async function ask(page, text) {
  await page.locator('form.composer textarea').fill(text);
  await page.keyboard.press('Enter');
  // The first answer behind this very message: the greeting may come at any moment before it.
  const answer = page.locator(`li.row.contact:has-text("${text}") ~ li.row.ai:not(.typing)`).first();
  await answer.waitFor();
  await answer.locator('.caret').waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
  return answer.innerText();
}

test('a customer chats with the real program', { timeout: 60000 }, async () => {
  const { page, violations, errors } = await newPage(browser);
  await page.goto(base);
  await page.locator('form.composer textarea').waitFor();
  assert.match(await page.locator('.disclosure').innerText(), /AI assistant/);

  assert.match(await ask(page, 'Where is my order 10432?'), /10432 was shipped/);
  assert.ok(await page.locator('#sample').isVisible(), 'sample data is labelled');
  assert.match(await ask(page, 'Are you open on Christmas Eve?'), /9 AM.*4 PM/s);

  assert.match(await ask(page, 'What is your return policy?'), /30 days/);
  const chip = page.locator('.chips .chip').last();
  await chip.click();
  assert.match(await page.locator('.passage:visible').innerText(), /30 days/);
  await screenshot(page, 'program-sources', 'shots');

  const unknown = await ask(page, 'Which football team does your chief accountant support?');
  assert.match(unknown, /don't have an answer|not sure|do not know|don't know/i);
  assert.equal(await page.locator('li.row.ai').last().locator('.chip').count(), 0, 'nothing is cited for what is not known');

  await ask(page, 'Please remember the word ' + probe);
  await ask(page, 'I would like to speak to a real person');
  await page.locator('li.event.escalation').waitFor();
  await screenshot(page, 'program-escalated', 'shots');

  const before = await page.locator('li.row').count();
  await page.reload();
  await page.locator('li.event.escalation').waitFor();
  assert.equal(await page.locator('li.row').count(), before, 'a reload shows the same conversation');
  assert.deepEqual(violations, []);
  assert.deepEqual(errors, []);
});

test('files, name and e-mail, end and rating with the real program', { timeout: 60000 }, async () => {
  const { page, violations, errors } = await newPage(browser);
  await page.goto(base);
  const field = page.locator('form.composer textarea');
  await field.waitFor();
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles([{ name: 'run.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\u0000\u0001\u0000 program') }]);
  await page.locator('.tray-item.failed').waitFor();
  await page.getByRole('button', { name: 'Remove run.exe' }).click();
  await picker.setInputFiles([{ name: 'boot.png', mimeType: 'image/png', buffer: png }]);
  await page.getByRole('button', { name: 'Remove boot.png' }).waitFor();
  await ask(page, 'Do you ship to Norway?');
  await page.locator('.row.contact .file.with-picture canvas').waitFor();
  await page.reload();
  await page.locator('.row.contact .file.with-picture canvas').waitFor();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Your name and e-mail' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ingrid');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ingrid@example.org');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. Thank you.').waitFor();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'End chat' }).click();
  await page.locator('.button.danger').click();
  await page.locator('li.event.closed').waitFor();
  assert.equal((await page.locator('li.event.closed').innerText()).trim(), 'Conversation ended', 'no code of the program');
  await page.getByRole('radio', { name: '5 stars, excellent' }).check({ force: true });
  await page.getByRole('button', { name: 'Send rating' }).click();
  await page.getByText('Thank you for your rating.').waitFor();
  await page.getByRole('button', { name: 'Start a new conversation' }).click();
  assert.ok(await ask(page, 'What is your return policy?'));
  assert.equal(await page.locator('li.row.contact').count(), 1, 'a clean page');
  const session = await page.evaluate(() => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => key.startsWith('frontdesk:session:')))));
  const call = (method, path, body, token = session.token) => fetch(base.replace(/\/$/, '') + '/api/sessions/' + session.session_id + path, {
    method, headers: { Authorization: 'Bearer ' + token, 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
  assert.equal((await call('POST', '/rating', { stars: 6 })).status, 400);
  assert.equal((await call('POST', '/rating', { stars: 3 })).status, 409, 'the conversation is open');
  assert.equal((await call('PATCH', '', { email: 'nonsense' })).status, 400);
  assert.equal((await call('PATCH', '', { name: 'x' }, 'wrong')).status, 401);
  assert.equal((await call('GET', '/attachments/unknown')).status, 404);
  assert.equal((await call('POST', '/left-message', { message: 'Call me', email: 'a@example.org' })).status, 202);
  const state = await (await call('GET', '')).json();
  assert.equal(state.email, 'a@example.org');
  assert.deepEqual(violations, []);
  assert.deepEqual(errors, []);
});
