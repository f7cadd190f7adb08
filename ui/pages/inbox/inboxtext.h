// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "ui/models/transcriptmodel.h"
#include "ui/theme/paint.h"

#include <QString>

/// Words and marks that list, header and transcript share.
namespace frontdesk::inboxText {

[[nodiscard]] QString arguments();
[[nodiscard]] QString result();
[[nodiscard]] QString retry();
[[nodiscard]] QString copyText();
[[nodiscard]] QString copyDetails();
[[nodiscard]] QString discard();
[[nodiscard]] QString saveFile(const QString& name);
/// Why a message failed or what "not confirmed" means; empty when all is well.
[[nodiscard]] QString deliveryNotice(const TranscriptRow& row);
/// Document, section and page as one short label.
[[nodiscard]] QString sourceTitle(const Citation& citation);
/// Who has the conversation and how urgent it is, always words with an icon.
[[nodiscard]] paint::ChipLook stateChip(const ConversationSummary& summary, StaffId self, Micros now);
/// The bar at the start of a row: red = overdue or urgent, amber = under two minutes, invalid = none.
[[nodiscard]] QColor urgencyBar(const ConversationSummary& summary, Micros now);
[[nodiscard]] bool isWaiting(const ConversationSummary& summary);
/// "2:40 left" or "overdue 3:48"; empty without a deadline.
[[nodiscard]] QString timeLeft(const Escalation& escalation, Micros now);
[[nodiscard]] QString confidence(double probability);

}  // namespace frontdesk::inboxText
