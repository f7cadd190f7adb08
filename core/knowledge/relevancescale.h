// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

/// From log odds of a passage to the probability that it answers. Values of one business, made by
/// `frontdesk eval calibrate`; the ones here are those of the sample shop's first fit.
struct RelevanceScale {
    double bias = 0.852;
    double slope = 1.295;

    [[nodiscard]] double probability(double logOdds) const;
    /// The way back; `probability` is kept off 0 and 1.
    [[nodiscard]] double logOdds(double probability) const;
    [[nodiscard]] bool operator==(const RelevanceScale&) const = default;

    /// Reads calibration.yml; a file that is not there means the values above. InvalidInput: "file:line: sentence".
    [[nodiscard]] static Result<RelevanceScale> load(const QString& path);
    [[nodiscard]] QByteArray toYaml() const;
};

/// Name of the file beside agent_config.yml.
[[nodiscard]] inline QString calibrationFileName() { return QStringLiteral("calibration.yml"); }

}  // namespace frontdesk
