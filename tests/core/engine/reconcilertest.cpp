// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/reconciler.h"

#include "core/store/webhookstore.h"
#include "tests/core/engine/tinytwilio.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <qcoro/qcorotask.h>

namespace frontdesk::test {

/// Counts what comes; everything is new to it.
class CountingSink final : public InboundSink {
public:
    explicit CountingSink(ConversationStore& store) : m_store(store) {}
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage> messages) override
    {
        QList<Accepted> accepted;
        for (const InboundMessage& message : std::as_const(messages)) {
            IntakeRequest request = ConversationFixture::sms({}, message.providerId);
            request.message = message;
            auto storing = m_store.intake(request);
            const Result<IntakeOutcome> stored = co_await storing;
            if (!stored)
                co_return stored.error();
            accepted << stored->accepted;
            taken << std::get<TextPart>(message.parts.first()).text;
        }
        co_return accepted;
    }
    QStringList taken;

private:
    ConversationStore& m_store;
};

struct ReconcilerFixture : ConversationFixture {
    TinyTwilio twilio;
    std::unique_ptr<twilio::TwilioClient> client;
    SyncStore points{store.database()};
    StatusStore statuses{store.database()};
    CountingSink sink{conversations};
    std::unique_ptr<Reconciler> reconciler;

    explicit ReconcilerFixture(bool polling = false, const QString& mode = QStringLiteral("auto"))
    {
        twilio::Account account;
        account.sid = entries::account();
        account.authToken = "secret";
        account.phoneNumber = QStringLiteral("+4930");
        twilio::Options options;
        options.accounts = {account};
        options.polling = polling;
        options.conversationsMode = mode;
        client = std::make_unique<twilio::TwilioClient>(
            twilio, options, clock, twilio::TwilioClient::Rules{.tries = 1, .breaker = {.failures = 1000}});
        make();
        twilio.lists.insert(TinyTwilio::messagesPath(), {});
        twilio.lists.insert(QStringLiteral("/v1/Conversations"), {});
    }
    void make()
    {
        reconciler = std::make_unique<Reconciler>(
            CatchUpWiring{*client,
                          clock,
                          sink,
                          points,
                          statuses,
                          [](const twilio::ConversationsEvent&, bool) { return nothing(); },
                          {}});
    }
    /// Another run of the program on the same data.
    void restart()
    {
        reconciler->shutDown();
        settle();
        make();
    }
    ~ReconcilerFixture()
    {
        reconciler->shutDown();
        settle();
    }
    static Task<> nothing() { co_return Result<>(); }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return reconciler->idle() && coro::liveTasks() == 0; }, 10'000))
            qFatal("the reconciler did not come to rest");
    }
    void start()
    {
        reconciler->start();
        settle();
        pass(1);
    }
    /// Lets a second and more pass with a look in each, as its timer does.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(MicrosPerSecond);
            reconciler->look();
            settle();
        }
    }
    void arrives(const QString& text)
    {
        twilio.addText(QStringLiteral("+1555001"), QStringLiteral("+4930"), text, clock.now());
    }
    void breaks(bool broken)
    {
        twilio.fails = [broken](const QUrl&) {
            return broken ? std::optional(Error{ErrorCode::Unavailable, {}, QStringLiteral("unsent: no network")})
                          : std::nullopt;
        };
    }
};

class ReconcilerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFewMinutes();
    void afterSleepAtOnce();
    void wakingWhileAPassRuns();
    void withoutNetworkAfterSleepItIsTriedAgainSoon();
    void conversationsOnlyWhenTheyAreOurs_data();
    void conversationsOnlyWhenTheyAreOurs();
    void whatComesBeforeTheFirstAnswer();
    void conversationsFromBeforeTheirFirstWebhook();
    void whenAsked();
    void pollingTakesSeconds();
    void pollingRestsWhenTwilioFails();
    void pauses();
    void dueOnes();
};

void ReconcilerTest::everyFewMinutes()
{
    ReconcilerFixture f;
    f.start();
    f.arrives(QStringLiteral("a"));
    f.pass(290);
    QVERIFY(f.sink.taken.isEmpty());
    f.pass(15);
    QCOMPARE(f.sink.taken, QStringList{QStringLiteral("a")});
}

void ReconcilerTest::afterSleepAtOnce()
{
    ReconcilerFixture f;
    f.start();
    f.arrives(QStringLiteral("before"));
    f.clock.advance(10 * MicrosPerMinute);  // nobody looked: the lid was closed
    f.arrives(QStringLiteral("after"));
    f.pass(1);
    QCOMPARE(f.sink.taken, (QStringList{QStringLiteral("before"), QStringLiteral("after")}));
    // Setting the clock is no sleep.
    f.arrives(QStringLiteral("later"));
    f.clock.jump(10 * MicrosPerMinute);
    f.pass(1);
    QCOMPARE(f.sink.taken.size(), 2);
}

void ReconcilerTest::wakingWhileAPassRuns()
{
    ReconcilerFixture f;
    f.start();
    f.arrives(QStringLiteral("a"));
    int asked = 0;
    f.twilio.fails = [&f, &asked](const QUrl&) {
        if (++asked == 1) {  // the lid was closed in the middle of the pass
            f.clock.advance(10 * MicrosPerMinute);
            f.reconciler->look();
        }
        return std::optional<Error>();
    };
    for (int second = 0; second < 400 && asked == 0; ++second)
        f.pass(1);
    const int before = asked;
    f.pass(1);
    QVERIFY(asked > before);
    QCOMPARE(f.sink.taken, QStringList{QStringLiteral("a")});
}

void ReconcilerTest::withoutNetworkAfterSleepItIsTriedAgainSoon()
{
    ReconcilerFixture f;
    f.start();
    expectLog(QStringLiteral("could not compare with Twilio"));
    f.breaks(true);
    f.arrives(QStringLiteral("a"));
    f.clock.advance(10 * MicrosPerMinute);
    f.pass(4);
    QVERIFY(f.sink.taken.isEmpty());
    QVERIFY(!f.reconciler->problem(entries::account()).isEmpty());
    f.breaks(false);
    f.pass(5);
    QCOMPARE(f.sink.taken, QStringList{QStringLiteral("a")});
    QVERIFY(f.reconciler->problem(entries::account()).isEmpty());
    clearExpectedLogs();
}

void ReconcilerTest::conversationsOnlyWhenTheyAreOurs_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("afterAWebhook");
    QTest::newRow("auto") << QStringLiteral("auto") << false << true;
    QTest::newRow("on") << QStringLiteral("on") << true << true;
    QTest::newRow("off") << QStringLiteral("off") << false << false;
}

void ReconcilerTest::conversationsOnlyWhenTheyAreOurs()
{
    QFETCH(QString, mode);
    ReconcilerFixture f(false, mode);
    const auto asked = [&f] {
        f.twilio.asked.clear();
        f.must(QCoro::waitFor(f.reconciler->synchronise({})));
        return f.twilio.count(QStringLiteral("/v1/Conversations")) > 0;
    };
    f.start();
    QTEST(asked(), "before");
    WebhookStore hooks(f.store.database());
    QVERIFY(wait(hooks.noteAccepted(entries::account(), true)).ok());
    QTEST(asked(), "afterAWebhook");
}

/// Its webhook was lost while Twilio's lists could not be read yet; then the program was started again.
void ReconcilerTest::whatComesBeforeTheFirstAnswer()
{
    ReconcilerFixture f;
    expectLog(QStringLiteral("could not compare with Twilio"));
    f.arrives(QStringLiteral("from before we came"));
    f.clock.advance(10 * MicrosPerMinute);
    f.breaks(true);
    f.start();
    f.arrives(QStringLiteral("a"));
    f.pass(30);
    f.restart();
    f.breaks(false);
    f.start();
    QCOMPARE(f.sink.taken, QStringList{QStringLiteral("a")});
    clearExpectedLogs();
}

/// Only webhooks tell that an account's conversations are ours; the very first one may be lost.
void ReconcilerTest::conversationsFromBeforeTheirFirstWebhook()
{
    ReconcilerFixture f;
    const auto floor = [&f] {
        return f
            .must(wait(
                f.points.point(twilio::conversationsChannelId(), entries::account(), QStringLiteral("conversations"))))
            .mark.toLongLong();
    };
    const Micros began = f.clock.now();
    f.start();
    QCOMPARE(floor(), began);
    f.pass(3 * 60 * 60);  // nobody uses them: what happens in them is none of our business
    QVERIFY(f.clock.now() - floor() <= 40 * MicrosPerMinute);
    QVERIFY(f.clock.now() - floor() >= 15 * MicrosPerMinute);
    const Micros before = floor();
    WebhookStore hooks(f.store.database());
    QVERIFY(wait(hooks.noteAccepted(entries::account(), true)).ok());
    f.restart();
    f.start();
    const Micros kept = floor();
    QVERIFY(kept <= before && before - kept <= 2 * MicrosPerSecond);  // Twilio's clock is not known exactly
    f.pass(60 * 60);
    QCOMPARE(floor(), kept);
}

void ReconcilerTest::whenAsked()
{
    ReconcilerFixture f;
    f.start();
    f.arrives(QStringLiteral("a"));
    QCOMPARE(f.must(QCoro::waitFor(f.reconciler->synchronise(QStringLiteral("ACother")))), 0);
    QCOMPARE(f.must(QCoro::waitFor(f.reconciler->synchronise(entries::account()))), 1);
    QCOMPARE(f.must(QCoro::waitFor(f.reconciler->synchronise({}))), 0);
    QCOMPARE(f.must(wait(f.points.lastSync(entries::account()))), f.clock.now());
}

void ReconcilerTest::pollingTakesSeconds()
{
    ReconcilerFixture f(true);
    f.start();
    for (int i = 0; i < 10; ++i) {
        f.arrives(QString::number(i));
        f.pass(6);
        QCOMPARE(f.sink.taken.size(), i + 1);
    }
    f.twilio.asked.clear();
    f.pass(50);
    QCOMPARE(f.twilio.count(QStringLiteral("/Messages.json")), 10);
}

void ReconcilerTest::pollingRestsWhenTwilioFails()
{
    ReconcilerFixture f(true);
    f.start();
    expectLog(QStringLiteral("could not compare with Twilio"));
    f.breaks(true);
    f.twilio.asked.clear();
    f.pass(120);
    const int tries = f.twilio.count(QStringLiteral("/Messages.json"));
    QVERIFY2(tries >= 5 && tries <= 9, qPrintable(QString::number(tries)));  // 1, 2, 4 ... 60 s
    f.breaks(false);
    f.arrives(QStringLiteral("a"));
    f.pass(60);
    QCOMPARE(f.sink.taken.size(), 1);
    clearExpectedLogs();
}

void ReconcilerTest::pauses()
{
    const Micros poll = 5 * MicrosPerSecond;
    QCOMPARE(pollPause(0, poll), poll);
    QCOMPARE(pollPause(5 * MicrosPerMinute, poll), 3 * poll);
    QCOMPARE(pollPause(30 * MicrosPerMinute, poll), 12 * poll);
    QCOMPARE(pollPause(60 * MicrosPerMinute, poll), 0);
    QCOMPARE(nextPass(0, 300 * MicrosPerSecond), 300 * MicrosPerSecond);
    QCOMPARE(nextPass(1, 300 * MicrosPerSecond), MicrosPerSecond);
    QCOMPARE(nextPass(4, 300 * MicrosPerSecond), 8 * MicrosPerSecond);
    QCOMPARE(nextPass(50, 300 * MicrosPerSecond), MicrosPerMinute);
}

void ReconcilerTest::dueOnes()
{
    const Micros now = 10'000 * MicrosPerSecond;
    const Micros poll = 5 * MicrosPerSecond;
    const QList<ThreadRhythm> threads{
        {.lastActive = now - 10 * MicrosPerSecond, .lastAsked = now - 2 * MicrosPerSecond},   // just asked
        {.lastActive = now - 10 * MicrosPerSecond, .lastAsked = now - 6 * MicrosPerSecond},   // due for 1 s
        {.lastActive = now - 180 * MicrosPerSecond, .lastAsked = now - 6 * MicrosPerSecond},  // quieter
        {.lastActive = now - 10 * MicrosPerSecond, .lastAsked = now - 30 * MicrosPerSecond},  // due for 25 s
        {.lastActive = now - 7200 * MicrosPerSecond, .lastAsked = 1},                         // asleep
        {.lastActive = now, .fresh = true}};
    QCOMPARE(dueThreads(threads, now, poll, 10), (QList<int>{5, 3, 1}));
    QCOMPARE(dueThreads(threads, now, poll, 2), (QList<int>{5, 3}));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ReconcilerTest)
#include "reconcilertest.moc"
