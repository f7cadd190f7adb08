// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/switchbox.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace frontdesk {
namespace {

constexpr int PillWidth = 38;
constexpr int PillHeight = 22;
constexpr int Gap = 8;

}  // namespace

SwitchBox::SwitchBox(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString SwitchBox::word() const { return isChecked() ? tr("On", "state of a switch") : tr("Off", "state of a switch"); }

QSize SwitchBox::sizeHint() const
{
    const Type& font = type(13);
    const int word = qMax(font.width(tr("On", "state of a switch")), font.width(tr("Off", "state of a switch")));
    return {scaled(PillWidth) + Gap + word + 6, scaled(30)};
}

void SwitchBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int wide = scaled(PillWidth);
    const int high = scaled(PillHeight);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect pill = place({2, (height() - high) / 2, wide, high});
    const bool on = isChecked();
    const Tone fill = !isEnabled() ? Tone::Border
                      : on         ? (underMouse() ? Tone::AccentFillHover : Tone::AccentFill)
                                   : Tone::Surface;
    paint::roundedRect(&painter, pill, high / 2.0, tone(fill), on && isEnabled() ? QColor() : tone(Tone::ControlLine));
    const int knob = high - 8;
    const QRect at = place({on ? 2 + wide - knob - 4 : 2 + 4, (height() - knob) / 2, knob, knob});
    paint::roundedRect(&painter, at, knob / 2.0, tone(!isEnabled() ? Tone::Faint : on ? Tone::OnAccent : Tone::Muted));
    paint::line(&painter, place({2 + wide + Gap, 0, width() - wide - Gap - 2, height()}), word(), type(13),
                tone(isEnabled() ? Tone::Text : Tone::Faint), layoutDirection());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::roundedRect(&painter, pill.adjusted(-2, -2, 2, 2), high / 2.0 + 2, {}, tone(Tone::Accent), 2);
}

}  // namespace frontdesk
