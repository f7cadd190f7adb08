// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskconsole.h"
#include "core/console/escalationconsole.h"
#include "core/console/healthconsole.h"
#include "core/engine/enginecore.h"
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/faultyprogram.h"
#include "tests/faults/support/story.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>

#include <cerrno>

using namespace frontdesk;
using namespace frontdesk::test;

/// X2: the clock is set by a day under the running engine, the process is stopped, file numbers run out, the folder
/// becomes read-only.
class MachineTest : public QObject {
    Q_OBJECT

private:
    static constexpr Micros Day = 24 * 60 * MicrosPerMinute;
    static constexpr Micros Window = 1500'000;  // undo

    std::unique_ptr<TestEngine> m_engine;

    ConversationSummary rowOf(const ChatClient& client)
    {
        const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == client.conversationId)
                return row;
        return {};
    }
    EngineCore& core() { return *m_engine->engine().core(); }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<TestEngine>(0);
        m_engine->options.replyWaitMs = 1000;
        m_engine->options.sweepMs = 50;
        m_engine->options.undoSend = Window;
        watchFolder(faults(), m_engine->folder());
        QVERIFY(m_engine->start());
    }
    void cleanup()
    {
        disarm(faults());
        faults().clockMicros = 0;
        m_engine.reset();
        clearExpectedLogs();
    }

    void theClockIsSetByADay_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("forward") << qint64(Day);
        QTest::newRow("back") << qint64(-Day);
        QTest::newRow("a minute back") << qint64(-MicrosPerMinute);
    }

    void theClockIsSetByADay()
    {
        QFETCH(qint64, by);
        ChatClient idle(m_engine->port()), unused(m_engine->port()), owned(m_engine->port()), asleep(m_engine->port());
        for (ChatClient* client : {&idle, &owned, &asleep}) {
            QVERIFY(client->createSession());
            QVERIFY(client->connectSocket());
            QVERIFY(!client->ask(QStringLiteral("hello")).isEmpty());
        }
        QVERIFY(unused.createSession());
        Console& console = m_engine->console();
        QVERIFY(waitFor(console.escalations().setPresence(Presence::Available)).ok());
        const ConversationId id = rowOf(owned).conversation.id;
        QVERIFY(waitFor(console.takeOver(id)).ok());
        const ConversationId sleeping = rowOf(asleep).conversation.id;
        QVERIFY(waitFor(console.takeOver(sleeping)).ok());
        QVERIFY(waitFor(console.desk().snooze(sleeping, core().services.clock.now() + 60 * MicrosPerMinute, {})).ok());

        QElapsedTimer held;
        held.start();
        QVERIFY(waitFor(console.reply(id, newPublicId(), QStringLiteral("held"), {})).ok());
        faults().clockMicros = by;

        // A held reply leaves after its window: neither at once nor a day later.
        const int at = owned.waitForFrame([](const Json& frame) { return jsonString(frame, "content") == u"held"; }, 0,
                                          10'000);
        QVERIFY(at >= 0);
        QVERIFY2(held.elapsed() >= Window / 1000 - 200, qPrintable(QString::number(held.elapsed())));

        // The engine follows the clock of the computer.
        QVERIFY(QTest::qWaitFor(
            [&] { return qAbs(core().services.clock.now() - SystemClock().now()) < MicrosPerSecond; }, 5'000));
        QTest::qWait(400);  // several sweeps
        QVERIFY(rowOf(idle).conversation.state != ConversationState::Closed);
        QVERIFY(rowOf(owned).conversation.state != ConversationState::Closed);
        QVERIFY2(!rowOf(owned).escalation || rowOf(owned).escalation->state != EscalationState::Waiting,
                 "the owner is there");
        QCOMPARE(core().presence.available(), 1);
        QCOMPARE(unused.authorized("GET", QStringLiteral("/api/sessions/") + unused.sessionId).status, 200);
        // "Until four o'clock" goes by the clock on the wall.
        QCOMPARE(waitFor(console.conversation(sleeping))->conversation.state == ConversationState::Snoozed, by < 0);

        QVERIFY(!idle.ask(QStringLiteral("What is your return policy?")).isEmpty());
        const ChatAnswer page = idle.authorized(
            "GET", QStringLiteral("/api/sessions/%1/history?limit=50").arg(idle.sessionId));
        QStringList order;
        for (const Json& message : page.body["messages"])
            if (message.value("kind", "") == "text")
                order << jsonString(message, "author");
        QCOMPARE(order, (QStringList{QStringLiteral("contact"), QStringLiteral("ai"), QStringLiteral("contact"),
                                     QStringLiteral("ai")}));
        QVERIFY2(idle.violations.isEmpty(), qPrintable(idle.violations.join(u'\n')));

        // And the next held reply counts by the new time.
        held.restart();
        QVERIFY(waitFor(console.reply(id, newPublicId(), QStringLiteral("again"), {})).ok());
        QVERIFY(
            owned.waitForFrame([](const Json& frame) { return jsonString(frame, "content") == u"again"; }, 0, 10'000)
            >= 0);
        QVERIFY(held.elapsed() >= Window / 1000 - 200);
        const auto health = waitFor(console.health().snapshot());
        for (const ServiceHealth& service : health->services)
            if (service.id == u"clock")
                QCOMPARE(service.state, ServiceState::Degraded);
    }

    /// Set back while the program was off: a held reply does not wait for a day.
    void theClockWasSetBackWhileTheProgramWasOff()
    {
        faults().clockMicros = Day;
        QVERIFY(m_engine->restart());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = rowOf(client).conversation.id;
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        QVERIFY(waitFor(m_engine->console().reply(id, newPublicId(), QStringLiteral("held"), {})).ok());
        m_engine->stop();
        client.disconnectSocket();
        faults().clockMicros = 0;
        QVERIFY(m_engine->start());
        client.port = m_engine->port();
        QVERIFY(client.connectSocket());
        QVERIFY(
            client.waitForFrame([](const Json& frame) { return jsonString(frame, "content") == u"held"; }, 0, 10'000)
            >= 0);
        QVERIFY(rowOf(client).conversation.state != ConversationState::Closed);
    }

    void readOnlyWhileItRuns()
    {
        expectLog(QString());
        Story story(*m_engine);
        arm(faults(), FaultControl::All, EROFS);
        story.play();
        QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
        QCOMPARE(story.acknowledged, 0);
        QVERIFY(story.refused > 0);
        disarm(faults());
        QString again;
        QVERIFY2(QTest::qWaitFor([&] { return (again = story.repeat()).isEmpty(); }, 15'000), qPrintable(again));
        QVERIFY2(QTest::qWaitFor([&] { return (again = story.check()).isEmpty(); }, 10'000), qPrintable(again));
    }

    void noFileNumbersLeft()
    {
        expectLog(QString());
        Story story(*m_engine);
        story.mayStayUnanswered = true;  // a connection cannot be taken
        faults().noDescriptors = 1;
        QTimer::singleShot(2000, this, [] { faults().noDescriptors = 0; });
        story.play();
        faults().noDescriptors = 0;
        QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
        QString again;
        QVERIFY2(QTest::qWaitFor([&] { return (again = story.repeat()).isEmpty(); }, 20'000), qPrintable(again));
        QVERIFY2(QTest::qWaitFor([&] { return (again = story.check()).isEmpty(); }, 10'000), qPrintable(again));
    }

    /// SIGSTOP under load; meanwhile ten minutes pass on the computer's clock.
    void stoppedForMinutes()
    {
        m_engine.reset();
        QTemporaryDir dir;
        FaultyProgram program(dir.path());
        QVERIFY2(program.start(), program.output.constData());
        Crowd crowd;
        QVERIFY(crowd.join(program.port, 5));
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 10; ++i) {
                crowd.chatter();
                QTest::qWait(20);
            }
            program.stop();
            program.control().clockMicros += 10 * MicrosPerMinute;
            for (int i = 0; i < 10; ++i) {
                crowd.chatter();
                QTest::qWait(100);
            }
            program.cont();
            QVERIFY(crowd.reconnect(program.port));  // what customers do whose page did not hear anything
        }
        QVERIFY(crowd.settle(60'000));
        QCOMPARE(crowd.check(), QString());
        QCOMPARE(crowd.acknowledged(), crowd.messages());
        qInfo("stopped 3 times under load: %d messages, all acknowledged, none doubled", crowd.messages());
        QCOMPARE(program.terminate(), 0);
    }
};

FRONTDESK_TEST_MAIN(MachineTest)
#include "machinetest.moc"
