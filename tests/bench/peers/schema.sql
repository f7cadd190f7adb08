-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of both comparison servers: the least that storing a customer's message once needs.
CREATE TABLE conversation (id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, last_message_at INTEGER NOT NULL,
  unread INTEGER NOT NULL DEFAULT 0);
CREATE INDEX conversation_newest ON conversation (last_message_at);
CREATE TABLE session (id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE, token_hash BLOB NOT NULL,
  conversation_id INTEGER NOT NULL REFERENCES conversation (id));
CREATE TABLE message (id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE,
  conversation_id INTEGER NOT NULL REFERENCES conversation (id), text TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX message_conversation ON message (conversation_id, id);
CREATE TABLE idempotency_key (session_id INTEGER NOT NULL, client_id TEXT NOT NULL, message_id INTEGER,
  at INTEGER NOT NULL, PRIMARY KEY (session_id, client_id)) WITHOUT ROWID;
-- Webhooks: who writes by which number, and which of their messages came already.
CREATE TABLE customer (address TEXT PRIMARY KEY, conversation_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE hook_key (message_sid TEXT PRIMARY KEY, message_id INTEGER, at INTEGER NOT NULL) WITHOUT ROWID;
