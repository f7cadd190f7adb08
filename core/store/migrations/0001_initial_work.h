// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// Second half of the first schema (0001_initial.h): outbox, turns, escalations, staff, sessions, knowledge, search.
namespace frontdesk::migrations {

inline constexpr auto InitialWork = std::to_array<const char*>({
    // account: whatever makes provider_id unique. Web chat ids are chosen by browsers, so there it is
    // "<account>/<keyed hash of the sender>". message_id is no foreign key: the key outlives an erased message.
    "CREATE TABLE idempotency_key (channel TEXT NOT NULL, account TEXT NOT NULL, provider_id TEXT NOT NULL, "
    "message_id INTEGER, at INTEGER NOT NULL, PRIMARY KEY (channel, account, provider_id)) {clustered}",
    "CREATE INDEX idempotency_key_at ON idempotency_key (at)",

    // state: the Delivery numbers Queued (2) ... Unconfirmed (8); a cancelled row is Interrupted (9).
    // generation 0 = a person's row. framed: leaves through the web chat gateway (releaseFramed), not by a channel.
    // payload_sealed: what kinds other than "message" need; row name: the row's public_id.
    "CREATE TABLE outbox (id {id}, public_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, "
    "conversation_id INTEGER REFERENCES conversation (id) ON DELETE CASCADE, "
    "message_id INTEGER REFERENCES message (id) ON DELETE CASCADE, "
    "identity_id INTEGER REFERENCES contact_identity (id) ON DELETE CASCADE, channel TEXT NOT NULL, "
    "account TEXT NOT NULL, state INTEGER NOT NULL, framed INTEGER NOT NULL DEFAULT 0, "
    "generation INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, "
    "attempts INTEGER NOT NULL DEFAULT 0, provider_id TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '', "
    "payload_sealed {blob}, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) {options}",
    "CREATE INDEX outbox_due ON outbox (not_before, id) WHERE state = 2",
    "CREATE INDEX outbox_sending ON outbox (conversation_id) WHERE state = 3",
    "CREATE INDEX outbox_conversation ON outbox (conversation_id, state)",
    "CREATE INDEX outbox_message ON outbox (message_id)",
    "CREATE INDEX outbox_identity ON outbox (identity_id)",
    "CREATE INDEX outbox_provider ON outbox (channel, provider_id) WHERE provider_id <> ''",

    // record_sealed: request, retrieval, skill calls and model output as one JSON; row name: the turn's id (decimal),
    // known because the record is written by an UPDATE. reasons: JSON array of typed keys. ended_at 0 = running.
    "CREATE TABLE turn (id {id}, conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, "
    "generation INTEGER NOT NULL, reply_id INTEGER REFERENCES message (id) ON DELETE SET NULL, "
    "agent_name TEXT NOT NULL DEFAULT '', provider TEXT NOT NULL DEFAULT '', model TEXT NOT NULL DEFAULT '', "
    "record_sealed {blob}, outcome TEXT NOT NULL DEFAULT '', reasons TEXT NOT NULL DEFAULT '[]', "
    "tokens_in INTEGER NOT NULL DEFAULT 0, tokens_out INTEGER NOT NULL DEFAULT 0, started_at INTEGER NOT NULL, "
    "first_sentence_at INTEGER NOT NULL DEFAULT 0, ended_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX turn_conversation ON turn (conversation_id, id)",
    "CREATE INDEX turn_reply ON turn (reply_id) WHERE reply_id IS NOT NULL",
    "CREATE INDEX turn_running ON turn (id) WHERE ended_at = 0",
    "CREATE TABLE turn_inbound (turn_id INTEGER NOT NULL REFERENCES turn (id) ON DELETE CASCADE, "
    "message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, "
    "PRIMARY KEY (turn_id, message_id)) {clustered}",
    "CREATE INDEX turn_inbound_message ON turn_inbound (message_id)",

    // reasons: JSON array of typed keys. At most one active escalation per conversation.
    "CREATE TABLE escalation (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, state INTEGER NOT NULL, "
    "reasons TEXT NOT NULL DEFAULT '[]', category TEXT NOT NULL DEFAULT '', summary_sealed {blob}, "
    "priority INTEGER NOT NULL, raised_at INTEGER NOT NULL, due_at INTEGER NOT NULL DEFAULT 0, "
    "accepted_by INTEGER REFERENCES staff (id) ON DELETE SET NULL, accepted_at INTEGER NOT NULL DEFAULT 0, "
    "ended_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE UNIQUE INDEX escalation_active ON escalation (conversation_id) WHERE state <> 2",
    "CREATE INDEX escalation_conversation ON escalation (conversation_id, id)",

    // Row name of text_sealed: "<staff id>/<conversation id>/<mode>".
    "CREATE TABLE staff_draft (staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE, "
    "conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, mode TEXT NOT NULL, "
    "text_sealed {blob} NOT NULL, updated_at INTEGER NOT NULL, "
    "PRIMARY KEY (staff_id, conversation_id, mode)) {clustered}",

    // hash = keyed hash of the entry and of the hash before it; audit_head holds the newest one, so that a cut-off
    // end shows as well.
    "CREATE TABLE audit (seq INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, "
    "action TEXT NOT NULL, target TEXT NOT NULL, details TEXT NOT NULL, hash {blob} NOT NULL) {options}",
    "CREATE TABLE audit_head (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, "
    "hash {blob} NOT NULL) {options}",
    "INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, x'')",
    "CREATE TRIGGER audit_keep_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_keep_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",

    // token_hash = blindIndex("web_session.token", token).
    "CREATE TABLE web_session (id {id}, public_id TEXT NOT NULL UNIQUE, token_hash {blob} NOT NULL UNIQUE, "
    "identity_id INTEGER NOT NULL REFERENCES contact_identity (id) ON DELETE CASCADE, name_sealed {blob}, "
    "email_sealed {blob}, language TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, "
    "last_seen_at INTEGER NOT NULL DEFAULT 0, ended_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX web_session_identity ON web_session (identity_id)",

    // Row name of value_sealed: the name.
    "CREATE TABLE program_secret (name TEXT NOT NULL PRIMARY KEY, value_sealed {blob} NOT NULL, "
    "updated_at INTEGER NOT NULL) {clustered}",

    "CREATE TABLE document (id {id}, stem TEXT NOT NULL UNIQUE, title TEXT NOT NULL, digest TEXT NOT NULL, "
    "sample INTEGER NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL) {options}",
    "CREATE TABLE chunk (id {id}, document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE, "
    "position INTEGER NOT NULL, section TEXT NOT NULL, text TEXT NOT NULL, page INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX chunk_document ON chunk (document_id, position)",
});

/// Full-text search of SQLite. The token tables hold keyed hashes only (Sealer::searchTokens) and no content; a row is
/// removed by INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', id, its tokens).
/// message_token: rowid = message id, of public texts and notes. contact_token: rowid = contact id.
inline constexpr auto InitialSqliteSearch = std::to_array<const char*>({
    "CREATE VIRTUAL TABLE message_token USING fts5 (tokens, content='', detail=none, columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE contact_token USING fts5 (tokens, content='', detail=none, columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE chunk_text USING fts5 (section, text, content='chunk', content_rowid='id', "
    "tokenize='porter unicode61 remove_diacritics 2')",
    "CREATE TRIGGER chunk_text_insert AFTER INSERT ON chunk BEGIN INSERT INTO chunk_text (rowid, section, text) "
    "VALUES (new.id, new.section, new.text); END",
    "CREATE TRIGGER chunk_text_delete AFTER DELETE ON chunk BEGIN INSERT INTO chunk_text (chunk_text, rowid, section, "
    "text) VALUES ('delete', old.id, old.section, old.text); END",
    "CREATE TRIGGER chunk_text_update AFTER UPDATE ON chunk BEGIN INSERT INTO chunk_text (chunk_text, rowid, section, "
    "text) VALUES ('delete', old.id, old.section, old.text); INSERT INTO chunk_text (rowid, section, text) "
    "VALUES (new.id, new.section, new.text); END",
});

}  // namespace frontdesk::migrations
