// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/figurecard.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace frontdesk {

FigureCard::FigureCard(const QString& name, QWidget* parent) : QWidget(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void FigureCard::setFigure(const QString& figure, Tone tone, const QString& foot)
{
    if (figure == m_figure && tone == m_tone && foot == m_foot)
        return;
    m_figure = figure;
    m_tone = tone;
    m_foot = foot;
    setAccessibleName(tr("%1: %2. %3", "name, figure, explanation").arg(m_name, figure, foot));
    setToolTip(foot);
    update();
}

QSize FigureCard::sizeHint() const { return {scaled(200), scaled(86)}; }

QSize FigureCard::minimumSizeHint() const { return {scaled(120), scaled(86)}; }

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 10, frontdesk::tone(Tone::SurfaceAlt), frontdesk::tone(Tone::Border));
    const int wide = width() - 32;
    paint::line(&painter, QRect(16, scaled(10), wide, scaled(18)), m_name, type(12, QFont::DemiBold),
                frontdesk::tone(Tone::Muted), layoutDirection());
    paint::line(&painter, QRect(16, scaled(28), wide, scaled(32)), m_figure, type(24, QFont::DemiBold),
                frontdesk::tone(m_tone), layoutDirection());
    paint::line(&painter, QRect(16, scaled(60), wide, scaled(18)), m_foot, type(12), frontdesk::tone(Tone::Muted),
                layoutDirection());
}

}  // namespace frontdesk
