// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: toasts with an act, the list behind the bell, the settings.
#include "tests/ui/shots/stage.h"

#include "ui/notify/bell.h"
#include "ui/notify/notifier.h"
#include "ui/notify/notifysettings.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/navigator.h"
#include "ui/shell/noticewiring.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace frontdesk::test {
namespace {

/// Neither notes nor sounds while pictures are made.
class NoNotes final : public NoteOutput {
public:
    [[nodiscard]] bool available() const override { return false; }
    void show(const DesktopNote&) override {}
    void close(const QString&) override {}
};

class NoSounds final : public SoundOutput {
public:
    [[nodiscard]] bool available() const override { return false; }
    void apply(const NotifySettings&) override {}
    void play(Sound) override {}
};

struct NotifyStage : Stage {
    std::unique_ptr<Notifier> notifier;

    NotifyStage(ThemeMode theme, QSize size, bool filled = true) : Stage(theme, size, filled)
    {
        notifier = std::make_unique<Notifier>(gui->bridge(), gui->preferences(), gui->presence(),
                                              std::make_unique<NoNotes>(), std::make_unique<NoSounds>());
        attachNotifier(*notifier, gui->window());
        settle();
    }
    ~NotifyStage() { gui.reset(); }

    /// Two of the three are taken, so that one toast stands for itself.
    void fewer()
    {
        (void)console.takeOver(data.overdue);
        (void)console.takeOver(data.main);
        settle();
        open(data.calm);
    }
};

void shootToasts(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        NotifyStage stage(theme, theme == ThemeMode::Light ? Large : Small);
        stage.save(dir, u"notify-start-" % look % suffix);
        stage.fewer();
        stage.gui->window().toasts().show(ToastKind::Info, QStringLiteral("Jonas Berg took Ingrid Solheim"));
        stage.settle();
        stage.save(dir, u"notify-toast-" % look % suffix);
    }
}

void shootBell(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        NotifyStage stage(theme, Large);
        stage.fewer();
        stage.console.arrive(stage.data.mine, Author::Contact,
                             QStringLiteral("Are you still there? I need the letter before Friday."));
        stage.settle();
        stage.console.arrive(stage.data.mine, Author::Contact,
                             QStringLiteral("It is about page four of the contract, as I wrote"));
        stage.settle();
        auto* bell = stage.gui->window().findChild<BellButton*>();
        bell->openPopup();
        stage.settle();
        Stage::save(*bell->popup(), dir, u"notify-bell-" % look % suffix);
        bell->popup()->close();
        stage.save(dir, u"notify-badge-" % look % suffix);
    }
    NotifyStage stage(ThemeMode::Light, Small, false);
    auto* bell = stage.gui->window().findChild<BellButton*>();
    bell->openPopup();
    stage.settle();
    Stage::save(*bell->popup(), dir, u"notify-bell-empty" % suffix);
}

void shootSettings(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const Stage stage(theme, theme == ThemeMode::Light ? Large : Small);
        Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("settings"), QStringLiteral("notifications"));
        stage.settle();
        stage.gui->window().findChild<QPushButton*>(QStringLiteral("test-notifications"))->click();
        stage.settle();
        stage.save(dir, u"notify-settings-" % look % suffix);
        for (auto* scroll : stage.gui->window().currentPage()->findChildren<QScrollArea*>())
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        stage.settle();
        stage.save(dir, u"notify-settings-end-" % look % suffix);
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse   ? QStringLiteral("-rtl")
                           : run.doubled ? QStringLiteral("-2x")
                           : run.pseudo  ? QStringLiteral("-pseudo")
                                         : QString();
    shootToasts(dir, suffix);
    shootBell(dir, suffix);
    shootSettings(dir, suffix);
}

const ShotSet notify("notify", shoot);

}  // namespace
}  // namespace frontdesk::test
