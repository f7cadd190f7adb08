// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way into a message: each shows its progress, can be taken away, and says in its place what went wrong.
import { el, setText } from './dom.js';
import { icon } from './icons.js';
import { sizeWords } from './strings.js';
import { isPicture, picture } from './thumbs.js';

/** The server's limits, told before anything is sent. */
export const maxBytes = 10 * 1024 * 1024;
export const maxFiles = 10;

class TrayItem {
  #t;
  #hooks;
  #abort = null;

  constructor(file, t, locale, hooks) {
    this.file = file;
    this.ready = null;      // what the server gave
    this.failed = false;
    this.#t = t;
    this.#hooks = hooks;
    this.name = file.name || t('attach');
    this.thumb = el('span', { class: 'file-icon' }, icon('document'));
    this.note = el('span', { class: 'file-note', text: sizeWords(file.size, locale) });
    this.size = this.note.textContent;
    this.bar = el('progress', { class: 'bar', max: '1', value: '0', 'aria-label': this.name });
    this.again = el('button', { type: 'button', class: 'icon-button small', hidden: true, 'aria-label': t('retry_file', { name: this.name }), title: t('retry'), on: { click: () => this.start() } }, icon('again'));
    this.remove = el('button', { type: 'button', class: 'icon-button small', on: { click: () => { this.cancel(); hooks.removed(this); } } }, icon('close'));
    this.node = el('li', { class: 'tray-item' }, this.thumb,
      el('span', { class: 'file-words' }, el('span', { class: 'file-name', text: this.name, title: this.name }), this.note, this.bar), this.again, this.remove);
    if (isPicture(file)) picture(file, 40, 40).then((canvas) => this.thumb.replaceChildren(canvas), () => {});
  }

  get busy() {
    return !this.ready && !this.failed;
  }

  async start() {
    this.failed = false;
    this.#show();
    const problem = this.file.size === 0 ? 'file_empty' : this.file.size > maxBytes ? 'file_too_large' : null;
    if (problem) return this.#fail(this.#t(problem), false);
    this.#abort = new AbortController();
    try {
      this.ready = await this.#hooks.upload(this.file, (share) => this.#progress(share), this.#abort.signal);
      this.#show();
    } catch (error) {
      if (error.name !== 'AbortError') this.#fail(this.#reason(error), error.status !== 413 && error.status !== 415);
    }
    this.#hooks.changed();
  }

  cancel() {
    this.#abort?.abort();
  }

  #reason(error) {
    const known = { 413: 'file_too_large', 415: 'file_kind', 429: 'file_wait' }[error.status];
    return known ? this.#t(known) : error.status === 403 && error.problem?.detail ? error.problem.detail : this.#t('file_failed');
  }

  #progress(share) {
    this.bar.value = share;
    setText(this.note, this.#t('uploading', { n: Math.round(share * 100) }));
  }

  #fail(text, mayRetry) {
    this.failed = true;
    this.#show();
    setText(this.note, text);
    this.again.hidden = !mayRetry;
    this.#hooks.problem(`${this.name}: ${text}`);
    this.#hooks.changed();
  }

  #show() {
    this.node.classList.toggle('failed', this.failed);
    this.bar.hidden = !this.busy;
    this.bar.value = 0;
    this.again.hidden = true;
    setText(this.note, this.busy ? this.#t('uploading', { n: 0 }) : this.size);
    const label = this.#t(this.busy ? 'cancel_file' : 'remove_file', { name: this.name });
    this.remove.setAttribute('aria-label', label);
    this.remove.title = label;
  }
}

export class Tray {
  #t;
  #locale;
  #hooks;
  #items = [];

  /** `hooks`: { upload(file, progress, signal), changed(), problem(text) }. */
  constructor(t, locale, hooks) {
    this.#t = t;
    this.#locale = locale;
    this.#hooks = hooks;
    this.node = el('ul', { class: 'tray', 'aria-label': t('files'), role: 'list', hidden: true });
  }

  add(files) {
    const room = maxFiles - this.#items.length;
    const taken = [...files].slice(0, room);
    if (files.length > room) this.#hooks.problem(this.#t('too_many_files'));
    for (const file of taken) {
      const item = new TrayItem(file, this.#t, this.#locale, { ...this.#hooks, removed: (gone) => this.#remove(gone) });
      this.#items.push(item);
      this.node.append(item.node);
      item.start();
    }
    this.#changed();
  }

  get busy() {
    return this.#items.some((item) => item.busy);
  }

  /** What is uploaded and can go out with a message. */
  get ready() {
    return this.#items.map((item) => item.ready).filter(Boolean);
  }

  /** Sent: only what failed stays, so that the customer can try it again. */
  clear() {
    this.#items = this.#items.filter((item) => item.failed);
    this.node.replaceChildren(...this.#items.map((item) => item.node));
    this.#changed();
  }

  cancelAll() {
    for (const item of this.#items) item.cancel();
  }

  #remove(gone) {
    this.#items = this.#items.filter((item) => item !== gone);
    gone.node.remove();
    this.#changed();
  }

  #changed() {
    this.node.hidden = this.#items.length === 0;
    this.#hooks.changed();
  }
}
