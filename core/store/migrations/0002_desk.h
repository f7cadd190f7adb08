// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// The desk: files, saved replies, facts about customers, blocking, snoozing, guidance and filters of the inbox.
namespace frontdesk::migrations {

inline constexpr auto Desk = std::to_array<const char*>({
    // message_id NULL = staged, not sent yet. Content: file "<data>/media/<public_id>", a Sealer envelope of
    // "media.content" and public_id. Whoever staged it: staff_id or session_id, both NULL = the program.
    "CREATE TABLE media (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER REFERENCES conversation (id) ON DELETE CASCADE, "
    "message_id INTEGER REFERENCES message (id) ON DELETE CASCADE, "
    "staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL, "
    "session_id INTEGER REFERENCES web_session (id) ON DELETE CASCADE, name_sealed {blob} NOT NULL, "
    "mime_type TEXT NOT NULL, bytes INTEGER NOT NULL, suspicious INTEGER NOT NULL DEFAULT 0, "
    "created_at INTEGER NOT NULL) {options}",
    "CREATE INDEX media_message ON media (message_id) WHERE message_id IS NOT NULL",
    "CREATE INDEX media_staged ON media (created_at) WHERE message_id IS NULL",
    "CREATE INDEX media_conversation ON media (conversation_id) WHERE conversation_id IS NOT NULL",
    "CREATE INDEX media_session ON media (session_id) WHERE session_id IS NOT NULL",

    // The business's own words: not sealed. shortcut: lower case.
    "CREATE TABLE canned_reply (id {id}, public_id TEXT NOT NULL UNIQUE, shortcut TEXT NOT NULL UNIQUE, "
    "title TEXT NOT NULL, text TEXT NOT NULL, sample INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, "
    "updated_at INTEGER NOT NULL) {options}",

    "CREATE TABLE contact_fact (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, text_sealed {blob} NOT NULL, "
    "staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL, created_at INTEGER NOT NULL) {options}",
    "CREATE INDEX contact_fact_contact ON contact_fact (contact_id, id)",

    // reason_sealed: row name is the contact's public_id.
    "CREATE TABLE contact_block (contact_id INTEGER NOT NULL PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE, "
    "reason_sealed {blob}, staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL, "
    "created_at INTEGER NOT NULL) {options}",

    // guided_up_to: newest guidance note that a committed turn has used.
    "ALTER TABLE conversation ADD COLUMN snoozed_until INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversation ADD COLUMN guided_up_to INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX conversation_snoozed ON conversation (snoozed_until) WHERE state = 2",
    "CREATE INDEX message_guidance ON message (conversation_id, id) WHERE kind = 1 AND event = 2",
    // Snoozed conversations (state 2) are in no queue but their own; they never wait for a person. The columns behind
    // the order are there so that counting needs no row.
    "DROP INDEX conversation_assignee",
    "DROP INDEX conversation_ai",
    "DROP INDEX conversation_open",
    "DROP INDEX conversation_closed",
    "CREATE INDEX conversation_assignee ON conversation (assignee_id, last_message_at, id, waiting, state, handler) "
    "WHERE state < 2 AND handler = 1",
    "CREATE INDEX conversation_ai ON conversation (waiting, last_message_at, id, state, handler) "
    "WHERE state < 2 AND handler = 0",
    "CREATE INDEX conversation_open ON conversation (last_message_at, id, waiting, state) WHERE state < 2",
    "CREATE INDEX conversation_closed ON conversation (last_message_at, id) WHERE state = 3",
    // Filters of the inbox.
    "CREATE INDEX conversation_unread ON conversation (last_message_at, id) WHERE state < 2 AND unread > 0",
    "CREATE INDEX conversation_urgent ON conversation (last_message_at, id) WHERE state < 2 AND priority > 1",
    "CREATE INDEX conversation_channel ON conversation (channel, last_message_at, id, waiting, handler, state) "
    "WHERE state < 2",
    "CREATE INDEX conversation_closed_unread ON conversation (last_message_at, id) WHERE state = 3 AND unread > 0",
    "CREATE INDEX conversation_closed_urgent ON conversation (last_message_at, id) WHERE state = 3 AND priority > 1",
    "CREATE INDEX conversation_closed_channel ON conversation (channel, last_message_at, id) WHERE state = 3",
    "CREATE INDEX conversation_owner ON conversation (assignee_id, last_message_at, id) "
    "WHERE assignee_id IS NOT NULL",
    // Who closed a conversation, for whoever comes too late.
    "CREATE INDEX audit_target ON audit (target, seq)",
    "CREATE INDEX conversation_idle ON conversation (last_message_at) WHERE state = 0 AND handler = 0 AND waiting = 0",
});

}  // namespace frontdesk::migrations
