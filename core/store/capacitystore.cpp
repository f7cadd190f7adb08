// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capacitystore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

Result<PlacesFound> runLoad(ReadContext& context, Micros activeSince)
{
    PlacesFound found;
    found.active = context.all(
        u"SELECT id, last_message_at FROM conversation WHERE waiting IN (0, 1) AND state < 2 AND state = 0 "
        u"AND handler = 0 AND silence = '' AND last_message_at >= ? AND last_inbound_id > 0 ORDER BY last_message_at",
        [](const Statement& row) {
            return PlacesFound::Active{row.id<ConversationId>(0), row.integer(1)};
        },
        activeSince);
    found.waiting = context.all(u"SELECT id FROM conversation WHERE silence = 'at_capacity' AND state <> 3 "
                                u"AND handler = 0 ORDER BY silence_since, id",
                                [](const Statement& row) { return row.id<ConversationId>(0); });
    return found;
}

Result<OwnershipChanged> runAdmitted(Transaction& tx, ConversationId id)
{
    OwnershipChanged out;
    const auto conversation = loadConversation(tx, id);
    if (!conversation || conversation->silence != u"at_capacity")
        return out;
    tx.exec(u"UPDATE conversation SET silence = '', silence_since = 0 WHERE id = ?", id);
    out.messages << insertEvent(tx, *conversation, EventKind::Silenced, QString(), Visibility::Internal);
    feedMessage(tx, out.messages.last());
    out.feedSeq = feedConversation(tx, id);
    out.summary = summaryOf(tx, id);
    return out;
}

}  // namespace

std::optional<Message> rows::waitForPlace(Transaction& tx, const Conversation& conversation)
{
    const QString reason = QStringLiteral("at_capacity");
    const qint64 newly = tx.exec(
        u"UPDATE conversation SET silence = ?, silence_since = ? WHERE id = ? AND silence = ''", reason, tx.now(),
        conversation.id);
    if (newly == 0)
        return std::nullopt;
    const Message event = insertEvent(tx, conversation, EventKind::Silenced, reason, Visibility::Internal);
    feedMessage(tx, event);
    return event;
}

QFuture<Result<PlacesFound>> CapacityStore::load(Micros activeSince)
{
    return m_database.read<PlacesFound>(ReadLane::Turn,
                                        [activeSince](ReadContext& context) { return runLoad(context, activeSince); });
}

QFuture<Result<OwnershipChanged>> CapacityStore::admitted(ConversationId conversation)
{
    return m_database.write<OwnershipChanged>(
        [conversation](Transaction& tx) { return runAdmitted(tx, conversation); });
}

}  // namespace frontdesk
