// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channelfigures.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/storetext.h"

namespace frontdesk {
namespace {

using namespace rows;

struct Counted {
    QString account;
    qint64 number = 0;
};

QString head(const QString& account) { return account.section(u'/', 0, 0); }

QList<Counted> counted(ReadContext& context, QStringView sql)
{
    return context.all(sql, [](const Statement& row) { return Counted{head(row.text(0)), row.integer(1)}; });
}

struct State {
    QString account;
    AccountFigures figures;
};

Result<ChannelFigures> readFigures(ReadContext& context)
{
    ChannelFigures f;
    const auto states = context.all(
        u"SELECT account, last_webhook_at, last_refused_at, refused FROM account_state", [](const Statement& row) {
            return State{row.text(0), {row.integer(1), row.integer(2), row.integer(3), 0, 0, 0}};
        });
    for (const State& state : states)
        f.accounts.insert(head(state.account), state.figures);
    for (const Counted& one :
         counted(context, u"SELECT account, count(*) FROM outbox WHERE state = 2 GROUP BY account"))
        f.accounts[one.account].queued += int(one.number);
    for (const Counted& one :
         counted(context, u"SELECT account, count(*) FROM outbox WHERE state = 8 GROUP BY account"))
        f.accounts[one.account].unconfirmed += int(one.number);
    // All lists of an account were read since then.
    for (const Counted& one : counted(context, u"SELECT account, at FROM sync_point")) {
        Micros& at = f.accounts[one.account].lastSyncAt;
        at = at == 0 ? one.number : std::min(at, one.number);
    }
    f.waitingForPlace = int(
        context.integer(u"SELECT count(*) FROM conversation WHERE state < 2 AND silence = 'at_capacity'").value_or(0));
    return f;
}

struct Piece {
    QString channel, account, code, providerId;
    Delivery state = Delivery::None;
    int attempts = 0;
    Micros firstTriedAt = 0, changedAt = 0;
};

void take(DeliveryFacts& facts, const Piece& piece)
{
    facts.channelId = piece.channel;
    facts.accountId = piece.account;
    if (facts.code.isEmpty() || piece.state == Delivery::Failed)
        facts.code = facts.message.deliveryCode.isEmpty() ? piece.code : facts.message.deliveryCode;
    if (!piece.providerId.isEmpty())
        facts.providerIds << piece.providerId;
    facts.attempts = std::max(facts.attempts, piece.attempts);
    if (piece.firstTriedAt > 0 && (facts.firstTriedAt == 0 || piece.firstTriedAt < facts.firstTriedAt))
        facts.firstTriedAt = piece.firstTriedAt;
    facts.changedAt = std::max(facts.changedAt, piece.changedAt);
}

Result<DeliveryFacts> readDelivery(ReadContext& context, MessageId id)
{
    const std::optional<Message> message = loadMessage(context, id);
    if (!message)
        return notFound(StoreText::tr("This message does not exist any more."));
    DeliveryFacts facts;
    facts.message = *message;
    const QList<Piece> pieces = context.all(
        u"SELECT channel, account, code, provider_id, state, attempts, first_tried_at, updated_at FROM outbox "
        u"WHERE message_id = ? ORDER BY piece, id",
        [](const Statement& row) {
            return Piece{row.text(0),  row.text(1),    row.text(2),   row.text(3), Delivery(row.int32(4)),
                         row.int32(5), row.integer(6), row.integer(7)};
        },
        id);
    if (pieces.isEmpty())
        return notFound(StoreText::tr("This message does not exist any more."));
    for (const Piece& piece : pieces)
        take(facts, piece);
    return facts;
}

Result<ReplyFacts> readReply(ReadContext& context, ConversationId id)
{
    const std::optional<Conversation> conversation = loadConversation(context, id);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist any more."));
    ReplyFacts facts;
    facts.conversation = *conversation;
    facts.optedOutAt = context
                           .integer(u"SELECT opted_out_at FROM contact_identity WHERE id = ?", conversation->identityId)
                           .value_or(0);
    facts.wroteAt = context
                        .integer(u"SELECT max(CASE WHEN provider_time > 0 THEN provider_time ELSE created_at END) "
                                 u"FROM message WHERE conversation_id = ? AND direction = 0 AND kind = 0",
                                 id)
                        .value_or(0);
    facts.threadState = context
                            .one(
                                u"SELECT state FROM provider_thread WHERE identity_id = ?",
                                [](const Statement& row) { return row.text(0); }, conversation->identityId)
                            .value_or(QString());
    return facts;
}

}  // namespace

QFuture<Result<ChannelFigures>> ChannelFigureStore::figures()
{
    return m_database.read<ChannelFigures>(ReadLane::Gui, readFigures);
}

QFuture<Result<DeliveryFacts>> ChannelFigureStore::delivery(MessageId message)
{
    return m_database.read<DeliveryFacts>(ReadLane::Gui,
                                          [message](ReadContext& context) { return readDelivery(context, message); });
}

QFuture<Result<ReplyFacts>> ChannelFigureStore::reply(ConversationId conversation)
{
    return m_database.read<ReplyFacts>(
        ReadLane::Gui, [conversation](ReadContext& context) { return readReply(context, conversation); });
}

}  // namespace frontdesk
