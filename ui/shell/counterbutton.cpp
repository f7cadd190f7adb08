// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/counterbutton.h"

#include "ui/theme/paint.h"

#include <QLocale>
#include <QPainter>

namespace frontdesk {

CounterButton::CounterButton(Icon icon, Tone tone, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_tone(tone)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CounterButton::setCount(int count, const QString& words)
{
    m_count = count;
    setText(words);
    const QString full = tr("%1 %2", "count, what").arg(QLocale().toString(count), words);
    setAccessibleName(full);
    setToolTip(full);
    updateGeometry();
    update();
}

void CounterButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize CounterButton::sizeHint() const
{
    const int words = m_compact ? 0 : type(12).width(text()) + 6;
    return {8 + 20 + type(13, QFont::DemiBold).width(QLocale().toString(m_count)) + words + 8, scaled(34)};
}

void CounterButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto place = [this](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
    };
    if (underMouse())
        paint::roundedRect(&painter, rect(), 6, tone(Tone::RailHover));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::roundedRect(&painter, rect(), 6, {}, tone(Tone::Accent), 2);
    const QRect icon = place(8, 15);
    drawIcon(&painter, QRect(icon.left(), (height() - 15) / 2, 15, 15), m_icon, tone(m_tone));
    const Type& strong = type(13, QFont::DemiBold);
    const QString figure = QLocale().toString(m_count);
    const int number = strong.width(figure);
    paint::line(&painter, place(28, number + 2), figure, strong, tone(Tone::Text), layoutDirection());
    if (!m_compact)
        paint::line(&painter, place(28 + number + 6, width() - 34 - number), text(), type(12), tone(Tone::Muted),
                    layoutDirection());
}

}  // namespace frontdesk
