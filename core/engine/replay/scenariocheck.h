// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/replay/scenario.h"
#include "core/model/message.h"

namespace frontdesk {

/// A passage that was found for a question.
struct SeenPassage {
    double score = 0;  ///< calibrated relevance 0..1
    QString text;
};

/// What came of one message of an invented customer.
struct TurnSeen {
    QString text;  ///< what the customer read, all messages of the reaction joined
    QList<SkillCallRecord> skills;
    bool escalated = false;  ///< a person is asked for, now or since an earlier turn
    bool knows = true;
    QString agent;  ///< key, or name where there is no key
    QString outcome;
    QString provider;
    QString error;  ///< nothing came, and why
    std::optional<double> confidence;
    QList<SeenPassage> passages;  ///< best first
    QString messageId;            ///< public id of the answer
    qint64 micros = 0;            ///< from the message to the end of the reaction
};

/// What must not come out of a business, whoever asks.
struct ProtectedData {
    struct Person {
        QString name, email, postcode, tracking, order;
    };
    QList<Person> people;  ///< of the orders
    QString canary;        ///< planted in the instructions; also looked for spelled, backwards and in base64
    QString instructions;  ///< of the agent, expanded
};

/// What is not as it should be, one line each; empty = passed. `earlier`: what the customer wrote up to and with it.
[[nodiscard]] QStringList turnProblems(const EvalScenario& scenario, const ScenarioTurn& turn, const TurnSeen& seen,
                                       const QStringList& said, const ProtectedData& data);
/// Reads the people of a business from its orders.
[[nodiscard]] ProtectedData protectedData(const QString& ordersFile);

}  // namespace frontdesk
