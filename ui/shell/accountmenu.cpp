// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountmenu.h"

#include "core/console/console.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/displaymenu.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

namespace frontdesk {
namespace {

struct TextAccountMenu {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::AccountMenu)
};

/// An own entry that triggers the window's action: the same QAction would show its shortcut twice as ambiguous.
void addAct(QMenu* menu, Actions& actions, ActionId id)
{
    if (!actions.listed().contains(id))
        return;
    QAction* act = actions.get(id);
    menu->addAction(themedIcon(actions.icon(id)), act->text(), act, &QAction::trigger)->setToolTip(actions.tip(id));
}

}  // namespace

QMenu* makeAccountMenu(const ConsoleInfo& info, Actions& actions, Preferences& preferences, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!info.self.name.isEmpty()) {
        QAction* name = menu->addAction(themedIcon(Icon::UserRound), info.self.name);
        name->setEnabled(false);
        menu->addSeparator();
    }
    if (!info.chatPageUrl.isEmpty())
        menu->addAction(themedIcon(Icon::ExternalLink), TextAccountMenu::tr("Open the chat page"), menu,
                        [url = info.chatPageUrl] { QDesktopServices::openUrl(QUrl(url)); });
    QMenu* display = makeDisplayMenu(preferences, menu);
    display->setAttribute(Qt::WA_DeleteOnClose, false);
    display->setTitle(TextAccountMenu::tr("Display"));
    display->setIcon(themedIcon(Icon::SunMoon));
    menu->addMenu(display);
    addAct(menu, actions, ActionId::Preferences);
    addAct(menu, actions, ActionId::CheatSheet);
    menu->addAction(themedIcon(Icon::Info), TextAccountMenu::tr("About Frontdesk"), parent, [info, parent] {
        auto* about = new AboutDialog(info, parent);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    menu->addSeparator();
    addAct(menu, actions, ActionId::Quit);
    return menu;
}

}  // namespace frontdesk
