// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client (docs/webchat-protocol.md): keeps one session and one WebSocket alive, hands frames to the
// store and sees to it that nothing is lost or sent twice. Everything it needs of the browser is handed in, so it
// runs under node as well.
import { Outbox, newId } from './outbox.js';
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
  pollBusy: 2_000,       // without web socket: between two looks while an answer is due, growing to `pollIdle`
  pollIdle: 8_000,
  pollHidden: 30_000,    // the same while nobody looks
  socketAgain: 90_000,   // how often a web socket is tried again meanwhile
};
const maxTries = 4;
const upgradesTried = 2;   // web sockets that fail while REST answers, before the chat goes on by REST
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
  #preparing = null;     // one session for all that need one at the same time
  #refusedUpgrades = 0;
  #quickLooks = 0;       // looks in a row that hurry, because an answer is due
  #socketTriedAt = 0;

  /**
   * `env`: { server, language, fetch, WebSocket, localStorage, sessionStorage, timing?, random?, now?, hidden?, upload? };
   * `upload(target, file, progress, signal)` sends a file and gives the server's answer.
   * `hooks`: { dispatch(action), state(), connection(info), session(session) }.
   */
  constructor(env, hooks) {
    this.#env = { random: Math.random, now: Date.now, hidden: () => false, ...env };
    this.#timing = { ...defaultTiming, ...env.timing };
    this.hooks = hooks;
    this.connection = { phase: 'idle', failures: 0, retryAt: 0, everOnline: false, rest: false };
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
    this.#report({ phase: 'idle', retryAt: 0, rest: false });
  }

  /** `attachments`: what upload() gave. */
  send(content, attachments = []) {
    const entry = this.#outbox.add(content, this.#env.now(), attachments);
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
    else if (this.connection.rest) this.#hurry();
    else if (this.connection.phase === 'online') this.#ping(this.#timing.quickCheck);
  }

  /** Ends the conversation; it stays readable, and the session goes on. */
  async end() {
    try {
      if (this.session) await this.#api.end();
    } catch (error) {
      if (!(error instanceof HttpError && error.isCredential)) throw error;
      this.stop();
      this.#api.forget();
    }
    this.hooks.dispatch({ type: 'ended' });
  }

  /** A new conversation: the next message begins it. */
  restart() {
    if (!this.session) this.#begin(null);
    else this.hooks.dispatch({ type: 'newChat' });
    this.start();
  }

  // ---- beside the conversation; errors are HttpError or the network's

  async change(details) {
    await this.#prepareSession();
    await this.#api.change(details);
    this.hooks.session(this.session);
  }

  async rate(stars, comment) {
    await this.#api.rate({ stars, comment });
    this.hooks.dispatch({ type: 'rated', stars });
  }

  /** `left`: { message, email, name, id? }; the same id again is the same message. */
  async leave({ message, email, name, id = newId() }) {
    await this.#prepareSession();
    await this.#api.leave({ message, email, name: name || undefined, client_message_id: id });
    this.hooks.session(this.session);
    this.start();
    this.#hurry();
  }

  /** Stages a file; gives what send() takes. */
  async upload(file, progress, signal) {
    await this.#prepareSession();
    const answer = await this.#env.upload(this.#api.uploadTarget, file, progress, signal);
    return { media_id: answer.media_id, name: answer.name ?? file.name, mime_type: answer.mime_type ?? file.type, bytes: answer.bytes ?? file.size,
      kind: String(answer.mime_type ?? '').startsWith('image/') ? 'image' : 'file' };
  }

  file(mediaId) {
    return this.#api.file(mediaId);
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
    const { earlier } = this.hooks.state();
    const page = await this.#api.history(earlier === 'newest' ? null : earlier);
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
    // A web socket that is tried beside REST is nobody's business until it works.
    if (!this.connection.rest) this.#report({ phase: 'connecting', retryAt: 0 });
    try {
      await this.#prepareSession();
    } catch (error) {
      if (this.#socket === attempt) this.#failed(error);
      return;
    }
    if (this.#socket === attempt) this.#openSocket();
  }

  #prepareSession() {
    this.#preparing ??= this.#makeReady().finally(() => { this.#preparing = null; });
    return this.#preparing;
  }

  async #makeReady() {
    if (!this.session) {
      const { language } = this.#env;
      await this.#api.create({ language });
      this.#loaded = true;
    } else if (!this.#loaded) {
      const [state, page] = await Promise.all([this.#api.state(), this.#api.history()]);
      if (page.conversation_id) this.#api.markUsed();
      this.hooks.dispatch({ type: 'history', page, session: state });
      this.#settle();
      this.#loaded = true;
    }
    this.hooks.session(this.session);
  }

  #openSocket() {
    const { session_id: id, token } = this.session;
    const address = this.#env.server.replace(/^http/, 'ws') + '/ws?session_id=' + encodeURIComponent(id);
    this.#socketTriedAt = this.#env.now();
    let socket;
    try {
      socket = new this.#env.WebSocket(address, ['frontdesk.v1', 'bearer.' + token]);
    } catch {
      // The page's own policy may forbid it; that counts like a refused upgrade.
      this.#closed(0);
      return;
    }
    this.#socket = socket;
    const mine = (run) => (event) => { if (this.#socket === socket) run(event); };
    socket.onmessage = mine((event) => this.#received(event.data));
    socket.onclose = mine((event) => this.#closed(event.code));
    this.#after('deadline', this.#timing.connect, () => this.#closed(0));
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    for (const name of ['deadline', 'ping', 'stable', 'resume', 'ack', 'shown', 'poll']) this.#cancel(name);
    if (socket?.close) socket.close(1000);
    this.#typingSentAt = -Infinity;
    this.#outbox.disconnected();
  }

  async #closed(code) {
    const wasReady = this.connection.phase === 'online' && !this.connection.rest;
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
    if (this.#socket !== attempt) return;
    if (reason) this.#failed(reason, code);
    else if (++this.#refusedUpgrades >= upgradesTried) this.#goRest();
    else this.#failed(null, code);
  }

  #failed(error, code) {
    if (error instanceof HttpError && error.isCredential && this.session) this.#renew();
    else if (error instanceof HttpError && error.status === 403) this.#blocked();
    else this.#retryLater(error instanceof HttpError && error.status === 429 ? closeCodes.tooFast : code);
  }

  /** The session is void: begin a new one and say so. Messages that never arrived go along. */
  #renew() {
    this.#renewals += 1;
    const notice = this.session?.used ? 'session_renewed' : null;
    this.#api.forget();
    this.#begin(notice);
    if (this.#renewals > 1) this.#retryLater(0);
    else this.#connect();
  }

  #blocked() {
    this.#socket = null;
    this.#report({ phase: 'blocked', rest: false, retryAt: 0, failures: this.connection.failures + 1 });
  }

  #retryLater(code) {
    this.#socket = null;
    const { backoffFirst, backoffMost, tooFast } = this.#timing;
    const full = Math.min(backoffMost, backoffFirst * 2 ** this.#attempt);
    this.#attempt += 1;
    const least = code === closeCodes.tooFast ? tooFast : 0;
    const wait = Math.max(least, full * (0.5 + this.#env.random() / 2));
    this.#report({ phase: 'offline', rest: false, failures: this.connection.failures + 1, retryAt: this.#env.now() + wait });
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
    if (this.connection.phase === 'online' && !this.connection.rest) this.#keepAlive();
    if (frame.type === 'ready') this.#ready(frame);
    else if (frame.type === 'error') this.#refused(frame);
    else this.#apply(frame);
  }

  #ready(frame) {
    this.#renewals = 0;
    this.#cancel('deadline');
    this.#refusedUpgrades = 0;
    this.#cancel('poll');
    this.#report({ phase: 'online', rest: false, failures: 0, retryAt: 0, everOnline: true });
    this.#after('stable', this.#timing.stable, () => { this.#attempt = 0; });
    this.#keepAlive();
    this.hooks.dispatch({ type: 'frame', frame, now: this.#env.now() });
    this.#resume();
    this.#flush();
    this.#watchOutbox();
  }

  #apply(frame) {
    if (frame.conversation_id) this.#api.markUsed();
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
    if (status === 401) this.#renew();
    else if (!id) this.hooks.problem?.(frame.problem ?? {});
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
    if (this.connection.phase !== 'online' || this.connection.rest || this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #flush() {
    for (const entry of this.#outbox.entries) if (entry.status === 'waiting') this.#transmit(entry);
  }

  #transmit(entry) {
    if (this.connection.rest) {
      this.#post(entry);
      return;
    }
    const attachments = entry.attachments.length ? { attachments: entry.attachments.map((file) => file.media_id) } : {};
    const sent = this.#write({ type: 'message', content: entry.content, client_message_id: entry.id, ...attachments });
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

  // ---- without web socket: some networks let none through

  #goRest() {
    this.#report({ phase: 'online', rest: true, failures: 0, retryAt: 0, everOnline: true });
    this.#socket = null;
    this.#flush();
    this.#hurry();
  }

  #hurry() {
    if (!this.connection.rest) return;
    this.#quickLooks = 0;
    this.#after('poll', 0, () => this.#look());
  }

  async #post(entry) {
    this.#outbox.update(entry.id, { status: 'sending', sentAt: this.#env.now(), tries: entry.tries + 1 });
    try {
      await this.#api.send({ message: entry.content, client_message_id: entry.id,
        ...(entry.attachments.length ? { attachments: entry.attachments.map((file) => file.media_id) } : {}) });
      if (this.#outbox.find(entry.id)) this.#outbox.update(entry.id, { status: 'sent' });
      this.#hurry();
    } catch (error) {
      const status = error instanceof HttpError ? error.status : 0;
      if (status === 401) this.#renew();
      else if (status >= 400 && status < 500 && status !== 429) this.#outbox.update(entry.id, { status: 'failed', reason: error.problem?.detail || 'refused' });
      else this.#outbox.update(entry.id, entry.tries + 1 >= maxTries ? { status: 'failed', reason: 'no_answer' } : { status: 'waiting' });
    }
  }

  async #look() {
    const attempt = {};
    this.#socket = attempt;
    let failure = null;
    try {
      const page = await this.#api.newest();
      if (this.#socket !== attempt || !this.connection.rest) return;
      if (page.conversation_id) this.#api.markUsed();
      this.hooks.dispatch({ type: 'poll', page });
      this.#settle();
      this.#flush();
    } catch (error) {
      failure = error;
    }
    if (this.#socket !== attempt || !this.connection.rest) return;
    if (failure && !(failure instanceof HttpError && failure.status === 429)) this.#failed(failure);
    else this.#lookAgain(failure !== null);
  }

  #lookAgain(tooFast) {
    const { pollBusy, pollIdle, pollHidden, tooFast: pause, socketAgain } = this.#timing;
    if (this.#env.now() - this.#socketTriedAt > socketAgain) {
      this.#connect();
      return;
    }
    this.#quickLooks += 1;
    const due = Math.min(pollIdle, pollBusy * 1.4 ** Math.max(0, this.#quickLooks - 3));
    this.#after('poll', Math.max(tooFast ? pause * 2 : 0, this.#env.hidden() ? pollHidden : due), () => this.#look());
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
