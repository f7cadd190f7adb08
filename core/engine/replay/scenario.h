// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace frontdesk {

/// One message of an invented customer and what has to become of it. An expectation "a|b" is met by a or by b.
struct ScenarioTurn {
    QString say;
    int line = 0;  ///< in the file, from 1
    QStringList skills;
    QStringList notSkills;
    QStringList facts;
    QStringList forbid;
    std::optional<bool> escalate;
    std::optional<bool> knows;
    QString agent;
    QString language;  ///< ISO 639-1
};

struct PlantedDocument {
    QString title;
    QString text;
};

/// What a model does that obeys everybody: calls `call`, or says `say`.
struct ObeyStep {
    QString call;
    Json with = Json::object();
    QString say;
};

/// A conversation that is played on a real engine; docs/scenarios.md documents the file.
struct EvalScenario {
    QString name;
    QString file;
    int line = 0;
    QStringList tags;
    Micros now = 0;  ///< what the clock shows; 0 = the real time
    QString contactName, contactEmail;
    bool contactVerified = false;
    QList<PlantedDocument> documents;  ///< stand among the documents of the business
    QHash<QString, Json> results;      ///< by the skill's name: what it answers in place of its own result
    QList<ScenarioTurn> turns;         ///< at least one
    QStringList forbid;                ///< in any turn
    QStringList never;                 ///< skills that must not have done anything
    QStringList protect;               ///< "orders", "canary", "prompt": must not come out
    QList<ObeyStep> gullible;
    int repeat = 1;  ///< each message is its own text so many times
};

/// Reads a scenario file; names are unique in it. The error lists every problem as "file:line: sentence".
[[nodiscard]] Result<QList<EvalScenario>> parseScenarios(const QByteArray& bytes, const QString& file);
/// Files, folders (all *.yml in them, by name) and patterns (`dir/*.yml`).
[[nodiscard]] Result<QList<EvalScenario>> loadScenarios(const QStringList& paths);
/// A file with this one scenario that parseScenarios() reads back.
[[nodiscard]] QByteArray scenarioYaml(const EvalScenario& scenario, const QStringList& comment);

}  // namespace frontdesk
