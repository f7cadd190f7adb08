// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/messagerows.h"
#include "core/store/threadstore.h"

/// What the parts of ThreadStore share.
namespace frontdesk::rows {

struct ParticipantRow {
    ThreadRole role = ThreadRole::Customer;
    QString name;
    Micros leftAt = 0;  ///< 0 = they are there

    /// They were thought to have left, but a list that is newer shows them.
    [[nodiscard]] bool returns(const ParticipantChange& change) const
    {
        return leftAt > 0 && !change.left && leftAt < change.seenAt;
    }
};

/// Actor of the audit's rows: what the provider reported.
[[nodiscard]] QString providerActor();
[[nodiscard]] std::optional<Conversation> openConversationOf(ReadContext& context, IdentityId identity);
/// The identity of the thread and its row, made when they are new.
[[nodiscard]] Peer threadPeer(Transaction& tx, const ThreadKey& thread, const QString& phone);
[[nodiscard]] std::optional<ParticipantRow> participantRow(ReadContext& context, IdentityId identity,
                                                           const ThreadKey& thread, const QString& participant);
/// False: the report said nothing new.
bool writeParticipant(Transaction& tx, IdentityId identity, const ParticipantChange& change);
/// The end of every report: the silence that follows and what the screens are told.
void settleThread(Transaction& tx, const std::optional<Conversation>& conversation, ThreadChanged& out);

}  // namespace frontdesk::rows
