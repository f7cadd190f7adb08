// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/simulationstore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/samplestore.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

/// Names are sealed: each contact that only the web chat knows is looked at.
constexpr int MaxContacts = 50'000;

bool isSimulated(ReadContext& context, ContactId contact)
{
    return rows::loadContact(context, contact).name.endsWith(SimulationStore::mark());
}

Result<ConversationSummary> runMark(Transaction& tx, const QString& publicId)
{
    const auto id = tx.integer(u"SELECT id FROM conversation WHERE public_id = ?", publicId);
    const auto conversation = id ? rows::loadConversation(tx, ConversationId(*id)) : std::nullopt;
    if (!conversation)
        return rows::notFound(StoreText::tr("This conversation does not exist."));
    if (!isSimulated(tx, conversation->contactId))
        return rows::conflict(StoreText::tr("This is no simulated customer."));
    tx.exec(u"UPDATE conversation SET sample = 1 WHERE id = ?", conversation->id);
    tx.exec(u"UPDATE contact SET sample = 1 WHERE id = ?", conversation->contactId);
    return rows::summaryOf(tx, conversation->id);
}

Result<SimulatedRemoved> runRemoveAll(Transaction& tx)
{
    const QList<ContactId> contacts =
        tx.all(u"SELECT DISTINCT contact_id FROM contact_identity WHERE channel = 'webchat' ORDER BY contact_id LIMIT ?",
               [](const Statement& row) { return row.id<ContactId>(0); }, MaxContacts);
    SimulatedRemoved removed;
    for (const ContactId contact : contacts) {
        if (!isSimulated(tx, contact))
            continue;
        const QList<ConversationId> conversations =
            tx.all(u"SELECT id FROM conversation WHERE contact_id = ?",
                   [](const Statement& row) { return row.id<ConversationId>(0); }, contact);
        for (const ConversationId id : conversations)
            rows::removeWholeConversation(tx, id);
        removed.conversations += int(conversations.size());
        removed.sessions += rows::removeWholeContact(tx, contact);
    }
    return removed;
}

}  // namespace

QString SimulationStore::mark() { return QStringLiteral(" (simulated)"); }

QFuture<Result<ConversationSummary>> SimulationStore::markSimulated(QString conversationPublicId)
{
    return m_database.write<ConversationSummary>(
        [id = std::move(conversationPublicId)](Transaction& tx) { return runMark(tx, id); });
}

QFuture<Result<SimulatedRemoved>> SimulationStore::removeAll()
{
    return m_database.write<SimulatedRemoved>([](Transaction& tx) { return runRemoveAll(tx); });
}

}  // namespace frontdesk
