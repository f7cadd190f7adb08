// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on their way to the server. They live in sessionStorage until the server has committed them, so that a
// reload sends them again under the same client_message_id and the server can tell a repeat from a new message.

/** 32 characters of [0-9a-f]. Not randomUUID: that one is missing on pages served without TLS. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A storage that works (in memory only) where the browser forbids the real one. */
export function safeStorage(open) {
  try {
    const storage = open();
    storage.getItem('frontdesk');
    return storage;
  } catch {
    const memory = new Map();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => memory.set(key, value),
      removeItem: (key) => memory.delete(key),
    };
  }
}

export function readJson(storage, key) {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function writeJson(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the memory over a reload, not the chat.
  }
}

/**
 * The queue. An entry is { id, content, attachments, at, status, reason, tries, sentAt } with status `waiting` (not sent on this
 * connection), `sending`, `sent` (committed, its own frame not seen yet) or `failed`.
 */
export class Outbox {
  #storage;
  #key;
  #changed;

  constructor(storage, key, changed) {
    this.#storage = storage;
    this.#key = key;
    this.#changed = changed;
    const stored = readJson(storage, key);
    this.entries = (Array.isArray(stored) ? stored : []).map(({ id, content, attachments, at, failed }) => ({
      id, content, attachments: attachments ?? [], at, status: failed ? 'failed' : 'waiting', reason: failed ?? null, tries: 0, sentAt: 0,
    }));
  }

  add(content, now, attachments = []) {
    const entry = { id: newId(), content, attachments, at: new Date(now).toISOString(), status: 'waiting', reason: null, tries: 0, sentAt: 0 };
    this.entries = [...this.entries, entry];
    this.#save();
    return entry;
  }

  find(id) {
    return this.entries.find((entry) => entry.id === id);
  }

  update(id, change) {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
    this.#save();
  }

  remove(id) {
    if (!this.find(id)) return;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    this.#save();
  }

  /** The connection is gone: what was sent but not confirmed has to be sent again. */
  disconnected() {
    this.entries = this.entries.map((entry) => (entry.status === 'sending' ? { ...entry, status: 'waiting', tries: 0 } : entry));
    this.#save();
  }

  /** A new session shows no frames of the old one, so committed entries have nothing left to wait for. */
  dropSent() {
    this.entries = this.entries.filter((entry) => entry.status !== 'sent');
    this.#save();
  }

  #save() {
    const kept = this.entries.filter((entry) => entry.status !== 'sent')
      .map(({ id, content, attachments, at, status, reason }) => ({ id, content, attachments, at, failed: status === 'failed' ? reason : null }));
    writeJson(this.#storage, this.#key, kept);
    this.#changed(this.entries);
  }
}
