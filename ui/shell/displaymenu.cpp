// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/displaymenu.h"

#include "ui/bridge/preferences.h"
#include "ui/shell/languageswitch.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace frontdesk {
namespace {

struct TextDisplayMenu {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::DisplayMenu)
};

/// A change may rebuild the window, which owns the menu: it happens when the menu is gone.
void addChoice(QMenu* menu, QActionGroup* group, Preferences& preferences, const QString& text, bool on,
               std::function<void()> act)
{
    QAction* action = menu->addAction(text, &preferences, [&preferences, act = std::move(act)] {
        QMetaObject::invokeMethod(&preferences, act, Qt::QueuedConnection);
    });
    action->setCheckable(true);
    action->setChecked(on);
    group->addAction(action);
}

}  // namespace

QMenu* makeDisplayMenu(Preferences& preferences, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, TextDisplayMenu::tr("Like the system")},
                                                   {ThemeMode::Light, TextDisplayMenu::tr("Light")},
                                                   {ThemeMode::Dark, TextDisplayMenu::tr("Dark")}};
    auto* themes = new QActionGroup(menu);
    for (const auto& [mode, text] : modes)
        addChoice(menu, themes, preferences, text, Theme::current().mode() == mode,
                  [&preferences, mode = mode] { preferences.setThemeMode(mode); });
    menu->addSeparator();
    auto* sizes = new QActionGroup(menu);
    for (const int percent : {90, 100, 110, 125, 150})
        addChoice(menu, sizes, preferences, TextDisplayMenu::tr("Text size %1%").arg(percent),
                  Theme::current().scalePercent() == percent,
                  [&preferences, percent] { preferences.setTextScale(percent); });
    menu->addSeparator();
    auto* rows = new QActionGroup(menu);
    const std::pair<Density, QString> heights[] = {{Density::Comfortable, TextDisplayMenu::tr("Comfortable rows")},
                                                   {Density::Compact, TextDisplayMenu::tr("Compact rows")}};
    for (const auto& [density, text] : heights)
        addChoice(menu, rows, preferences, text, preferences.density() == density,
                  [&preferences, density = density] { preferences.setDensity(density); });
    menu->addSeparator();
    auto* languages = new QActionGroup(menu);
    for (const QString& language : LanguageSwitch::choices())
        addChoice(menu, languages, preferences, LanguageSwitch::choiceName(language),
                  LanguageSwitch::current() == language,
                  [&preferences, language] { preferences.setLanguage(language); });
    menu->addSeparator();
    QAction* enter = menu->addAction(TextDisplayMenu::tr("Enter sends the reply"));
    enter->setCheckable(true);
    enter->setChecked(preferences.enterSends());
    QObject::connect(enter, &QAction::toggled, &preferences, &Preferences::setEnterSends);
    return menu;
}

}  // namespace frontdesk
