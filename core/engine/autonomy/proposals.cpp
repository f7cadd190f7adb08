// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/proposals.h"

#include "core/model/agreement.h"

namespace frontdesk {
namespace {

AutonomyProposal proposal(const AgreementRow& row, AutonomyMode from, AutonomyMode to, int hits, int count)
{
    return {row.channel, row.topic, from, to, hits, count, wilsonLower(hits, count)};
}

std::optional<AutonomyProposal> forDrafts(const AgreementRow& row, const ProposalRules& rules)
{
    if (row.decided >= rules.promoteCount && wilsonLower(row.unchanged, row.decided) >= rules.promoteFrom)
        return proposal(row, AutonomyMode::Draft, AutonomyMode::Auto, row.unchanged, row.decided);
    const int sent = row.unchanged + row.changed;
    const double upper = 1 - wilsonLower(row.decided - sent, row.decided);
    if (row.decided >= rules.demoteCount && upper < rules.demoteBelow)
        return proposal(row, AutonomyMode::Draft, AutonomyMode::Shadow, sent, row.decided);
    return std::nullopt;
}

std::optional<AutonomyProposal> forShadow(const AgreementRow& row, const ProposalRules& rules)
{
    if (row.compared < rules.shadowCount || wilsonLower(row.alike, row.compared) < rules.shadowFrom)
        return std::nullopt;
    return proposal(row, AutonomyMode::Shadow, AutonomyMode::Draft, row.alike, row.compared);
}

}  // namespace

QList<AutonomyProposal> proposalsFor(
    const QList<AgreementRow>& rows,
    const std::function<AutonomyMode(const QString& channel, const QString& topic)>& modeOf, const ProposalRules& rules)
{
    QList<AutonomyProposal> found;
    for (const AgreementRow& row : rows) {
        const AutonomyMode now = modeOf(row.channel, row.topic);
        std::optional<AutonomyProposal> one;
        if (now == AutonomyMode::Draft && row.mode == TurnMode::Draft)
            one = forDrafts(row, rules);
        else if (now == AutonomyMode::Shadow && row.mode == TurnMode::Shadow)
            one = forShadow(row, rules);
        if (one)
            found << *one;
    }
    return found;
}

}  // namespace frontdesk
