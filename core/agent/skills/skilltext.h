// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

#include <QRegularExpression>

namespace frontdesk::skilltext {

/// {"type": "object", "properties": ..., "required": ..., "additionalProperties": false}
[[nodiscard]] Json objectSchema(Json properties, Json required = Json::array());
[[nodiscard]] ToolResult result(const SkillContext& context, Json content, const QString& summary);
/// Stores that the words name by city, state, name or id; empty = none named.
[[nodiscard]] QList<Store> storesIn(const QString& words, const AgentConfig& config);
[[nodiscard]] QString listText(const QStringList& parts);

}  // namespace frontdesk::skilltext
