// SPDX-License-Identifier: GPL-3.0-or-later
// Puts client, store and view together: the composition of the widget.
import { Client } from './client.js';
import { combine, loadSetup } from './options.js';
import { safeStorage } from './outbox.js';
import { Sound, TitleMark } from './sound.js';
import { emptyState, reduce, unreadCount } from './store.js';
import { languageNames, translator } from './strings.js';
import { saveFile } from './thumbs.js';
import { transcriptText } from './transcript.js';
import { upload } from './upload.js';
import { View } from './view.js';

class Widget {
  #state = emptyState();
  #history = false;      // the next picture shows a loaded history
  #scheduled = false;
  #connection = { phase: 'idle', failures: 0, retryAt: 0, everOnline: false, rest: false };
  #heard = 0;            // unread messages a sound was made for
  #files = new Map();    // media id -> promise of its content

  constructor(data, setup) {
    this.data = data;
    this.setup = setup;
    this.local = safeStorage(() => localStorage);
    this.temporary = safeStorage(() => sessionStorage);
    this.readKey = 'frontdesk:read:' + data.server;
    this.draftKey = 'frontdesk:draft:' + data.server;
    this.options = combine(data, setup, this.local.getItem('frontdesk:language'));
    this.t = translator(this.options.language);
    this.sound = new Sound(this.local);
    this.mark = new TitleMark();
    const draft = this.temporary.getItem(this.draftKey);
    this.client = this.#makeClient();
    this.view = this.#makeView();
    this.#history = this.client.session !== null;  // a reload: nothing of it is news
    if (draft) this.view.composer.text = draft;
    this.#watchPage();
    this.#render();
    // Without a session nothing more is asked of the server before the customer opens the chat.
    if (this.view.isOpen || this.client.session) this.client.start();
    document.querySelectorAll('[data-frontdesk-fallback]').forEach((node) => { node.hidden = true; });
  }

  #makeClient() {
    return new Client({
      server: this.data.server, language: this.options.language, fetch: (...request) => fetch(...request), WebSocket, upload,
      localStorage: this.local, sessionStorage: this.temporary, hidden: () => document.visibilityState !== 'visible',
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
      send: (text, attachments) => this.client.send(text, attachments),
      typing: (active) => this.client.typing(active),
      draft: (text) => this.#keepDraft(text),
      retry: (id) => this.client.retry(id),
      discard: (id) => this.client.discard(id),
      earlier: () => this.#loadEarlier(),
      end: () => this.client.end(),
      restart: () => this.client.restart(),
      tryNow: () => this.client.wake(),
      opened: (open) => this.#opened(open),
      upload: (file, progress, signal) => this.client.upload(file, progress, signal),
      file: (mediaId) => this.#file(mediaId),
      save: (details) => this.client.change(details),
      leave: (left) => this.client.leave(left),
      rate: (stars, comment) => this.client.rate(stars, comment),
      menu: () => this.#menu(),
    });
  }

  #opened(open) {
    if (open) {
      this.client.start();
      this.#refreshSetup();
    }
    this.#render();
  }

  /** Opening hours pass while a page stands open. */
  async #refreshSetup() {
    this.setup = await loadSetup(this.data.server) ?? this.setup;
    this.#schedule();
  }

  // ---- the menu

  #menu() {
    const { t, view } = this;
    const begun = this.#state.items.length > 0 || this.#state.outbox.length > 0;
    const entries = [];
    if (!this.#state.closed) {
      entries.push({ label: t('details'), icon: 'person', run: () => view.show('details') });
      if (this.setup?.staff_available === false) entries.push({ label: t('leave'), icon: 'mail', run: () => view.show('leave') });
    }
    if (begun) entries.push({ label: t('transcript'), icon: 'save', run: () => this.#saveTranscript() });
    entries.push({ label: t('sound'), icon: this.sound.on ? 'sound' : 'silent', checked: this.sound.on, run: () => this.sound.toggle() });
    if (this.options.offered.length > 1) {
      entries.push({ heading: t('language') });
      for (const language of this.options.offered) {
        entries.push({ label: languageNames[language], lang: language, icon: 'globe', radio: true, checked: language === this.options.language, run: () => this.#speak(language) });
      }
    }
    if (begun && !this.#state.closed) entries.push({ label: t('end'), icon: 'leave', run: () => view.show('confirm') });
    return entries;
  }

  #saveTranscript() {
    const text = transcriptText(this.view.items, { t: this.t, locale: this.options.locale, company: this.client.session?.company });
    const day = new Date().toISOString().slice(0, 10);
    saveFile(new Blob(['\ufeff' + text], { type: 'text/plain;charset=utf-8' }), `${this.t('transcript_file')}-${day}.txt`);
  }

  /** Another language: the panel is built anew around the same conversation. */
  #speak(language) {
    if (language === this.options.language) return;
    this.#write(this.local, 'frontdesk:language', language);
    const { isOpen, composer } = this.view;
    const draft = composer.input.value;
    this.view.dispose();
    this.options = combine(this.data, this.setup, language);
    this.t = translator(this.options.language);
    this.view = this.#makeView();
    this.view.composer.text = draft;
    this.#history = true;
    document.dispatchEvent(new CustomEvent('frontdesk:language', { detail: { language } }));
    if (this.client.session) this.client.change({ language }).catch(() => {});
    this.#render();
    if (isOpen) this.view.open();
    this.view.focus();
  }

  /** Files are read once, whoever shows them. */
  #file(mediaId) {
    if (!this.#files.has(mediaId)) {
      const reading = this.client.file(mediaId);
      reading.catch(() => this.#files.delete(mediaId));
      this.#files.set(mediaId, reading);
    }
    return this.#files.get(mediaId);
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
    const asked = next.waiting && !this.#state.waiting;
    this.#state = next;
    if (asked && next.waiting.available === undefined && action.type !== 'history') this.#refreshSetup();
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
    this.view.render(this.#model());
    this.#history = false;
    this.#attract(unreadCount(this.#state, this.#readSeq()), seen);
    if (seen) this.client.shown();
  }

  #model() {
    const { staff_available: staff, next_opening: opening } = this.setup ?? {};
    return {
      state: this.#state, session: this.client.session ?? this.lastSession, connection: this.#connection,
      unread: unreadCount(this.#state, this.#readSeq()), now: Date.now(), history: this.#history,
      staffAvailable: typeof staff === 'boolean' ? staff : null, nextOpening: opening ?? null, again: () => this.#model(),
    };
  }

  /** Sound and title for what nobody has seen; neither for what a reload brings back. */
  #attract(unread, seen) {
    const finished = unread > 0 && !this.#state.items.some((item) => item.streaming);
    if (!seen && finished && unread > this.#heard) {
      this.sound.play();
      this.#heard = unread;
    } else if (seen || unread < this.#heard) {
      this.#heard = unread;
    }
    const hidden = document.visibilityState !== 'visible';
    if (hidden && unread > 0) this.mark.show(unread === 1 ? this.t('title_new_one') : this.t('title_new', { n: unread }));
    else this.mark.clear();
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
export async function mount(data) {
  const widget = new Widget(data, await loadSetup(data.server));
  document.dispatchEvent(new CustomEvent('frontdesk:language', { detail: { language: widget.options.language } }));
  return Object.freeze({ open: () => widget.view.open(), close: () => widget.view.close() });
}
