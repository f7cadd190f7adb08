// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the transcript; the geometry is in transcriptview.cpp, the selection in transcriptselection.cpp.
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/transcriptpainter.h"
#include "ui/pages/inbox/transcriptview.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextCursor>
#include <QToolTip>

namespace frontdesk {

TranscriptView::Hit TranscriptView::hit(const QPoint& point, Qt::HitTestAccuracy accuracy) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    Hit found;
    found.row = index.row();
    RowLayout& layout = layoutOf(found.row);
    const QPoint inRow = point - visualRect(index).topLeft();
    for (int i = 0; i < layout.hotspots.size(); ++i) {
        const Hotspot& spot = layout.hotspots[i];
        if (spot.kind != Hotspot::Kind::Link
            && TranscriptPainter::mirrored(layout, spot.rect, layoutDirection()).contains(inRow))
            found.hotspot = i;
    }
    if (!layout.document)
        return found;
    const QPoint inText = inRow - TranscriptPainter::documentPos(layout, layoutDirection());
    found.position = layout.document->documentLayout()->hitTest(inText, accuracy);
    found.link = QUrl(layout.document->documentLayout()->anchorAt(inText));
    return found;
}

int TranscriptView::rowOfKey(qint64 key) const
{
    for (int row = m_heights.count() - 1; key != 0 && row >= 0; --row)
        if (rowAt(row).key == key)
            return row;
    return -1;
}

void TranscriptView::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = point;
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const Hit found = hit(point, Qt::FuzzyHit);
    m_hotspot = -1;
    if ((event->modifiers() & Qt::ShiftModifier) && m_anchor.key != 0) {
        dragTo(point);
        return;
    }
    const bool start = found.row >= 0 && found.hotspot < 0;
    m_anchor = start ? TextPoint{rowAt(found.row).key, qMax(0, found.position)} : TextPoint{};
    m_head = m_anchor;
    m_rowAnchor = 0;
    if (found.row >= 0)
        setCurrentIndex(model()->index(found.row, 0));
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if ((event->buttons() & Qt::LeftButton) && m_anchor.key != 0) {
        dragTo(point);
        if (viewport()->rect().contains(point))
            m_drag.stop();
        else if (!m_drag.isActive())
            m_drag.start();
        return;
    }
    const Hit found = hit(point, Qt::ExactHit);
    const bool hand = found.hotspot >= 0 || isAllowedLink(found.link);
    viewport()->setCursor(hand ? Qt::PointingHandCursor : found.position >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    event->accept();
    m_drag.stop();
    const bool dragged = (point - m_pressed).manhattanLength() > 4;
    if (event->button() != Qt::LeftButton || dragged)
        return;
    const Hit found = hit(point, Qt::ExactHit);
    if (found.row < 0)
        return;
    if (found.hotspot >= 0)
        activate(found.row, Hotspot(layoutOf(found.row).hotspots[found.hotspot]), event->globalPosition().toPoint());
    else if (isAllowedLink(found.link))
        Q_EMIT linkActivated(found.link, event->globalPosition().toPoint());
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit found = hit(event->position().toPoint(), Qt::FuzzyHit);
    if (found.row < 0 || found.position < 0 || found.hotspot >= 0 || !layoutOf(found.row).document)
        return;
    QTextCursor cursor(layoutOf(found.row).document.get());
    cursor.setPosition(found.position);
    cursor.select(QTextCursor::WordUnderCursor);
    const qint64 key = rowAt(found.row).key;
    m_anchor = {key, cursor.selectionStart()};
    m_head = {key, cursor.selectionEnd()};
    viewport()->update();
}

void TranscriptView::activate(int row, const Hotspot& spot, const QPoint& globalPos)
{
    const TranscriptRow& data = rowAt(row);
    switch (spot.kind) {
    case Hotspot::Kind::Source: Q_EMIT sourceActivated(data.message.citations.value(spot.index)); return;
    case Hotspot::Kind::ToggleSkill: static_cast<TranscriptModel*>(model())->toggleExpanded(row); return;
    case Hotspot::Kind::Retry: Q_EMIT retryWanted(data.message.publicId); return;
    case Hotspot::Kind::Discard: Q_EMIT discardWanted(data.message.publicId); return;
    case Hotspot::Kind::CopyDetails: Q_EMIT detailsWanted(data.message.id); return;
    case Hotspot::Kind::CopyText: QGuiApplication::clipboard()->setText(data.message.text()); return;
    case Hotspot::Kind::Link: Q_EMIT linkActivated(QUrl(spot.text), globalPos); return;
    case Hotspot::Kind::OpenFile: Q_EMIT fileOpenWanted(attachmentsOf(data.message).value(spot.index)); return;
    case Hotspot::Kind::SaveFile: Q_EMIT fileSaveWanted(attachmentsOf(data.message).value(spot.index)); return;
    }
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    if (last < 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : last;
    constexpr int Page = 8;
    switch (action) {
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MovePageUp: row -= Page; break;
    case MovePageDown: row += Page; break;
    default: break;
    }
    return model()->index(qBound(0, row, last), 0);
}

void TranscriptView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    m_hotspot = -1;
    // Only a key moves the view: a click is on screen already, and data must never move it.
    if (current.isValid() && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        scrollTo(current);
    viewport()->update();
}

void TranscriptView::moveHotspot(int step)
{
    if (!currentIndex().isValid())
        return;
    const int count = int(layoutOf(currentIndex().row()).hotspots.size());
    if (count == 0)
        return;
    m_hotspot = m_hotspot < 0 && step < 0 ? count - 1 : (m_hotspot + step + count) % count;
    viewport()->update();
}

void TranscriptView::activateCurrent()
{
    if (!currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const RowLayout& layout = layoutOf(row);
    const int spot = qMax(0, m_hotspot);
    if (spot < layout.hotspots.size()) {
        const QRect rect = TranscriptPainter::mirrored(layout, layout.hotspots[spot].rect, layoutDirection());
        const QPoint place = viewport()->mapToGlobal(visualRect(currentIndex()).topLeft() + rect.bottomLeft());
        activate(row, Hotspot(layout.hotspots[spot]), place);
    }
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

bool TranscriptView::handleKey(const QKeyEvent& event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    static constexpr int Vertical[] = {Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Home,
                                       Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
    const bool vertical = std::find(std::begin(Vertical), std::end(Vertical), event.key()) != std::end(Vertical);
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectRows(0, m_heights.count() - 1);
    } else if (vertical && (event.modifiers() & Qt::ShiftModifier)) {
        extendBy(event);
    } else if (event.key() == forward || event.key() == backward) {
        moveHotspot(event.key() == forward ? 1 : -1);
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        activateCurrent();
    } else if (event.key() == Qt::Key_End) {
        setCurrentIndex(model()->index(m_heights.count() - 1, 0));
        scrollToEnd();
    } else if (vertical) {
        m_rowAnchor = 0;
        m_anchor = m_head = {};
        return false;
    } else {
        return false;
    }
    return true;
}

bool TranscriptView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Hit found = hit(help->pos(), Qt::ExactHit);
    QString text;
    if (isAllowedLink(found.link))
        text = found.link.toDisplayString();
    else if (found.hotspot >= 0)
        text = layoutOf(found.row).hotspots[found.hotspot].text;
    else if (found.row >= 0 && isOutbound(rowAt(found.row).kind)
             && help->pos().y() < visualRect(model()->index(found.row, 0)).top() + HeaderTop + scaled(20))
        text = display::deliveryText(rowAt(found.row).message.delivery);
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

}  // namespace frontdesk
