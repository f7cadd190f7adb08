// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memorystore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using namespace rows;

const char* const Column = "contact_memory.value";

Error noContact()
{
    return notFound(QCoreApplication::translate("MemoryStore", "This customer does not exist any more."));
}

Error notVerified()
{
    return conflict(QCoreApplication::translate(
                        "MemoryStore",
                        "The AI remembers only customers whose e-mail address or telephone number was confirmed. "
                        "Save one of them first."),
                    QStringLiteral("unverified"));
}

/// Older ones of the AI's own give way; what staff wrote stays.
void makeRoom(Transaction& tx, ContactId contact)
{
    tx.exec(u"DELETE FROM contact_memory WHERE contact_id = ? AND expires_at > 0 AND expires_at <= ?", contact,
            tx.now());
    const qint64 count = tx.integer(u"SELECT count(*) FROM contact_memory WHERE contact_id = ?", contact).value_or(0);
    if (count >= MemoryStore::MostFacts)
        tx.exec(u"DELETE FROM contact_memory WHERE id IN (SELECT id FROM contact_memory WHERE contact_id = ? "
                u"AND origin = 'model' ORDER BY created_at, id LIMIT ?)",
                contact, count - MemoryStore::MostFacts + 1);
}

bool isFull(ReadContext& context, ContactId contact)
{
    return context.integer(u"SELECT count(*) FROM contact_memory WHERE contact_id = ?", contact).value_or(0)
           >= MemoryStore::MostFacts;
}

void put(Transaction& tx, ContactId contact, ConversationId conversation, const MemoryFact& fact)
{
    const std::optional<qint64> from = conversation.isValid() ? std::optional(conversation.value) : std::nullopt;
    tx.exec(
        u"INSERT INTO contact_memory (public_id, contact_id, name, value_sealed, origin, conversation_id, created_at, "
        u"expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        fact.id, contact, fact.name, tx.sealer().sealText(fact.value, Column, fact.id), fact.origin, from, fact.at,
        fact.expiresAt);
    tx.feed(u"contact", {}, contact.value);
}

Result<MemoryFact> runRemember(Transaction& tx, const RememberFact& wanted)
{
    const Result<Conversation> conversation = fencedConversation(tx, wanted.conversationId, wanted.generation);
    if (!conversation)
        return conversation.error();
    if (!loadContact(tx, conversation->contactId).verified)
        return Error{ErrorCode::Unauthorized, notVerified().userText, QStringLiteral("unverified")};
    const ContactId contact = conversation->contactId;
    // What a colleague wrote is not overwritten by a model.
    if (tx.integer(u"SELECT 1 FROM contact_memory WHERE contact_id = ? AND name = ? AND origin <> 'model'", contact,
                   wanted.name))
        return conflict(QCoreApplication::translate("MemoryStore", "A colleague has written this down already."),
                        QStringLiteral("staff"));
    tx.exec(u"DELETE FROM contact_memory WHERE contact_id = ? AND name = ?", contact, wanted.name);
    makeRoom(tx, contact);
    if (isFull(tx, contact))
        return conflict(QCoreApplication::translate("MemoryStore", "No more can be remembered of this customer."),
                        QStringLiteral("full"));
    const MemoryFact fact{newPublicId(),           wanted.name, wanted.value,
                          QStringLiteral("model"), tx.now(),    tx.now() + wanted.keepFor};
    put(tx, contact, conversation->id, fact);
    return fact;
}

Result<MemoryRead> runRead(ReadContext& context, ContactId id)
{
    const Contact contact = loadContact(context, id);
    if (!contact.id.isValid())
        return noContact();
    return MemoryRead{contact.verified, memoryOf(context, id)};
}

void auditAct(Transaction& tx, const Contact& contact, StaffId staff, const char* action)
{
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = QString::fromLatin1(action),
                    .target = contact.publicId});
}

Result<MemoryFact> runSave(Transaction& tx, ContactId id, StaffId staff, MemoryFact fact)
{
    const Contact contact = loadContact(tx, id);
    if (!contact.id.isValid())
        return noContact();
    if (!contact.verified)
        return notVerified();
    if (!fact.id.isEmpty()
        && tx.exec(u"DELETE FROM contact_memory WHERE public_id = ? AND contact_id = ?", fact.id, id) == 0)
        return notFound(QCoreApplication::translate("MemoryStore", "This entry is gone already."));
    if (!fact.id.isEmpty()
        && tx.integer(u"SELECT 1 FROM contact_memory WHERE contact_id = ? AND name = ?", id, fact.name))
        return conflict(QCoreApplication::translate("MemoryStore", "There is an entry with this name already."),
                        QStringLiteral("taken"));
    tx.exec(u"DELETE FROM contact_memory WHERE contact_id = ? AND name = ?", id, fact.name);
    makeRoom(tx, id);
    if (isFull(tx, id))
        return conflict(QCoreApplication::translate(
                            "MemoryStore", "No more can be remembered of this customer. Forget something first."),
                        QStringLiteral("full"));
    fact.id = newPublicId();
    fact.origin = staffName(tx, staff).value_or(QStringLiteral("staff"));
    fact.at = tx.now();
    put(tx, id, {}, fact);
    auditAct(tx, contact, staff, "contact.edit_memory");
    return fact;
}

Result<> runForget(Transaction& tx, ContactId id, StaffId staff, const QString& fact)
{
    if (tx.exec(u"DELETE FROM contact_memory WHERE public_id = ? AND contact_id = ?", fact, id) == 0)
        return notFound(QCoreApplication::translate("MemoryStore", "This entry is gone already."));
    auditAct(tx, loadContact(tx, id), staff, "contact.forget_memory");
    tx.feed(u"contact", {}, id.value);
    return {};
}

}  // namespace

QList<MemoryFact> rows::memoryOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT public_id, name, value_sealed, origin, created_at, expires_at FROM contact_memory WHERE contact_id = ? "
        u"AND (expires_at = 0 OR expires_at > ?) ORDER BY created_at DESC, id DESC",
        [&context](const Statement& row) {
            const QString id = row.text(0);
            return MemoryFact{id,          row.text(1),    context.openText(row.bytes(2), Column, id),
                              row.text(3), row.integer(4), row.integer(5)};
        },
        contact, context.now());
}

QFuture<Result<MemoryFact>> MemoryStore::remember(RememberFact fact)
{
    return m_database.write<MemoryFact>([fact = std::move(fact)](Transaction& tx) { return runRemember(tx, fact); });
}

QFuture<Result<MemoryRead>> MemoryStore::read(ContactId contact)
{
    return m_database.read<MemoryRead>(ReadLane::Gui,
                                       [contact](ReadContext& context) { return runRead(context, contact); });
}

QFuture<Result<MemoryFact>> MemoryStore::save(ContactId contact, StaffId staff, MemoryFact fact)
{
    return m_database.write<MemoryFact>(
        [contact, staff, fact = std::move(fact)](Transaction& tx) { return runSave(tx, contact, staff, fact); });
}

QFuture<Result<>> MemoryStore::forget(ContactId contact, StaffId staff, QString factId)
{
    return m_database.write<void>(
        [contact, staff, id = std::move(factId)](Transaction& tx) { return runForget(tx, contact, staff, id); });
}

}  // namespace frontdesk
