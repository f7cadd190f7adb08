// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskcontrols.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace frontdesk::deskcontrols {
namespace {

constexpr int ArrowRoom = 28;
constexpr int TextStart = 9;
constexpr int ArrowSide = 16;

}  // namespace

void field(QPainter* painter, const QRect& rect, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled)) {
        paint::roundedRect(painter, rect, 6, tone(Tone::SurfaceAlt), tone(Tone::ControlLine));
        return;
    }
    const bool focused = state & QStyle::State_HasFocus;
    paint::roundedRect(painter, rect, 6, tone(Tone::Surface), tone(focused ? Tone::Accent : Tone::BorderStrong),
                       focused ? 2 : 1);
}

void checkMark(QPainter* painter, const QRect& rect, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool warm = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    // A menu gives less room and shows no ring.
    const int room = qMin(rect.width(), rect.height());
    const int side = room > 18 ? room - 4 : room;
    const QRect box(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side);
    const Tone fill = !enabled ? Tone::SurfaceAlt
                      : marked ? (warm ? Tone::AccentFillHover : Tone::AccentFill)
                               : (warm ? Tone::Hover : Tone::Surface);
    paint::roundedRect(painter, box, side / 4.5, tone(fill), marked && enabled ? QColor() : tone(Tone::BorderStrong));
    if (marked)
        drawIcon(painter, box.adjusted(side / 9, side / 9, -side / 9, -side / 9),
                 state & QStyle::State_On ? Icon::Check : Icon::Minus, tone(enabled ? Tone::OnAccent : Tone::Faint));
    if ((state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange))
        paint::roundedRect(painter, rect, 6, {}, tone(Tone::Accent), 2);
}

void choice(QPainter* painter, const QStyleOptionComboBox& option)
{
    field(painter, option.rect, option.state);
    const QRect room = choicePart(option, QStyle::SC_ComboBoxArrow);
    const QRect arrow(room.left() + (room.width() - ArrowSide) / 2, room.top() + (room.height() - ArrowSide) / 2,
                      ArrowSide, ArrowSide);
    drawIcon(painter, arrow, Icon::ChevronDown, tone(option.state & QStyle::State_Enabled ? Tone::Muted : Tone::Faint));
}

QRect choicePart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, all, QRect(all.left() + from, all.top(), width, all.height()));
    };
    switch (part) {
    case QStyle::SC_ComboBoxArrow: return place(all.width() - ArrowRoom, ArrowRoom - 4);
    case QStyle::SC_ComboBoxEditField: return place(TextStart, all.width() - TextStart - ArrowRoom);
    case QStyle::SC_ComboBoxFrame: return all;
    default: return {};
    }
}

}  // namespace frontdesk::deskcontrols
