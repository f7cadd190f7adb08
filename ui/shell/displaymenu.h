// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace frontdesk {

class Preferences;

/// Theme, text size, rows, language and what Enter does. Deletes itself when it closes.
[[nodiscard]] QMenu* makeDisplayMenu(Preferences& preferences, QWidget* parent);

}  // namespace frontdesk
