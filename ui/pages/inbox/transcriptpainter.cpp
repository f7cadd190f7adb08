// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/transcriptpainter.h"

#include "ui/models/approvaltext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/transcriptattachments.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

namespace frontdesk {
namespace {

struct TextTranscriptpainter {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::TranscriptPainter)
};

/// One row being painted: everything the steps share.
struct Job {
    QPainter* painter;
    const TranscriptRow& row;
    RowLayout& layout;
    const RowState& state;

    [[nodiscard]] QRect place(const QRect& rect) const
    {
        return TranscriptPainter::mirrored(layout, rect, state.direction);
    }
    void line(const QRect& rect, const QString& text, const Type& type, Tone color) const
    {
        paint::line(painter, place(rect), text, type, tone(color), state.direction);
    }
    void icon(const QRect& rect, Icon icon, Tone color) const { drawIcon(painter, place(rect), icon, tone(color)); }
};

void paintDay(const Job& job)
{
    const Type& font = type(12, QFont::DemiBold);
    const QString text = display::dayName(job.row.day);
    const int width = font.width(text) + 24;
    const int middle = job.layout.height / 2;
    const QRect& column = job.layout.column;
    const int center = column.left() + column.width() / 2;
    job.painter->setPen(QPen(tone(Tone::Border), 1));
    job.painter->drawLine(column.left(), middle, center - width / 2, middle);
    job.painter->drawLine(center + width / 2, middle, column.right(), middle);
    job.painter->setPen(tone(Tone::Muted));
    job.painter->setFont(font.font);
    job.painter->drawText(QRect(0, 0, job.layout.width, job.layout.height), Qt::AlignCenter, text);
}

void paintNewMark(const Job& job)
{
    const Type& font = type(11, QFont::DemiBold);
    const QString text = TextTranscriptpainter::tr("New");
    const QRect& column = job.layout.column;
    const int middle = job.layout.height / 2;
    const int wide = font.width(text) + 16;
    job.painter->fillRect(job.place({column.left(), middle, column.width() - wide - 8, 1}), tone(Tone::Accent));
    const QRect pill = job.place({column.right() + 1 - wide, middle - scaled(9), wide, scaled(19)});
    paint::roundedRect(job.painter, pill, pill.height() / 2.0, tone(Tone::AccentSoft));
    job.painter->setPen(tone(Tone::Accent));
    job.painter->setFont(font.font);
    job.painter->drawText(pill, Qt::AlignCenter, text);
}

Tone eventTone(EventKind event)
{
    switch (event) {
    case EventKind::EscalationRaised:
    case EventKind::RateLimited: return Tone::Wait;
    case EventKind::HandedBack: return Tone::Ai;
    case EventKind::HumanJoined: return Tone::Human;
    default: return Tone::Muted;
    }
}

void paintEvent(const Job& job)
{
    const Type& font = type(12);
    const QString text = font.elide(display::eventText(job.row.message), job.layout.column.width() - 90);
    const QString time = display::clockTime(job.row.message.createdAt);
    const int textWidth = font.width(text);
    const int wide = 22 + textWidth + 8 + font.width(time);
    const int left = (job.layout.width - wide) / 2;
    job.icon({left, (job.layout.height - 15) / 2, 15, 15}, display::eventIcon(job.row.message.event),
             eventTone(job.row.message.event));
    job.line({left + 22, 0, textWidth + 4, job.layout.height}, text, font, Tone::Muted);
    job.line({left + 22 + textWidth + 8, 0, 60, job.layout.height}, time, font, Tone::Faint);
}

using Selections = QList<QAbstractTextDocumentLayout::Selection>;

void addSelection(Selections& list, const QTextCursor& cursor, Tone back, Tone text)
{
    QAbstractTextDocumentLayout::Selection selection;
    selection.cursor = cursor;
    selection.format.setBackground(tone(back));
    selection.format.setForeground(tone(text));
    list << selection;
}

Selections selectionsOf(const Job& job)
{
    Selections list;
    QTextDocument* document = job.layout.document.get();
    if (!job.state.find.isEmpty()) {
        QTextCursor hit = document->find(job.state.find);
        while (!hit.isNull()) {
            addSelection(list, hit, job.state.found ? Tone::WaitBar : Tone::WaitSoft,
                         job.state.found ? Tone::TipBack : Tone::Wait);  // dark on amber in both themes
            hit = document->find(job.state.find, hit);
        }
    }
    if (job.state.selectionFrom != job.state.selectionTo) {
        QTextCursor cursor(document);
        cursor.setPosition(job.state.selectionFrom);
        cursor.setPosition(job.state.selectionTo, QTextCursor::KeepAnchor);
        addSelection(list, cursor, Tone::AccentFill, Tone::OnAccent);
    }
    return list;
}

void paintDocument(const Job& job, Tone textTone)
{
    if (!job.layout.document)
        return;
    QPainter& painter = *job.painter;
    painter.save();
    painter.translate(TranscriptPainter::documentPos(job.layout, job.state.direction));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, tone(textTone));
    context.selections = selectionsOf(job);
    job.layout.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintCaret(const Job& job)
{
    if (!job.layout.document)
        return;
    const QTextBlock block = job.layout.document->lastBlock();
    if (!block.layout() || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
    const QPointF corner = job.layout.document->documentLayout()->blockBoundingRect(block).topLeft();
    const qreal x = line.cursorToX(line.textStart() + line.textLength()) + 2;
    const QRectF caret(corner + QPointF(x, line.y() + 2), QSizeF(3, line.height() - 4));
    paint::roundedRect(job.painter, caret.translated(TranscriptPainter::documentPos(job.layout, job.state.direction)),
                       1.5, tone(Tone::Ai));
}

void paintSkill(const Job& job)
{
    const SkillCallRecord call = job.row.message.skillCall.value_or(SkillCallRecord{});
    const QRect head = job.layout.hotspots.first().rect;
    paint::roundedRect(job.painter, job.place(job.layout.bubble), 6, tone(Tone::SurfaceAlt), tone(Tone::Border));
    job.icon({head.left() + 10, head.top(), 16, head.height()}, Icon::Wrench, Tone::Muted);
    const Type& mono = Theme::current().monoType(12);
    const Type& plain = type(12);
    const int nameWidth = qMin(mono.width(call.name), head.width() / 2);
    job.line({head.left() + 34, head.top(), nameWidth + 2, head.height()}, call.name, mono, Tone::Text);
    const Icon arrow = job.row.expanded                         ? Icon::ChevronDown
                       : job.state.direction == Qt::RightToLeft ? Icon::ChevronLeft
                                                                : Icon::ChevronRight;
    job.icon({head.right() - 24, head.top(), 14, head.height()}, arrow, Tone::Faint);
    const auto card = approvaltext::cardOf(job.row.message);
    const QString time = card ? approvaltext::stateText(card->state)
                         : call.ok
                             ? display::shortTime(call.durationMicros)
                             : TextTranscriptpainter::tr("failed, %1").arg(display::shortTime(call.durationMicros));
    const int timeLeft = head.right() - 32 - plain.width(time);
    job.line({timeLeft, head.top(), plain.width(time) + 2, head.height()}, time, plain,
             call.ok ? Tone::Muted : Tone::Urgent);
    const bool done = card ? card->state == SkillRunState::Done : call.ok;
    const Icon mark = done ? Icon::Check : card && call.ok ? Icon::Hourglass : Icon::CircleAlert;
    job.icon({timeLeft - 19, head.top(), 14, head.height()}, mark,
             done              ? Tone::Ok
             : card && call.ok ? Tone::Wait
                               : Tone::Urgent);
    const int textLeft = head.left() + 34 + nameWidth + 12;
    job.line({textLeft, head.top(), timeLeft - 30 - textLeft, head.height()}, call.summary, plain, Tone::Muted);
    if (job.row.expanded && job.layout.document)
        paintDocument(job, Tone::Text);
    if (job.state.current)
        paint::roundedRect(job.painter, job.place(job.layout.bubble), 6, {}, tone(Tone::Accent), 2);
}

struct Tick {
    Icon icon = Icon::None;
    Tone tone = Tone::Faint;
};

Tick tickOf(const Message& message)
{
    switch (message.delivery) {
    case Delivery::Queued: return {Icon::Clock, Tone::Faint};
    case Delivery::Sending: return {Icon::Send, Tone::Faint};
    case Delivery::Sent: return {Icon::Check, Tone::Faint};
    case Delivery::Delivered: return {Icon::CheckCheck, Tone::Faint};
    case Delivery::Read: return {Icon::CheckCheck, Tone::Ok};
    case Delivery::Failed: return {Icon::CircleAlert, Tone::Urgent};
    case Delivery::Unconfirmed: return {Icon::CircleHelp, Tone::Wait};
    case Delivery::Interrupted: return {Icon::CirclePause, Tone::Wait};
    default: return {};
    }
}

/// What the time alone does not say about an own message.
QString deliveryTail(const TranscriptRow& row, const RowState& state)
{
    const Message& message = row.message;
    switch (message.delivery) {
    case Delivery::Queued: {
        const Micros left = message.createdAt + state.undoWindow - state.now;
        if (state.undoWindow > 0 && left > 0 && row.kind == RowKind::Staff)
            return TextTranscriptpainter::tr("goes out in %1 s").arg((left + MicrosPerSecond - 1) / MicrosPerSecond);
        return row.isPending() ? TextTranscriptpainter::tr("sending") : TextTranscriptpainter::tr("waits to be sent");
    }
    case Delivery::Sending: return TextTranscriptpainter::tr("sending");
    case Delivery::Interrupted: return TextTranscriptpainter::tr("interrupted");
    case Delivery::Failed: return TextTranscriptpainter::tr("not sent");
    case Delivery::Unconfirmed: return TextTranscriptpainter::tr("not confirmed");
    default: return {};
    }
}

QString headerTail(const TranscriptRow& row, const RowState& state)
{
    const Message& message = row.message;
    if (row.isStreaming())
        return TextTranscriptpainter::tr("writing…");
    QStringList parts{display::clockTime(message.createdAt)};
    if (row.kind == RowKind::Note)
        parts << TextTranscriptpainter::tr("internal, the customer does not see this");
    if (row.kind == RowKind::Guidance)
        parts << TextTranscriptpainter::tr("guidance for the AI, the customer does not see this");
    if (row.kind == RowKind::Ai && message.confidence)
        parts << TextTranscriptpainter::tr("%1 confident").arg(inboxText::confidence(*message.confidence));
    if (message.author == Author::Staff && message.turnId.isValid())
        parts << TextTranscriptpainter::tr("AI draft, approved");
    const QString delivery = deliveryTail(row, state);
    if (!delivery.isEmpty())
        parts << delivery;
    return parts.join(QStringLiteral("  ·  "));
}

QString authorOf(const TranscriptRow& row, const RowState& state)
{
    return display::authorName(row.message, state.contactName);
}

/// What stands before the author of an internal row.
Icon headIcon(RowKind kind) { return kind == RowKind::Guidance ? Icon::Sparkles : Icon::Lock; }

Tone internalTone(RowKind kind) { return kind == RowKind::Guidance ? Tone::Ai : Tone::NoteText; }

void paintHeader(const Job& job)
{
    const QRect& bubble = job.layout.bubble;
    const Type& bold = type(12, QFont::DemiBold);
    const Type& plain = type(12);
    const QString who = authorOf(job.row, job.state);
    const QString tail = headerTail(job.row, job.state);
    const Tick tick = isOutbound(job.row.kind) || job.row.isPending() ? tickOf(job.row.message) : Tick{};
    const int tickRoom = tick.icon == Icon::None ? 0 : 20;
    const int lockRoom = job.row.isInternal() ? 19 : 0;
    const int high = scaled(18);
    const int tailWidth = plain.width(tail);
    const int room = job.layout.column.width() - (lockRoom ? 0 : AvatarRoom);
    const int whoWidth = qMin(bold.width(who), qMax(60, room - tailWidth - tickRoom - lockRoom - 12));
    int left = bubble.left() + 2;
    if (isOutbound(job.row.kind))
        left = bubble.right() - tickRoom - tailWidth - 8 - whoWidth;
    if (lockRoom)
        job.icon({left, HeaderTop, 13, high}, headIcon(job.row.kind), internalTone(job.row.kind));
    left += lockRoom;
    const Tone whoTone = job.row.kind == RowKind::Ai ? Tone::Ai : lockRoom ? internalTone(job.row.kind) : Tone::Text;
    job.line({left, HeaderTop, whoWidth + 2, high}, who, bold, whoTone);
    left += whoWidth + 8;
    job.line({left, HeaderTop, qMin(tailWidth, job.layout.column.right() - left) + 3, high}, tail, plain, Tone::Faint);
    left += tailWidth + 6;
    if (tickRoom)
        job.icon({left, HeaderTop, 14, high}, tick.icon, tick.tone);
}

Tone bubbleTone(RowKind kind)
{
    switch (kind) {
    case RowKind::Ai: return Tone::BubbleAi;
    case RowKind::Staff: return Tone::BubbleHuman;
    case RowKind::Note: return Tone::Note;
    case RowKind::Guidance: return Tone::AiSoft;
    default: return Tone::BubbleCustomer;
    }
}

void paintAvatar(const Job& job)
{
    const QRect& column = job.layout.column;
    const int left = isOutbound(job.row.kind) ? column.right() + 1 - 30 : column.left();
    const QRect disc = job.place({left, job.layout.bubble.top(), 30, 30});
    if (job.row.kind == RowKind::Ai)
        paint::aiAvatar(job.painter, disc);
    else
        paint::avatar(job.painter, disc, authorOf(job.row, job.state), 11);
}

void paintChip(const Job& job, const Hotspot& spot, bool focused)
{
    const QRect rect = job.place(spot.rect);
    const bool source = spot.kind == Hotspot::Kind::Source;
    paint::roundedRect(job.painter, rect, 6, tone(Tone::Surface), tone(source ? Tone::AiLine : Tone::ControlLine));
    if (source)
        drawIcon(job.painter,
                 QStyle::visualRect(job.state.direction, rect, QRect(rect.left() + 7, rect.top(), 14, rect.height())),
                 Icon::FileText, tone(Tone::Ai));
    const QRect textRect = rect.adjusted(source ? 26 : 10, 0, source ? -6 : -4, 0);
    paint::line(job.painter, QStyle::visualRect(job.state.direction, rect, textRect), spot.text,
                type(12, QFont::Medium), tone(Tone::Text), job.state.direction);
    if (focused)
        paint::roundedRect(job.painter, rect, 6, {}, tone(Tone::Accent), 2);
}

void paintHotspots(const Job& job)
{
    for (int i = 0; i < job.layout.hotspots.size(); ++i) {
        const Hotspot& spot = job.layout.hotspots[i];
        const bool focused = job.state.current && i == job.state.hotspot;
        const bool file = spot.kind == Hotspot::Kind::OpenFile || spot.kind == Hotspot::Kind::SaveFile;
        if (file)
            paintAttachment(job.painter, job.layout, spot, job.state.thumbnails, job.state.direction);
        else if (spot.kind != Hotspot::Kind::Link)
            paintChip(job, spot, focused);
        if (focused && file)
            paint::roundedRect(job.painter, job.place(spot.rect), 6, {}, tone(Tone::Accent), 2);
        if (focused && spot.kind == Hotspot::Kind::Link)
            paint::roundedRect(
                job.painter,
                spot.rect.adjusted(-2, 0, 2, 0)
                    .translated(TranscriptPainter::documentPos(job.layout, job.state.direction) - job.layout.textPos),
                3, {}, tone(Tone::Accent), 2);
    }
}

void paintNotice(const Job& job, Tone color)
{
    job.painter->setPen(tone(color));
    job.painter->setFont(type(12, QFont::Medium).font);
    job.painter->drawText(job.place(job.layout.noticeRect),
                          int(Qt::TextWordWrap) | int(QStyle::visualAlignment(job.state.direction, Qt::AlignLeft)),
                          job.layout.notice);
}

QColor bubbleLine(const TranscriptRow& row)
{
    switch (row.message.delivery) {
    case Delivery::Failed: return tone(Tone::Urgent);
    case Delivery::Unconfirmed: return tone(Tone::WaitPanelLine);
    default: break;
    }
    if (row.kind == RowKind::Guidance)
        return tone(Tone::AiLine);
    return row.kind == RowKind::Note ? tone(Tone::NoteLine) : QColor();
}

void paintBubble(const Job& job)
{
    paintHeader(job);
    const QRect bubble = job.place(job.layout.bubble);
    const bool failed = job.row.message.delivery == Delivery::Failed;
    paint::roundedRect(job.painter, bubble, 10, tone(failed ? Tone::UrgentSoft : bubbleTone(job.row.kind)),
                       bubbleLine(job.row));
    if (!job.row.isInternal())
        paintAvatar(job);
    paintDocument(job, job.row.kind == RowKind::Note && !failed ? Tone::NoteText : Tone::Text);
    if (job.row.isStreaming())
        paintCaret(job);
    if (!job.layout.notice.isEmpty())
        paintNotice(job, failed ? Tone::Urgent : Tone::Wait);
    paintHotspots(job);
    for (const auto& [index, place] : job.layout.absent)
        paintAbsent(job.painter, job.place(place), job.layout.attachments[index], job.state.direction);
    if (job.state.current && job.state.hotspot < 0)
        paint::roundedRect(job.painter, bubble, 10, {}, tone(Tone::Accent), 2);
}

}  // namespace

void TranscriptPainter::paint(QPainter* painter, const QRect& rect, const TranscriptRow& row, RowLayout& layout,
                              const RowState& state)
{
    painter->save();
    painter->translate(rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    const Job job{painter, row, layout, state};
    if (state.whole)
        painter->fillRect(0, 0, rect.width(), rect.height(), tone(Tone::Selected));
    switch (row.kind) {
    case RowKind::Day: paintDay(job); break;
    case RowKind::NewMark: paintNewMark(job); break;
    case RowKind::Event: paintEvent(job); break;
    case RowKind::Skill: paintSkill(job); break;
    default: paintBubble(job);
    }
    painter->restore();
}

QRect TranscriptPainter::mirrored(const RowLayout& layout, const QRect& rect, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, QRect(0, 0, layout.width, layout.height), rect);
}

QPoint TranscriptPainter::documentPos(const RowLayout& layout, Qt::LayoutDirection direction)
{
    const QRect bubble = mirrored(layout, layout.bubble, direction);
    return {bubble.left() + BubblePad, layout.textPos.y()};
}

}  // namespace frontdesk
