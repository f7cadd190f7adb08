// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeescalation.h"

#include "tests/support/fakeconsole.h"

#include <QDateTime>
#include <QPromise>

#include <utility>

namespace frontdesk::test {
namespace {

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Error refused(const char* text) { return {ErrorCode::Conflict, QString::fromLatin1(text), {}}; }

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

bool isWaiting(const ConversationSummary& row)
{
    return row.escalation && row.escalation->state == EscalationState::Waiting;
}

StaffPresence colleague(qint64 id, const char* name, Presence presence, int conversations)
{
    StaffPresence member;
    member.staff.id = StaffId(id);
    member.staff.publicId = QString::number(id);
    member.staff.name = QString::fromUtf8(name);
    member.staff.role = QStringLiteral("agent");
    member.presence = presence;
    member.conversations = conversations;
    return member;
}

}  // namespace

FakeEscalation::FakeEscalation(FakeConsole& console)
    : colleagues{colleague(2, "Jonas Berg", Presence::Available, 2), colleague(3, "Kari Moe", Presence::Away, 0)},
      m_console(console)
{
}

bool FakeEscalation::takeError(Error& error)
{
    error = std::exchange(m_console.nextError, {});
    return error.code != ErrorCode::Unknown;
}

QString FakeEscalation::nameOf(StaffId id) const
{
    for (const StaffPresence& member : colleagues)
        if (member.staff.id == id)
            return member.staff.name;
    return id == m_console.programInfo.self.id ? m_console.programInfo.self.name : QString();
}

QFuture<Result<EscalationBoard>> FakeEscalation::board()
{
    ++boardCalls;
    if (silent) {
        QPromise<Result<EscalationBoard>> promise;
        promise.start();
        static QList<std::shared_ptr<QPromise<Result<EscalationBoard>>>> never;
        never << std::make_shared<QPromise<Result<EscalationBoard>>>(std::move(promise));
        return never.last()->future();
    }
    Error error;
    if (takeError(error))
        return ready<EscalationBoard>(error);
    EscalationBoard board;
    const QList<ConversationSummary> rows = m_console.everything().rows;
    for (const ConversationSummary& row : rows) {
        if (!row.escalation || row.conversation.state == ConversationState::Closed)
            continue;
        EscalationRow entry{*row.escalation, row, {}, nameOf(row.escalation->wantedStaff), 0};
        if (isWaiting(row)) {
            board.waiting << entry;
        } else {
            entry.acceptedByName = row.assigneeName;
            board.accepted << entry;
        }
    }
    const auto need = [](const EscalationRow& row) {
        return std::pair(-int(row.escalation.priority), row.escalation.dueAt);
    };
    std::stable_sort(board.waiting.begin(), board.waiting.end(),
                     [&need](const EscalationRow& a, const EscalationRow& b) { return need(a) < need(b); });
    for (qsizetype i = 0; i < board.waiting.size(); ++i) {
        board.waiting[i].position = int(i) + 1;
        board.longestWait = qMax(board.longestWait, now() - board.waiting.at(i).escalation.raisedAt);
    }
    board.inTarget = inTarget;
    board.resolvedByAi = resolvedByAi;
    board.staffAvailable =
        int(std::count_if(colleagues.begin(), colleagues.end(),
                          [](const StaffPresence& member) { return member.presence == Presence::Available; }))
        + (m_presence == Presence::Available ? 1 : 0);
    board.open = open;
    board.nextOpening = nextOpening;
    return ready<EscalationBoard>(board);
}

QFuture<Result<HandOverCard>> FakeEscalation::handOver(ConversationId id)
{
    const ConversationSummary row = m_console.at(id);
    if (!row.escalation)
        return ready<HandOverCard>(Error{ErrorCode::NotFound, QStringLiteral("Nobody asked for a person."), {}});
    HandOverCard card;
    card.escalation = *row.escalation;
    QString asked;
    for (const Message& message : m_console.stored(id)) {
        if (message.kind != MessageKind::Text || message.visibility != Visibility::Public)
            continue;
        card.lastTurns << message;
        if (message.author == Author::Contact)
            asked = card.wish = message.text();
        else if (message.author == Author::Ai)
            card.tried << HandOverCard::Attempt{std::exchange(asked, {}), message.text(), message.confidence};
    }
    card.lastTurns = card.lastTurns.mid(qMax<qsizetype>(0, card.lastTurns.size() - 6));
    card.tried = card.tried.mid(qMax<qsizetype>(0, card.tried.size() - 6));
    return ready<HandOverCard>(card);
}

QFuture<Result<ConversationSummary>> FakeEscalation::passOn(ConversationId id, StaffId to, QString note)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    ConversationSummary& row = m_console.at(id);
    const bool mine = row.conversation.handler == Handler::Human
                      && row.conversation.assigneeId == m_console.programInfo.self.id;
    if (!isWaiting(row) && !mine)
        return ready<ConversationSummary>(refused("A colleague has this conversation."));
    if (!row.escalation)
        row.escalation = Escalation{.conversationId = id, .reasons = {QStringLiteral("passed_on")}, .raisedAt = now()};
    row.escalation->state = EscalationState::Waiting;
    row.escalation->wantedStaff = to;
    row.escalation->note = note;
    passed << std::pair(to, note);
    m_console.publishRow(id);
    return ready<ConversationSummary>(row);
}

QFuture<Result<ConversationSummary>> FakeEscalation::notNeeded(ConversationId id, QString reason)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    ConversationSummary& row = m_console.at(id);
    if (!isWaiting(row))
        return ready<ConversationSummary>(refused("This request does not wait any more."));
    if (reason.trimmed().size() < 3)
        return ready<ConversationSummary>(Error{ErrorCode::InvalidInput, QStringLiteral("Write why."), {}});
    row.escalation.reset();
    reasons << reason;
    m_console.publishRow(id);
    return ready<ConversationSummary>(row);
}

QFuture<Result<QList<StaffPresence>>> FakeEscalation::staff()
{
    QList<StaffPresence> all = colleagues;
    all.prepend({m_console.programInfo.self, m_presence, 1});
    return ready<QList<StaffPresence>>(all);
}

QFuture<Result<>> FakeEscalation::setPresence(Presence presence)
{
    Error error;
    if (takeError(error))
        return ready<void>(error);
    if (!presenceWorks)
        return ready<void>(Error{ErrorCode::Unavailable, QStringLiteral("Not in this fake."), {}});
    if (std::exchange(m_presence, presence) != presence)
        m_console.publish(PresenceChanged{m_console.programInfo.self, presence});
    return ready<void>({});
}

}  // namespace frontdesk::test
