// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvaltext.h"

#include <QCoreApplication>

namespace frontdesk::approvaltext {
namespace {

struct TextApprovalText {
    Q_DECLARE_TR_FUNCTIONS(ApprovalText)
};

std::optional<SkillRunState> stateOf(const QString& key)
{
    for (int state = 0; state <= int(SkillRunState::Withdrawn); ++state)
        if (skillRunStateKey(SkillRunState(state)) == key)
            return SkillRunState(state);
    return std::nullopt;
}

}  // namespace

QString stateText(SkillRunState state)
{
    switch (state) {
    case SkillRunState::Intended:
    case SkillRunState::Running: return TextApprovalText::tr("Runs");
    case SkillRunState::Waiting: return TextApprovalText::tr("Waits for a person");
    case SkillRunState::Refused: return TextApprovalText::tr("Refused");
    case SkillRunState::Approved: return TextApprovalText::tr("Approved");
    case SkillRunState::Done: return TextApprovalText::tr("Done");
    case SkillRunState::Failed: return TextApprovalText::tr("Failed");
    case SkillRunState::Unknown: return TextApprovalText::tr("Not known");
    case SkillRunState::Withdrawn: return TextApprovalText::tr("Nobody decided");
    }
    return {};
}

paint::ChipLook stateChip(SkillRunState state)
{
    switch (state) {
    case SkillRunState::Waiting: return {stateText(state), Icon::Hourglass, Tone::Wait, Tone::WaitSoft};
    case SkillRunState::Done: return {stateText(state), Icon::CircleCheck, Tone::Human, Tone::HumanSoft};
    case SkillRunState::Failed:
    case SkillRunState::Unknown: return {stateText(state), Icon::CircleAlert, Tone::Urgent, Tone::UrgentSoft};
    case SkillRunState::Refused:
    case SkillRunState::Withdrawn: return {stateText(state), Icon::Ban, Tone::Muted, Tone::ChipBack};
    default: return {stateText(state), Icon::Clock, Tone::Muted, Tone::ChipBack};
    }
}

std::optional<Card> cardOf(const Message& message)
{
    static const QString mark = QStringLiteral("approval:");
    if (!message.deliveryCode.startsWith(mark) || !message.skillCall)
        return std::nullopt;
    const std::optional<SkillRunState> state = stateOf(message.deliveryCode.mid(mark.size()));
    const auto json = message.skillCall->result.find("approval");
    if (!state || json == message.skillCall->result.end() || !json->is_object())
        return std::nullopt;
    Card card;
    card.state = *state;
    card.run = jsonString(*json, "run");
    card.question = jsonString(*json, "question");
    card.decidedBy = jsonString(*json, "decided_by");
    card.money = jsonString(*json, "effect") == u"money";
    card.expiresAt = json->value("expires_at", Micros(0));
    return card;
}

}  // namespace frontdesk::approvaltext
