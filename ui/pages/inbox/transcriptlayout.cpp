// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/transcriptlayout.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace frontdesk {
namespace {

constexpr int MaxBubble = 640;
constexpr int MaxColumn = 880;
constexpr int SkillHeight = 32;
constexpr qsizetype MaxDetails = 4000;

QRect columnOf(int width)
{
    const int wide = qMin(MaxColumn, width - 2 * TranscriptPad);
    return {(width - wide) / 2, 0, wide, 0};
}

QString skillDetails(const SkillCallRecord& call)
{
    const auto dump = [](const Json& json) {
        return QString::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)).left(MaxDetails);
    };
    return inboxText::arguments() % u"\n" % dump(call.arguments) % u"\n\n" % inboxText::result() % u"\n"
           % dump(call.result);
}

void layOutSkill(RowLayout& out, const TranscriptRow& row)
{
    const int wide = qMin(MaxBubble, out.column.width() - 2 * AvatarRoom);
    out.bubble = QRect(out.column.right() + 1 - AvatarRoom - wide, 3, wide, scaled(SkillHeight));
    if (row.expanded && row.message.skillCall) {
        out.document = makeDocument(skillDetails(*row.message.skillCall), TextFormat::Code);
        out.document->setTextWidth(wide - 2 * BubblePad);
        out.textPos = QPoint(out.bubble.left() + BubblePad, out.bubble.bottom() + 4);
        out.bubble.setHeight(out.bubble.height() + qCeil(out.document->size().height()) + 12);
    } else {
        out.document.reset();
    }
    out.hotspots << Hotspot{
        Hotspot::Kind::ToggleSkill, 0, QRect(out.bubble.topLeft(), QSize(wide, scaled(SkillHeight))), {}};
    out.height = out.bubble.bottom() + 4;
}

/// Chips from left to right, broken into lines; returns the y below the last one.
int placeChips(RowLayout& out, QList<Hotspot> chips, int y, int chipRoom)
{
    const int left = out.bubble.left() + BubblePad;
    const int right = out.bubble.right() + 1 - BubblePad;
    int x = left;
    for (Hotspot& chip : chips) {
        const int wide = qMin(type(12, QFont::Medium).width(chip.text) + chipRoom, right - left);
        if (x + wide > right && x > left) {
            x = left;
            y += scaled(28);
        }
        chip.rect = QRect(x, y, wide, scaled(24));
        x += wide + 6;
    }
    out.hotspots << chips;
    return y + scaled(24);
}

QList<Hotspot> sourceChips(const Message& message)
{
    QList<Hotspot> chips;
    for (int i = 0; i < message.citations.size(); ++i)
        chips << Hotspot{Hotspot::Kind::Source, i, {}, inboxText::sourceTitle(message.citations[i])};
    return chips;
}

QList<Hotspot> failureActions(const TranscriptRow& row)
{
    QList<Hotspot> actions;
    const bool failed = row.message.delivery == Delivery::Failed;
    if (row.isPending() || (failed && (row.detail ? row.detail->mayRetry : row.kind == RowKind::Staff)))
        actions << Hotspot{Hotspot::Kind::Retry, 0, {}, inboxText::retry()};
    if (failed)
        actions << Hotspot{Hotspot::Kind::CopyText, 0, {}, inboxText::copyText()};
    if (!row.isPending())
        actions << Hotspot{Hotspot::Kind::CopyDetails, 0, {}, inboxText::copyDetails()};
    if (row.isPending())
        actions << Hotspot{Hotspot::Kind::Discard, 0, {}, inboxText::discard()};
    return actions;
}

void collectLinks(RowLayout& out)
{
    const QAbstractTextDocumentLayout* layout = out.document->documentLayout();
    for (QTextBlock block = out.document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString address = it.fragment().charFormat().anchorHref();
            if (address.isEmpty())
                continue;
            const int start = it.fragment().position() - block.position();
            const QTextLine line = block.layout()->lineForTextPosition(start);
            if (!line.isValid())
                continue;
            const int end = qMin(start + it.fragment().length(), line.textStart() + line.textLength());
            const QPointF corner = layout->blockBoundingRect(block).topLeft();
            const qreal from = line.cursorToX(start);
            const qreal to = line.cursorToX(end);
            const QRectF area(corner + QPointF(qMin(from, to), line.y()), QSizeF(qAbs(to - from), line.height()));
            out.hotspots << Hotspot{Hotspot::Kind::Link, 0, area.toAlignedRect().translated(out.textPos), address};
        }
    }
}

TextFormat formatOf(RowKind kind) { return kind == RowKind::Customer ? TextFormat::Plain : TextFormat::Markdown; }

/// Images as boxes beside each other, other files as lines below them; returns the y below the last one.
int placeAttachments(RowLayout& out, int y)
{
    const int left = out.bubble.left() + BubblePad;
    const int wide = out.bubble.width() - 2 * BubblePad;
    const QSize box = ThumbnailSize.boundedTo({wide, ThumbnailSize.height()});
    int x = left;
    int bottom = y;
    for (int i = 0; i < out.attachments.size(); ++i) {
        const Attachment& item = out.attachments[i];
        if (!item.isHere()) {
            y = bottom > y ? bottom + 6 : y;
            x = left;
            out.absent << std::pair(i, QRect(left, y, wide, scaled(46)));
            bottom = y + scaled(46);
            continue;
        }
        if (item.kind == Attachment::Kind::Image) {
            if (x > left && x + box.width() > left + wide) {
                x = left;
                y = bottom + 6;
            }
            out.hotspots << Hotspot{Hotspot::Kind::OpenFile, i, QRect(QPoint(x, y), box), item.name};
            x += box.width() + 6;
            bottom = y + box.height();
            continue;
        }
        y = bottom > y ? bottom + 6 : y;
        x = left;
        const int high = scaled(46);
        out.hotspots << Hotspot{Hotspot::Kind::OpenFile, i, QRect(left, y, wide - 38, high), item.name};
        out.hotspots << Hotspot{Hotspot::Kind::SaveFile, i, QRect(left + wide - 34, y, 34, high),
                                inboxText::saveFile(item.name)};
        bottom = y + high;
    }
    return bottom;
}

int attachmentsWidth(const QList<Attachment>& attachments)
{
    int images = 0;
    for (const Attachment& item : attachments)
        images += item.kind == Attachment::Kind::Image && item.isHere() ? 1 : 0;
    return attachments.isEmpty() ? 0 : qMax(280, qMin(images, 2) * (ThumbnailSize.width() + 6)) + 2 * BubblePad;
}

int placeNotice(RowLayout& out, int y)
{
    const QRect room(out.bubble.left() + BubblePad, y, out.bubble.width() - 2 * BubblePad, 400);
    out.noticeRect = type(12, QFont::Medium).metrics.boundingRect(room, Qt::TextWordWrap, out.notice);
    out.noticeRect.setLeft(room.left());
    out.noticeRect.setRight(room.right());
    return out.noticeRect.bottom() + 1;
}

/// Width of bubble and text; the document gets its width here, once.
int fitText(RowLayout& out, const TranscriptRow& row, int maxBubble)
{
    int wide = row.isInternal() ? maxBubble : 60 + 2 * BubblePad;
    if (out.document && !row.isInternal()) {
        out.document->setTextWidth(maxBubble - 2 * BubblePad);
        wide = qMax(wide, qCeil(out.document->idealWidth()) + 1 + 2 * BubblePad);
    }
    if (!row.message.citations.isEmpty() || !out.notice.isEmpty())
        wide = qMax(wide, 304);
    wide = qMin(maxBubble, qMax(wide, attachmentsWidth(out.attachments)) + (row.isStreaming() ? 8 : 0));
    if (out.document && out.document->textWidth() != wide - 2 * BubblePad)
        out.document->setTextWidth(wide - 2 * BubblePad);
    return wide;
}

void layOutBubble(RowLayout& out, const TranscriptRow& row)
{
    const int avatars = row.isInternal() ? 0 : AvatarRoom;
    const int maxBubble = row.isInternal() ? out.column.width() : qMin(MaxBubble, out.column.width() - avatars - 16);
    const bool doubtful = row.message.delivery == Delivery::Failed || row.message.delivery == Delivery::Unconfirmed;
    out.notice = inboxText::deliveryNotice(row);
    const int wide = fitText(out, row, maxBubble);
    const int top = HeaderTop + scaled(20);
    const int textHeight = out.document ? qCeil(out.document->size().height()) : 0;
    int left = out.column.left();
    if (isOutbound(row.kind))
        left = out.column.right() + 1 - avatars - wide;
    else if (!row.isInternal())
        left += avatars;
    out.bubble = QRect(left, top, wide, textHeight + 2 * BubblePad - 4);
    out.textPos = QPoint(left + BubblePad, top + BubblePad - 2);
    if (out.document)
        collectLinks(out);
    int end = out.textPos.y() + textHeight;
    if (!out.attachments.isEmpty())
        end = placeAttachments(out, textHeight > 0 ? end + 8 : end + 2);
    const QList<Hotspot> sources = sourceChips(row.message);
    if (!sources.isEmpty())
        end = placeChips(out, sources, end + 8, 38);
    if (!out.notice.isEmpty())
        end = placeNotice(out, end + 8);
    if (doubtful)
        end = placeChips(out, failureActions(row), end + 6, 24);
    out.bubble.setBottom(end + BubblePad - 3);
    out.height = out.bubble.bottom() + 9;
}

}  // namespace

RowLayout& TranscriptLayouts::layout(const TranscriptRow& row, int width)
{
    RowLayout* known = m_cache.object(row.key);
    if (known && known->revision == row.revision && known->width == width)
        return *known;
    auto fresh = std::make_unique<RowLayout>();
    RowLayout& out = *fresh;
    // A new width needs a new layout of the same text only.
    if (known && known->revision == row.revision)
        out.document = std::move(known->document);
    out.revision = row.revision;
    out.width = width;
    out.column = columnOf(width);
    switch (row.kind) {
    case RowKind::Day: out.height = scaled(44); break;
    case RowKind::NewMark: out.height = scaled(36); break;
    case RowKind::Event: out.height = scaled(34); break;
    case RowKind::Skill: layOutSkill(out, row); break;
    default:
        out.attachments = attachmentsOf(row.message);
        if (const QString words = display::messageText(row.message);
            !out.document && (!words.isEmpty() || out.attachments.isEmpty()))
            out.document = makeDocument(words, formatOf(row.kind));
        layOutBubble(out, row);
    }
    m_cache.insert(row.key, fresh.release(), 1);
    return out;
}

int TranscriptLayouts::estimate(const TranscriptRow& row, int width)
{
    switch (row.kind) {
    case RowKind::Day: return scaled(44);
    case RowKind::NewMark: return scaled(36);
    case RowKind::Event: return scaled(34);
    case RowKind::Skill: return scaled(SkillHeight) + 6;
    default: break;
    }
    const QString text = row.message.text();
    const int perLine = qMax(20, qMin(MaxBubble - 60, width - 150) / scaled(7));
    const int lines = 1 + int(text.size()) / perLine + int(text.count(u'\n'));
    const int files = hasAttachments(row.message) ? ThumbnailSize.height() : 0;
    return scaled(20 + 18 * lines) + 38 + files + (row.message.citations.isEmpty() ? 0 : scaled(32));
}

}  // namespace frontdesk
