// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/deskconsole.h"
#include "core/console/viewlog.h"
#include "core/conversations/publisher.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

struct StaffReply;

/// DeskConsole on the engine. Lives on the engine thread; public functions from any thread.
class DeskService final : public QObject, public DeskConsole {
    Q_OBJECT

public:
    explicit DeskService(const ConsoleServices& services, QObject* parent = nullptr);

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

private:
    [[nodiscard]] Task<StagedAttachment> doStage(ConversationId id, QString name, QByteArray data);
    [[nodiscard]] Task<> doDiscard(QString mediaId);
    [[nodiscard]] Task<MediaContent> doMedia(QString mediaId);
    [[nodiscard]] Task<Message> doReply(StaffReply reply);
    [[nodiscard]] Task<QString> doUndo(ConversationId id, QString publicId);
    [[nodiscard]] Task<QList<CannedReply>> doCanned();
    [[nodiscard]] Task<CannedReply> doSaveCanned(CannedReply reply);
    [[nodiscard]] Task<> doRemoveCanned(QString id);
    [[nodiscard]] Task<Message> doGuide(StaffReply note);
    [[nodiscard]] Task<ConversationSummary> doReopen(ConversationId id, bool mine);
    [[nodiscard]] Task<ConversationSummary> doSnooze(ConversationId id, Micros until, MessageId lastSeen);
    [[nodiscard]] Task<ConversationSummary> doAssign(ConversationId id, StaffId to, QString note);
    [[nodiscard]] Task<> doAsk(ConversationId id);
    [[nodiscard]] Task<ContactProfile> doProfile(ContactId id);
    [[nodiscard]] Task<Contact> doSaveContact(Contact contact, Contact shown);
    [[nodiscard]] Task<ContactFact> doAddFact(ContactId id, QString text);
    [[nodiscard]] Task<> doForgetFact(ContactId id, QString factId);
    [[nodiscard]] Task<> doBlock(ContactId id, bool blocked, QString reason);
    [[nodiscard]] Task<QList<ConversationViewer>> doViewers(ConversationId id);

    const ConsoleServices& m_services;
    Publisher m_publisher;
    ViewLog m_views;
    ConversationId m_viewing;
    QTimer m_looking;  ///< says again what this console shows, before the others forget it
};

}  // namespace frontdesk
