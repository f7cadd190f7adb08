// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace frontdesk::paint {

/// Antialiased; an invalid colour leaves fill or outline away. The outline stays inside `rect`.
void roundedRect(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = {},
                 qreal lineWidth = 1);
/// Disc with up to two initials; the colours follow from the name and stay the same between runs.
void avatar(QPainter* painter, const QRect& rect, const QString& name, int fontPixels);
/// Violet disc with the robot: the AI.
void aiAvatar(QPainter* painter, const QRect& rect);

struct ChipLook {
    QString text;
    Icon icon = Icon::None;
    Tone textTone = Tone::Muted;
    Tone backTone = Tone::ChipBack;
};
[[nodiscard]] int chipHeight();
[[nodiscard]] int chipWidth(const ChipLook& look);
/// Elides when `rect` is narrower than chipWidth(); icon before text in the reading direction.
void chip(QPainter* painter, const QRect& rect, const ChipLook& look, Qt::LayoutDirection direction);
/// Count on a filled pill, centred.
void badge(QPainter* painter, const QRect& rect, int count, Tone back);
[[nodiscard]] QString badgeText(int count);
[[nodiscard]] QString initials(const QString& name);
/// One line, elided at the end, aligned to the start of the reading direction.
void line(QPainter* painter, const QRect& rect, const QString& text, const Type& type, const QColor& color,
          Qt::LayoutDirection direction);

}  // namespace frontdesk::paint
