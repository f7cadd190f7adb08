// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeagents.h"
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/pages/agents/agentfilepanel.h"
#include "ui/pages/agents/agentform.h"
#include "ui/pages/agents/agentlist.h"
#include "ui/pages/agents/agentspage.h"
#include "ui/pages/agents/agenttext.h"
#include "ui/pages/agents/agenttrypanel.h"
#include "ui/pages/agents/featurepanel.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/questiondialog.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace frontdesk {

using test::FakeAgents;
using test::ShellWorld;

class AgentsPageTest final : public QObject {
    Q_OBJECT

    struct World : ShellWorld {
        FakeAgents& agents() { return static_cast<FakeAgents&>(console.agents()); }
        AgentsPage& page(const QString& argument = QStringLiteral("agents"))
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("agents"), argument);
            QTest::qWait(50);
            return *qobject_cast<AgentsPage*>(window().currentPage());
        }
    };

private Q_SLOTS:
    void changedAgentIsSaved()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        QVERIFY(!page.saveButton()->isEnabled());
        page.list()->setCurrentRow(1);
        QCOMPARE(page.form()->model()->text(), QStringLiteral("gpt-4o-mini"));
        page.form()->model()->setFocus();
        page.form()->model()->selectAll();
        QTest::keyClicks(page.form()->model(), QStringLiteral("builtin"));
        page.form()->tool(QStringLiteral("search_faq"))->click();
        QVERIFY(page.saveButton()->isEnabled());
        page.saveButton()->click();
        QTRY_COMPARE(w.agents().saves, 1);
        const AgentProfile saved = *w.agents().saved.agent;
        QCOMPARE(saved.key, QStringLiteral("billing_specialist"));
        QCOMPARE(saved.model, QStringLiteral("builtin"));
        QCOMPARE(saved.tools, (QStringList{QStringLiteral("lookup_billing_info"),
                                           QStringLiteral("process_refund_request"), QStringLiteral("search_faq")}));
        QCOMPARE(w.agents().saved.base, w.agents().agents.text);
        QVERIFY(!w.agents().saved.keywords);
        QTRY_VERIFY(!page.saveButton()->isEnabled());
    }

    void unknownVariableIsSaidWhileTyping()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.form()->greetings()->setPlainText(QStringLiteral("Hi from {compny_name}"));
        page.saveButton()->click();
        QCOMPARE(w.agents().saves, 0);
        QVERIFY(!page.problem().isEmpty());
        page.form()->greetings()->setPlainText(QStringLiteral("Hi from {company_name}"));
        page.saveButton()->click();
        QTRY_COMPARE(w.agents().saves, 1);
        QCOMPARE(w.agents().saved.agent->greetings, QStringList{QStringLiteral("Hi from {company_name}")});
    }

    void anotherAgentWaitsForTheSave()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.form()->instructions()->setPlainText(QStringLiteral("Be kind."));
        page.list()->setCurrentRow(1);
        QCOMPARE(page.list()->currentRow(), 0);
        QVERIFY(!page.problem().isEmpty());
    }

    void theWheelScrollsThePageAndNoValue()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        const QList<QAbstractSpinBox*> numbers = page.form()->findChildren<QAbstractSpinBox*>();
        QCOMPARE(numbers.size(), 5);
        auto* stream = page.form()->findChild<QComboBox*>();
        const QPointF at(4, 4);
        for (QWidget* editor : QList<QWidget*>{numbers.at(0), numbers.at(1), stream}) {
            QWheelEvent event(at, editor->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(editor, &event);
        }
        QVERIFY(!page.saveButton()->isEnabled());
    }

    void anAgentIsAdded()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.agents()->addButton()->click();
        QCOMPARE(page.list()->count(), 3);
        QCOMPARE(page.list()->currentRow(), 2);
        QVERIFY(!page.agents()->addButton()->isEnabled());
        // Without a name it is not saved.
        page.saveButton()->click();
        QCOMPARE(w.agents().saves, 0);
        QVERIFY(!page.problem().isEmpty());
        page.form()->nameEdit()->setText(QStringLiteral("Réné & Co"));
        w.agents().nextError = {ErrorCode::InvalidInput, QStringLiteral("There are 20 agents already."), {}};
        page.saveButton()->click();
        QTRY_COMPARE(page.problem(), QStringLiteral("There are 20 agents already."));
        QCOMPARE(page.form()->nameEdit()->text(), QStringLiteral("Réné & Co"));
        page.saveButton()->click();
        QTRY_COMPARE(w.agents().agents.agents.size(), 3);
        const AgentProfile saved = *w.agents().saved.agent;
        QCOMPARE(saved.key, QStringLiteral("rene_co"));
        QVERIFY(saved.specializesIn.isEmpty());
        QCOMPARE(saved.tools, w.agents().agents.agents.first().tools);
        QTRY_VERIFY(page.agents()->addButton()->isEnabled());
        QVERIFY(!page.saveButton()->isEnabled());
        QCOMPARE(page.list()->currentRow(), 2);
    }

    void aNewAgentIsDiscardedWithoutAQuestion()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.agents()->addButton()->click();
        page.agents()->removeButton()->click();
        QCOMPARE(page.list()->count(), 2);
        QVERIFY(!page.saveButton()->isEnabled());
        QCOMPARE(w.agents().saves, 0);
        QCOMPARE(page.form()->nameEdit()->text(), QStringLiteral("Aria"));
    }

    void deletingTellsWhatBecomesOfItsTopics()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        // The first one answers whenever nobody else does.
        QVERIFY(!page.agents()->removeButton()->isEnabled());
        page.list()->setCurrentRow(1);
        page.agents()->removeButton()->click();
        QTRY_VERIFY(page.agents()->question());
        const QList<QLabel*> labels = page.agents()->question()->findChildren<QLabel*>();
        QString said;
        for (const QLabel* label : labels)
            said += label->text() + u' ';
        for (const char* part : {"Bruno", "Aria", "billing", "refunds"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QTest::keyClick(page.agents()->question()->button(0), Qt::Key_Return);
        QTRY_VERIFY(!page.agents()->question());
        QCOMPARE(w.agents().saves, 0);
        page.agents()->removeButton()->click();
        QTRY_VERIFY(page.agents()->question());
        page.agents()->question()->button(1)->click();
        QTRY_COMPARE(w.agents().saves, 1);
        QCOMPARE(w.agents().saved.removed, QStringLiteral("billing_specialist"));
        QVERIFY(!w.agents().saved.agent);
        QCOMPARE(w.agents().saved.base, w.agents().agents.text);
        QTRY_COMPARE(page.list()->count(), 1);
    }

    void theAgentOfTheQuestionIsDeletedWhateverItsRowIs()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.list()->setCurrentRow(1);
        page.agents()->removeButton()->click();
        QTRY_VERIFY(page.agents()->question());
        // Somebody saves another agent before this one while the question stands.
        AgentProfile other = w.agents().agents.agents.first();
        other.key = QStringLiteral("claims");
        other.name = QStringLiteral("Clara");
        w.agents().agents.agents.insert(1, other);
        w.console.publish(ProgramChanged{QStringLiteral("agent_config")});
        QTRY_COMPARE(page.list()->count(), 3);
        page.agents()->question()->button(1)->click();
        QTRY_COMPARE(w.agents().saves, 1);
        QCOMPARE(w.agents().saved.removed, QStringLiteral("billing_specialist"));
        QTRY_COMPARE(page.list()->count(), 2);
    }

    void keysComeFromNames()
    {
        QCOMPARE(agentKeyFor(QStringLiteral("Bruno"), {}), QStringLiteral("bruno"));
        QCOMPARE(agentKeyFor(QStringLiteral("  Zoë – Retouren! "), {}), QStringLiteral("zoe_retouren"));
        QCOMPARE(agentKeyFor(QStringLiteral("24/7"), {}), QStringLiteral("agent_24_7"));
        QCOMPARE(agentKeyFor(QStringLiteral("客服"), {}), QStringLiteral("agent"));
        QCOMPARE(agentKeyFor(QStringLiteral("客服"), {QStringLiteral("agent")}), QStringLiteral("agent_2"));
        QVERIFY(agentKeyFor(QString(80, u'x'), {QString(34, u'x')}).size() <= 40);
    }

    void conflictIsSaidAndNothingIsLost()
    {
        World w;
        AgentsPage& page = w.page();
        QTRY_COMPARE(page.list()->count(), 2);
        page.form()->instructions()->setPlainText(QStringLiteral("Be kind."));
        w.agents().nextError = {ErrorCode::Conflict, QStringLiteral("The file was saved by somebody else."), {}};
        page.saveButton()->click();
        QTRY_COMPARE(page.problem(), QStringLiteral("The file was saved by somebody else."));
        QCOMPARE(page.form()->instructions()->toPlainText(), QStringLiteral("Be kind."));
        QVERIFY(page.saveButton()->isEnabled());
    }

    void switches()
    {
        World w;
        AgentsPage& page = w.page(QStringLiteral("features"));
        QTRY_VERIFY(page.features()->box(QStringLiteral("memory"))->isChecked());
        page.features()->box(QStringLiteral("memory"))->click();
        QTRY_VERIFY(!w.agents().agents.features.first().on);
        w.agents().nextError = {ErrorCode::Storage, QStringLiteral("The disk is full."), {}};
        page.features()->box(QStringLiteral("memory"))->click();
        QTRY_VERIFY(!page.features()->box(QStringLiteral("memory"))->isChecked());
    }

    void fileSaysItsProblemsByLine()
    {
        World w;
        w.agents().agents.text = "\xEF\xBB\xBF# Ours\r\nbusiness:\r\n  company_name: \"Nagel\"\r\n";
        AgentsPage& page = w.page(QStringLiteral("file"));
        QTRY_VERIFY(page.filePanel()->editor()->toPlainText().contains(u"Nagel"));
        QCOMPARE(page.filePanel()->text(), w.agents().agents.text);  // line ends and mark as they were
        w.agents().problems = {{3, QStringLiteral("business.company_name is missing; add it")}};
        page.filePanel()->editor()->setPlainText(QStringLiteral("# Ours\nbusiness:\n  x: 1\n"));
        QTRY_COMPARE(page.filePanel()->problems()->count(), 1);
        QVERIFY(page.filePanel()->problems()->item(0)->text().startsWith(u"Line 3"));
        Q_EMIT page.filePanel()->problems()->itemActivated(page.filePanel()->problems()->item(0));
        QCOMPARE(page.filePanel()->editor()->textCursor().blockNumber(), 2);
        page.saveButton()->click();
        QTRY_COMPARE(w.agents().saves, 1);
        QCOMPARE(*w.agents().saved.text, QByteArray("\xEF\xBB\xBF# Ours\r\nbusiness:\r\n  x: 1\r\n"));
    }

    void trialShowsBothAnswers()
    {
        World w;
        w.agents().trials = {{QStringLiteral("Where is my table?"),
                              {QStringLiteral("Old"), QStringLiteral("Aria"), {}, true, false},
                              {QStringLiteral("New"), QStringLiteral("Aria"), {}, true, false}}};
        AgentsPage& page = w.page(QStringLiteral("try"));
        QTRY_COMPARE(page.list()->count(), 2);
        page.tryPanel()->startButton()->click();
        QTRY_VERIFY(page.tryPanel()->verdict().startsWith(u"1 answer"));
        QCOMPARE(w.agents().saves, 0);
        w.agents().trials.clear();
        page.tryPanel()->startButton()->click();
        QTRY_VERIFY(page.tryPanel()->verdict().contains(u"Simulator"));
    }

    void wordsByTopic()
    {
        const QHash<QString, QStringList> words = keywordsFromLines(
            QStringLiteral("billing: invoice, charged  twice\n\nx\n"));
        QCOMPARE(words.value(QStringLiteral("billing")),
                 (QStringList{QStringLiteral("invoice"), QStringLiteral("charged twice")}));
        QVERIFY(words.contains(QStringLiteral("x")) && words.value(QStringLiteral("x")).isEmpty());
        QCOMPARE(unknownVariable(QStringLiteral("{a} {b} {"), {QStringLiteral("a")}), QStringLiteral("b"));
    }

    void profileStandsInTheTitle()
    {
        World w;
        w.window().setProfile(QStringLiteral("staging"));
        QVERIFY(w.window().windowTitle().endsWith(u"[staging]"));
        w.window().setProfile(QStringLiteral("production"));
        QVERIFY(!w.window().windowTitle().contains(u'['));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::AgentsPageTest)
#include "agentspagetest.moc"
