// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/optoutstore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"
#include "core/store/threadstore.h"

#include <QSet>

namespace frontdesk {
namespace {

using namespace rows;

bool isStop(const QString& word)
{
    static const QSet<QString> words = {
        QStringLiteral("STOP"), QStringLiteral("STOPALL"), QStringLiteral("UNSUBSCRIBE"), QStringLiteral("CANCEL"),
        QStringLiteral("END"),  QStringLiteral("QUIT"),    QStringLiteral("REVOKE"),      QStringLiteral("OPTOUT")};
    return words.contains(word);
}

bool isStart(const QString& word) { return word == u"START" || word == u"UNSTOP" || word == u"YES"; }
bool isHelp(const QString& word) { return word == u"HELP" || word == u"INFO"; }

QString wholeText(const InboundMessage& message)
{
    Message whole;
    whole.parts = message.parts;
    return whole.text().trimmed();
}

/// Beyond the customer's rows. Of invented customers nothing is kept.
void remember(Transaction& tx, IdentityId identity)
{
    tx.exec(
        u"INSERT OR IGNORE INTO opt_out (channel, account, hash, at) SELECT i.channel, i.account, i.external_hash, "
        u"i.opted_out_at FROM contact_identity i JOIN contact c ON c.id = i.contact_id WHERE i.id = ? AND c.sample = 0",
        identity);
}

void forget(Transaction& tx, IdentityId identity)
{
    tx.exec(u"DELETE FROM opt_out WHERE (channel, account, hash) IN (SELECT channel, account, external_hash "
            u"FROM contact_identity WHERE id = ?)",
            identity);
}

struct QueuedRow {
    OutboxId id;
    MessageId message;
};

QueuedRow readQueued(const Statement& row) { return {row.id<OutboxId>(0), row.id<MessageId>(1)}; }

void failQueued(Transaction& tx, const QueuedRow& row, QList<Message>& changed)
{
    tx.exec(u"UPDATE outbox SET state = ?, code = ?, updated_at = ? WHERE id = ?", Delivery::Failed, OptedOutCode,
            tx.now(), row.id);
    if (!row.message.isValid())
        return;
    setDelivery(tx, row.message, Delivery::Failed, OptedOutCode.toString());
    if (const auto message = loadMessage(tx, row.message)) {
        feedMessage(tx, *message);
        changed << *message;
    }
}

QList<Conversation> openOnesOf(Transaction& tx, IdentityId identity)
{
    return tx.all(
        u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.identity_id = ? AND c.state <> 3 ORDER BY c.id",
        readConversation, identity);
}

/// The event, then the silence that follows from it.
void tellConversations(Transaction& tx, IdentityId identity, EventKind kind, const QString& word, OwnershipChanged& out)
{
    const QList<Conversation> open = openOnesOf(tx, identity);
    for (const Conversation& conversation : open) {
        const Message event = insertEvent(tx, conversation, kind, word, Visibility::Internal);
        feedMessage(tx, event);
        out.messages << event;
        applySilence(tx, conversation, QString(u"customer:" + QString::number(conversation.contactId.value)), out);
        out.feedSeq = feedConversation(tx, conversation.id);
    }
}

Result<OwnershipChanged> runRefused(Transaction& tx, ConversationId id)
{
    const auto conversation = loadConversation(tx, id);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    OwnershipChanged out;
    optOut(tx, conversation->identityId, OptedOutCode.toString(), out);
    if (!out.messages.isEmpty())
        out.summary = summaryOf(tx, id);
    return out;
}

}  // namespace

ReplyWord replyWord(const InboundMessage& message, bool optedOut)
{
    if (message.optOut == u"STOP")
        return ReplyWord::Stop;
    if (message.optOut == u"START")
        return ReplyWord::Start;
    if (message.optOut == u"HELP")
        return ReplyWord::Help;
    if (message.channelId != u"sms")
        return ReplyWord::None;
    const QString text = wholeText(message);
    if (text.size() > 16)
        return ReplyWord::None;
    const QString word = text.toUpper();
    if (isStop(word))
        return ReplyWord::Stop;
    if (isStart(word) && optedOut)
        return ReplyWord::Start;
    return isHelp(word) ? ReplyWord::Help : ReplyWord::None;
}

Micros rows::rememberedOptOut(ReadContext& context, const QString& channel, const QString& account,
                              const QByteArray& hash)
{
    return context
        .integer(u"SELECT at FROM opt_out WHERE channel = ? AND account = ? AND hash = ?", channel, account, hash)
        .value_or(0);
}

bool rows::hasOptedOut(ReadContext& context, IdentityId identity)
{
    return context.integer(u"SELECT opted_out_at FROM contact_identity WHERE id = ?", identity).value_or(0) > 0;
}

Error rows::optedOutError()
{
    return conflict(StoreText::tr("This customer has opted out of messages (STOP). You can write again when they send "
                                  "START."),
                    QStringLiteral("opted_out"));
}

void rows::optOut(Transaction& tx, IdentityId identity, const QString& word, OwnershipChanged& out)
{
    const qint64 newly = tx.exec(u"UPDATE contact_identity SET opted_out_at = ? WHERE id = ? AND opted_out_at = 0",
                                 tx.now(), identity);
    if (newly == 0)
        return;
    remember(tx, identity);
    const auto queued = tx.all(u"SELECT id, message_id FROM outbox WHERE identity_id = ? AND state = 2 ORDER BY id",
                               readQueued, identity);
    for (const QueuedRow& row : queued)
        failQueued(tx, row, out.messages);
    tellConversations(tx, identity, EventKind::OptedOut, word, out);
}

void rows::optIn(Transaction& tx, IdentityId identity, const QString& word, OwnershipChanged& out)
{
    const qint64 newly = tx.exec(u"UPDATE contact_identity SET opted_out_at = 0 WHERE id = ? AND opted_out_at > 0",
                                 identity);
    if (newly == 0)
        return;
    forget(tx, identity);
    tellConversations(tx, identity, EventKind::OptedIn, word, out);
}

QFuture<Result<OwnershipChanged>> OptOutStore::refused(ConversationId conversation)
{
    return m_database.write<OwnershipChanged>([conversation](Transaction& tx) { return runRefused(tx, conversation); });
}

}  // namespace frontdesk
