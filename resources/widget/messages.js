// SPDX-License-Identifier: GPL-3.0-or-later
// The list of messages. Rows are kept by key and only their changed parts are touched, so that focus, selection
// and open passages survive a streaming answer.
import { el } from './dom.js';
import { icon } from './icons.js';
import { linked, markdown } from './markdown.js';
import { SourcesPanel } from './sources.js';
import { momentWords, sizeWords } from './strings.js';
import { isPicture, picture, saveFile } from './thumbs.js';

const eventIcons = {
  human_joined: 'person', handed_back: 'spark', closed: 'check', escalation: 'ticket', escalation_ended: 'ticket',
};
const atEndTolerance = 48;  // px

/** The words of an event: { text, more }. */
export function eventWords(event, t, locale) {
  if (event.type === 'human_joined') return { text: t('human_joined', { name: event.name || t('someone') }) };
  if (event.type === 'handed_back') return { text: t('handed_back') };
  // Its text in the stored conversation is the reason as a code, for the team.
  if (event.type === 'closed') return { text: t('closed') };
  if (event.type === 'escalation' && event.ticket) return { text: t('escalation_ticket', { ticket: event.ticket }), more: event.text || awayWords(event, t, locale) };
  if (event.type in eventIcons) return { text: event.text || t(event.type) };
  return { text: event.text || t(event.type) };
}

/** Nobody keeps what nobody can: when nobody is in, the customer is told, with the time somebody will be. */
function awayWords({ available, nextOpening }, t, locale) {
  if (available !== false) return '';
  const when = momentWords(nextOpening, locale);
  return when ? t('nobody_until', { when }) : t('nobody');
}

/** Initials of a person, at most two letters. */
export function initials(name) {
  const words = String(name ?? '').trim().split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join('');
}

/** The round picture of who speaks: a spark for the assistant, initials for a person. */
export function avatar(author, name) {
  const human = author === 'staff' && initials(name);
  return el('span', { class: 'avatar ' + author, 'aria-hidden': 'true' },
    human ? el('span', { text: initials(name) }) : icon(author === 'staff' ? 'person' : 'spark'));
}

class EventRow {
  constructor(item, t, locale) {
    const { text, more } = eventWords(item.event, t, locale);
    this.node = el('li', { class: 'event ' + item.event.type },
      el('span', { class: 'event-pill' }, icon(eventIcons[item.event.type] ?? 'info'), el('span', { text })),
      more ? el('span', { class: 'event-more', text: more }) : null);
  }

  update() {}
}

class MessageRow {
  #t;
  #actions;
  #shown = {};
  #sources = null;

  constructor(item, t, actions, locale) {
    this.#t = t;
    this.#actions = actions;
    this.bubble = el('div', { class: 'bubble', dir: 'auto' });
    this.meta = el('div', { class: 'meta' });
    const files = item.attachments?.length ? el('ul', { class: 'files', role: 'list' }, ...item.attachments.map((file) => this.#file(file, locale))) : null;
    this.body = el('div', { class: 'stack' }, this.#who(item), this.bubble, files, this.meta);
    this.node = el('li', { class: 'row ' + item.author }, item.author === 'contact' ? null : avatar(item.author, item.name), this.body);
  }

  #who(item) {
    if (item.author === 'contact') return el('span', { class: 'hidden-visually', text: this.#t('you') + ':' });
    const staff = item.author === 'staff';
    return el('div', { class: 'who' },
      el('span', { class: 'who-name', text: item.name || this.#t(staff ? 'someone' : 'assistant') }),
      el('span', { class: 'who-mark' }, icon(staff ? 'person' : 'spark'), el('span', { text: this.#t(staff ? 'person' : 'assistant') })));
  }

  /** A file: pictures show themselves, everything can be saved; nothing is ever opened in the page. */
  #file(file, locale) {
    const size = sizeWords(file.bytes ?? 0, locale);
    const label = this.#t('download', { name: file.name, size });
    const button = el('button', { type: 'button', class: 'file', 'aria-label': label, title: label, on: { click: () => this.#save(file, button) } },
      el('span', { class: 'file-icon' }, icon('document')),
      el('span', { class: 'file-words' }, el('span', { class: 'file-name', text: file.name }), el('span', { class: 'file-note', text: size })), icon('save'));
    if (isPicture(file)) this.#paint(file, button);
    return el('li', {}, button);
  }

  async #paint(file, button) {
    try {
      const canvas = await picture(await this.#actions.file(file.media_id), 232, 180, '');
      button.classList.add('with-picture');
      button.replaceChildren(canvas);
    } catch {
      // It stays a file with a name that can be saved.
    }
  }

  async #save(file, button) {
    button.setAttribute('aria-busy', 'true');
    try {
      saveFile(await this.#actions.file(file.media_id), file.name);
    } catch {
      this.#actions.problem(this.#t('download_failed'));
    }
    button.removeAttribute('aria-busy');
  }

  update(item, time) {
    this.#updateText(item);
    if (item.sources !== this.#shown.sources) this.#updateSources(item);
    this.#updateMeta(item, time);
    this.node.classList.toggle('streaming', item.streaming === true);
    this.node.classList.toggle('interrupted', item.interrupted === true);
    this.node.classList.toggle('pending', item.delivery === 'waiting' || item.delivery === 'sending');
    this.node.classList.toggle('failed', item.delivery === 'failed');
    this.#shown.sources = item.sources;
  }

  #updateText(item) {
    const text = item.text + (item.tail ?? '');
    const signature = `${item.streaming === true} ${item.tool?.label ?? ''} ${item.tool?.status ?? ''} ${text}`;
    if (signature === this.#shown.text) return;
    this.#shown.text = signature;
    this.bubble.hidden = !text && !item.streaming;
    const nodes = item.author === 'contact' ? linked(text) : markdown(text);
    if (item.streaming) this.#addProgress(item, nodes);
    this.bubble.replaceChildren(...nodes);
  }

  /** While the answer is written: a caret after the text, dots before there is any, and what is being looked up. */
  #addProgress(item, nodes) {
    if (item.tool && item.tool.status !== 'done') {
      nodes.push(el('p', { class: 'tool' }, el('span', { class: 'spinner' }), item.tool.label || this.#t('looking')));
      return;
    }
    if (!nodes.length) {
      nodes.push(dots(this.#t('writing', { name: item.name || this.#t('assistant') })));
      return;
    }
    const end = nodes.at(-1);
    (end.lastElementChild?.tagName === 'LI' ? end.lastElementChild : end).append(el('span', { class: 'caret' }));
  }

  #updateSources(item) {
    this.#sources?.node.remove();
    this.#sources = null;
    if (!item.sources?.length) return;
    this.#sources = new SourcesPanel(item.sources, item.key.replace(/[^\w-]/g, '-'), this.#t);
    this.meta.before(this.#sources.node);
  }

  #updateMeta(item, time) {
    const signature = [time, item.interrupted, item.delivery, item.reason].join('|');
    if (signature === this.#shown.meta) return;
    this.#shown.meta = signature;
    const parts = [];
    if (item.interrupted) parts.push(el('span', { class: 'mark' }, icon('info'), this.#t('interrupted')));
    if (item.delivery === 'failed') parts.push(...this.#failure(item));
    else if (item.delivery && item.delivery !== 'sent') parts.push(el('span', { class: 'mark' }, icon('clock'), this.#t(item.delivery === 'waiting' ? 'waiting_connection' : 'sending')));
    else if (time) parts.push(el('time', { datetime: item.at ?? null, text: time }));
    if (item.author === 'contact' && time && !item.delivery) parts.push(el('span', { class: 'mark sent' }, icon('check'), el('span', { class: 'hidden-visually', text: this.#t('sent') })));
    this.meta.replaceChildren(...parts);
  }

  #failure(item) {
    const known = ['no_answer', 'too_long', 'refused'].includes(item.reason);
    const reason = known ? this.#t(item.reason) : item.reason;
    const button = (name, run) => el('button', { type: 'button', class: 'text-button', text: this.#t(name), on: { click: run } });
    return [
      el('span', { class: 'mark error' }, icon('warning'), this.#t('not_sent') + (reason ? `: ${reason}` : '')),
      button('retry', () => this.#actions.retry(item.clientId)),
      button('remove', () => this.#actions.discard(item.clientId)),
    ];
  }
}

/** Three dots; `label` is what a screen reader finds there. */
function dots(label) {
  return el('span', { class: 'dots', role: 'img', 'aria-label': label }, el('i'), el('i'), el('i'));
}

export class MessageList {
  #t;
  #actions;
  #language;
  #rows = new Map();
  #atEnd = true;

  /** `actions`: { retry(id), discard(id), earlier(), scrolled(atEnd), file(mediaId), problem(text) }. */
  constructor(t, language, actions) {
    this.#t = t;
    this.#language = language;
    this.#actions = actions;
    this.list = el('ol', { class: 'list', role: 'list' });
    this.earlier = el('button', { type: 'button', class: 'text-button earlier', hidden: true, text: t('earlier'), on: { click: () => actions.earlier() } });
    this.node = el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('log'), on: { scroll: () => this.#scrolled() } },
      this.earlier, this.list);
    // A panel that becomes smaller (keyboard, notice) must not cover the newest words.
    const size = new ResizeObserver(() => { if (this.#atEnd) this.toEnd(); });
    size.observe(this.node);
    size.observe(this.list);
  }

  render(items, typing, hasEarlier) {
    const height = this.node.scrollHeight;
    const first = this.list.firstElementChild;
    this.earlier.hidden = !hasEarlier;
    const entries = [...this.#withDays(items), ...typing];
    const nodes = entries.map((entry, index) => this.#row(entry, entries[index - 1], entries[index + 1]));
    this.#arrange(nodes);
    for (const [key, row] of this.#rows) if (!row.node.isConnected) this.#rows.delete(key);
    if (this.#atEnd) this.toEnd();
    else if (first && first !== this.list.firstElementChild) this.node.scrollTop += this.node.scrollHeight - height;
  }

  toEnd() {
    this.node.scrollTop = this.node.scrollHeight;
    this.#atEnd = true;
  }

  #scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.node;
    this.#atEnd = scrollTop + clientHeight >= scrollHeight - atEndTolerance;
    this.#actions.scrolled(this.#atEnd);
  }

  get atEnd() {
    return this.#atEnd;
  }

  /** Puts the nodes in order and moves only those that stand in the wrong place: moving would lose focus. */
  #arrange(nodes) {
    const wanted = new Set(nodes);
    for (const child of [...this.list.children]) if (!wanted.has(child)) child.remove();
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
  }

  #row(entry, before, after) {
    let row = this.#rows.get(entry.key);
    if (!row) {
      row = this.#make(entry);
      this.#rows.set(entry.key, row);
    }
    const last = !sameSpeaker(entry, after);
    row.node.classList.toggle('first', !sameSpeaker(entry, before));
    row.node.classList.toggle('last', last);
    row.update(entry, last ? this.#time(entry.at) : '');
    return row.node;
  }

  #make(entry) {
    if (entry.kind === 'event') return new EventRow(entry, this.#t, this.#language);
    if (entry.kind === 'message') return new MessageRow(entry, this.#t, this.#actions, this.#language);
    if (entry.kind === 'day') return { node: el('li', { class: 'day' }, el('span', { text: entry.text })), update() {} };
    const label = this.#t('writing', { name: entry.name || this.#t(entry.author === 'ai' ? 'assistant' : 'someone') });
    const bubble = el('div', { class: 'bubble' }, dots(label));
    return { node: el('li', { class: 'row typing ' + entry.author }, avatar(entry.author, entry.name), el('div', { class: 'stack' }, bubble)), update() {} };
  }

  /** Adds a line per day, when the conversation is not all of today. */
  #withDays(items) {
    const today = new Date().toDateString();
    let day = today;
    const entries = [];
    for (const item of items) {
      const date = item.at ? new Date(item.at) : null;
      if (date && !Number.isNaN(date.valueOf()) && date.toDateString() !== day) {
        day = date.toDateString();
        entries.push({ key: 'd:' + day, kind: 'day', text: this.#dayName(date, today) });
      }
      entries.push(item);
    }
    return entries;
  }

  #dayName(date, today) {
    if (date.toDateString() === today) return this.#t('today');
    if (new Date(date.valueOf() + 86_400_000).toDateString() === today) return this.#t('yesterday');
    return new Intl.DateTimeFormat(this.#language, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
  }

  #time(at) {
    const date = at ? new Date(at) : null;
    if (!date || Number.isNaN(date.valueOf())) return '';
    return new Intl.DateTimeFormat(this.#language, { hour: 'numeric', minute: '2-digit' }).format(date);
  }
}

function sameSpeaker(one, other) {
  return !!other && one.kind !== 'event' && one.kind !== 'day' && one.author === other.author && (one.name ?? '') === (other.name ?? '')
    && other.kind !== 'event' && other.kind !== 'day';
}
