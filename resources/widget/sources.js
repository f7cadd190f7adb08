// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer rests on: chips under the answer, one of which can be open and shows its passage.
import { el } from './dom.js';
import { icon } from './icons.js';

/** `knowledge/returns-policy.md` as people read it: "Returns policy". Titles and addresses stay as they are. */
export function sourceTitle(source) {
  const name = String(source ?? '').trim();
  if (!/\.(md|txt|pdf|docx?|html?|csv|xlsx?|pptx?)$/i.test(name) || /^https?:/.test(name)) return name;
  const words = name.split(/[/\\]/).at(-1).replace(/\.\w+$/, '').replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The list of chips of one message; `t` gives the words. */
export class SourcesPanel {
  #t;
  #open = -1;
  #chips = [];

  constructor(sources, key, t) {
    this.#t = t;
    this.#chips = sources.map((source, index) => this.#chip(source, index, key));
    this.panel = el('section', { class: 'passage', id: 'passage-' + key, hidden: true });
    this.node = el('div', { class: 'sources', on: { keydown: (event) => this.#escape(event) } },
      el('div', { class: 'chips', role: 'group', 'aria-label': t('sources') },
        el('span', { class: 'chips-label', text: t('sources') }), ...this.#chips),
      this.panel);
    this.sources = sources;
  }

  #chip(source, index, key) {
    const title = sourceTitle(source.metadata?.source) || this.#t('sources');
    return el('button', {
      type: 'button', class: 'chip', title, 'aria-expanded': 'false', 'aria-controls': 'passage-' + key,
      'aria-label': this.#t('source', { title: [title, source.metadata?.section].filter(Boolean).join(', ') }),
      on: { click: () => this.#toggle(index) },
    }, icon('document'), el('span', { class: 'chip-text', text: title }));
  }

  #toggle(index) {
    this.#open = this.#open === index ? -1 : index;
    this.#chips.forEach((chip, at) => chip.setAttribute('aria-expanded', String(at === this.#open)));
    this.panel.hidden = this.#open < 0;
    this.panel.replaceChildren(...(this.#open < 0 ? [] : this.#passage(this.sources[this.#open])));
    if (this.#open >= 0) this.panel.scrollIntoView({ block: 'nearest' });
  }

  #passage(source) {
    const { source: file, section, page } = source.metadata ?? {};
    const score = source.relevance_score;
    const facts = [
      section ? String(section) : null,
      page !== null && page !== undefined && page !== '' ? this.#t('source_page', { n: page }) : null,
    ].filter(Boolean);
    const head = el('div', { class: 'passage-head' },
      el('strong', { class: 'passage-title', text: sourceTitle(file) || this.#t('sources') }),
      typeof score === 'number' ? el('span', { class: 'passage-score', text: this.#t('source_match', { n: Math.round(score * 100) }) }) : null,
      el('button', { type: 'button', class: 'icon-button small', 'aria-label': this.#t('close_source'), on: { click: () => this.#shut() } }, icon('close')));
    const place = facts.length ? el('div', { class: 'passage-place', text: facts.join(' · ') }) : null;
    return [head, ...(place ? [place] : []), el('blockquote', { text: source.content ?? '' })];
  }

  #shut() {
    const chip = this.#chips[this.#open];
    if (!chip) return;
    this.#toggle(this.#open);
    chip.focus();
  }

  #escape(event) {
    if (event.key !== 'Escape' || this.#open < 0) return;
    event.stopPropagation();
    this.#shut();
  }
}
