// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/builtin/understanding.h"

namespace frontdesk::builtin {

/// What one clause needs.
enum class Need : quint8 { Reply, Order, AskOrder, Product, Hours, Places, Contact, Knowledge, Private, Refuse };

struct Step {
    Need need = Need::Knowledge;
    Clause clause;
    QList<ToolCall> calls;
};

/// First round: what to call. Pure.
struct Decision {
    bool escalate = false;
    QString escalationReason;
    QList<Step> steps;
    [[nodiscard]] QList<ToolCall> calls() const;
};
[[nodiscard]] Decision decide(const Understanding& u, const LlmRequest& request);

/// Second round, or the only one when nothing is to be called: the answer. Pure.
struct Answer {
    QString text;
    QList<int> cited;
    bool knows = true;
    std::optional<double> confidence;
    QString intent;
};
[[nodiscard]] Answer compose(const Understanding& u, const Decision& decision, const LlmRequest& request);

/// Least relevance at which a passage may be used, from the system prompt; 0.6 when it says nothing.
[[nodiscard]] double relevanceThreshold(const LlmRequest& request);

}  // namespace frontdesk::builtin
