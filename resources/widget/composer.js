// SPDX-License-Identifier: GPL-3.0-or-later
// Where the customer writes. Enter sends, Shift+Enter begins a line; too long a text is counted, never cut.
import { el, setText } from './dom.js';
import { icon } from './icons.js';

/** Most characters of one message. */
export const maxLength = 4000;
const countFrom = 3600;
const mostLines = 6;

export class Composer {
  #t;
  #hooks;

  /** `hooks`: { send(text), typing(active), draft(text) }. */
  constructor(t, hooks) {
    this.#t = t;
    this.#hooks = hooks;
    this.input = el('textarea', {
      rows: '1', 'aria-label': t('composer'), placeholder: t('placeholder'), 'aria-describedby': 'hint', dir: 'auto',
      autocomplete: 'off', enterkeyhint: 'send', on: { input: () => this.#changed(), keydown: (event) => this.#key(event) },
    });
    this.button = el('button', { type: 'submit', class: 'send', 'aria-label': t('send'), title: t('send'), disabled: true }, icon('send'));
    this.hint = el('p', { class: 'hint', id: 'hint' });
    this.node = el('form', { class: 'composer', on: { submit: (event) => this.#submit(event) } },
      el('div', { class: 'field' }, this.input, this.button), this.hint);
    this.#changed();
  }

  set text(text) {
    this.input.value = text;
    this.#changed();
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  #key(event) {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text || text.length > maxLength) return;
    this.text = '';
    this.#hooks.send(text);
    this.focus();
  }

  #changed() {
    const length = this.input.value.trim().length;
    this.button.disabled = length === 0 || length > maxLength;
    this.node.classList.toggle('too-long', length > maxLength);
    setText(this.hint, this.#hintText(length));
    this.#grow();
    this.#hooks.typing(length > 0);
    this.#hooks.draft(this.input.value);
  }

  #hintText(length) {
    if (length > maxLength) return this.#t('too_many', { n: length - maxLength });
    if (length >= countFrom) return this.#t('count', { n: length, max: maxLength });
    return this.#t('hint');
  }

  #grow() {
    this.input.style.height = 'auto';
    const line = Number.parseFloat(getComputedStyle(this.input).lineHeight) || 21;
    const padding = 20;
    this.input.style.height = Math.min(this.input.scrollHeight, line * mostLines + padding) + 'px';
  }

  /** The panel was hidden, where heights cannot be measured. */
  shown() {
    this.#grow();
  }
}
