// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// Retention and erasure (docs/decisions/0008-retention-and-erasure.md). Nothing here names a person.
namespace frontdesk::migrations {

inline constexpr auto Privacy = std::to_array<const char*>({
    // One row per purge that removed something.
    "CREATE TABLE retention_run (id {id}, at INTEGER NOT NULL, older_than INTEGER NOT NULL, automatic INTEGER NOT NULL, "
    "conversations INTEGER NOT NULL, messages INTEGER NOT NULL, contacts INTEGER NOT NULL, media_files INTEGER NOT NULL, "
    "media_bytes INTEGER NOT NULL, search_entries INTEGER NOT NULL, sessions INTEGER NOT NULL, turns INTEGER NOT NULL, "
    "notes INTEGER NOT NULL, cached INTEGER NOT NULL) {options}",
    // Where the nightly work stands: rows up to these places were looked at and are not looked at again.
    // purged_at 0 = never; merged_at: when the search index was last written anew.
    "CREATE TABLE privacy_state (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), purged_at INTEGER NOT NULL DEFAULT 0, "
    "merged_at INTEGER NOT NULL DEFAULT 0, media_up_to INTEGER NOT NULL DEFAULT 0, turn_up_to INTEGER NOT NULL DEFAULT 0, "
    "outbox_up_to INTEGER NOT NULL DEFAULT 0, frames_closed INTEGER NOT NULL DEFAULT 0, "
    "frames_id INTEGER NOT NULL DEFAULT 0) {options}",
    "INSERT INTO privacy_state (id) VALUES (1)",
    // contact_hash = blindIndex("erasure_log.contact", contact.public_id). done_at 0 = begun: the next start goes on.
    // The same rows stand in the file erasures.sealed beside the database, which no restore replaces.
    "CREATE TABLE erasure_log (id {id}, contact_hash {blob} NOT NULL UNIQUE, at INTEGER NOT NULL, "
    "done_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX idempotency_key_message ON idempotency_key (message_id) WHERE message_id IS NOT NULL",
});

}  // namespace frontdesk::migrations
