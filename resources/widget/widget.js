// SPDX-License-Identifier: GPL-3.0-or-later
// Puts client, store and view together: the composition of the widget.
import { Client } from './client.js';
import { safeStorage } from './outbox.js';
import { emptyState, reduce, unreadCount } from './store.js';
import { pickLanguage, translator } from './strings.js';
import { View } from './view.js';

function isLocale(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && tag.includes('-');
  } catch {
    return false;
  }
}

class Widget {
  #state = emptyState();
  #history = false;      // the next picture shows a loaded history
  #scheduled = false;
  #connection = { phase: 'idle', failures: 0, retryAt: 0, everOnline: false };

  constructor(options) {
    const language = pickLanguage(options.language);
    // Times follow the visitor's region where it speaks the same language: 13:54 for en-GB, 1:54 pm for en-US.
    const locale = [options.language, ...navigator.languages].find((tag) => pickLanguage(tag) === language && isLocale(tag)) ?? language;
    this.options = { ...options, language, locale };
    this.t = translator(language);
    this.local = safeStorage(() => localStorage);
    this.temporary = safeStorage(() => sessionStorage);
    this.readKey = 'frontdesk:read:' + options.server;
    this.draftKey = 'frontdesk:draft:' + options.server;
    const draft = this.temporary.getItem(this.draftKey);
    this.client = this.#makeClient();
    this.view = this.#makeView();
    this.#history = this.client.session !== null;  // a reload: nothing of it is news
    if (draft) this.view.composer.text = draft;
    this.#watchPage();
    this.#render();
    // Without a session nothing is asked of the server before the customer opens the chat.
    if (this.view.isOpen || this.client.session) this.client.start();
    document.querySelectorAll('[data-frontdesk-fallback]').forEach((node) => { node.hidden = true; });
  }

  #makeClient() {
    return new Client({
      server: this.options.server, language: this.options.language, fetch: (...request) => fetch(...request), WebSocket,
      localStorage: this.local, sessionStorage: this.temporary,
    }, {
      dispatch: (action) => this.#dispatch(action),
      state: () => this.#state,
      connection: (connection) => { this.#connection = connection; this.#countDown(); this.#schedule(); },
      session: (session) => this.#announceSession(session),
      problem: (problem) => this.view.showProblem(problem.detail || problem.title || this.t('problem')),
    });
  }

  #makeView() {
    return new View(this.options, this.t, {
      send: (text) => this.client.send(text),
      typing: (active) => this.client.typing(active),
      draft: (text) => this.#keepDraft(text),
      retry: (id) => this.client.retry(id),
      discard: (id) => this.client.discard(id),
      earlier: () => this.#loadEarlier(),
      end: () => this.client.end(),
      restart: () => this.client.restart(),
      tryNow: () => this.client.wake(),
      opened: (open) => { if (open) this.client.start(); this.#render(); },
    });
  }

  #watchPage() {
    const wake = () => this.client.wake();
    addEventListener('online', wake);
    addEventListener('offline', wake);
    addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      wake();
      this.#schedule();
    });
    addEventListener('storage', (event) => { if (event.key === this.client.sessionKey) this.client.sessionChanged(); });
  }

  #dispatch(action) {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    if (action.type === 'history' || action.type === 'earlier') this.#history = true;
    this.#expireTyping();
    this.#schedule();
  }

  /** Many frames of one moment make one picture. Not requestAnimationFrame: that one sleeps in hidden tabs. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => { this.#scheduled = false; this.#render(); }, 16);
  }

  #render() {
    if (!this.view) return;
    const seen = this.view.isOpen && document.visibilityState === 'visible';
    if (seen) this.#markRead();
    this.view.render({
      state: this.#state, session: this.client.session ?? this.lastSession, connection: this.#connection,
      unread: unreadCount(this.#state, this.#readSeq()), now: Date.now(), history: this.#history,
    });
    this.#history = false;
    if (seen) this.client.shown();
  }

  // ---- what was read, kept per conversation so that a reload knows it

  #readSeq() {
    const [id, seq] = (this.local.getItem(this.readKey) ?? '').split(' ');
    return id && id === this.#state.conversationId ? Number(seq) : 0;
  }

  #markRead() {
    const { conversationId, lastSeq } = this.#state;
    if (conversationId && lastSeq > this.#readSeq()) this.#write(this.local, this.readKey, `${conversationId} ${lastSeq}`);
  }

  #keepDraft(text) {
    this.#write(this.temporary, this.draftKey, text);
  }

  #write(storage, key, value) {
    try {
      storage.setItem(key, value);
    } catch {
      // A full storage costs only the memory over a reload.
    }
  }

  async #loadEarlier() {
    try {
      await this.client.loadEarlier();
    } catch {
      this.view.showProblem(this.t('earlier_failed'));
    }
  }

  #expireTyping() {
    clearTimeout(this.typingTimer);
    const until = Object.values(this.#state.typing).map((hint) => hint.until);
    if (!until.length) return;
    this.typingTimer = setTimeout(() => this.#dispatch({ type: 'tick', now: Date.now() }), Math.max(0, Math.min(...until) - Date.now()) + 1);
  }

  #countDown() {
    clearInterval(this.countTimer);
    if (this.#connection.phase === 'offline') this.countTimer = setInterval(() => this.#render(), 1000);
  }

  /** The page around the widget may show the company's name. */
  #announceSession(session) {
    this.lastSession = session;
    const { company, agent_name: agentName, sample } = session;
    document.dispatchEvent(new CustomEvent('frontdesk:session', { detail: { company, agentName, sample: sample === true } }));
    this.#schedule();
  }
}

/** Puts the chat on the page; the answer lets the page open and close it. */
export function mount(options) {
  const widget = new Widget(options);
  return Object.freeze({ open: () => widget.view.open(), close: () => widget.view.close() });
}
