// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// A file that staff put into the composer; it leaves with a reply or is discarded.
struct StagedAttachment {
    QString mediaId;
    QString name;
    QString mimeType;  ///< sniffed from the content, not believed from the name
    qint64 bytes = 0;
};

struct MediaContent {
    QString name;
    QString mimeType;
    QByteArray data;
    bool suspicious = false;  ///< content and name disagree, or a kind that can run: warn before it is saved
};

/// A saved reply. `shortcut` is typed after "/" in the composer: letters, digits, - and _, unique, 1 to 32 characters.
/// {customer_name}, {agent_name}, {staff_name}, {company_name} are replaced when it is inserted.
struct CannedReply {
    QString id;  ///< empty = new
    QString shortcut;
    QString title;
    QString text;  ///< 1 to 4000 characters
};

/// Something staff should know about a customer, with where it comes from.
struct ContactFact {
    QString id;
    QString text;    ///< 1 to 500 characters
    QString origin;  ///< in words: who wrote it
    Micros at = 0;
};

struct ContactProfile {
    Contact contact;
    QList<ContactFact> facts;            ///< newest first
    QList<ConversationSummary> earlier;  ///< other conversations of this contact, newest first, at most 20
    int conversations = 0;               ///< all of them
    bool blocked = false;
    QString blockReason;
};

/// Who else looks at a conversation; hints, never durable.
struct ConversationViewer {
    StaffMember staff;
    bool typing = false;
};

/// Working on one conversation. Threads and errors as in Console; Conflict names who was faster.
class DeskConsole {
public:
    virtual ~DeskConsole() = default;

    /// At most 10 MiB each; InvalidInput says why a file is refused (empty, too large, kind not allowed).
    [[nodiscard]] virtual QFuture<Result<StagedAttachment>> stage(ConversationId id, QString name, QByteArray data) = 0;
    [[nodiscard]] virtual QFuture<Result<>> discard(QString mediaId) = 0;
    [[nodiscard]] virtual QFuture<Result<MediaContent>> media(QString mediaId) = 0;
    /// Console::reply() with up to 10 staged files; text may be empty then.
    [[nodiscard]] virtual QFuture<Result<Message>> replyWith(ConversationId id, QString publicId, QString text,
                                                             QStringList mediaIds, MessageId lastSeen) = 0;
    /// Takes a reply back that is still held; the value is its text. Conflict when it left already.
    [[nodiscard]] virtual QFuture<Result<QString>> undoSend(ConversationId id, QString publicId) = 0;
    /// How long replies are held, in microseconds; 0 = sent at once. Setting staff.undo_send_seconds.
    [[nodiscard]] virtual Micros undoWindow() const = 0;

    [[nodiscard]] virtual QFuture<Result<QList<CannedReply>>> cannedReplies() = 0;
    [[nodiscard]] virtual QFuture<Result<CannedReply>> saveCannedReply(CannedReply reply) = 0;
    [[nodiscard]] virtual QFuture<Result<>> removeCannedReply(QString id) = 0;

    /// A private note that steers the AI's next turn (and shows in the transcript as guidance). The AI must own it.
    [[nodiscard]] virtual QFuture<Result<Message>> guide(ConversationId id, QString publicId, QString text) = 0;
    /// Closed or snoozed -> open again; `mine`: the caller owns it, else the AI. Conflict when it is open or the
    /// customer has a newer conversation.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> reopen(ConversationId id, bool mine) = 0;
    /// Out of the queues until `until` or the customer's next message. Own conversations only. `lastSeen` as in
    /// Console::closeConversation().
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> snooze(ConversationId id, Micros until,
                                                                      MessageId lastSeen) = 0;
    /// Hands one's own conversation to a colleague (who is told); invalid `to` = back into the queue for people.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> assign(ConversationId id, StaffId to, QString note) = 0;
    /// "Ask to take over": an internal event that notifies the owner.
    [[nodiscard]] virtual QFuture<Result<>> askForIt(ConversationId id) = 0;

    [[nodiscard]] virtual QFuture<Result<ContactProfile>> profile(ContactId id) = 0;
    /// Name, e-mail, phone, language, where they differ from `shown` (how the contact stood on the screen); empty fields
    /// clear. `verified` set: the caller has checked who it is; Conflict when the customer's details changed meanwhile.
    /// InvalidInput names the field.
    [[nodiscard]] virtual QFuture<Result<Contact>> saveContact(Contact contact, Contact shown) = 0;
    [[nodiscard]] virtual QFuture<Result<ContactFact>> addFact(ContactId id, QString text) = 0;
    [[nodiscard]] virtual QFuture<Result<>> forgetFact(ContactId id, QString factId) = 0;
    /// A blocked visitor's messages are refused politely; running conversations are closed. Audited.
    [[nodiscard]] virtual QFuture<Result<>> setBlocked(ContactId id, bool blocked, QString reason) = 0;

    /// Says that this console shows the conversation (invalid = none); others see it in viewers().
    virtual void setViewing(ConversationId id) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ConversationViewer>>> viewers(ConversationId id) = 0;
};

}  // namespace frontdesk
