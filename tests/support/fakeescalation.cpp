// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeescalation.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

template <class T> QFuture<Result<T>> unavailable()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{ErrorCode::Unavailable, QStringLiteral("Not in this fake."), {}}));
}

}  // namespace

QFuture<Result<EscalationBoard>> FakeEscalation::board() { return unavailable<EscalationBoard>(); }
QFuture<Result<HandOverCard>> FakeEscalation::handOver(ConversationId) { return unavailable<HandOverCard>(); }
QFuture<Result<ConversationSummary>> FakeEscalation::passOn(ConversationId, StaffId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> FakeEscalation::notNeeded(ConversationId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<QList<StaffPresence>>> FakeEscalation::staff() { return unavailable<QList<StaffPresence>>(); }
QFuture<Result<>> FakeEscalation::setPresence(Presence presence)
{
    if (!presenceWorks)
        return unavailable<void>();
    m_presence = presence;
    m_console.publish(PresenceChanged{m_console.programInfo.self, presence});
    return QtFuture::makeReadyFuture(Result<>());
}

Presence FakeEscalation::presence() const { return m_presence; }

}  // namespace frontdesk::test
