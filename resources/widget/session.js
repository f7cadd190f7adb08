// SPDX-License-Identifier: GPL-3.0-or-later
// The REST half of the protocol and the session kept in localStorage. The token travels in the Authorization
// header only, never in an address.
import { readJson, writeJson } from './outbox.js';

/** An answer of the server that is not 2xx. Network failures stay the browser's TypeError. */
export class HttpError extends Error {
  constructor(status, problem) {
    super(problem?.title ?? 'HTTP ' + status);
    this.status = status;
    this.problem = problem;
  }

  /** The session is unknown or its token void. A 404 must be the server's own: a tunnel without server says 404 too. */
  get isCredential() {
    return this.status === 401 || (this.status === 404 && this.problem?.status === 404);
  }
}

export class SessionApi {
  #server;
  #fetch;
  #storage;
  #deadline;

  /** `deadline`: milliseconds after which a request counts as failed. */
  constructor({ server, fetch, storage, deadline }) {
    this.#server = server;
    this.#fetch = fetch;
    this.#storage = storage;
    this.#deadline = deadline;
    this.key = 'frontdesk:session:' + server;
    this.current = readJson(storage, this.key);
  }

  /** Reads the session again after another tab changed it. */
  reload() {
    this.current = readJson(this.#storage, this.key);
    return this.current;
  }

  async create(details) {
    const answer = await this.#request('POST', '/api/sessions', { body: details, token: null });
    this.#keep(answer);
    return answer;
  }

  /** State of the session. Company data in the answer, when there is any, refreshes what was stored. */
  async state() {
    const answer = await this.#request('GET', this.#path());
    const { state, handler, human_name, last_seq, conversation_id, rating, ...rest } = answer;
    this.#keep({ ...this.current, ...rest });
    return answer;
  }

  history(before) {
    const cursor = before ? '&before=' + encodeURIComponent(before) : '';
    return this.#request('GET', this.#path() + '/history?limit=50' + cursor);
  }

  /** The newest page in one request, for when it has to tell everything (no web socket). */
  newest() {
    return this.#request('GET', this.#path() + '/history?limit=50');
  }

  /** Ends the conversation; the session stays. */
  end() {
    return this.#request('POST', this.#path() + '/end');
  }

  async change(details) {
    const { name, email, language } = await this.#request('PATCH', this.#path(), { body: details });
    this.#keep({ ...this.current, name, email, language });
  }

  rate(rating) {
    return this.#request('POST', this.#path() + '/rating', { body: rating });
  }

  async leave(message) {
    const answer = await this.#request('POST', this.#path() + '/left-message', { body: message });
    this.#keep({ ...this.current, email: message.email, ...(message.name ? { name: message.name } : {}) });
    return answer;
  }

  /** A message without web socket; the answer to it is read from the history. */
  send(message) {
    const id = encodeURIComponent(this.current.session_id);
    return this.#request('POST', `/api/chat/sessions/${id}/messages`, { body: message, headers: { Prefer: 'respond-async' } });
  }

  /** The content of a file of this session, as a Blob. */
  async file(mediaId) {
    const response = await this.#fetch(this.#server + this.#path() + '/attachments/' + encodeURIComponent(mediaId), {
      headers: { Authorization: 'Bearer ' + this.current.token }, credentials: 'omit', signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) throw new HttpError(response.status, await response.json().catch(() => null));
    return response.blob();
  }

  /** Where a file is uploaded to, and with what. */
  get uploadTarget() {
    return { url: this.#server + this.#path() + '/attachments', token: this.current.token };
  }

  /** Something was said in this session: when it expires, the customer should know. */
  markUsed() {
    if (this.current && !this.current.used) this.#keep({ ...this.current, used: true });
  }

  forget() {
    this.current = null;
    try {
      this.#storage.removeItem(this.key);
    } catch {
      // Storage may be forbidden; then nothing was kept either.
    }
  }

  #keep(session) {
    this.current = session;
    writeJson(this.#storage, this.key, session);
  }

  #path() {
    return '/api/sessions/' + encodeURIComponent(this.current.session_id);
  }

  async #request(method, path, { body, token = this.current?.token, headers: more = {} } = {}) {
    const headers = { Accept: 'application/json', ...more };
    if (token) headers.Authorization = 'Bearer ' + token;
    if (body) headers['Content-Type'] = 'application/json';
    const response = await this.#fetch(this.#server + path, {
      method, headers, body: body && JSON.stringify(body), credentials: 'omit', cache: 'no-store',
      signal: AbortSignal.timeout(this.#deadline),
    });
    const answer = response.status === 204 ? null : await response.json().catch(() => null);
    if (!response.ok) throw new HttpError(response.status, answer);
    return answer;
  }
}
