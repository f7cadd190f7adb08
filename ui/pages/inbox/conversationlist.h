// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QItemSelection;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace frontdesk {

class ConversationDelegate;
class ConversationListModel;
class EmptyState;
class FilterBar;
enum class Shelf : quint8;
class Segments;
class SelectionBar;
class TextLabel;

/// What a single letter or the context menu does with the chosen rows.
enum class ListAct : quint8 { Assign, Close, Snooze, MarkRead, TakeOver, Search };

/// The left column: queue tabs, order, filters and the rows. Opens what the user chooses; rows that come and go because
/// of the engine never open anything, never take the focus and never change a selection of several.
class ConversationList final : public Panel {
    Q_OBJECT

public:
    ConversationList(ConversationListModel& model, QWidget* parent = nullptr);

    void setSelf(StaffId self);
    void setCompact(bool compact);
    void setQueue(ConsoleQueue queue);
    /// Marks the open conversation; an invalid id marks none.
    void setOpen(ConversationId id);
    /// Opens the neighbour of the open row; step is 1 or -1.
    void step(int step);
    /// The row that should be looked at when this one goes; invalid = there is none.
    [[nodiscard]] ConversationId neighbourOf(ConversationId id) const;
    /// In the order of the list.
    [[nodiscard]] QList<ConversationSummary> selected() const;
    void showFilters();
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    [[nodiscard]] SelectionBar* selectionBar() const { return m_selection; }
    [[nodiscard]] QToolButton* filterButton() const { return m_filterButton; }
    /// In tab order: order and filter button, queue tabs, rows.
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void opened(frontdesk::ConversationId id);
    /// Enter: the user wants to work in the conversation.
    void entered();
    /// For the selected rows; a menu opens at `globalPos`.
    void actWanted(frontdesk::ListAct act, const QPoint& globalPos);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildView();
    void buildBottom();
    void showSortMenu();
    void showRowMenu(const QPoint& globalPos);
    void setSort(ConsoleSort sort);
    void makeCurrent(const QModelIndex& index);
    void setFilter(const InboxFilter& filter, Shelf shelf);
    void onUpdated();
    void onSelection();
    void showEmptyText();
    void onChosen(const QModelIndex& index);
    [[nodiscard]] bool handleLetter(int key);
    [[nodiscard]] QPoint menuPlace() const;
    void tick();

    ConversationListModel& m_model;
    ConversationDelegate* m_delegate;
    QListView* m_view;
    Segments* m_tabs;
    QPushButton* m_sort;
    QToolButton* m_filterButton;
    FilterBar* m_filters;
    SelectionBar* m_selection;
    TextLabel* m_cut;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ConversationId m_open;
    ConsoleQueue m_workQueue = ConsoleQueue::All;  ///< where "Closed ones" leads back to
    bool m_marking = false;
    QTimer m_second;
};

}  // namespace frontdesk
