// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/transcriptview.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/thumbnails.h"
#include "ui/pages/inbox/transcriptpainter.h"
#include "ui/widgets/basics.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace frontdesk {
namespace {

constexpr int EndMargin = 12;
constexpr int AtEndSlack = 4;
constexpr int OlderWithin = 400;  ///< pixels from the top where older messages are asked for
constexpr int IdleSliceMs = 2;
constexpr int IdleRows = 300;  ///< further rows are measured only when they come on screen

}  // namespace

TranscriptView::TranscriptView(QWidget* parent) : QListView(parent), m_newButton(nullptr)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Conversation transcript"));
    setAccessibleDescription(
        tr("Arrow keys move between messages, left and right between sources and links, Enter opens"));
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::onScrolled);
    m_newButton = makeButton(tr("New messages"), ButtonKind::Primary, Icon::ArrowDown, viewport());
    m_newButton->setFocusPolicy(Qt::NoFocus);
    m_newButton->hide();
    connect(m_newButton, &QPushButton::clicked, this, &TranscriptView::scrollToEnd);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TranscriptView::measureIdle);
    connect(&Theme::current(), &Theme::changed, this, &TranscriptView::clearTheme);
    m_drag.setInterval(30);
    connect(&m_drag, &QTimer::timeout, this, &TranscriptView::dragScroll);
    m_held.setSingleShot(true);
    connect(&m_held, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel* model)
{
    Q_ASSERT_X(!model || qobject_cast<TranscriptModel*>(model), "TranscriptView", "needs a TranscriptModel");
    QListView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    reset();
}

void TranscriptView::setThumbnails(Thumbnails* thumbnails)
{
    m_thumbnails = thumbnails;
    connect(thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
}

void TranscriptView::setContactName(const QString& name)
{
    m_contactName = name;
    viewport()->update();
}

const TranscriptRow& TranscriptView::rowAt(int row) const
{
    return static_cast<const TranscriptModel*>(model())->at(row);
}

RowLayout& TranscriptView::layoutOf(int row) const { return m_layouts.layout(rowAt(row), m_width); }

QList<int> TranscriptView::estimates(int first, int last) const
{
    QList<int> list;
    list.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        list << TranscriptLayouts::estimate(rowAt(row), m_width);
    return list;
}

void TranscriptView::reset()
{
    QAbstractItemView::reset();
    m_anchor = m_head = {};
    m_rowAnchor = 0;
    m_hotspot = -1;
    m_layouts.clear();
    m_stick = true;
    setUnseen(0);
    rebuild();
    scrollToEnd();
}

void TranscriptView::rebuild()
{
    m_width = viewport()->width();
    m_heights.reset(model() ? estimates(0, model()->rowCount() - 1) : QList<int>());
}

void TranscriptView::clearTheme()
{
    const Anchor top = anchor();
    m_layouts.clear();
    rebuild();
    syncBar(top);
    viewport()->update();
}

void TranscriptView::doItemsLayout()
{
    syncBar(anchor());
    viewport()->update();
}

void TranscriptView::updateGeometries() { syncBar(anchor()); }

int TranscriptView::verticalOffset() const { return verticalScrollBar()->value(); }

TranscriptView::Anchor TranscriptView::anchor() const
{
    const int row = m_heights.rowAt(verticalOffset());
    return row < 0 ? Anchor{} : Anchor{row, verticalOffset() - int(m_heights.top(row))};
}

void TranscriptView::syncBar(Anchor top)
{
    const QScopedValueRollback syncing(m_syncing, true);
    QScrollBar* bar = verticalScrollBar();
    const int high = viewport()->height();
    bar->setPageStep(high);
    bar->setRange(0, int(qMax<qint64>(0, m_heights.total() + EndMargin - high)));
    if (m_stick)
        bar->setValue(bar->maximum());
    else if (top.row >= 0 && top.row < m_heights.count())
        bar->setValue(int(m_heights.top(top.row)) + top.offset);
    placeNewButton();
}

void TranscriptView::onScrolled(int value)
{
    if (m_syncing)
        return;
    const bool wasAtEnd = m_stick;
    m_stick = value >= verticalScrollBar()->maximum() - AtEndSlack;
    if (m_stick)
        setUnseen(0);
    if (m_stick && !wasAtEnd)
        Q_EMIT endReached();
    if (value < OlderWithin && m_heights.count() > 0)
        Q_EMIT olderWanted();
}

void TranscriptView::scrollContentsBy(int, int) { viewport()->update(); }

void TranscriptView::measure(int row)
{
    if (m_heights.isMeasured(row))
        return;
    m_heights.measure(row, layoutOf(row).height);
    ++m_measuredRows;
}

void TranscriptView::measureVisible()
{
    if (m_heights.count() == 0)
        return;
    if (m_stick) {
        qint64 high = 0;
        for (int row = m_heights.count() - 1; row >= 0 && high < viewport()->height(); --row) {
            measure(row);
            high += m_heights.height(row);
        }
        syncBar({});
        return;
    }
    const Anchor top = anchor();
    qint64 y = -top.offset;
    for (int row = top.row; row < m_heights.count() && y < viewport()->height(); ++row) {
        measure(row);
        y += m_heights.height(row);
    }
    syncBar(top);
}

void TranscriptView::measureIdle()
{
    if (m_heights.count() == 0 || !isVisible())
        return;
    QElapsedTimer watch;
    watch.start();
    const Anchor top = anchor();
    const int first = qMax(0, top.row - IdleRows);
    int row = top.row;
    while (row >= first && watch.elapsed() < IdleSliceMs) {
        measure(row);
        --row;
    }
    syncBar(top);
    viewport()->update();
    const bool left = row >= first && !m_heights.isMeasured(row);
    if (left)
        m_idle.start(20);
}

void TranscriptView::scrollToEnd()
{
    m_stick = true;
    setUnseen(0);
    measureVisible();
    viewport()->update();
    m_idle.start(200);
    Q_EMIT endReached();
}

QRect TranscriptView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, int(m_heights.top(index.row()) - verticalOffset()), m_width, m_heights.height(index.row())};
}

QModelIndex TranscriptView::indexAt(const QPoint& point) const
{
    const qint64 y = qint64(point.y()) + verticalOffset();
    if (y < 0 || y >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(y), 0);
}

void TranscriptView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    measure(index.row());
    const QRect rect = visualRect(index);
    const int high = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtTop)
        value += rect.top();
    else if (hint == PositionAtCenter)
        value += rect.center().y() - high / 2;
    else if (rect.top() < 0 || rect.height() > high)
        value += rect.top() - 8;
    else if (rect.bottom() > high)
        value += rect.bottom() - high + 8;
    verticalScrollBar()->setValue(value);
    viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    const Anchor top = anchor();
    if (viewport()->width() != m_width)
        rebuild();
    if (m_stick)
        measureVisible();
    else
        syncBar(top);
}

void TranscriptView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

void TranscriptView::rowsInserted(const QModelIndex&, int first, int last)
{
    const Anchor top = anchor();
    const bool atTail = first == m_heights.count();
    m_heights.insert(first, estimates(first, last));
    if (m_stick) {
        measureVisible();
    } else {
        const int shift = top.row >= 0 && first <= top.row ? last - first + 1 : 0;
        syncBar({top.row + shift, top.offset});
        if (atTail)
            setUnseen(m_unseen + last - first + 1);
    }
    viewport()->update();
}

void TranscriptView::onRemoved(int first, int last)
{
    Anchor top = anchor();
    const int count = last - first + 1;
    if (last >= m_heights.count())
        return;
    if (top.row > last)
        top.row -= count;
    else if (top.row >= first)
        top = {first, verticalOffset() - int(m_heights.top(last + 1))};
    m_heights.remove(first, count);
    top.row = qMin(top.row, m_heights.count() - 1);
    syncBar(top);
    viewport()->update();
}

void TranscriptView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>&)
{
    const Anchor top = anchor();
    const int bottom = m_heights.rowAt(verticalOffset() + viewport()->height());
    for (int row = first.row(); row <= last.row() && row < m_heights.count(); ++row) {
        m_heights.forget(row);
        if (row >= top.row && row <= bottom)
            measure(row);
    }
    if (m_stick)
        measureVisible();
    else
        syncBar(top);
    viewport()->update();
}

void TranscriptView::setUnseen(int count)
{
    if (m_unseen == count)
        return;
    m_unseen = count;
    m_newButton->setVisible(count > 0);
    placeNewButton();
}

void TranscriptView::placeNewButton()
{
    if (!m_newButton || m_newButton->isHidden())
        return;
    m_newButton->adjustSize();
    m_newButton->move((viewport()->width() - m_newButton->width()) / 2,
                      viewport()->height() - m_newButton->height() - 12);
    m_newButton->raise();
}

void TranscriptView::paintEvent(QPaintEvent* event)
{
    measureVisible();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tone(Tone::Surface));
    if (m_heights.count() > 0)
        paintRows(painter, event->rect());
}

void TranscriptView::paintRows(QPainter& painter, const QRect& area)
{
    const bool focusShown = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const Span selected = span();
    RowState state;
    state.contactName = m_contactName;
    state.direction = layoutDirection();
    state.find = m_find;
    state.thumbnails = m_thumbnails;
    state.undoWindow = m_undoWindow;
    state.now = display::now();
    int row = m_heights.rowAt(verticalOffset());
    qint64 y = m_heights.top(row) - verticalOffset();
    for (; row < m_heights.count() && y < viewport()->height(); ++row) {
        const QRect rect(0, int(y), m_width, m_heights.height(row));
        y += rect.height();
        if (!rect.intersects(area))
            continue;
        const TranscriptRow& data = rowAt(row);
        state.current = focusShown && currentIndex().row() == row;
        state.hotspot = state.current ? m_hotspot : -1;
        state.found = m_foundKey != 0 && data.key == m_foundKey;
        selectIn(selected, row, state);
        TranscriptPainter::paint(&painter, rect, data, layoutOf(row), state);
        if (m_undoWindow > 0 && data.message.delivery == Delivery::Queued && !m_held.isActive()
            && data.message.createdAt + m_undoWindow > state.now)
            m_held.start(500);
    }
}

}  // namespace frontdesk
