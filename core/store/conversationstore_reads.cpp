// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/servedrows.h"
#include "core/store/skillrunstore.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MaxPage = 500;

template <class T>
QList<T> oldestFirst(QList<T> newestFirst)
{
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

struct TurnState {
    qint64 answeredUpTo = 0;
    qint64 engagementFrom = 0;
    int turns = 0;
    bool disclosed = false;
    qint64 guidedUpTo = 0;
};

TurnState turnState(ReadContext& context, ConversationId id)
{
    return context
        .one(
            u"SELECT answered_up_to, engagement_from_message, engagement_turns, disclosed, guided_up_to FROM conversation "
            u"WHERE id = ?",
            [](const Statement& row) {
                return TurnState{row.integer(0), row.integer(1), row.int32(2), row.boolean(3), row.integer(4)};
            },
            id)
        .value_or(TurnState{});
}

/// What was really said in this engagement: not what still streams, failed or was taken back. Messages that are still
/// to be answered stand in `unanswered` only.
QList<Message> history(ReadContext& context, ConversationId id, const TurnState& state, int limit)
{
    return oldestFirst(context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? AND m.id > ? AND m.kind = 0 "
        u"AND m.visibility = 'public' AND m.delivery NOT IN (1, 7) AND m.delivery_code NOT IN ('cancelled', 'keyword') "
        u"AND NOT (m.direction = 0 AND m.id > ?) ORDER BY m.position DESC, m.id DESC LIMIT ?",
        [&context](const Statement& row) { return readMessage(context, row); }, id, state.engagementFrom,
        state.answeredUpTo, std::clamp(limit, 0, MaxPage)));
}

/// Notes for the AI (kind Note, event HandedBack) that no committed turn of this engagement has used.
void readGuidance(ReadContext& context, ConversationId id, const TurnState& state, TurnSnapshot& snapshot)
{
    const QList<Message> notes = oldestFirst(context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? AND m.id > ? AND m.kind = 1 "
        u"AND m.event = 2 ORDER BY m.id DESC LIMIT 5",
        [&context](const Statement& row) { return readMessage(context, row); }, id,
        std::max(state.engagementFrom, state.guidedUpTo)));
    QStringList texts;
    for (const Message& note : notes) {
        texts << note.text();
        snapshot.guidanceUpTo = note.id;
    }
    snapshot.guidance = texts.join(u'\n');
}

Result<TurnSnapshot> runLoadTurn(ReadContext& context, ConversationId id, int maxHistory)
{
    const auto conversation = loadConversation(context, id);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    const TurnState state = turnState(context, id);
    TurnSnapshot snapshot{.conversation = *conversation, .contact = loadContact(context, conversation->contactId)};
    snapshot.history = history(context, id, state, maxHistory);
    snapshot.unanswered = context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
        u"AND m.direction = 0 AND m.id > ? AND m.delivery_code <> 'keyword' ORDER BY m.position, m.id",
        [&context](const Statement& row) { return readMessage(context, row); }, id, state.answeredUpTo);
    snapshot.escalation = activeEscalation(context, id);
    snapshot.turnCount = state.turns;
    snapshot.disclosed = state.disclosed;
    if (isFramed(conversation->channelId))
        snapshot.sessionId = SessionId(
            context.integer(u"SELECT max(id) FROM web_session WHERE identity_id = ?", conversation->identityId)
                .value_or(0));
    readGuidance(context, id, state, snapshot);
    readServed(context, state.engagementFrom, maxHistory, snapshot);
    snapshot.decided = decidedRuns(context, *conversation);
    return snapshot;
}

Result<MessagePage> runMessages(ReadContext& context, ConversationId id, MessageId before, int limit)
{
    const int rows = std::clamp(limit, 1, MaxPage);
    const auto read = [&context](const Statement& row) { return readMessage(context, row); };
    MessagePage page;
    if (!before.isValid()) {
        page.messages = context.all(u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
                                    u"ORDER BY m.position DESC, m.id DESC LIMIT ?",
                                    read, id, rows + 1);
    } else {
        const auto position = context.integer(u"SELECT position FROM message WHERE id = ? AND conversation_id = ?",
                                              before, id);
        if (!position)
            return notFound(StoreText::tr("This message does not exist."));
        page.messages = context.all(u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
                                    u"AND (m.position, m.id) < (?, ?) ORDER BY m.position DESC, m.id DESC LIMIT ?",
                                    read, id, *position, before, rows + 1);
    }
    page.more = page.messages.size() > rows;
    if (page.more)
        page.messages.removeLast();
    page.messages = oldestFirst(page.messages);
    return page;
}

}  // namespace

QFuture<Result<TurnSnapshot>> ConversationStore::loadTurn(ConversationId conversation, int maxHistory)
{
    return m_database.read<TurnSnapshot>(ReadLane::Turn, [conversation, maxHistory](ReadContext& context) {
        return runLoadTurn(context, conversation, maxHistory);
    });
}

QFuture<Result<ConversationSummary>> ConversationStore::summary(ConversationId conversation)
{
    return m_database.read<ConversationSummary>(
        ReadLane::Gui, [conversation](ReadContext& context) -> Result<ConversationSummary> {
            const ConversationSummary found = summaryOf(context, conversation);
            if (!found.conversation.id.isValid())
                return notFound(StoreText::tr("This conversation does not exist."));
            return found;
        });
}

QFuture<Result<MessagePage>> ConversationStore::messages(ConversationId conversation, MessageId before, int limit)
{
    return m_database.read<MessagePage>(ReadLane::Gui, [conversation, before, limit](ReadContext& context) {
        return runMessages(context, conversation, before, limit);
    });
}

QFuture<Result<QList<FeedEntry>>> ConversationStore::changesAfter(qint64 seq, int limit)
{
    return m_database.read<QList<FeedEntry>>(
        ReadLane::Gui, [seq, limit](ReadContext& context) -> Result<QList<FeedEntry>> {
            return context.all(
                u"SELECT seq, kind, conversation_id, entity_id FROM change_feed WHERE seq > ? "
                u"ORDER BY seq LIMIT ?",
                [](const Statement& row) {
                    return FeedEntry{row.integer(0), row.text(1), row.id<ConversationId>(2), row.integer(3)};
                },
                seq, std::max(0, limit));
        });
}

}  // namespace frontdesk
