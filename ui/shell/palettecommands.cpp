// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettecommands.h"

#include "ui/bridge/preferences.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

struct TextPaletteCommands {
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
            add(entries, QStringLiteral("set_up_company"), Icon::Rocket,
                TextPaletteCommands::tr("Set up my company step by step"),
                TextPaletteCommands::tr("first run, demo, opening hours, knowledge", "words to find the first run by"),
                [&window] {
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
        on ? TextPaletteCommands::tr("End maintenance")
           : TextPaletteCommands::tr("Start maintenance: the AI answers nobody"),
        TextPaletteCommands::tr("pause the AI, stop answering", "words to find the maintenance switch by"),
        [&maintenance, on] { maintenance.set(!on); });
}

/// A change of the language makes the window anew, which owns the palette: afterwards.
std::function<void()> later(Preferences& preferences, std::function<void()> act)
{
    return [&preferences, act = std::move(act)] { QMetaObject::invokeMethod(&preferences, act, Qt::QueuedConnection); };
}

void addLooks(Entries& entries, Preferences& p)
{
    const QString theme = TextPaletteCommands::tr("colours, display", "words to find a theme by");
    add(entries, QStringLiteral("theme_light"), Icon::Sun, TextPaletteCommands::tr("Light theme"), theme,
        [&p] { p.setThemeMode(ThemeMode::Light); });
    add(entries, QStringLiteral("theme_dark"), Icon::Moon, TextPaletteCommands::tr("Dark theme"), theme,
        [&p] { p.setThemeMode(ThemeMode::Dark); });
    add(entries, QStringLiteral("theme_system"), Icon::Monitor, TextPaletteCommands::tr("Theme like the system"), theme,
        [&p] { p.setThemeMode(ThemeMode::System); });
    const int scale = p.textScale();
    const QString size = TextPaletteCommands::tr("font, zoom, display", "words to find the text size by");
    if (scale < 150)
        add(entries, QStringLiteral("text_larger"), Icon::Type, TextPaletteCommands::tr("Larger text"), size,
            [&p, scale] { p.setTextScale(scale + 10); });
    if (scale > 90)
        add(entries, QStringLiteral("text_smaller"), Icon::Type, TextPaletteCommands::tr("Smaller text"), size,
            [&p, scale] { p.setTextScale(scale - 10); });
    const bool compact = p.density() == Density::Compact;
    add(entries, QStringLiteral("density"), Icon::Rows3,
        compact ? TextPaletteCommands::tr("Comfortable rows") : TextPaletteCommands::tr("Compact rows"),
        TextPaletteCommands::tr("density, list", "words to find the row height by"),
        [&p, compact] { p.setDensity(compact ? Density::Comfortable : Density::Compact); });
    for (const QString& language : LanguageSwitch::choices())
        if (language != LanguageSwitch::current())
            add(entries, u"language_" % language, Icon::Languages,
                TextPaletteCommands::tr("Language: %1").arg(LanguageSwitch::choiceName(language)), {},
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
                TextPaletteCommands::tr("Set yourself to: %1").arg(PresenceControl::name(state)),
                TextPaletteCommands::tr("presence, status, pause", "words to find the own state by"),
                [&presence, state] { presence.set(state); });
    addSetUp(entries, window);
    addMaintenance(entries, window);
    addLooks(entries, preferences);
    addPages(entries, window);
    return entries;
}

}  // namespace frontdesk
