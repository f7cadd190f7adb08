// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QHash>
#include <QObject>

class QWidget;

namespace frontdesk {

enum class ActionId : quint8 {
    Search, NextConversation, PreviousConversation, NextNeedingMe, TakeOver, HandBack, TakeNext, NoteMode, Details,
    NextPane, PreviousPane, Back, PageInbox,
    GuideAi, Undo, CannedReplies, CloseConversation, Filters, CheatSheet, Preferences, PageEscalations, Page3, Page4, Page5,
    Page6, Page7, Page8, Page9,
};

/// The one shortcut registry: names, default keys and QActions. An action without a receiver does nothing.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work in the whole window.
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* get(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction*> all() const { return m_actions.values(); }
    /// "Take over (Ctrl+Shift+T)" for tooltips.
    [[nodiscard]] QString tip(ActionId id) const;

private:
    QHash<ActionId, QAction*> m_actions;
};

}  // namespace frontdesk
