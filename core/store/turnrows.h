// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

/// What a turn has left behind, when it ends (the row exists since it began).
void writeTurnRecord(Transaction& tx, const TurnRecord& record);

}  // namespace frontdesk::rows
