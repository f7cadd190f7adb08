// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QString>

namespace frontdesk {

enum class SkillEffect : quint8 { Read, Write, Money };

/// MCP-compatible description of a skill: name, what it does, JSON Schema of its arguments.
struct ToolSpec {
    QString name;
    QString description;
    Json inputSchema = Json::object();
    SkillEffect effect = SkillEffect::Read;
};

struct ToolCall {
    QString id;
    QString name;
    Json arguments = Json::object();
};

/// `content` is a JSON object; `isError` results go back to the model like any other.
struct ToolResult {
    QString callId;
    Json content = Json::object();
    bool isError = false;
    QString summary;      ///< one line for the transcript
    bool sample = false;  ///< built from sample data: the answer carries a badge
};

}  // namespace frontdesk
