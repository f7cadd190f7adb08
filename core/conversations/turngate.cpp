// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turngate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace frontdesk {
namespace {

std::function<qint64()> steadyMilliseconds()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

}  // namespace

TurnGate::TurnGate(std::function<qint64()> milliseconds)
    : m_now(milliseconds ? std::move(milliseconds) : steadyMilliseconds())
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    m_rest.setInterval(EveryMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(); });
}

void TurnGate::post(std::function<void()> begin)
{
    if (m_shut)
        return;
    m_waiting << std::move(begin);
    if (m_asked || m_rest.isActive())
        return;
    m_due = m_now();
    ask();
}

void TurnGate::shut()
{
    m_shut = true;
    m_waiting.clear();
    m_rest.stop();
}

bool TurnGate::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_asked = false;
    if (busy())
        rest();
    else
        beginOne();
    return true;
}

bool TurnGate::busy() const
{
    if (m_awaited && m_running < Few && !m_awaited())
        return false;
    const qint64 now = m_now();
    return now - m_lastBegun < AtMostMs && (now - m_due > LongRoundMs || (m_behind && m_behind()));
}

/// The timer lets a round of the loop pass: what sockets and other threads have brought is looked at.
void TurnGate::rest()
{
    m_due = m_now() + EveryMs;
    m_rest.start();
}

/// The event stands in the thread's queue behind all that are there.
void TurnGate::ask()
{
    if (m_asked || m_waiting.isEmpty())
        return;
    m_asked = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
}

void TurnGate::beginOne()
{
    if (m_waiting.isEmpty())
        return;
    m_lastBegun = m_now();
    rest();
    const std::function<void()> begin = m_waiting.takeFirst();
    begin();
}

}  // namespace frontdesk
