// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Health" in its states.
#include "tests/ui/shots/stage.h"

#include "ui/pages/health/healthpage.h"
#include "ui/pages/health/logview.h"
#include "ui/widgets/segments.h"

#include <QListView>

namespace frontdesk::test {
namespace {

void trouble(FakeHealth& health)
{
    health.setState(QStringLiteral("disk"), ServiceState::Degraded,
                    QStringLiteral("Only 640 MB are free. Make room soon."));
    health.setState(QStringLiteral("gateway"), ServiceState::Down,
                    QStringLiteral("The web chat does not answer on port 8000. Restart Frontdesk."));
    health.now.queues.failed = 2;
    health.now.traffic.serverErrors = 3;
    health.addLog(LogLevel::Warning, QStringLiteral("store"), QStringLiteral("a commit took 2.4 s"));
    health.addLog(LogLevel::Error, QStringLiteral("gateway"),
                  QStringLiteral("the listener on port 8000 closed: address already in use"),
                  QStringLiteral("01HF3K9M2Q7ZC4"));
    health.addLog(LogLevel::Warning, QStringLiteral("knowledge"),
                  QStringLiteral("not read: prices.xlsx, a kind of file that is not taken"));
}

void run(const Stage& stage, int seconds)
{
    auto* page = qobject_cast<HealthPage*>(stage.gui->window().currentPage());
    auto& health = const_cast<Stage&>(stage).console.health();
    for (int i = 0; i < seconds; ++i) {
        health.now.process.cpuPercent = 3 + (i * 7) % 11;
        health.now.process.residentBytes = 94'000'000 + (i * 37 % 13) * 400'000;
        page->refresh();
        QCoreApplication::processEvents();
    }
}

void shoot(const QDir& dir, ShotRun pass)
{
    const QString suffix = pass.reverse ? QStringLiteral("-rtl") : pass.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            trouble(stage.console.health());
            stage.page(QStringLiteral("health"));
            run(stage, 90);
            auto* page = qobject_cast<HealthPage*>(stage.gui->window().currentPage());
            page->logView()->list()->setCurrentIndex(page->logView()->list()->model()->index(1, 0));
            stage.save(dir, u"health-" % look % u'-' % QString::number(size.width()) % suffix);
        }
        if (pass.reverse || pass.doubled)
            return;
    }
    Stage well(ThemeMode::Light, Large);
    well.page(QStringLiteral("health"));
    well.save(dir, QStringLiteral("health-well"));
    auto* page = qobject_cast<HealthPage*>(well.gui->window().currentPage());
    page->logView()->choice()->button(1)->click();
    well.save(dir, QStringLiteral("health-all-lines"));
    well.console.health().error = Error{
        ErrorCode::Unavailable, QStringLiteral("The engine does not answer. Try again in a moment."), {}};
    page->refresh();
    well.save(dir, QStringLiteral("health-error"));
}

const ShotSet health("health", shoot);

}  // namespace
}  // namespace frontdesk::test
