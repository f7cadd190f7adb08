// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turngate.h"

#include <QCoreApplication>
#include <QEvent>

namespace frontdesk {

TurnGate::TurnGate()
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
    beginOne();
    return true;
}

/// The event stands in the thread's queue behind all that are there; the timer lets a round of the loop pass in between.
void TurnGate::ask()
{
    if (m_asked || m_waiting.isEmpty() || m_rest.isActive())
        return;
    m_asked = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
}

void TurnGate::beginOne()
{
    if (m_waiting.isEmpty())
        return;
    m_rest.start();
    const std::function<void()> begin = m_waiting.takeFirst();
    begin();
}

}  // namespace frontdesk
