// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace frontdesk::test {

class FakeConsole;

/// DeskConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeDesk final : public DeskConsole {
public:
    explicit FakeDesk(FakeConsole& console);

    [[nodiscard]] QFuture<Result<StagedAttachment>> stage(ConversationId id, QString name, QByteArray data) override;
    [[nodiscard]] QFuture<Result<>> discard(QString mediaId) override;
    [[nodiscard]] QFuture<Result<MediaContent>> media(QString mediaId) override;
    [[nodiscard]] QFuture<Result<Message>> replyWith(ConversationId id, QString publicId, QString text,
                                                     QStringList mediaIds, MessageId lastSeen) override;
    [[nodiscard]] QFuture<Result<QString>> undoSend(ConversationId id, QString publicId) override;
    [[nodiscard]] Micros undoWindow() const override;
    [[nodiscard]] QFuture<Result<QList<CannedReply>>> cannedReplies() override;
    [[nodiscard]] QFuture<Result<CannedReply>> saveCannedReply(CannedReply reply) override;
    [[nodiscard]] QFuture<Result<>> removeCannedReply(QString id) override;
    [[nodiscard]] QFuture<Result<Message>> guide(ConversationId id, QString publicId, QString text) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> reopen(ConversationId id, bool mine) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> snooze(ConversationId id, Micros until,
                                                              MessageId lastSeen) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> assign(ConversationId id, StaffId to, QString note) override;
    [[nodiscard]] QFuture<Result<>> askForIt(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ContactProfile>> profile(ContactId id) override;
    [[nodiscard]] QFuture<Result<Contact>> saveContact(Contact contact, Contact shown) override;
    [[nodiscard]] QFuture<Result<ContactFact>> addFact(ContactId id, QString text) override;
    [[nodiscard]] QFuture<Result<>> forgetFact(ContactId id, QString factId) override;
    [[nodiscard]] QFuture<Result<>> setBlocked(ContactId id, bool blocked, QString reason) override;
    void setViewing(ConversationId id) override;
    [[nodiscard]] QFuture<Result<QList<ConversationViewer>>> viewers(ConversationId id) override;

    // What a test prepares and looks at.
    /// Stores a file that a message can name; `suspicious` as the engine would judge it.
    QString addMedia(const QString& name, const QString& mimeType, const QByteArray& data, bool suspicious = false);
    [[nodiscard]] ContactProfile& profileOf(ContactId id);
    void setViewers(ConversationId id, const QList<ConversationViewer>& viewers)
    {
        m_viewers.insert(id.value, viewers);
    }

    Micros window = 0;          ///< undoWindow()
    QList<CannedReply> canned;  ///< starts with three
    ConversationId viewing;
    QList<ConversationId> asked;  ///< of askForIt()
    QList<StaffId> assigned;      ///< of assign(), in order
    QString lastAssignNote;
    bool stageSlowly = false;  ///< staged files stay on their way until finishStaging()
    void finishStaging();

private:
    struct Staging {
        std::shared_ptr<QPromise<Result<StagedAttachment>>> promise;
        StagedAttachment staged;
    };
    [[nodiscard]] bool takeError(Error& error);
    [[nodiscard]] ConversationSummary& row(ConversationId id);
    Message post(Message message);
    void addEvent(ConversationId id, EventKind event, const QString& text = {});
    void release(ConversationId id, const QString& publicId);

    FakeConsole& m_console;
    QHash<QString, MediaContent> m_media;
    QHash<qint64, ContactProfile> m_profiles;
    QHash<qint64, QList<ConversationViewer>> m_viewers;
    QList<Staging> m_staging;
    int m_next = 1;
};

}  // namespace frontdesk::test
