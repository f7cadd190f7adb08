// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/noticepolicy.h"
#include "ui/theme/icons.h"

/// Words of notices, in the language of the window.
namespace frontdesk::noticetext {

/// One line: "Ingrid Solheim is waiting for a person".
[[nodiscard]] QString title(const Notice& notice);
/// "3 customers are waiting".
[[nodiscard]] QString waiting(int customers);
/// Below the title: the words or a general sentence; `more` = further ones since the first.
[[nodiscard]] QString body(const Notice& notice, int more, bool showText);
[[nodiscard]] Icon icon(NoticeCause cause);
[[nodiscard]] QString takenBy(const QString& contact, const QString& who);

}  // namespace frontdesk::noticetext
