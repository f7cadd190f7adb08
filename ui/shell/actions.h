// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

class QWidget;

namespace frontdesk {

class Preferences;

enum class ActionId : quint8 {
    Search,
    NextConversation,
    PreviousConversation,
    NextNeedingMe,
    TakeOver,
    HandBack,
    TakeNext,
    NoteMode,
    Details,
    NextPane,
    PreviousPane,
    Back,
    PageInbox,
    GuideAi,
    Undo,
    CannedReplies,
    CloseConversation,
    Filters,
    CheatSheet,
    Preferences,
    PageEscalations,
    Page3,
    Page4,
    Page5,
    Page6,
    Page7,
    Page8,
    Page9,
    Quit,
    ApproveDraft,
    ReloadConfig,
};

/// How the cheat sheet groups them.
enum class ActionGroup : quint8 { Everywhere, Conversation, Pages };

/// The one shortcut registry: names, keys and QActions of the window. Keys that the user changed come from the
/// Preferences. An action that nobody listens to is not offered anywhere. GUI thread only.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work in the whole window. Without preferences changed keys are not kept.
    explicit Actions(QWidget* window, Preferences* preferences = nullptr);

    [[nodiscard]] QAction* get(ActionId id) const { return m_actions.value(id); }
    /// In the order of the cheat sheet: those that somebody listens to.
    [[nodiscard]] QList<ActionId> listed() const;
    [[nodiscard]] ActionGroup group(ActionId id) const;
    [[nodiscard]] static QString groupName(ActionGroup group);
    [[nodiscard]] Icon icon(ActionId id) const;
    /// Never shown, never changes: "take_over".
    [[nodiscard]] QString name(ActionId id) const;
    [[nodiscard]] QString keysText(ActionId id) const;
    /// "Take over (Ctrl+Shift+T)" for tooltips, as the keys are now.
    [[nodiscard]] QString tip(ActionId id) const;
    /// Sets the widget's tooltip and keeps it right when the keys change.
    void showTip(QWidget* widget, ActionId id);

    [[nodiscard]] QKeySequence defaultKeys(ActionId id) const;
    /// Empty keys = none. The value is empty, or a sentence why these keys cannot be used.
    [[nodiscard]] QString setKeys(ActionId id, const QKeySequence& keys);
    /// As setKeys() with the default.
    [[nodiscard]] QString resetKeys(ActionId id);
    void resetAllKeys();
    [[nodiscard]] bool isChanged(ActionId id) const;

    /// Titles of the pages in the order of Ctrl+1..9; later page actions vanish.
    void setPages(const QStringList& titles, const QList<Icon>& icons);
    /// Acts on a conversation work only while the inbox is on screen.
    void setConversationActsEnabled(bool on);

Q_SIGNALS:
    void keysChanged();

private:
    [[nodiscard]] QString refusal(ActionId id, const QKeySequence& keys) const;
    void apply(ActionId id, const QKeySequence& keys);

    Preferences* m_preferences;
    QHash<ActionId, QAction*> m_actions;
    QHash<ActionId, Icon> m_pageIcons;
};

/// The action of the page at this position (0..8).
[[nodiscard]] ActionId pageAction(int index);

}  // namespace frontdesk
