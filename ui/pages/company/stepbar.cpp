// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/stepbar.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace frontdesk {
namespace {

constexpr int Disc = 24;
constexpr int Gap = 8;

}  // namespace

StepBar::StepBar(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

QSize StepBar::sizeHint() const { return {scaled(640), scaled(Disc) + 8}; }
QSize StepBar::minimumSizeHint() const { return {scaled(300), scaled(Disc) + 8}; }

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = scaled(Disc);
    const int cell = width() / int(std::max<qsizetype>(1, m_names.size()));
    for (int i = 0; i < m_names.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(i * cell, (height() - disc) / 2, disc, disc));
        painter.setPen(QPen(tone(done || now ? Tone::AccentFill : Tone::BorderStrong), 1.5));
        painter.setBrush(done || now ? tone(Tone::AccentFill) : tone(Tone::Surface));
        painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
        if (done) {
            drawIcon(&painter, place.adjusted(5, 5, -5, -5), Icon::Check, tone(Tone::OnAccent));
        } else {
            painter.setFont(type(12, QFont::DemiBold).font);
            painter.setPen(tone(now ? Tone::OnAccent : Tone::Muted));
            painter.drawText(place, Qt::AlignCenter, locale().toString(i + 1));
        }
        const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(i * cell + disc + Gap, 0, cell - disc - 2 * Gap, height()));
        const Type& font = type(13, now ? QFont::DemiBold : QFont::Normal);
        paint::line(&painter, words, m_names.at(i), font, tone(now ? Tone::Text : Tone::Muted), layoutDirection());
    }
}

}  // namespace frontdesk
