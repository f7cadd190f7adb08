// SPDX-License-Identifier: GPL-3.0-or-later
// The pure reducer: whatever the order and number of frames, the same conversation comes out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brand, contrast } from '../../resources/widget/colour.js';
import { emptyState, needsResume, reduce, typingLife, unreadCount, visibleItems } from '../../resources/widget/store.js';
import { languages, pickLanguage, translator } from '../../resources/widget/strings.js';

const conversation_id = 'c1';
const log = [
  { type: 'message', message_id: 'm1', author: 'contact', content: 'Hi', client_message_id: 'x1' },
  { type: 'start', message_id: 'm2', author: 'ai', name: 'Aria' },
  { type: 'text', message_id: 'm2', offset: 0, content: 'First. ' },
  { type: 'text', message_id: 'm2', offset: 7, content: 'Second. ' },
  { type: 'sources', message_id: 'm2', sources: [{ content: 'p', metadata: { source: 'a.md' }, relevance_score: null }] },
  { type: 'complete', message_id: 'm2', content: 'First. Second.', interrupted: false },
  { type: 'escalation', ticket: 'T1', status: 'waiting', text: '' },
  { type: 'status', status: 'human_joined', name: 'Maria' },
  { type: 'message', message_id: 'm3', author: 'staff', name: 'Maria', content: 'Hello' },
  { type: 'status', status: 'handed_back', name: 'Maria' },
].map((frame, index) => ({ seq: index + 1, conversation_id, ...frame }));

const play = (frames, state = emptyState(), now = 0) => frames.reduce((last, frame) => reduce(last, { type: 'frame', frame, now }), state);
const whole = play(log);

/** A repeatable random order. */
function shuffled(list, seed) {
  let value = seed;
  const next = () => { value = (value * 1103515245 + 12345) % 2147483648; return value; };
  return list.map((item) => [next(), item]).sort((a, b) => a[0] - b[0]).map(([, item]) => item);
}

test('a conversation in order', () => {
  assert.deepEqual(whole.items.map((item) => item.text ?? item.event.type),
    ['Hi', 'First. Second.', 'escalation', 'human_joined', 'Hello', 'handed_back']);
  assert.equal(whole.lastSeq, 10);
  assert.equal(whole.handler, 'ai');
  assert.equal(whole.waiting, null);
  assert.equal(needsResume(whole), false);
});

test('repeats change nothing', () => {
  assert.deepEqual(play(log, whole), whole);
  assert.deepEqual(play(log.flatMap((frame) => [frame, frame])), whole);
});

test('any order gives the same conversation', () => {
  for (let seed = 1; seed <= 50; seed += 1) assert.deepEqual(play(shuffled(log, seed)), whole, 'seed ' + seed);
});

test('frames after a gap wait for the missing one', () => {
  const gap = play([log[0], log[1], log[3], log[5]]);
  assert.equal(gap.lastSeq, 2);
  assert.equal(gap.items.at(-1).text, '');
  assert.equal(needsResume(gap), true);
  const replayed = play(log.slice(2, 6), gap);
  assert.equal(replayed.items.at(-1).text, 'First. Second.');
  assert.equal(needsResume(replayed), false);
});

test('the input is never changed', () => {
  const frozen = Object.freeze({ ...emptyState(), items: Object.freeze([]), held: Object.freeze({}) });
  assert.notEqual(reduce(frozen, { type: 'frame', frame: log[0], now: 0 }), frozen);
});

test('deltas show at once and are replaced by the released sentence', () => {
  const delta = (offset, content) => ({ type: 'delta', message_id: 'm2', offset, content });
  let state = play([...log.slice(0, 2), delta(0, 'Fir'), delta(3, 'st. Sec')]);
  assert.equal(state.items[1].text + state.items[1].tail, 'First. Sec');
  assert.equal(state.items[1].text, '');
  state = play([log[2]], state);
  assert.deepEqual([state.items[1].text, state.items[1].tail], ['First. ', 'Sec']);
  state = play([delta(99, 'lost one')], state);
  assert.equal(state.items[1].tail, 'Sec');
  state = play([{ ...log[3], content: 'Other. ' }], state);
  assert.deepEqual([state.items[1].text, state.items[1].tail], ['First. Other. ', '']);
});

test('an answer is seen before its first sentence is released, and goes when it is withdrawn', () => {
  const delta = (message_id, offset, content) => ({ type: 'delta', message_id, offset, content });
  const typing = { type: 'typing', who: 'ai', name: 'Aria', active: true };
  const draft = play([log[0], typing, delta('m2', 0, 'Fir'), delta('m2', 3, 'st. Sec')]);
  assert.deepEqual([draft.items.length, draft.items[1].name, draft.items[1].tail], [2, 'Aria', 'First. Sec']);
  assert.equal(draft.lastSeq, 1);
  const started = play([log[1], log[2]], draft);
  assert.deepEqual([started.items.length, started.items[1].text, started.items[1].tail], [2, 'First. ', 'Sec']);
  assert.equal(started.items[1].draft, undefined);
  assert.equal(play([delta('m2', 0, '')], draft).items.length, 1);
  const another = play([delta('m9', 0, 'Now')], draft);
  assert.deepEqual(another.items.slice(1).map((item) => item.id), ['m9']);
  const joined = play([{ seq: 2, conversation_id, type: 'status', status: 'human_joined', name: 'Maria' }], draft);
  assert.deepEqual(joined.items.map((item) => item.kind), ['message', 'event']);
  const again = play([{ type: 'ready', conversation_id, last_seq: 1, handler: 'ai' }], draft);
  assert.equal(again.items.length, 1);
  assert.equal(play([delta('m2', 4, 'middle')], play([log[0]])).items.length, 1);
});

test('after a person joined no hint of the assistant is shown', () => {
  const joined = play([...log.slice(0, 3), { seq: 4, conversation_id, type: 'status', status: 'human_joined', name: 'Maria' }]);
  assert.equal(joined.items[1].interrupted, true);
  assert.equal(joined.items[1].streaming, false);
  assert.equal(joined.humanName, 'Maria');
  for (const type of ['delta', 'tool_call']) assert.equal(play([{ type, message_id: 'm2', offset: 7, content: 'x' }], joined), joined);
  assert.equal(play([{ type: 'typing', who: 'ai', name: 'Aria', active: true }], joined), joined);
});

test('an answer of which nothing was released leaves no trace', () => {
  const joined = play([...log.slice(0, 2), { seq: 3, conversation_id, type: 'status', status: 'human_joined', name: 'Maria' }]);
  assert.deepEqual(joined.items.map((item) => item.kind), ['message', 'event']);
  const empty = play([...log.slice(0, 2), { seq: 3, conversation_id, type: 'complete', message_id: 'm2', content: '', interrupted: true }]);
  assert.equal(empty.items.length, 1);
});

test('typing hints end by a message, by themselves and by the clock', () => {
  const typing = { type: 'typing', who: 'ai', name: 'Aria', active: true };
  const state = play([log[0], typing], emptyState(), 1000);
  assert.equal(state.typing.ai.until, 1000 + typingLife);
  assert.deepEqual(play([log[1]], state).typing, {});
  assert.deepEqual(play([{ ...typing, active: false }], state).typing, {});
  assert.equal(reduce(state, { type: 'tick', now: 1000 + typingLife - 1 }), state);
  assert.deepEqual(reduce(state, { type: 'tick', now: 1000 + typingLife }).typing, {});
});

test('own messages stay at the end until the server shows them, then appear once', () => {
  const entries = [{ id: 'x1', content: 'Hi', status: 'sending' }, { id: 'x9', content: 'More', status: 'waiting' }];
  let state = reduce(emptyState(), { type: 'outbox', entries });
  assert.deepEqual(visibleItems(state).map((item) => item.text), ['Hi', 'More']);
  state = play([log[0]], state);
  assert.deepEqual(visibleItems(state).map((item) => [item.text, item.delivery]), [['Hi', undefined], ['More', 'waiting']]);
  assert.equal(visibleItems(state)[0].key, 'c:x1');
});

test('history and replay join without a seam, also in the middle of a sentence', () => {
  const page = { conversation_id, last_seq: 3, next_before: null, messages: [
    { message_id: 'm1', author: 'contact', kind: 'text', content: 'Hi', seq: 1, client_message_id: 'x1' },
    { message_id: 'm2', author: 'ai', name: 'Aria', kind: 'text', content: 'First. ', seq: 2, streaming: true, sources: [] },
  ] };
  const state = play(log, reduce(emptyState(), { type: 'history', page, session: { state: 'open', handler: 'ai' } }));
  assert.deepEqual(state.items.map((item) => item.text ?? item.event.type), whole.items.map((item) => item.text ?? item.event.type));
});

test('an older page goes before, known messages are not repeated', () => {
  const message = (n) => ({ message_id: 'h' + n, author: 'staff', kind: 'text', content: 'n' + n, seq: n });
  const state = reduce(emptyState(), { type: 'history', page: { conversation_id, last_seq: 4, next_before: 'k', messages: [message(3), message(4)] } });
  const more = reduce(state, { type: 'earlier', page: { messages: [message(1), message(2), message(3)], next_before: null } });
  assert.deepEqual(more.items.map((item) => item.text), ['n1', 'n2', 'n3', 'n4']);
  assert.equal(more.earlier, null);
});

test('a new conversation of the session starts at 1; late frames of the old one are ignored', () => {
  const next = play([{ seq: 1, conversation_id: 'c2', type: 'message', message_id: 'n1', author: 'contact', content: 'Again' }], whole);
  assert.deepEqual([next.conversationId, next.lastSeq, next.items.at(-1).text], ['c2', 1, 'Again']);
  assert.equal(play([{ ...log[9], seq: 11 }], next), next);
});

test('a server restored from a copy is believed; one without conversation is not', () => {
  const ready = { type: 'ready', conversation_id, last_seq: 4, handler: 'ai', human_name: null };
  assert.deepEqual([play([ready], whole).lastSeq, play([ready], whole).items.length], [0, 0]);
  assert.equal(play([{ ...ready, conversation_id: null, last_seq: 0 }], whole).lastSeq, 10);
});

test('a future durable frame counts and shows nothing', () => {
  const state = play([{ seq: 11, conversation_id, type: 'rating_asked' }], whole);
  assert.equal(state.lastSeq, 11);
  assert.equal(state.items, whole.items);
});

test('closing, and being opened again by staff', () => {
  const closed = play([{ seq: 11, conversation_id, type: 'status', status: 'closed' }], whole);
  assert.equal(closed.closed, true);
  assert.equal(play([{ ...log[8], seq: 12, message_id: 'm9' }], closed).closed, false);
});

test('unread counts messages of others only', () => {
  assert.equal(unreadCount(whole, 0), 2);
  assert.equal(unreadCount(whole, 2), 1);
  assert.equal(unreadCount(whole, 10), 0);
});

test('every language has every word', () => {
  const keys = Object.keys(languages.en).sort();
  for (const [name, table] of Object.entries(languages)) {
    assert.deepEqual(Object.keys(table).sort(), keys, name);
    for (const key of keys) assert.deepEqual((table[key].match(/\{\w+\}/g) ?? []).sort(), (languages.en[key].match(/\{\w+\}/g) ?? []).sort(), `${name}.${key}`);
  }
  assert.equal(pickLanguage('de-AT'), 'de');
  assert.equal(pickLanguage('fr'), 'en');
  assert.equal(translator('es')('human_joined', { name: 'María' }), 'María se ha unido');
});

test('text on any brand colour can be read', () => {
  for (const colour of ['#fff', '#000', '#777777', '#ffcc00', '#1f62d0', '#e91e63', '#00b894']) {
    const { fill, text } = brand(colour);
    assert.ok(contrast(fill, text) >= 4.5, colour);
  }
  for (const wrong of ['', 'red', '#12', 'url(x)', '#12345g', '#fff;}']) assert.equal(brand(wrong), null);
});
