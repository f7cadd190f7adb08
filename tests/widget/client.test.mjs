// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client under node, with a made-up network and short times: the rare paths a browser test would
// wait too long for.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { Client } from '../../resources/widget/client.js';
import { emptyState, reduce } from '../../resources/widget/store.js';

globalThis.crypto ??= webcrypto;  // node 18 has it only as a module
const timing = { request: 500, connect: 60, pingEvery: 30, pingDeadline: 30, quickCheck: 20, backoffFirst: 5, backoffMost: 40,
  tooFast: 80, stable: 20, ack: 40, resumeAgain: 15, typing: 30, pollBusy: 5, pollIdle: 20, pollHidden: 20, socketAgain: 5000 };
const problem = (status) => ({ status, body: { status, title: 'Refused' } });

/** The other side: answers REST from a table and collects sockets. */
class Network {
  sockets = [];
  requests = [];
  sessions = 0;
  mute = false;
  answers = { 'GET state': () => ({ status: 200, body: { state: 'open', handler: 'ai' } }), 'GET history': () => ({ status: 200, body: { messages: [], last_seq: 0 } }) };

  fetch = async (url, { method, headers }) => {
    const kind = method === 'POST' ? 'POST' : `${method} ${url.includes('/history') ? 'history' : 'state'}`;
    this.requests.push({ kind, url, headers });
    const own = this.answers[kind];
    if (!own && method !== 'POST') throw new TypeError('failed');
    const { status, body } = own ? own() : { status: 201, body: { session_id: 's' + ++this.sessions, token: 't' + this.sessions } };
    return { ok: status < 300, status, json: async () => body };
  };

  WebSocket = ((network) => class {
    readyState = 0;
    sent = [];
    constructor(url, protocols) {
      Object.assign(this, { url, protocols });
      network.sockets.push(this);
    }
    send(text) {
      this.sent.push(JSON.parse(text));
      if (this.sent.at(-1).type === 'ping' && !network.mute) this.says({ type: 'pong' });
    }
    close() { this.readyState = 3; }
    ready(more = {}) {
      this.readyState = 1;
      this.says({ type: 'ready', conversation_id: null, last_seq: 0, handler: 'ai', human_name: null, ...more });
    }
    says(frame) { this.onmessage?.({ data: JSON.stringify(frame) }); }
    ends(code) { this.readyState = 3; this.onclose?.({ code }); }
    of(type) { return this.sent.filter((frame) => frame.type === type); }
  })(this);
}

class Storage extends Map {
  getItem(key) { return this.get(key) ?? null; }
  setItem(key, value) { this.set(key, value); }
  removeItem(key) { this.delete(key); }
}

let network, state, client, local, temporary, connections;

function make() {
  const hooks = { dispatch: (action) => { state = reduce(state, action); }, state: () => state, connection: (info) => connections.push(info), session() {} };
  return new Client({ server: 'http://h', language: 'en', fetch: network.fetch, WebSocket: network.WebSocket, localStorage: local, sessionStorage: temporary, timing, random: () => 1 }, hooks);
}

/** Waits until something is so; the test's own deadline ends it otherwise. */
async function until(condition) {
  while (!condition()) await new Promise((resolve) => { setTimeout(resolve, 1); });
}

const socket = async (number) => { await until(() => network.sockets.length >= number); return network.sockets[number - 1]; };

async function online() {
  client.start();
  const first = await socket(1);
  first.ready();
  return first;
}

beforeEach(() => {
  network = new Network();
  [local, temporary, state, connections] = [new Storage(), new Storage(), emptyState(), []];
  client = make();
});
afterEach(() => client.stop());

const check = (name, run) => test(name, { timeout: 5000 }, run);

check('the token is a subprotocol and a header, never part of an address', async () => {
  const first = await online();
  assert.deepEqual(first.protocols, ['frontdesk.v1', 'bearer.t1']);
  assert.equal(first.url, 'ws://h/ws?session_id=s1');
  assert.deepEqual(first.sent[0], { type: 'resume', conversation_id: null, last_seq: 0 });
  network.answers.DELETE = null;
  client.stop();
  client = make();
  client.start();
  await socket(2);
  assert.equal(network.requests.at(-1).headers.Authorization, 'Bearer t1');
  assert.ok(network.requests.every(({ url }) => !url.includes('t1')));
});

check('a lost ack: the same id again, on the same connection and after a reload', async () => {
  const first = await online();
  client.send('Hello');
  await until(() => first.of('message').length === 2);
  const [id] = first.of('message').map((frame) => frame.client_message_id);
  client.stop();
  state = emptyState();
  client = make();
  client.start();
  const second = await socket(2);
  second.ready();
  assert.deepEqual(second.of('message').map((frame) => frame.client_message_id), [id]);
  second.says({ type: 'ack', client_message_id: id, message_id: 'm1', conversation_id: 'c1', seq: 1, duplicate: true });
  assert.equal(temporary.getItem('frontdesk:outbox:http://h'), '[]');
  second.says({ type: 'message', seq: 1, conversation_id: 'c1', message_id: 'm1', author: 'contact', content: 'Hello', client_message_id: id });
  assert.equal(state.outbox.length, 0);
  assert.equal(state.items.length, 1);
});

check('after several tries without answer the message fails; trying again keeps its id', async () => {
  const first = await online();
  const { id } = client.send('Hello');
  await until(() => state.outbox[0].status === 'failed');
  assert.equal(state.outbox[0].reason, 'no_answer');
  client.retry(id);
  assert.equal(new Set(first.of('message').map((frame) => frame.client_message_id)).size, 1);
});

check('a refused message fails at once with the reason; a busy server is asked again', async () => {
  const first = await online();
  const { id } = client.send('Hello');
  first.says({ type: 'error', client_message_id: id, problem: { status: 503, title: 'Busy' } });
  assert.equal(state.outbox[0].status, 'sending');
  first.says({ type: 'error', client_message_id: id, problem: { status: 422, title: 'Too long', detail: 'At most 4000 characters' } });
  assert.deepEqual([state.outbox[0].status, state.outbox[0].reason], ['failed', 'At most 4000 characters']);
});

check('a gap asks for the missing frames, once', async () => {
  const first = await online();
  for (const seq of [3, 4, 5]) first.says({ type: 'message', seq, conversation_id: 'c1', message_id: 'm' + seq, author: 'staff', content: 'n' + seq });
  await until(() => first.of('resume').length === 2);
  assert.deepEqual(first.of('resume')[1], { type: 'resume', conversation_id: 'c1', last_seq: 0 });
  for (const seq of [1, 2]) first.says({ type: 'message', seq, conversation_id: 'c1', message_id: 'm' + seq, author: 'staff', content: 'n' + seq });
  assert.deepEqual(state.items.map((item) => item.text), ['n1', 'n2', 'n3', 'n4', 'n5']);
});

check('durable frames are acknowledged when they are shown', async () => {
  const first = await online();
  first.says({ type: 'message', seq: 1, conversation_id: 'c1', message_id: 'm1', author: 'staff', content: 'Hi' });
  assert.equal(first.of('ack').length, 0);
  client.shown();
  await until(() => first.of('ack').length === 1);
  assert.equal(first.of('ack')[0].seq, 1);
});

check('silence is noticed by ping and ends the connection', async () => {
  const first = await online();
  await until(() => first.of('ping').length === 2);
  assert.equal(network.sockets.length, 1);
  network.mute = true;
  await socket(2);
});

check('4401 and a refused upgrade begin a new session and say so; the message goes along', async () => {
  const first = await online();
  first.says({ type: 'message', seq: 1, conversation_id: 'c1', message_id: 'm1', author: 'staff', content: 'Hi' });
  const { id } = client.send('Hello');
  first.ends(4401);
  const second = await socket(2);
  assert.equal(second.url, 'ws://h/ws?session_id=s2');
  assert.equal(state.items.at(-1).event.type, 'session_renewed');
  second.ready();
  assert.equal(second.of('message')[0].client_message_id, id);
  second.ends(1006);
  const third = await socket(3);
  network.answers['GET state'] = () => problem(401);
  third.ends(1006);
  assert.match((await socket(4)).url, /s3$/);
});

check('a 404 of a tunnel without server does not cost the session', async () => {
  const first = await online();
  first.ends(1006);
  network.answers['GET state'] = () => ({ status: 404, body: null });
  (await socket(2)).ends(1006);
  assert.match((await socket(3)).url, /s1$/);
  assert.equal(network.sessions, 1);
});

check('waits grow, are reset by a stable connection and cut short by wake()', async () => {
  network.answers['GET state'] = () => problem(503);
  client.start();
  for (let number = 1; number <= 4; number += 1) (await socket(number)).ends(1006);
  await socket(5);
  const waits = connections.filter((info) => info.phase === 'offline').map((info) => info.failures);
  assert.deepEqual(waits, [1, 2, 3, 4]);
  network.sockets[4].ready();
  assert.equal(client.connection.failures, 0);
  network.sockets[4].ends(4429);
  await until(() => client.connection.phase === 'offline');
  assert.ok(client.connection.retryAt - Date.now() > timing.backoffMost);
  client.wake();
  await socket(6);
});

check('a forbidden origin is not tried again', async () => {
  const first = await online();
  first.ends(4403);
  assert.equal(client.connection.phase, 'blocked');
});

check('a message too big for the socket is not sent again', async () => {
  const first = await online();
  client.send('Huge');
  first.ends(1009);
  assert.deepEqual([state.outbox[0].status, state.outbox[0].reason], ['failed', 'too_long']);
});

check('ending the chat keeps the session; the next message begins another conversation in it', async () => {
  const first = await online();
  await client.end();
  assert.equal(state.closed, true);
  assert.equal(client.session.session_id, 's1');
  client.restart();
  assert.equal(state.closed, false);
  client.send('Again');
  assert.equal(first.of('message').length, 1);
});

check('a session that is void when the chat ends makes room for a new one', async () => {
  await online();
  network.answers.POST = () => problem(401);
  await client.end();
  assert.equal(client.session, null);
  delete network.answers.POST;
  client.restart();
  assert.match((await socket(2)).url, /s2$/);
});

check('no web socket although REST answers: messages and answers go by REST, each once', async () => {
  const page = { messages: [], conversation_id: 'c1', last_seq: 0, state: 'open', handler: 'ai' };
  network.answers['GET history'] = () => ({ status: 200, body: page });
  client.start();
  (await socket(1)).ends(1006);
  (await socket(2)).ends(1006);
  await until(() => client.connection.rest);
  const { id } = client.send('By REST');
  await until(() => network.requests.some(({ url }) => url.endsWith('/messages')));
  page.messages = [{ message_id: 'm1', seq: 1, author: 'contact', content: 'By REST', client_message_id: id, kind: 'text' },
    { message_id: 'm2', seq: 2, author: 'ai', content: 'Answer', kind: 'text' }];
  page.last_seq = 2;
  await until(() => state.items.length === 2);
  assert.deepEqual(state.outbox, []);
  assert.equal(network.requests.filter(({ url }) => url.endsWith('/messages')).length, 1);
});

check('typing is sent seldom and ends with the message', async () => {
  const first = await online();
  for (let key = 0; key < 5; key += 1) client.typing(true);
  client.send('Hello');
  assert.deepEqual(first.of('typing').map((frame) => frame.active), [true, false]);
});

check('frames that are no JSON are ignored', async () => {
  const first = await online();
  first.onmessage({ data: '<html>' });
  first.says({ type: 'message', seq: 1, conversation_id: 'c1', message_id: 'm1', author: 'staff', content: 'Hi' });
  assert.equal(state.items.length, 1);
});
