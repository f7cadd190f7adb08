// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the panel: one button, arrow keys inside, Escape and Tab close it and give the focus back.
import { el } from './dom.js';
import { icon } from './icons.js';

export class Menu {
  #entries = [];
  #make;

  /** `entries()` gives what the menu holds now: { label, icon, run, checked?, radio?, heading? }. */
  constructor(label, entries) {
    this.#make = entries;
    this.list = el('div', { class: 'menu', role: 'menu', 'aria-label': label, hidden: true, on: { keydown: (event) => this.#key(event) } });
    this.button = el('button', {
      type: 'button', class: 'icon-button', 'aria-label': label, title: label, 'aria-haspopup': 'menu', 'aria-expanded': 'false',
      on: { click: () => (this.isOpen ? this.close() : this.open()), keydown: (event) => { if (event.key === 'ArrowDown') { event.preventDefault(); this.open(); } } },
    }, icon('menu'));
    this.node = el('div', { class: 'menu-place', on: { focusout: (event) => { if (this.isOpen && !this.node.contains(event.relatedTarget)) this.close(false); } } }, this.button, this.list);
  }

  get isOpen() {
    return !this.list.hidden;
  }

  open() {
    this.list.replaceChildren(...this.#make().map((entry) => this.#item(entry)));
    this.#entries = [...this.list.querySelectorAll('button')];
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.#entries[0]?.focus();
  }

  close(refocus = true) {
    if (!this.isOpen) return;
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    if (refocus) this.button.focus();
  }

  #item({ label, icon: name, run, checked, radio, heading, lang }) {
    if (heading) return el('div', { class: 'menu-heading', role: 'presentation', text: heading });
    const role = checked === undefined ? 'menuitem' : radio ? 'menuitemradio' : 'menuitemcheckbox';
    return el('button', {
      type: 'button', class: 'menu-item', role, tabindex: '-1', lang: lang ?? null, 'aria-checked': checked === undefined ? null : String(checked),
      on: { click: () => { this.close(); run(); } },
    }, icon(name ?? 'none'), el('span', { class: 'menu-text', text: label }), checked ? icon('check') : null);
  }

  #key(event) {
    const at = this.#entries.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.#entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#entries[(to + this.#entries.length) % this.#entries.length].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') {
      this.close();
    }
  }
}
