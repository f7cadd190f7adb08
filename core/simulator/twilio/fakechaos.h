// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <random>

namespace frontdesk::simulator {

/// How badly the fake behaves. Shares are probabilities 0..1 of one request or webhook; everything 0 = a good day.
struct FakeChaos {
    quint32 seed = 1;
    // REST
    double tooMany = 0;      ///< 429 with Retry-After, no effect
    double serverError = 0;  ///< 500 or 503, no effect
    double refused = 0;      ///< the connection is cut before anything happens
    double lostAnswer = 0;   ///< the effect happens, then the connection is cut
    double errorAfter = 0;   ///< the effect happens, then 500 with code 20500 says that nobody knows
    double slow = 0;         ///< answered after slowMs
    int slowMs = 300;
    int retryAfterSeconds = 1;
    // Webhooks
    double duplicate = 0;  ///< delivered twice
    double dropped = 0;    ///< never delivered: only the lists know of it
    int minDelayMs = 0;    ///< each delivery waits between minDelayMs and maxDelayMs: they overtake each other
    int maxDelayMs = 0;
    double failedDelivery = 0;  ///< an attempt is lost on the way, as if the line was bad
};

/// Seeded dice, so that a run can be repeated.
class FakeDice {
public:
    explicit FakeDice(quint32 seed) : m_engine(seed) {}
    [[nodiscard]] bool chance(double share)
    {
        return share > 0 && std::uniform_real_distribution<double>(0, 1)(m_engine) < share;
    }
    [[nodiscard]] int between(int low, int high)
    {
        return low >= high ? low : std::uniform_int_distribution<int>(low, high)(m_engine);
    }

private:
    std::mt19937 m_engine;
};

}  // namespace frontdesk::simulator
