// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/simulator/chatpanel.h"
#include "ui/pages/simulator/chattranscript.h"
#include "ui/pages/simulator/replaybar.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/pages/simulator/traceview.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/section.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toastarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class SimulatorPageTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        QTemporaryDir dir;
        std::unique_ptr<GuiApplication> gui;
        SimulatorPage* page = nullptr;

        explicit World(bool sample = true)
        {
            console.programInfo.sampleData = sample;
            gui = std::make_unique<GuiApplication>(
                &console, GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
            gui->show();
            Q_EMIT gui->window().navigator().pageWanted(QStringLiteral("simulator"), {});
            page = qobject_cast<SimulatorPage*>(gui->window().currentPage());
        }
        int start(const QString& name)
        {
            page->list()->name()->setText(name);
            QTest::keyClick(page->list()->name(), Qt::Key_Return);
            const bool there = QTest::qWaitFor([this] { return page->current() > 0; });
            return there ? page->current() : 0;
        }
        void say(const QString& text)
        {
            QTest::keyClicks(page->chat()->edit(), text);
            QTest::keyClick(page->chat()->edit(), Qt::Key_Return);
        }
        test::FakeSimulator& simulator() { return console.simulator(); }
        [[nodiscard]] QList<ChatBubble*> bubbles() const { return page->chat()->transcript()->bubbles(); }
    };
    static TurnTrace trace()
    {
        TurnTrace t{.question = QStringLiteral("q"),
                    .messageId = QStringLiteral("message-7"),
                    .answer = QStringLiteral("a"),
                    .outcome = QStringLiteral("complete")};
        t.passages = {{QStringLiteral("returns"), {}, QStringLiteral("30 days"), 0.9, true}};
        t.calls = {{QStringLiteral("order_status"), Json{{"order", "1"}}, Json::object(), {}, true, 900}};
        return t;
    }

private Q_SLOTS:
    void anAnswerIsPlayedAgain()
    {
        World w;
        const int id = w.start(QStringLiteral("Ada"));
        QVERIFY(id > 0);
        ReplayBar* bar = w.page->replayBar();
        QVERIFY(!bar->isVisible());
        w.simulator().traces.insert(QStringLiteral("line-1"), trace());
        QVERIFY(!w.simulator().arrive(id, SimulatedAuthor::Ai, QStringLiteral("Hi there"), {}).isEmpty());
        QTRY_VERIFY(bar->isVisible());
        bar->again()->setFocus();
        QTest::keyClick(bar->again(), Qt::Key_Space);
        QTRY_VERIFY(bar->said().contains(u"word for word"));
        QCOMPARE(w.console.replay().asked, QStringList{QStringLiteral("replay:message-7")});
        w.console.replay().turn = ReplayedTurn{.recorded = QStringLiteral("30 days"),
                                               .again = QStringLiteral("45 days"),
                                               .differences = {QStringLiteral("The words are different.")}};
        bar->again()->click();
        QTRY_VERIFY(bar->said().contains(u"Now: 45 days"));
        w.console.replay().turn = Error{ErrorCode::Conflict, QStringLiteral("It is too old."), {}};
        bar->again()->click();
        QTRY_COMPARE(bar->said(), QStringLiteral("It is too old."));
        bar->scenario()->click();
        QTRY_VERIFY(bar->said().contains(u"how-long-can-i-return.yml"));
        QVERIFY(bar->scenario()->isEnabled());
    }
    void aCustomerWritesByKeyboardAndTheTraceFollows()
    {
        World w;
        const int id = w.start(QStringLiteral("Ada"));
        QVERIFY(id > 0);
        w.say(QStringLiteral("Hello"));
        QTRY_COMPARE(w.simulator().said, QStringList{QStringLiteral("Hello")});
        QVERIFY(w.simulator().typingCalls >= 2);
        QVERIFY(w.page->chat()->edit()->text().isEmpty());
        QVERIFY(!w.page->trace()->hasTrace());
        w.simulator().traces.insert(QStringLiteral("line-2"), trace());
        QCOMPARE(w.simulator().arrive(id, SimulatedAuthor::Ai, QStringLiteral("Hi there"), {QStringLiteral("returns")}),
                 QStringLiteral("line-2"));
        QTRY_VERIFY(w.page->trace()->hasTrace());
        QCOMPARE(w.bubbles().size(), 2);
        // Outcome, understanding, passages, one skill, guards, timing; the skill's arguments unfold.
        QCOMPARE(w.page->trace()->sections().size(), 6);
        Section* skill = w.page->trace()->sections().at(3);
        QVERIFY(!skill->isExpanded());
        skill->header()->setFocus();
        QTest::keyClick(skill->header(), Qt::Key_Space);
        QVERIFY(skill->isExpanded());
    }

    void aBubbleIsChosenByKeyboard()
    {
        World w;
        const int id = w.start({});
        w.say(QStringLiteral("One"));
        QTRY_COMPARE(w.bubbles().size(), 1);
        w.simulator().arrive(id, SimulatedAuthor::Status, QStringLiteral("Maria joined"));
        QTRY_COMPARE(w.bubbles().size(), 2);
        QVERIFY(w.bubbles().at(0)->hasTrace());
        QVERIFY(!w.bubbles().at(1)->hasTrace());
        QCOMPARE(w.bubbles().at(1)->focusPolicy(), Qt::NoFocus);
        w.simulator().traces.insert(w.bubbles().at(0)->line().id, trace());
        QTest::keyClick(w.bubbles().at(0), Qt::Key_Return);
        QTRY_VERIFY(w.page->trace()->hasTrace());
    }

    void whatWasNotSentComesBack()
    {
        World w;
        QVERIFY(w.start({}) > 0);
        w.simulator().error = Error{ErrorCode::Unavailable, QStringLiteral("The web chat is away."), {}};
        w.say(QStringLiteral("Do not lose me"));
        QTRY_COMPARE(w.page->chat()->edit()->text(), QStringLiteral("Do not lose me"));
        QVERIFY(w.gui->window().toasts().texts().contains(QStringLiteral("The web chat is away.")));
    }

    void eachCustomerHasItsOwnChat()
    {
        World w;
        const int first = w.start(QStringLiteral("First"));
        w.say(QStringLiteral("from the first"));
        QTRY_COMPARE(w.bubbles().size(), 1);
        w.page->list()->name()->setText(QStringLiteral("Second"));
        w.page->list()->newButton()->click();
        QTRY_VERIFY(w.page->current() != first);
        QCOMPARE(w.bubbles().size(), 0);
        w.simulator().arrive(first, SimulatedAuthor::Ai, QStringLiteral("late"));
        QCOMPARE(w.bubbles().size(), 0);
        w.page->list()->select(first);
        QTRY_COMPARE(w.bubbles().size(), 2);
    }

    void scriptsOnlyForTheSampleBusiness()
    {
        {
            World with(true);
            QTRY_COMPARE(with.page->list()->scriptButtons().size(), 2);
            with.page->list()->scriptButtons().at(1)->click();
            QTRY_COMPARE(with.bubbles().size(), 1);
        }
        World without(false);
        QTest::qWait(50);
        QVERIFY(without.page->list()->scriptButtons().isEmpty());
    }

    void endingShowsTheStarsAndTheInboxIsOneClickAway()
    {
        World w;
        const int id = w.start(QStringLiteral("Rater"));
        QVERIFY(!w.page->chat()->inboxButton()->isEnabled());
        w.say(QStringLiteral("x"));
        QTRY_VERIFY(w.page->chat()->inboxButton()->isEnabled());
        w.page->chat()->endButton()->click();
        QTRY_VERIFY(w.page->chat()->stars().first()->isVisible());
        QVERIFY(!w.page->chat()->endButton()->isEnabled());
        w.page->chat()->stars().at(3)->click();
        QTRY_COMPARE(w.simulator().find(id)->rating, 4);
        w.page->chat()->inboxButton()->click();
        QTRY_VERIFY(qobject_cast<InboxPage*>(w.gui->window().currentPage()));
    }

    void customersWithAPhone()
    {
        World w;
        w.page->list()->channels()->button(1)->click();
        QVERIFY(!w.page->list()->language()->isVisible());
        const int id = w.start(QStringLiteral("Phone"));
        QVERIFY(id > 0);
        QCOMPARE(w.simulator().find(id)->channel, SimulatedChannel::Sms);
        QVERIFY(!w.page->chat()->endButton()->isVisible());
        QVERIFY(w.page->list()->view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"SMS"));
        w.say(QStringLiteral("Hello"));
        QTRY_COMPARE(w.bubbles().size(), 1);
        SimulatedLine& line = w.simulator().find(id)->lines.first();
        line.delivery = Delivery::Delivered;
        line.segments = 2;
        w.simulator().publish(id);
        QTRY_COMPARE(w.bubbles().first()->accessibleDescription(), QStringLiteral("delivered  \u00b7  2 SMS"));
        w.page->list()->channels()->button(0)->click();
        QVERIFY(w.page->list()->language()->isVisible());
        w.page->list()->channels()->button(2)->click();
        w.page->list()->newButton()->click();
        QTRY_VERIFY(w.page->current() != id);
        QCOMPARE(w.simulator().find(w.page->current())->channel, SimulatedChannel::WhatsApp);
    }

    void removingLeavesAnEmptyPage()
    {
        World w;
        QVERIFY(w.start({}) > 0);
        w.page->list()->removeAllButton()->click();
        auto* question = w.page->findChild<QuestionDialog*>();
        QVERIFY(question && question->isVisible());
        QCOMPARE(w.simulator().customers().result()->size(), 1);
        question->button(1)->click();
        QTRY_COMPARE(w.page->current(), 0);
        QVERIFY(w.simulator().customers().result()->isEmpty());
        QVERIFY(!w.page->chat()->isVisible());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::SimulatorPageTest)
#include "simulatorpagetest.moc"
