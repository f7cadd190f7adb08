// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettecommands.h"

#include "ui/bridge/preferences.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::PaletteCommands)
};

using Entries = QList<PaletteEntry>;

void add(Entries& entries, const QString& id, Icon icon, const QString& title, const QString& words,
         std::function<void()> run)
{
    entries << PaletteEntry{id, PaletteSection::Commands, icon, title, words, {}, std::move(run)};
}

void addActions(Entries& entries, MainWindow& window)
{
    Actions& actions = window.actions();
    for (const ActionId id : actions.listed()) {
        QAction* action = actions.get(id);
        if (id == ActionId::Search || id == ActionId::Back || actions.group(id) == ActionGroup::Pages
            || !action->isEnabled())
            continue;
        if (id == ActionId::Undo && window.undo().isEmpty())
            continue;
        entries << PaletteEntry{
            actions.name(id),     PaletteSection::Commands,       actions.icon(id), action->text(), {},
            actions.keysText(id), [action] { action->trigger(); }};
    }
}

void addPages(Entries& entries, MainWindow& window)
{
    for (int i = 0; i < window.pages().size(); ++i) {
        const Page& page = window.pages()[i];
        entries << PaletteEntry{u"page_" % page.id,
                                PaletteSection::Pages,
                                page.icon,
                                page.title,
                                {},
                                i < 9 ? window.actions().keysText(pageAction(i)) : QString(),
                                [&window, i] { window.showPage(i); }};
    }
}

/// Further places on pages that are worth a command of their own.
void addSetUp(Entries& entries, MainWindow& window)
{
    for (const Page& page : window.pages())
        if (page.id == u"company")
            add(entries, QStringLiteral("set_up_company"), Icon::Rocket, Text::tr("Set up my company step by step"),
                Text::tr("first run, demo, opening hours, knowledge", "words to find the first run by"), [&window] {
                    Q_EMIT window.navigator().pageWanted(QStringLiteral("company"), QStringLiteral("setup"));
                });
}

void addMaintenance(Entries& entries, MainWindow& window)
{
    Maintenance& maintenance = window.maintenance();
    if (!maintenance.isKnown() || !maintenance.locked().isEmpty())
        return;
    const bool on = maintenance.isOn();
    add(entries, QStringLiteral("maintenance"), on ? Icon::Play : Icon::Construction,
        on ? Text::tr("End maintenance") : Text::tr("Start maintenance: the AI answers nobody"),
        Text::tr("pause the AI, stop answering", "words to find the maintenance switch by"),
        [&maintenance, on] { maintenance.set(!on); });
}

/// A change of the language makes the window anew, which owns the palette: afterwards.
std::function<void()> later(Preferences& preferences, std::function<void()> act)
{
    return [&preferences, act = std::move(act)] { QMetaObject::invokeMethod(&preferences, act, Qt::QueuedConnection); };
}

void addLooks(Entries& entries, Preferences& p)
{
    const QString theme = Text::tr("colours, display", "words to find a theme by");
    add(entries, QStringLiteral("theme_light"), Icon::Sun, Text::tr("Light theme"), theme,
        [&p] { p.setThemeMode(ThemeMode::Light); });
    add(entries, QStringLiteral("theme_dark"), Icon::Moon, Text::tr("Dark theme"), theme,
        [&p] { p.setThemeMode(ThemeMode::Dark); });
    add(entries, QStringLiteral("theme_system"), Icon::Monitor, Text::tr("Theme like the system"), theme,
        [&p] { p.setThemeMode(ThemeMode::System); });
    const int scale = p.textScale();
    const QString size = Text::tr("font, zoom, display", "words to find the text size by");
    if (scale < 150)
        add(entries, QStringLiteral("text_larger"), Icon::Type, Text::tr("Larger text"), size,
            [&p, scale] { p.setTextScale(scale + 10); });
    if (scale > 90)
        add(entries, QStringLiteral("text_smaller"), Icon::Type, Text::tr("Smaller text"), size,
            [&p, scale] { p.setTextScale(scale - 10); });
    const bool compact = p.density() == Density::Compact;
    add(entries, QStringLiteral("density"), Icon::Rows3,
        compact ? Text::tr("Comfortable rows") : Text::tr("Compact rows"),
        Text::tr("density, list", "words to find the row height by"),
        [&p, compact] { p.setDensity(compact ? Density::Comfortable : Density::Compact); });
    for (const QString& language : LanguageSwitch::choices())
        if (language != LanguageSwitch::current())
            add(entries, u"language_" % language, Icon::Languages,
                Text::tr("Language: %1").arg(LanguageSwitch::choiceName(language)), {},
                later(p, [&p, language] { p.setLanguage(language); }));
}

}  // namespace

QList<PaletteEntry> paletteCommands(MainWindow& window, Preferences& preferences, PresenceControl& presence)
{
    Entries entries;
    addActions(entries, window);
    for (const Presence state : {Presence::Available, Presence::Away})
        if (presence.current() != state)
            add(entries,
                state == Presence::Available ? QStringLiteral("presence_available") : QStringLiteral("presence_away"),
                state == Presence::Available ? Icon::UserCheck : Icon::MoonStar,
                Text::tr("Set yourself to: %1").arg(PresenceControl::name(state)),
                Text::tr("presence, status, pause", "words to find the own state by"),
                [&presence, state] { presence.set(state); });
    addSetUp(entries, window);
    addMaintenance(entries, window);
    addLooks(entries, preferences);
    addPages(entries, window);
    return entries;
}

}  // namespace frontdesk
