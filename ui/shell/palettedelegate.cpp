// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace frontdesk {
namespace {

constexpr int Side = 16;
constexpr int TextFrom = 52;

bool isHeader(const QModelIndex& index) { return !index.data(PaletteEntryRole).isValid(); }

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isHeader(index))
        return {200, scaled(28)};
    return {200, scaled(index.data(PaletteDetailRole).toString().isEmpty() ? 42 : 52)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect& r = option.rect;
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, r, QRect(r.left() + x, r.top() + y, w, h));
    };
    const QString title = index.data(Qt::DisplayRole).toString();
    if (isHeader(index)) {
        paint::line(painter, place(Side, scaled(6), r.width() - 2 * Side, scaled(20)), title, type(11, QFont::DemiBold),
                    tone(Tone::Faint), option.direction);
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paint::roundedRect(painter, r.adjusted(6, 1, -6, -1), 6,
                           tone(option.state & QStyle::State_Selected ? Tone::Selected : Tone::Hover));
    const Icon icon = Icon(index.data(PaletteIconRole).toInt());
    const int middle = r.height() / 2;
    if (icon == Icon::None)
        paint::avatar(painter, place(Side - 4, middle - 13, 26, 26), title, 10);
    else
        drawIcon(painter, place(Side, middle - 9, 18, 18), icon, tone(Tone::Muted));
    const QString keys = index.data(PaletteKeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : type(12, QFont::Medium).width(keys) + 2;
    const int room = r.width() - TextFrom - Side - (keysWidth > 0 ? keysWidth + 12 : 0);
    const QString detail = index.data(PaletteDetailRole).toString();
    if (detail.isEmpty()) {
        paint::line(painter, place(TextFrom, 0, room, r.height()), title, type(14), tone(Tone::Text), option.direction);
    } else {
        paint::line(painter, place(TextFrom, scaled(6), room, scaled(20)), title, type(14), tone(Tone::Text),
                    option.direction);
        paint::line(painter, place(TextFrom, scaled(27), r.width() - TextFrom - Side, scaled(18)), detail, type(12),
                    tone(Tone::Muted), option.direction);
    }
    if (keysWidth > 0)
        paint::line(painter,
                    place(r.width() - Side - keysWidth, detail.isEmpty() ? 0 : scaled(6), keysWidth,
                          detail.isEmpty() ? r.height() : scaled(20)),
                    keys, type(12, QFont::Medium), tone(Tone::Muted), option.direction);
}

}  // namespace frontdesk
