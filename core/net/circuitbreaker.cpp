// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/circuitbreaker.h"

#include <algorithm>

namespace frontdesk {

bool CircuitBreaker::allows(const QString& key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return true;
    if (m_clock.steady() < it->restUntil)
        return false;
    if (!it->open)
        return true;
    if (it->probing)
        return false;
    it->probing = true;
    return true;
}

void CircuitBreaker::succeeded(const QString& key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return;
    // A rest that the service asked for stays, whatever other calls were under way.
    const Micros restUntil = it->open ? 0 : it->restUntil;
    *it = Entry{};
    it->restUntil = restUntil;
}

void CircuitBreaker::failed(const QString& key)
{
    Entry& entry = m_entries[key];
    ++entry.failures;
    // Calls that began before it opened fail one after another: they must not make the rest longer each time.
    const bool probe = entry.open && entry.probing;
    const bool opens = !entry.open && entry.failures >= m_rules.failures;
    entry.probing = false;
    if (!probe && !opens)
        return;
    entry.lastRest = opens ? m_rules.rest : std::min(2 * entry.lastRest, m_rules.maxRest);
    entry.open = true;
    entry.restUntil = std::max(entry.restUntil, m_clock.steady() + entry.lastRest);
}

void CircuitBreaker::released(const QString& key)
{
    if (const auto it = m_entries.find(key); it != m_entries.end())
        it->probing = false;
}

void CircuitBreaker::rest(const QString& key, Micros forMicros)
{
    Entry& entry = m_entries[key];
    entry.restUntil = std::max(entry.restUntil, m_clock.steady() + std::max<Micros>(forMicros, 0));
}

CircuitBreaker::State CircuitBreaker::state(const QString& key) const
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end() || !it->open)
        return State::Closed;
    return m_clock.steady() < it->restUntil ? State::Open : State::HalfOpen;
}

Micros CircuitBreaker::restLeft(const QString& key) const
{
    const auto it = m_entries.find(key);
    return it == m_entries.end() ? 0 : std::max<Micros>(it->restUntil - m_clock.steady(), 0);
}

}  // namespace frontdesk
