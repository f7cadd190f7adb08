// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health/servicerow.h"

#include "ui/models/displaytext.h"
#include "ui/pages/health/healthtext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace frontdesk {
namespace {

constexpr int MaxSamples = 120;
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;

/// How long a state holds; from an hour on the moment says more than the length.
QString lasting(Micros since, Micros now)
{
    const qint64 seconds = qMax<qint64>(0, (now - since) / MicrosPerSecond);
    if (seconds < Minute)
        return ServiceRow::tr("just now", "since when a state holds");
    if (seconds < Hour)
        return ServiceRow::tr("for %n min", "how long a state holds", int(seconds / Minute));
    return display::day(since) == display::day(now)
               ? ServiceRow::tr("since %1", "time").arg(display::clockTime(since))
               : ServiceRow::tr("since %1", "day").arg(QLocale().toString(display::day(since), QLocale::ShortFormat));
}

}  // namespace

ServiceRow::ServiceRow(QWidget* parent)
    : Panel(Tone::Surface, BottomEdge, parent),
      m_icon(new IconLabel(Icon::Circle, Tone::Faint, 20)),
      m_name(new TextLabel({}, {13, QFont::DemiBold})),
      m_sentence(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_latency(new TextLabel({}, {12, QFont::Medium, Tone::Muted})),
      m_since(new TextLabel({}, {12, QFont::Normal, Tone::Muted}))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 11);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_latency, 0, 2, Qt::AlignTrailing);
    grid->addWidget(m_since, 0, 3, Qt::AlignTrailing);
    grid->addWidget(m_sentence, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
}

void ServiceRow::setService(const ServiceHealth& service, Micros now)
{
    m_service = service;
    m_icon->setIcon(healthtext::stateIcon(service.state), healthtext::stateTone(service.state));
    m_name->setText(healthtext::serviceName(service.id));
    if (m_sentence->text() != service.sentence)  // a new text drops the selection
        m_sentence->setText(service.sentence);
    m_latency->setText(service.latencyMicros < 0 ? QString() : display::shortTime(service.latencyMicros));
    m_since->setText(lasting(service.since, now));
    m_since->setToolTip(display::dateAndTime(service.since));
    setAccessibleName(tr("%1: %2").arg(healthtext::serviceName(service.id), healthtext::stateName(service.state)));
    setAccessibleDescription(service.sentence);
}

FigureTile::FigureTile(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_value(QStringLiteral("\u2013"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FigureTile::sizeHint() const { return {scaled(116), scaled(64)}; }

void FigureTile::setValue(const QString& text, bool warn)
{
    m_value = text;
    m_warn = warn;
    setAccessibleName(tr("%1: %2").arg(m_name, text));
    update();
}

void FigureTile::addSample(double value)
{
    m_samples << value;
    if (m_samples.size() > MaxSamples)
        m_samples.removeFirst();
    update();
}

void FigureTile::paintCourse(QPainter& painter, const QRectF& area) const
{
    if (m_samples.size() < 2)
        return;
    const double most = qMax(*std::max_element(m_samples.begin(), m_samples.end()), 0.001) * 1.1;
    QPainterPath path;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        double x = area.width() * double(i) / double(MaxSamples - 1);
        if (layoutDirection() == Qt::RightToLeft)
            x = area.width() - x;
        const QPointF point(area.left() + x, area.bottom() - area.height() * m_samples[i] / most);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone(Tone::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::roundedRect(&painter, rect(), 8, tone(Tone::Surface), tone(Tone::Border));
    const QRect inner = rect().adjusted(12, 8, -12, -8);
    const Type& small = type(12);
    const Type& big = type(18, QFont::DemiBold);
    const QRect top(inner.left(), inner.top(), inner.width(), small.metrics.height());
    const QRect low(inner.left(), top.bottom() + 2, inner.width(), inner.bottom() - top.bottom() - 1);
    const int valueWidth = qMin(inner.width(), big.width(m_value) + 4);
    paint::line(&painter, top, m_name, small, tone(Tone::Muted), layoutDirection());
    QRect value = low;
    value.setWidth(valueWidth);
    paint::line(&painter, QStyle::visualRect(layoutDirection(), low, value), m_value, big,
                tone(m_warn ? Tone::Wait : Tone::Text), layoutDirection());
    QRect course = low.adjusted(valueWidth + 10, 3, 0, -3);
    if (course.width() > 24)
        paintCourse(painter, QStyle::visualRect(layoutDirection(), low, course));
    setToolTip(small.width(m_name) > inner.width() ? m_name : QString());
}

}  // namespace frontdesk
