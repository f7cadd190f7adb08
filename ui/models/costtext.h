// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"

#include <QString>

namespace frontdesk::display {

/// "2.50 USD" in the form of the present language; small amounts with four digits.
[[nodiscard]] QString money(qint64 millionths, const QString& currency);
/// Several currencies side by side; empty = no price is known.
[[nodiscard]] QString money(const QList<Money>& sums);
/// Money where it is known, tokens in any case; "" = no model was asked.
[[nodiscard]] QString conversationCost(const ConversationCost& cost);
[[nodiscard]] QString tokens(qint64 in, qint64 out);
/// Name of a mode of the dial, one word.
[[nodiscard]] QString autonomyName(AutonomyMode mode);
/// What it means, one sentence.
[[nodiscard]] QString autonomyMeaning(AutonomyMode mode);
/// "Billing", "Other questions", "All topics".
[[nodiscard]] QString topicName(const QString& topic);
/// "SMS", "All channels".
[[nodiscard]] QString dialChannel(const QString& channel);

}  // namespace frontdesk::display
