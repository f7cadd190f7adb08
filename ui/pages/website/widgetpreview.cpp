// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/website/widgetpreview.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace frontdesk {
namespace {

double luminance(const QColor& color)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// The corner is one of the screen, not of the reading direction: nothing is mirrored here.
void block(QPainter* painter, const QRect& rect, Tone fill) { paint::roundedRect(painter, rect, 4, tone(fill)); }

}  // namespace

WidgetPreview::WidgetPreview(QWidget* parent) : QWidget(parent), m_color(tone(Tone::AccentFill))
{
    setAccessibleName(tr("Preview of the chat on your web site"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WidgetPreview::sizeHint() const { return {scaled(320), scaled(400)}; }
QSize WidgetPreview::minimumSizeHint() const { return {scaled(260), scaled(360)}; }

double WidgetPreview::contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor WidgetPreview::textOn(const QColor& color)
{
    return contrast(color, Qt::white) >= contrast(color, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

void WidgetPreview::setLook(const WebsiteLook& look, const QString& company, const QString& greeting)
{
    m_look = look;
    m_company = company;
    m_greeting = greeting;
    if (const QColor chosen(look.color); chosen.isValid())
        m_color = chosen;
    update();
}

void WidgetPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect page = rect().adjusted(0, 0, -1, -1);
    paint::roundedRect(&painter, page, 10, tone(Tone::SurfaceAlt), tone(Tone::Border));
    paintPage(&painter, page);
    const int width = std::min(page.width() * 68 / 100, scaled(230));
    const int height = page.height() * 62 / 100;
    const int left = m_look.position == u"left" ? page.left() + 14 : page.right() - 14 - width;
    paintPanel(&painter, QRect(left, page.bottom() - scaled(70) - height, width, height));
    paintLauncher(&painter, page);
}

void WidgetPreview::paintPage(QPainter* painter, const QRect& page) const
{
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter->setBrush(tone(Tone::Border));
        painter->drawEllipse(QRect(page.left() + 12 + i * 14, page.top() + 12, 8, 8));
    }
    block(painter, QRect(page.left() + 62, page.top() + 10, page.width() - 76, 12), Tone::ChipBack);
    int y = page.top() + 40;
    block(painter, QRect(page.left() + 14, y, page.width() / 2, 16), Tone::Border);
    for (y += 28; y < page.bottom() - 20; y += 18)
        block(painter, QRect(page.left() + 14, y, page.width() - 28 - (y % 54), 8), Tone::ChipBack);
}

void WidgetPreview::paintPanel(QPainter* painter, const QRect& panel) const
{
    paint::roundedRect(painter, panel, 10, tone(Tone::Surface), tone(Tone::BorderStrong));
    const int head = scaled(50);
    const QColor text = textOn(m_color);
    const QRect inside = panel.adjusted(12, 0, -12, 0);
    paintHead(painter, QRect(panel.left(), panel.top(), panel.width(), head));
    const Type& body = type(12);
    const QRect bubble(inside.left(), panel.top() + head + 12, inside.width() - 16, scaled(58));
    paint::roundedRect(painter, bubble, 10, tone(Tone::BubbleAi));
    painter->setFont(body.font);
    painter->setPen(tone(Tone::Text));
    painter->drawText(bubble.adjusted(8, 6, -8, -6), int(Qt::TextWordWrap) | int(Qt::AlignVCenter), m_greeting);
    const int wide = std::min(inside.width() - 8, body.width(tr("Are you open today?")) + 24);
    const QRect mine(inside.right() - wide, bubble.bottom() + 10, wide, scaled(28));
    paint::roundedRect(painter, mine, 10, m_color);
    painter->setPen(text);
    painter->drawText(mine, Qt::AlignCenter, body.elide(tr("Are you open today?"), mine.width() - 12));
    const QRect entry(inside.left(), panel.bottom() - scaled(38), inside.width(), scaled(28));
    paint::roundedRect(painter, entry, 6, tone(Tone::Surface), tone(Tone::BorderStrong));
    paint::line(painter, entry.adjusted(8, 0, -8, 0), tr("Write a message"), body, tone(Tone::Muted),
                layoutDirection());
}

/// As the chat's own head: the face of who answers, the title, who it is; the colour of the site is for acts only.
void WidgetPreview::paintHead(QPainter* painter, const QRect& head) const
{
    painter->fillRect(QRect(head.left() + 1, head.bottom(), head.width() - 2, 1), tone(Tone::Border));
    const int side = scaled(30);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(direction, head, QRect(head.left() + x, head.top() + y, w, h));
    };
    paint::aiAvatar(painter, place(10, (head.height() - side) / 2, side, side));
    const QString title = m_look.title.isEmpty() ? m_company : m_look.title;
    const Type& strong = type(13, QFont::DemiBold);
    const Type& small = type(11);
    const int words = 10 + side + 8;
    const int room = head.width() - words - scaled(30);
    const int top = (head.height() - strong.metrics.height() - small.metrics.height()) / 2;
    paint::line(painter, place(words, top, room, strong.metrics.height()), title, strong, tone(Tone::Text), direction);
    paint::line(painter, place(words, top + strong.metrics.height(), room, small.metrics.height()),
                tr("AI assistant answers"), small, tone(Tone::Ai), direction);
    const int cross = scaled(16);
    drawIcon(painter, place(head.width() - cross - 10, (head.height() - cross) / 2, cross, cross), Icon::ChevronDown,
             tone(Tone::Muted));
}

void WidgetPreview::paintLauncher(QPainter* painter, const QRect& page) const
{
    const int side = scaled(44);
    const Type& font = type(13, QFont::DemiBold);
    const int words = m_look.launcher.isEmpty() ? 0 : std::min(font.width(m_look.launcher) + 10, page.width() / 2);
    const int width = side + words;
    const int left = m_look.position == u"left" ? page.left() + 14 : page.right() - 14 - width;
    const QRect launcher(left, page.bottom() - side - 12, width, side);
    paint::roundedRect(painter, launcher, side / 2.0, m_color, tone(Tone::Border));
    const QColor text = textOn(m_color);
    drawIcon(painter, QRect(launcher.left() + (side - 20) / 2, launcher.top() + (side - 20) / 2, 20, 20),
             Icon::MessageCircle, text);
    if (words > 0)
        paint::line(painter, QRect(launcher.left() + side - 6, launcher.top(), words, side), m_look.launcher, font,
                    text, Qt::LeftToRight);
}

}  // namespace frontdesk
