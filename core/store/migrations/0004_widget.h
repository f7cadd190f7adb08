// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// The customer's side: ratings and the cap of new conversations per network address.
namespace frontdesk::migrations {

inline constexpr auto Widget = std::to_array<const char*>({
    "ALTER TABLE conversation ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5)",
    // Row name of comment_sealed: the conversation's public_id. event_id: the row that staff see in the transcript.
    "CREATE TABLE rating (conversation_id INTEGER NOT NULL PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE, "
    "stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), comment_sealed {blob}, event_id INTEGER NOT NULL, "
    "created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) {options}",
    // day = days since 1970 (UTC); address_hash = blindIndex("address_count.address", day and address): the addresses
    // themselves are not kept, and a row says nothing once its day is over.
    "CREATE TABLE address_count (day INTEGER NOT NULL, address_hash {blob} NOT NULL, count INTEGER NOT NULL, "
    "PRIMARY KEY (day, address_hash)) {clustered}",
    "CREATE INDEX web_session_created ON web_session (created_at)",
});

}  // namespace frontdesk::migrations
