// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told: finished sentences of others and events, each once. The visible list changes with
// every token and is therefore not live itself.
import { el } from './dom.js';

const kept = 8;  // lines that stay in the region; older ones were spoken long ago

export class Announcer {
  #told = new Map();  // item key -> number of characters announced

  #words;

  /** `words(item)` gives { name, text } of an item, where text holds only what is final. */
  constructor(t, words) {
    this.#words = words;
    this.node = el('div', { class: 'hidden-visually', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': t('log') });
  }

  /** Items present now count as read before: a reload does not read the conversation aloud again. */
  skip(items) {
    for (const item of items) this.#told.set(item.key, this.#words(item).text.length);
  }

  /** Reads what is new in these items. */
  tell(items) {
    for (const item of items) {
      if (item.author === 'contact') continue;
      const { name, text } = this.#words(item);
      const before = this.#told.get(item.key) ?? 0;
      if (text.length <= before) continue;
      this.#told.set(item.key, text.length);
      const fresh = text.slice(before).trim();
      if (fresh) this.say(before || !name ? fresh : `${name}: ${fresh}`);
    }
  }

  say(text) {
    this.node.append(el('p', { text }));
    while (this.node.childElementCount > kept) this.node.firstElementChild.remove();
  }
}
