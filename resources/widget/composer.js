// SPDX-License-Identifier: GPL-3.0-or-later
// Where the customer writes and attaches files. Enter sends, Shift+Enter begins a line; too long a text is counted,
// never cut.
import { el, setText } from './dom.js';
import { icon } from './icons.js';
import { Tray } from './tray.js';

/** Most characters of one message. */
export const maxLength = 4000;
const countFrom = 3600;
const mostLines = 6;

export class Composer {
  #t;
  #hooks;

  /** `hooks`: { send(text, attachments), typing(active), draft(text), upload(file, progress, signal), problem(text) }. */
  constructor(t, locale, hooks) {
    this.#t = t;
    this.#hooks = hooks;
    this.input = el('textarea', {
      rows: '1', 'aria-label': t('composer'), placeholder: t('placeholder'), 'aria-describedby': 'hint', dir: 'auto',
      autocomplete: 'off', enterkeyhint: 'send', on: { input: () => this.#changed(), keydown: (event) => this.#key(event), paste: (event) => this.#paste(event) },
    });
    this.tray = new Tray(t, locale, { upload: hooks.upload, problem: hooks.problem, changed: () => this.#refresh() });
    this.picker = el('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1', 'aria-hidden': 'true', on: { change: () => this.#picked() } });
    this.clip = el('button', { type: 'button', class: 'clip', 'aria-label': t('attach'), title: t('attach'), on: { click: () => this.picker.click() } }, icon('clip'));
    this.button = el('button', { type: 'submit', class: 'send', 'aria-label': t('send'), title: t('send'), disabled: true }, icon('send'));
    this.hint = el('p', { class: 'hint', id: 'hint' });
    this.node = el('form', { class: 'composer', on: { submit: (event) => this.#submit(event) } },
      el('div', { class: 'field' }, this.tray.node, el('div', { class: 'line' }, this.clip, this.input, this.button)), this.picker, this.hint);
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

  #picked() {
    this.attach(this.picker.files);
    this.picker.value = '';
    this.focus();
  }

  #paste(event) {
    const files = event.clipboardData?.files;
    // A copied passage of a document comes as text and picture: the text is meant then.
    if (!files?.length || event.clipboardData.getData('text/plain')) return;
    event.preventDefault();
    this.attach(files);
  }

  /** Files from the button, the clipboard or a drop. */
  attach(files) {
    this.tray.add(files);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!this.#mayGo(text)) return;
    const attachments = this.tray.ready;
    this.tray.clear();
    this.text = '';
    this.#hooks.send(text, attachments);
    this.focus();
  }

  #mayGo(text) {
    return (text || this.tray.ready.length > 0) && text.length <= maxLength && !this.tray.busy;
  }

  #changed() {
    this.#refresh();
    this.#grow();
    this.#hooks.typing(this.input.value.trim().length > 0);
    this.#hooks.draft(this.input.value);
  }

  #refresh() {
    if (!this.button) return;
    const text = this.input.value.trim();
    this.button.disabled = !this.#mayGo(text);
    this.node?.classList.toggle('too-long', text.length > maxLength);
    if (this.hint) setText(this.hint, this.#hintText(text.length));
  }

  #hintText(length) {
    if (length > maxLength) return this.#t('too_many', { n: length - maxLength });
    if (this.tray.busy) return this.#t('hint_uploading');
    if (length >= countFrom) return this.#t('count', { n: length, max: maxLength });
    return this.#t('hint');
  }

  #grow() {
    this.input.style.height = 'auto';
    const line = Number.parseFloat(getComputedStyle(this.input).lineHeight) || 21;
    const padding = 22;
    this.input.style.height = Math.min(this.input.scrollHeight, line * mostLines + padding) + 'px';
  }

  /** The panel was hidden, where heights cannot be measured. */
  shown() {
    this.#grow();
  }
}
