// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesk.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

template <class T> QFuture<Result<T>> unavailable()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{ErrorCode::Unavailable, QStringLiteral("Not in this fake."), {}}));
}

}  // namespace

QFuture<Result<StagedAttachment>> FakeDesk::stage(ConversationId, QString, QByteArray) { return unavailable<StagedAttachment>(); }
QFuture<Result<>> FakeDesk::discard(QString) { return unavailable<void>(); }
QFuture<Result<MediaContent>> FakeDesk::media(QString) { return unavailable<MediaContent>(); }
QFuture<Result<Message>> FakeDesk::replyWith(ConversationId, QString, QString, QStringList, MessageId) { return unavailable<Message>(); }
QFuture<Result<QString>> FakeDesk::undoSend(ConversationId, QString) { return unavailable<QString>(); }
Micros FakeDesk::undoWindow() const { return {}; }
QFuture<Result<QList<CannedReply>>> FakeDesk::cannedReplies() { return unavailable<QList<CannedReply>>(); }
QFuture<Result<CannedReply>> FakeDesk::saveCannedReply(CannedReply) { return unavailable<CannedReply>(); }
QFuture<Result<>> FakeDesk::removeCannedReply(QString) { return unavailable<void>(); }
QFuture<Result<Message>> FakeDesk::guide(ConversationId, QString, QString) { return unavailable<Message>(); }
QFuture<Result<ConversationSummary>> FakeDesk::reopen(ConversationId, bool) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> FakeDesk::snooze(ConversationId, Micros) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> FakeDesk::assign(ConversationId, StaffId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<>> FakeDesk::askForIt(ConversationId) { return unavailable<void>(); }
QFuture<Result<ContactProfile>> FakeDesk::profile(ContactId) { return unavailable<ContactProfile>(); }
QFuture<Result<Contact>> FakeDesk::saveContact(Contact) { return unavailable<Contact>(); }
QFuture<Result<ContactFact>> FakeDesk::addFact(ContactId, QString) { return unavailable<ContactFact>(); }
QFuture<Result<>> FakeDesk::forgetFact(ContactId, QString) { return unavailable<void>(); }
QFuture<Result<>> FakeDesk::setBlocked(ContactId, bool, QString) { return unavailable<void>(); }
void FakeDesk::setViewing(ConversationId) { }
QFuture<Result<QList<ConversationViewer>>> FakeDesk::viewers(ConversationId) { return unavailable<QList<ConversationViewer>>(); }

}  // namespace frontdesk::test
