// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/console/autonomyconsole.h"
#include "core/store/usagestore.h"

namespace frontdesk {

/// Pure: rows of the store as people read them; the dearest first.
[[nodiscard]] UsageReport usageReport(const QList<UsageRow>& rows, QDate first, QDate last, const CostConfig& costs);

}  // namespace frontdesk
