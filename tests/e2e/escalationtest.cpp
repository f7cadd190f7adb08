// SPDX-License-Identifier: GPL-3.0-or-later
// A customer asks for a person; the desk sees it, takes it, or says that nobody is needed. Who is there decides what is
// promised.
#include "core/console/escalationconsole.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class EscalationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<TestEngine>();
        m_engine->options.sweepMs = 100;
        m_engine->options.adjustConfig = [this](AgentConfigPtr config) { return hours(config); };
        m_openAllDay = true;
    }
    void cleanup() { m_engine.reset(); }

    void theRowIsOnTheBoardAndTheCardIsComplete()
    {
        QVERIFY(m_engine->start());
        QVERIFY(waitFor(queue().setPresence(Presence::Available)).ok());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("What is your return policy?")).isEmpty());
        client.send(QStringLiteral("I want to talk to a human"));
        const int at = client.waitForType("escalation");
        QVERIFY(at >= 0);
        QElapsedTimer since;
        since.start();
        const auto board = waitFor(queue().board());
        QVERIFY2(board.ok(), "board");
        QVERIFY2(since.elapsed() <= 1000, "the row was late");
        QCOMPARE(board->waiting.size(), 1);
        const EscalationRow row = board->waiting.first();
        QCOMPARE(row.position, 1);
        QCOMPARE(row.escalation.publicId, jsonString(client.frames.at(at), "ticket"));
        QCOMPARE(client.frames.at(at).value("position", 0), 1);
        QCOMPARE(client.frames.at(at).value("available", false), true);
        QVERIFY(client.frames.at(at).at("next_opening").is_null());
        QVERIFY(!row.escalation.evidence.isEmpty());
        QVERIFY(row.escalation.dueAt > row.escalation.raisedAt);
        QCOMPARE(board->staffAvailable, 1);

        const auto taken = waitFor(m_engine->console().takeNext());
        QVERIFY(taken.ok());
        since.restart();
        const auto card = waitFor(queue().handOver(taken->conversation.id));
        QVERIFY2(card.ok() && since.elapsed() <= 1000, "the card was late");
        QCOMPARE(card->wish, QStringLiteral("What is your return policy?"));
        QCOMPARE(card->escalation.state, EscalationState::Accepted);
        QVERIFY(!card->tried.isEmpty());
        QCOMPARE(card->tried.first().asked, QStringLiteral("What is your return policy?"));
        QVERIFY(card->lastTurns.size() >= 4);
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
        // Nothing of the evidence is the customer's.
        for (const Json& frame : std::as_const(client.frames))
            QVERIFY(!frame.contains("evidence") && !frame.contains("score"));
    }

    void nobodyIsPromisedWhoIsNotThere_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("there");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("never");
        QTest::newRow("open, somebody there")
            << true << true << QStringLiteral("colleagues") << QStringLiteral("Nobody");
        QTest::newRow("open, nobody there")
            << true << false << QStringLiteral("free right now") << QStringLiteral("passing");
        QTest::newRow("closed, a console left on")
            << false << true << QStringLiteral("We open again on") << QStringLiteral("passing");
        QTest::newRow("closed, nobody there")
            << false << false << QStringLiteral("Your message is kept") << QStringLiteral("passing");
    }
    void nobodyIsPromisedWhoIsNotThere()
    {
        QFETCH(bool, open);
        QFETCH(bool, there);
        QFETCH(QString, says);
        QFETCH(QString, never);
        m_openAllDay = open;
        QVERIFY(m_engine->start());
        if (there)
            QVERIFY(waitFor(queue().setPresence(Presence::Available)).ok());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        const QString answer = client.ask(QStringLiteral("I want to talk to a human"));
        QVERIFY2(answer.contains(says), qPrintable(answer));
        QVERIFY2(!answer.contains(never), qPrintable(answer));
        const int at = client.waitForType("escalation");
        QVERIFY(at >= 0);
        QCOMPARE(client.frames.at(at).value("available", !(open && there)), open && there);
        QCOMPARE(client.frames.at(at).at("next_opening").is_null(), open);
        // Asked again while it waits: the same truth.
        const QString again = client.ask(QStringLiteral("Can I talk to a human now?"));
        QVERIFY2(!again.contains(never), qPrintable(again));
    }

    void notNeededGoesBackToTheAi()
    {
        QVERIFY(m_engine->start());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("I want to talk to a human")).isEmpty());
        QVERIFY(client.waitForType("escalation") >= 0);
        const ConversationId id = waitFor(queue().board())->waiting.first().summary.conversation.id;
        QCOMPARE(waitFor(queue().notNeeded(id, QStringLiteral(" x "))).error().code, ErrorCode::InvalidInput);
        QVERIFY(waitFor(queue().notNeeded(id, QStringLiteral("answered by phone"))).ok());
        const int ended = client.waitForFrame([](const Json& f) {
            return jsonString(f, "type") == u"escalation" && jsonString(f, "status") == u"ended";
        });
        QVERIFY(ended >= 0);
        QVERIFY(!jsonString(client.frames.at(ended), "text").isEmpty());
        for (const Json& frame : std::as_const(client.frames))
            QVERIFY(!QString::fromUtf8(toBytes(frame)).contains(QStringLiteral("answered by phone")));
        QVERIFY(waitFor(queue().board())->waiting.isEmpty());
        QVERIFY(client.ask(QStringLiteral("What is your return policy?")).contains(QStringLiteral("30 days")));
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void angerEscalatesWithItsEvidence()
    {
        QVERIFY(m_engine->start());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        client.send(QStringLiteral(
            "This is a terrible, horrible service. My lamp order 10432 is unacceptable, I need it asap!"));
        QVERIFY(client.waitForType("escalation") >= 0);
        const Escalation found = waitFor(queue().board())->waiting.first().escalation;
        QVERIFY(found.reasons.contains(QStringLiteral("sentiment")));
        QVERIFY(std::any_of(found.evidence.begin(), found.evidence.end(), [](const EscalationSignal& e) {
            return e.key == u"sentiment" && e.detail.contains(u"terrible") && e.weight > 0;
        }));
    }

    void staffListSaysWhoIsThere()
    {
        QVERIFY(m_engine->start());
        QCOMPARE(queue().presence(), Presence::Offline);
        QCOMPARE(waitFor(queue().staff())->first().presence, Presence::Offline);
        QVERIFY(waitFor(queue().setPresence(Presence::Away)).ok());
        QCOMPARE(queue().presence(), Presence::Away);
        QCOMPARE(waitFor(queue().staff())->first().presence, Presence::Away);
        QCOMPARE(waitFor(queue().board())->staffAvailable, 0);
        QVERIFY(waitFor(queue().setPresence(Presence::Available)).ok());
        QCOMPARE(waitFor(queue().board())->staffAvailable, 1);
    }

private:
    [[nodiscard]] EscalationConsole& queue() { return m_engine->console().escalations(); }
    /// Open around the clock, or only on a day that is not today.
    [[nodiscard]] AgentConfigPtr hours(const AgentConfigPtr& config) const
    {
        auto changed = std::make_shared<AgentConfig>(*config);
        changed->business.holidays.clear();
        for (auto& day : changed->business.hours)
            day = m_openAllDay ? QList<HoursSpan>{{QTime(0, 0), QTime(0, 0)}} : QList<HoursSpan>{};
        const int notToday = (QDateTime::currentDateTimeUtc().date().dayOfWeek() + 2) % 7;
        if (!m_openAllDay)
            changed->business.hours[size_t(notToday)] = {{QTime(12, 0), QTime(13, 0)}};
        return changed;
    }

    std::unique_ptr<TestEngine> m_engine;
    bool m_openAllDay = true;
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::EscalationTest)
#include "escalationtest.moc"
