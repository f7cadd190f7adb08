// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/skill.h"

#include <QStringList>

namespace frontdesk {

/// What a result proves to have happened: "escalate", "cancel", "refund", "callback", "payment-method", "transfer",
/// "email", "order", "booking", "address", "ticket", "discount", "account", "rating". Errors, dry runs and runs that wait for a person prove nothing.
[[nodiscard]] QStringList receiptsOf(const QString& skill, const ToolResult& result);

}  // namespace frontdesk
