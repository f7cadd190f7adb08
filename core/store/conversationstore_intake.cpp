// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coro.h"
#include "core/model/attachments.h"
#include "core/store/closing.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/customerstore.h"
#include "core/store/database.h"
#include "core/store/frames.h"
#include "core/store/mediafetchstore.h"
#include "core/store/mediastore.h"
#include "core/store/messagerows.h"
#include "core/store/optoutstore.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"
#include "core/store/threadstore.h"

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
    return {.conversationId = conversation.id,
            .conversationPublicId = conversation.publicId,
            .messageId = message.id,
            .messagePublicId = message.publicId,
            .humanOwned = conversation.handler == Handler::Human};
}

/// The message that came first with this provider id (invalid when it was erased); nullopt = the id is new. Only the
/// one writer asks, so what it finds still holds when the row is inserted.
std::optional<MessageId> firstWith(Transaction& tx, const InboundMessage& in, const QString& account)
{
    return tx.one(
        u"SELECT message_id FROM idempotency_key WHERE channel = ? AND account = ? AND provider_id = ?",
        [](const Statement& row) { return row.id<MessageId>(0); }, in.channelId, account, in.providerId);
}

IntakeOutcome duplicateOf(Transaction& tx, MessageId first)
{
    IntakeOutcome outcome;
    if (const auto message = loadMessage(tx, first)) {
        outcome.message = *message;
        outcome.summary = summaryOf(tx, message->conversationId);
        outcome.accepted = acceptedOf(outcome.summary.conversation, *message);
    }
    outcome.accepted.duplicate = true;
    return outcome;
}

struct Sender {
    Peer peer;
    bool named = false;
    bool blocked = false;
};

/// Web chat: the session made the identity. The row must still be valid when the message is committed.
Result<Sender> sessionSender(Transaction& tx, const InboundMessage& in)
{
    struct Row {
        Sender sender;
        bool ended = false;
        QString publicId;
    };
    const auto row = tx.one(
        u"SELECT s.identity_id, i.contact_id, s.ended_at, s.public_id, coalesce(length(c.name_sealed), 0), "
        u"EXISTS (SELECT 1 FROM contact_block b WHERE b.contact_id = c.id) FROM web_session s "
        u"JOIN contact_identity i ON i.id = s.identity_id JOIN contact c ON c.id = i.contact_id "
        u"WHERE s.id = ?",
        [](const Statement& r) {
            return Row{
                {{r.id<IdentityId>(0), r.id<ContactId>(1)}, r.boolean(4), r.boolean(5)}, r.boolean(2), r.text(3)};
        },
        in.sessionId);
    if (!row || row->publicId != in.externalId)
        return notFound(QStringLiteral("This session does not exist."));
    if (row->ended)
        return Error{ErrorCode::Unauthorized, QStringLiteral("This session has ended."), {}};
    return row->sender;
}

Sender addressSender(Transaction& tx, const IntakeRequest& request)
{
    const InboundMessage& in = request.message;
    Sender sender;
    sender.peer = upsertIdentity(tx, in.channelId, in.accountId, in.externalId, in.displayName, request.sample,
                                 in.phone);
    sender.named = in.displayName.isEmpty() || !loadContact(tx, sender.peer.contactId).name.isEmpty();
    sender.blocked = isBlocked(tx, sender.peer.contactId);
    return sender;
}

Result<Peer> peerOf(Transaction& tx, const IntakeRequest& request)
{
    const InboundMessage& in = request.message;
    const Result<Sender> sender = in.sessionId.isValid() ? sessionSender(tx, in) : addressSender(tx, request);
    if (!sender)
        return sender.error();
    if (sender->blocked)
        return blockedError();
    if (!in.displayName.isEmpty() && !sender->named)
        setContactText(tx, sender->peer.contactId, in.displayName, loadContact(tx, sender->peer.contactId).email);
    return sender->peer;
}

std::optional<Conversation> newestOf(Transaction& tx, IdentityId identity)
{
    return tx.one(u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.identity_id = ? "
                  u"ORDER BY c.id DESC LIMIT 1",
                  readConversation, identity);
}

/// Never while a person owns it, an escalation, a draft or a skill waits for one, the AI is writing, or a customer waits while it is silent.
bool timedOut(Transaction& tx, const Conversation& conversation, Micros idleTimeout)
{
    return idleTimeout > 0 && conversation.silence != u"at_capacity"
           && conversation.lastMessageAt < tx.now() - idleTimeout
           && tx.integer(
                    u"SELECT count(*) FROM conversation WHERE id = ? AND state = 0 AND handler = 0 AND waiting = 0 "
                    u"AND waiting_draft = 0 "
                    u"AND (silence = '' OR last_inbound_id <= answered_up_to) "
                    u"AND NOT EXISTS (SELECT 1 FROM turn WHERE +conversation_id = conversation.id AND ended_at = 0) "
                    u"AND NOT EXISTS (SELECT 1 FROM skill_run WHERE conversation_id = conversation.id "
                    u"AND state IN (0, 1, 3, 4))",
                    conversation.id)
                      .value_or(0)
                  == 1;
}

Conversation makeConversation(Transaction& tx, const IntakeRequest& request, Peer peer, ConversationId previous)
{
    const Micros now = tx.now();
    const ConversationId id(tx.insert(
        u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, previous_id, sample, "
        u"created_at, last_message_at, engagement_started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        request.conversationPublicId, request.message.channelId, request.message.accountId, peer.contactId,
        peer.identityId, previous, request.sample, now, now, now));
    // Who kept the AI silent in the last conversation of a thread may still be in it.
    const QString silence = isFramed(request.message.channelId) ? QString() : silenceFor(tx, peer.identityId);
    if (!silence.isEmpty())
        tx.exec(u"UPDATE conversation SET silence = ?, silence_since = ? WHERE id = ?", silence, now, id);
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
            // Only then: a statement that names the state touches every index of the inbox.
            if (newest->state != ConversationState::Open || newest->snoozedUntil != 0)
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
    row.message.frameSeq = conversation.frameSeq + 1;
    row.clientMessageId = in.clientMessageId;
    row.providerIndex = in.providerIndex;
    row.providerTime = in.providerTime;
    // Web chat's time is ours, and no message was stored before it came: after the last one was stored, none is late.
    const bool inOrder = isFramed(in.channelId) && in.providerIndex < 0
                         && in.providerTime >= conversation.lastInboundAt;
    row.position = inOrder ? std::nullopt : latePosition(tx, conversation.id, in);
    return row;
}

/// One statement for everything that the message changes in its conversation. A word like STOP asks for no answer: it
/// does not become the newest message that waits for one.
void countInbound(Transaction& tx, const Conversation& conversation, const NewMessage& row)
{
    const Micros now = row.message.createdAt;  // the summary below says the same
    const MessageId waits = row.message.deliveryCode == KeywordCode ? MessageId() : row.message.id;
    if (row.position) {  // it stands before a newer one: the list keeps showing that
        tx.exec(
            u"UPDATE conversation SET frame_seq = ?, last_inbound_at = ?, last_inbound_id = max(last_inbound_id, ?), "
            u"unread = unread + 1, last_message_at = max(last_message_at, ?) WHERE id = ?",
            row.message.frameSeq, now, waits.value, now, conversation.id);
        return;
    }
    tx.exec(u"UPDATE conversation SET frame_seq = ?, last_inbound_at = ?, last_inbound_id = max(last_inbound_id, ?), "
            u"unread = unread + 1, last_message_at = max(last_message_at, ?), last_text_sealed = ?, last_author = ? "
            u"WHERE id = ?",
            row.message.frameSeq, now, waits.value, now, sealedListText(tx, conversation, row.message),
            row.message.author, conversation.id);
}

/// The row as countInbound() leaves it.
Conversation afterInbound(Conversation conversation, const NewMessage& row)
{
    conversation.state = ConversationState::Open;
    conversation.snoozedUntil = 0;
    conversation.frameSeq = row.message.frameSeq;
    conversation.lastInboundAt = row.message.createdAt;
    conversation.lastMessageAt = std::max(conversation.lastMessageAt, row.message.createdAt);
    return conversation;
}

/// A refusal undoes the whole intake, the new conversation included.
bool withinCap(Transaction& tx, const IntakeRequest& request)
{
    return request.maxPerAddress <= 0 || request.message.peerAddress.isEmpty()
           || countConversation(tx, request.message.peerAddress, request.maxPerAddress);
}

void countForSender(Transaction& tx, const IntakeRequest& request, IdentityId sender, Accepted& accepted)
{
    const SenderCount count = countMessage(tx, sender, request.limits);
    accepted.rateLimited = count.over;
    accepted.firstOverLimit = count.first;
    accepted.limitedFor = count.remaining;
}

QString wordOf(const InboundMessage& in)
{
    Message whole;
    whole.parts = in.parts;
    return whole.text().trimmed().left(64);
}

/// STOP, START, HELP, and whatever somebody writes who has opted out.
void obeyWord(Transaction& tx, const Conversation& conversation, ReplyWord word, bool optedOut, const QString& text,
              IntakeOutcome& outcome)
{
    OwnershipChanged out;
    if (word == ReplyWord::Stop)
        optOut(tx, conversation.identityId, text, out);
    else if (word == ReplyWord::Start)
        optIn(tx, conversation.identityId, text, out);
    else if (optedOut)
        applySilence(tx, conversation, QStringLiteral("system"), out);
    outcome.events += out.messages;
    outcome.removed = out.removed;
    // START gets a turn: what was written while nothing might be sent is answered now. The word itself is not.
    outcome.accepted.quiet = word == ReplyWord::Stop || word == ReplyWord::Help
                             || (optedOut && word != ReplyWord::Start);
}

Result<IntakeOutcome> runIntake(Transaction& tx, const IntakeRequest& request)
{
    const InboundMessage& in = request.message;
    if (!usable(in))
        return invalid(QStringLiteral("A message needs a sender, an id and a content."));
    const QString account = keyAccount(tx, in);
    if (const auto first = firstWith(tx, in, account))
        return duplicateOf(tx, *first);
    const Result<Peer> peer = peerOf(tx, request);
    if (!peer)
        return peer.error();
    IntakeOutcome outcome;
    const Conversation conversation = conversationFor(tx, request, *peer, outcome);
    if (outcome.newConversation && !withinCap(tx, request))
        return Error{ErrorCode::RateLimited,
                     QStringLiteral("Too many new conversations were started from your network today. Please try again "
                                    "tomorrow."),
                     QStringLiteral("conversation_cap")};
    const bool optedOut = !isFramed(in.channelId) && hasOptedOut(tx, peer->identityId);
    const ReplyWord word = replyWord(in, optedOut);
    NewMessage row = inboundRow(tx, request, conversation);
    if (word != ReplyWord::None)
        row.message.deliveryCode = KeywordCode.toString();
    const Result<> files = resolveMedia(tx, row.message.parts,
                                        {.conversation = conversation.id, .staff = {}, .session = in.sessionId});
    if (!files)
        return files.error();
    insertMessage(tx, row);
    attachMedia(tx, row.message);
    insertRemoteMedia(tx, row.message, in);
    tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, message_id, at) VALUES (?, ?, ?, ?, ?)",
            in.channelId, account, in.providerId, row.message.id, tx.now());
    indexMessage(tx, row.message);
    FrameDraft frame = request.frame;
    if (const Json attachments = attachmentsJson(row.message.parts); !attachments.empty())
        frame.body["attachments"] = attachments;
    outcome.frames << insertFrame(tx, conversation, row.message.id, frame, row.message.frameSeq);
    countInbound(tx, conversation, row);

    outcome.message = row.message;
    outcome.accepted = acceptedOf(conversation, row.message);
    countForSender(tx, request, peer->identityId, outcome.accepted);
    outcome.feedSeq = feedMessageAndConversation(tx, row.message);
    const bool special = word != ReplyWord::None || optedOut;
    if (special)
        obeyWord(tx, conversation, word, optedOut, wordOf(in), outcome);
    outcome.summary = row.position || special ? summaryOf(tx, conversation.id)
                                              : summaryAfter(tx, afterInbound(conversation, row), row.message);
    return outcome;
}

}  // namespace

QFuture<Result<IntakeOutcome>> ConversationStore::intake(IntakeRequest request)
{
    if (const Result<> may = m_database.customersMay(); !may)
        return coro::ready(Result<IntakeOutcome>(may.error()));
    return m_database.write<IntakeOutcome>(
        [request = std::move(request)](Transaction& tx) { return runIntake(tx, request); }, Database::Run::First);
}

}  // namespace frontdesk
