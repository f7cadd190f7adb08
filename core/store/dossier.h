// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/callback.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/turn.h"
#include "core/store/contactstore.h"
#include "core/store/drafttypes.h"
#include "core/store/mediastore.h"
#include "core/store/threadtypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct DossierConversation {
    Conversation conversation;
    Micros closedAt = 0;
    QList<Message> messages;  ///< oldest first, notes and events included
    QList<Escalation> escalations;
    QString ratingComment;
    QList<DraftRow> drafts;  ///< answers of the AI that it did not send itself, oldest first
    int turns = 0;           ///< answers of the AI that were worked out
};

struct DossierSession {
    QString publicId, name, email, language;
    Micros createdAt = 0, endedAt = 0;
};

/// Who was in a thread of a provider with this person, or wrote into it.
struct DossierMember {
    QString participant, name;
    ThreadRole role = ThreadRole::Customer;
    Micros joinedAt = 0, leftAt = 0;  ///< 0 = unknown, still there
};

struct DossierIdentity {
    QString channel, account, address;
    Micros createdAt = 0;
    Micros optedOutAt = 0;  ///< sent STOP; 0 = may be written to
    QList<DossierMember> members;
};

/// Everything that is known about one person. No tokens, no hashes, no row ids.
struct Dossier {
    Contact contact;
    bool blocked = false;
    QString blockReason;
    QList<FactRow> facts;
    QList<Callback> callbacks{};  ///< promised ones, oldest first
    QList<MemoryFact> memory;     ///< of the AI, what has not expired
    QList<DossierIdentity> identities;
    QList<DossierSession> sessions;
    QList<DossierConversation> conversations;  ///< oldest first
    QList<MediaInfo> media;
    Micros readAt = 0;
};

struct ContactCandidate {
    ContactId id;
    QString publicId, name, email, phone;
    int conversations = 0;
    Micros createdAt = 0;
};

class DossierStore {
public:
    explicit DossierStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<Dossier>> read(ContactId contact);
    /// By public id, whole e-mail address, telephone number or words of the name; newest first.
    [[nodiscard]] QFuture<Result<QList<ContactCandidate>>> find(QString text, int limit);
    /// The audit's row of an export; `target` is the contact's public id.
    [[nodiscard]] QFuture<Result<>> exported(QString contactPublicId, QString actor, Json details);

private:
    Database& m_database;
};

namespace rows {
[[nodiscard]] QList<ContactCandidate> findContacts(ReadContext& context, const QString& text, int limit);
}  // namespace rows

}  // namespace frontdesk
