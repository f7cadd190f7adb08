// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// For `LIKE ? ESCAPE '\'`: finds `text`, without spaces around it, anywhere; what a person types is never a pattern.
/// Empty = everything.
[[nodiscard]] QString likePattern(const QString& text);

}  // namespace frontdesk
