// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/autonomy.h"
#include "core/store/storetypes.h"

namespace frontdesk {

enum class DraftState : quint8 { Waiting, Sent, SentChanged, Discarded, Overtaken };

/// An answer of the AI that was not sent by itself (table ai_draft).
struct DraftRow {
    qint64 id = 0;
    QString publicId;
    ConversationId conversationId;
    TurnId turnId;
    qint64 generation = 0;
    TurnMode mode = TurnMode::Draft;  ///< Draft or Shadow
    DraftState state = DraftState::Waiting;
    QString channel;
    QString topic;
    QString text;  ///< empty: its retention is over
    QList<Citation> citations;
    std::optional<double> confidence;
    std::optional<double> agreement;  ///< with what a person sent, 0..1; null = nothing to compare
    MessageId answersUpTo;            ///< newest message of the customer that it answers
    MessageId sentMessageId;
    QString decidedBy;  ///< name of the member of staff
    Micros createdAt = 0;
    Micros decidedAt = 0;  ///< 0 = it waits
};

/// A turn that writes no message.
struct BeginDraft {
    BeginTurn turn;
    TurnMode mode = TurnMode::Draft;
    QString topic;
};

struct CommitDraft {
    TurnRecord record;  ///< id, conversationId, generation must be set; mode and topic too
    QString text;       ///< empty = nothing came of it that people could use
    QList<Citation> citations;
    std::optional<double> confidence;
    MessageId answersUpTo;
    std::optional<EscalationDraft> escalation;
    bool answered = false;  ///< Shadow: its messages need no further turn
    MessageId guidanceUsed;
    QString summary;  ///< with summaryUpTo: what was said before the window
    MessageId summaryUpTo;
};

struct DraftCommitted {
    std::optional<DraftRow> draft;
    TurnCommitted turn;  ///< without a message
};

struct ApproveDraft {
    QString draft;  ///< public id
    StaffId staffId;
    QString messagePublicId;  ///< made by the caller: a repeat does nothing
    Micros notBefore = 0;     ///< 0 = at once
};

/// Whole: all of a period; SinceChange: only what came after the last change of the place's own setting.
enum class AgreementSpan : quint8 { Whole, SinceChange };

/// What a period showed, by channel and topic.
struct AgreementRow {
    QString channel;
    QString topic;
    TurnMode mode = TurnMode::Draft;
    int decided = 0;    ///< drafts that people dealt with: sent, changed, discarded, answered otherwise
    int unchanged = 0;  ///< sent as they were
    int changed = 0;    ///< sent after a change
    int discarded = 0;  ///< or answered otherwise
    int compared = 0;   ///< have an agreement
    int alike = 0;      ///< of those: at least AlikeFrom
    double meanOf = 0;  ///< mean agreement of `compared`
};

/// From this agreement on two answers say the same.
inline constexpr double AlikeFrom = 0.8;

}  // namespace frontdesk
