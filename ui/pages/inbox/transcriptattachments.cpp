// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/transcriptattachments.h"

#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/thumbnails.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace frontdesk {
namespace {

struct TextTranscriptPainter {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::TranscriptPainter)
};

void paintPicture(QPainter* painter, const QRect& rect, const QPixmap& pixmap)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, 6, 6);
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF filled = QSizeF(pixmap.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), filled);
    target.moveCenter(QRectF(rect).center());
    painter->drawPixmap(target, pixmap, QRectF(pixmap.rect()));
    painter->restore();
}

void paintImage(QPainter* painter, const QRect& rect, const Attachment& item, Thumbnails* thumbnails,
                Qt::LayoutDirection direction)
{
    Thumbnails::Look look;
    if (thumbnails)
        look = thumbnails->look(item.mediaId, rect.size() * painter->device()->devicePixelRatio());
    if (look.state == Thumbnails::State::Ready) {
        paintPicture(painter, rect, look.pixmap);
        paint::roundedRect(painter, rect, 6, {}, tone(Tone::Border));
        return;
    }
    const bool failed = look.state == Thumbnails::State::Failed;
    paint::roundedRect(painter, rect, 6, tone(Tone::SurfaceAlt), tone(Tone::Border));
    const QPoint middle = rect.center();
    drawIcon(painter, QRect(middle.x() - 12, middle.y() - 24, 24, 24), failed ? Icon::FileText : Icon::Image,
             tone(Tone::Faint));
    const QString words = failed ? TextTranscriptPainter::tr("%1 (no preview)").arg(item.name) : item.name;
    const Type& small = type(12);
    const int wide = qMin(small.width(words) + 2, rect.width() - 16);
    paint::line(painter, QRect(middle.x() - wide / 2, middle.y() + 4, wide, scaled(18)), words, small,
                tone(Tone::Muted), direction);
}

void paintLines(QPainter* painter, const QRect& rect, Icon icon, const QString& name, const QString& detail,
                Qt::LayoutDirection direction)
{
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top() + y, w, h));
    };
    paint::roundedRect(painter, rect, 6, tone(Tone::Surface), tone(Tone::ControlLine));
    drawIcon(painter, place(10, 0, 20, rect.height()), icon, tone(Tone::Muted));
    const int half = rect.height() / 2;
    paint::line(painter, place(40, half - scaled(18), rect.width() - 48, scaled(18)), name, type(13, QFont::Medium),
                tone(Tone::Text), direction);
    paint::line(painter, place(40, half, rect.width() - 48, scaled(17)), detail, type(12), tone(Tone::Muted),
                direction);
}

}  // namespace

void paintAttachment(QPainter* painter, const RowLayout& layout, const Hotspot& spot, Thumbnails* thumbnails,
                     Qt::LayoutDirection direction)
{
    const QRect rect = TranscriptPainter::mirrored(layout, spot.rect, direction);
    if (spot.kind == Hotspot::Kind::SaveFile) {
        paint::roundedRect(painter, rect, 6, tone(Tone::Surface), tone(Tone::ControlLine));
        drawIcon(painter, rect.adjusted(8, 0, -8, 0), Icon::Download, tone(Tone::Muted));
        return;
    }
    const Attachment& item = layout.attachments[spot.index];
    if (item.kind == Attachment::Kind::Image)
        paintImage(painter, rect, item, thumbnails, direction);
    else
        paintLines(painter, rect, attachmentIcon(item), item.name, attachmentDetail(item), direction);
}

void paintAbsent(QPainter* painter, const QRect& rect, const Attachment& item, Qt::LayoutDirection direction)
{
    const bool lost = item.arrival == Attachment::Arrival::GivenUp;
    paintLines(painter, rect, lost ? Icon::CircleX : Icon::Hourglass, item.name, attachmentDetail(item), direction);
}

}  // namespace frontdesk
