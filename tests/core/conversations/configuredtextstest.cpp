// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/deskstate.h"
#include "core/agent/promptbuilder.h"
#include "core/llm/builtin/builtinprovider.h"
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const QString Answer = QStringLiteral("We open at nine.");

struct TextsFixture : ConversationFixture {
    ScriptedLlm fine{{ScriptedLlm::say(Answer)}};

    static QString disclosure()
    {
        const AgentConfigPtr config = demoConfig();
        return config->expand(config->agent.disclosure) % u' ';
    }
    static QString text(const char* key) { return demoConfig()->errorResponse(QLatin1String(key)); }
    std::optional<Escalation> escalation(const Accepted& in)
    {
        return must(wait(conversations.summary(in.conversationId))).escalation;
    }
};

/// The sample business with opening hours that are over.
AgentConfigPtr closedNow()
{
    auto config = std::make_shared<AgentConfig>(*demoConfig());
    for (auto& day : config->business.hours)
        day = {HoursSpan{QTime(1, 0), QTime(2, 0)}};
    config->business.holidays.clear();
    return config;
}

}  // namespace

/// A10 on a channel without frames: every fault ends in exactly the configured text, once.
class ConfiguredTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasItsFallback_data();
    void everyTopicHasItsFallback();
    void everyFaultHasItsText_data();
    void everyFaultHasItsText();
    void halfAnAnswerIsNotLeftAlone();
    void overTheLimitIsToldOncePerWindow();
    void maintenanceIsToldOnceAndPeopleAnswer();
    void maintenanceEndsLive();
    void outOfHoursNobodyIsPromised();
    void optedOutCustomersGetNothing();
    void greetingsDoNotRepeat();
    void theGreetingOfThePageIsNotSaidAgain();
};

/// The built-in agent of a business without any documents.
void ConfiguredTextsTest::everyTopicHasItsFallback_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing is known of it")
        << QStringLiteral("Which planet has the most moons?") << QStringLiteral("unknown_query");
    QTest::newRow("a charge") << QStringLiteral("My credit card was charged twice for one invoice")
                              << QStringLiteral("billing_issues");
    QTest::newRow("the website") << QStringLiteral("The website shows an error and the page won't load")
                                 << QStringLiteral("technical_support");
    QTest::newRow("a return") << QStringLiteral("How can I return an item and get a refund?")
                              << QStringLiteral("returns_refunds");
}

void ConfiguredTextsTest::everyTopicHasItsFallback()
{
    QFETCH(QString, question);
    QFETCH(QString, key);
    TextsFixture f;
    BuiltinProvider builtin(*IntentModel::load(demoFolder() % u"/intents.yml"), 0);
    AnsweringDesk desk(f, builtin);
    desk.says(question);
    QCOMPARE(desk.received(), QStringList{f.disclosure() % demoConfig()->fallback(key)});
}

void ConfiguredTextsTest::everyFaultHasItsText_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("key");
    QTest::newRow("the provider is away") << int(ErrorCode::Unavailable) << QStringLiteral("api_error");
    QTest::newRow("the provider refuses") << int(ErrorCode::Unauthorized) << QStringLiteral("api_error");
    QTest::newRow("nobody knows what it was") << int(ErrorCode::Unknown) << QStringLiteral("api_error");
    QTest::newRow("the provider is busy") << int(ErrorCode::RateLimited) << QStringLiteral("rate_limit");
    QTest::newRow("the provider is slow") << int(ErrorCode::Timeout) << QStringLiteral("timeout");
}

void ConfiguredTextsTest::everyFaultHasItsText()
{
    QFETCH(int, fault);
    QFETCH(QString, key);
    TextsFixture f;
    ScriptedLlm broken{{ScriptedLlm::fail(ErrorCode(fault))}};
    AnsweringDesk desk(f, broken);
    const Accepted in = desk.says(QStringLiteral("When do you open?"));
    const QString expected = demoConfig()->errorResponse(key);
    QCOMPARE(desk.received(), QStringList{f.disclosure() % expected});
    QCOMPARE(f.escalation(in)->reasons, QStringList{QStringLiteral("error")});
    // The next question gets it again, without the notice of an AI.
    desk.says(QStringLiteral("And on Sunday?"));
    QCOMPARE(desk.received().size(), 2);
    QCOMPARE(desk.received().last(), expected);
}

void ConfiguredTextsTest::halfAnAnswerIsNotLeftAlone()
{
    TextsFixture f;
    ScriptedRound half;
    half.events << LlmEvent(TextDelta{QStringLiteral("We open at nine. And we ")});
    half.error = Error{ErrorCode::Unavailable, {}, QStringLiteral("the line broke")};
    ScriptedLlm broken{{half}};
    AnsweringDesk desk(f, broken);
    desk.says(QStringLiteral("When do you open?"));
    const QString all = desk.received().join(u' ');
    QCOMPARE(desk.received().size(), 1);
    QCOMPARE(all.count(f.text("api_error")), 1);
    QVERIFY2(!all.contains(u"And we "), qPrintable(all));
}

void ConfiguredTextsTest::overTheLimitIsToldOncePerWindow()
{
    TextsFixture f;
    AnsweringDesk desk(f, f.fine);
    desk.intake.setLimits({.perMinute = 3, .perHour = 0, .perDay = 0});
    for (int i = 0; i < 3; ++i)
        desk.says(QStringLiteral("When do you open?"));
    QCOMPARE(desk.received().size(), 3);
    const Accepted fourth = desk.says(QStringLiteral("And now?"));
    QVERIFY(fourth.rateLimited);
    QCOMPARE(desk.received().size(), 4);
    QCOMPARE(desk.received().last(), f.text("rate_limit"));
    for (int i = 0; i < 10; ++i)
        desk.says(QStringLiteral("And now %1?").arg(i));
    QCOMPARE(desk.received().size(), 4);
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE direction = 0"), 14);  // nothing is lost ...
    f.clock.advance(MicrosPerMinute);
    desk.hub.retryFailed();
    desk.settle();
    QCOMPARE(desk.received().size(), 5);  // ... and what was kept gets its answer
    QCOMPARE(desk.received().last(), Answer);
    QCOMPARE(questionsOf(f.fine.requests.last()).last(), QStringLiteral("And now 9?"));
    // The next full window is told again.
    for (int i = 0; i < 5; ++i)
        desk.says(QStringLiteral("And on Sunday?"));
    QCOMPARE(desk.received().filter(f.text("rate_limit")).size(), 2);
}

void ConfiguredTextsTest::maintenanceIsToldOnceAndPeopleAnswer()
{
    TextsFixture f;
    AnsweringDesk desk(f, f.fine);
    desk.services.maintenance = true;
    const Accepted in = desk.says(QStringLiteral("When do you open?"));
    QCOMPARE(desk.received(), QStringList{f.disclosure() % f.text("maintenance")});
    QCOMPARE(f.escalation(in)->reasons, QStringList{QStringLiteral("maintenance")});
    QCOMPARE(f.escalation(in)->state, EscalationState::Waiting);
    desk.says(QStringLiteral("hello?"));
    desk.says(QStringLiteral("are you there?"));
    QCOMPARE(desk.received().size(), 1);
    QVERIFY(f.fine.requests.isEmpty());
    desk.says(QStringLiteral("When do you open?"), QStringLiteral("+492"));
    QCOMPARE(desk.received(QStringLiteral("+492")).size(), 1);  // each conversation is told
}

void ConfiguredTextsTest::maintenanceEndsLive()
{
    TextsFixture f;
    AnsweringDesk desk(f, f.fine);
    desk.services.maintenance = true;
    desk.says(QStringLiteral("When do you open?"));
    desk.says(QStringLiteral("On Sunday?"));
    desk.services.maintenance = false;
    desk.hub.releaseHeld();
    desk.settle();
    QCOMPARE(desk.received().size(), 2);
    QCOMPARE(desk.received().last(), Answer);
    QCOMPARE(f.fine.requests.last().messages.last().text, QStringLiteral("On Sunday?"));
}

void ConfiguredTextsTest::outOfHoursNobodyIsPromised()
{
    TextsFixture f;
    AnsweringDesk desk(f, f.fine);
    desk.config = closedNow();
    desk.says(QStringLiteral("I want to talk to a human"));
    const QString closed = announcement(*desk.config, DeskState::Closed, false, f.clock.now());
    QCOMPARE(desk.received(), QStringList{f.disclosure() % closed});
    QVERIFY2(closed.contains(u"We open again on"), qPrintable(closed));
    QVERIFY(!closed.contains(demoConfig()->fallback(QStringLiteral("escalation"))));
}

void ConfiguredTextsTest::optedOutCustomersGetNothing()
{
    TextsFixture f;
    AnsweringDesk desk(f, f.fine);
    desk.says(QStringLiteral("When do you open?"));
    QCOMPARE(desk.received().size(), 1);
    desk.says(QStringLiteral("STOP"));
    desk.says(QStringLiteral("When do you open?"));
    desk.says(QStringLiteral("HELP"));
    QCOMPARE(desk.received().size(), 1);  // Twilio confirms a STOP and answers HELP: we do not double it
    QCOMPARE(f.fine.requests.size(), 1);
    desk.says(QStringLiteral("START"));
    QCOMPARE(desk.received().size(), 2);
    QCOMPARE(f.fine.requests.last().messages.last().text, QStringLiteral("When do you open?"));
    desk.says(QStringLiteral("YES"));  // an answer like any other
    QCOMPARE(desk.received().size(), 3);
}

void ConfiguredTextsTest::greetingsDoNotRepeat()
{
    TextsFixture f;
    BuiltinProvider builtin(*IntentModel::load(demoFolder() % u"/intents.yml"), 0);
    AnsweringDesk desk(f, builtin);
    const AgentConfigPtr config = demoConfig();
    QStringList variants;
    for (const QString& greeting : config->agent.greetings)
        variants << config->expand(greeting);
    QStringList said;
    for (qsizetype i = 0; i < variants.size(); ++i) {
        desk.says(QStringLiteral("hello"));
        QString text = desk.received().value(i);
        text.remove(f.disclosure());
        QVERIFY2(variants.contains(text), qPrintable(text));
        QVERIFY2(!said.contains(text), qPrintable(text));
        said << text;
    }
    QCOMPARE(said.size(), variants.size());
    // Another session begins with all of them again.
    desk.says(QStringLiteral("hello"), QStringLiteral("+492"));
    QVERIFY(desk.received(QStringLiteral("+492")).value(0).endsWith(said.first()));
}

/// Web chat greets before anybody wrote a word.
void ConfiguredTextsTest::theGreetingOfThePageIsNotSaidAgain()
{
    TextsFixture f;
    const AgentConfigPtr config = demoConfig();
    QSet<QString> shown;
    for (int i = 0; i < 5; ++i) {
        const WebSession session = f.must(
            wait(f.sessions.create(newPublicId(), newPublicId(), {}, {}, QStringLiteral("en"))));
        IntakeRequest request = ConversationFixture::request(QStringLiteral("hello"), newPublicId(), session.publicId);
        request.message.sessionId = session.id;
        const IntakeOutcome in = f.must(wait(f.conversations.intake(request)));
        const TurnSnapshot snapshot = f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 50)));
        QCOMPARE(snapshot.sessionId, session.id);
        const QString prompt =
            buildPrompt({.snapshot = snapshot, .now = f.clock.now()}, *config, {}).messages.first().text;
        for (const QString& variant : config->agent.greetings) {
            const bool page = config->expand(variant) == config->greetingFor(session.id);
            QCOMPARE(prompt.contains(config->expand(variant)), !page);
        }
        shown << config->greetingFor(session.id);
    }
    QCOMPARE(shown.size(), 5);  // sessions are greeted in turn
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ConfiguredTextsTest)
#include "configuredtextstest.moc"
