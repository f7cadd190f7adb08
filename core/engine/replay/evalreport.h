// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/replay/evalrunner.h"

#include <QMap>

namespace frontdesk {

struct EvalTally {
    int passed = 0;
    int total = 0;
    [[nodiscard]] double rate() const { return total ? double(passed) / total : 1; }
};

/// Pure: how a run came out, in the forms that people and programs read.
struct EvalReport {
    QList<EvalResult> results;
    QString provider;
    QString config;  ///< path of the configuration

    [[nodiscard]] EvalTally all() const;
    [[nodiscard]] QMap<QString, EvalTally> byTag() const;
    /// Failures (each expectation with what was said instead), then the rates. `verbose`: passed ones as well.
    [[nodiscard]] QString table(bool verbose) const;
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray junit() const;
};

}  // namespace frontdesk
