// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationlist.h"

#include "ui/models/conversationlistmodel.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/conversationdelegate.h"
#include "ui/pages/inbox/filterbar.h"
#include "ui/pages/inbox/selectionbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr ConsoleQueue TabQueues[] = {ConsoleQueue::Waiting, ConsoleQueue::Mine, ConsoleQueue::Ai, ConsoleQueue::All};

}  // namespace

ConversationList::ConversationList(ConversationListModel& model, QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_model(model),
      m_delegate(new ConversationDelegate(this)),
      m_view(new QListView),
      m_tabs(new Segments({tr("Waiting"), tr("Mine"), tr("AI"), tr("All")})),
      m_sort(makeButton({}, ButtonKind::Ghost, Icon::ArrowDownUp)),
      m_filterButton(makeIconButton(Icon::ListFilter, tr("Filter the list"))),
      m_filters(new FilterBar),
      m_selection(new SelectionBar),
      m_cut(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_empty(new EmptyState),
      m_stack(new QStackedLayout)
{
    setMinimumWidth(264);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    layout->addWidget(m_filters);
    auto* line = new Panel(Tone::Border);
    line->setFixedHeight(1);
    layout->addWidget(line);
    buildView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    buildBottom();
    connect(&m_model, &ConversationListModel::updated, this, &ConversationList::onUpdated);
    connect(m_tabs, &Segments::chosen, this, [this](int index) { setQueue(TabQueues[index]); });
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_filters->isActive())
            setFilter({}, Shelf::Work);
        else
            setQueue(ConsoleQueue::Ai);
    });
    connect(m_filters, &FilterBar::changed, this, &ConversationList::setFilter);
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
    line->addWidget(m_filterButton);
    top->addLayout(line);
    top->addWidget(m_tabs);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
    const auto on = [this](QAbstractButton* button, auto act) {
        connect(button, &QAbstractButton::clicked, this, act);
    };
    on(m_sort, &ConversationList::showSortMenu);
    on(m_filterButton, &ConversationList::showFilters);
}

void ConversationList::showSortMenu()
{
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
}

void ConversationList::showFilters()
{
    m_filters->makeMenu(this)->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height())));
}

void ConversationList::buildView()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setAccessibleDescription(tr("Up and down arrows open the next conversation, Enter goes to its text field"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    // The selection, not the current row: a list that gets the focus makes its first row current.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConversationList::onSelection);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        onChosen(index);
        Q_EMIT entered();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& pos) { showRowMenu(m_view->viewport()->mapToGlobal(pos)); });
    connect(&Theme::current(), &Theme::changed, m_view, [view = m_view] { view->doItemsLayout(); });
}

void ConversationList::buildBottom()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_cut->setContentsMargins(14, 6, 10, 6);
    m_cut->setText(tr("Only the first %1 are listed. Filters and the search lead to the others.")
                       .arg(QLocale().toString(ConversationListModel::MaxRows)));
    m_cut->hide();
    column->addWidget(m_cut);
    column->addWidget(m_selection);
    const std::pair<QToolButton*, ListAct> acts[] = {{m_selection->closeButton(), ListAct::Close},
                                                     {m_selection->assignButton(), ListAct::Assign},
                                                     {m_selection->readButton(), ListAct::MarkRead}};
    for (const auto& [button, act] : acts)
        connect(button, &QToolButton::clicked, this,
                [this, button = button, act = act] { Q_EMIT actWanted(act, button->mapToGlobal(QPoint(0, 0))); });
    connect(m_selection->clearButton(), &QToolButton::clicked, this, [this] {
        m_view->selectionModel()->clearSelection();
        m_view->setFocus();
        setOpen(m_open);
    });
}

QList<QWidget*> ConversationList::tabChain() const
{
    return {m_sort,
            m_filterButton,
            m_tabs->button(0),
            m_tabs->button(1),
            m_tabs->button(2),
            m_tabs->button(3),
            m_view,
            m_selection->closeButton(),
            m_selection->assignButton(),
            m_selection->readButton(),
            m_selection->clearButton()};
}

void ConversationList::setSelf(StaffId self)
{
    m_delegate->setSelf(self);
    m_view->viewport()->update();
}

void ConversationList::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_view->doItemsLayout();
}

void ConversationList::setQueue(ConsoleQueue queue)
{
    for (int i = 0; i < int(std::size(TabQueues)); ++i)
        if (TabQueues[i] == queue)
            m_tabs->setCurrent(i);
    // A tab leads out of the closed ones; the other filters stay.
    m_filters->setFilter(m_filters->filter(), Shelf::Work);
    m_model.setQueue(queue, m_model.sort());
}

void ConversationList::setFilter(const InboxFilter& filter, Shelf shelf)
{
    const bool wasWork = m_model.queue() != ConsoleQueue::Closed && m_model.queue() != ConsoleQueue::Snoozed;
    if (wasWork)
        m_workQueue = m_model.queue();
    m_filters->setFilter(filter, shelf);
    m_model.setFilter(filter);
    const ConsoleQueue queue = shelf == Shelf::Closed    ? ConsoleQueue::Closed
                               : shelf == Shelf::Snoozed ? ConsoleQueue::Snoozed
                                                         : m_workQueue;
    m_model.setQueue(queue, m_model.sort());
    m_filterButton->setIcon(themedIcon(Icon::ListFilter, m_filters->isActive() ? Tone::Accent : Tone::Muted));
    m_filterButton->setToolTip(m_filters->isActive() ? tr("Filters are active") : tr("Filter the list"));
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
    // Somebody is choosing several: their choice stays.
    if (m_view->selectionModel()->selectedRows().size() > 1)
        return;
    const QScopedValueRollback marking(m_marking, true);
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_model.index(row);
    if (m_view->currentIndex() != index || !m_view->selectionModel()->isSelected(index))
        makeCurrent(index);
}

void ConversationList::makeCurrent(const QModelIndex& index)
{
    // Not QListView::setCurrentIndex(): it would look at the keys that are held, and Ctrl means "one more row".
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ConversationList::step(int step)
{
    const int count = m_model.rowCount();
    const int row = m_model.rowOf(m_open);
    const int next = row < 0 ? (step > 0 ? 0 : count - 1) : row + step;
    if (next < 0 || next >= count)
        return;
    makeCurrent(m_model.index(next));
}

ConversationId ConversationList::neighbourOf(ConversationId id) const
{
    const int row = m_model.rowOf(id);
    const int next = row + 1 < m_model.rowCount() ? row + 1 : row - 1;
    return row < 0 || next < 0 ? ConversationId() : m_model.at(next).conversation.id;
}

QList<ConversationSummary> ConversationList::selected() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<ConversationSummary> list;
    for (const int row : std::as_const(rows))
        list << m_model.at(row);
    return list;
}

void ConversationList::onSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_selection->setCount(int(rows.size()));
    if (rows.size() == 1)
        onChosen(rows.first());
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
    m_selection->setCount(int(m_view->selectionModel()->selectedRows().size()));
    m_cut->setVisible(m_model.isCut());
    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    if (empty)
        showEmptyText();
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
    // The last row went: the keyboard must not be left nowhere.
    if (hadFocus && empty)
        m_tabs->button(m_tabs->current() < 0 ? 0 : m_tabs->current())->setFocus();
}

QPoint ConversationList::menuPlace() const
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    return m_view->viewport()->mapToGlobal(row.isValid() ? QPoint(row.left() + 60, row.bottom()) : QPoint(40, 40));
}

void ConversationList::showRowMenu(const QPoint& globalPos)
{
    const QList<ConversationSummary> rows = selected();
    if (rows.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString& text, ListAct act) {
        menu->addAction(themedIcon(icon), text, this, [this, act, globalPos] { Q_EMIT actWanted(act, globalPos); });
    };
    const auto any = [&rows](auto test) { return std::any_of(rows.begin(), rows.end(), test); };
    if (rows.size() == 1 && rows.first().conversation.handler == Handler::Ai
        && rows.first().conversation.state == ConversationState::Open)
        add(Icon::Hand, tr("Take over"), ListAct::TakeOver);
    if (any([](const auto& row) { return row.conversation.state != ConversationState::Closed; })) {
        add(Icon::UserRound, tr("Assign…"), ListAct::Assign);
        add(Icon::AlarmClock, tr("Snooze…"), ListAct::Snooze);
    }
    if (any([](const auto& row) { return row.unread > 0; }))
        add(Icon::CheckCheck, tr("Mark as read"), ListAct::MarkRead);
    if (any([](const auto& row) { return row.conversation.state != ConversationState::Closed; }))
        add(Icon::Check, tr("Close"), ListAct::Close);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPos);
}

bool ConversationList::handleLetter(int key)
{
    switch (key) {
    case Qt::Key_A: Q_EMIT actWanted(ListAct::Assign, menuPlace()); return true;
    case Qt::Key_E: Q_EMIT actWanted(ListAct::Close, menuPlace()); return true;
    case Qt::Key_S: Q_EMIT actWanted(ListAct::Snooze, menuPlace()); return true;
    case Qt::Key_F: showFilters(); return true;
    case Qt::Key_Slash: Q_EMIT actWanted(ListAct::Search, menuPlace()); return true;
    default: return false;
    }
}

bool ConversationList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (key->modifiers() == Qt::NoModifier || key->key() == Qt::Key_Slash) && handleLetter(key->key()))
        return true;
    // The Menu key and Shift+F10 arrive as context menu events at the mouse; here they belong to the row.
    if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && (key->modifiers() & Qt::ShiftModifier))) {
        showRowMenu(menuPlace());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void ConversationList::showEmptyText()
{
    const int withAi = m_model.counts().ai;
    const QString aiText = withAi > 0 ? tr("Conversations with the AI: %1").arg(withAi) : QString();
    const QString watch = withAi > 0 ? tr("Watch live") : QString();
    if (m_filters->isActive()) {
        m_empty->setContent(Icon::ListFilter, tr("No conversation passes the filters"), {}, tr("Clear all filters"));
        return;
    }
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
