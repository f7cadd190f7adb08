// SPDX-License-Identifier: GPL-3.0-or-later
// The widget in Chromium against the fake server.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, newPage } from './browser.mjs';
import { pause } from './conversation.mjs';
import { returnSources } from './demo.mjs';
import { FakeServer, startSite } from './fakeserver.mjs';

let browser, server, open, sites;

before(async () => { browser = await launch(); });
after(() => browser.close());
beforeEach(async () => {
  server = await new FakeServer().start();
  server.onMessage = (talk) => talk.answer(['First sentence. ', 'Second sentence. ', 'Third sentence.'], { wait: 2 });
  open = [];
  sites = [];
});
afterEach(async () => {
  for (const { context, violations, errors } of open) {
    await context.close();
    assert.deepEqual(violations, [], 'breaches of the Content-Security-Policy');
    assert.deepEqual(errors, [], 'exceptions');
  }
  for (const site of sites) site.stop();
  await server.stop();
});

/** The page served at `/`, ready to chat. */
async function visit(options) {
  const opened = await newPage(browser, options);
  open.push(opened);
  await opened.page.goto(server.origin + '/');
  await opened.page.locator('.panel[data-state=ai]').waitFor();
  return opened.page;
}

/** Somebody else's website with the script tag. */
async function visitSite(attributes = '', options = {}) {
  const site = await startSite(server, attributes, options);
  sites.push(site);
  const opened = await newPage(browser, options);
  open.push(opened);
  await opened.page.goto(site.url);
  return opened.page;
}

async function say(page, text) {
  await page.getByLabel('Write a message').fill(text);
  await page.keyboard.press('Enter');
}

const bubbles = (page, author) => page.locator(`.row.${author} .bubble`).allInnerTexts();
const answer = (page, text) => page.locator('.row.ai .bubble', { hasText: text }).waitFor();
const sent = (type) => server.received.filter((frame) => frame.type === type);
const three = 'First sentence. Second sentence. Third sentence.';

async function until(condition) {
  for (let tries = 0; !await condition(); tries += 1) {
    assert.ok(tries < 400, 'condition not met: ' + condition);
    await pause(15);
  }
}

test('chat: greeting, disclosure, question, streamed answer', async () => {
  const page = await visit();
  assert.equal(await page.locator('.disclosure').innerText(), server.company.disclosure);
  assert.deepEqual(await bubbles(page, 'ai'), [server.company.greeting]);
  let go;
  server.onMessage = async (talk) => {
    talk.typing('ai', 'Aria', true);
    await new Promise((resolve) => { go = resolve; });
    talk.start();
    talk.delta('First sen');
    await new Promise((resolve) => { go = resolve; });
    talk.sentence('First sentence. ');
    talk.sentence('Second **bold** one.');
    talk.complete();
  };
  await say(page, 'Hello');
  await page.locator('.row.typing .dots').waitFor();
  go();
  await answer(page, 'First sen');
  assert.equal(await page.locator('.caret').count(), 1);
  assert.equal(await page.locator('.row.typing').count(), 0);
  go();
  await answer(page, 'First sentence. Second bold one.');
  assert.equal(await page.locator('.row.ai strong').innerText(), 'bold');
  assert.equal(await page.locator('.caret').count(), 0);
  assert.deepEqual(await bubbles(page, 'contact'), ['Hello']);
  await until(() => sent('ack').at(-1)?.seq === server.conversation.log.length);
});

test('a screen reader hears finished sentences once, never tokens', async () => {
  const page = await visit();
  let go;
  server.onMessage = async (talk) => {
    talk.start();
    for (const part of ['Fi', 'First', 'First sent']) talk.delta(part);
    await new Promise((resolve) => { go = resolve; });
    talk.sentence('First sentence. ');
    talk.sentence('Second sentence.');
    talk.complete();
    talk.join('Maria');
  };
  await say(page, 'Hello');
  await answer(page, 'First sent');
  const spoken = () => page.locator('[role=log][aria-live=polite] p').allInnerTexts();
  assert.deepEqual(await spoken(), ['Aria: ' + server.company.greeting]);
  go();
  await page.locator('.event.human_joined').waitFor();
  assert.equal((await spoken()).slice(1).join(' '), 'Aria: First sentence. Second sentence. Maria joined');
});

test('sources open under the answer; a score appears only when known', async () => {
  const page = await visit();
  server.onMessage = (talk) => talk.answer(['See below.'], { sources: returnSources });
  await say(page, 'Returns?');
  const chip = page.getByRole('button', { name: 'Source: Returns policy, Deadlines' });
  await chip.click();
  assert.equal(await chip.getAttribute('aria-expanded'), 'true');
  const passage = page.locator('.passage');
  assert.match(await passage.innerText(), /Returns policy\s+91% match\s+Deadlines\s+Unused items can be returned/);
  await page.getByRole('button', { name: /Source: Shipping handbook/ }).click();
  assert.match(await passage.innerText(), /Return labels · Page 14/);
  assert.equal(await page.locator('.passage-score').count(), 0);
  await page.keyboard.press('Escape');
  assert.equal(await passage.isVisible(), false);
});

test('a person takes over, is named, and hands back', async () => {
  const page = await visit();
  server.onMessage = (talk) => {
    talk.start();
    talk.sentence('Let me look. ');
    talk.escalate('FD-7', 'Three minutes.');
    talk.complete({ interrupted: true });
    talk.join('Maria Lindgren');
    talk.staff('Maria Lindgren', 'Hi, Maria here.');
  };
  await say(page, 'A person please');
  await page.locator('.row.staff .bubble').waitFor();
  assert.equal(await page.locator('.state').innerText(), 'Maria Lindgren answers');
  assert.match(await page.locator('.disclosure').innerText(), /talking to Maria Lindgren, a person/);
  assert.deepEqual(await page.locator('.event-pill').allInnerTexts(), ['Asked for a person, ticket FD-7', 'Maria Lindgren joined']);
  assert.match(await page.locator('.row.ai.interrupted .meta').innerText(), /Answer interrupted/);
  assert.match(await page.locator('.row.staff .who').innerText(), /Maria Lindgren\s+Person/);
  server.conversation.handBack();
  await page.getByText('Back with the assistant').first().waitFor();
  assert.equal(await page.locator('.state').innerText(), 'AI assistant Aria answers');
  assert.equal(await page.locator('.disclosure').innerText(), server.company.disclosure);
});

test('the line breaks in the middle of a sentence: nothing lost, nothing twice', async () => {
  const page = await visit();
  server.onMessage = async (talk) => {
    talk.start();
    talk.sentence('First sentence. ');
    talk.delta('Second sen');
    await answer(page, 'Second sen');
    server.drop();
    talk.sentence('Second sentence. ', { quietly: true });
    talk.sentence('Third sentence.', { quietly: true });
    await until(() => sent('resume').length === 2);
    talk.complete();
  };
  await say(page, 'Tell me');
  await answer(page, three);
  await page.locator('.panel[data-state=ai]').waitFor();
  assert.equal(sent('resume')[1].last_seq, 3);
  assert.deepEqual((await bubbles(page, 'ai')).slice(1), [three]);
  assert.deepEqual(await bubbles(page, 'contact'), ['Tell me']);
});

test('a frame lost on a living line is asked for; repeated frames show once', async () => {
  const page = await visit();
  server.faults.duplicate = true;
  server.onMessage = (talk) => {
    talk.start();
    talk.sentence('First sentence. ', { quietly: true });
    talk.sentence('Second sentence. ');
    talk.sentence('Third sentence.');
    talk.complete();
  };
  await say(page, 'Tell me');
  await answer(page, three);
  assert.deepEqual((await bubbles(page, 'ai')).slice(1), [three]);
  assert.deepEqual(await bubbles(page, 'contact'), ['Tell me']);
});

test('a lost ack: the message goes out again under its id and shows once', async () => {
  const page = await visit();
  server.faults.loseAcks = 1;
  await say(page, 'Only once');
  await answer(page, three);
  await until(() => sent('message').length === 2);
  await page.locator('.row.contact .meta time').waitFor();
  assert.equal(new Set(sent('message').map((frame) => frame.client_message_id)).size, 1);
  assert.deepEqual(await bubbles(page, 'contact'), ['Only once']);
  assert.equal(server.conversation.log.filter((frame) => frame.author === 'contact').length, 1);
});

test('a message written without connection survives a reload and is sent once', async () => {
  const page = await visit();
  await say(page, 'First');
  await answer(page, three);
  server.faults.refuse = 503;
  server.drop();
  await page.locator('.panel:not([data-state=ai])').waitFor();
  await say(page, 'Written offline');
  await page.getByText('Waits for the connection').waitFor();
  await page.reload();
  await page.locator('.row.contact', { hasText: 'Written offline' }).waitFor();
  server.faults.refuse = 0;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await until(() => server.conversation.log.filter((frame) => frame.type === 'complete').length === 2);
  await page.locator('.row.contact .meta time').nth(1).waitFor();
  assert.deepEqual(await bubbles(page, 'contact'), ['First', 'Written offline']);
  assert.equal(sent('message').length, 2);
});

test('a reload keeps the conversation and the draft', async () => {
  const page = await visit();
  server.onMessage = async (talk) => {
    await talk.answer(['First sentence. ', 'Second.'], { sources: returnSources });
    talk.escalate('FD-9');
    talk.join('Maria');
  };
  await say(page, 'Hello');
  await page.locator('.event.human_joined').waitFor();
  await page.getByLabel('Write a message').fill('half a thou');
  await page.reload();
  await page.locator('.event.human_joined').waitFor();
  assert.deepEqual(await bubbles(page, 'ai'), [server.company.greeting, 'First sentence. Second.']);
  assert.deepEqual(await bubbles(page, 'contact'), ['Hello']);
  assert.equal(await page.locator('.chip').count(), 2);
  assert.equal(await page.getByLabel('Write a message').inputValue(), 'half a thou');
  await page.locator('.panel[data-state=human]').waitFor();
  assert.equal(server.sessions.size, 1);
  assert.deepEqual(await page.locator('[role=log] p').allInnerTexts(), [], 'a reload reads nothing aloud');
});

test('two tabs show the same conversation', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  const second = await open[0].context.newPage();
  await second.goto(server.origin + '/');
  await answer(second, three);
  await say(second, 'From the second tab');
  await page.locator('.row.contact', { hasText: 'From the second tab' }).waitFor();
  assert.deepEqual(await bubbles(page, 'contact'), await bubbles(second, 'contact'));
});

test('older messages load on demand', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  for (let number = 1; number <= 60; number += 1) server.conversation.staff('Maria', 'note ' + number);
  await page.reload();
  await page.getByRole('button', { name: 'Show earlier messages' }).click();
  await page.locator('.row.contact', { hasText: 'Hello' }).waitFor();
  assert.equal((await bubbles(page, 'staff')).length, 60);
  assert.equal(await page.getByRole('button', { name: 'Show earlier messages' }).isVisible(), false);
});

test('a void session: a new one, and the customer is told', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  server.sessions.clear();
  await page.reload();
  await page.getByText('Your earlier chat has expired').first().waitFor();
  await page.locator('.panel[data-state=ai]').waitFor();
  await say(page, 'Again');
  await answer(page, three);
  assert.equal(server.sessions.size, 1);
});

test('markup of anybody stays text', async () => {
  const page = await visit();
  const evil = '<img src=x onerror="document.title=1"><b>x</b> [click](javascript:alert(1)) **<i>y</i>**';
  server.onMessage = async (talk, content) => {
    await talk.answer([content], { sources: [{ content, metadata: { source: content, section: content }, relevance_score: null }] });
    talk.join(evil);
    talk.staff(evil, content);
    talk.escalate(evil, evil);
  };
  await say(page, evil);
  await page.locator('.event.escalation').waitFor();
  await page.locator('.chip').click();
  assert.deepEqual(await bubbles(page, 'contact'), [evil]);
  const made = await page.locator('frontdesk-chat').evaluate((host) => [...host.shadowRoot.querySelectorAll('img, b, i:not(.dots i), script, iframe, [onerror], a[href^="javascript"]')].length);
  assert.equal(made, 0);
  assert.match((await bubbles(page, 'ai'))[1], /^<img src=x onerror="document.title=1"><b>x<\/b> \[click\]\(javascript:alert\(1\)\) <i>y<\/i>$/);
  assert.doesNotMatch(await page.title(), /^1/);
});

test('links open apart from this page and only where they may', async () => {
  const page = await visit();
  server.onMessage = (talk) => talk.answer(['[Policy](https://example.com/a) [Mail](mailto:a@example.com) [Call](tel:+46) [Bad](ftp://x/y) and https://example.com/b. ']);
  await say(page, 'Links');
  await answer(page, 'Policy');
  const links = await page.locator('.bubble a').evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('href'), node.rel, node.target]));
  assert.deepEqual(links, [['https://example.com/a', 'noopener noreferrer', '_blank'], ['mailto:a@example.com', 'noopener noreferrer', ''],
    ['tel:+46', 'noopener noreferrer', ''], ['https://example.com/b', 'noopener noreferrer', '_blank']]);
});

test('on a foreign site: one tag, keyboard only, focus goes in and comes back', async () => {
  const page = await visitSite('data-color="#ffcc00" data-position="left" data-language="en"');
  const launcher = page.getByRole('button', { name: 'Open chat' });
  await launcher.waitFor();
  assert.equal(server.sessions.size, 0, 'no session before the chat is opened');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');
  await until(async () => await focused() === 'Write a message');
  await page.locator('.panel[data-state=ai]').waitFor();
  await page.keyboard.type('one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await answer(page, three);
  assert.deepEqual(await bubbles(page, 'contact'), ['one\ntwo']);
  const order = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Shift+Tab');
    order.push(await focused());
  }
  assert.deepEqual(order, ['Attach files', 'Conversation', 'Minimise chat']);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.panel').isVisible(), false);
  assert.match(await focused(), /^Open chat/);
  assert.ok((await launcher.boundingBox()).x < 100, 'on the left');
  assert.equal(await launcher.evaluate((node) => getComputedStyle(node).color), 'rgb(0, 0, 0)', 'dark text on a light brand colour');
});

test('as a module too; messages that come while closed are counted, also after a reload', async () => {
  const page = await visitSite('data-language="en"', { module: true });
  await page.getByRole('button', { name: 'Open chat' }).click();
  await page.locator('.panel[data-state=ai]').waitFor();
  await say(page, 'Hello');
  await answer(page, three);
  await page.getByRole('button', { name: 'Minimise chat' }).first().click();
  server.conversation.staff('Maria', 'One');
  server.conversation.staff('Maria', 'Two');
  await page.getByRole('button', { name: 'Open chat, 2 unread messages' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Open chat, 2 unread messages' }).click();
  assert.equal(await page.locator('.badge').isVisible(), false);
});

/** Opens the menu and takes an entry. */
async function choose(page, name) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole(/^(Sound)/.test(name) ? 'menuitemcheckbox' : /^(Deutsch|Español|English)$/.test(name) ? 'menuitemradio' : 'menuitem', { name }).click();
}

test('ending the chat asks first, then for a rating; a new conversation begins in the same session', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  await choose(page, 'End chat');
  await page.keyboard.press('Escape');
  assert.equal(server.conversation.closed, false);
  await choose(page, 'End chat');
  await page.locator('.button.danger').click();
  const again = page.getByRole('button', { name: 'Start a new conversation' });
  await again.waitFor();
  await until(() => again.evaluate((node) => node.getRootNode().activeElement === node));
  assert.equal(server.conversation.closed, true);
  assert.equal(server.sessions.size, 1, 'the session goes on');
  await answer(page, three);
  await page.getByRole('radio', { name: '4 stars, good' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.getByPlaceholder('Anything to add? (optional)').fill('Very quick');
  await page.getByRole('button', { name: 'Send rating' }).click();
  await page.getByText('Thank you for your rating.').waitFor();
  assert.deepEqual(server.posted.at(-1), { what: 'rating', stars: 5, comment: 'Very quick' });
  await page.reload();
  await page.getByText('Thank you for your rating.').waitFor();
  await again.click();
  await until(async () => (await bubbles(page, 'contact')).length === 0);
  await say(page, 'A new matter');
  await answer(page, three);
  assert.deepEqual(await bubbles(page, 'contact'), ['A new matter']);
  await page.getByRole('button', { name: 'Show earlier messages' }).click();
  await page.locator('.row.contact', { hasText: 'Hello' }).waitFor();
  assert.equal(server.sessions.size, 1);
});

test('name and e-mail are asked for in the menu, checked, and never forced', async () => {
  const page = await visit();
  await choose(page, 'Your name and e-mail');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ingrid');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ingrid@nowhere');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('This address looks incomplete.').waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ingrid@example.org');
  await page.keyboard.press('Enter');
  await page.getByText('Saved. Thank you.').waitFor();
  assert.deepEqual(server.session.details, { name: 'Ingrid', email: 'ingrid@example.org' });
  await say(page, 'Hello');
  await answer(page, three);
});

test('nobody is in: the customer is told when somebody will be, and leaves a message', async () => {
  server.setup = { staff_available: false, open_now: false, next_opening: '2030-01-07T09:00:00Z', languages: ['en', 'de', 'es'] };
  server.onMessage = (talk) => talk.escalate('FD-1', '', { available: false, next_opening: '2030-01-07T09:00:00Z' });
  const page = await visit();
  await say(page, 'A person please');
  await page.getByText(/Nobody is in right now. We are back Monday.* 7 January/).first().waitFor();
  assert.ok(await page.getByLabel('Write a message').isVisible(), 'the chat goes on as well');
  await page.getByRole('button', { name: 'Leave a message' }).click();
  await page.getByLabel('Message', { exact: true }).fill('Please call me about my boots');
  await page.getByRole('button', { name: 'Leave message' }).click();
  await page.getByText('Please give the address for the answer.').waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ingrid@example.org');
  server.faults.post = 503;
  await page.getByRole('button', { name: 'Leave message' }).click();
  await page.getByText('Your message could not be left.').waitFor();
  server.faults.post = 0;
  await page.getByRole('button', { name: 'Leave message' }).click();
  await page.getByText('Your message is with our team. They answer to ingrid@example.org.').waitFor();
  await page.locator('.row.contact', { hasText: 'Please call me about my boots' }).waitFor();
  const left = server.posted.filter((entry) => entry.what === 'left-message');
  assert.equal(left.length, 2);
  assert.equal(left[0].client_message_id, left[1].client_message_id, 'a repeat is the same message');
});

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('files: progress, cancel, picture, sent with the message, saved again', async () => {
  const page = await visit();
  server.files.hold = true;
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles([{ name: 'boot.png', mimeType: 'image/png', buffer: png }]);
  await page.locator('.tray-item').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Send message' }).isDisabled(), true, 'not before the upload is done');
  await until(() => server.files.release);
  server.files.hold = false;
  server.files.release();
  await page.getByRole('button', { name: 'Remove boot.png' }).waitFor();
  await picker.setInputFiles([{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
  await page.getByRole('button', { name: 'Remove notes.txt' }).click();
  assert.equal(await page.locator('.tray-item').count(), 1);
  await say(page, 'See the picture');
  await page.locator('.row.contact .file.with-picture canvas').waitFor();
  assert.deepEqual(sent('message')[0].attachments, ['media-1']);
  assert.equal(await page.locator('.tray-item').count(), 0);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download boot.png/ }).click()]);
  assert.equal(saved.suggestedFilename(), 'boot.png');
  server.conversation.staff('Maria', '', [server.session.media.get('media-2').json]);
  await page.getByRole('button', { name: /Download notes.txt, 1 B/ }).waitFor();
  await page.reload();
  await page.locator('.row.contact .file.with-picture canvas').waitFor();
});

test('files: what is wrong is said in its place; pasted and dropped files count too', async () => {
  const page = await visit();
  server.files.status = 415;
  await page.locator('input[type=file]').setInputFiles([{ name: 'run.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
  await page.getByText('This kind of file is not accepted.', { exact: true }).waitFor();
  await page.getByText('This file is empty.', { exact: true }).waitFor();
  server.files.status = 0;
  const give = (type, target) => page.locator('frontdesk-chat').evaluate((host, [kind, selector]) => {
    const data = new DataTransfer();
    data.items.add(new File(['hello'], kind + '.txt', { type: 'text/plain' }));
    const event = kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    host.shadowRoot.querySelector(selector).dispatchEvent(event);
  }, [type, target]);
  await give('paste', 'textarea');
  await give('drop', '.panel');
  await page.getByRole('button', { name: 'Remove paste.txt' }).waitFor();
  await page.getByRole('button', { name: 'Remove drop.txt' }).waitFor();
});

test('no web socket gets through: the chat goes on by REST', async () => {
  server.faults.refuse = 403;
  const page = await visit();
  await say(page, 'By REST');
  await answer(page, three);
  assert.deepEqual(await bubbles(page, 'contact'), ['By REST']);
  assert.equal(sent('message').length, 0);
  assert.equal(server.posted.filter((entry) => entry.what === 'messages').length, 1);
  server.conversation.join('Maria Lindgren');
  server.conversation.staff('Maria Lindgren', 'Here I am.');
  await page.locator('.row.staff .bubble').waitFor({ timeout: 15000 });
  assert.equal(await page.locator('.state').innerText(), 'Maria Lindgren answers');
});

test('the language can be chosen and stays; the transcript is saved as text', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  await choose(page, 'Deutsch');
  await page.getByLabel('Nachricht schreiben').waitFor();
  await answer(page, three);
  await page.reload();
  await page.getByLabel('Nachricht schreiben').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await page.getByRole('button', { name: 'Menü' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Unterhaltung als Datei sichern' }).click()]);
  assert.match(saved.suggestedFilename(), /^unterhaltung-\d{4}-\d\d-\d\d\.txt$/);
  const chunks = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  assert.match(text, /Sie:\r\nHello/);
  assert.match(text, /Aria \(KI-Assistent\):\r\nFirst sentence/);
});

test('the menu by keyboard: arrows, Escape gives the focus back; sound is off until it is wanted', async () => {
  const page = await visit();
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('ArrowDown');
  const active = () => page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent || document.activeElement.shadowRoot.activeElement.getAttribute('aria-label'));
  assert.equal(await active(), 'Your name and e-mail');
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(), 'Español');
  await page.keyboard.press('Escape');
  assert.equal(await active(), 'Menu');
  await button.click();
  const sound = page.getByRole('menuitemcheckbox', { name: 'Sound for new messages' });
  assert.equal(await sound.getAttribute('aria-checked'), 'false');
  await sound.click();
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  assert.equal(await sound.getAttribute('aria-checked'), 'true');
});

test('the set-up decides the look; attributes win; a dark theme can be forced', async () => {
  server.setup = { title: 'Ask us', launcher: 'Questions?', color: '#ffee00', position: 'left', languages: ['de'], phone: '1', email: 'a@b.c', staff_available: true };
  const page = await visitSite('data-theme="dark" data-title="Own title"');
  const launcher = page.getByRole('button', { name: 'Chat öffnen' });
  await launcher.waitFor();
  assert.equal(await launcher.innerText(), 'Questions?');
  assert.ok((await launcher.boundingBox()).x < 100, 'on the left');
  assert.equal(await launcher.evaluate((node) => getComputedStyle(node).color), 'rgb(0, 0, 0)');
  await launcher.click();
  assert.equal(await page.locator('.title').innerText(), 'Own title');
  assert.equal(await page.locator('.panel').evaluate((node) => getComputedStyle(node).backgroundColor), 'rgb(24, 27, 32)');
});

test('Tab stays in the open panel', async () => {
  const page = await visitSite('data-language="en"');
  await page.getByRole('button', { name: 'Open chat' }).click();
  await page.locator('.panel[data-state=ai]').waitFor();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'FRONTDESK-CHAT');
  }
});

test('closed by staff: the end is shown, also after a reload', async () => {
  const page = await visit();
  await say(page, 'Hello');
  await answer(page, three);
  server.conversation.close();
  await page.getByText('This conversation has ended.').waitFor();
  await page.reload();
  await page.getByText('This conversation has ended.').waitFor();
  assert.equal(await page.getByLabel('Write a message').isVisible(), false);
  await answer(page, three);
});

test('nobody there at first: phone and e-mail; then the chat comes by itself', async () => {
  const page = await visitSite('data-phone="+46 8 123 45 67" data-email="help@example.com" data-language="en"');
  const launcher = page.getByRole('button', { name: 'Open chat' });
  await launcher.waitFor();
  const { port } = server;
  await server.stop();
  await launcher.click();
  const call = page.getByRole('link', { name: 'Call +46 8 123 45 67' });
  await call.waitFor();
  assert.equal(await call.getAttribute('href'), 'tel:+4681234567');
  assert.equal(await page.getByRole('link', { name: 'Write to help@example.com' }).getAttribute('href'), 'mailto:help@example.com');
  await page.locator('.state', { hasText: /Next try in \d+ s/ }).waitFor();
  await say(page, 'Anybody?');
  await server.start(port);
  // The widget may try by itself at this very moment and take the button away: the click is sent all the same.
  await page.getByRole('button', { name: 'Try now', includeHidden: true }).dispatchEvent('click');
  await answer(page, three);
  assert.deepEqual(await bubbles(page, 'contact'), ['Anybody?']);
  assert.equal(await call.isVisible(), false);
});

test('without any module of the server the page still offers phone and e-mail', async () => {
  const opened = await newPage(browser, {});
  open.push(opened);
  const site = await startSite(server, 'data-phone="+46 1"');
  sites.push(site);
  await opened.page.route('**/widget/widget.js', (route) => route.abort());
  await opened.page.goto(site.url);
  await opened.page.getByRole('link', { name: '+46 1' }).waitFor();
});

test('a long text is counted and never cut', async () => {
  const page = await visit();
  const field = page.getByLabel('Write a message');
  await field.fill('x'.repeat(3700));
  assert.equal(await page.locator('.hint').innerText(), '3700 of 4000 characters');
  await field.fill('x'.repeat(4001));
  assert.equal(await page.locator('.hint').innerText(), '1 characters too many');
  assert.equal(await page.getByRole('button', { name: 'Send message' }).isDisabled(), true);
  await page.keyboard.press('Enter');
  assert.equal((await field.inputValue()).length, 4001);
});

test('the page shows the company and says when it is a sample', async () => {
  const page = await visit();
  assert.equal(await page.title(), 'Lindqvist Outdoor – Customer support');
  assert.equal(await page.locator('#company').innerText(), 'Lindqvist Outdoor');
  assert.equal(await page.locator('#sample').isVisible(), true);
  server.company = { ...server.company, sample: false };
  const other = await visit({ language: 'de-DE' });
  assert.equal(await other.locator('#sample').isVisible(), false);
  assert.equal(await other.getByLabel('Nachricht schreiben').isVisible(), true);
});

test('phone: the panel fills the screen, nothing is wider than it', async () => {
  const page = await visitSite('data-language="en"', { phone: true, reducedMotion: true });
  await page.getByRole('button', { name: 'Open chat' }).click();
  await page.locator('.panel[data-state=ai]').waitFor();
  await say(page, 'Hello ' + 'verylongword'.repeat(20));
  await answer(page, three);
  assert.deepEqual(await page.locator('.panel').boundingBox(), { x: 0, y: 0, width: 390, height: 844 });
  const wide = await page.locator('frontdesk-chat').evaluate((host) => [...host.shadowRoot.querySelectorAll('.panel *')].filter((node) => node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.className));
  assert.deepEqual(wide, []);
});

/** Least contrast of all visible text with what is painted behind it, with the text it belongs to. */
function weakestContrast(host) {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([red, green, blue]) => [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return parse(getComputedStyle(host).getPropertyValue('background-color'));
  };
  const texts = [...host.shadowRoot.querySelectorAll('*')].filter((node) => node.checkVisibility() && !node.closest('.hidden-visually, :disabled')
    && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()));
  return texts.map((node) => {
    const [dark, bright] = [light(parse(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => a - b);
    return { ratio: (bright + 0.05) / (dark + 0.05), text: node.textContent.slice(0, 40), class: node.className };
  }).sort((a, b) => a.ratio - b.ratio)[0];
}

for (const dark of [false, true]) {
  test(`${dark ? 'dark' : 'light'} theme: all text has a contrast of at least 4.5`, async () => {
    const page = await visit({ dark });
    server.onMessage = async (talk) => {
      await talk.answer(['See [this](https://example.com).'], { sources: returnSources });
      talk.start();
      talk.sentence('Cut');
      talk.complete({ interrupted: true });
      talk.escalate('FD-1', 'Soon.');
      talk.join('Maria Lindgren');
      talk.staff('Maria Lindgren', 'Hi');
      talk.handBack();
    };
    await say(page, 'Hello');
    await page.locator('.event.handed_back').waitFor();
    await page.locator('.chip').first().click();
    const ai = await page.locator('frontdesk-chat').evaluate(weakestContrast);
    assert.ok(ai.ratio >= 4.5, JSON.stringify(ai));
    server.conversation.join('Maria Lindgren');
    await page.locator('.panel[data-state=human]').waitFor();
    await choose(page, 'End chat');
    await page.mouse.move(0, 0);
    const human = await page.locator('frontdesk-chat').evaluate(weakestContrast);
    assert.ok(human.ratio >= 4.5, JSON.stringify(human));
    const surface = await page.locator('.panel').evaluate((node) => getComputedStyle(node).backgroundColor);
    assert.equal(surface, dark ? 'rgb(24, 27, 32)' : 'rgb(255, 255, 255)');
  });
}

test('every control has a name; nothing moves when motion is unwelcome', async () => {
  const page = await visit({ reducedMotion: true });
  server.onMessage = async (talk) => { await talk.answer(['See below.'], { sources: returnSources }); talk.typing('ai', 'Aria', true); };
  await say(page, 'Hello');
  await page.locator('.chip').first().click();
  await page.locator('.dots').waitFor();
  const nameless = await page.locator('frontdesk-chat').evaluate((host) => [...host.shadowRoot.querySelectorAll('button, a, textarea, [tabindex]')]
    .filter((node) => node.checkVisibility() && !(node.getAttribute('aria-label') || node.labels?.length || node.textContent.trim())).map((node) => node.outerHTML));
  assert.deepEqual(nameless, []);
  assert.equal(await page.evaluate(() => document.querySelector('frontdesk-chat').shadowRoot.getAnimations().length), 0);
});
