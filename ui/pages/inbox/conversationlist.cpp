// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationlist.h"

#include "ui/models/conversationlistmodel.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/conversationdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr ConsoleQueue TabQueues[] = {ConsoleQueue::Waiting, ConsoleQueue::Mine, ConsoleQueue::Ai, ConsoleQueue::All};

}  // namespace

ConversationList::ConversationList(ConversationListModel& model, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent), m_model(model), m_delegate(new ConversationDelegate(this)),
      m_view(new QListView), m_tabs(new Segments({tr("Waiting"), tr("Mine"), tr("AI"), tr("All")})),
      m_sort(makeButton({}, ButtonKind::Ghost, Icon::ArrowDownUp)), m_empty(new EmptyState), m_stack(new QStackedLayout)
{
    setMinimumWidth(264);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    auto* line = new Panel(Tone::Border);
    line->setFixedHeight(1);
    layout->addWidget(line);
    buildView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(&m_model, &ConversationListModel::updated, this, &ConversationList::onUpdated);
    connect(m_tabs, &Segments::chosen, this, [this](int index) { m_model.setQueue(TabQueues[index], m_model.sort()); });
    connect(m_empty, &EmptyState::acted, this, [this] { setQueue(ConsoleQueue::Ai); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConversationList::tick);
    m_second.start();
    m_tabs->setCurrent(
        int(std::find(std::begin(TabQueues), std::end(TabQueues), m_model.queue()) - std::begin(TabQueues)));
    setSort(m_model.sort());
    tick();
}

void ConversationList::buildTop()
{
    auto* top = new QVBoxLayout;
    top->setContentsMargins(14, 10, 10, 10);
    top->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(new TextLabel(tr("Inbox"), {18, QFont::DemiBold}), 1);
    line->addWidget(m_sort);
    top->addLayout(line);
    top->addWidget(m_tabs);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const std::pair<ConsoleSort, QString> choices[] = {{ConsoleSort::MostUrgent, tr("Most urgent")},
                                                           {ConsoleSort::Newest, tr("Newest")}};
        for (const auto& [sort, text] : choices) {
            QAction* action = menu->addAction(text, this, [this, sort = sort] { setSort(sort); });
            action->setCheckable(true);
            action->setChecked(m_model.sort() == sort);
        }
        menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
    });
}

void ConversationList::buildView()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setAccessibleDescription(tr("Up and down arrows open the next conversation, Enter goes to its text field"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(&m_model);
    // The selection, not the current row: a list that gets the focus makes its first row current.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& now) { onChosen(now.indexes().value(0)); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        onChosen(index);
        Q_EMIT entered();
    });
    connect(&Theme::current(), &Theme::changed, m_view, [view = m_view] { view->doItemsLayout(); });
}

QList<QWidget*> ConversationList::tabChain() const
{
    return {m_sort, m_tabs->button(0), m_tabs->button(1), m_tabs->button(2), m_tabs->button(3), m_view};
}

void ConversationList::setSelf(StaffId self)
{
    m_delegate->setSelf(self);
    m_view->viewport()->update();
}

void ConversationList::setQueue(ConsoleQueue queue)
{
    for (int i = 0; i < int(std::size(TabQueues)); ++i)
        if (TabQueues[i] == queue)
            m_tabs->setCurrent(i);
    m_model.setQueue(queue, m_model.sort());
}

void ConversationList::setSort(ConsoleSort sort)
{
    const QString text = sort == ConsoleSort::MostUrgent ? tr("Most urgent") : tr("Newest");
    m_sort->setText(text);
    m_sort->setAccessibleName(tr("Order: %1").arg(text));
    m_sort->setToolTip(tr("Order of the list"));
    m_model.setQueue(m_model.queue(), sort);
}

void ConversationList::setOpen(ConversationId id)
{
    m_open = id;
    const QScopedValueRollback marking(m_marking, true);
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->setCurrentIndex(m_model.index(row));
}

void ConversationList::step(int step)
{
    const int count = m_model.rowCount();
    const int row = m_model.rowOf(m_open);
    const int next = row < 0 ? (step > 0 ? 0 : count - 1) : row + step;
    if (next < 0 || next >= count)
        return;
    m_view->setCurrentIndex(m_model.index(next));
}

void ConversationList::onChosen(const QModelIndex& index)
{
    if (m_marking || m_model.isUpdating() || !index.isValid())
        return;
    m_open = m_model.at(index.row()).conversation.id;
    Q_EMIT opened(m_open);
}

void ConversationList::onUpdated()
{
    const ConsoleCounts& counts = m_model.counts();
    m_tabs->setCount(0, counts.waiting, true);
    m_tabs->setCount(1, counts.mine);
    m_tabs->setCount(2, counts.ai);
    m_tabs->setCount(3, counts.all);
    setOpen(m_open);
    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    if (empty)
        showEmptyText();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
}

void ConversationList::showEmptyText()
{
    const int withAi = m_model.counts().ai;
    const QString aiText = withAi > 0 ? tr("Conversations with the AI: %1").arg(withAi) : QString();
    const QString watch = withAi > 0 ? tr("Watch live") : QString();
    switch (m_model.queue()) {
    case ConsoleQueue::Waiting: m_empty->setContent(Icon::CircleCheck, tr("Nobody is waiting"), aiText, watch); return;
    case ConsoleQueue::Mine:
        m_empty->setContent(Icon::UserRound, tr("You have no conversations"), tr("Take one over and it stands here."),
                            watch);
        return;
    case ConsoleQueue::Ai:
        m_empty->setContent(Icon::Bot, tr("The AI has nothing to do"), tr("New customers come here first."));
        return;
    default:
        m_empty->setContent(Icon::Inbox, tr("No conversations yet"),
                            tr("They appear here as soon as a customer writes."));
    }
}

void ConversationList::tick()
{
    m_delegate->setNow(display::now());
    if (m_view->isVisible())
        m_view->viewport()->update();
}

}  // namespace frontdesk
