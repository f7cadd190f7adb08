// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace frontdesk {

class Actions;
class Preferences;
struct ConsoleInfo;

/// Who works here, how the window looks, settings, keys, the chat page, about, quit. Deletes itself when it closes.
[[nodiscard]] QMenu* makeAccountMenu(const ConsoleInfo& info, Actions& actions, Preferences& preferences,
                                     QWidget* parent);

}  // namespace frontdesk
