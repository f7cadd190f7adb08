// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/bridge/preferences.h"

#include <QWidget>

namespace frontdesk {
namespace {

struct Spec {
    ActionId id;
    ActionGroup group;
    Icon icon;
    const char* id_name;
    const char* name;
    QKeyCombination key;
};

constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
using G = ActionGroup;
using A = ActionId;

// Ctrl+Shift+E and Ctrl+Shift+U stay free: input methods use them.
const Spec Specs[] = {
    {A::Search, G::Everywhere, Icon::Search, "search", QT_TRANSLATE_NOOP("frontdesk::Actions", "Search and commands"),
     Qt::CTRL | Qt::Key_K},
    {A::NextNeedingMe, G::Everywhere, Icon::ArrowRight, "next_needing_me",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Next conversation that needs a person"), Qt::CTRL | Qt::Key_J},
    {A::TakeNext, G::Everywhere, Icon::Siren, "take_next",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Take the most urgent one"), CtrlShift | Qt::Key_N},
    {A::NextPane, G::Everywhere, Icon::ChevronRight, "next_pane", QT_TRANSLATE_NOOP("frontdesk::Actions", "Next pane"),
     QKeyCombination(Qt::Key_F6)},
    {A::PreviousPane, G::Everywhere, Icon::ChevronLeft, "previous_pane",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Previous pane"), Qt::SHIFT | Qt::Key_F6},
    {A::Back, G::Everywhere, Icon::ArrowLeft, "back", QT_TRANSLATE_NOOP("frontdesk::Actions", "Back to the list"),
     QKeyCombination(Qt::Key_Escape)},
    {A::Undo, G::Everywhere, Icon::Undo, "undo", QT_TRANSLATE_NOOP("frontdesk::Actions", "Undo the last act"),
     Qt::CTRL | Qt::Key_Z},
    {A::Preferences, G::Everywhere, Icon::Settings, "preferences", QT_TRANSLATE_NOOP("frontdesk::Actions", "Settings"),
     Qt::CTRL | Qt::Key_Comma},
    {A::CheatSheet, G::Everywhere, Icon::Keyboard, "cheat_sheet",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Keyboard shortcuts"), QKeyCombination(Qt::Key_F1)},
    {A::ReloadConfig, G::Everywhere, Icon::RefreshCw, "reload_config",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Reload configuration"), CtrlShift | Qt::Key_L},
    {A::Quit, G::Everywhere, Icon::LogOut, "quit", QT_TRANSLATE_NOOP("frontdesk::Actions", "Quit Frontdesk"),
     Qt::CTRL | Qt::Key_Q},
    {A::NextConversation, G::Conversation, Icon::ChevronDown, "next_conversation",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Next conversation"), Qt::ALT | Qt::Key_Down},
    {A::PreviousConversation, G::Conversation, Icon::ChevronUp, "previous_conversation",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Previous conversation"), Qt::ALT | Qt::Key_Up},
    {A::TakeOver, G::Conversation, Icon::Hand, "take_over", QT_TRANSLATE_NOOP("frontdesk::Actions", "Take over"),
     CtrlShift | Qt::Key_T},
    {A::HandBack, G::Conversation, Icon::Bot, "hand_back", QT_TRANSLATE_NOOP("frontdesk::Actions", "Hand back to AI"),
     CtrlShift | Qt::Key_H},
    {A::GuideAi, G::Conversation, Icon::Sparkles, "guide_ai", QT_TRANSLATE_NOOP("frontdesk::Actions", "Guide the AI"),
     Qt::CTRL | Qt::Key_G},
    {A::ApproveDraft, G::Conversation, Icon::Send, "approve_draft",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Approve the AI's draft and send it"), CtrlShift | Qt::Key_Return},
    {A::NoteMode, G::Conversation, Icon::Lock, "note_mode", QT_TRANSLATE_NOOP("frontdesk::Actions", "Internal note"),
     CtrlShift | Qt::Key_M},
    {A::CannedReplies, G::Conversation, Icon::MessageSquareText, "canned_replies",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Saved replies"), CtrlShift | Qt::Key_R},
    {A::CloseConversation, G::Conversation, Icon::Check, "close_conversation",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Close the conversation"), CtrlShift | Qt::Key_X},
    {A::Filters, G::Conversation, Icon::ListFilter, "filters",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Filter the list"), CtrlShift | Qt::Key_F},
    {A::Details, G::Conversation, Icon::PanelRight, "details",
     QT_TRANSLATE_NOOP("frontdesk::Actions", "Show or hide details"), Qt::CTRL | Qt::Key_I},
    {A::PageInbox, G::Pages, Icon::Inbox, "page_1", "", Qt::CTRL | Qt::Key_1},
    {A::PageEscalations, G::Pages, Icon::None, "page_2", "", Qt::CTRL | Qt::Key_2},
    {A::Page3, G::Pages, Icon::None, "page_3", "", Qt::CTRL | Qt::Key_3},
    {A::Page4, G::Pages, Icon::None, "page_4", "", Qt::CTRL | Qt::Key_4},
    {A::Page5, G::Pages, Icon::None, "page_5", "", Qt::CTRL | Qt::Key_5},
    {A::Page6, G::Pages, Icon::None, "page_6", "", Qt::CTRL | Qt::Key_6},
    {A::Page7, G::Pages, Icon::None, "page_7", "", Qt::CTRL | Qt::Key_7},
    {A::Page8, G::Pages, Icon::None, "page_8", "", Qt::CTRL | Qt::Key_8},
    {A::Page9, G::Pages, Icon::None, "page_9", "", Qt::CTRL | Qt::Key_9},
};

const Spec& specOf(ActionId id)
{
    for (const Spec& spec : Specs)
        if (spec.id == id)
            return spec;
    Q_UNREACHABLE();
}

/// Knows whether anybody listens, so that nothing dead is offered.
class DeskAction final : public QAction {
public:
    using QAction::QAction;
    [[nodiscard]] bool isUsed() const { return receivers("2triggered(bool)") > 0; }
};

/// Keys that writing needs: they never reach an action while a text field has the focus, or would break it.
bool belongsToWriting(QKeyCombination keys)
{
    const Qt::Key key = keys.key();
    const Qt::KeyboardModifiers held = keys.keyboardModifiers();
    if (held == Qt::ControlModifier)
        return key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_X || key == Qt::Key_A || key == Qt::Key_Y
               || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Left || key == Qt::Key_Right;
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return (held == Qt::NoModifier || held == Qt::ShiftModifier) && !function && key != Qt::Key_Escape;
}

}  // namespace

ActionId pageAction(int index)
{
    static constexpr ActionId Ids[] = {A::PageInbox, A::PageEscalations, A::Page3, A::Page4, A::Page5,
                                       A::Page6,     A::Page7,           A::Page8, A::Page9};
    return Ids[qBound(0, index, 8)];
}

Actions::Actions(QWidget* window, Preferences* preferences) : QObject(window), m_preferences(preferences)
{
    const QHash<QString, QString> changed = preferences ? preferences->shortcuts() : QHash<QString, QString>();
    for (const Spec& spec : Specs) {
        auto* action = new DeskAction(*spec.name ? tr(spec.name) : QString(), this);
        const auto own = changed.constFind(QString::fromLatin1(spec.id_name));
        action->setShortcut(own == changed.cend() ? QKeySequence(spec.key)
                                                  : QKeySequence::fromString(*own, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QList<ActionId> Actions::listed() const
{
    QList<ActionId> ids;
    for (const Spec& spec : Specs) {
        const auto* action = static_cast<const DeskAction*>(get(spec.id));
        if (action->isUsed() && action->isVisible() && !action->text().isEmpty())
            ids << spec.id;
    }
    return ids;
}

ActionGroup Actions::group(ActionId id) const { return specOf(id).group; }

QString Actions::groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Everywhere: return tr("Everywhere");
    case ActionGroup::Conversation: return tr("In a conversation");
    case ActionGroup::Pages: break;
    }
    return tr("Pages");
}

Icon Actions::icon(ActionId id) const { return m_pageIcons.value(id, specOf(id).icon); }

QString Actions::name(ActionId id) const { return QString::fromLatin1(specOf(id).id_name); }

QString Actions::keysText(ActionId id) const { return get(id)->shortcut().toString(QKeySequence::NativeText); }

QString Actions::tip(ActionId id) const
{
    const QString keys = keysText(id);
    return keys.isEmpty() ? get(id)->text() : tr("%1 (%2)", "action, keys").arg(get(id)->text(), keys);
}

void Actions::showTip(QWidget* widget, ActionId id)
{
    widget->setToolTip(tip(id));
    connect(this, &Actions::keysChanged, widget, [this, widget, id] { widget->setToolTip(tip(id)); });
}

QKeySequence Actions::defaultKeys(ActionId id) const { return QKeySequence(specOf(id).key); }

QString Actions::refusal(ActionId id, const QKeySequence& keys) const
{
    if (keys.isEmpty())
        return {};
    const QString text = keys.toString(QKeySequence::NativeText);
    if (keys != defaultKeys(id) && belongsToWriting(keys[0]))
        return tr("%1 is needed for writing. Choose keys with Ctrl or Alt, or a function key.").arg(text);
    for (const Spec& spec : Specs) {
        const QAction* other = get(spec.id);
        if (spec.id != id && other->isVisible() && other->shortcut() == keys)
            return tr("%1 already does “%2”. Change that one first.", "keys, action").arg(text, other->text());
    }
    return {};
}

void Actions::apply(ActionId id, const QKeySequence& keys)
{
    get(id)->setShortcut(keys);
    if (!m_preferences)
        return;
    if (keys == defaultKeys(id))
        m_preferences->removeShortcut(name(id));
    else
        m_preferences->setShortcut(name(id), keys.toString(QKeySequence::PortableText));
}

QString Actions::setKeys(ActionId id, const QKeySequence& keys)
{
    const QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]);
    if (const QString why = refusal(id, first); !why.isEmpty())
        return why;
    apply(id, first);
    Q_EMIT keysChanged();
    return {};
}

QString Actions::resetKeys(ActionId id) { return setKeys(id, defaultKeys(id)); }

void Actions::resetAllKeys()
{
    for (const Spec& spec : Specs)
        apply(spec.id, QKeySequence(spec.key));
    Q_EMIT keysChanged();
}

bool Actions::isChanged(ActionId id) const { return get(id)->shortcut() != defaultKeys(id); }

void Actions::setPages(const QStringList& titles, const QList<Icon>& icons)
{
    for (int i = 0; i < 9; ++i) {
        const ActionId id = pageAction(i);
        get(id)->setText(titles.value(i));
        get(id)->setVisible(i < titles.size());
        get(id)->setEnabled(i < titles.size());
        m_pageIcons.insert(id, icons.value(i, Icon::None));
    }
}

void Actions::setConversationActsEnabled(bool on)
{
    for (const Spec& spec : Specs)
        if (spec.group == ActionGroup::Conversation)
            get(spec.id)->setEnabled(on);
}

}  // namespace frontdesk
