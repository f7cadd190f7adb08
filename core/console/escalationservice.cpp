// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/escalationservice.h"

#include "core/console/enginecall.h"
#include "core/console/handover.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/ownership.h"
#include "core/conversations/presencebook.h"
#include "core/events/eventbus.h"
#include "core/store/conversationstore.h"
#include "core/store/escalationstore.h"

namespace frontdesk {
namespace {

constexpr int BeatMs = 15'000;
constexpr Micros FiguresOf = 24 * 60 * MicrosPerMinute;
constexpr int CardMessages = 200;
constexpr qsizetype ShortestReason = 3;
constexpr qsizetype LongestReason = 500;
constexpr qsizetype LongestNote = 2000;

QList<EscalationRow> rowsOf(const QList<BoardRow>& rows, bool waiting)
{
    QList<EscalationRow> list;
    for (const BoardRow& row : rows) {
        const Escalation escalation = row.summary.escalation.value_or(Escalation{});
        list << EscalationRow{escalation, row.summary, row.acceptedByName, row.wantedByName,
                              waiting ? int(list.size()) + 1 : 0};
    }
    return list;
}

}  // namespace

EscalationService::EscalationService(const ConsoleServices& services, QObject* parent)
    : QObject(parent), m_services(services)
{
    m_heart.setInterval(BeatMs);
    connect(&m_heart, &QTimer::timeout, this, [this] { coro::spawn(QStringLiteral("heartbeat"), beat()); });
}

QFuture<Result<EscalationBoard>> EscalationService::board()
{
    return engineCall<EscalationBoard>(this, [this] { return doBoard(); });
}

QFuture<Result<HandOverCard>> EscalationService::handOver(ConversationId id)
{
    return engineCall<HandOverCard>(this, [this, id] { return doHandOver(id); });
}

QFuture<Result<ConversationSummary>> EscalationService::passOn(ConversationId id, StaffId to, QString note)
{
    return engineCall<ConversationSummary>(this, [this, id, to, note] { return doPassOn(id, to, note); });
}

QFuture<Result<ConversationSummary>> EscalationService::notNeeded(ConversationId id, QString reason)
{
    return engineCall<ConversationSummary>(this, [this, id, reason] { return doNotNeeded(id, reason); });
}

QFuture<Result<QList<StaffPresence>>> EscalationService::staff()
{
    return engineCall<QList<StaffPresence>>(this, [this] { return doStaff(); });
}

QFuture<Result<>> EscalationService::setPresence(Presence presence)
{
    return engineCall<void>(this, [this, presence] { return doSetPresence(presence); });
}

Task<EscalationBoard> EscalationService::doBoard()
{
    const ConversationServices& services = m_services.conversations;
    const Micros since = services.clock.now() - FiguresOf;
    const StaffId self = m_services.info.self.id;
    auto reading = services.escalations->board(self, since);
    const Result<BoardRead> read = co_await reading;
    if (!read)
        co_return read.error();
    const DeskNow desk = deskNow(services);
    EscalationBoard board;
    board.waiting = rowsOf(read->waiting, true);
    board.accepted = rowsOf(read->accepted, false);
    board.longestWait = read->waitsSince > 0 ? std::max<Micros>(0, desk.now - read->waitsSince) : 0;
    board.inTarget = read->inTarget;
    board.resolvedByAi = read->resolvedByAi;
    board.staffAvailable = services.presence->available();
    board.open = desk.state != DeskState::Closed;
    board.nextOpening = board.open ? 0 : nextOpening(desk.config->business, desk.now);
    co_return board;
}

Task<HandOverCard> EscalationService::doHandOver(ConversationId id)
{
    const ConversationServices& services = m_services.conversations;
    auto summing = services.store.summary(id);
    const Result<ConversationSummary> summary = co_await summing;
    if (!summary)
        co_return summary.error();
    if (!summary->escalation) {
        const Error none{ErrorCode::NotFound, tr("Nobody asked for a person in this conversation."), {}};
        co_return none;
    }
    auto reading = services.store.messages(id, MessageId(), CardMessages);
    const Result<MessagePage> page = co_await reading;
    if (!page)
        co_return page.error();
    const AgentConfigPtr config = services.config();
    const auto intents = services.intents;
    const IsWishForPerson isWish = [config, intents](const QString& text) {
        const TextSignals found = analyseText(text, *config, *intents);
        return !found.escalationPhrase.isEmpty() || found.humanWish >= HumanWishThreshold;
    };
    const HandOverCard card = makeHandOver(*summary->escalation, page->messages, isWish);
    co_return card;
}

Task<QList<StaffPresence>> EscalationService::doStaff()
{
    auto reading = m_services.conversations.escalations->staff();
    const Result<QList<PresenceRow>> rows = co_await reading;
    if (!rows)
        co_return rows.error();
    const Micros now = m_services.conversations.clock.now();
    QList<StaffPresence> list;
    for (const PresenceRow& row : *rows) {
        const bool fresh = now - row.heartbeatAt < HeartbeatDeadline;
        list << StaffPresence{row.staff, fresh ? row.presence : Presence::Offline, row.conversations};
    }
    co_return list;
}

Task<> EscalationService::doSetPresence(Presence presence)
{
    const bool changed = m_presence.exchange(presence) != presence;
    const StaffMember self = m_services.info.self;
    m_services.conversations.presence->beat(self.id, presence);
    if (presence == Presence::Offline)
        m_heart.stop();
    else
        m_heart.start();
    if (changed)
        m_services.conversations.events.publish(PresenceChanged{self, presence}, 0);
    auto beating = beat();
    co_return co_await beating;
}

Task<> EscalationService::beat()
{
    const StaffId self = m_services.info.self.id;
    const Presence presence = m_presence;
    m_services.conversations.presence->beat(self, presence);
    auto beating = m_services.conversations.escalations->beat(self, presence);
    co_return co_await beating;
}

Task<ConversationSummary> EscalationService::doPassOn(ConversationId id, StaffId to, QString note)
{
    if (note.size() > LongestNote) {
        const Error tooLong{
            ErrorCode::InvalidInput, tr("This note is longer than %1 characters. Shorten it.").arg(LongestNote), {}};
        co_return tooLong;
    }
    const StaffMember self = m_services.info.self;
    auto passing = m_services.ownership.passOn(id, self, to, note);
    co_return co_await passing;
}

Task<ConversationSummary> EscalationService::doNotNeeded(ConversationId id, QString reason)
{
    const QString words = reason.trimmed();
    if (words.size() < ShortestReason || words.size() > LongestReason) {
        const Error missing{ErrorCode::InvalidInput,
                            tr("Write in 3 to 500 characters why no person is needed. Only your team sees it."),
                            {}};
        co_return missing;
    }
    const StaffMember self = m_services.info.self;
    auto ending = m_services.ownership.notNeeded(id, self, words);
    co_return co_await ending;
}

}  // namespace frontdesk
