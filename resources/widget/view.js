// SPDX-License-Identifier: GPL-3.0-or-later
// The panel: header, notices, list, composer and the button that opens it. It shows what it is given and reports
// what the customer does; it decides nothing about the conversation.
import { Announcer } from './announcer.js';
import { brand } from './colour.js';
import { Composer } from './composer.js';
import { el, setAttribute, setText } from './dom.js';
import { icon } from './icons.js';
import { MessageList, avatar, eventWords } from './messages.js';
import { styleSheet } from './styles.js';
import { visibleItems } from './store.js';

export class View {
  #t;
  #options;
  #hooks;
  #isPage;
  #face = '';
  #items = [];
  #focusNext = false;  // the control that had focus goes away with the next picture

  /** `hooks`: { send, typing, draft, retry, discard, earlier, end, restart, tryNow, opened(open) }. */
  constructor(options, t, hooks) {
    this.#options = options;
    this.#t = t;
    this.#hooks = hooks;
    this.#isPage = options.mode === 'page';
    this.isOpen = this.#isPage;
    this.host = document.createElement('frontdesk-chat');
    this.#build();
    this.#paint();
    this.#layOut();
  }

  // ---- building

  #build() {
    const t = this.#t;
    this.announcer = new Announcer(t, (item) => this.#spoken(item));
    this.list = new MessageList(t, this.#options.locale, { ...this.#hooks, scrolled: (atEnd) => { if (atEnd) this.more.hidden = true; } });
    this.composer = new Composer(t, this.#hooks);
    this.more = el('button', { type: 'button', class: 'more', hidden: true, on: { click: () => this.#toNewest() } }, icon('down'), el('span', { text: t('new_messages') }));
    this.alert = el('p', { class: 'alert', role: 'alert', hidden: true });
    this.foot = el('div', { class: 'foot' }, this.alert, this.composer.node, this.#buildConfirm(), this.#buildEnded());
    this.panel = el('section', {
      class: 'panel', role: this.#isPage ? 'region' : 'dialog', 'aria-label': this.#options.title || t('title'),
      hidden: !this.#isPage, on: { keydown: (event) => this.#key(event) },
    }, this.#buildHeader(), this.#buildDisclosure(), this.#buildBanner(), el('div', { class: 'middle' }, this.list.node, this.more), this.foot, this.announcer.node);
    this.launcher = this.#isPage ? null : this.#buildLauncher();
  }

  #buildHeader() {
    const t = this.#t;
    this.face = el('span', { class: 'face' });
    this.title = el('h2', { class: 'title' });
    this.state = el('p', { class: 'state' });
    this.endButton = this.#iconButton('leave', t('end'), () => this.#ask(true));
    this.endButton.hidden = true;
    this.minimise = this.#isPage ? null : this.#iconButton('minimise', t('minimise'), () => this.close());
    return el('header', { class: 'header' }, this.face, el('div', { class: 'names' }, this.title, this.state), this.endButton, this.minimise);
  }

  #buildDisclosure() {
    this.disclosureText = el('span');
    this.disclosureIcon = el('span', { class: 'disclosure-icon' }, icon('info'));
    this.disclosure = el('p', { class: 'disclosure' }, this.disclosureIcon, this.disclosureText);
    return this.disclosure;
  }

  #buildBanner() {
    const t = this.#t;
    this.bannerText = el('p');
    this.contacts = el('p', { class: 'contacts', hidden: true }, el('span', { text: t('contact_instead') }), ...this.#contactLinks());
    this.tryNow = el('button', { type: 'button', class: 'text-button', text: t('try_now'), on: { click: () => this.#hooks.tryNow() } });
    this.banner = el('div', { class: 'banner', role: 'status', hidden: true }, icon('offline'), el('div', { class: 'banner-body' }, this.bannerText, this.contacts), this.tryNow);
    return this.banner;
  }

  #contactLinks() {
    const { phone, email } = this.#options;
    const link = (href, name, label) => el('a', { href, class: 'reach' }, icon(name), el('span', { text: label }));
    return [
      phone ? link('tel:' + phone.replace(/[^+\d]/g, ''), 'phone', this.#t('call', { phone })) : null,
      email ? link('mailto:' + email, 'mail', this.#t('write', { email })) : null,
    ].filter(Boolean);
  }

  #buildConfirm() {
    const t = this.#t;
    this.keep = el('button', { type: 'button', class: 'button', text: t('end_no'), on: { click: () => this.#ask(false) } });
    const yes = el('button', { type: 'button', class: 'button danger', text: t('end_yes'), on: { click: () => this.#end() } });
    this.confirm = el('div', { class: 'choice', role: 'group', 'aria-label': t('end_question'), hidden: true },
      el('div', {}, el('strong', { text: t('end_question') }), el('p', { text: t('end_explain') })), el('div', { class: 'buttons' }, this.keep, yes));
    return this.confirm;
  }

  #buildEnded() {
    const t = this.#t;
    this.again = el('button', { type: 'button', class: 'button primary', text: t('new_conversation'), on: { click: () => this.#restart() } });
    this.ended = el('div', { class: 'choice', hidden: true }, el('strong', { text: t('ended') }), el('div', { class: 'buttons' }, this.again));
    return this.ended;
  }

  #buildLauncher() {
    this.badge = el('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
    return el('button', { type: 'button', class: 'launcher', 'aria-label': this.#t('open'), 'aria-expanded': 'false', on: { click: () => (this.isOpen ? this.close() : this.open()) } },
      el('span', { class: 'launcher-open' }, icon('chat')), el('span', { class: 'launcher-close' }, icon('minimise')), this.badge);
  }

  #iconButton(name, label, run) {
    return el('button', { type: 'button', class: 'icon-button', 'aria-label': label, title: label, on: { click: run } }, icon(name));
  }

  #paint() {
    const colours = brand(this.#options.color);
    if (!colours) return;
    this.host.style.setProperty('--brand', colours.fill);
    this.host.style.setProperty('--on-brand', colours.text);
  }

  #layOut() {
    const { position, mode, language } = this.#options;
    this.host.dataset.position = position;
    this.host.dataset.mode = mode;
    this.host.lang = language;
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    root.append(this.panel, ...(this.launcher ? [this.launcher] : []));
    ((this.#isPage && document.querySelector('[data-frontdesk-mount]')) || document.body).append(this.host);
    this.composer.shown();
  }

  // ---- what the customer does

  open() {
    if (this.isOpen) return;
    this.#setOpen(true);
    this.list.toEnd();
    this.composer.shown();
    this.focus();
  }

  close() {
    if (!this.isOpen || this.#isPage) return;
    this.#setOpen(false);
    this.launcher.focus();
  }

  #setOpen(open) {
    this.isOpen = open;
    this.panel.hidden = !open;
    this.host.toggleAttribute('data-open', open);
    this.launcher.setAttribute('aria-expanded', String(open));
    this.#hooks.opened(open);
  }

  /** Focus goes to what the customer needs next. */
  focus() {
    if (!this.ended.hidden) this.again.focus();
    else this.composer.focus();
  }

  #key(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (!this.confirm.hidden) this.#ask(false);
    else this.close();
  }

  #ask(asking) {
    this.confirm.hidden = !asking;
    this.composer.node.hidden = asking;
    if (asking) this.keep.focus();
    else this.composer.focus();
  }

  async #end() {
    try {
      await this.#hooks.end();
      this.#focusNext = true;
    } catch {
      this.#ask(false);
      this.showProblem(this.#t('end_failed'));
    }
  }

  #restart() {
    this.#focusNext = true;
    this.#hooks.restart();
  }

  #toNewest() {
    this.list.toEnd();
    this.more.hidden = true;
    this.composer.focus();
  }

  /** A sentence above the composer that goes by itself after 8 s. */
  showProblem(text) {
    setText(this.alert, text);
    this.alert.hidden = false;
    clearTimeout(this.alertTimer);
    this.alertTimer = setTimeout(() => { this.alert.hidden = true; }, 8000);
  }

  // ---- showing

  /** `model`: { state, session, connection, unread, now }. */
  render(model) {
    this.#renderHeader(model);
    this.#renderDisclosure(model);
    this.#renderBanner(model);
    this.#renderItems(model);
    this.#renderFoot(model);
    if (this.launcher) this.#renderBadge(model.unread);
    if (this.#focusNext) this.focus();
    this.#focusNext = false;
  }

  #renderHeader({ state, session, connection, now }) {
    const human = state.handler === 'human';
    const person = state.humanName || this.#t('someone');
    const name = session?.agent_name ?? '';
    const look = human ? 'staff' : 'ai';
    if (this.#face !== look + person) {
      this.#face = look + person;
      this.face.replaceChildren(avatar(look, human ? state.humanName : ''));
    }
    setText(this.title, this.#options.title || session?.company || name || this.#t('title'));
    const [kind, text] = this.#stateWords(state, connection, { name, person }, now);
    setText(this.state, text);
    this.panel.dataset.state = kind;
  }

  #stateWords(state, connection, { name, person }, now) {
    const t = this.#t;
    if (state.closed) return ['closed', t('closed')];
    if (connection.phase === 'blocked') return ['offline', t('offline')];
    if (connection.phase === 'offline') {
      const seconds = Math.max(1, Math.ceil((connection.retryAt - now) / 1000));
      return connection.failures < 2 && connection.everOnline ? ['connecting', t('reconnecting')] : ['offline', t('offline_in', { n: seconds })];
    }
    if (connection.phase !== 'online') return ['connecting', t(connection.everOnline ? 'reconnecting' : 'connecting')];
    return state.handler === 'human' ? ['human', t('person_answers', { name: person })] : ['ai', name ? t('assistant_named', { name }) : t('assistant_answers')];
  }

  #renderDisclosure({ state, session }) {
    const human = state.handler === 'human' && !state.closed;
    const text = human ? this.#t('person_notice', { name: state.humanName || this.#t('someone') }) : session?.disclosure || this.#t('disclosure');
    if (this.disclosureText.textContent !== text) this.disclosureIcon.replaceChildren(icon(human ? 'person' : 'info'));
    setText(this.disclosureText, text);
    this.disclosure.classList.toggle('human', human);
  }

  #renderBanner({ connection, state }) {
    const firstFailed = !connection.everOnline && connection.failures >= 1;
    const lost = connection.phase !== 'online' && connection.phase !== 'idle' && !state.closed && (firstFailed || connection.failures >= 2);
    const blocked = connection.phase === 'blocked';
    this.banner.hidden = !lost;
    if (!lost) return;
    setText(this.bannerText, blocked ? this.#t('blocked') : `${this.#t('unreachable')} ${this.#t('kept')}`);
    this.tryNow.hidden = blocked;
    const far = firstFailed || connection.failures >= 3 || blocked;
    this.contacts.hidden = !far || this.contacts.childElementCount < 2;
  }

  #renderItems({ state, session, history }) {
    const items = this.#withGreeting(state, session);
    const grew = items.length > this.#items.length && this.#items.length > 0;
    const wasAtEnd = this.list.atEnd;
    if (items.at(-1)?.delivery && items.at(-1).key !== this.#items.at(-1)?.key) this.list.toEnd();
    if (history) this.announcer.skip(items);
    this.list.render(items, this.#typingRows(state), state.earlier !== null);
    if (grew && !wasAtEnd && !this.list.atEnd && items.at(-1).author !== 'contact') this.more.hidden = false;
    this.announcer.tell(items);
    this.#items = items;
  }

  #withGreeting(state, session) {
    const items = visibleItems(state);
    if (!session?.greeting || state.earlier !== null) return items;
    const greeting = { key: 'greeting', kind: 'message', author: 'ai', name: session.agent_name ?? '', text: session.greeting, sources: null, at: null };
    return [greeting, ...items];
  }

  #typingRows(state) {
    const streaming = state.items.some((item) => item.streaming);
    return Object.entries(state.typing).filter(([who]) => who !== 'ai' || !streaming).map(([who, hint]) => ({
      key: 't:' + who, kind: 'typing', author: who, name: hint.name,
    }));
  }

  #spoken(item) {
    if (item.kind === 'event') return { name: '', text: eventWords(item.event, this.#t).text };
    const staff = item.author === 'staff';
    return { name: item.name || this.#t(staff ? 'someone' : 'assistant'), text: (item.text ?? '').replace(/\*\*/g, '') };
  }

  #renderFoot({ state, session }) {
    const begun = state.items.length > 0 || state.outbox.length > 0;
    this.endButton.hidden = state.closed || !begun || !session;
    this.ended.hidden = !state.closed;
    if (state.closed) this.confirm.hidden = true;
    this.composer.node.hidden = state.closed || !this.confirm.hidden;
  }

  #renderBadge(unread) {
    this.badge.hidden = unread === 0;
    setText(this.badge, unread > 9 ? '9+' : String(unread));
    const label = this.isOpen ? this.#t('minimise') : unread === 0 ? this.#t('open') : unread === 1 ? this.#t('open_unread_one') : this.#t('open_unread', { n: unread });
    setAttribute(this.launcher, 'aria-label', label);
  }
}
