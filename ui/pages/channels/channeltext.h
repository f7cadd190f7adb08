// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "ui/theme/paint.h"

#include <QString>

/// Words and marks for accounts of providers and for findings of the setup doctor.
namespace frontdesk::channeltext {

using AccountState = ChannelAccountInfo::State;
using Level = DoctorCheck::Level;

[[nodiscard]] paint::ChipLook stateChip(AccountState state);
[[nodiscard]] Icon accountIcon(const ChannelAccountInfo& account);
/// "SMS, WhatsApp".
[[nodiscard]] QString channelNames(const ChannelAccountInfo& account);
/// "Today, 14:32", or "never" for 0.
[[nodiscard]] QString moment(Micros time);
/// One line for the head of the page.
[[nodiscard]] paint::ChipLook overall(const QList<ChannelAccountInfo>& accounts);
/// Twilio is set up, at least in part.
[[nodiscard]] bool hasTwilio(const QList<ChannelAccountInfo>& accounts);

[[nodiscard]] paint::ChipLook levelChip(Level level);
[[nodiscard]] Tone levelTone(Level level);
/// Smaller = shown first.
[[nodiscard]] int rank(Level level);
/// "2 problems, 1 hint, 6 good".
[[nodiscard]] QString summary(const QList<DoctorCheck>& checks);

}  // namespace frontdesk::channeltext
