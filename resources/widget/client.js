// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client (docs/webchat-protocol.md): keeps one session and one WebSocket alive, hands frames to the
// store and sees to it that nothing is lost or sent twice. Everything it needs of the browser is handed in, so it
// runs under node as well.
import { Outbox } from './outbox.js';
import { HttpError, SessionApi } from './session.js';
import { needsResume } from './store.js';

/** All times in milliseconds. */
export const defaultTiming = {
  request: 10_000,       // REST deadline
  connect: 10_000,       // from opening the socket to `ready`
  pingEvery: 20_000,
  pingDeadline: 10_000,  // silence after a ping that means the connection is dead
  quickCheck: 4_000,     // the same after waking up or losing the network
  backoffFirst: 500,
  backoffMost: 30_000,
  tooFast: 5_000,        // least wait after 4429
  stable: 5_000,         // a connection of this age resets the backoff
  ack: 8_000,            // a message without `ack` is sent again
  resumeAgain: 2_000,    // a gap that stays open is asked for again
  typing: 4_000,         // at most one typing frame in this time
};
const maxTries = 4;
const closeCodes = { credential: 4401, origin: 4403, tooFast: 4429, tooBig: 1009 };

export class Client {
  #env;
  #timing;
  #api;
  #outbox;
  #socket = null;
  #timers = new Map();
  #attempt = 0;          // position in the backoff
  #renewals = 0;         // new sessions in a row without one `ready`
  #loaded = false;       // history of the session was read
  #stopped = true;
  #shownIn = null;       // conversation the two numbers below belong to
  #shownSeq = 0;
  #ackedSeq = 0;
  #typingSentAt = -Infinity;

  /**
   * `env`: { server, language, fetch, WebSocket, localStorage, sessionStorage, timing?, random?, now? }.
   * `hooks`: { dispatch(action), state(), connection(info), session(session) }.
   */
  constructor(env, hooks) {
    this.#env = { random: Math.random, now: Date.now, ...env };
    this.#timing = { ...defaultTiming, ...env.timing };
    this.hooks = hooks;
    this.connection = { phase: 'idle', failures: 0, retryAt: 0, everOnline: false };
    this.#api = new SessionApi({ server: env.server, fetch: env.fetch, storage: env.localStorage, deadline: this.#timing.request });
    this.#outbox = new Outbox(env.sessionStorage, 'frontdesk:outbox:' + env.server,
      (entries) => hooks.dispatch({ type: 'outbox', entries }));
    hooks.dispatch({ type: 'outbox', entries: this.#outbox.entries });
  }

  get session() {
    return this.#api.current;
  }

  get sessionKey() {
    return this.#api.key;
  }

  /** Connects; the session is made when there is none. Repeated calls do nothing. */
  start() {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#connect();
  }

  stop() {
    this.#stopped = true;
    this.#drop();
    this.#clearTimers();
    this.#report({ phase: 'idle', retryAt: 0 });
  }

  send(content) {
    const entry = this.#outbox.add(content, this.#env.now());
    this.typing(false);
    this.start();
    this.#flush();
    return entry;
  }

  /** Tries a failed message again, under its old id. */
  retry(id) {
    this.#outbox.update(id, { status: 'waiting', reason: null, tries: 0 });
    this.#flush();
  }

  discard(id) {
    this.#outbox.remove(id);
  }

  /** The customer types; sent seldom, because it is only a hint. */
  typing(active) {
    const now = this.#env.now();
    if (active && now - this.#typingSentAt < this.#timing.typing) return;
    if (!active && this.#typingSentAt === -Infinity) return;
    this.#typingSentAt = active ? now : -Infinity;
    this.#write({ type: 'typing', active });
  }

  /** All frames up to the state's lastSeq are on the screen now. */
  shown() {
    const { lastSeq, conversationId } = this.hooks.state();
    if (conversationId !== this.#shownIn) this.#ackedSeq = 0;
    this.#shownIn = conversationId;
    this.#shownSeq = lastSeq;
    if (this.#shownSeq > this.#ackedSeq) this.#after('shown', 50, () => this.#acknowledge());
  }

  /** Something suggests that the network changed: connect now, or see whether the connection still lives. */
  wake() {
    if (this.#stopped) return;
    if (this.connection.phase === 'offline') this.#connect();
    else if (this.connection.phase === 'online') this.#ping(this.#timing.quickCheck);
  }

  /** Ends the chat for good; the conversation stays readable until a new one is begun. */
  async end() {
    try {
      if (this.session) await this.#api.close();
    } catch (error) {
      if (!(error instanceof HttpError && error.isCredential)) throw error;
    }
    this.stop();
    this.#api.forget();
    this.#loaded = false;
    this.hooks.dispatch({ type: 'ended' });
  }

  /** A new conversation in a session of its own. */
  restart() {
    this.stop();
    this.#api.forget();
    this.#begin(null);
    this.start();
  }

  /** Another tab began or ended the session. */
  sessionChanged() {
    const before = this.session?.session_id;
    if (this.#api.reload()?.session_id === before) return;
    if (!this.session) {
      this.stop();
      this.hooks.dispatch({ type: 'ended' });
      return;
    }
    this.stop();
    this.#begin(null);
    this.start();
  }

  async loadEarlier() {
    const page = await this.#api.history(this.hooks.state().earlier);
    this.hooks.dispatch({ type: 'earlier', page });
  }

  // ---- connecting

  #begin(notice) {
    this.#loaded = false;
    this.#outbox.dropSent();
    this.hooks.dispatch({ type: 'newSession', notice, now: this.#env.now() });
  }

  async #connect() {
    this.#cancel('retry');
    this.#drop();
    const attempt = {};
    this.#socket = attempt;  // marks this attempt; a newer one makes it void
    this.#report({ phase: 'connecting', retryAt: 0 });
    try {
      await this.#prepareSession();
    } catch (error) {
      if (this.#socket === attempt) this.#failed(error);
      return;
    }
    if (this.#socket === attempt) this.#openSocket();
  }

  async #prepareSession() {
    if (!this.session) {
      const { language } = this.#env;
      await this.#api.create({ language });
      this.#loaded = true;
    } else if (!this.#loaded) {
      const [state, page] = await Promise.all([this.#api.state(), this.#api.history()]);
      this.hooks.dispatch({ type: 'history', page, session: state });
      this.#settle();
      this.#loaded = true;
    }
    this.hooks.session(this.session);
  }

  #openSocket() {
    const { session_id: id, token } = this.session;
    const address = this.#env.server.replace(/^http/, 'ws') + '/ws?session_id=' + encodeURIComponent(id);
    const socket = new this.#env.WebSocket(address, ['frontdesk.v1', 'bearer.' + token]);
    this.#socket = socket;
    const mine = (run) => (event) => { if (this.#socket === socket) run(event); };
    socket.onmessage = mine((event) => this.#received(event.data));
    socket.onclose = mine((event) => this.#closed(event.code));
    this.#after('deadline', this.#timing.connect, () => this.#closed(0));
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    for (const name of ['deadline', 'ping', 'stable', 'resume', 'ack', 'shown']) this.#cancel(name);
    if (socket?.close) socket.close(1000);
    this.#typingSentAt = -Infinity;
    this.#outbox.disconnected();
  }

  async #closed(code) {
    const wasReady = this.connection.phase === 'online';
    if (code === closeCodes.tooBig) this.#refuseFirst();
    this.#drop();
    if (code === closeCodes.credential) this.#renew();
    else if (code === closeCodes.origin) this.#blocked();
    else if (wasReady) this.#retryLater(code);
    else await this.#askWhy(code);
  }

  /** A browser hides why an upgrade was refused; REST tells. */
  async #askWhy(code) {
    const attempt = {};
    this.#socket = attempt;
    let reason = null;
    try {
      await this.#api.state();
    } catch (error) {
      reason = error;
    }
    if (this.#socket === attempt) this.#failed(reason, code);
  }

  #failed(error, code) {
    if (error instanceof HttpError && error.isCredential && this.session) this.#renew();
    else if (error instanceof HttpError && error.status === 403) this.#blocked();
    else this.#retryLater(error instanceof HttpError && error.status === 429 ? closeCodes.tooFast : code);
  }

  /** The session is void: begin a new one and say so. Messages that never arrived go along. */
  #renew() {
    this.#renewals += 1;
    this.#api.forget();
    this.#begin('session_renewed');
    if (this.#renewals > 1) this.#retryLater(0);
    else this.#connect();
  }

  #blocked() {
    this.#socket = null;
    this.#report({ phase: 'blocked', retryAt: 0, failures: this.connection.failures + 1 });
  }

  #retryLater(code) {
    this.#socket = null;
    const { backoffFirst, backoffMost, tooFast } = this.#timing;
    const full = Math.min(backoffMost, backoffFirst * 2 ** this.#attempt);
    this.#attempt += 1;
    const least = code === closeCodes.tooFast ? tooFast : 0;
    const wait = Math.max(least, full * (0.5 + this.#env.random() / 2));
    this.#report({ phase: 'offline', failures: this.connection.failures + 1, retryAt: this.#env.now() + wait });
    this.#after('retry', wait, () => this.#connect());
  }

  // ---- frames

  #received(text) {
    let frame;
    try {
      frame = JSON.parse(text);
    } catch {
      return;
    }
    if (this.connection.phase === 'online') this.#keepAlive();
    if (frame.type === 'ready') this.#ready(frame);
    else if (frame.type === 'error') this.#refused(frame);
    else this.#apply(frame);
  }

  #ready(frame) {
    this.#renewals = 0;
    this.#cancel('deadline');
    this.#report({ phase: 'online', failures: 0, retryAt: 0, everOnline: true });
    this.#after('stable', this.#timing.stable, () => { this.#attempt = 0; });
    this.#keepAlive();
    this.hooks.dispatch({ type: 'frame', frame, now: this.#env.now() });
    this.#resume();
    this.#flush();
    this.#watchOutbox();
  }

  #apply(frame) {
    if (this.#outbox.find(frame.client_message_id)) this.#outbox.update(frame.client_message_id, { status: 'sent' });
    this.hooks.dispatch({ type: 'frame', frame, now: this.#env.now() });
    this.#settle();
    this.#closeGap(frame);
  }

  /** Forgets entries whose message stands in the conversation now. */
  #settle() {
    if (!this.#outbox.entries.length) return;
    const arrived = new Set(this.hooks.state().items.map((item) => item.clientId));
    for (const entry of this.#outbox.entries) if (arrived.has(entry.id)) this.#outbox.remove(entry.id);
  }

  #refused(frame) {
    const status = frame.problem?.status ?? 0;
    const id = frame.client_message_id;
    if (!id) this.hooks.problem?.(frame.problem ?? {});
    else if (status === 429 || status >= 500) this.#outbox.update(id, { status: 'sending', sentAt: this.#env.now() });
    else this.#outbox.update(id, { status: 'failed', reason: frame.problem?.detail || frame.problem?.title || 'refused' });
  }

  /** The socket was closed because of a frame that was too big: sending it again would close it again. */
  #refuseFirst() {
    const first = this.#outbox.entries.find((entry) => entry.status === 'sending');
    if (first) this.#outbox.update(first.id, { status: 'failed', reason: 'too_long' });
  }

  #resume() {
    const { conversationId, lastSeq } = this.hooks.state();
    this.#write({ type: 'resume', conversation_id: conversationId, last_seq: lastSeq });
    this.#after('resume', this.#timing.resumeAgain, () => { if (needsResume(this.hooks.state())) this.#resume(); });
  }

  /** Asks for missing frames at once when a later one is here, else after a moment: it may just be on its way. */
  #closeGap(frame) {
    if (!needsResume(this.hooks.state())) this.#cancel('resume');
    else if (this.#timers.has('resume')) return;
    else if (frame.seq && frame.type !== 'ack') this.#resume();
    else this.#after('resume', this.#timing.resumeAgain, () => { if (needsResume(this.hooks.state())) this.#resume(); });
  }

  // ---- sending

  #write(frame) {
    if (this.connection.phase !== 'online' || this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #flush() {
    for (const entry of this.#outbox.entries) if (entry.status === 'waiting') this.#transmit(entry);
  }

  #transmit(entry) {
    const sent = this.#write({ type: 'message', content: entry.content, client_message_id: entry.id });
    if (sent) this.#outbox.update(entry.id, { status: 'sending', sentAt: this.#env.now(), tries: entry.tries + 1 });
  }

  /** Sends again what got no answer; after several tries the customer decides. */
  #watchOutbox() {
    const due = this.#env.now() - this.#timing.ack;
    for (const entry of this.#outbox.entries) {
      if (entry.status !== 'sending' || entry.sentAt > due) continue;
      if (entry.tries >= maxTries) this.#outbox.update(entry.id, { status: 'failed', reason: 'no_answer' });
      else this.#transmit(entry);
    }
    this.#after('ack', this.#timing.ack / 4, () => this.#watchOutbox());
  }

  #acknowledge() {
    if (this.#shownSeq > this.#ackedSeq && this.#write({ type: 'ack', seq: this.#shownSeq })) this.#ackedSeq = this.#shownSeq;
  }

  #keepAlive() {
    this.#cancel('deadline');
    this.#after('ping', this.#timing.pingEvery, () => this.#ping(this.#timing.pingDeadline));
  }

  #ping(deadline) {
    this.#write({ type: 'ping' });
    this.#after('deadline', deadline, () => this.#closed(0));
  }

  // ---- small things

  #report(change) {
    this.connection = { ...this.connection, ...change };
    this.hooks.connection(this.connection);
  }

  #after(name, wait, run) {
    this.#cancel(name);
    this.#timers.set(name, setTimeout(() => { this.#timers.delete(name); run(); }, wait));
  }

  #cancel(name) {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  #clearTimers() {
    for (const name of [...this.#timers.keys()]) this.#cancel(name);
  }
}
