// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/widgets/basics.h"

#include <QTimer>

class QListView;
class QStackedLayout;

namespace frontdesk {

class ConversationDelegate;
class ConversationListModel;
class EmptyState;
class Segments;

/// The left column: queue tabs, order and the rows. Opens what the user chooses; rows that come and go because of
/// the engine never open anything and never take the focus.
class ConversationList final : public Panel {
    Q_OBJECT

public:
    ConversationList(ConversationListModel& model, QWidget* parent = nullptr);

    void setSelf(StaffId self);
    void setQueue(ConsoleQueue queue);
    /// Marks the open conversation; an invalid id marks none.
    void setOpen(ConversationId id);
    /// Opens the neighbour of the open row; step is 1 or -1.
    void step(int step);
    [[nodiscard]] QListView* view() const { return m_view; }
    /// In tab order: order button, queue tabs, rows.
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void opened(frontdesk::ConversationId id);
    /// Enter: the user wants to work in the conversation.
    void entered();

private:
    void buildTop();
    void buildView();
    void setSort(ConsoleSort sort);
    void onUpdated();
    void showEmptyText();
    void onChosen(const QModelIndex& index);
    void tick();

    ConversationListModel& m_model;
    ConversationDelegate* m_delegate;
    QListView* m_view;
    Segments* m_tabs;
    QPushButton* m_sort;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ConversationId m_open;
    bool m_marking = false;
    QTimer m_second;
};

}  // namespace frontdesk
