// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactstore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"
#include "core/store/summaries.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using namespace rows;

constexpr int ShownRows = 20;

Error noContact()
{
    return notFound(QCoreApplication::translate("ContactStore", "This customer does not exist any more."));
}

QList<FactRow> factsOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT f.public_id, f.text_sealed, s.name, f.created_at FROM contact_fact f "
        u"LEFT JOIN staff s ON s.id = f.staff_id WHERE f.contact_id = ? ORDER BY f.id DESC LIMIT 200",
        [&context](const Statement& row) {
            const QString id = row.text(0);
            return FactRow{id, context.openText(row.bytes(1), "contact_fact.text", id), row.text(2), row.integer(3)};
        },
        contact);
}

Result<ProfileRead> runProfile(ReadContext& context, ContactId id, int most)
{
    ProfileRead profile{.contact = loadContact(context, id)};
    if (!profile.contact.id.isValid())
        return noContact();
    profile.facts = factsOf(context, id);
    profile.earlier = context.all(
        FRONTDESK_SUMMARY_SELECT u"WHERE c.contact_id = ? ORDER BY c.id DESC LIMIT ?",
        [&context](const Statement& row) { return readSummary(context, row); }, id, most);
    profile.conversations = int(
        context.integer(u"SELECT count(*) FROM conversation WHERE contact_id = ?", id).value_or(0));
    const auto reason = context.one(
        u"SELECT reason_sealed FROM contact_block WHERE contact_id = ?",
        [](const Statement& row) { return row.bytes(0); }, id);
    profile.blocked = reason.has_value();
    if (reason)
        profile.blockReason = context.openText(*reason, "contact_block.reason", profile.contact.publicId);
    return profile;
}

void savePhone(Transaction& tx, const Contact& contact)
{
    const QString plain = plainPhone(contact.phone);
    const auto hash = plain.isEmpty() ? std::optional<QByteArray>()
                                      : std::optional(tx.sealer().blindIndex("contact.phone", QStringView(plain)));
    tx.exec(u"UPDATE contact SET phone_sealed = ?, phone_hash = ?, language = ?, verified = ? WHERE id = ?",
            contact.phone.isEmpty() ? QByteArray()
                                    : tx.sealer().sealText(contact.phone, "contact.phone", contact.publicId),
            hash, contact.language, contact.verified, contact.id);
}

/// What staff wrote themselves, or said they have checked, is verified; what the visitor typed is not, whatever else is
/// saved with it, and whenever it was typed. The e-mail address decides when there is one: orders are known by it.
bool isVerified(const Contact& after, const Contact& shown, const Contact& wanted)
{
    const bool known = after.verified || (wanted.verified && !shown.verified);
    if (!after.email.isEmpty())
        return known || wanted.email != shown.email;
    return !after.phone.isEmpty() && (known || wanted.phone != shown.phone);
}

/// Only what was changed against what was shown: the visitor may have written meanwhile.
void applyEdit(Contact& contact, const Contact& shown, const Contact& wanted)
{
    for (QString Contact::*field : {&Contact::name, &Contact::email, &Contact::phone, &Contact::language})
        if (wanted.*field != shown.*field)
            contact.*field = wanted.*field;
}

Result<ContactSaved> runSave(Transaction& tx, const Contact& wanted, const std::optional<Contact>& given, StaffId staff)
{
    Contact contact = loadContact(tx, wanted.id);
    if (!contact.id.isValid())
        return noContact();
    const Contact shown = given.value_or(contact);
    const bool confirms = wanted.verified && !shown.verified;
    applyEdit(contact, shown, wanted);
    // Nobody confirms an address that nobody saw.
    if (confirms && (contact.email != wanted.email || contact.phone != wanted.phone))
        return conflict(
            QCoreApplication::translate("ContactStore", "The customer's details have just changed. Check them again."),
            QStringLiteral("newer_details"));
    contact.verified = isVerified(contact, shown, wanted);
    setContactText(tx, contact.id, contact.name, contact.email);
    savePhone(tx, contact);
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = QStringLiteral("contact.edit"),
                    .target = contact.publicId});
    ContactSaved saved{.contact = loadContact(tx, contact.id)};
    saved.feedSeq = tx.feed(u"contact", {}, contact.id.value);
    const auto open = tx.all(
        u"SELECT id FROM conversation WHERE contact_id = ? ORDER BY id DESC LIMIT ?",
        [](const Statement& row) { return row.id<ConversationId>(0); }, contact.id, ShownRows);
    for (const ConversationId id : open) {
        saved.feedSeq = feedConversation(tx, id);
        saved.summaries << summaryOf(tx, id);
    }
    return saved;
}

Result<FactRow> runAddFact(Transaction& tx, ContactId contact, StaffId staff, const QString& text)
{
    if (!loadContact(tx, contact).id.isValid())
        return noContact();
    FactRow fact{newPublicId(), text, staffName(tx, staff).value_or(QString()), tx.now()};
    tx.exec(
        u"INSERT INTO contact_fact (public_id, contact_id, text_sealed, staff_id, created_at) VALUES (?, ?, ?, ?, ?)",
        fact.publicId, contact, tx.sealer().sealText(text, "contact_fact.text", fact.publicId), staff, fact.at);
    tx.feed(u"contact", {}, contact.value);
    return fact;
}

Result<> runForget(Transaction& tx, ContactId contact, StaffId staff, const QString& fact)
{
    if (tx.exec(u"DELETE FROM contact_fact WHERE public_id = ? AND contact_id = ?", fact, contact) == 0)
        return notFound(QCoreApplication::translate("ContactStore", "This entry is gone already."));
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = QStringLiteral("contact.forget_fact"),
                    .target = loadContact(tx, contact).publicId});
    tx.feed(u"contact", {}, contact.value);
    return {};
}

Result<QList<ConversationId>> runBlock(Transaction& tx, const BlockContact& block)
{
    const Contact contact = loadContact(tx, block.contactId);
    if (!contact.id.isValid())
        return noContact();
    if (block.blocked == isBlocked(tx, contact.id))
        return conflict(block.blocked ? QCoreApplication::translate("ContactStore", "This customer is blocked already.")
                                      : QCoreApplication::translate("ContactStore", "This customer is not blocked."),
                        QStringLiteral("unchanged"));
    if (block.blocked)
        tx.exec(u"INSERT INTO contact_block (contact_id, reason_sealed, staff_id, created_at) VALUES (?, ?, ?, ?)",
                contact.id, tx.sealer().sealText(block.reason, "contact_block.reason", contact.publicId), block.staffId,
                tx.now());
    else
        tx.exec(u"DELETE FROM contact_block WHERE contact_id = ?", contact.id);
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(block.staffId.value)),
                    .action = block.blocked ? QStringLiteral("contact.block") : QStringLiteral("contact.unblock"),
                    .target = contact.publicId});
    tx.feed(u"contact", {}, contact.id.value);
    if (!block.blocked)
        return QList<ConversationId>();
    return tx.all(
        u"SELECT id FROM conversation WHERE contact_id = ? AND state <> 3",
        [](const Statement& row) { return row.id<ConversationId>(0); }, contact.id);
}

Result<> runSight(Transaction& tx, const CustomerSight& seen)
{
    const auto name = [](const Statement& row) { return row.text(0); };
    std::optional<QString> target = seen.target;
    if (seen.conversation.isValid())
        target = tx.one(u"SELECT public_id FROM conversation WHERE id = ?", name, seen.conversation);
    else if (seen.contact.isValid())
        target = tx.one(u"SELECT public_id FROM contact WHERE id = ?", name, seen.contact);
    if (target)
        tx.appendAudit({.actor = seen.actor, .action = seen.action, .target = *target});
    return {};
}

}  // namespace

bool rows::isBlocked(ReadContext& context, ContactId contact)
{
    return context.integer(u"SELECT 1 FROM contact_block WHERE contact_id = ?", contact).has_value();
}

Error rows::blockedError()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "ContactStore", "Messages from here are not accepted any more. Please call or write an e-mail."),
            QStringLiteral("blocked")};
}

QString rows::plainPhone(const QString& phone)
{
    QString plain;
    for (const QChar c : phone)
        if (c.isDigit() || (c == u'+' && plain.isEmpty()))
            plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return plain == u"+" ? QString() : plain;
}

QList<ContactId> rows::contactsWithAddress(ReadContext& context, const QString& text, int limit)
{
    const auto read = [](const Statement& row) { return row.id<ContactId>(0); };
    const QString address = text.trimmed().toLower();
    QList<ContactId> found;
    if (address.contains(u'@'))
        found = context.all(u"SELECT id FROM contact WHERE email_hash = ? ORDER BY id DESC LIMIT ?", read,
                            context.sealer().blindIndex("contact.email", QStringView(address)), limit);
    const QString phone = plainPhone(text);
    if (phone.size() >= 5)
        found += context.all(u"SELECT id FROM contact WHERE phone_hash = ? ORDER BY id DESC LIMIT ?", read,
                             context.sealer().blindIndex("contact.phone", QStringView(phone)), limit);
    return found;
}

QFuture<Result<ProfileRead>> ContactStore::profile(ContactId contact, int most)
{
    return m_database.read<ProfileRead>(
        ReadLane::Gui, [contact, most](ReadContext& context) { return runProfile(context, contact, most); });
}

QFuture<Result<ContactSaved>> ContactStore::save(Contact contact, StaffId staff, std::optional<Contact> shown)
{
    return m_database.write<ContactSaved>([contact = std::move(contact), shown = std::move(shown),
                                           staff](Transaction& tx) { return runSave(tx, contact, shown, staff); });
}

QFuture<Result<FactRow>> ContactStore::addFact(ContactId contact, StaffId staff, QString text)
{
    return m_database.write<FactRow>(
        [contact, staff, text = std::move(text)](Transaction& tx) { return runAddFact(tx, contact, staff, text); });
}

QFuture<Result<>> ContactStore::forgetFact(ContactId contact, StaffId staff, QString factId)
{
    return m_database.write<void>([contact, staff, factId = std::move(factId)](Transaction& tx) {
        return runForget(tx, contact, staff, factId);
    });
}

QFuture<Result<>> ContactStore::noteView(CustomerSight view)
{
    return m_database.write<void>([view = std::move(view)](Transaction& tx) { return runSight(tx, view); });
}

QFuture<Result<QList<ConversationId>>> ContactStore::setBlocked(BlockContact block)
{
    return m_database.write<QList<ConversationId>>(
        [block = std::move(block)](Transaction& tx) { return runBlock(tx, block); });
}

}  // namespace frontdesk
