// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/queuecontroller.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"

namespace frontdesk {
namespace {

constexpr int ReadPauseMs = 200;

}  // namespace

QueueController::QueueController(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReadPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &QueueController::read);
    connect(&bridge.events(), &EventBatcher::conversationsChanged, this, &QueueController::onConversations);
    connect(&bridge.events(), &EventBatcher::presenceChanged, this, &QueueController::reload);
    connect(&bridge.events(), &EventBatcher::engineStatusChanged, this, &QueueController::reload);
}

bool QueueController::isOnBoard(ConversationId id) const
{
    const auto same = [id](const EscalationRow& row) { return row.summary.conversation.id == id; };
    return std::any_of(m_board.waiting.begin(), m_board.waiting.end(), same)
           || std::any_of(m_board.accepted.begin(), m_board.accepted.end(), same);
}

void QueueController::onConversations(const QList<ConversationSummary>& rows)
{
    const bool concerned = std::any_of(rows.begin(), rows.end(), [this](const ConversationSummary& row) {
        return row.escalation.has_value() || isOnBoard(row.conversation.id);
    });
    if (concerned)
        reload();
}

void QueueController::reload()
{
    // The first change after a pause shows at once, a storm of them five times a second.
    if (m_reading || m_soon.isActive())
        m_again = true;
    else
        read();
}

void QueueController::read()
{
    if (!m_again && m_loaded && sender() == &m_soon)
        return;
    m_again = false;
    m_reading = true;
    readStaff();
    m_bridge.whenDone(m_bridge.console().escalations().board(), this, [this](const Result<EscalationBoard>& board) {
        m_reading = false;
        m_loaded = m_loaded || board.ok();
        m_error = board ? QString() : errorSentence(board.error());
        if (board)
            m_board = *board;
        m_soon.start();
        Q_EMIT boardChanged();
    });
}

void QueueController::readStaff()
{
    m_bridge.whenDone(m_bridge.console().escalations().staff(), this,
                      [this](const Result<QList<StaffPresence>>& staff) {
                          if (staff)
                              m_staff = *staff;
                      });
}

void QueueController::act(const QFuture<Result<ConversationSummary>>& future,
                          std::function<void(const ConversationSummary&)> done)
{
    m_busy = true;
    Q_EMIT busyChanged();
    m_bridge.whenDone(future, this, [this, done = std::move(done)](const Result<ConversationSummary>& summary) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (summary)
            done(*summary);
        else
            Q_EMIT problem(errorSentence(summary.error()));
        reload();
    });
}

void QueueController::takeNext()
{
    if (!m_busy)
        act(m_bridge.console().takeNext(), [this](const ConversationSummary& s) { Q_EMIT taken(s.conversation.id); });
}

void QueueController::take(ConversationId id)
{
    if (!m_busy)
        act(m_bridge.console().takeOver(id), [this](const ConversationSummary& s) { Q_EMIT taken(s.conversation.id); });
}

void QueueController::passOn(ConversationId id, StaffId to, const QString& note)
{
    if (!m_busy)
        act(m_bridge.console().escalations().passOn(id, to, note),
            [this](const ConversationSummary& s) { Q_EMIT passedOn(s); });
}

void QueueController::notNeeded(ConversationId id, const QString& reason)
{
    if (!m_busy)
        act(m_bridge.console().escalations().notNeeded(id, reason),
            [this](const ConversationSummary& s) { Q_EMIT ended(s); });
}

}  // namespace frontdesk
