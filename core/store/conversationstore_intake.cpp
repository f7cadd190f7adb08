// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachments.h"
#include "core/store/closing.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/customerstore.h"
#include "core/store/database.h"
#include "core/store/frames.h"
#include "core/store/mediastore.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

/// What makes a provider id unique: browsers choose theirs, so there the sender belongs to the key (hashed: an
/// identity does not stand in the file).
QString keyAccount(Transaction& tx, const InboundMessage& in)
{
    if (!isFramed(in.channelId))
        return in.accountId;
    const QByteArray hash = tx.sealer().blindIndex("idempotency_key.account", QStringView(in.externalId));
    return QString(in.accountId + u'/' + QString::fromLatin1(hash.toHex()));
}

bool usable(const InboundMessage& in)
{
    return !in.channelId.isEmpty() && !in.externalId.isEmpty() && !in.providerId.isEmpty() && !in.parts.isEmpty();
}

Accepted acceptedOf(const Conversation& conversation, const Message& message)
{
    return {.conversationId = conversation.id, .conversationPublicId = conversation.publicId,
            .messageId = message.id, .messagePublicId = message.publicId,
            .humanOwned = conversation.handler == Handler::Human};
}

IntakeOutcome duplicateOf(Transaction& tx, const InboundMessage& in)
{
    IntakeOutcome outcome;
    const MessageId first(tx.integer(u"SELECT message_id FROM idempotency_key WHERE channel = ? AND account = ? "
                                     u"AND provider_id = ?",
                                     in.channelId, keyAccount(tx, in), in.providerId)
                              .value_or(0));
    if (const auto message = loadMessage(tx, first)) {
        outcome.message = *message;
        outcome.summary = summaryOf(tx, message->conversationId);
        outcome.accepted = acceptedOf(outcome.summary.conversation, *message);
    }
    outcome.accepted.duplicate = true;
    return outcome;
}

/// Web chat: the session made the identity. The row must still be valid when the message is committed.
Result<Peer> sessionPeer(Transaction& tx, const InboundMessage& in)
{
    struct Row {
        Peer peer;
        bool ended = false;
        QString publicId;
    };
    const auto row = tx.one(u"SELECT s.identity_id, i.contact_id, s.ended_at, s.public_id FROM web_session s "
                            u"JOIN contact_identity i ON i.id = s.identity_id WHERE s.id = ?",
                            [](const Statement& r) {
                                return Row{{r.id<IdentityId>(0), r.id<ContactId>(1)}, r.boolean(2), r.text(3)};
                            },
                            in.sessionId);
    if (!row || row->publicId != in.externalId)
        return notFound(QStringLiteral("This session does not exist."));
    if (row->ended)
        return Error{ErrorCode::Unauthorized, QStringLiteral("This session has ended."), {}};
    return row->peer;
}

Result<Peer> peerOf(Transaction& tx, const IntakeRequest& request)
{
    const InboundMessage& in = request.message;
    Peer peer;
    if (in.sessionId.isValid()) {
        const Result<Peer> found = sessionPeer(tx, in);
        if (!found)
            return found.error();
        peer = *found;
    } else {
        peer = upsertIdentity(tx, in.channelId, in.accountId, in.externalId, in.displayName, request.sample);
    }
    if (!in.displayName.isEmpty() && loadContact(tx, peer.contactId).name.isEmpty())
        setContactText(tx, peer.contactId, in.displayName, loadContact(tx, peer.contactId).email);
    return peer;
}

/// Messages of this sender in the running minute, this one included.
qint64 countInMinute(Transaction& tx, IdentityId identity)
{
    return tx.integer(u"INSERT INTO rate_mark (identity_id, window_start, count) VALUES (?, ?, 1) "
                      u"ON CONFLICT (identity_id) DO UPDATE SET "
                      u"count = CASE WHEN excluded.window_start - window_start >= 60000000 "
                      u"OR excluded.window_start < window_start THEN 1 ELSE count + 1 END, "
                      u"window_start = CASE WHEN excluded.window_start - window_start >= 60000000 "
                      u"OR excluded.window_start < window_start THEN excluded.window_start ELSE window_start END "
                      u"RETURNING count",
                      identity, tx.now())
        .value_or(0);
}

std::optional<Conversation> newestOf(Transaction& tx, IdentityId identity)
{
    return tx.one(u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.identity_id = ? "
                  u"ORDER BY c.id DESC LIMIT 1",
                  readConversation, identity);
}

/// Never while a person owns it, an escalation waits or the AI is writing.
bool timedOut(Transaction& tx, const Conversation& conversation, Micros idleTimeout)
{
    return idleTimeout > 0 && conversation.lastMessageAt < tx.now() - idleTimeout
        && tx.integer(u"SELECT count(*) FROM conversation WHERE id = ? AND state = 0 AND handler = 0 AND waiting = 0 "
                      u"AND NOT EXISTS (SELECT 1 FROM turn WHERE conversation_id = conversation.id AND ended_at = 0)",
                      conversation.id)
               .value_or(0) == 1;
}

Conversation makeConversation(Transaction& tx, const IntakeRequest& request, Peer peer, ConversationId previous)
{
    const Micros now = tx.now();
    const ConversationId id(tx.insert(
        u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, previous_id, sample, "
        u"created_at, last_message_at, engagement_started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        request.conversationPublicId, request.message.channelId, request.message.accountId, peer.contactId,
        peer.identityId, previous, request.sample, now, now, now));
    return loadConversation(tx, id).value_or(Conversation{});
}

/// The open conversation of the sender, a continued one after a timeout, or a new one.
Conversation conversationFor(Transaction& tx, const IntakeRequest& request, Peer peer, IntakeOutcome& outcome)
{
    auto newest = newestOf(tx, peer.identityId);
    if (newest && newest->state != ConversationState::Closed) {
        if (!timedOut(tx, *newest, request.idleTimeout)) {
            if (newest->state == ConversationState::Snoozed) {
                outcome.events << insertEvent(tx, *newest, EventKind::SnoozeEnded, QStringLiteral("customer"),
                                              Visibility::Internal);
                feedMessage(tx, outcome.events.last());
            }
            tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0 WHERE id = ?", newest->id);
            return *newest;
        }
        OwnershipChanged closed = closeTimedOut(tx, *newest, request.timedOutFrame);
        outcome.timedOut = std::move(closed.summary);
        outcome.frames = std::move(closed.frames);
        outcome.events = std::move(closed.messages);
    }
    outcome.newConversation = true;
    return makeConversation(tx, request, peer, newest ? newest->id : ConversationId());
}

NewMessage inboundRow(Transaction& tx, const IntakeRequest& request, const Conversation& conversation)
{
    const InboundMessage& in = request.message;
    NewMessage row;
    row.message = {.publicId = request.messagePublicId, .conversationId = conversation.id, .parts = in.parts};
    row.clientMessageId = in.clientMessageId;
    row.providerIndex = in.providerIndex;
    row.providerTime = in.providerTime;
    row.position = latePosition(tx, conversation.id, in);
    return row;
}

void countInbound(Transaction& tx, const Conversation& conversation, const NewMessage& row)
{
    tx.exec(u"UPDATE conversation SET last_inbound_at = ?, last_inbound_id = max(last_inbound_id, ?), "
            u"unread = unread + 1 WHERE id = ?",
            tx.now(), row.message.id, conversation.id);
    if (row.position)
        touch(tx, conversation.id);   // it stands before a newer one: the list keeps showing that
    else
        noteLastText(tx, conversation, row.message);
}

/// A refusal undoes the whole intake, the new conversation included.
bool withinCap(Transaction& tx, const IntakeRequest& request)
{
    return request.maxPerAddress <= 0 || request.message.peerAddress.isEmpty()
        || countConversation(tx, request.message.peerAddress, request.maxPerAddress);
}

Result<IntakeOutcome> runIntake(Transaction& tx, const IntakeRequest& request)
{
    const InboundMessage& in = request.message;
    if (!usable(in))
        return invalid(QStringLiteral("A message needs a sender, an id and a content."));
    const qint64 isNew = tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, at) VALUES (?, ?, ?, ?) "
                                 u"ON CONFLICT DO NOTHING",
                                 in.channelId, keyAccount(tx, in), in.providerId, tx.now());
    if (isNew == 0)
        return duplicateOf(tx, in);

    const Result<Peer> peer = peerOf(tx, request);
    if (!peer)
        return peer.error();
    if (isBlocked(tx, peer->contactId))
        return blockedError();
    IntakeOutcome outcome;
    const Conversation conversation = conversationFor(tx, request, *peer, outcome);
    if (outcome.newConversation && !withinCap(tx, request))
        return Error{ErrorCode::RateLimited,
                     QStringLiteral("Too many new conversations were started from your network today. Please try again "
                                    "tomorrow."),
                     QStringLiteral("conversation_cap")};
    NewMessage row = inboundRow(tx, request, conversation);
    const Result<> files = resolveMedia(tx, row.message.parts, {.conversation = conversation.id, .staff = {}, .session = in.sessionId});
    if (!files)
        return files.error();
    insertMessage(tx, row);
    attachMedia(tx, row.message);
    tx.exec(u"UPDATE idempotency_key SET message_id = ? WHERE channel = ? AND account = ? AND provider_id = ?",
            row.message.id, in.channelId, keyAccount(tx, in), in.providerId);
    indexMessage(tx, row.message);
    FrameDraft frame = request.frame;
    if (const Json attachments = attachmentsJson(row.message.parts); !attachments.empty())
        frame.body["attachments"] = attachments;
    outcome.frames << appendFrame(tx, conversation, row.message.id, frame);
    row.message.frameSeq = outcome.frames.last().seq;
    countInbound(tx, conversation, row);

    outcome.message = row.message;
    outcome.accepted = acceptedOf(conversation, row.message);
    const qint64 count = countInMinute(tx, peer->identityId);
    outcome.accepted.rateLimited = request.maxPerMinute > 0 && count > request.maxPerMinute;
    outcome.firstRateLimited = outcome.accepted.rateLimited && count == request.maxPerMinute + 1;
    feedMessage(tx, row.message);
    outcome.feedSeq = feedConversation(tx, conversation.id);
    outcome.summary = summaryOf(tx, conversation.id);
    return outcome;
}

}  // namespace

QFuture<Result<IntakeOutcome>> ConversationStore::intake(IntakeRequest request)
{
    return m_database.write<IntakeOutcome>(
        [request = std::move(request)](Transaction& tx) { return runIntake(tx, request); });
}

}  // namespace frontdesk
