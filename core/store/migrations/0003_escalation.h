// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// The queue for people: why, for whom, who is there.
namespace frontdesk::migrations {

inline constexpr auto Escalations = std::to_array<const char*>({
    // evidence_sealed: JSON list of signals (they may quote the customer); note_sealed: of the colleague who passed it on.
    "ALTER TABLE escalation ADD COLUMN evidence_sealed {blob}",
    "ALTER TABLE escalation ADD COLUMN score {real} NOT NULL DEFAULT 0",
    "ALTER TABLE escalation ADD COLUMN wanted_staff INTEGER REFERENCES staff (id) ON DELETE SET NULL",
    "ALTER TABLE escalation ADD COLUMN note_sealed {blob}",
    "CREATE INDEX escalation_waiting ON escalation (priority DESC, due_at, id) WHERE state = 0",
    "CREATE INDEX escalation_accepted ON escalation (accepted_at) WHERE accepted_at > 0",
    "CREATE INDEX escalation_in_progress ON escalation (accepted_at) WHERE state = 1",
    "CREATE INDEX escalation_wanted ON escalation (wanted_staff) WHERE wanted_staff IS NOT NULL",
    "CREATE INDEX escalation_accepted_by ON escalation (accepted_by) WHERE accepted_by IS NOT NULL",
    "CREATE INDEX conversation_closed_at ON conversation (closed_at) WHERE state = 3",
    // What the member's console said last (0 = offline); counts only while heartbeat_at is fresh.
    "ALTER TABLE staff ADD COLUMN presence INTEGER NOT NULL DEFAULT 0 CHECK (presence BETWEEN 0 AND 2)",
    // Newest inbound message for which the conversation waited again because its owner was gone: once per message.
    "ALTER TABLE conversation ADD COLUMN owner_gone_for INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX conversation_owner_gone ON conversation (last_inbound_at) "
    "WHERE state <> 3 AND handler = 1 AND waiting = 0 AND last_inbound_id > owner_gone_for",
});

}  // namespace frontdesk::migrations
