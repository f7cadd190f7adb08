// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/refusallog.h"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

/// Addresses that are told apart in one minute; all others share one row.
constexpr qsizetype MaxSources = 20;
constexpr int SweepMs = 15'000;
constexpr Micros Hour = 60 * MicrosPerMinute;
/// Rows of the audit in an hour, of everybody together: strangers decide when they come, not how much is kept.
constexpr int MostRows = 100;
constexpr qsizetype MostRouteChars = 120;

}  // namespace

RefusalLog::RefusalLog(WebhookStore& store, const Clock& clock) : m_store(store), m_clock(clock)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sweep(); });
}

void RefusalLog::note(const QString& account, const QByteArray& source, const QByteArray& route, const QString& reason)
{
    startHour();
    const QString address = QString::fromLatin1(source.left(64));
    const QString key = m_sources.size() < MaxSources || m_sources.contains(address) ? address : QString();
    const RefusedWebhooks refused{account, key, QString::fromLatin1(route.left(MostRouteChars)), reason, 1};
    if (!account.isEmpty()) {
        QList<Micros>& times = m_lately[account];
        times << m_clock.steady();
        if (times.size() > MostCounted)
            times.removeFirst();
    }
    const auto known = m_sources.find(key);
    if (known == m_sources.end()) {
        m_sources.insert(key, {m_clock.steady(), {account, key, {}, {}, 0}});
        if (!m_timer.isActive())
            m_timer.start(SweepMs);
        write(refused);
        return;
    }
    const qint64 count = known->pending.count + 1;
    known->pending = refused;
    known->pending.count = count;
}

int RefusalLog::lately(const QString& account) const
{
    const QList<Micros> times = m_lately.value(account);
    const Micros since = m_clock.steady() - Hour;
    return int(std::count_if(times.cbegin(), times.cend(), [since](Micros at) { return at >= since; }));
}

/// A minute after its last row an address gets the next one, if there was anything; else it is forgotten.
void RefusalLog::sweep()
{
    const Micros now = m_clock.steady();
    startHour();
    for (auto it = m_sources.begin(); it != m_sources.end();) {
        if (now - it->since < MicrosPerMinute) {
            ++it;
            continue;
        }
        if (it->pending.count == 0) {
            it = m_sources.erase(it);
            continue;
        }
        write(it->pending);
        it->pending.count = 0;
        it->since = now;
        ++it;
    }
    if (m_sources.isEmpty() && m_beyond.count == 0)
        m_timer.stop();
}

void RefusalLog::flush()
{
    m_timer.stop();
    for (const Source& source : std::as_const(m_sources))
        if (source.pending.count > 0)
            write(source.pending);
    m_sources.clear();
    if (m_beyond.count > 0)
        store(std::exchange(m_beyond, {{}, {}, {}, {}, 0}));
}

void RefusalLog::startHour()
{
    const Micros now = m_clock.steady();
    if (m_rows > 0 && now - m_hour < Hour)
        return;
    m_hour = now;
    m_rows = 0;
    if (m_beyond.count > 0)
        write(std::exchange(m_beyond, {{}, {}, {}, {}, 0}));
}

void RefusalLog::write(const RefusedWebhooks& refused)
{
    if (m_rows == 0)
        m_hour = m_clock.steady();
    if (m_rows < MostRows) {
        ++m_rows;
        store(refused);
        return;
    }
    const qint64 count = m_beyond.count + refused.count;
    m_beyond = refused;
    m_beyond.source.clear();
    m_beyond.count = count;
    if (!m_timer.isActive())
        m_timer.start(SweepMs);
}

void RefusalLog::store(const RefusedWebhooks& refused)
{
    coro::spawn(QStringLiteral("refused webhook"), storing(refused));
}

Task<> RefusalLog::storing(RefusedWebhooks refused)
{
    auto noting = m_store.noteRefused(refused);
    const Result<> noted = co_await noting;
    co_return noted;
}

}  // namespace frontdesk
