// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include <QPainter>
#include <QPushButton>

namespace frontdesk {

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(m_back));
    const QColor line = tone(Tone::Border);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect left(0, 0, 1, height());
    const QRect right(width() - 1, 0, 1, height());
    if (m_edges & TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_edges & BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    if (m_edges & EndEdge)
        painter.fillRect(mirrored ? left : right, line);
    if (m_edges & StartEdge)
        painter.fillRect(mirrored ? right : left, line);
}

IconLabel::IconLabel(Icon icon, Tone tone, int side, QWidget* parent) : QWidget(parent), m_icon(icon), m_tone(tone)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawIcon(&painter, rect(), m_icon, tone(m_tone));
}

ChipLabel::ChipLabel(paint::ChipLook look, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
}

void ChipLabel::setLook(const paint::ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const { return {paint::chipWidth(m_look) + 1, paint::chipHeight() + 1}; }

QSize ChipLabel::minimumSizeHint() const { return {qMin(40, sizeHint().width()), sizeHint().height()}; }

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::chip(&painter, rect(), m_look, layoutDirection());
    setToolTip(paint::chipWidth(m_look) > width() ? m_look.text : QString());
}

AvatarLabel::AvatarLabel(int side, QWidget* parent) : QWidget(parent) { setFixedSize(side, side); }

void AvatarLabel::setName(const QString& name)
{
    m_name = name;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::avatar(&painter, rect().adjusted(0, 0, -1, -1), m_name, width() * 36 / 100);
}

QPushButton* makeButton(const QString& text, ButtonKind kind, Icon icon, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    static constexpr const char* Names[] = {"", "primary", "danger", "ghost"};
    button->setProperty("kind", QString::fromLatin1(Names[int(kind)]));
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    if (icon != Icon::None) {
        button->setIcon(themedIcon(icon, filled ? Tone::OnAccent : Tone::Muted));
        button->setIconSize({16, 16});
    }
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize({18, 18});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(34, 34);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace frontdesk
