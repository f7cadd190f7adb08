// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// The first schema. Times are microseconds UTC; enums are the integers of core/model; "_sealed" columns are Sealer
/// envelopes whose row name (associated data) is the table's public_id unless a comment says otherwise.
/// A partial index serves only queries that repeat its WHERE text literally (no `?` in its place).
/// The second half is 0001_initial_work.h.
namespace frontdesk::migrations {

inline constexpr auto Initial = std::to_array<const char*>({
    // wrapped_by: "master"; a recovery key would add further rows for the same keys.
    "CREATE TABLE seal_key (id INTEGER NOT NULL, wrapped_by TEXT NOT NULL, wrapped {blob} NOT NULL, "
    "created_at INTEGER NOT NULL, PRIMARY KEY (id, wrapped_by)) {clustered}",

    "CREATE TABLE feed_counter (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL) {options}",
    "INSERT INTO feed_counter (id, seq) VALUES (1, 0)",
    "CREATE TABLE change_feed (seq INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, conversation_id INTEGER, "
    "entity_id INTEGER NOT NULL, at INTEGER NOT NULL) {options}",

    "CREATE TABLE staff (id {id}, public_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, "
    "is_local INTEGER NOT NULL DEFAULT 0, heartbeat_at INTEGER NOT NULL DEFAULT 0, "
    "created_at INTEGER NOT NULL) {options}",
    "CREATE UNIQUE INDEX staff_local ON staff (is_local) WHERE is_local = 1",

    // Hashes are Sealer::blindIndex("contact.email" | "contact.phone", normalised value); NULL = none.
    "CREATE TABLE contact (id {id}, public_id TEXT NOT NULL UNIQUE, name_sealed {blob}, email_sealed {blob}, "
    "phone_sealed {blob}, email_hash {blob}, phone_hash {blob}, language TEXT NOT NULL DEFAULT '', "
    "verified INTEGER NOT NULL DEFAULT 0, sample INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL) {options}",
    "CREATE INDEX contact_email ON contact (email_hash) WHERE email_hash IS NOT NULL",
    "CREATE INDEX contact_phone ON contact (phone_hash) WHERE phone_hash IS NOT NULL",

    // external_hash = blindIndex("contact_identity.external", external id).
    "CREATE TABLE contact_identity (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, channel TEXT NOT NULL, "
    "account TEXT NOT NULL, external_hash {blob} NOT NULL, external_sealed {blob} NOT NULL, "
    "created_at INTEGER NOT NULL, UNIQUE (channel, account, external_hash)) {options}",
    "CREATE INDEX contact_identity_contact ON contact_identity (contact_id)",
    // Per-sender limit: inbound messages since window_start.
    "CREATE TABLE rate_mark (identity_id INTEGER NOT NULL PRIMARY KEY REFERENCES contact_identity (id) "
    "ON DELETE CASCADE, window_start INTEGER NOT NULL, count INTEGER NOT NULL, "
    "answered_at INTEGER NOT NULL DEFAULT 0) {options}",

    // waiting, escalation_id and due_at repeat the active escalation; the last_* columns repeat the newest messages.
    // last_text_sealed: newest public text, shortened. read_up_to: the staff's read mark; answered_up_to: newest inbound
    // message that a committed turn or a person's reply covers. engagement_*: where the AI's present service began.
    "CREATE TABLE conversation (id {id}, public_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, "
    "account TEXT NOT NULL, contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, "
    "identity_id INTEGER NOT NULL REFERENCES contact_identity (id) ON DELETE CASCADE, "
    "state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), close_reason TEXT NOT NULL DEFAULT '', "
    "handler INTEGER NOT NULL DEFAULT 0 CHECK (handler IN (0, 1)), generation INTEGER NOT NULL DEFAULT 1, "
    "assignee_id INTEGER REFERENCES staff (id) ON DELETE SET NULL, priority INTEGER NOT NULL DEFAULT 1, "
    "previous_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL, sample INTEGER NOT NULL DEFAULT 0, "
    "created_at INTEGER NOT NULL, closed_at INTEGER NOT NULL DEFAULT 0, "
    "last_message_at INTEGER NOT NULL DEFAULT 0, last_inbound_at INTEGER NOT NULL DEFAULT 0, "
    "last_inbound_id INTEGER NOT NULL DEFAULT 0, answered_up_to INTEGER NOT NULL DEFAULT 0, "
    "frame_seq INTEGER NOT NULL DEFAULT 0, delivered_seq INTEGER NOT NULL DEFAULT 0, last_text_sealed {blob}, "
    "last_author INTEGER NOT NULL DEFAULT 0, last_confidence {real}, unread INTEGER NOT NULL DEFAULT 0, "
    "read_up_to INTEGER NOT NULL DEFAULT 0, engagement_started_at INTEGER NOT NULL DEFAULT 0, "
    "engagement_from_message INTEGER NOT NULL DEFAULT 0, engagement_turns INTEGER NOT NULL DEFAULT 0, "
    "disclosed INTEGER NOT NULL DEFAULT 0, "
    "waiting INTEGER NOT NULL DEFAULT 0, escalation_id INTEGER, due_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX conversation_waiting ON conversation (priority DESC, due_at, id) WHERE waiting = 1",
    "CREATE INDEX conversation_assignee ON conversation (assignee_id, last_message_at) WHERE state <> 3 AND handler = 1",
    "CREATE INDEX conversation_ai ON conversation (waiting, last_message_at) WHERE state <> 3 AND handler = 0",
    "CREATE INDEX conversation_open ON conversation (last_message_at) WHERE state <> 3",
    "CREATE INDEX conversation_closed ON conversation (last_message_at) WHERE state = 3",
    "CREATE INDEX conversation_unanswered ON conversation (last_inbound_at) "
    "WHERE state <> 3 AND handler = 0 AND last_inbound_id > answered_up_to",
    "CREATE INDEX conversation_identity ON conversation (identity_id, id)",
    "CREATE INDEX conversation_contact ON conversation (contact_id)",
    "CREATE INDEX conversation_previous ON conversation (previous_id) WHERE previous_id IS NOT NULL",

    // author_name: of staff and agents only; the contact's name is sealed in contact.
    // position: place in the transcript (provider index, then provider time, then arrival); id stays the arrival order.
    // Notes and skill calls (kind 1 and 3) can never be public.
    "CREATE TABLE message (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, kind INTEGER NOT NULL, "
    "direction INTEGER NOT NULL, author INTEGER NOT NULL, staff_id INTEGER REFERENCES staff (id) ON DELETE SET NULL, "
    "author_name TEXT NOT NULL DEFAULT '' CHECK (author <> 0 OR author_name = ''), "
    "visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')), delivery INTEGER NOT NULL DEFAULT 0, "
    "delivery_code TEXT NOT NULL DEFAULT '', parts_sealed {blob}, citations_sealed {blob}, confidence {real}, "
    "skill_call_sealed {blob}, event INTEGER NOT NULL DEFAULT 0, event_text_sealed {blob}, "
    "frame_seq INTEGER NOT NULL DEFAULT 0, provider_index INTEGER NOT NULL DEFAULT -1, "
    "provider_time INTEGER NOT NULL DEFAULT 0, client_message_id TEXT NOT NULL DEFAULT '', turn_id INTEGER, "
    "position INTEGER NOT NULL, "
    "created_at INTEGER NOT NULL, CHECK (kind NOT IN (1, 3) OR visibility = 'internal')) {options}",
    "CREATE INDEX message_conversation ON message (conversation_id, position, id)",
    "CREATE INDEX message_inbound ON message (conversation_id, id) WHERE direction = 0",
    "CREATE INDEX message_streaming ON message (id) WHERE delivery = 1",
    "CREATE INDEX message_turn ON message (turn_id) WHERE turn_id IS NOT NULL",
    "CREATE INDEX message_sent ON message (conversation_id, frame_seq) WHERE delivery = 4",
    "CREATE VIEW public_message AS SELECT id, public_id, conversation_id, kind, direction, author, staff_id, "
    "author_name, visibility, delivery, delivery_code, parts_sealed, citations_sealed, confidence, event, "
    "event_text_sealed, frame_seq, provider_index, provider_time, client_message_id, position, created_at "
    "FROM message WHERE visibility = 'public'",

    // Row name of body_sealed: "<conversation public id>/<seq>".
    "CREATE TABLE customer_frame (conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, "
    "seq INTEGER NOT NULL, message_id INTEGER, body_sealed {blob} NOT NULL, created_at INTEGER NOT NULL, "
    "PRIMARY KEY (conversation_id, seq)) {clustered}",
    "CREATE INDEX customer_frame_message ON customer_frame (message_id) WHERE message_id IS NOT NULL",
});

}  // namespace frontdesk::migrations
