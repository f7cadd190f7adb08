// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// One thing that is wrong in a configuration file (or, with line 0, elsewhere).
struct ConfigProblem {
    QString place;  ///< file, or "environment", or "command line"
    int line = 0;   ///< from 1; 0 = not in a file
    QString text;   ///< what is wrong, then what to do

    /// "file:line: text"
    [[nodiscard]] QString toString() const;
};
using ConfigProblems = QList<ConfigProblem>;

/// All problems, one line each, ordered by place and line; code InvalidInput.
[[nodiscard]] Error problemsToError(ConfigProblems problems);
/// The word of `known` that was probably meant; empty if none is near.
[[nodiscard]] QString didYouMean(const QString& word, const QStringList& known);
/// " Did you mean x?" or an empty text.
[[nodiscard]] QString didYouMeanText(const QString& word, const QStringList& known);

}  // namespace frontdesk
