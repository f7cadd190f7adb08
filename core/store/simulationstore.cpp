// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/simulationstore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/samplestore.h"
#include "core/store/sealer.h"
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

/// Everybody can call themselves so: who came by telephone must be the simulator's own.
bool isRemovable(ReadContext& context, ContactId contact, const QString& account)
{
    if (!isSimulated(context, contact))
        return false;
    const QString prefix = account + u'/';
    const auto foreign = context.integer(u"SELECT count(*) FROM contact_identity WHERE contact_id = ? "
                                         u"AND channel <> 'webchat' AND substr(account, 1, ?) <> ?",
                                         contact, prefix.size(), prefix);
    const auto phones = context.integer(
        u"SELECT count(*) FROM contact_identity WHERE contact_id = ? AND channel <> 'webchat'", contact);
    const bool sample = context.integer(u"SELECT 1 FROM contact WHERE id = ? AND sample = 1", contact).has_value();
    return foreign == 0 && (phones == 0 || sample);
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

Result<ConversationSummary> runMarkPhone(Transaction& tx, const SimulatedPhone& phone)
{
    const QByteArray hash = tx.sealer().blindIndex("contact_identity.external", QStringView(phone.externalId));
    const auto contact = tx.integer(
        u"SELECT contact_id FROM contact_identity WHERE channel = ? AND account = ? AND external_hash = ?",
        phone.channelId, phone.accountId, hash);
    const auto id = contact ? tx.integer(u"SELECT max(id) FROM conversation WHERE contact_id = ? AND channel = ?",
                                         *contact, phone.channelId)
                            : std::nullopt;
    if (!id)
        return rows::notFound(StoreText::tr("This conversation does not exist."));
    const ContactId person(*contact);
    if (!isSimulated(tx, person))
        rows::setContactText(tx, person, QString(phone.name % SimulationStore::mark()),
                             rows::loadContact(tx, person).email);
    tx.exec(u"UPDATE conversation SET sample = 1 WHERE id = ?", *id);
    tx.exec(u"UPDATE contact SET sample = 1 WHERE id = ?", person);
    return rows::summaryOf(tx, ConversationId(*id));
}

Result<QString> runMessageOf(ReadContext& context, const QString& sms, const QString& whatsApp,
                             const QString& providerId)
{
    const auto text = [](const Statement& row) { return row.text(0); };
    const auto inbound = context.one(
        u"SELECT m.public_id FROM idempotency_key k JOIN message m ON m.id = k.message_id "
        u"WHERE k.channel IN ('sms', 'whatsapp') AND k.account IN (?, ?) AND k.provider_id = ?",
        text, sms, whatsApp, providerId);
    if (inbound)
        return *inbound;
    const auto outbound = context.one(
        u"SELECT m.public_id FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.provider_id = ?", text,
        providerId);
    if (outbound)
        return *outbound;
    return rows::notFound(StoreText::tr("This message does not exist."));
}

Result<SimulatedRemoved> runRemoveAll(Transaction& tx, const QString& account)
{
    const QList<ContactId> contacts = tx.all(
        u"SELECT DISTINCT contact_id FROM contact_identity WHERE channel IN ('webchat', 'sms', 'whatsapp') "
        u"ORDER BY contact_id LIMIT ?",
        [](const Statement& row) { return row.id<ContactId>(0); }, MaxContacts);
    SimulatedRemoved removed;
    for (const ContactId contact : contacts) {
        if (!isRemovable(tx, contact, account))
            continue;
        const QList<ConversationId> conversations = tx.all(
            u"SELECT id FROM conversation WHERE contact_id = ?",
            [](const Statement& row) { return row.id<ConversationId>(0); }, contact);
        for (const ConversationId id : conversations)
            rows::removeWholeConversation(tx, id);
        removed.conversations += int(conversations.size());
        removed.sessions += rows::removeWholeContact(tx, contact);
    }
    // What invented customers forbade binds nobody.
    tx.exec(u"DELETE FROM opt_out WHERE substr(account, 1, ?) = ?", account.size() + 1, QString(account + u'/'));
    return removed;
}

}  // namespace

QString SimulationStore::mark() { return QStringLiteral(" (simulated)"); }

QFuture<Result<ConversationSummary>> SimulationStore::markSimulated(QString conversationPublicId)
{
    return m_database.write<ConversationSummary>(
        [id = std::move(conversationPublicId)](Transaction& tx) { return runMark(tx, id); });
}

QFuture<Result<ConversationSummary>> SimulationStore::markPhone(SimulatedPhone phone)
{
    return m_database.write<ConversationSummary>(
        [phone = std::move(phone)](Transaction& tx) { return runMarkPhone(tx, phone); });
}

QFuture<Result<QString>> SimulationStore::messageOf(QString smsAccount, QString whatsAppAccount, QString providerId)
{
    return m_database.read<QString>(ReadLane::Gui, [sms = std::move(smsAccount), whatsApp = std::move(whatsAppAccount),
                                                    id = std::move(providerId)](ReadContext& context) {
        return runMessageOf(context, sms, whatsApp, id);
    });
}

QFuture<Result<SimulatedRemoved>> SimulationStore::removeAll(QString account)
{
    return m_database.write<SimulatedRemoved>(
        [account = std::move(account)](Transaction& tx) { return runRemoveAll(tx, account); });
}

}  // namespace frontdesk
