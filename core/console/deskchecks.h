// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

namespace frontdesk::deskchecks {

/// What people typed, tidied up; InvalidInput says what is wrong with which field and what to do.
[[nodiscard]] Result<Contact> contact(Contact typed);
[[nodiscard]] Result<CannedReply> cannedReply(CannedReply typed);
/// Trimmed, `least` to `most` characters. `what` is the beginning of the sentence: "The note".
[[nodiscard]] Result<QString> text(const QString& typed, const QString& what, int least, int most);

}  // namespace frontdesk::deskchecks
