// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// Channels of outside providers (docs/decisions/0011-twilio-text-channels.md).
namespace frontdesk::migrations {

inline constexpr auto Channels = std::to_array<const char*>({
    // silence: Conversation::silence. opted_out_at: the customer sent STOP; 0 = may be written to.
    "ALTER TABLE conversation ADD COLUMN silence TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE contact_identity ADD COLUMN opted_out_at INTEGER NOT NULL DEFAULT 0",
    // Who sent STOP stays opted out when their conversations and their contact are long gone: no number, only the keyed
    // hash of it. hash: contact_identity.external_hash.
    "CREATE TABLE opt_out (channel TEXT NOT NULL, account TEXT NOT NULL, hash {blob} NOT NULL, at INTEGER NOT NULL, "
    "PRIMARY KEY (channel, account, hash)) {clustered}",
    // Since when; who waits for a free place is served in this order.
    "ALTER TABLE conversation ADD COLUMN silence_since INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX conversation_at_capacity ON conversation (silence_since, id) WHERE silence = 'at_capacity'",

    // Messages of a sender in the running hour and day, beside those of the running minute.
    "ALTER TABLE rate_mark ADD COLUMN hour_start INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE rate_mark ADD COLUMN hour_count INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE rate_mark ADD COLUMN day_start INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE rate_mark ADD COLUMN day_count INTEGER NOT NULL DEFAULT 0",

    // A long answer leaves in pieces, one row each, sent in order: piece counts from 0. first_tried_at: when the row was
    // first handed to the provider. What a piece says stands in payload_sealed; empty = the whole message.
    "ALTER TABLE outbox ADD COLUMN piece INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN pieces INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE outbox ADD COLUMN first_tried_at INTEGER NOT NULL DEFAULT 0",
    // A row of which nobody knows whether it left: since when, and how often the provider was asked.
    "ALTER TABLE outbox ADD COLUMN unconfirmed_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN lookups INTEGER NOT NULL DEFAULT 0",
    // How often staff had it sent again after it had failed, and the provider's ids of those tries.
    "ALTER TABLE outbox ADD COLUMN retries INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE outbox_old_id (provider_id TEXT NOT NULL, outbox_id INTEGER NOT NULL REFERENCES outbox (id) "
    "ON DELETE CASCADE, PRIMARY KEY (provider_id, outbox_id)) {clustered}",
    "CREATE INDEX outbox_old_id_row ON outbox_old_id (outbox_id)",
    // What leaves by a provider and what leaves by the web chat is claimed apart: neither walks past the other.
    "DROP INDEX outbox_due",
    "CREATE INDEX outbox_due ON outbox (framed, not_before, id) WHERE state = 2",
    "CREATE INDEX outbox_unconfirmed ON outbox (not_before, id) WHERE state = 8",
    // not_before of a sent row: when the provider is asked next what became of it. By account (what stands before the "/"):
    // rows of one that nobody asks about any more are not walked.
    "CREATE INDEX outbox_sent ON outbox (substr(account, 1, instr(account || '/', '/') - 1), not_before, id) "
    "WHERE state = 4 AND framed = 0",
    // Providers make their ids unique: a status report names no channel of ours.
    "DROP INDEX outbox_provider",
    "CREATE INDEX outbox_provider ON outbox (provider_id) WHERE provider_id <> ''",

    // A status callback may come before the answer to our own request was recorded. state: the Delivery numbers. account:
    // what stands before the "/" of an account key, as the report may name another of our numbers.
    "CREATE TABLE early_status (account TEXT NOT NULL, provider_id TEXT NOT NULL, state INTEGER NOT NULL, "
    "code TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL, PRIMARY KEY (account, provider_id)) {clustered}",
    "CREATE INDEX early_status_at ON early_status (at)",

    // Files that are still at the provider. state: 0 waits, 1 done, 2 given up. Row name of url_sealed: the row's public_id.
    "CREATE TABLE media_fetch (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, part_index INTEGER NOT NULL, "
    "channel TEXT NOT NULL, account TEXT NOT NULL, url_sealed {blob} NOT NULL, mime TEXT NOT NULL DEFAULT '', "
    "state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, "
    "code TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL DEFAULT 0, UNIQUE (message_id, part_index)) {options}",
    "CREATE INDEX media_fetch_due ON media_fetch (not_before, id) WHERE state = 0",

    // What the provider says about a thread (a Twilio conversation) and who is in it. role: ThreadRole. joined_at: 0 = the
    // report that they left came first. participant_id "author:<keyed hash>": wrote without being a participant. Row
    // name of name_sealed: "<channel>/<account>/<participant id>".
    "CREATE TABLE provider_thread (identity_id INTEGER NOT NULL PRIMARY KEY REFERENCES contact_identity (id) "
    "ON DELETE CASCADE, state TEXT NOT NULL DEFAULT 'active', last_index INTEGER NOT NULL DEFAULT -1, "
    "updated_at INTEGER NOT NULL) {options}",
    "CREATE TABLE provider_participant (identity_id INTEGER NOT NULL REFERENCES contact_identity (id) ON DELETE CASCADE, "
    "participant_id TEXT NOT NULL, role INTEGER NOT NULL, name_sealed {blob}, joined_at INTEGER NOT NULL, "
    "left_at INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (identity_id, participant_id)) {clustered}",

    // Threads whose customer was erased here while they go on at the provider: what they held up to last_index is not read
    // again. thread_hash: as contact_identity.external_hash.
    "CREATE TABLE erased_thread (channel TEXT NOT NULL, account TEXT NOT NULL, thread_hash {blob} NOT NULL, "
    "last_index INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (channel, account, thread_hash)) {clustered}",

    // What nobody takes care of by itself: see AttentionStore.
    "CREATE INDEX conversation_silent ON conversation (last_inbound_at) "
    "WHERE silence IN ('several_customers', 'thread_inactive')",
    "CREATE INDEX outbox_failed ON outbox (updated_at) WHERE state = 7 AND framed = 0",

    // How far an account's lists were read by the reconciler. kind: "messages", "conversations", ...
    "CREATE TABLE sync_point (channel TEXT NOT NULL, account TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, "
    "mark TEXT NOT NULL DEFAULT '', PRIMARY KEY (channel, account, kind)) {clustered}",
    // For the Channels page: the last webhook that was accepted and the last one that was refused. conversations_at: the
    // last accepted one about Conversations, so those of this account are ours.
    "CREATE TABLE account_state (account TEXT NOT NULL PRIMARY KEY, last_webhook_at INTEGER NOT NULL DEFAULT 0, "
    "last_refused_at INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, "
    "last_error TEXT NOT NULL DEFAULT '', conversations_at INTEGER NOT NULL DEFAULT 0) {clustered}",
});

}  // namespace frontdesk::migrations
