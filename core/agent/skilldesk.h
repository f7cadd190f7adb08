// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/model/skill.h"

namespace frontdesk {

/// A run of a skill with effects, before anything happens.
struct SkillIntent {
    ConversationId conversationId;
    TurnId turnId;
    qint64 generation = 0;
    ToolCall call;
    SkillEffect effect = SkillEffect::Write;
    QString question;      ///< what would be done; the sentence that a person confirms
    QString agentName;     ///< who wants it
    QStringList sameBy{};  ///< arguments in which the same effect agrees; empty = all
    Micros sameSince = 0;  ///< runs that began before are another effect
    Micros askedAt = 0;    ///< the clock of the turn; 0 = now
    Micros expiresAt = 0;  ///< ask(): nobody decided by then = withdrawn; 0 = after 24 hours
    bool sample = false;
};

struct SkillTicket {
    QString run;                        ///< public id of the durable row
    std::optional<ToolResult> earlier;  ///< the same call ran already: its result, nothing may run again
    bool waiting = false;               ///< the same call waits for a person already
};

enum class SkillEnd : quint8 { Done, Failed, Unknown };

/// By which the registry makes effects durable before they happen and asks people. Engine thread. Errors of intend() and
/// ask(): Fenced (a person has the conversation, it is closed or erased): the turn ends with it; anything else becomes a
/// result with isError and nothing runs.
class SkillDesk {
public:
    virtual ~SkillDesk() = default;
    /// Commits the intention WHERE generation; a call id of a turn counts once.
    [[nodiscard]] virtual Task<SkillTicket> intend(SkillIntent intent) = 0;
    /// The run waits for a person: row and card are committed. Later the desk runs it itself, exactly once.
    [[nodiscard]] virtual Task<SkillTicket> ask(SkillIntent intent) = 0;
    /// How it ended. Unknown may become Done or Failed later (a result that came after the timeout).
    [[nodiscard]] virtual Task<> finished(QString run, SkillEnd end, ToolResult result) = 0;
};

}  // namespace frontdesk
