// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/mediafetchstore.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"
#include "core/store/threadrows.h"

#include <algorithm>

namespace frontdesk {
namespace {

using namespace rows;

bool known(ReadContext& context, const OutsideMessage& message)
{
    return context
        .integer(u"SELECT 1 FROM idempotency_key WHERE channel = ? AND account = ? AND provider_id = ?",
                 message.thread.channelId, message.thread.accountId, message.providerId)
        .has_value();
}

bool ours(ReadContext& context, const QString& account, const QString& providerId)
{
    const auto accounts = context.all(
        u"SELECT account FROM outbox WHERE provider_id = ? AND provider_id <> ''",
        [](const Statement& row) { return row.text(0); }, providerId);
    return std::any_of(accounts.cbegin(), accounts.cend(), [&account](const QString& stored) {
        return stored.section(u'/', 0, 0) == account.section(u'/', 0, 0);
    });
}

Conversation makeConversation(Transaction& tx, const OutsideMessage& message, Peer peer)
{
    const Micros now = tx.now();
    const auto previous = tx.integer(u"SELECT max(id) FROM conversation WHERE identity_id = ?", peer.identityId);
    const ConversationId id(tx.insert(
        u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, previous_id, sample, "
        u"created_at, last_message_at, engagement_started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        message.conversationPublicId, message.thread.channelId, message.thread.accountId, peer.contactId,
        peer.identityId, ConversationId(previous.value_or(0)), message.thread.sample, now, now, now));
    return loadConversation(tx, id).value_or(Conversation{});
}

/// A name may be a telephone number or an e-mail address: it does not stand in the file.
QString authorKey(Transaction& tx, const QString& name)
{
    const QByteArray hash = tx.sealer().blindIndex("provider_participant.author", QStringView(name));
    return QString(u"author:" % QString::fromLatin1(hash.toHex()));
}

/// The AI's place is taken by whoever wrote, be they a participant or not.
void noteWriter(Transaction& tx, IdentityId identity, const OutsideMessage& message)
{
    const bool member = !message.participantId.isEmpty();
    const ParticipantChange writer{.thread = message.thread,
                                   .participantId = member ? message.participantId : authorKey(tx, message.authorName),
                                   .role = ThreadRole::Human,
                                   .name = message.authorName,
                                   .phone = {}};
    static_cast<void>(writeParticipant(tx, identity, writer));
    // A participant's message from before they left does not bring them back; a later one shows that they are there.
    tx.exec(u"UPDATE provider_participant SET left_at = 0 WHERE identity_id = ? AND participant_id = ? AND left_at > 0 "
            u"AND (? OR left_at < ?)",
            identity, writer.participantId, !member, message.providerTime);
}

Message insertOutside(Transaction& tx, const Conversation& conversation, const OutsideMessage& outside)
{
    NewMessage row;
    row.message = {.publicId = outside.messagePublicId,
                   .conversationId = conversation.id,
                   .direction = Direction::Outbound,
                   .author = outside.human ? Author::Staff : Author::System,
                   .authorName = outside.authorName,
                   .delivery = Delivery::Delivered,
                   .parts = outside.parts};
    row.providerIndex = outside.providerIndex;
    row.providerTime = outside.providerTime;
    InboundMessage arrived;
    arrived.channelId = outside.thread.channelId;
    arrived.accountId = outside.thread.accountId;
    arrived.providerIndex = outside.providerIndex;
    arrived.providerTime = outside.providerTime;
    arrived.remoteMedia = outside.remoteMedia;
    row.position = latePosition(tx, conversation.id, arrived);
    insertMessage(tx, row);
    insertRemoteMedia(tx, row.message, arrived);
    tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, message_id, at) VALUES (?, ?, ?, ?, ?)",
            outside.thread.channelId, outside.thread.accountId, outside.providerId, row.message.id, tx.now());
    indexMessage(tx, row.message);
    if (!row.position)
        noteLastText(tx, conversation, row.message);
    feedMessage(tx, row.message);
    return row.message;
}

Result<ThreadChanged> runOutside(Transaction& tx, const OutsideMessage& message)
{
    ThreadChanged out;
    if (message.providerId.isEmpty() || message.thread.externalId.isEmpty() || message.parts.isEmpty())
        return invalid(QStringLiteral("A message needs a thread, an id and a content."));
    out.own = ours(tx, message.thread.accountId, message.providerId);
    out.duplicate = out.own || known(tx, message);
    if (out.duplicate)
        return out;
    const Peer peer = threadPeer(tx, message.thread, {});
    auto conversation = openConversationOf(tx, peer.identityId);
    if (!conversation) {
        conversation = makeConversation(tx, message, peer);
        out.newConversation = true;
    }
    out.changed.messages << insertOutside(tx, *conversation, message);
    if (message.human) {
        const Message& said = out.changed.messages.last();
        settleDrafts(tx, conversation->id, said.text(), {}, said.id);
        coverByStaff(tx, conversation->id);
        noteWriter(tx, peer.identityId, message);
    }
    settleThread(tx, conversation, out);
    return out;
}

}  // namespace

QFuture<Result<ThreadChanged>> ThreadStore::outsideMessage(OutsideMessage message)
{
    return m_database.write<ThreadChanged>(
        [message = std::move(message)](Transaction& tx) { return runOutside(tx, message); }, Database::Run::First);
}

QFuture<Result<bool>> ThreadStore::isOurs(QString accountId, QString providerId)
{
    return m_database.read<bool>(
        ReadLane::Turn,
        [accountId = std::move(accountId), providerId = std::move(providerId)](ReadContext& context) -> Result<bool> {
            return ours(context, accountId, providerId);
        });
}

}  // namespace frontdesk
