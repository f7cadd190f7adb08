// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escalations/escalationtable.h"

#include "ui/pages/escalations/escalationdelegate.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

/// The titles stand exactly over the cells.
class TitleLine final : public QWidget {
public:
    explicit TitleLine(const QListView* view) : m_view(view) { setFixedHeight(scaled(32)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int wide = m_view->viewport()->width();
        const EscalationColumns columns = EscalationColumns::of(wide);
        for (int i = 0; i < EscalationColumns::Count; ++i) {
            const auto& column = columns.at.at(size_t(i));
            const QRect all(0, 0, width(), height());
            paint::line(&painter,
                        QStyle::visualRect(layoutDirection(), all, QRect(column.x, 0, column.width, height())),
                        EscalationColumns::title(EscalationColumns::Name(i)), type(12, QFont::DemiBold),
                        tone(Tone::Muted), layoutDirection());
        }
        painter.fillRect(0, height() - 1, width(), 1, tone(Tone::Border));
    }

private:
    const QListView* m_view;
};

}  // namespace

EscalationTable::EscalationTable(QWidget* parent) : Panel(Tone::Surface, NoEdge, parent), m_view(new QListView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TitleLine(m_view));
    layout->addWidget(m_view, 1);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new EscalationDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Requests for a person"));
    m_view->setAccessibleDescription(tr("Enter takes the request, Delete says that no person is needed"));
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EscalationTable::selectionChanged);
    connect(m_view, &QListView::activated, this, &EscalationTable::entered);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& pos) {
        if (selected())
            Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(pos));
    });
    connect(&Theme::current(), &Theme::changed, m_view, [view = m_view] { view->doItemsLayout(); });
}

const EscalationRow* EscalationTable::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.first().row());
}

void EscalationTable::select(ConversationId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else
        m_view->selectionModel()->clear();
}

void EscalationTable::tick()
{
    if (isVisible())
        m_view->viewport()->update();
}

bool EscalationTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && selected()) {
            Q_EMIT deleteWanted();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace frontdesk
