// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/agentconsole.h"

namespace frontdesk {

struct EngineCore;

struct PastQuestion {
    QString text;
    QStringList names;  ///< of who asked: masked before the text leaves for a remote model
    Micros at = 0;
};

/// The newest questions of customers, newest first, each text once. Engine thread; `core` outlives the task.
[[nodiscard]] Task<QList<PastQuestion>> pastQuestions(EngineCore* core, int limit);
/// What `config` would answer to one question: the engine's own documents, skills, provider and guards, but nothing is said
/// to anybody, and skills with effects only say what they would do. A remote model counts on the day as "eval".
[[nodiscard]] Task<AgentTrialAnswer> answerWith(EngineCore* core, AgentConfigPtr config, PastQuestion question);

}  // namespace frontdesk
