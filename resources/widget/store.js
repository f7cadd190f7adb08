// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation as the customer sees it: a pure reducer from protocol frames (docs/webchat-protocol.md) to a
// list of messages. It knows no DOM, no network and no clock; times are milliseconds handed in by the caller.
//
// Durable frames are applied strictly in the order of `seq`: repeats are ignored, frames after a gap are held
// until the missing ones arrive. Nothing is therefore lost or shown twice, however often the server replays.

/** How long a typing hint is believed, in milliseconds. */
export const typingLife = 10_000;
const maxHeld = 500;

/** A conversation that has not begun. */
export function emptyState() {
  return {
    conversationId: null,
    past: [],             // ids of earlier conversations of this page; late frames of them are ignored
    lastSeq: 0,           // last durable frame applied
    knownSeq: 0,          // highest durable frame known to exist
    held: {},             // frames after a gap, by seq
    items: [],            // messages and events in order
    outbox: [],           // own messages the server has not shown back yet
    handler: 'ai',        // who answers: 'ai' or 'human'
    humanName: null,
    waiting: null,        // { ticket, text } while a person is asked for
    closed: false,
    rating: null,         // stars the customer gave when it had ended
    fresh: false,         // begun anew on this page: what was said before is behind `earlier`
    since: null,          // with `fresh`: the time of the newest message before it
    typing: {},           // who -> { name, until }
    earlier: null,        // cursor of the history page before the first item
  };
}

/** True when the server has frames that were not applied yet. */
export function needsResume(state) {
  return state.knownSeq > state.lastSeq;
}

/** The list to show: the conversation, then what is still under way to the server. */
export function visibleItems(state) {
  const confirmed = new Set(state.items.map((item) => item.clientId).filter(Boolean));
  const pending = state.outbox.filter((entry) => !confirmed.has(entry.id)).map((entry) => ({
    key: 'c:' + entry.id, kind: 'message', author: 'contact', text: entry.content, attachments: entry.attachments ?? [],
    at: entry.at, clientId: entry.id, delivery: entry.status, reason: entry.reason ?? null,
  }));
  return pending.length ? [...state.items, ...pending] : state.items;
}

/** Messages of others after `readSeq`, for the unread mark. */
export function unreadCount(state, readSeq) {
  return state.items.filter((item) => item.kind === 'message' && item.author !== 'contact'
    && (item.text || item.attachments?.length) && item.seq > readSeq).length;
}

// ---- items

function replaceItem(state, id, change) {
  const index = state.items.findIndex((item) => item.id === id);
  if (index < 0) return null;
  const items = state.items.slice();
  items[index] = change(items[index]);
  return { ...state, items };
}

function append(state, item) {
  return { ...state, items: [...state.items, item] };
}

/** Changes the AI message of a frame; makes it first when its `start` was not seen. */
function withAnswer(state, frame, change) {
  return replaceItem(state, frame.message_id, change)
    ?? append(state, change(newAnswer(frame)));
}

function newAnswer(frame) {
  return {
    key: 'm:' + frame.message_id, id: frame.message_id, seq: frame.seq, kind: 'message', author: 'ai',
    name: frame.name ?? '', text: '', tail: '', sources: [], tool: null, streaming: true, interrupted: false,
    at: frame.timestamp ?? null,
  };
}

function newMessage(frame) {
  const clientId = frame.client_message_id ?? null;
  return {
    key: clientId ? 'c:' + clientId : 'm:' + frame.message_id, id: frame.message_id, seq: frame.seq, kind: 'message',
    author: frame.author, name: frame.name ?? '', text: frame.content ?? '', sources: [], attachments: frame.attachments ?? [],
    at: frame.timestamp ?? null, clientId,
  };
}

function newEvent(seq, event, at) {
  return { key: 'e:' + seq + ':' + event.type, id: null, seq, kind: 'event', author: 'system', event, at: at ?? null };
}

function quiet(state, who) {
  if (!state.typing[who]) return state;
  const { [who]: gone, ...typing } = state.typing;
  return { ...state, typing };
}

/** Without the answer that was only seen growing: no durable frame has said that it exists. */
function withoutDraft(state) {
  return state.items.some((item) => item.draft) ? { ...state, items: state.items.filter((item) => !item.draft) } : state;
}

/** Token mode: an answer is seen before its first sentence is released. */
function draftOf(state, frame) {
  if (frame.offset || !frame.content || !state.conversationId) return state;
  const name = state.typing.ai?.name ?? '';
  return append(quiet(withoutDraft(state), 'ai'), { ...newAnswer({ ...frame, name }), draft: true, tail: frame.content });
}

/** Ends answers that no `complete` will end: kept as interrupted when something was released, else removed. */
function endStreams(state) {
  if (!state.items.some((item) => item.streaming)) return state;
  const items = state.items
    .filter((item) => !item.streaming || item.text)
    .map((item) => (item.streaming ? { ...item, tail: '', tool: null, streaming: false, interrupted: true } : item));
  return { ...state, items };
}

// ---- durable frames, each called once and in order

const durable = {
  message(state, frame) {
    const next = quiet({ ...state, closed: false }, frame.author === 'staff' ? 'staff' : 'contact');
    return append(next, newMessage(frame));
  },
  start(state, frame) {
    const draft = state.items.find((item) => item.draft && item.id === frame.message_id);
    const next = withoutDraft(quiet({ ...state, closed: false }, 'ai'));
    return append(next, { ...newAnswer(frame), tail: draft?.tail ?? '' });
  },
  text(state, frame) {
    return withAnswer(quiet(state, 'ai'), frame, (item) => {
      const shown = item.text + item.tail;
      const text = item.text.slice(0, frame.offset ?? item.text.length) + (frame.content ?? '');
      // Token mode may be ahead of the released sentence: what lies beyond it stays visible.
      return { ...item, text, tail: shown.startsWith(text) ? shown.slice(text.length) : '', tool: null };
    });
  },
  sources(state, frame) {
    return withAnswer(state, frame, (item) => ({ ...item, sources: frame.sources ?? [] }));
  },
  complete(state, frame) {
    const next = withAnswer(quiet(state, 'ai'), frame, (item) => ({
      ...item, text: frame.content ?? item.text, tail: '', tool: null, streaming: false,
      interrupted: frame.interrupted === true, at: frame.timestamp ?? item.at,
    }));
    return { ...next, items: next.items.filter((item) => item.id !== frame.message_id || item.text) };
  },
  status(state, frame) {
    const ends = frame.status === 'human_joined' || frame.status === 'closed';
    const next = append(ends ? endStreams(state) : state, newEvent(frame.seq,
      { type: frame.status, name: frame.name ?? '', text: frame.text ?? '' }, frame.timestamp));
    return { ...next, ...statusChange(frame), typing: {} };
  },
  escalation(state, frame) {
    const type = frame.status === 'ended' ? 'escalation_ended' : 'escalation';
    const next = append(state, newEvent(frame.seq,
      { type, name: '', ticket: frame.ticket ?? '', text: frame.text ?? '', ...availability(frame) }, frame.timestamp));
    return { ...next, waiting: type === 'escalation' ? { ticket: frame.ticket ?? '', text: frame.text ?? '', ...availability(frame) } : null };
  },
};

/** Whether somebody is there for a request, when the server says so. */
function availability(frame) {
  return typeof frame.available === 'boolean' ? { available: frame.available, nextOpening: frame.next_opening ?? null } : {};
}

function statusChange(frame) {
  if (frame.status === 'human_joined') return { handler: 'human', humanName: frame.name ?? null, waiting: null };
  if (frame.status === 'handed_back') return { handler: 'ai', humanName: null, waiting: null };
  if (frame.status === 'closed') return { closed: true, waiting: null };
  return {};
}

function applyDurable(state, frame) {
  const { [frame.seq]: done, ...held } = state.held;
  const apply = durable[frame.type];
  const next = apply ? apply(state, frame) : state;
  return { ...next, held, lastSeq: frame.seq, knownSeq: Math.max(next.knownSeq, frame.seq) };
}

/** Goes to the conversation a frame belongs to; null when that one is over. */
function enter(state, id) {
  if (!id || id === state.conversationId) return state;
  if (state.past.includes(id)) return null;
  if (!state.conversationId) return { ...state, conversationId: id };
  return {
    ...endStreams(state), conversationId: id, past: [...state.past, state.conversationId], lastSeq: 0, knownSeq: 0,
    held: {}, handler: 'ai', humanName: null, waiting: null, closed: false, rating: null, typing: {},
  };
}

function onDurable(state, frame) {
  let next = enter(state, frame.conversation_id);
  if (!next) return state;
  if (frame.seq <= next.lastSeq) return next;
  if (frame.seq > next.lastSeq + 1) {
    const full = Object.keys(next.held).length >= maxHeld;
    const held = full ? next.held : { ...next.held, [frame.seq]: frame };
    return { ...next, held, knownSeq: Math.max(next.knownSeq, frame.seq) };
  }
  next = applyDurable(next, frame);
  while (next.held[next.lastSeq + 1]) next = applyDurable(next, next.held[next.lastSeq + 1]);
  return next;
}

// ---- hints: they may be lost and never change what was said

const hints = {
  ready(state, frame) {
    let next = withoutDraft(enter(state, frame.conversation_id) ?? state);
    const same = next.conversationId === (frame.conversation_id ?? null);
    if (same && (frame.last_seq ?? 0) < next.lastSeq) {
      // The server knows less than was shown: its past was restored from a copy. Begin again from its start.
      next = { ...next, items: [], held: {}, lastSeq: 0, knownSeq: 0, earlier: null };
    }
    const human = frame.handler === 'human';
    const handler = { handler: human ? 'human' : 'ai', humanName: human ? frame.human_name ?? null : null };
    return { ...next, ...handler, knownSeq: same ? Math.max(next.knownSeq, frame.last_seq ?? 0) : next.knownSeq, typing: {} };
  },
  ack(state, frame) {
    const next = enter(state, frame.conversation_id);
    return next ? { ...next, knownSeq: Math.max(next.knownSeq, frame.seq ?? 0) } : state;
  },
  delta(state, frame) {
    if (state.handler === 'human') return state;
    const next = replaceItem(state, frame.message_id, (item) => {
      const at = (frame.offset ?? 0) - item.text.length;
      if (!item.streaming || at < 0 || at > item.tail.length) return item;
      return { ...item, tail: item.tail.slice(0, at) + (frame.content ?? ''), tool: null };
    }) ?? draftOf(state, frame);
    return next.items.some((item) => item.draft && !item.tail) ? withoutDraft(next) : next;
  },
  tool_call(state, frame) {
    if (state.handler === 'human') return state;
    return replaceItem(state, frame.message_id, (item) => (item.streaming
      ? { ...item, tool: { label: frame.label || frame.name || '', status: frame.status } } : item)) ?? state;
  },
  typing(state, frame, now) {
    if (frame.who === 'ai' && state.handler === 'human') return state;
    if (!frame.active) return quiet(state, frame.who);
    return { ...state, typing: { ...state.typing, [frame.who]: { name: frame.name ?? '', until: now + typingLife } } };
  },
};

// ---- history

function eventOf(message) {
  const given = typeof message.event === 'object' && message.event ? message.event : { type: message.event };
  return {
    type: given.type ?? given.status ?? 'note', name: given.name ?? message.name ?? '', ticket: given.ticket ?? '',
    text: given.text ?? message.content ?? '', ...availability(given),
  };
}

function itemOf(message) {
  if (message.kind === 'event' || message.author === 'system') return newEvent(message.seq, eventOf(message), message.timestamp);
  if (message.author !== 'ai') return { ...newMessage(message), sources: message.sources ?? [] };
  return {
    ...newAnswer(message), text: message.content ?? '', sources: message.sources ?? [],
    streaming: message.streaming === true, interrupted: message.interrupted === true,
  };
}

function itemsOf(page) {
  return (page.messages ?? []).map(itemOf).filter((item) => item.kind === 'event' || item.text || item.attachments?.length || item.streaming);
}

const pick = ({ available, nextOpening }) => (available === undefined ? {} : { available, nextOpening });

/** The request for a person that no later event has answered. */
function openRequest(items) {
  const ends = new Set(['human_joined', 'handed_back', 'closed', 'escalation_ended']);
  const last = items.findLast((item) => item.kind === 'event' && (item.event.type === 'escalation' || ends.has(item.event.type)));
  return last?.event.type === 'escalation' ? { ticket: last.event.ticket, text: last.event.text, ...pick(last.event) } : null;
}

const actions = {
  frame(state, { frame, now }) {
    if (Number.isInteger(frame.seq) && frame.type !== 'ack') return onDurable(state, frame);
    return hints[frame.type]?.(state, frame, now) ?? state;
  },
  /** The newest page of the history, read before the socket is opened. */
  history(state, { page, session }) {
    const human = session?.handler === 'human';
    const items = itemsOf(page);
    return {
      ...state, conversationId: page.conversation_id ?? null, lastSeq: page.last_seq ?? 0,
      knownSeq: page.last_seq ?? 0, held: {}, items, earlier: page.next_before ?? null,
      handler: human ? 'human' : 'ai', humanName: human ? session.human_name ?? null : null,
      closed: session?.state === 'closed', rating: session?.rating ?? null, fresh: false, since: null,
      waiting: openRequest(items), typing: {},
    };
  },
  /** The newest page again, read because there is no web socket. */
  poll(state, { page }) {
    const fresh = itemsOf(page).filter((item) => !state.since || !item.at || item.at > state.since);
    const keys = new Set(fresh.map((item) => item.key));
    const kept = state.items.filter((item) => !keys.has(item.key) && !item.streaming);
    const human = page.handler === 'human';
    const over = page.state === 'closed';
    const items = [...kept, ...fresh];
    return {
      ...state, items, conversationId: state.past.includes(page.conversation_id) ? null : page.conversation_id ?? null,
      lastSeq: page.last_seq ?? 0, knownSeq: page.last_seq ?? 0, held: {}, handler: human ? 'human' : 'ai',
      humanName: human ? page.human_name ?? null : null, closed: over && !state.past.includes(page.conversation_id),
      rating: page.rating ?? null, waiting: openRequest(items), typing: {},
    };
  },
  /** A new conversation in the same session: a clean page, the old one behind "earlier". */
  newChat(state) {
    const last = state.items.findLast((item) => item.at);
    return {
      ...emptyState(), past: state.conversationId ? [...state.past, state.conversationId] : state.past,
      outbox: state.outbox, fresh: true, since: last?.at ?? null, earlier: state.items.length ? 'newest' : state.earlier,
    };
  },
  rated(state, { stars }) {
    return { ...state, rating: stars };
  },
  earlier(state, { page }) {
    const known = new Set(state.items.map((item) => item.key));
    const older = itemsOf(page).filter((item) => !known.has(item.key));
    return { ...state, items: [...older, ...state.items], earlier: page.next_before ?? null, fresh: false, since: null };
  },
  outbox(state, { entries }) {
    return { ...state, outbox: entries };
  },
  /** Forgets typing hints whose time is over. */
  tick(state, { now }) {
    const alive = Object.entries(state.typing).filter(([, hint]) => hint.until > now);
    return alive.length === Object.keys(state.typing).length ? state : { ...state, typing: Object.fromEntries(alive) };
  },
  ended(state) {
    return { ...endStreams(state), closed: true, waiting: null, typing: {} };
  },
  /** A new session: what was said stays readable above `notice`, or goes when there is none. */
  newSession(state, { notice, now }) {
    const past = state.conversationId ? [...state.past, state.conversationId] : state.past;
    const kept = notice ? [...endStreams(state).items, newEvent(-now, { type: notice }, null)] : [];
    return { ...emptyState(), past, items: kept, outbox: state.outbox };
  },
};

/** The next state; the given one is never changed. */
export function reduce(state, action) {
  return actions[action.type]?.(state, action) ?? state;
}
