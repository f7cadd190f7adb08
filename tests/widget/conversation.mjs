// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of the fake server: the log of durable frames, and words for what can happen in it.

export const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const now = () => new Date().toISOString();
let ids = 0;
const newId = (prefix) => `${prefix}_${++ids}`;

export class Conversation {
  log = [];
  handler = 'ai';
  humanName = null;
  closed = false;

  /** `broadcast(frame)` hands a frame to all sockets of the session. */
  constructor(broadcast) {
    this.id = newId('conv');
    this.broadcast = broadcast;
  }

  /** Commits a durable frame, then sends it. `quietly` commits only, as if the line had lost it. */
  add(frame, { quietly = false } = {}) {
    const durable = { seq: this.log.length + 1, conversation_id: this.id, ...frame };
    this.log.push(durable);
    if (!quietly) this.broadcast(durable);
    return durable;
  }

  customer(content, clientId, options, attachments = []) {
    return this.add({ type: 'message', message_id: newId('msg'), author: 'contact', name: '', content, client_message_id: clientId,
      ...(attachments.length ? { attachments } : {}), timestamp: now() }, options);
  }

  staff(name, content, attachments = []) {
    return this.add({ type: 'message', message_id: newId('msg'), author: 'staff', name, content, ...(attachments.length ? { attachments } : {}), timestamp: now() });
  }

  start() {
    this.answerId = newId('msg');
    this.offset = 0;
    return this.add({ type: 'start', message_id: this.answerId, author: 'ai', name: 'Aria', timestamp: now() });
  }

  sentence(content, options) {
    const frame = this.add({ type: 'text', message_id: this.answerId, offset: this.offset, content }, options);
    this.offset += content.length;
    return frame;
  }

  delta(content, offset = this.offset) {
    this.broadcast({ type: 'delta', message_id: this.answerId, offset, content });
  }

  tool(label, status) {
    this.broadcast({ type: 'tool_call', message_id: this.answerId, name: 'lookup', label, status });
  }

  sources(sources) {
    return this.add({ type: 'sources', message_id: this.answerId, sources });
  }

  complete({ interrupted = false, content = this.#released() } = {}) {
    return this.add({ type: 'complete', message_id: this.answerId, content, confidence: 0.9, requires_escalation: false, interrupted, timestamp: now() });
  }

  /** A whole answer, sentence by sentence. */
  async answer(sentences, { sources, wait = 5 } = {}) {
    this.typing('ai', 'Aria', true);
    this.start();
    for (const text of sentences) {
      await pause(wait);
      this.sentence(text);
    }
    if (sources) this.sources(sources);
    this.complete();
  }

  escalate(ticket, text = '', more = {}) {
    return this.add({ type: 'escalation', ticket, status: 'waiting', text, ...more, timestamp: now() });
  }

  join(name) {
    this.handler = 'human';
    this.humanName = name;
    return this.#status('human_joined', name);
  }

  handBack() {
    const name = this.humanName;
    this.handler = 'ai';
    this.humanName = null;
    return this.#status('handed_back', name);
  }

  close() {
    this.closed = true;
    return this.#status('closed', '');
  }

  typing(who, name, active) {
    this.broadcast({ type: 'typing', who, name, active });
  }

  /** The messages a client reads over REST. */
  history() {
    const messages = [];
    for (const frame of this.log) this.#fold(messages, frame);
    return messages;
  }

  #released() {
    return this.log.filter((frame) => frame.type === 'text' && frame.message_id === this.answerId).map((frame) => frame.content).join('');
  }

  #status(status, name) {
    return this.add({ type: 'status', status, name, text: '', timestamp: now() });
  }

  #fold(messages, frame) {
    const blank = { sources: [], confidence: null, interrupted: false, streaming: false, seq: frame.seq, timestamp: frame.timestamp };
    const own = messages.find((message) => message.message_id && message.message_id === frame.message_id);
    if (frame.type === 'message') messages.push({ ...blank, kind: 'text', ...frame });
    else if (frame.type === 'start') messages.push({ ...blank, kind: 'text', ...frame, content: '', streaming: true });
    else if (frame.type === 'text') own.content += frame.content;
    else if (frame.type === 'sources') own.sources = frame.sources;
    else if (frame.type === 'complete') Object.assign(own, { content: frame.content, interrupted: frame.interrupted, streaming: false });
    else {
      const event = frame.type === 'escalation' ? 'escalation' : frame.status;
      messages.push({ ...blank, message_id: 'event_' + frame.seq, author: 'system', kind: 'event', event, name: frame.name ?? '', content: frame.text });
    }
  }
}
