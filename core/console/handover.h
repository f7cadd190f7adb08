// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <functional>

namespace frontdesk {

/// True for a text that only asks for a person and says nothing of the matter.
using IsWishForPerson = std::function<bool(const QString& text)>;

/// Pure: the card from the conversation's newest messages (oldest first, internal ones may be among them). Only what was
/// said since the last hand-back counts.
[[nodiscard]] HandOverCard makeHandOver(const Escalation& escalation, const QList<Message>& messages,
                                        const IsWishForPerson& isWish);

}  // namespace frontdesk
