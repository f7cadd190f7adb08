// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

struct TraceGuess {
    QString intent;
    double probability = 0;  ///< 0..1
};

struct TracePassage {
    QString document, section, text;
    std::optional<double> score;  ///< calibrated relevance 0..1
    bool cited = false;           ///< the answer rests on it
};

struct TraceCall {
    QString name;
    Json arguments = Json::object();
    Json result = Json::object();
    QString summary;
    bool ok = true;
    qint64 micros = 0;
};

/// Steps of a turn in microseconds; -1 = was not measured or did not happen.
struct TraceTiming {
    qint64 pickup = -1;         ///< message stored -> turn begun: planning, waiting for more of the same customer
    qint64 retrieve = -1;       ///< search for passages
    qint64 skills = -1;         ///< all skill calls
    qint64 firstSentence = -1;  ///< turn begun -> first sentence released
    qint64 total = -1;          ///< turn begun -> committed
};

/// What the AI did for one answer, from the stored record of the turn.
struct TurnTrace {
    TurnId turnId;
    ConversationId conversationId;
    QString question;   ///< what it answers, in the customer's words
    QString messageId;  ///< public id of the answer; empty = there is none
    QString answer;     ///< what the customer got; empty = nothing
    QString outcome;  ///< "complete", "unknown", "escalated", "interrupted", "failed", "ignored"; empty = it still runs
    QStringList reasons;  ///< typed keys for asking a person
    QString agentName, provider, model;
    QString agentRule;  ///< what chose the agent (TurnRecord::rule); empty = there is only one
    // Understanding. Guesses and signals are made again from the words with the model of now.
    QString intent;             ///< as it was understood then
    QList<TraceGuess> guesses;  ///< the three most probable
    double humanWish = 0;       ///< probability that a person is wanted
    QStringList keywords;       ///< groups of priority keywords and topics
    QString phrase;             ///< configured phrase for a person that stands in the words
    bool knows = true;
    std::optional<double> confidence;
    QList<TracePassage> passages;  ///< best first
    QList<TraceCall> calls;
    QStringList guardRules;  ///< rules that stopped a sentence
    int guardDropped = 0;    ///< sentences that did not go out
    qint64 tokensIn = 0, tokensOut = 0;
    Micros startedAt = 0;
    TraceTiming timing;
};

}  // namespace frontdesk
