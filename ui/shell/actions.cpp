// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QWidget>

namespace frontdesk {
namespace {

struct Spec { ActionId id; const char* name; QKeyCombination key; };

constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

// Ctrl+Shift+E and Ctrl+Shift+U stay free: input methods use them.
const Spec Specs[] = {
    {ActionId::Search, QT_TRANSLATE_NOOP("frontdesk::Actions", "Search"), Qt::CTRL | Qt::Key_K},
    {ActionId::NextConversation, QT_TRANSLATE_NOOP("frontdesk::Actions", "Next conversation"), Qt::ALT | Qt::Key_Down},
    {ActionId::PreviousConversation, QT_TRANSLATE_NOOP("frontdesk::Actions", "Previous conversation"),
     Qt::ALT | Qt::Key_Up},
    {ActionId::NextNeedingMe, QT_TRANSLATE_NOOP("frontdesk::Actions", "Next conversation that needs a person"),
     Qt::CTRL | Qt::Key_J},
    {ActionId::TakeOver, QT_TRANSLATE_NOOP("frontdesk::Actions", "Take over"), CtrlShift | Qt::Key_T},
    {ActionId::HandBack, QT_TRANSLATE_NOOP("frontdesk::Actions", "Hand back to AI"), CtrlShift | Qt::Key_H},
    {ActionId::TakeNext, QT_TRANSLATE_NOOP("frontdesk::Actions", "Take the most urgent one"), CtrlShift | Qt::Key_N},
    {ActionId::NoteMode, QT_TRANSLATE_NOOP("frontdesk::Actions", "Internal note"), CtrlShift | Qt::Key_M},
    {ActionId::Details, QT_TRANSLATE_NOOP("frontdesk::Actions", "Show or hide details"), Qt::CTRL | Qt::Key_I},
    {ActionId::NextPane, QT_TRANSLATE_NOOP("frontdesk::Actions", "Next pane"), QKeyCombination(Qt::Key_F6)},
    {ActionId::PreviousPane, QT_TRANSLATE_NOOP("frontdesk::Actions", "Previous pane"), Qt::SHIFT | Qt::Key_F6},
    {ActionId::Back, QT_TRANSLATE_NOOP("frontdesk::Actions", "Back to the list"), QKeyCombination(Qt::Key_Escape)},
    {ActionId::GuideAi, QT_TRANSLATE_NOOP("frontdesk::Actions", "Guide the AI"), Qt::CTRL | Qt::Key_G},
    {ActionId::Undo, QT_TRANSLATE_NOOP("frontdesk::Actions", "Undo the last act"), Qt::CTRL | Qt::Key_Z},
    {ActionId::CannedReplies, QT_TRANSLATE_NOOP("frontdesk::Actions", "Saved replies"), CtrlShift | Qt::Key_R},
    {ActionId::CloseConversation, QT_TRANSLATE_NOOP("frontdesk::Actions", "Close the conversation"), CtrlShift | Qt::Key_X},
    {ActionId::Filters, QT_TRANSLATE_NOOP("frontdesk::Actions", "Filter the list"), CtrlShift | Qt::Key_F},
    {ActionId::CheatSheet, QT_TRANSLATE_NOOP("frontdesk::Actions", "Keyboard shortcuts"), QKeyCombination(Qt::Key_F1)},
    {ActionId::Preferences, QT_TRANSLATE_NOOP("frontdesk::Actions", "Settings"), Qt::CTRL | Qt::Key_Comma},
    {ActionId::PageInbox, QT_TRANSLATE_NOOP("frontdesk::Actions", "Inbox"), Qt::CTRL | Qt::Key_1},
};

}  // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const Spec& spec : Specs) {
        auto* action = new QAction(tr(spec.name), this);
        action->setShortcut(QKeySequence(spec.key));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QString Actions::tip(ActionId id) const
{
    const QAction* action = get(id);
    return tr("%1 (%2)", "action, keys").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText));
}

}  // namespace frontdesk
