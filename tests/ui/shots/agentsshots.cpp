// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Agents" in its states.
#include "tests/support/fakeagents.h"
#include "tests/ui/shots/stage.h"

#include "ui/pages/agents/agentfilepanel.h"
#include "ui/pages/agents/agentlist.h"
#include "ui/pages/agents/agentspage.h"
#include "ui/pages/agents/agenttrypanel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/questiondialog.h"

#include <QListWidget>
#include <QPushButton>

namespace frontdesk::test {
namespace {

void open(const Stage& stage, const QString& tab)
{
    Q_EMIT stage.gui->window().navigator().pageWanted(QStringLiteral("agents"), tab);
    stage.settle();
}

void fill(FakeAgents& agents)
{
    agents.trials = {{QStringLiteral("Where is my order 10432?"),
                      {QStringLiteral("Order 10432 left our warehouse on Thursday and arrives on Monday."),
                       QStringLiteral("Aria"),
                       {},
                       true,
                       false},
                      {QStringLiteral("Order 10432 left our warehouse on Thursday and arrives on Monday."),
                       QStringLiteral("Aria"),
                       {},
                       true,
                       false}},
                     {QStringLiteral("You charged me twice, I want my money back"),
                      {QStringLiteral("I'm sorry about that. Shall I bring in a colleague?"),
                       QStringLiteral("Aria"),
                       {},
                       true,
                       true},
                      {QStringLiteral("I see two charges of 42.90. I have asked a colleague to refund one of them."),
                       QStringLiteral("Bruno"), QStringLiteral("keyword:charged twice"), true, false}}};
}

/// An agent that is added, a sentence about what is wrong, and the question before one is deleted.
void changes(Stage& stage, const QDir& dir, const QString& end)
{
    open(stage, QStringLiteral("agents"));
    auto* page = qobject_cast<AgentsPage*>(stage.gui->window().currentPage());
    page->agents()->addButton()->click();
    page->saveButton()->click();
    stage.settle();
    stage.save(dir, u"agents-new-" % end);
    page->agents()->removeButton()->click();
    page->list()->setCurrentRow(1);
    page->agents()->removeButton()->click();
    stage.settle();
    if (QuestionDialog* question = page->agents()->question()) {
        Stage::save(*question, dir, u"agents-delete-" % end);
        question->close();
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            fill(static_cast<FakeAgents&>(stage.console.agents()));
            for (const char* tab : {"agents", "features", "file", "try"}) {
                open(stage, QString::fromLatin1(tab));
                auto* page = qobject_cast<AgentsPage*>(stage.gui->window().currentPage());
                if (QLatin1String(tab) == QLatin1String("try"))
                    page->tryPanel()->startButton()->click();
                if (QLatin1String(tab) == QLatin1String("file"))
                    page->filePanel()->showProblems(
                        {{2, QStringLiteral(
                                 "business.timezone \"Berlin\" is not known; write a name such as Europe/Berlin")}});
                stage.settle();
                stage.save(dir, u"agents-" % QString::fromLatin1(tab) % u'-' % look % u'-'
                                    % QString::number(size.width()) % suffix);
            }
            changes(stage, dir, look % u'-' % QString::number(size.width()) % suffix);
            if (run.reverse || run.doubled)
                break;
        }
    }
}

const ShotSet Agents("agents", shoot);

}  // namespace
}  // namespace frontdesk::test
