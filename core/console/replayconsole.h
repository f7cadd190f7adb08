// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// A turn of the AI, run again. Nothing is sent or stored, and skills do nothing: their recorded results answer.
struct ReplayedTurn {
    QString messageId;  ///< public id of the recorded answer
    QString question;
    QString recorded;         ///< what the customer read then
    QString again;            ///< what they would read now
    bool same = false;        ///< words, calls of skills, "does not know" and the wish for a person
    bool sameRequest = true;  ///< false: what the model is given has changed since (configuration, agent)
    QStringList differences;  ///< sentences; empty when it is the same
    QStringList skills;       ///< names that were called now, in order
    QString provider, model;  ///< who answered now; "recorded" = the recorded stream of a remote model
    bool knows = true;
    bool wantsHuman = false;
};

/// Under which other conditions a turn is run. What is empty stays as it is.
struct ReplayCandidate {
    QByteArray configText;  ///< a whole agent_config.yml
    QString model;
    QString documentTitle, documentText;  ///< stands among the documents
};

/// Recent turns under a candidate.
struct CandidateReport {
    int turns = 0;
    int same = 0;
    int failed = 0;               ///< could not be run: no record, messages gone
    QList<ReplayedTurn> changed;  ///< newest first
};

/// Turns played again and compared; scenarios. Threads and errors as in Console. `messageId`: public id of an answer of
/// the AI or of a message that it answers.
class ReplayConsole {
public:
    virtual ~ReplayConsole() = default;
    /// Exactly from its record. NotFound: the AI did nothing there; Conflict: the record is too old to be run again.
    [[nodiscard]] virtual QFuture<Result<ReplayedTurn>> replay(QString messageId) = 0;
    /// Under another prompt, model or document. InvalidInput: the candidate, as "file:line: sentence".
    [[nodiscard]] virtual QFuture<Result<ReplayedTurn>> compare(QString messageId, ReplayCandidate candidate) = 0;
    /// The newest answers under a candidate; `limit` 1..200.
    [[nodiscard]] virtual QFuture<Result<CandidateReport>> tryRecent(ReplayCandidate candidate, int limit) = 0;
    /// Writes the conversation up to this turn as a scenario into the folder "scenarios" beside agent_config.yml, without
    /// personal data; the value is the path. The expectations are for people to fill in.
    [[nodiscard]] virtual QFuture<Result<QString>> makeScenario(QString messageId) = 0;
};

}  // namespace frontdesk
