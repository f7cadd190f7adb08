// SPDX-License-Identifier: GPL-3.0-or-later
// The first run, step by step.
#include "tests/ui/shots/stage.h"

#include "ui/pages/company/answerseditor.h"
#include "ui/pages/company/companypage.h"
#include "ui/pages/company/detailsform.h"
#include "ui/pages/company/firstrunview.h"
#include "ui/pages/company/trialpanel.h"
#include "ui/shell/navigator.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace frontdesk::test {
namespace {

void steps(const QDir& dir, ThemeMode theme, QSize size, const QString& suffix)
{
    Stage stage(theme, size);
    FakeBusiness& business = stage.console.business();
    business.business.details.companyName.clear();
    business.business.details.phone.clear();
    business.business.details.email.clear();
    business.business.details.website.clear();
    business.trial = {.text = QStringLiteral("Delivery takes three to five days within the country."),
                      .citations = {{.document = QStringLiteral("Questions and answers"),
                                     .section = QStringLiteral("How long does delivery take?")}},
                      .documents = 1};
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("company"), QStringLiteral("setup"));
    stage.settle();
    FirstRunView& run = *qobject_cast<CompanyPage*>(stage.gui->window().currentPage())->firstRun();
    run.nextButton()->click();
    stage.save(dir, u"firstrun-1-missing" % suffix);
    run.details()->findChild<QLineEdit*>()->setText(QStringLiteral("Nagel & Daughters"));
    stage.save(dir, u"firstrun-1-company" % suffix);
    for (const char* name : {"2-hours", "3-knowledge", "4-try", "5-sheet"}) {
        run.nextButton()->click();
        stage.settle();
        if (run.step() == FirstRunView::Knowledge)
            run.answers()->answerEdit(0)->setPlainText(QStringLiteral("Three to five days within the country."));
        if (run.step() == FirstRunView::Try)
            run.trial()->ask(QStringLiteral("How long does delivery take?"));
        stage.save(dir, u"firstrun-" % QString::fromLatin1(name) % suffix);
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    if (run.reverse || run.doubled) {
        steps(dir, ThemeMode::Light, Small, run.reverse ? QStringLiteral("-rtl") : QStringLiteral("-2x"));
        return;
    }
    steps(dir, ThemeMode::Light, Large, QStringLiteral("-light-1440"));
    steps(dir, ThemeMode::Dark, Small, QStringLiteral("-dark-1024"));
    steps(dir, ThemeMode::Light, QSize(960, 640), QStringLiteral("-light-960"));
}

const ShotSet FirstRun("firstrun", shoot);

}  // namespace
}  // namespace frontdesk::test
