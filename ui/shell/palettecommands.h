// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/palettesearch.h"

namespace frontdesk {

class MainWindow;
class Preferences;
class PresenceControl;

/// What the palette offers besides search: the window's actions that work now, its pages, looks, languages, the own
/// state. The entries must not outlive the window.
[[nodiscard]] QList<PaletteEntry> paletteCommands(MainWindow& window, Preferences& preferences,
                                                  PresenceControl& presence);

}  // namespace frontdesk
