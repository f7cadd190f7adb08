// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

#include <QRegularExpression>

namespace frontdesk::skilltext {

/// {"type": "object", "properties": ..., "required": ..., "additionalProperties": false}
[[nodiscard]] Json objectSchema(Json properties, Json required = Json::array());
[[nodiscard]] ToolResult result(const SkillContext& context, Json content, const QString& summary);
/// The dict contract: {"success": true, ...content}.
[[nodiscard]] ToolResult success(const SkillContext& context, Json content, const QString& summary);
/// {"success": false, "error": {"code", "message"}, ...more}, isError: no receipt of anything.
[[nodiscard]] ToolResult failure(const QString& code, const QString& message, const Json& more = Json::object());
/// What `skills:` of the configuration says about this skill.
[[nodiscard]] SkillSwitches switchesOf(const SkillContext& context, const QString& skill);
/// Stores that the words name by city, state, name or id; empty = none named.
[[nodiscard]] QList<Store> storesIn(const QString& words, const AgentConfig& config);
[[nodiscard]] QString listText(const QStringList& parts);

}  // namespace frontdesk::skilltext
