// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Web site".
#include "tests/ui/shots/stage.h"

#include "ui/pages/website/websitepage.h"

#include <QPushButton>

namespace frontdesk::test {
namespace {

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            stage.page(QStringLiteral("website"));
            stage.save(dir, u"website-" % look % u'-' % QString::number(size.width()) % suffix);
            if (run.reverse || run.doubled)
                return;
        }
    }
    {
        Stage stage(ThemeMode::Light, Large);
        WebsiteState& site = stage.console.business().site;
        site.publicBaseUrl = QStringLiteral("https://chat.nagel.example");
        site.look.color = QStringLiteral("#ffcc33");
        site.look.position = QStringLiteral("left");
        site.look.launcher = QStringLiteral("Ask us");
        site.look.sites = {QStringLiteral("https://www.nagel.example")};
        stage.page(QStringLiteral("website"));
        auto* page = qobject_cast<WebsitePage*>(stage.gui->window().currentPage());
        page->testButton()->click();
        stage.save(dir, QStringLiteral("website-public"));
    }
    Stage broken(ThemeMode::Dark, Small);
    broken.console.business().nextError = {ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    broken.page(QStringLiteral("website"));
    broken.save(dir, QStringLiteral("website-broken"));
}

const ShotSet Website("website", shoot);

}  // namespace
}  // namespace frontdesk::test
