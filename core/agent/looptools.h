// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/model/skill.h"

namespace frontdesk {

/// Calls that the loop itself carries out: they change the conversation, not the world.
namespace looptools {

inline constexpr QStringView Transfer = u"transfer_to_agent";
inline constexpr QStringView Remember = u"remember";

[[nodiscard]] bool isOwn(const QString& name);
/// transfer_to_agent when there is somebody to hand over to, remember when the contact is verified and memory is on.
[[nodiscard]] QList<ToolSpec> specs(const TurnInput& input, const AgentConfig& config, const AgentChoice& now);
/// The wish of the call, checked: nullopt and `problem` when it cannot be.
[[nodiscard]] std::optional<AgentChoice> wantedAgent(const ToolCall& call, const AgentConfig& config,
                                                     const AgentChoice& now, QString& problem);
/// Name and value to remember, checked; nullopt and `problem` when they cannot be kept.
struct Note {
    QString name, value;
};
[[nodiscard]] std::optional<Note> wantedNote(const ToolCall& call, QString& problem);
/// Lower-case words joined by "_", at most 60 characters; empty = no name at all.
[[nodiscard]] QString factName(const QString& text);

}  // namespace looptools
}  // namespace frontdesk
