// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QRect>

namespace frontdesk {

/// Moves and shrinks a window's rectangle so that it lies on one of the screens (available areas, the first one is the
/// primary): the screen that shows most of it, else the nearest. Without screens the rectangle stays. Pure.
[[nodiscard]] QRect clampToScreens(QRect window, const QList<QRect>& screens);

}  // namespace frontdesk
