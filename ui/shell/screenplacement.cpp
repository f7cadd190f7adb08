// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenplacement.h"

#include <QPoint>

namespace frontdesk {
namespace {

qint64 area(const QRect& rect) { return rect.isValid() ? qint64(rect.width()) * rect.height() : 0; }

}  // namespace

QRect clampToScreens(QRect window, const QList<QRect>& screens)
{
    if (screens.isEmpty() || !window.isValid())
        return window;
    const QRect* best = &screens.first();
    qint64 shown = 0;
    for (const QRect& screen : screens) {
        const qint64 part = area(screen.intersected(window));
        if (part > shown) {
            shown = part;
            best = &screen;
        }
    }
    if (shown == 0) {
        int nearest = (best->center() - window.center()).manhattanLength();
        for (const QRect& screen : screens) {
            const int distance = (screen.center() - window.center()).manhattanLength();
            if (distance < nearest) {
                nearest = distance;
                best = &screen;
            }
        }
    }
    window.setSize(window.size().boundedTo(best->size()));
    window.moveLeft(qBound(best->left(), window.left(), best->right() - window.width() + 1));
    window.moveTop(qBound(best->top(), window.top(), best->bottom() - window.height() + 1));
    return window;
}

}  // namespace frontdesk
