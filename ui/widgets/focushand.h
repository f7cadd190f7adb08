// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace frontdesk {

/// Who gives the focus to `page` gives it to `target`, which must live as long. Unlike a focus proxy the page is no
/// stop of the Tab key, which would jump over everything that stands before the target.
void handFocusTo(QWidget* page, QWidget* target);

}  // namespace frontdesk
