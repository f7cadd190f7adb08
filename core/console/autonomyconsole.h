// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/autonomy.h"
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QDate>
#include <QFuture>
#include <QHash>

#include <optional>

namespace frontdesk {

/// One place of the dial. Channel or topic "*" = all; topic "" = none of the configured ones.
struct AutonomyCell {
    QString channel, topic;
    std::optional<AutonomyMode> own;  ///< null = as what stands above it says
    AutonomyMode effective = AutonomyMode::Auto;
    QString changedBy;  ///< of `own`
    Micros changedAt = 0;
};

/// What the last 30 days showed in a place: of drafts that people dealt with, and of answers that were only compared.
struct AutonomyFigures {
    QString channel, topic;
    bool shadow = false;  ///< only compared: nobody saw the AI's text
    int decided = 0;      ///< drafts that people dealt with
    int unchanged = 0;    ///< sent as they were
    int changed = 0;      ///< sent after a change
    int discarded = 0;    ///< or answered otherwise
    int compared = 0;     ///< have an agreement
    int alike = 0;        ///< of those that say the same as the person (agreement >= 0.8)
    double mean = 0;      ///< mean agreement of `compared`, 0..1
};

/// What the figures speak for. Nothing changes before somebody says so.
struct AutonomyProposal {
    QString channel, topic;
    AutonomyMode from = AutonomyMode::Draft;
    AutonomyMode to = AutonomyMode::Auto;
    int hits = 0;      ///< sent unchanged (Draft) or alike (Shadow)
    int count = 0;     ///< of so many
    double lower = 0;  ///< lower bound of the 95 % interval of hits / count
};

struct AutonomyView {
    QStringList channels;       ///< ids; "*" is not among them
    QStringList topics;         ///< keys of routing; "" (other questions) comes last
    QList<AutonomyCell> cells;  ///< every pair of them, and those with "*"
    QList<AutonomyFigures> figures;
    QList<AutonomyProposal> proposals;
};

/// An answer of the AI that waits for somebody to send it.
struct WaitingDraft {
    QString id;
    ConversationId conversationId;
    QString text;
    QString topic;
    QList<Citation> citations;
    std::optional<double> confidence;
    Micros createdAt = 0;
    bool overtaken = false;  ///< the customer wrote since, or somebody took over: it can be used, not approved
};

struct Money {
    QString currency;
    qint64 millionths = 0;
};

/// Tokens and money of one model or agent.
struct UsageLine {
    QString name;      ///< model, or key of the agent
    QString provider;  ///< of a model
    qint64 calls = 0, failures = 0;
    qint64 tokensIn = 0, tokensCached = 0, tokensOut = 0;
    qint64 unpriced = 0;  ///< calls whose price nobody has said; they are not in `cost`
    QList<Money> cost;    ///< by currency; empty = no price is known
};

struct UsageReport {
    QDate first, last;  ///< days of the business, both included
    QList<UsageLine> models, agents;
    UsageLine total;
    struct Day {
        QDate day;
        qint64 cost = 0;  ///< in the currency of the configuration
        qint64 tokens = 0;
    };
    QList<Day> days;  ///< every day from first to last
    QString currency;
    qint64 spentToday = 0;
    qint64 capPerDay = 0, capPerConversation = 0, capPerTurn = 0;  ///< 0 = none
};

struct ConversationCost {
    QList<Money> cost;
    int turns = 0;
    int unpriced = 0;  ///< turns whose price is not known
    qint64 tokensIn = 0, tokensOut = 0;
};

/// How much the AI does by itself: the dial, drafts, agreement with people; what it costs. Threads and errors as in
/// Console.
class AutonomyConsole {
public:
    virtual ~AutonomyConsole() = default;

    [[nodiscard]] virtual QFuture<Result<AutonomyView>> dial() = 0;
    /// Acts from the next question on; audited. No mode = what stands above it counts again. `because`: "staff",
    /// "promotion", "demotion".
    [[nodiscard]] virtual QFuture<Result<AutonomyView>> setMode(QString channel, QString topic,
                                                                std::optional<AutonomyMode> mode, QString because) = 0;

    [[nodiscard]] virtual QFuture<Result<std::optional<WaitingDraft>>> draft(ConversationId id) = 0;
    /// Sends exactly the draft's text as a reply of this member of staff; the AI keeps the conversation. `publicId`
    /// (newPublicId()) makes a retry harmless. Conflict with a detail as in DraftStore::approve().
    [[nodiscard]] virtual QFuture<Result<Message>> approveDraft(QString draft, QString publicId) = 0;
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> discardDraft(QString draft) = 0;

    /// The last `days` days with today, 1..366.
    [[nodiscard]] virtual QFuture<Result<UsageReport>> usage(int days) = 0;
    [[nodiscard]] virtual QFuture<Result<ConversationCost>> cost(ConversationId id) = 0;
};

}  // namespace frontdesk
