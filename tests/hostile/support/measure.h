// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/hostile/support/attacks.h"

namespace frontdesk::hostile {

/// What one attack did to the program and to a good client beside it.
struct Finding {
    QByteArray attack;
    GoodClient::Result good;
    Tally tally;
    Usage before, after;
    qint64 peakBytes = 0;
    int peakDescriptors = 0;
    double cpuShare = 0;   ///< of one core, while the attack ran
    int backAfterMs = -1;  ///< when memory (within 20 %) and descriptors were back; -1 = not within the time given
    bool answers = false;  ///< /health and /live answer at the end

    /// What may be asserted; empty = all well. Times are never part of it.
    [[nodiscard]] QByteArrayList faults(const Attack& attack) const;
};

struct MeasureOptions {
    int attackMs = 10'000;
    int backMs = 10'000;  ///< how long memory may take to come back
};

[[nodiscard]] Field makeField(const Program& program, int crowd, int sessions);
[[nodiscard]] Finding measure(const Program& program, const Field& field, const Attack& attack, MeasureOptions options);
/// The same without an attack, to compare with.
[[nodiscard]] Finding measurePeace(const Program& program, MeasureOptions options);

[[nodiscard]] QByteArray tableHead();
[[nodiscard]] QByteArray tableRow(const Finding& finding);

}  // namespace frontdesk::hostile
