// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/textmood.h"
#include "core/config/agentconfig.h"

#include <QString>
#include <QStringList>

namespace frontdesk {

class IntentModel;

/// What the planner may know of a customer's text without asking a model. Pure values.
struct TextSignals {
    double humanWish = 0;                  ///< probability that a person is asked for, 0..1
    QString escalationPhrase;              ///< the configured phrase that stands in the text, else empty
    QStringList priorityKeywords;          ///< groups that matched: "urgent", "legal"
    QStringList topics;                    ///< routing groups that matched: "billing", "technical"
    QHash<QString, QString> keywordsSeen;  ///< the word or phrase that made a group match, by group
    TextMood mood;
    QString intent;  ///< what the intent model takes it for
    double intentProbability = 0;
    bool goodbye = false;  ///< a farewell or thanks that needs a closing, no retrieval
};

/// Whole-word, case-folded, locale-aware matching; the wish for a human by the trained intent model.
[[nodiscard]] TextSignals analyseText(const QString& text, const AgentConfig& config, const IntentModel& model);

}  // namespace frontdesk
