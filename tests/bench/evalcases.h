// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk::eval {

struct Expectation {
    QList<QStringList> facts;  ///< each inner list: alternatives, one must occur in the last reply
    QStringList forbidden;     ///< must occur in no reply
    QString source;            ///< document stem that must be cited
    QString skill;             ///< must have been called
    std::optional<bool> escalates;
    bool unknown = false;
};

struct Case {
    QString id;
    QString category;
    QStringList turns;
    Expectation expect;
};

struct CaseFile {
    QList<Case> cases;
    Micros referenceTime = 0;
};

[[nodiscard]] Result<CaseFile> loadCases(const QString& path);

/// What the agent did in one case.
struct Observation {
    QStringList replies;
    QStringList skills;
    QStringList citedDocuments;  ///< of the last turn
    bool escalated = false;      ///< last turn: asked for a person, or the signals would have
    bool knows = true;           ///< last turn
    bool failed = false;
    std::optional<double> confidence;
};

/// Names of what is wrong; empty = passed.
[[nodiscard]] QStringList problemsOf(const Case& one, const Observation& seen);

}  // namespace frontdesk::eval
