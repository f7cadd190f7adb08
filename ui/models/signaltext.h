// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <QString>

/// Words for the queue of people: why somebody waits, how long, who is there. Everything is translated.
namespace frontdesk::display {

/// A signal as a sentence part with what was seen: "Unhappy: terrible, scam".
[[nodiscard]] QString signalText(const EscalationSignal& found);
/// The same in two or three words, for chips: "Unhappy".
[[nodiscard]] QString signalName(const QString& key);
/// The signals of an escalation, heaviest first; of one without evidence its reasons, without weights.
[[nodiscard]] QList<EscalationSignal> signalsOf(const Escalation& escalation);
/// "2:40", "Overdue 3:48", or empty without a deadline.
[[nodiscard]] QString timeLeft(const Escalation& escalation, Micros now);
/// What an escalation is about: a key of the AI ("order_status") in words; other words stay as they are.
[[nodiscard]] QString categoryName(const QString& key);
[[nodiscard]] QString presenceName(Presence presence);

}  // namespace frontdesk::display
