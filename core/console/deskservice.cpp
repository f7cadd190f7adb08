// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskservice.h"

#include "core/console/enginecall.h"

namespace frontdesk {
namespace {

template <class T> QFuture<Result<T>> unavailable()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{ErrorCode::Unavailable, QStringLiteral("Not built yet."), {}}));
}

}  // namespace

DeskService::DeskService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services) {}

QFuture<Result<StagedAttachment>> DeskService::stage(ConversationId, QString, QByteArray) { return unavailable<StagedAttachment>(); }
QFuture<Result<>> DeskService::discard(QString) { return unavailable<void>(); }
QFuture<Result<MediaContent>> DeskService::media(QString) { return unavailable<MediaContent>(); }
QFuture<Result<Message>> DeskService::replyWith(ConversationId, QString, QString, QStringList, MessageId) { return unavailable<Message>(); }
QFuture<Result<QString>> DeskService::undoSend(ConversationId, QString) { return unavailable<QString>(); }
Micros DeskService::undoWindow() const { return {}; }
QFuture<Result<QList<CannedReply>>> DeskService::cannedReplies() { return unavailable<QList<CannedReply>>(); }
QFuture<Result<CannedReply>> DeskService::saveCannedReply(CannedReply) { return unavailable<CannedReply>(); }
QFuture<Result<>> DeskService::removeCannedReply(QString) { return unavailable<void>(); }
QFuture<Result<Message>> DeskService::guide(ConversationId, QString, QString) { return unavailable<Message>(); }
QFuture<Result<ConversationSummary>> DeskService::reopen(ConversationId, bool) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> DeskService::snooze(ConversationId, Micros) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> DeskService::assign(ConversationId, StaffId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<>> DeskService::askForIt(ConversationId) { return unavailable<void>(); }
QFuture<Result<ContactProfile>> DeskService::profile(ContactId) { return unavailable<ContactProfile>(); }
QFuture<Result<Contact>> DeskService::saveContact(Contact) { return unavailable<Contact>(); }
QFuture<Result<ContactFact>> DeskService::addFact(ContactId, QString) { return unavailable<ContactFact>(); }
QFuture<Result<>> DeskService::forgetFact(ContactId, QString) { return unavailable<void>(); }
QFuture<Result<>> DeskService::setBlocked(ContactId, bool, QString) { return unavailable<void>(); }
void DeskService::setViewing(ConversationId) { }
QFuture<Result<QList<ConversationViewer>>> DeskService::viewers(ConversationId) { return unavailable<QList<ConversationViewer>>(); }

}  // namespace frontdesk
