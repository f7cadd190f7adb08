// SPDX-License-Identifier: GPL-3.0-or-later
// Selection across messages, clipboard, context menu and find marks of the transcript.
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/transcriptpainter.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <limits>

namespace frontdesk {
namespace {

constexpr int EndOfText = std::numeric_limits<int>::max();

}  // namespace

int TranscriptView::lengthOf(int row) const
{
    const RowLayout& layout = layoutOf(row);
    return layout.document ? layout.document->characterCount() - 1 : 0;
}

TranscriptView::Span TranscriptView::span() const
{
    const int anchor = rowOfKey(m_anchor.key);
    const int head = rowOfKey(m_head.key);
    if (anchor < 0 || head < 0 || (anchor == head && m_anchor.position == m_head.position))
        return {};
    const bool forward = anchor < head || (anchor == head && m_anchor.position < m_head.position);
    return forward ? Span{anchor, m_anchor.position, head, m_head.position}
                   : Span{head, m_head.position, anchor, m_anchor.position};
}

void TranscriptView::selectIn(const Span& span, int row, RowState& state) const
{
    state.selectionFrom = state.selectionTo = 0;
    state.whole = false;
    if (span.fromRow < 0 || row < span.fromRow || row > span.toRow)
        return;
    const int length = lengthOf(row);
    state.selectionFrom = row == span.fromRow ? qMin(span.fromPosition, length) : 0;
    state.selectionTo = row == span.toRow ? qMin(span.toPosition, length) : length;
    const bool several = span.fromRow != span.toRow || span.toPosition == EndOfText;
    state.whole = several && state.selectionFrom == 0 && state.selectionTo == length;
}

QString TranscriptView::textOf(int row, int from, int to) const
{
    const RowLayout& layout = layoutOf(row);
    if (!layout.document)
        return {};
    const int end = lengthOf(row);
    QTextCursor cursor(layout.document.get());
    cursor.setPosition(qMin(from, end));
    cursor.setPosition(qMin(to, end), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

QString TranscriptView::selectedText() const
{
    const Span selected = span();
    if (selected.fromRow < 0)
        return {};
    // Inside one message people copy a number or an address, not a record of who said it.
    if (selected.fromRow == selected.toRow && selected.toPosition != EndOfText)
        return textOf(selected.fromRow, selected.fromPosition, selected.toPosition);
    QStringList pieces;
    for (int row = selected.fromRow; row <= selected.toRow; ++row)
        pieces << static_cast<const TranscriptModel*>(model())->copyText(row);
    return pieces.join(QStringLiteral("\n\n"));
}

void TranscriptView::copySelection() const
{
    QString text = selectedText();
    if (text.isEmpty() && currentIndex().isValid())
        text = static_cast<const TranscriptModel*>(model())->copyText(currentIndex().row());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::selectRows(int anchorRow, int headRow)
{
    if (m_heights.count() == 0)
        return;
    const bool down = headRow >= anchorRow;
    m_rowAnchor = rowAt(anchorRow).key;
    m_anchor = {m_rowAnchor, down ? 0 : EndOfText};
    m_head = {rowAt(headRow).key, down ? EndOfText : 0};
    viewport()->update();
}

void TranscriptView::extendBy(const QKeyEvent& event)
{
    static const QHash<int, CursorAction> actions{{Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                  {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
                                                  {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const int start = currentIndex().isValid() ? currentIndex().row() : m_heights.count() - 1;
    if (start < 0)
        return;
    const int anchorRow = rowOfKey(m_rowAnchor);
    // The first key selects the message that is current; the next ones go on from there.
    if (anchorRow < 0) {
        setCurrentIndex(model()->index(start, 0));
        selectRows(start, start);
        return;
    }
    const QModelIndex next = moveCursor(actions.value(event.key()), {});
    setCurrentIndex(next);
    selectRows(anchorRow, next.row());
}

void TranscriptView::dragTo(const QPoint& point)
{
    const QPoint inside(point.x(), qBound(0, point.y(), viewport()->height() - 1));
    const Hit found = hit(inside, Qt::FuzzyHit);
    if (found.row < 0)
        return;
    const QRect rect = visualRect(model()->index(found.row, 0));
    const bool lowerHalf = inside.y() > rect.center().y();
    const bool words = layoutOf(found.row).document != nullptr && found.position >= 0;
    m_head = {rowAt(found.row).key, words ? found.position : lowerHalf ? EndOfText : 0};
    viewport()->update();
}

void TranscriptView::dragScroll()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int over = point.y() < 0 ? point.y() : point.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qBound(-40, over, 40));
    dragTo(point);
}

void TranscriptView::showFound(const QString& text, int current)
{
    m_find = text;
    m_foundKey = current >= 0 ? rowAt(current).key : 0;
    if (current >= 0) {
        setCurrentIndex(model()->index(current, 0));
        scrollTo(model()->index(current, 0), PositionAtCenter);
    }
    viewport()->update();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const Hit found = hit(event->pos(), Qt::ExactHit);
    const int row = keyboard ? currentIndex().row() : found.row;
    if (row < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [menu](const QString& name, const QString& text) {
        if (!text.isEmpty())
            menu->addAction(themedIcon(Icon::Copy), name, menu,
                            [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copy(tr("Copy selection"), selectedText());
    if (!rowAt(row).isMark())
        copy(tr("Copy message"), rowAt(row).message.text());
    const TranscriptRow& shown = rowAt(row);
    if (shown.kind == RowKind::Ai && !shown.isStreaming() && !shown.message.publicId.isEmpty())
        menu->addAction(
            themedIcon(Icon::FlaskConical), tr("Play again or make a scenario…"), this,
            [this, id = shown.message.publicId, words = shown.message.text()] { Q_EMIT replayWanted(id, words); });
    for (const Attachment& file : attachmentsOf(rowAt(row).message))
        menu->addAction(themedIcon(Icon::Download), inboxText::saveFile(file.name), this,
                        [this, file] { Q_EMIT fileSaveWanted(file); });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

}  // namespace frontdesk
