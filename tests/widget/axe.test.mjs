// SPDX-License-Identifier: GPL-3.0-or-later
// axe-core finds nothing in any state of the widget, in both themes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, newPage, screenshot } from './browser.mjs';
import { returnSources } from './demo.mjs';
import { FakeServer } from './fakeserver.mjs';

const require = createRequire(path.join(process.env.FRONTDESK_NODE_ROOT ?? '.', 'package.json'));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

const say = async (page, text) => {
  await page.locator('.line textarea').fill(text);
  await page.keyboard.press('Enter');
};
const menu = async (page, at) => {
  await page.locator('.menu-place > button').click();
  await page.locator('.menu-item').nth(at).click();
};

/** Every state: what leads to it. */
const states = {
  greeting: async () => {},
  answer: async (page, server) => {
    server.onMessage = (talk) => talk.answer(['You can return unused items within **30 days**. ', 'Write to help@example.com.'], { sources: returnSources });
    await say(page, 'How do returns work?');
    await page.locator('.chip').first().click();
  },
  person: async (page, server) => {
    server.onMessage = (talk) => {
      talk.start();
      talk.sentence('Let me look. ');
      talk.complete({ interrupted: true });
      talk.escalate('FD-7', 'Three minutes.');
      talk.join('Maria Lindgren');
      talk.staff('Maria Lindgren', 'Hi, Maria here.', [{ media_id: 'x', name: 'label.pdf', mime_type: 'application/pdf', bytes: 48213, kind: 'file' }]);
    };
    await say(page, 'A person please');
    await page.locator('.row.staff .file').waitFor();
  },
  menu: async (page) => { await page.locator('.menu-place > button').click(); },
  details: async (page) => { await menu(page, 0); },
  leave: async (page, server) => {
    server.onMessage = (talk) => talk.escalate('FD-9', '', { available: false, next_opening: '2030-01-07T09:00:00Z' });
    await say(page, 'A person please');
    await page.locator('.offer:not([hidden])').click();
    await page.locator('form.choice:not([hidden]) .button.primary').click();
  },
  files: async (page, server) => {
    await page.locator('input[type=file]').setInputFiles([{ name: 'invoice.txt', mimeType: 'text/plain', buffer: Buffer.from('12') },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await page.locator('.tray-item.failed').waitFor();
    server.files.hold = true;
    await page.locator('input[type=file]').setInputFiles([{ name: 'photo of the boots.txt', mimeType: 'text/plain', buffer: Buffer.from('12') }]);
  },
  confirm: async (page) => {
    await say(page, 'Hello');
    await page.locator('.row.ai .bubble', { hasText: 'Sure.' }).waitFor();
    await page.locator('.menu-place > button').click();
    await page.locator('.menu-item').last().click();
  },
  rating: async (page) => {
    await states.confirm(page);
    await page.locator('.button.danger').click();
    await page.locator('.star').nth(3).click();
  },
  offline: async (page, server) => {
    await say(page, 'Hello');
    await page.locator('.row.ai .bubble', { hasText: 'Sure.' }).waitFor();
    await server.stop();
    await page.locator('.banner:not([hidden])').waitFor({ timeout: 15000 });
    await say(page, 'Written offline');
  },
};

async function check(name, options) {
  const server = await new FakeServer().start();
  server.onMessage = (talk) => talk.answer(['Sure.']);
  server.setup = { staff_available: name !== 'leave', languages: ['en', 'de', 'es'], phone: '+46 8 123 45 67', email: 'help@example.com' };
  const { page, context, errors } = await newPage(browser, { reducedMotion: true, ...options });
  await page.goto(server.origin + '/');
  await page.locator('.panel[data-state=ai]').waitFor();
  await states[name](page, server);
  await page.waitForTimeout(250);
  await screenshot(page, `${options.label}-${name}`, 'shots/widget');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  await context.close();
  await server.stop().catch(() => {});
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`), []);
  assert.deepEqual(errors, []);
}

for (const dark of [false, true]) {
  for (const name of Object.keys(states)) {
    test(`${name}, ${dark ? 'dark' : 'light'}`, { timeout: 40000 }, () => check(name, { dark, label: dark ? 'dark' : 'light' }));
  }
}
for (const name of ['answer', 'rating', 'leave', 'files', 'menu']) {
  test(`${name}, phone`, { timeout: 40000 }, () => check(name, { width: 375, height: 667, language: 'de-DE', label: 'phone' }));
}
