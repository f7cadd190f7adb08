// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/undobook.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int MaxActs = 20;

}  // namespace

UndoBook::UndoBook(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBook::expire);
}

quint64 UndoBook::push(const QString& text, QObject* context, std::function<void()> undo, int lifetimeMs)
{
    return push([text](int) { return text; }, context, std::move(undo), lifetimeMs);
}

quint64 UndoBook::push(std::function<QString(int)> describe, QObject* context, std::function<void()> undo,
                       int lifetimeMs)
{
    const quint64 id = m_next++;
    m_acts.append({id, std::move(describe), context, std::move(undo), lifetimeMs, QDeadlineTimer(lifetimeMs)});
    if (m_acts.size() > MaxActs)
        m_acts.removeFirst();
    plan();
    Q_EMIT changed();
    return id;
}

void UndoBook::drop(quint64 id)
{
    if (m_acts.removeIf([id](const Act& act) { return act.id == id; }) == 0)
        return;
    plan();
    Q_EMIT changed();
}

bool UndoBook::undoNewest()
{
    while (!m_acts.isEmpty()) {
        const Act act = m_acts.takeLast();
        if (!act.context || act.deadline.hasExpired())
            continue;
        plan();
        Q_EMIT changed();
        act.undo();
        return true;
    }
    plan();
    Q_EMIT changed();
    return false;
}

QString UndoBook::newestText() const
{
    constexpr qint64 Second = 1000;
    return m_acts.isEmpty()
               ? QString()
               : m_acts.last().describe(int((m_acts.last().deadline.remainingTime() + Second - 1) / Second));
}

double UndoBook::newestRemaining() const
{
    if (m_acts.isEmpty() || m_acts.last().lifetimeMs <= 0)
        return 0;
    return std::clamp(double(m_acts.last().deadline.remainingTime()) / m_acts.last().lifetimeMs, 0.0, 1.0);
}

void UndoBook::expire()
{
    const quint64 before = newestId();
    m_acts.removeIf([](const Act& act) { return act.deadline.hasExpired() || !act.context; });
    plan();
    if (newestId() != before)
        Q_EMIT changed();
}

void UndoBook::plan()
{
    if (m_acts.isEmpty()) {
        m_timer.stop();
        return;
    }
    const auto next = std::min_element(m_acts.cbegin(), m_acts.cend(),
                                       [](const Act& a, const Act& b) { return a.deadline < b.deadline; });
    m_timer.start(int(std::max<qint64>(0, next->deadline.remainingTime())) + 1);
}

}  // namespace frontdesk
