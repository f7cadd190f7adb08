// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace frontdesk {

/// How much the AI does by itself (table autonomy): people answer; it answers for comparison only; people send what it
/// drafts; it answers.
enum class AutonomyMode : quint8 { Off, Shadow, Draft, Auto };

}  // namespace frontdesk
