// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace frontdesk {

/// One call that a timer may overtake: whoever is first answers. Engine thread.
class SkillRace {
public:
    struct Outcome {
        ToolResult result;
        bool broke = false;     ///< the skill itself failed (an Error, too slow): its answer is none
        bool timedOut = false;  ///< it may still do what it was asked for
    };
    using Late = std::function<void(const ToolResult&)>;

    /// `preview` = only what it would do. `late` hears of a result that came after the time was up; may be empty.
    [[nodiscard]] static QFuture<Outcome> start(std::shared_ptr<Skill> skill, const ToolCall& call,
                                                const SkillContext& context, int timeoutMs, bool preview, Late late);
};

}  // namespace frontdesk
