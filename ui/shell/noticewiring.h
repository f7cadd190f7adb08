// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace frontdesk {

class MainWindow;
class Notifier;

/// Gives the notices their places in a window: toasts, the bell, and the ways to what they speak of. Both live until
/// the window dies first; once per window.
void attachNotifier(Notifier& notifier, MainWindow& window);

}  // namespace frontdesk
