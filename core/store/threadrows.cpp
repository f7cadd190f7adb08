// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threadrows.h"

#include "core/store/sealer.h"
#include "core/store/staffstore.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk::rows {
namespace {

QString sealRowName(const ThreadKey& thread, const QString& participant)
{
    return QString(thread.channelId % u'/' % thread.accountId % u'/' % participant);
}

QByteArray sealedName(ReadContext& context, const ParticipantChange& change)
{
    return change.name.isEmpty() ? QByteArray()
                                 : context.sealer().sealText(change.name, "provider_participant.name",
                                                             sealRowName(change.thread, change.participantId));
}

}  // namespace

QString providerActor() { return QStringLiteral("channel"); }

std::optional<Conversation> openConversationOf(ReadContext& context, IdentityId identity)
{
    return context.one(u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.identity_id = ? "
                       u"AND c.state <> 3 ORDER BY c.id DESC LIMIT 1",
                       readConversation, identity);
}

Peer threadPeer(Transaction& tx, const ThreadKey& thread, const QString& phone)
{
    const Peer peer = upsertIdentity(tx, thread.channelId, thread.accountId, thread.externalId, {}, thread.sample,
                                     phone);
    tx.exec(u"INSERT INTO provider_thread (identity_id, updated_at) VALUES (?, 0) ON CONFLICT DO NOTHING",
            peer.identityId);
    return peer;
}

std::optional<ParticipantRow> participantRow(ReadContext& context, IdentityId identity, const ThreadKey& thread,
                                             const QString& participant)
{
    return context.one(
        u"SELECT role, name_sealed, left_at FROM provider_participant WHERE identity_id = ? AND participant_id = ?",
        [&](const Statement& row) {
            return ParticipantRow{
                row.as<ThreadRole>(0),
                context.openText(row.bytes(1), "provider_participant.name", sealRowName(thread, participant)),
                row.integer(2)};
        },
        identity, participant);
}

bool writeParticipant(Transaction& tx, IdentityId identity, const ParticipantChange& change)
{
    const auto known = participantRow(tx, identity, change.thread, change.participantId);
    if (!known) {
        tx.exec(u"INSERT INTO provider_participant (identity_id, participant_id, role, name_sealed, joined_at, "
                u"left_at) VALUES (?, ?, ?, ?, ?, ?)",
                identity, change.participantId, change.role, sealedName(tx, change), change.left ? 0 : tx.now(),
                change.left ? tx.now() : 0);
        return true;
    }
    if (change.left)
        return tx.exec(u"UPDATE provider_participant SET left_at = ? WHERE identity_id = ? AND participant_id = ? "
                       u"AND left_at = 0",
                       tx.now(), identity, change.participantId)
               == 1;
    if (known->returns(change))
        return tx.exec(
                   u"UPDATE provider_participant SET left_at = 0, joined_at = CASE WHEN joined_at = 0 THEN ? ELSE joined_at END "
                   u"WHERE identity_id = ? AND participant_id = ?",
                   tx.now(), identity, change.participantId)
               == 1;
    // They left before we heard that they came: the row stays as it is, the report is new all the same.
    return tx.exec(u"UPDATE provider_participant SET joined_at = ? WHERE identity_id = ? AND participant_id = ? "
                   u"AND joined_at = 0",
                   tx.now(), identity, change.participantId)
           == 1;
}

void settleThread(Transaction& tx, const std::optional<Conversation>& conversation, ThreadChanged& out)
{
    if (!conversation)
        return;
    out.conversationId = conversation->id;
    const bool changed = applySilence(tx, *conversation, providerActor(), out.changed);
    out.changed.feedSeq = feedConversation(tx, conversation->id);
    out.changed.summary = summaryOf(tx, conversation->id);
    out.silenced = changed && silencesAi(out.changed.summary.conversation.silence);
    out.released = changed && !out.silenced;
}

}  // namespace frontdesk::rows
