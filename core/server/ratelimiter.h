// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"
#include "core/server/gateway.h"

#include <QHostAddress>

#include <atomic>
#include <vector>

namespace frontdesk {

/// What counts as one client: an IPv4 address, or the /64 of an IPv6 address (one customer usually owns a whole /64).
struct AddressKey {
    quint64 prefix = 0;
    quint8 family = 0;

    [[nodiscard]] static AddressKey of(const QHostAddress& address);
    friend bool operator==(const AddressKey&, const AddressKey&) = default;
    friend size_t qHash(const AddressKey& key, size_t seed = 0) { return qHashMulti(seed, key.prefix, key.family); }
};

[[nodiscard]] RateLimits limitsOf(const RateProfile& profile, RateClass rateClass);

/// Counts requests per address, class and window (generic cell rate: N at once, then one per window/N).
/// Shared by all gateway threads. The table is a fixed array of atomics, so memory is bounded by construction and
/// no lock is needed; when a bucket of the table is full, the entry that is closest to a full allowance is reused.
class RateLimiter {
public:
    /// `slotCount` is rounded up to a power of two, at least 8.
    explicit RateLimiter(size_t slotCount = size_t(1) << 16);

    /// 0 = admitted and counted in every window; else the microseconds until one more would be, and nothing is counted.
    /// `now` is monotonic microseconds.
    [[nodiscard]] qint64 admit(const AddressKey& address, RateClass rateClass, const RateLimits& limits, qint64 now);
    [[nodiscard]] size_t slotCount() const { return m_slots.size(); }

private:
    struct Slot {
        std::atomic<quint64> key = 0;
        std::atomic<qint64> fullAt = 0;  ///< when the allowance is complete again
    };
    [[nodiscard]] Slot& slotFor(quint64 key);

    std::vector<Slot> m_slots;
    const size_t m_seed;
};

}  // namespace frontdesk
