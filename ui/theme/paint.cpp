// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace frontdesk::paint {
namespace {

/// qHash of strings is seeded per process; colours must not change between runs.
uint stableHash(const QString& text)
{
    uint hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash ^ (hash >> 15);
}

constexpr int ChipPad = 7;
constexpr int ChipIcon = 12;
constexpr int ChipGap = 4;

int chipIconRoom(const ChipLook& look) { return look.icon == Icon::None ? 0 : ChipIcon + ChipGap; }

}  // namespace

void roundedRect(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line,
                 qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : Qt::NoPen);
    const qreal inset = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QString initials(const QString& name)
{
    QString letters;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts))
        if (letters.size() < 2 && word.front().isLetterOrNumber())
            letters += word.front().toUpper();
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

void avatar(QPainter* painter, const QRect& rect, const QString& name, int fontPixels)
{
    const AvatarColors colors = avatarColors(int(stableHash(name) % AvatarSlots), Theme::current().isDark());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.back);
    painter->drawEllipse(rect);
    painter->setPen(colors.text);
    // The disc does not grow with the text size, so its letters must not either.
    QFont font = type(fontPixels, QFont::DemiBold).font;
    font.setPixelSize(fontPixels);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
    painter->restore();
}

void aiAvatar(QPainter* painter, const QRect& rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(Tone::AiSoft));
    painter->drawEllipse(rect);
    const int inset = rect.width() * 7 / 30;
    drawIcon(painter, rect.adjusted(inset, inset, -inset, -inset), Icon::Bot, tone(Tone::Ai));
    painter->restore();
}

int chipHeight() { return scaled(19); }

int chipWidth(const ChipLook& look)
{
    return type(11, QFont::DemiBold).width(look.text) + 2 * ChipPad + chipIconRoom(look);
}

void chip(QPainter* painter, const QRect& rect, const ChipLook& look, Qt::LayoutDirection direction)
{
    const Type& font = type(11, QFont::DemiBold);
    roundedRect(painter, rect, rect.height() / 2.0, tone(look.backTone));
    const QRect iconRect(rect.left() + ChipPad, rect.top(), ChipIcon, rect.height());
    drawIcon(painter, QStyle::visualRect(direction, rect, iconRect), look.icon, tone(look.textTone));
    const QRect textRect = rect.adjusted(ChipPad + chipIconRoom(look), 0, -ChipPad + 2, 0);
    line(painter, QStyle::visualRect(direction, rect, textRect), look.text, font, tone(look.textTone), direction);
}

QString badgeText(int count) { return count > 99 ? QStringLiteral("99+") : QString::number(count); }

void badge(QPainter* painter, const QRect& rect, int count, Tone back)
{
    roundedRect(painter, rect, rect.height() / 2.0, tone(back));
    painter->setPen(tone(Tone::OnAccent));
    painter->setFont(type(11, QFont::Bold).font);
    painter->drawText(rect, Qt::AlignCenter, badgeText(count));
}

void line(QPainter* painter, const QRect& rect, const QString& text, const Type& type, const QColor& color,
          Qt::LayoutDirection direction)
{
    if (rect.width() <= 0)
        return;
    painter->setFont(type.font);
    painter->setPen(color);
    // The side follows the window, the order of the characters the text itself.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = Qt::AlignAbsolute | Qt::AlignVCenter
                               | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QString flat = text;
    flat.replace(u'\n', u' ');
    painter->drawText(rect, int(side) | int(Qt::TextSingleLine), type.elide(flat, rect.width()));
}

}  // namespace frontdesk::paint
