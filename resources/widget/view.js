// SPDX-License-Identifier: GPL-3.0-or-later
// The panel: header, notices, list, composer and the button that opens it. It shows what it is given and reports
// what the customer does; it decides nothing about the conversation.
import { Announcer } from './announcer.js';
import { DetailsCard, LeaveCard, RatingForm } from './cards.js';
import { brand } from './colour.js';
import { Composer } from './composer.js';
import { el, setAttribute, setText } from './dom.js';
import { Header } from './header.js';
import { icon } from './icons.js';
import { MessageList, eventWords } from './messages.js';
import { fillsScreen, followKeyboard, keepFocus } from './screen.js';
import { momentWords } from './strings.js';
import { styleSheet } from './styles.js';
import { visibleItems } from './store.js';

export class View {
  #t;
  #options;
  #hooks;
  #isPage;
  #items = [];
  #model = null;
  #card = '';          // what stands in the composer's place: '', 'confirm', 'details' or 'leave'
  #ratingFor = null;   // conversation the rating form belongs to
  #focusNext = false;  // the control that had focus goes away with the next picture

  /** `hooks`: { send, typing, draft, retry, discard, earlier, end, restart, tryNow, opened(open), upload, file, save, leave, rate, menu() }. */
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

  /** Makes room for a view in another language. */
  dispose() {
    this.endKeyboard();
    clearTimeout(this.alertTimer);
    this.composer.tray.cancelAll();
    this.host.remove();
  }

  // ---- building

  #build() {
    const t = this.#t;
    const problem = (text) => this.showProblem(text);
    this.announcer = new Announcer(t, (item) => this.#spoken(item));
    this.list = new MessageList(t, this.#options.locale, { ...this.#hooks, problem, scrolled: (atEnd) => { if (atEnd) this.more.hidden = true; } });
    this.composer = new Composer(t, this.#options.locale, { ...this.#hooks, problem });
    this.header = new Header(t, this.#options.title, () => this.#hooks.menu(), this.#isPage ? null : () => this.close());
    this.more = el('button', { type: 'button', class: 'more', hidden: true, on: { click: () => this.#toNewest() } }, icon('down'), el('span', { text: t('new_messages') }));
    this.panel = el('section', {
      class: 'panel', role: this.#isPage ? 'region' : 'dialog', 'aria-label': this.#options.title || t('title'), hidden: !this.#isPage,
      on: { keydown: (event) => this.#key(event), dragover: (event) => this.#drag(event), dragleave: (event) => this.#dragEnd(event), drop: (event) => this.#drop(event) },
    }, this.header.node, this.#buildDisclosure(), this.#buildBanner(), el('div', { class: 'middle' }, this.list.node, this.more), this.#buildFoot(), this.announcer.node,
    el('div', { class: 'drop', 'aria-hidden': 'true' }, icon('clip'), el('span', { text: t('drop') })));
    this.launcher = this.#isPage ? null : this.#buildLauncher();
  }

  #buildFoot() {
    const t = this.#t;
    this.alert = el('p', { class: 'alert', role: 'alert', hidden: true });
    this.notice = el('p', { class: 'note', role: 'status', hidden: true });
    this.offer = el('button', { type: 'button', class: 'offer', hidden: true, on: { click: () => this.#offerTaken() } });
    this.details = new DetailsCard(t, { save: this.#hooks.save, done: (saved) => { this.show(''); if (saved) this.showNotice(t('details_saved')); } });
    this.leave = new LeaveCard(t, { leave: this.#hooks.leave, done: (email) => { this.show(''); if (email) this.showNotice(t('leave_done', { email })); } });
    return el('div', { class: 'foot' }, this.alert, this.notice, this.offer, this.composer.node, this.#buildConfirm(), this.details.node, this.leave.node, this.#buildEnded());
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
    this.keep = el('button', { type: 'button', class: 'button', text: t('end_no'), on: { click: () => this.show('') } });
    this.yes = el('button', { type: 'button', class: 'button danger', text: t('end_yes'), on: { click: () => this.#end() } });
    this.confirm = el('div', { class: 'choice', role: 'group', 'aria-label': t('end_question'), hidden: true },
      el('div', {}, el('strong', { text: t('end_question') }), el('p', { text: t('end_explain') })), el('div', { class: 'buttons' }, this.keep, this.yes));
    return this.confirm;
  }

  #buildEnded() {
    const t = this.#t;
    this.rating = new RatingForm(t, { rate: this.#hooks.rate });
    this.again = el('button', { type: 'button', class: 'button', text: t('new_conversation'), on: { click: () => this.#restart() } });
    this.ended = el('div', { class: 'choice ended', hidden: true }, el('strong', { class: 'ended-title', text: t('ended') }), this.rating.node, el('div', { class: 'buttons' }, this.again));
    return this.ended;
  }

  #buildLauncher() {
    const words = this.#options.launcher;
    this.badge = el('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
    return el('button', { type: 'button', class: words ? 'launcher wide' : 'launcher', 'aria-label': this.#t('open'), 'aria-expanded': 'false', on: { click: () => (this.isOpen ? this.close() : this.open()) } },
      el('span', { class: 'launcher-face' }, el('span', { class: 'launcher-open' }, icon('chat')), el('span', { class: 'launcher-close' }, icon('minimise'))),
      words ? el('span', { class: 'launcher-words', text: words }) : null, this.badge);
  }

  #paint() {
    const colours = brand(this.#options.color);
    if (!colours) return;
    this.host.style.setProperty('--brand', colours.fill);
    this.host.style.setProperty('--on-brand', colours.text);
    this.host.toggleAttribute('data-pale', colours.pale);
    this.host.toggleAttribute('data-deep', colours.deep);
  }

  #layOut() {
    const { position, mode, language, direction, theme } = this.#options;
    this.host.dataset.position = position;
    this.host.dataset.mode = mode;
    if (theme) this.host.dataset.theme = theme;
    this.host.lang = language;
    this.host.dir = direction;
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    root.append(this.panel, ...(this.launcher ? [this.launcher] : []));
    ((this.#isPage && document.querySelector('[data-frontdesk-mount]')) || document.body).append(this.host);
    this.endKeyboard = followKeyboard(this.host, () => { if (this.isOpen && this.list.atEnd) this.list.toEnd(); });
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
    if (open && fillsScreen()) this.panel.setAttribute('aria-modal', 'true');
    else this.panel.removeAttribute('aria-modal');
    this.#hooks.opened(open);
  }

  /** Focus goes to what the customer needs next. */
  focus() {
    if (!this.ended.hidden) this.again.focus();
    else if (this.#card === 'confirm') this.keep.focus();
    else if (this.#card) this[this.#card].focus();
    else this.composer.focus();
  }

  #key(event) {
    if (!this.#isPage) keepFocus(this.panel, event);
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (this.#card) this.show('');
    else this.close();
  }

  /** Puts a card in the composer's place ('' = the composer again) and the focus into it. */
  show(card, { focus = true } = {}) {
    this.#card = card;
    if (card === 'details') this.details.fill(this.#model?.session);
    this.#renderFoot(this.#model);
    if (focus) this.focus();
  }

  #offerTaken() {
    this.show(this.offer.dataset.card);
  }

  async #end() {
    this.yes.disabled = true;
    try {
      await this.#hooks.end();
      this.#card = '';
      this.#focusNext = true;
      if (this.#model) this.render(this.#model.again());
    } catch {
      this.show('');
      this.showProblem(this.#t('end_failed'));
    }
    this.yes.disabled = false;
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

  #drag(event) {
    if (!event.dataTransfer?.types.includes('Files') || this.composer.node.hidden) return;
    event.preventDefault();
    this.panel.classList.add('dropping');
  }

  #dragEnd(event) {
    if (!this.panel.contains(event.relatedTarget)) this.panel.classList.remove('dropping');
  }

  #drop(event) {
    this.panel.classList.remove('dropping');
    if (!event.dataTransfer?.files.length || this.composer.node.hidden) return;
    event.preventDefault();
    this.composer.attach(event.dataTransfer.files);
    this.composer.focus();
  }

  /** A sentence above the composer that goes by itself after 8 s. */
  showProblem(text) {
    this.#say(this.alert, text);
  }

  showNotice(text) {
    this.#say(this.notice, text);
  }

  #say(place, text) {
    for (const node of [this.alert, this.notice]) node.hidden = node !== place;
    setText(place, text);
    clearTimeout(this.alertTimer);
    this.alertTimer = setTimeout(() => { place.hidden = true; }, 8000);
  }

  // ---- showing

  /** `model`: { state, session, connection, unread, now, history, staffAvailable, nextOpening, again() }. */
  render(model) {
    this.#model = model;
    this.panel.dataset.state = this.header.render(model);
    this.#renderDisclosure(model);
    this.#renderBanner(model);
    this.#renderItems(model);
    this.#renderFoot(model);
    if (this.launcher) this.#renderBadge(model.unread);
    if (this.#focusNext) this.focus();
    this.#focusNext = false;
  }

  #renderDisclosure({ state, session }) {
    const human = state.handler === 'human' && !state.closed;
    const text = human ? this.#t('person_notice', { name: state.humanName || this.#t('someone') }) : session?.disclosure || this.#t('disclosure');
    if (this.disclosureText.textContent !== text) this.disclosureIcon.replaceChildren(icon(human ? 'person' : 'info'));
    setText(this.disclosureText, text);
    this.disclosure.classList.toggle('human', human);
  }

  #renderBanner({ connection }) {
    const firstFailed = !connection.everOnline && connection.failures >= 1;
    const lost = connection.phase !== 'online' && connection.phase !== 'idle' && (firstFailed || connection.failures >= 2);
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

  /** What stands in the list, for the transcript. */
  get items() {
    return this.#items;
  }

  #withGreeting(state, session) {
    const items = visibleItems(state);
    if (!session?.greeting || (state.earlier !== null && !state.fresh)) return items;
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
    if (item.kind === 'event') {
      const { text, more } = eventWords(item.event, this.#t, this.#options.locale);
      return { name: '', text: more ? `${text}. ${more}` : text };
    }
    const staff = item.author === 'staff';
    const files = (item.attachments ?? []).map((file) => this.#t('attached', { name: file.name }));
    return { name: item.name || this.#t(staff ? 'someone' : 'assistant'), text: [(item.text ?? '').replace(/\*\*/g, ''), ...files].filter(Boolean).join(' ') };
  }

  #renderFoot(model) {
    if (!model) return;
    const { state, session, staffAvailable, nextOpening } = model;
    const closed = state.closed;
    if (closed || (this.#card === 'leave' && state.handler === 'human')) this.#card = '';
    if (closed && this.#ratingFor !== state.conversationId) this.#newRating(state);
    this.rating.node.hidden = !state.items.some((item) => item.author !== 'system');
    this.ended.hidden = !closed;
    this.confirm.hidden = this.#card !== 'confirm';
    this.details.node.hidden = this.#card !== 'details';
    this.leave.node.hidden = this.#card !== 'leave';
    if (this.#card === 'leave') this.leave.fill(session, momentWords(state.waiting?.nextOpening ?? nextOpening, this.#options.locale), (state.waiting?.available ?? staffAvailable) === false);
    this.composer.node.hidden = closed || this.#card !== '';
    this.#renderOffer(model);
  }

  /** One conversation is rated once; a rating given before this page was loaded is not asked for again. */
  #newRating(state) {
    this.#ratingFor = state.conversationId;
    this.rating.reset();
    if (state.rating) this.rating.given(state.rating);
  }

  /** A quiet line above the composer: what might be useful now. */
  #renderOffer({ state, session, connection, staffAvailable }) {
    const waiting = state.waiting && state.handler !== 'human';
    const away = waiting && (state.waiting.available ?? staffAvailable) === false;
    const card = away ? 'leave' : waiting && session && !session.email ? 'details' : '';
    this.offer.hidden = !card || this.composer.node.hidden || connection.phase !== 'online';
    this.offer.dataset.card = card;
    if (card) setText(this.offer, this.#t(card === 'leave' ? 'leave' : 'details_offer'));
  }

  #renderBadge(unread) {
    this.badge.hidden = unread === 0;
    setText(this.badge, unread > 9 ? '9+' : String(unread));
    const label = this.isOpen ? this.#t('minimise') : unread === 0 ? this.#t('open') : unread === 1 ? this.#t('open_unread_one') : this.#t('open_unread', { n: unread });
    setAttribute(this.launcher, 'aria-label', label);
  }
}
