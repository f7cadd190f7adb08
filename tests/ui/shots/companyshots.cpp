// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Company" in its states.
#include "tests/ui/shots/stage.h"

#include "ui/pages/company/companypage.h"
#include "ui/pages/company/demobanner.h"
#include "ui/pages/company/trialpanel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/questiondialog.h"

namespace frontdesk::test {
namespace {

void fill(FakeBusiness& business, BusinessKind kind)
{
    business.business.kind = kind;
    business.business.ownFile = true;
    business.business.details.companyName = QStringLiteral("Nagel & Daughters, Carpentry");
    business.business.details.timeZone = QStringLiteral("Europe/Berlin");
    business.business.details.description = QStringLiteral(
        "Tables, chairs and repairs of old furniture, made in Potsdam since 1962.");
    business.business.details.greeting = QStringLiteral("Hello, and welcome to {company_name}. How can I help you?");
    business.business.details.hours.at(2) = {{QTime(9, 0), QTime(12, 0)}, {QTime(14, 0), QTime(18, 0)}};
    business.business.details.holidays = {
        {QDate(2026, 12, 24), QStringLiteral("Christmas Eve"), false, {{QTime(9, 0), QTime(12, 0)}}},
        {QDate(2026, 12, 25), QStringLiteral("Christmas Day"), true, {}}};
    business.files.files = {{QStringLiteral("delivery.txt"), QStringLiteral("Delivery"), 6, 3100, 0, {}, false, true},
                            {QStringLiteral("prices.csv"), QStringLiteral("prices"), 42, 18'400, 0, {}, false, true},
                            {QStringLiteral("empty page.html"), QStringLiteral("empty page"), 0, 310, 0,
                             QStringLiteral("There is no text in it."), false, true}};
    business.files.passages = 48;
    business.typed = {
        {QStringLiteral("Do you repair old chairs?"), QStringLiteral("Yes, on Thursdays. Bring it to the workshop.")}};
    business.trial = {.text = QStringLiteral(
                          "A wooden table takes six weeks and delivery costs 80 euros. We bring it into the room."),
                      .citations = {{.document = QStringLiteral("Delivery"), .section = QStringLiteral("Furniture")}},
                      .documents = 3};
}

void open(const Stage& stage, const QString& tab)
{
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("company"), tab);
    stage.settle();
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            fill(stage.console.business(), BusinessKind::Sample);
            for (const char* tab : {"details", "hours", "knowledge", "try"}) {
                open(stage, QString::fromLatin1(tab));
                if (QLatin1String(tab) == QLatin1String("try"))
                    qobject_cast<CompanyPage*>(stage.gui->window().currentPage())
                        ->trial()
                        ->ask(QStringLiteral("How long does a table take?"));
                stage.save(dir, u"company-" % QString::fromLatin1(tab) % u'-' % look % u'-'
                                    % QString::number(size.width()) % suffix);
            }
            if (run.reverse || run.doubled)
                break;
        }
    }
    if (run.reverse || run.doubled)
        return;
    {
        Stage broken(ThemeMode::Light, Small);
        broken.console.business().nextError = {
            ErrorCode::InvalidInput,
            QStringLiteral("agent_config.yml:12: business.timezone \"Berlin\" is not known"),
            {}};
        open(broken, QStringLiteral("details"));
        broken.save(dir, QStringLiteral("company-broken"));
    }
    Stage leaving(ThemeMode::Light, Large);
    fill(leaving.console.business(), BusinessKind::Sample);
    open(leaving, QStringLiteral("details"));
    auto* page = qobject_cast<CompanyPage*>(leaving.gui->window().currentPage());
    page->banner()->askToLeave();
    leaving.settle();
    if (auto* dialog = leaving.gui->window().findChild<QuestionDialog*>())
        Stage::save(*dialog, dir, QStringLiteral("company-leave"));
}

const ShotSet Company("company", shoot);

}  // namespace
}  // namespace frontdesk::test
