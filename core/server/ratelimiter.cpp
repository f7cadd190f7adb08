// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ratelimiter.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <bit>

namespace frontdesk {
namespace {

constexpr size_t Ways = 8;

struct Window {
    int requests = 0;
    qint64 length = 0;

    [[nodiscard]] qint64 interval() const { return length / requests; }
    /// How far fullAt may lie ahead for one more request to fit.
    [[nodiscard]] qint64 tolerance() const { return interval() * (requests - 1); }
};

std::array<Window, 3> windowsOf(const RateLimits& limits)
{
    return {Window{limits.perMinute, MicrosPerMinute}, Window{limits.perHour, 60 * MicrosPerMinute},
            Window{limits.perDay, 24 * 60 * MicrosPerMinute}};
}

}  // namespace

AddressKey AddressKey::of(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return {v4, 4};
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return {qFromBigEndian<quint64>(v6.c), 6};
}

RateLimits limitsOf(const RateProfile& profile, RateClass rateClass)
{
    switch (rateClass) {
    case RateClass::Default: return profile.standard;
    case RateClass::Chat: return profile.chat;
    case RateClass::Search: return profile.search;
    case RateClass::Upload: return profile.upload;
    case RateClass::Asset: return profile.asset;
    case RateClass::Webhook: return profile.webhook;
    }
    return profile.standard;
}

RateLimiter::RateLimiter(size_t slotCount)
    : m_slots(std::bit_ceil(qMax(slotCount, Ways))),
      m_seed(size_t(QRandomGenerator::global()->generate64()))  // so that nobody can aim at one bucket of the table
{
}

RateLimiter::Slot& RateLimiter::slotFor(quint64 key)
{
    Slot* const bucket = &m_slots[(key % (m_slots.size() / Ways)) * Ways];
    for (;;) {
        Slot* victim = bucket;
        for (Slot* slot = bucket; slot != bucket + Ways; ++slot) {
            if (slot->key.load(std::memory_order_relaxed) == key)
                return *slot;
            if (slot->fullAt.load(std::memory_order_relaxed) < victim->fullAt.load(std::memory_order_relaxed))
                victim = slot;
        }
        quint64 old = victim->key.load(std::memory_order_relaxed);
        if (victim->key.compare_exchange_strong(old, key)) {
            victim->fullAt.store(0, std::memory_order_relaxed);
            return *victim;
        }
    }
}

qint64 RateLimiter::admit(const AddressKey& address, RateClass rateClass, const RateLimits& limits, qint64 now)
{
    const std::array<Window, 3> windows = windowsOf(limits);
    std::array<Slot*, 3> slots{};
    qint64 wait = 0;
    for (size_t i = 0; i < windows.size(); ++i) {
        if (windows[i].requests <= 0)
            continue;
        // Bit 0 keeps the key different from 0, the mark of an unused slot.
        const quint64 key = qHashMulti(m_seed, address.prefix, address.family, quint8(rateClass), quint8(i)) | 1U;
        slots[i] = &slotFor(key);
        const qint64 ahead = qMax(slots[i]->fullAt.load(), now) - now;
        wait = qMax(wait, ahead - windows[i].tolerance());
    }
    if (wait > 0)
        return wait;
    for (size_t i = 0; i < windows.size(); ++i) {
        if (!slots[i])
            continue;
        qint64 old = slots[i]->fullAt.load();
        while (!slots[i]->fullAt.compare_exchange_weak(old, qMax(old, now) + windows[i].interval())) {}
    }
    return 0;
}

}  // namespace frontdesk
