// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/escalationservice.h"

#include "core/console/enginecall.h"

namespace frontdesk {
namespace {

template <class T> QFuture<Result<T>> unavailable()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{ErrorCode::Unavailable, QStringLiteral("Not built yet."), {}}));
}

}  // namespace

EscalationService::EscalationService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services) {}

QFuture<Result<EscalationBoard>> EscalationService::board() { return unavailable<EscalationBoard>(); }
QFuture<Result<HandOverCard>> EscalationService::handOver(ConversationId) { return unavailable<HandOverCard>(); }
QFuture<Result<ConversationSummary>> EscalationService::passOn(ConversationId, StaffId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<ConversationSummary>> EscalationService::notNeeded(ConversationId, QString) { return unavailable<ConversationSummary>(); }
QFuture<Result<QList<StaffPresence>>> EscalationService::staff() { return unavailable<QList<StaffPresence>>(); }
QFuture<Result<>> EscalationService::setPresence(Presence) { return unavailable<void>(); }
Presence EscalationService::presence() const { return {}; }

}  // namespace frontdesk
