// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class ReadContext;
class Transaction;

struct FactRow {
    QString publicId;
    QString text;
    QString staffName;  ///< who wrote it; empty when the member is gone
    Micros at = 0;
};

struct ProfileRead {
    Contact contact;
    QList<FactRow> facts;                ///< newest first
    QList<ConversationSummary> earlier;  ///< all conversations of the contact, newest first, at most `most`
    int conversations = 0;
    bool blocked = false;
    QString blockReason;
};

struct ContactSaved {
    Contact contact;
    QList<ConversationSummary> summaries;  ///< rows that show the name: open ones, at most 20
    qint64 feedSeq = 0;
};

/// Somebody sees a customer's data; exactly one of conversation, contact and target, or none (a search).
struct CustomerSight {
    QString actor;   ///< as in AuditEntry
    QString action;  ///< "conversation.viewed", "contact.viewed", "file.viewed", "customers.searched", ...
    ConversationId conversation;
    ContactId contact;
    QString target;
};

struct BlockContact {
    ContactId contactId;
    StaffId staffId;
    bool blocked = false;
    QString reason;
};

/// Customers as staff know them. Each function is one transaction or one read; any thread may call.
class ContactStore {
public:
    explicit ContactStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<ProfileRead>> profile(ContactId contact, int most);
    /// Name, e-mail, phone, language: those that differ from `shown`, which is how the contact stood on the writer's screen
    /// (none = as it is stored). Verified afterwards: an address that staff wrote, or `contact.verified`: they say that they
    /// have checked what was shown; Conflict "newer_details" when it has changed. The values are checked by the caller.
    [[nodiscard]] QFuture<Result<ContactSaved>> save(Contact contact, StaffId staff,
                                                     std::optional<Contact> shown = std::nullopt);
    [[nodiscard]] QFuture<Result<FactRow>> addFact(ContactId contact, StaffId staff, QString text);
    [[nodiscard]] QFuture<Result<>> forgetFact(ContactId contact, StaffId staff, QString factId);
    /// Audited. The value: its conversations that are not closed (a block closes them; the caller does that in order).
    [[nodiscard]] QFuture<Result<QList<ConversationId>>> setBlocked(BlockContact block);
    /// The audit's row of a view, with the public id of what was seen; nothing when that is gone.
    [[nodiscard]] QFuture<Result<>> noteView(CustomerSight view);

private:
    Database& m_database;
};

namespace rows {
[[nodiscard]] bool isBlocked(ReadContext& context, ContactId contact);
/// What a blocked customer reads: code InvalidInput, detail "blocked" (the API answers 403).
[[nodiscard]] Error blockedError();
/// Contacts with exactly this e-mail address or phone number, newest first.
[[nodiscard]] QList<ContactId> contactsWithAddress(ReadContext& context, const QString& text, int limit);
/// Digits with an optional leading +: how numbers are compared.
[[nodiscard]] QString plainPhone(const QString& phone);
}  // namespace rows

}  // namespace frontdesk
