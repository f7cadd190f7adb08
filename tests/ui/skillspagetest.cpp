// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/models/transcriptmodel.h"
#include "ui/pages/inbox/approvalbar.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/pages/skills/runrow.h"
#include "ui/pages/skills/skillcard.h"
#include "ui/pages/skills/skillspage.h"
#include "ui/pages/skills/skilltester.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

namespace frontdesk {

class SkillsPageTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        QTemporaryDir dir;
        std::unique_ptr<GuiApplication> gui;
        SkillsPage* page = nullptr;

        World()
        {
            test::FakeSkills& fake = console.skills();
            SkillRow look;
            look.spec = {
                QStringLiteral("lookup_order_status"), QStringLiteral("Looks an order up."),
                Json{{"type", "object"},
                     {"properties", {{"order_number", {{"type", "string"}}}, {"limit", {{"type", "integer"}}}}},
                     {"required", Json::array({"order_number"})}}};
            look.agents = {QStringLiteral("Aria")};
            SkillRow pay;
            pay.spec = {QStringLiteral("process_refund_request"), QStringLiteral("Pays back."), Json::object(),
                        SkillEffect::Money};
            pay.policy = SkillPolicy::Ask;
            fake.now.skills = {look, pay};
            SkillRun run;
            run.publicId = QStringLiteral("r1");
            run.state = SkillRunState::Waiting;
            run.question = QStringLiteral("Refund of 39.00 USD for order 10417");
            run.conversationId = ConversationId(3);
            SkillRun torn = run;
            torn.publicId = QStringLiteral("r2");
            torn.state = SkillRunState::Unknown;
            fake.now.runs = {run, torn};
            Callback callback;
            callback.publicId = QStringLiteral("c1");
            callback.phone = QStringLiteral("+1 207 555 0142");
            fake.now.callbacks = {callback};
        }
        void open()
        {
            gui = std::make_unique<GuiApplication>(
                &console, GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
            gui->show();
            Q_EMIT gui->window().navigator().pageWanted(QStringLiteral("skills"), QStringLiteral("skills"));
            page = qobject_cast<SkillsPage*>(gui->window().currentPage());
            QVERIFY(page);
            QTRY_COMPARE(page->cards().size(), console.skills().now.skills.size());
        }
    };

private Q_SLOTS:
    void scrollingPastAChoiceLetsNothingRun()
    {
        World w;
        w.open();
        QComboBox* policy = nullptr;
        const auto find = [&] {
            for (QComboBox* box : w.page->findChildren<QComboBox*>())
                if (box->accessibleName().contains(u"process_refund_request"))
                    policy = box;
            return policy != nullptr;
        };
        QTRY_VERIFY(find());
        const int before = policy->currentIndex();
        QSignalSpy changed(policy, &QComboBox::activated);
        const QPointF at(4, 4);
        for (const int turn : {-120, 120}) {
            QWheelEvent event(at, policy->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(policy, &event);
            QVERIFY(!event.isAccepted());
        }
        QCOMPARE(policy->currentIndex(), before);
        QVERIFY(changed.isEmpty());
    }

    void switchesReachTheConsole()
    {
        World w;
        w.open();
        SkillCard* look = w.page->cards()[0];
        QVERIFY(look->policyBox()->isHidden());  // what only reads has nothing to ask about
        look->enabledSwitch()->click();
        QTRY_COMPARE(w.console.skills().acts.value(0), QStringLiteral("enable:lookup_order_status:0"));
        SkillCard* pay = w.page->cards()[1];
        QTest::keyClick(pay->policyBox(), Qt::Key_Down);
        QTRY_COMPARE(w.console.skills().acts.value(1), QStringLiteral("policy:process_refund_request:1"));
    }
    void peopleDecideByKeyboard()
    {
        World w;
        w.open();
        w.page->openArgument(QStringLiteral("waiting"));
        QCOMPARE(w.page->runs().size(), 2);
        QTest::keyClick(w.page->runs()[0]->yesButton(), Qt::Key_Space);
        QTRY_COMPARE(w.console.skills().acts.value(0), QStringLiteral("decide:r1:1"));
        QTRY_VERIFY(w.page->runs()[0]->yesButton()->isHidden());
        QTest::keyClick(w.page->runs()[1]->noButton(), Qt::Key_Space);
        QTRY_COMPARE(w.console.skills().acts.value(1), QStringLiteral("settle:r2:0"));
        w.page->callbacks()[0]->doneButton()->click();
        QTRY_COMPARE(w.console.skills().acts.value(2), QStringLiteral("callback:c1:1"));
        QTRY_VERIFY(w.page->callbacks().isEmpty());
    }
    void theTesterChecksAndRuns()
    {
        World w;
        w.open();
        w.page->cards()[0]->tryButton()->click();
        QCOMPARE(w.page->currentArgument(), QStringLiteral("test"));
        SkillTester* tester = w.page->tester();
        QVERIFY(tester->reallyBox()->isHidden());
        tester->runButton()->click();
        QVERIFY(w.console.skills().acts.isEmpty());  // the number is needed
        qobject_cast<QLineEdit*>(tester->editor(QStringLiteral("order_number")))->setText(QStringLiteral("10432"));
        qobject_cast<QLineEdit*>(tester->editor(QStringLiteral("limit")))->setText(QStringLiteral("many"));
        tester->runButton()->click();
        QVERIFY(w.console.skills().acts.isEmpty());  // no number
        qobject_cast<QLineEdit*>(tester->editor(QStringLiteral("limit")))->setText(QStringLiteral("3"));
        w.console.skills().trial.result.content = Json{{"found", true}};
        w.console.skills().trial.result.summary = QStringLiteral("Order 10432: shipped");
        tester->runButton()->click();
        QTRY_VERIFY(tester->summaryText().contains(u"Order 10432"));
        QVERIFY(tester->resultText().contains(u"\"found\": true"));
        QCOMPARE(w.console.skills().tried, (Json{{"order_number", "10432"}, {"limit", 3}}));
        tester->choose(QStringLiteral("process_refund_request"));
        QVERIFY(!tester->reallyBox()->isHidden() && !tester->reallyBox()->isChecked());
        tester->runButton()->click();
        QTRY_COMPARE(w.console.skills().acts.last(), QStringLiteral("try:process_refund_request:0"));
    }
    void troubleIsSaid()
    {
        World w;
        w.console.skills().problem = Error{ErrorCode::Unavailable, QStringLiteral("The engine is away."), {}};
        w.gui = std::make_unique<GuiApplication>(
            &w.console, GuiOptions{w.dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
        w.gui->show();
        Q_EMIT w.gui->window().navigator().pageWanted(QStringLiteral("skills"), {});
        auto* page = qobject_cast<SkillsPage*>(w.gui->window().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->placeholder()->isVisible());
        w.console.skills().problem.reset();
        page->refresh();
        QTRY_COMPARE(page->cards().size(), 2);
    }
    /// The card of the transcript: shown while it waits, gone when it is decided.
    void theCardInTheInbox()
    {
        World world;  // its theme
        world.open();
        TranscriptModel model;
        ApprovalBar bar(model);
        QVERIFY(bar.isHidden());
        Message card;
        card.id = MessageId(5);
        card.publicId = newPublicId();
        card.kind = MessageKind::SkillCall;
        card.author = Author::Ai;
        card.visibility = Visibility::Internal;
        card.deliveryCode = QStringLiteral("approval:waiting");
        SkillCallRecord call;
        call.name = QStringLiteral("process_refund_request");
        call.result = Json{{"approval", {{"run", "r1"}, {"question", "Refund of 39.00 USD"}, {"effect", "money"}}}};
        card.skillCall = call;
        model.load({card});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.question(), QStringLiteral("Refund of 39.00 USD"));
        QSignalSpy decided(&bar, &ApprovalBar::decided);
        QTest::keyClick(bar.yesButton(), Qt::Key_Space);
        QCOMPARE(decided.value(0), (QList<QVariant>{QStringLiteral("r1"), true}));
        QVERIFY(!bar.yesButton()->isEnabled());  // no second decision by a double click
        card.deliveryCode = QStringLiteral("approval:done");
        model.apply({card});
        QVERIFY(bar.isHidden());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::SkillsPageTest)
#include "skillspagetest.moc"
