// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace frontdesk {

/// The wheel over a number or a closed choice scrolls the page it stands on and changes nothing.
void leaveWheelToPage(QWidget* editor);

}  // namespace frontdesk
