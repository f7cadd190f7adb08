// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in all their states.
#include "tests/ui/shots/stage.h"

#include "ui/pages/settings/fieldeditors.h"
#include "ui/pages/settings/settingfield.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/navigator.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace frontdesk::test {
namespace {

SettingsPage& pageOf(const Stage& stage) { return *static_cast<SettingsPage*>(stage.gui->window().currentPage()); }

void prepare(Stage& stage)
{
    FakeSettings& settings = stage.console.settings();
    settings.values.insert(QStringLiteral("server/cors_origins"),
                           SettingValue(QStringList{QStringLiteral("https://www.acme-outdoor.example"),
                                                    QStringLiteral("https://shop.acme-outdoor.example")}));
    settings.values.insert(QStringLiteral("rate/profile"), SettingValue(QStringLiteral("conversations")));
    settings.lockedBy.insert(
        QStringLiteral("server/port"),
        QStringLiteral("Set by the environment variable PORT. That has the last word, so a change here would not act. "
                       "Change or remove it there."));
    settings.secrets.insert(QStringLiteral("staff/api_token"));
    settings.notices = {QStringLiteral("/home/maria/.config/frontdesk/.env:3: OPENAI_MODEL is read as AGENT_MODEL")};
}

void open(const Stage& stage, const QString& argument)
{
    pageOf(stage).openArgument(argument);
    stage.settle();
}

void shootLooks(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            prepare(stage);
            stage.page(QStringLiteral("settings"));
            open(stage, QStringLiteral("server"));
            stage.save(dir, u"settings-" % look % u"-" % QString::number(size.width()) % suffix);
        }
    }
}

void shootAreas(const QDir& dir)
{
    Stage stage(ThemeMode::Light, Large);
    prepare(stage);
    stage.page(QStringLiteral("settings"));
    stage.save(dir, QStringLiteral("settings-window"));
    for (const char* area : {"rate", "staff", "app", "log", "masking", "unused"}) {
        open(stage, QString::fromLatin1(area));
        stage.save(dir, u"settings-" % QString::fromLatin1(area));
    }
    pageOf(stage).search()->setText(QStringLiteral("minute"));
    stage.settle();
    stage.save(dir, QStringLiteral("settings-search"));
    pageOf(stage).search()->setText(QStringLiteral("xyzzy"));
    stage.settle();
    stage.save(dir, QStringLiteral("settings-nothing"));
}

void shootStates(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Large);
    prepare(stage);
    stage.console.settings().agentProblems = QStringLiteral(
        "/home/maria/.config/frontdesk/agent_config.yml:12: business.hours.monday: \"9 to five\" is not a span; write \"09:00-17:00\"\n"
        "/home/maria/.config/frontdesk/agent_config.yml:40: \"instructons\" is not known here; remove it. Did you mean instructions?");
    stage.page(QStringLiteral("settings"));
    open(stage, QStringLiteral("log/max_size"));
    auto* size = qobject_cast<QLineEdit*>(pageOf(stage).field(QStringLiteral("log/max_size"))->editor().field());
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("10 MB"));
    auto* format = pageOf(stage).field(QStringLiteral("log/backup_count"));
    Q_EMIT format->changeWanted(QStringLiteral("log/backup_count"), QStringLiteral("9"));
    stage.gui->window().findChild<QPushButton*>(QStringLiteral("test-log"))->click();
    stage.settle();
    stage.save(dir, QStringLiteral("settings-problems-dark"));
}

void shootLoading(const QDir& dir)
{
    {
        Stage stage(ThemeMode::Light, Small);
        stage.console.settings().silent = true;
        stage.page(QStringLiteral("settings"));
        stage.save(dir, QStringLiteral("settings-busy"));
    }
    Stage broken(ThemeMode::Light, Small);
    broken.console.settings().nextError = Error{
        ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    broken.page(QStringLiteral("settings"));
    broken.save(dir, QStringLiteral("settings-error"));
}

void shoot(const QDir& dir, ShotRun run)
{
    shootLooks(dir, run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString());
    if (run.reverse || run.doubled)
        return;
    shootAreas(dir);
    shootStates(dir);
    shootLoading(dir);
}

const ShotSet settings("settings", shoot);

}  // namespace
}  // namespace frontdesk::test
