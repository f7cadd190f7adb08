// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/outboxdispatcher.h"

#include "core/agent/agentrunner.h"
#include "core/agent/skillregistry.h"
#include "core/channels/channel.h"
#include "core/channels/webchat/webchatchannel.h"
#include "core/conversations/framerelay.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/store/knowledgestore.h"
#include "core/store/statusstore.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

#include <deque>

namespace frontdesk::test {

/// A provider that keeps what it was given, and answers as the test says.
class ScriptedChannel final : public Channel {
public:
    using Answer = Result<SendReceipt>;
    struct Call {
        OutboundMessage message;
        std::shared_ptr<QPromise<Answer>> promise;
    };

    [[nodiscard]] ChannelDescriptor descriptor() const override
    {
        return {.id = QStringLiteral("sms"), .displayName = QStringLiteral("SMS")};
    }
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) override
    {
        ++inFlight;
        mostInFlight = std::max(mostInFlight, inFlight);
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        calls << Call{message, promise};
        if (holds == 0)
            release(calls.size() - 1);
        const Answer answer = co_await future;
        --inFlight;
        co_return stop.stop_requested() ? Answer(Error{ErrorCode::Unknown, {}, {}}) : answer;
    }
    [[nodiscard]] Task<SendReceipt> lookUp(OutboundMessage message, std::stop_token) override
    {
        lookUps << message;
        if (lookUpHold) {
            const Answer held = co_await lookUpHold->future();
            co_return held;
        }
        const Answer answer = lookUpAnswers.empty() ? Answer(Error{ErrorCode::Unavailable, {}, {}})
                                                    : lookUpAnswers.front();
        if (!lookUpAnswers.empty())
            lookUpAnswers.pop_front();
        co_return answer;
    }
    void release(qsizetype call)
    {
        const Answer answer = answers.empty() ? Answer(SendReceipt{QStringLiteral("SM%1").arg(call)}) : answers.front();
        if (!answers.empty())
            answers.pop_front();
        calls.at(call).promise->addResult(answer);
        calls.at(call).promise->finish();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (const Call& call : calls) {
            Message whole;
            whole.parts = call.message.parts;
            list << whole.text();
        }
        return list;
    }

    QList<Call> calls;
    QList<OutboundMessage> lookUps;
    std::deque<Answer> answers;                    ///< of the next sends; then a receipt
    std::deque<Answer> lookUpAnswers;              ///< then "not known"
    std::shared_ptr<QPromise<Answer>> lookUpHold;  ///< set: look-ups wait for it
    int holds = 0;                                 ///< not 0: sends wait for release()
    int inFlight = 0;
    int mostInFlight = 0;
};

struct DispatchFixture : ConversationFixture {
    KnowledgeStore knowledge{store.database()};
    StatusStore status{store.database()};
    EventBus events;
    FrameRelay relay;
    ScriptedLlm llm{{}};
    Retriever retriever{knowledge, {}};
    SkillRegistry skills;
    AgentRunner agent{llm, retriever, skills};
    AgentConfigPtr config = demoConfig();
    ConversationServices services{.clock = clock,
                                  .events = events,
                                  .store = conversations,
                                  .agent = agent,
                                  .relay = relay,
                                  .intents = {},
                                  .config = [this] { return config; },
                                  .turnDone = {}};
    ChannelRegistry channels;
    ScriptedChannel* sms = nullptr;
    OutboxDispatcher dispatcher{services, outbox, channels};
    StaffId kari = member(QStringLiteral("Kari"));
    int numbers = 0;

    DispatchFixture()
    {
        auto made = std::make_unique<ScriptedChannel>();
        sms = made.get();
        channels.add(std::move(made));
        channels.add(std::make_unique<WebchatChannel>());
    }
    ConversationId customer()
    {
        const QString number = QStringLiteral("+49%1").arg(++numbers);
        const ConversationId id =
            must(wait(conversations.intake(ConversationFixture::sms(QStringLiteral("q"), newPublicId(), number))))
                .accepted.conversationId;
        takeOver(id, kari);
        return id;
    }
    MessageSaved write(ConversationId id, const QString& text)
    {
        return must(wait(conversations.addStaffReply(reply(id, kari, text))));
    }
    Message last(ConversationId id) { return transcript(id).last(); }
    bool settle()
    {
        dispatcher.kick();
        return QTest::qWaitFor([this] { return dispatcher.idle() && coro::liveTasks() == 0; }, 10'000);
    }
    void later(int seconds) { clock.advance(seconds * MicrosPerSecond); }
};

class OutboxDispatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void eightConversationsAtOnceInOrder();
    void webChatNeverWaitsForAProvider();
    void aLostAnswerIsLookedUpAndNotSentAgain();
    void surelyNotThereMeansOneFurtherSend();
    void notKnownForADayMeansFailed();
    void retriesUntilTheProviderIsBack();
    void aWrongTokenFailsNothing();
    void whatWasNotTriedDoesNotWaitForMinutes();
    void anAnswerEndsTheOutageForUnconfirmedOnes();
    void refusalsHastenNobody();
    void aChannelThatIsGoneEndsToo();
    void aRetryHasAnIdOfItsOwn();
    void aLookUpThatTakesLongIsNotRepeated();
    void theProvidersRestIsKept();
    void aFinalErrorSaysItsCode();
    void piecesCarryTheirOwnIds();
    void drainedWaitsForWhatIsUnderWay();
};

void OutboxDispatcherTest::verdicts_data()
{
    using Kind = SendVerdict::Kind;
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("hours");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("lost") << ErrorCode::Unknown << QStringLiteral("timeout") << 0 << Kind::Doubt
                          << errorCodeName(ErrorCode::Unknown);
    QTest::newRow("5xx") << ErrorCode::Unknown << QStringLiteral("20500 oops") << 30 << Kind::Doubt
                         << QStringLiteral("20500");
    QTest::newRow("unsent") << ErrorCode::Unavailable << QStringLiteral("unsent") << 23 << Kind::Retry
                            << errorCodeName(ErrorCode::Unavailable);
    QTest::newRow("too long") << ErrorCode::Unavailable << QStringLiteral("unsent") << 24 << Kind::Fail
                              << errorCodeName(ErrorCode::Unavailable);
    QTest::newRow("429") << ErrorCode::RateLimited << QStringLiteral("20429 slow down") << 0 << Kind::Retry
                         << QStringLiteral("20429");
    QTest::newRow("timeout") << ErrorCode::Timeout << QStringLiteral("unsent") << 0 << Kind::Retry
                             << errorCodeName(ErrorCode::Timeout);
    QTest::newRow("stopped") << ErrorCode::Cancelled << QString() << 0 << Kind::Retry
                             << errorCodeName(ErrorCode::Cancelled);
    QTest::newRow("wrong token") << ErrorCode::Unauthorized << QStringLiteral("20003 Authenticate") << 23 << Kind::Retry
                                 << QStringLiteral("20003");
    QTest::newRow("wrong for long") << ErrorCode::Unauthorized << QStringLiteral("20003 Authenticate") << 24
                                    << Kind::Fail << QStringLiteral("20003");
    QTest::newRow("no account") << ErrorCode::Unauthorized << QStringLiteral("unsent: no such account: AC") << 0
                                << Kind::Retry << errorCodeName(ErrorCode::Unauthorized);
    QTest::newRow("region") << ErrorCode::Unauthorized << QStringLiteral("21408 no permission") << 0 << Kind::Fail
                            << QStringLiteral("21408");
    QTest::newRow("window") << ErrorCode::InvalidInput << QStringLiteral("63016 outside") << 0 << Kind::Fail
                            << QStringLiteral("63016");
}

void OutboxDispatcherTest::verdicts()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(int, hours);
    const SendFacts facts{
        .attempts = 3, .firstTriedAt = 1, .now = 1 + hours * 60 * MicrosPerMinute, .restLeft = 20 * MicrosPerSecond};
    const SendVerdict verdict = judgeSend({code, {}, detail}, facts);
    QTEST(verdict.kind, "kind");
    QTEST(verdict.code, "told");
    if (verdict.kind == SendVerdict::Kind::Retry && code != ErrorCode::Cancelled)
        QCOMPARE(verdict.notBefore, facts.now + 20 * MicrosPerSecond);  // 8 s by the backoff, but it wants rest
}

void OutboxDispatcherTest::eightConversationsAtOnceInOrder()
{
    DispatchFixture f;
    f.sms->holds = 1;
    QList<ConversationId> ids;
    for (int i = 0; i < 12; ++i)
        ids << f.customer();
    for (int n = 0; n < 3; ++n)
        for (int i = 0; i < 12; ++i)
            f.write(ids.at(i), QStringLiteral("%1/%2").arg(i).arg(n));
    f.dispatcher.kick();
    QTRY_COMPARE(f.sms->calls.size(), 8);
    for (int done = 0; done < 36; ++done) {
        QTRY_VERIFY(f.sms->calls.size() > done);
        f.sms->release(done);
    }
    QVERIFY(f.settle());
    QCOMPARE(f.sms->mostInFlight, OutboxDispatcher::MaxSends);
    QCOMPARE(f.sms->calls.size(), 36);
    QHash<QString, int> next;
    for (const QString& text : f.sms->texts()) {
        const QString who = text.section(u'/', 0, 0);
        QCOMPARE(text.section(u'/', 1).toInt(), next[who]++);  // each conversation strictly in order
    }
    QCOMPARE(f.last(ids.first()).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::webChatNeverWaitsForAProvider()
{
    DispatchFixture f;
    f.sms->holds = 1;
    for (int i = 0; i < 10; ++i)
        f.write(f.customer(), QStringLiteral("slow"));
    f.dispatcher.kick();
    QTRY_COMPARE(f.sms->inFlight, 8);
    const ConversationId chat = f.say(QStringLiteral("hi")).accepted.conversationId;
    f.takeOver(chat, f.kari);
    f.write(chat, QStringLiteral("quick"));
    f.dispatcher.kick();
    QTRY_COMPARE(f.last(chat).delivery, Delivery::Sent);
    QCOMPARE(f.sms->inFlight, 8);
    for (int done = 0; done < 10; ++done) {
        QTRY_VERIFY(f.sms->calls.size() > done);
        f.sms->release(done);
    }
    QVERIFY(f.settle());
}

void OutboxDispatcherTest::aLostAnswerIsLookedUpAndNotSentAgain()
{
    DispatchFixture f;
    const ConversationId id = f.customer();
    f.sms->answers = {Error{ErrorCode::Unknown, {}, {}}};
    const Message first = f.write(id, QStringLiteral("first")).message;
    f.write(id, QStringLiteral("second"));
    QVERIFY(f.settle());
    QCOMPARE(f.transcript(id).at(f.transcript(id).size() - 2).delivery, Delivery::Unconfirmed);
    QCOMPARE(f.sms->texts(), QStringList{QStringLiteral("first")});  // the second one waits
    const Micros tried = f.clock.now();
    f.sms->lookUpAnswers = {Error{ErrorCode::Unavailable, {}, {}}, SendReceipt{QStringLiteral("SM77")}};
    f.later(2);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->lookUps.size(), 1);
    QCOMPARE(f.sms->lookUps.first().firstTriedAt, tried);
    QCOMPARE(f.sms->lookUps.first().lastTriedAt, tried);
    QCOMPARE(f.sms->lookUps.first().publicId, first.publicId);
    QCOMPARE(f.sms->calls.size(), 1);
    f.later(10);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->texts(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QVERIFY(f.must(wait(f.status.recorded({QStringLiteral("SM77")}))).contains(QStringLiteral("SM77")));
    QCOMPARE(f.last(id).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::surelyNotThereMeansOneFurtherSend()
{
    DispatchFixture f;
    const ConversationId id = f.customer();
    f.sms->answers = {Error{ErrorCode::Unknown, {}, {}}};
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    f.sms->lookUpAnswers = {SendReceipt{}};
    f.later(2);
    QVERIFY(f.settle());
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 2);
    QCOMPARE(f.sms->calls.at(0).message.publicId, f.sms->calls.at(1).message.publicId);
    QCOMPARE(f.last(id).delivery, Delivery::Sent);
    QCOMPARE(f.sms->lookUps.size(), 1);
}

void OutboxDispatcherTest::notKnownForADayMeansFailed()
{
    DispatchFixture f;
    const ConversationId id = f.customer();
    f.sms->answers = {Error{ErrorCode::Unknown, {}, {}}};
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    f.later(24 * 3600 - 1);
    QVERIFY(f.settle());
    QCOMPARE(f.last(id).delivery, Delivery::Unconfirmed);
    f.later(3600);
    QVERIFY(f.settle());
    QCOMPARE(f.last(id).delivery, Delivery::Failed);
    QCOMPARE(f.last(id).deliveryCode, QStringLiteral("unconfirmed"));
    QCOMPARE(f.sms->calls.size(), 1);  // never sent again by itself
}

void OutboxDispatcherTest::retriesUntilTheProviderIsBack()
{
    DispatchFixture f;
    const Error unsent{ErrorCode::Unavailable, {}, QStringLiteral("unsent")};
    f.sms->answers = {unsent, unsent, unsent, unsent};
    const ConversationId a = f.customer();
    const ConversationId b = f.customer();
    f.write(a, QStringLiteral("a"));
    f.write(b, QStringLiteral("b"));
    QVERIFY(f.settle());
    QCOMPARE(f.last(a).delivery, Delivery::Queued);
    f.later(2);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 4);
    // Somebody new gets through: the others do not wait for the end of their pauses.
    const ConversationId c = f.customer();
    f.write(c, QStringLiteral("c"));
    QVERIFY(f.settle());
    QCOMPARE(f.last(a).delivery, Delivery::Sent);
    QCOMPARE(f.last(b).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::aWrongTokenFailsNothing()
{
    DispatchFixture f;
    const Error refused{ErrorCode::Unauthorized, {}, QStringLiteral("20003 Authenticate")};
    f.sms->answers = {refused, refused, refused};
    const ConversationId a = f.customer();
    const ConversationId b = f.customer();
    f.write(a, QStringLiteral("a"));
    f.write(b, QStringLiteral("b"));
    QVERIFY(f.settle());
    QCOMPARE(f.last(a).delivery, Delivery::Queued);
    QCOMPARE(f.last(b).delivery, Delivery::Queued);
    f.later(4);
    f.sms->answers.resize(0);  // somebody has mended the token
    const ConversationId c = f.customer();
    f.write(c, QStringLiteral("c"));
    QVERIFY(f.settle());
    QVERIFY(f.settle());
    QCOMPARE(f.last(a).delivery, Delivery::Sent);
    QCOMPARE(f.last(b).delivery, Delivery::Sent);
    QCOMPARE(f.last(c).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::whatWasNotTriedDoesNotWaitForMinutes()
{
    SendFacts facts{.attempts = 12, .firstTriedAt = 1, .now = MicrosPerMinute, .restLeft = 20 * MicrosPerSecond};
    const Error rested{ErrorCode::Unavailable, {}, QStringLiteral("unsent: resting")};
    QCOMPARE(judgeSend(rested, facts).notBefore, facts.now + 20 * MicrosPerSecond);
    facts.restLeft = 0;
    QCOMPARE(judgeSend(rested, facts).notBefore, facts.now + 15 * MicrosPerSecond);
    const Error refused{ErrorCode::Unavailable, {}, QStringLiteral("unsent: refused")};
    QCOMPARE(judgeSend(refused, facts).notBefore, facts.now + 300 * MicrosPerSecond);
}

void OutboxDispatcherTest::anAnswerEndsTheOutageForUnconfirmedOnes()
{
    DispatchFixture f;
    const Error lost{ErrorCode::Unknown, {}, {}};
    f.sms->answers = {lost, lost};
    const ConversationId a = f.customer();
    const ConversationId b = f.customer();
    f.write(a, QStringLiteral("a"));
    QVERIFY(f.settle());
    const Error unsettled{ErrorCode::Unavailable, {}, Channel::answered(QStringLiteral("not settled"))};
    for (const int pause : {2, 10, 60, 300, 900}) {
        f.sms->lookUpAnswers = {unsettled};
        f.later(pause);
        QVERIFY(f.settle());
    }
    QCOMPARE(f.sms->lookUps.size(), 5);
    // The provider goes away; it is not asked about the first one for half an hour, but about the second one at once.
    f.write(b, QStringLiteral("b"));
    QVERIFY(f.settle());
    f.later(2);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->lookUps.size(), 6);
    f.sms->lookUpAnswers = {SendReceipt{QStringLiteral("SM90")}, SendReceipt{QStringLiteral("SM91")}};
    f.later(10);
    QVERIFY(f.settle());
    QVERIFY(f.settle());
    QCOMPARE(f.last(b).delivery, Delivery::Sent);
    QCOMPARE(f.last(a).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::refusalsHastenNobody()
{
    DispatchFixture f;
    f.sms->answers = {Error{ErrorCode::RateLimited, {}, QStringLiteral("20429 slow down")}};
    const ConversationId a = f.customer();
    f.write(a, QStringLiteral("a"));
    QVERIFY(f.settle());
    f.write(f.customer(), QStringLiteral("b"));
    QVERIFY(f.settle());
    QCOMPARE(f.last(a).delivery, Delivery::Queued);  // it was too much: others' success changes nothing
    QCOMPARE(f.sms->calls.size(), 2);
}

void OutboxDispatcherTest::aChannelThatIsGoneEndsToo()
{
    DispatchFixture f;
    f.sms->answers = {Error{ErrorCode::Unknown, {}, {}}};
    const ConversationId id = f.customer();
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    f.channels = ChannelRegistry();
    f.sms = nullptr;
    f.later(3600);
    QVERIFY(f.settle());
    QCOMPARE(f.last(id).delivery, Delivery::Unconfirmed);
    f.later(24 * 3600);
    QVERIFY(f.settle());
    QCOMPARE(f.last(id).delivery, Delivery::Failed);
    QCOMPARE(f.last(id).deliveryCode, QStringLiteral("unconfirmed"));
}

void OutboxDispatcherTest::aRetryHasAnIdOfItsOwn()
{
    DispatchFixture f;
    f.sms->answers = {Error{ErrorCode::InvalidInput, {}, QStringLiteral("21211 no such number")}};
    const ConversationId id = f.customer();
    const Message message = f.write(id, QStringLiteral("x")).message;
    QVERIFY(f.settle());
    f.must(wait(f.outbox.retryFailed(message.id)));
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 2);
    QCOMPARE(f.sms->calls.at(0).message.publicId, message.publicId);
    QCOMPARE(f.sms->calls.at(1).message.publicId, message.publicId + QStringLiteral("/0/r1"));
}

void OutboxDispatcherTest::aLookUpThatTakesLongIsNotRepeated()
{
    DispatchFixture f;
    f.sms->answers = {Error{ErrorCode::Unknown, {}, {}}};
    const ConversationId id = f.customer();
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    f.sms->lookUpHold = std::make_shared<QPromise<ScriptedChannel::Answer>>();
    f.sms->lookUpHold->start();
    f.later(2);
    f.dispatcher.kick();
    QTRY_COMPARE(f.sms->lookUps.size(), 1);
    f.later(600);
    QFuture<void> looked = f.dispatcher.drained();
    QTRY_VERIFY(looked.isFinished());
    QCOMPARE(f.sms->lookUps.size(), 1);
    f.sms->lookUpHold->addResult(SendReceipt{});
    f.sms->lookUpHold->finish();
    QVERIFY(f.settle());
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 2);
    QCOMPARE(f.last(id).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::theProvidersRestIsKept()
{
    DispatchFixture f;
    f.dispatcher.restLeft = [](const QString&, const QString& account) {
        return account == u"twilio-1" ? 90 * MicrosPerSecond : 0;
    };
    f.sms->answers = {Error{ErrorCode::RateLimited, {}, QStringLiteral("20429")}};
    const ConversationId id = f.customer();
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    f.later(89);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 1);
    f.later(1);
    QVERIFY(f.settle());
    QCOMPARE(f.sms->calls.size(), 2);
}

void OutboxDispatcherTest::aFinalErrorSaysItsCode()
{
    DispatchFixture f;
    f.sms->answers = {Error{ErrorCode::Conflict, {}, QStringLiteral("21610 Attempt to send to unsubscribed")}};
    const ConversationId id = f.customer();
    f.write(id, QStringLiteral("x"));
    QVERIFY(f.settle());
    QCOMPARE(f.last(id).delivery, Delivery::Failed);
    QCOMPARE(f.last(id).deliveryCode, QStringLiteral("21610"));
}

void OutboxDispatcherTest::piecesCarryTheirOwnIds()
{
    DispatchFixture f;
    f.conversations.setPieceLimits({{QStringLiteral("sms"), 30}});
    const ConversationId id = f.customer();
    const Message message = f.write(id, QStringLiteral("The first sentence is here. And here is the second.")).message;
    QVERIFY(f.settle());
    QCOMPARE(f.sms->texts(),
             (QStringList{QStringLiteral("The first sentence is here."), QStringLiteral("And here is the second.")}));
    QCOMPARE(f.sms->calls.at(0).message.publicId, message.publicId + QStringLiteral("/0"));
    QCOMPARE(f.sms->calls.at(1).message.publicId, message.publicId + QStringLiteral("/1"));
    QCOMPARE(f.last(id).delivery, Delivery::Sent);
}

void OutboxDispatcherTest::drainedWaitsForWhatIsUnderWay()
{
    DispatchFixture f;
    f.sms->holds = 1;
    f.write(f.customer(), QStringLiteral("x"));
    QFuture<void> drained = f.dispatcher.drained();
    QTRY_COMPARE(f.sms->inFlight, 1);
    QTest::qWait(20);
    QVERIFY(!drained.isFinished());
    // Others go on sending: nobody waits for the last of them.
    f.write(f.customer(), QStringLiteral("y"));
    f.dispatcher.kick();
    QTRY_COMPARE(f.sms->inFlight, 2);
    f.sms->release(0);
    QTRY_VERIFY(drained.isFinished());
    f.sms->release(1);
    QVERIFY(f.settle());
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::OutboxDispatcherTest)
#include "outboxdispatchertest.moc"
