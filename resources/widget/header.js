// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the panel: who answers, whether the line stands, and the menu.
import { el, setText } from './dom.js';
import { icon } from './icons.js';
import { Menu } from './menu.js';
import { avatar } from './messages.js';

export class Header {
  #t;
  #title;
  #face = '';

  /** `title`: the site's own words, may be empty. `entries()` fills the menu; `minimise` is null where nothing can be closed. */
  constructor(t, title, entries, minimise) {
    this.#t = t;
    this.#title = title;
    this.face = el('span', { class: 'face' });
    this.title = el('h2', { class: 'title', id: 'title' });
    this.state = el('p', { class: 'state' });
    this.menu = new Menu(t('menu'), entries);
    const close = minimise && el('button', { type: 'button', class: 'icon-button', 'aria-label': t('minimise'), title: t('minimise'), on: { click: minimise } }, icon('minimise'));
    this.node = el('header', { class: 'header' }, this.face, el('div', { class: 'names' }, this.title, this.state), this.menu.node, close);
  }

  /** Gives the kind of state: ai, human, connecting, offline or closed. */
  render({ state, session, connection, now }) {
    const human = state.handler === 'human';
    const person = state.humanName || this.#t('someone');
    const name = session?.agent_name ?? '';
    const look = (human ? 'staff' : 'ai') + person;
    if (this.#face !== look) {
      this.#face = look;
      this.face.replaceChildren(avatar(human ? 'staff' : 'ai', human ? state.humanName : ''));
    }
    setText(this.title, this.#title || session?.company || name || this.#t('title'));
    const [kind, text] = this.#words(state, connection, { name, person }, now);
    setText(this.state, text);
    return kind;
  }

  #words(state, connection, { name, person }, now) {
    const t = this.#t;
    if (connection.phase === 'blocked') return ['offline', t('offline')];
    if (connection.phase === 'offline') {
      const seconds = Math.max(1, Math.ceil((connection.retryAt - now) / 1000));
      return connection.failures < 2 && connection.everOnline ? ['connecting', t('reconnecting')] : ['offline', t('offline_in', { n: seconds })];
    }
    if (state.closed) return ['closed', t('closed')];
    if (connection.phase !== 'online') return ['connecting', t(connection.everOnline ? 'reconnecting' : 'connecting')];
    return state.handler === 'human' ? ['human', t('person_answers', { name: person })] : ['ai', name ? t('assistant_named', { name }) : t('assistant_answers')];
  }
}
