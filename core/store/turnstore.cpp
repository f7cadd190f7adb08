// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/turnstore.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/storetext.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

std::optional<qint64> turnId(ReadContext& context, qint64 message)
{
    if (const auto wrote = context.integer(u"SELECT id FROM turn WHERE reply_id = ? ORDER BY id DESC LIMIT 1", message))
        return wrote;
    return context.integer(u"SELECT turn_id FROM turn_inbound WHERE message_id = ? ORDER BY turn_id DESC LIMIT 1",
                           message);
}

/// The columns; the sealed JSON is opened into its parts.
TurnRecord readRecord(ReadContext& context, const Statement& row)
{
    TurnRecord record;
    record.id = row.id<TurnId>(0);
    record.conversationId = row.id<ConversationId>(1);
    record.generation = row.integer(2);
    record.replyId = row.id<MessageId>(3);
    record.agentName = row.text(4);
    record.provider = row.text(5);
    record.model = row.text(6);
    record.outcome = row.text(7);
    record.reasons = rows::reasonsFromText(row.text(8));
    record.tokensIn = row.integer(9);
    record.tokensOut = row.integer(10);
    record.startedAt = row.integer(11);
    record.firstSentenceAt = row.integer(12);
    record.endedAt = row.integer(13);
    record.agent = row.text(15);
    record.rule = row.text(16);
    record.topic = row.text(17);
    record.mode = row.int32(18);
    record.cost = row.integer(19);
    record.currency = row.text(20);
    const QByteArray sealed = row.bytes(14);
    if (sealed.isEmpty())
        return record;
    const Json json = context.openJson(sealed, "turn.record", QString::number(record.id.value));
    if (!json.is_object())
        return record;
    record.request = json.value("request", Json::object());
    record.retrieval = json.value("retrieval", Json::array());
    record.skillCalls = json.value("skill_calls", Json::array());
    record.modelOutput = json.value("model_output", Json::object());
    return record;
}

void addQuestion(ReadContext& context, StoredTurn& turn)
{
    const QList<Message> asked = context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m JOIN turn_inbound i ON i.message_id = m.id "
        u"WHERE i.turn_id = ? ORDER BY m.position, m.id",
        [&context](const Statement& row) { return rows::readMessage(context, row); }, turn.record.id);
    QStringList texts;
    for (const Message& message : asked) {
        turn.record.inboundIds << message.id;
        texts << message.text();
        turn.askedAt = qMax(turn.askedAt, message.createdAt);
    }
    turn.question = texts.join(u'\n');
}

Result<StoredTurn> runTurnOf(ReadContext& context, const QString& publicId)
{
    const auto message = context.integer(u"SELECT id FROM message WHERE public_id = ?", publicId);
    const auto id = message ? turnId(context, *message) : std::nullopt;
    if (!id)
        return rows::notFound(StoreText::tr("The AI did nothing for this message."));
    StoredTurn turn;
    turn.record = context
                      .one(
                          u"SELECT id, conversation_id, generation, reply_id, agent_name, provider, model, outcome, "
                          u"reasons, tokens_in, tokens_out, started_at, first_sentence_at, ended_at, record_sealed, "
                          u"agent, rule, topic, mode, cost, currency "
                          u"FROM turn WHERE id = ?",
                          [&context](const Statement& row) { return readRecord(context, row); }, *id)
                      .value_or(TurnRecord{});
    addQuestion(context, turn);
    if (turn.record.replyId.isValid())
        turn.answer = rows::loadMessage(context, turn.record.replyId).value_or(Message{});
    return turn;
}

}  // namespace

QFuture<Result<StoredTurn>> TurnStore::turnOf(QString messagePublicId)
{
    return m_database.read<StoredTurn>(
        ReadLane::Gui, [id = std::move(messagePublicId)](ReadContext& context) { return runTurnOf(context, id); });
}

QFuture<Result<QStringList>> TurnStore::newestAnswers(int limit)
{
    return m_database.read<QStringList>(ReadLane::Gui, [limit](ReadContext& context) -> Result<QStringList> {
        return QStringList(context.all(
            u"SELECT m.public_id FROM turn t JOIN message m ON m.id = t.reply_id WHERE t.ended_at > 0 "
            u"ORDER BY t.id DESC LIMIT ?",
            [](const Statement& row) { return row.text(0); }, limit));
    });
}

}  // namespace frontdesk
