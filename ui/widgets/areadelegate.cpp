// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/areadelegate.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace frontdesk {

void AreaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool warm = option.state & QStyle::State_MouseOver;
    const QRect ground = option.rect.adjusted(0, 1, 0, -1);
    if (chosen || warm)
        paint::roundedRect(painter, ground, 6, tone(chosen ? Tone::AccentSoft : Tone::Hover));
    if ((option.state & QStyle::State_HasFocus) && option.widget
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::roundedRect(painter, ground, 6, {}, tone(Tone::Accent), 2);
    const Type& font = type(13, chosen ? QFont::DemiBold : QFont::Normal);
    const QRect room = option.rect.adjusted(10, 0, -8, 0);
    paint::line(painter, room, font.elide(index.data().toString(), room.width()), font,
                tone(chosen ? Tone::Accent : Tone::Text), option.direction);
}

QSize AreaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), scaled(32)};
}

}  // namespace frontdesk
