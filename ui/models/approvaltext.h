// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"
#include "core/model/skill.h"
#include "ui/theme/paint.h"

#include <optional>

namespace frontdesk::approvaltext {

/// Words for the state of a run that changes something; QObjects elsewhere have no part in them.
[[nodiscard]] QString stateText(SkillRunState state);
[[nodiscard]] paint::ChipLook stateChip(SkillRunState state);
/// The card of a run that people decide on (deliveryCode "approval:..."); none for other rows.
struct Card {
    QString run;
    QString question;
    QString decidedBy;
    SkillRunState state = SkillRunState::Waiting;
    bool money = false;
    Micros expiresAt = 0;
};
[[nodiscard]] std::optional<Card> cardOf(const Message& message);

}  // namespace frontdesk::approvaltext
