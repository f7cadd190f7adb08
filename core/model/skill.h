// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <QString>

namespace frontdesk {

enum class SkillEffect : quint8 { Read, Write, Money };

/// May a skill run by itself? Default: as its effect says (money asks, the others run).
enum class SkillPolicy : quint8 { Default, Auto, Ask, Never };
/// What a customer must have proved before a skill may run for them.
enum class IdentityLevel : quint8 { None, Known, Verified };

/// MCP-compatible description of a skill: name, what it does, JSON Schema of its arguments.
struct ToolSpec {
    QString name;
    QString description;
    Json inputSchema = Json::object();
    SkillEffect effect = SkillEffect::Read;
    SkillPolicy policy = SkillPolicy::Default;
    IdentityLevel identity = IdentityLevel::None;
    int timeoutMs = 10'000;
    QString origin;     ///< "" = built in, "http", "sql", "script", "mcp:<server>"
    Json outputSchema;  ///< of `content`; null = any object
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
    /// What our words tell the customer once a person has confirmed it; empty = the summary.
    QString customerText = {};
    QString staffNote =
        {};  ///< for people of the shop and the log (exit code, what a program complained of); no model sees it
    bool unsure = false;  ///< isError, but the effect may have happened all the same
};

/// Intended and Running end as Unknown when the program dies in between; nothing runs them again by itself. Withdrawn =
/// nobody decided in time.
enum class SkillRunState : quint8 { Intended, Waiting, Refused, Approved, Running, Done, Failed, Unknown, Withdrawn };

/// One run of a skill that changes something: a durable row that is written before it runs.
struct SkillRun {
    QString publicId;
    ConversationId conversationId;
    QString conversationPublicId;
    TurnId turnId;
    qint64 generation = 0;
    ToolCall call;
    SkillEffect effect = SkillEffect::Write;
    SkillRunState state = SkillRunState::Intended;
    bool asked = false;  ///< a person had to confirm it
    QString question;    ///< what would be done, one sentence
    ToolResult result;   ///< state Done, Failed
    StaffId decidedBy;
    QString decidedByName;
    QString contactName;
    MessageId messageId;  ///< its card in the transcript
    Micros createdAt = 0;
    Micros decidedAt = 0;
    Micros endedAt = 0;
    Micros expiresAt = 0;
};

/// "intended", "waiting", "refused", "approved", "running", "done", "failed", "unknown", "withdrawn"
[[nodiscard]] inline QString skillRunStateKey(SkillRunState state)
{
    static constexpr const char* keys[] = {"intended", "waiting", "refused", "approved", "running",
                                           "done",     "failed",  "unknown", "withdrawn"};
    return QString::fromLatin1(keys[static_cast<quint8>(state)]);
}

}  // namespace frontdesk
