// SPDX-License-Identifier: GPL-3.0-or-later
// The dial from the console to the customer's browser: a draft is written, approved, sent once, also across a restart.
#include "core/console/autonomyconsole.h"
#include "core/console/escalationconsole.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class AutonomyE2eTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_engine = std::make_unique<TestEngine>(); }
    void cleanup() { m_engine.reset(); }

    void theDialStaysAfterARestart()
    {
        QVERIFY(m_engine->start());
        auto view = waitFor(dial().dial());
        QVERIFY(view.ok());
        for (const AutonomyCell& cell : view->cells)
            QCOMPARE(cell.effective, AutonomyMode::Auto);
        QVERIFY(view->channels.contains(QStringLiteral("webchat")));
        set(QStringLiteral("webchat"), AutonomyMode::Off);
        QVERIFY(!waitFor(dial().setMode(QStringLiteral("fax"), QStringLiteral("*"), AutonomyMode::Off,
                                        QStringLiteral("staff")))
                     .ok());
        QVERIFY(m_engine->restart());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        client.send(QStringLiteral("What is your return policy?"));
        QVERIFY(client.waitForType("escalation") >= 0);
        view = waitFor(dial().dial());
        for (const AutonomyCell& cell : view->cells)
            if (cell.channel == u"webchat")
                QCOMPARE(cell.effective, AutonomyMode::Off);
    }

    void aDraftIsApprovedAndSentOnce()
    {
        QVERIFY(m_engine->start());
        set(QStringLiteral("*"), AutonomyMode::Draft);
        QVERIFY(waitFor(m_engine->console().escalations().setPresence(Presence::Available)).ok());
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        client.send(QStringLiteral("What is your return policy?"));
        const ConversationSummary row = drafted();
        QVERIFY(row.conversation.id.isValid());
        const auto draft = waitFor(dial().draft(row.conversation.id));
        QVERIFY(draft.ok() && draft->has_value());
        const QString text = (*draft)->text;
        QVERIFY(!text.isEmpty());
        for (const Json& frame : std::as_const(client.frames))
            QVERIFY2(!jsonString(frame, "content").contains(text), "the customer saw a draft");
        const QString id = newPublicId();
        const auto sent = waitFor(dial().approveDraft((*draft)->id, id));
        QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().userText));
        QVERIFY(waitFor(dial().approveDraft((*draft)->id, id)).ok());
        const auto other = waitFor(dial().approveDraft((*draft)->id, newPublicId()));
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(seen(client, text), 1, 10'000);
        QVERIFY(m_engine->restart());
        const auto messages = waitFor(m_engine->console().messages(row.conversation.id, {}, 100));
        int replies = 0;
        for (const Message& message : messages->messages)
            replies += message.author == Author::Staff && message.text() == text ? 1 : 0;
        QCOMPARE(replies, 1);
        const auto after = waitFor(m_engine->console().conversation(row.conversation.id));
        QCOMPARE(after->conversation.handler, Handler::Ai);
        QVERIFY(!after->escalation);
        QCOMPARE(after->draft, 0);
        const auto usage = waitFor(dial().usage(1));
        QVERIFY(usage.ok());
    }

private:
    [[nodiscard]] AutonomyConsole& dial() { return m_engine->console().autonomy(); }
    void set(const QString& channel, AutonomyMode mode)
    {
        const auto done = waitFor(dial().setMode(channel, QStringLiteral("*"), mode, QStringLiteral("staff")));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().userText));
    }
    /// The conversation whose draft waits.
    ConversationSummary drafted()
    {
        InboxFilter filter;
        filter.draftsOnly = true;
        ConversationSummary found;
        const auto there = [&] {
            const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 10, filter));
            if (!page || page->rows.isEmpty())
                return false;
            found = page->rows.first();
            return true;
        };
        return QTest::qWaitFor(there, 10'000) ? found : ConversationSummary();
    }
    static int seen(const ChatClient& client, const QString& text)
    {
        int count = 0;
        for (const Json& frame : std::as_const(client.frames))
            count += jsonString(frame, "content") == text && jsonString(frame, "type") != u"text" ? 1 : 0;
        return count;
    }

    std::unique_ptr<TestEngine> m_engine;
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::AutonomyE2eTest)
#include "autonomytest.moc"
