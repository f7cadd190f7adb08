// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/healthconsole.h"
#include "core/console/simulatorconsole.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::test;

class SimulatorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestEngine> m_engine;

    SimulatorConsole& simulator() { return m_engine->console().simulator(); }
    SimulatedCustomer customer(int id)
    {
        const Result<QList<SimulatedCustomer>> all = waitFor(simulator().customers());
        for (const SimulatedCustomer& c : all.value())
            if (c.id == id)
                return c;
        return {};
    }
    /// The newest finished answer after `lines` lines; empty when none came.
    SimulatedLine answerAfter(int id, qsizetype lines)
    {
        SimulatedLine answer;
        const bool came = QTest::qWaitFor(
            [&] {
                const SimulatedCustomer c = customer(id);
                for (qsizetype i = lines; i < c.lines.size(); ++i)
                    if (c.lines[i].author == SimulatedAuthor::Ai && !c.lines[i].writing)
                        answer = c.lines[i];
                return !answer.id.isEmpty();
            },
            15'000);
        return came ? answer : SimulatedLine{};
    }
    int begin(const QString& name)
    {
        const Result<SimulatedCustomer> started = waitFor(simulator().start(name, QStringLiteral("en")));
        return started ? started->id : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<TestEngine>();
        QVERIFY(m_engine->start());
    }
    void cleanup() { m_engine.reset(); }

    void aCustomerIsAnsweredAndTheTraceNamesThePassage()
    {
        const int id = begin(QStringLiteral("Ada"));
        QVERIFY(id > 0);
        QVERIFY(waitFor(simulator().say(id, QStringLiteral("How long do I have to return something?"))).ok());
        const SimulatedLine answer = answerAfter(id, 1);
        QVERIFY(!answer.text.isEmpty());
        QVERIFY(!answer.sources.isEmpty());
        QTRY_VERIFY(customer(id).conversationId.isValid());

        const SimulatedCustomer chat = customer(id);
        QVERIFY(!chat.lines.first().pending);
        for (const QString& sid : {answer.id, chat.lines.first().id}) {
            const Result<TurnTrace> trace = waitFor(simulator().trace(sid));
            QVERIFY(trace.ok());
            QVERIFY(trace->question.contains(u"return something"));
            QCOMPARE(trace->answer, answer.text);
            QCOMPARE(trace->provider, QStringLiteral("builtin"));
            QVERIFY(!trace->intent.isEmpty());
            QCOMPARE(trace->guesses.size(), 3);
            QVERIFY(std::any_of(trace->passages.begin(), trace->passages.end(),
                                [](const TracePassage& p) { return p.cited && p.document.contains(u"return"); }));
            QVERIFY(trace->timing.total > 0 && trace->timing.retrieve >= 0);
            QVERIFY(trace->timing.firstSentence >= 0 && trace->timing.firstSentence <= trace->timing.total);
        }
        QCOMPARE(waitFor(simulator().trace(QStringLiteral("nothing"))).error().code, ErrorCode::NotFound);
        const auto row = waitFor(m_engine->console().conversation(chat.conversationId));
        QVERIFY(row->conversation.sample);
        QVERIFY(row->contactName.endsWith(u"(simulated)"));
    }

    void aSkillCallIsInTheTrace()
    {
        const int id = begin({});
        QVERIFY(waitFor(simulator().say(id, QStringLiteral("Where is order 10412? My postcode is 04103."))).ok());
        const SimulatedLine answer = answerAfter(id, 1);
        const Result<TurnTrace> trace = waitFor(simulator().trace(answer.id));
        QVERIFY(trace.ok());
        QVERIFY(!trace->calls.isEmpty());
        QVERIFY(trace->calls.first().arguments.dump().find("10412") != std::string::npos);
        QVERIFY(trace->timing.skills >= 0);
    }

    void severalAtOnceKeepTheirOwnConversations()
    {
        QList<int> ids;
        for (int i = 0; i < 3; ++i) {
            ids << begin(QStringLiteral("Customer %1").arg(i));
            QVERIFY(waitFor(simulator().say(ids.last(), QStringLiteral("What are your opening hours?"))).ok());
        }
        QSet<QString> conversations;
        for (const int id : std::as_const(ids)) {
            QVERIFY(!answerAfter(id, 1).text.isEmpty());
            conversations.insert(customer(id).conversationSid);
        }
        QCOMPARE(conversations.size(), 3);
    }

    void aBrokenLineResumesAndLosesNothing()
    {
        const int id = begin(QStringLiteral("Offline"));
        QVERIFY(waitFor(simulator().say(id, QStringLiteral("What are your opening hours?"))).ok());
        QVERIFY(!answerAfter(id, 1).id.isEmpty());
        QVERIFY(waitFor(simulator().dropConnection(id)).ok());
        QCOMPARE(customer(id).phase, SimulatedPhase::Reconnecting);
        const qsizetype before = customer(id).lines.size();
        QVERIFY(waitFor(simulator().say(id, QStringLiteral("Do you ship abroad?"))).ok());
        QVERIFY(customer(id).lines.last().pending);
        QVERIFY(!answerAfter(id, before + 1).id.isEmpty());
        const SimulatedCustomer chat = customer(id);
        QCOMPARE(chat.phase, SimulatedPhase::Ready);
        int own = 0;
        for (const SimulatedLine& line : chat.lines)
            own += line.author == SimulatedAuthor::Customer;
        QCOMPARE(own, 2);
    }

    void endingRatingAndRemoving()
    {
        const int id = begin(QStringLiteral("Rater"));
        QVERIFY(waitFor(simulator().say(id, QStringLiteral("What are your opening hours?"))).ok());
        QVERIFY(!answerAfter(id, 1).id.isEmpty());
        QVERIFY(!waitFor(simulator().rate(id, 5)).ok());  // still open
        QVERIFY(waitFor(simulator().endConversation(id)).ok());
        QTRY_VERIFY(customer(id).closed);
        QVERIFY(waitFor(simulator().rate(id, 4)).ok());
        QCOMPARE(customer(id).rating, 4);
        QTRY_VERIFY(customer(id).conversationId.isValid());
        const ConversationId conversation = customer(id).conversationId;
        QCOMPARE(*waitFor(simulator().removeSimulated()), 1);
        QVERIFY(waitFor(simulator().customers())->isEmpty());
        QVERIFY(!waitFor(m_engine->console().conversation(conversation)).ok());
        QCOMPARE(*waitFor(simulator().removeSimulated()), 0);
    }

    void theAngryScriptReachesTheQueue()
    {
        const auto scripts = waitFor(simulator().scripts());
        QVERIFY(scripts->size() >= 4);
        const Result<SimulatedCustomer> run = waitFor(simulator().runScript(QStringLiteral("angry")));
        QVERIFY(run.ok());
        QVERIFY(!run->script.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(customer(run->id).script.isEmpty(), 25'000);
        const auto waiting = waitFor(m_engine->console().inbox(ConsoleQueue::Waiting, ConsoleSort::Newest, 0, 10, {}));
        QCOMPARE(waiting->rows.size(), 1);
        QVERIFY(waiting->rows.first().contactName.startsWith(u"Robin Hale"));
    }

    void badInputIsRefusedWithASentence()
    {
        const int id = begin(QStringLiteral("Bad"));
        const Result<> empty = waitFor(simulator().say(id, QStringLiteral("  ")));
        QVERIFY(!empty.ok() && !empty.error().userText.isEmpty());
        QVERIFY(!waitFor(simulator().say(id, QString(5000, u'x'))).ok());
        QCOMPARE(waitFor(simulator().say(999, QStringLiteral("x"))).error().code, ErrorCode::NotFound);
        for (int i = 1; i < SimulatorConsole::MaxCustomers; ++i)
            QVERIFY(begin({}) > 0);
        QCOMPARE(waitFor(simulator().start({}, {})).error().code, ErrorCode::Conflict);
    }

    void healthIsWellAndTheBundleIsWritten()
    {
        HealthConsole& health = m_engine->console().health();
        const Result<HealthSnapshot> seen = waitFor(health.snapshot());
        QVERIFY(seen.ok());
        QCOMPARE(seen->services.size(), 10);
        for (const ServiceHealth& service : seen->services) {
            QVERIFY(service.since > 0);
            if (service.id != u"disk")  // the machine of the test may be full
                QVERIFY2(service.state == ServiceState::Ok, qPrintable(service.id % u": " % service.sentence));
        }
        QVERIFY(seen->process.residentBytes > 0 && seen->process.threads > 1 && seen->process.databaseBytes > 0);
        const Result<QList<LogRecord>> log = waitFor(health.log({.text = QStringLiteral("passages")}));
        QVERIFY(log.ok());
        QCOMPARE(waitFor(health.saveDiagnostics(QStringLiteral("x.zip"))).error().code, ErrorCode::InvalidInput);
        const QString path = m_engine->folder() + QStringLiteral("/bundle.zip");
        const Result<DiagnosticsBundle> bundle = waitFor(health.saveDiagnostics(path));
        QVERIFY(bundle.ok());
        QVERIFY(QFileInfo(path).size() > 1000);
    }
};

FRONTDESK_TEST_MAIN(SimulatorTest)
#include "simulatortest.moc"
