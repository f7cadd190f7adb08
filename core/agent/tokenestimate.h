// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// About how many tokens a text has for a model. No tokenizer of any vendor: within some 20 % for ordinary text, rather
/// too many than too few, which is enough to keep a request inside its budget. Pure.
[[nodiscard]] qint64 estimateTokens(QStringView text, const QString& model);
/// Longest request and answer together that the model takes; small for models that are not known (local ones).
[[nodiscard]] qint64 contextTokens(const QString& model);

}  // namespace frontdesk
