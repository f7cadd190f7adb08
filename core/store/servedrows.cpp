// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servedrows.h"

#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/memorystore.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

constexpr int MostOlder = 200;  // what a summary takes in at once
const char* const SummaryColumn = "conversation.summary";

struct Served {
    QString agent;
    int hops = 0;
    QByteArray summary;
    qint64 upTo = 0;
};

/// Words of this engagement that stand before the history and that no summary covers.
QList<Message> olderWords(ReadContext& context, qint64 from, const TurnSnapshot& snapshot)
{
    const Message& first = snapshot.history.first();
    const auto position = context.integer(u"SELECT position FROM message WHERE id = ?", first.id);
    QList<Message> older = context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? AND m.id > ? AND m.kind = 0 "
        u"AND m.visibility = 'public' AND m.delivery NOT IN (1, 7) AND m.delivery_code NOT IN ('cancelled', 'keyword') "
        u"AND (m.position, m.id) < (?, ?) ORDER BY m.position DESC, m.id DESC LIMIT ?",
        [&context](const Statement& row) { return rows::readMessage(context, row); }, snapshot.conversation.id,
        std::max(from, snapshot.summaryUpTo.value), position.value_or(0), first.id, MostOlder);
    std::reverse(older.begin(), older.end());
    return older;
}

Result<AgentServed> runSwitch(Transaction& tx, ConversationId id, qint64 generation, const AgentSwitch& served)
{
    const Result<Conversation> conversation = rows::fencedConversation(tx, id, generation);
    if (!conversation)
        return conversation.error();
    AgentServed out{.event = rows::storeServed(tx, *conversation, served)};
    out.feedSeq = rows::feedConversation(tx, id);
    return out;
}

}  // namespace

void rows::readServed(ReadContext& context, qint64 engagementFrom, int maxHistory, TurnSnapshot& snapshot)
{
    const Conversation& conversation = snapshot.conversation;
    const Served served =
        context
            .one(
                u"SELECT agent, agent_hops, summary_sealed, summary_up_to FROM conversation WHERE id = ?",
                [](const Statement& row) {
                    return Served{row.text(0), row.int32(1), row.bytes(2), row.integer(3)};
                },
                conversation.id)
            .value_or(Served{});
    snapshot.agent = served.agent;
    snapshot.agentHops = served.hops;
    if (!served.summary.isEmpty()) {
        snapshot.summary = context.openText(served.summary, SummaryColumn, conversation.publicId);
        snapshot.summaryUpTo = MessageId(served.upTo);
    }
    if (!snapshot.history.isEmpty() && snapshot.history.size() >= maxHistory)
        snapshot.older = olderWords(context, engagementFrom, snapshot);
    if (snapshot.contact.verified)
        snapshot.memory = memoryOf(context, snapshot.contact.id);
}

std::optional<Message> rows::storeServed(Transaction& tx, const Conversation& conversation, const AgentSwitch& served)
{
    tx.exec(u"UPDATE conversation SET agent = ?, agent_hops = ? WHERE id = ?", served.agent, served.hops,
            conversation.id);
    if (!served.changed)
        return std::nullopt;
    Message event = insertEvent(tx, conversation, EventKind::AgentChanged, QString(served.name % u'\n' % served.rule),
                                Visibility::Internal);
    feedMessage(tx, event);
    return event;
}

void rows::storeSummary(Transaction& tx, const Conversation& conversation, const QString& summary, MessageId upTo)
{
    tx.exec(u"UPDATE conversation SET summary_sealed = ?, summary_up_to = ? WHERE id = ?",
            tx.sealer().sealText(summary, SummaryColumn, conversation.publicId), upTo, conversation.id);
}

void rows::forgetServed(Transaction& tx, ConversationId conversation)
{
    tx.exec(
        u"UPDATE conversation SET agent = '', agent_hops = 0, summary_sealed = NULL, summary_up_to = 0 WHERE id = ?",
        conversation);
}

QFuture<Result<AgentServed>> ConversationStore::switchAgent(ConversationId conversation, qint64 generation,
                                                            AgentSwitch served)
{
    return m_database.write<AgentServed>([conversation, generation, served = std::move(served)](Transaction& tx) {
        return runSwitch(tx, conversation, generation, served);
    });
}

}  // namespace frontdesk
