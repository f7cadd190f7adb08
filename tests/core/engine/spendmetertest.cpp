// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/spendmeter.h"
#include "core/agent/costs.h"
#include "tests/core/store/storeprobe.h"
#include "tests/support/fatallog.h"

#include <QDateTime>
#include <QTimeZone>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QString Model = QStringLiteral("gpt-big");

struct Meter : StoreProbe {
    Meter() { restart(); }

    /// A new meter on the same store: what a restart is.
    void restart()
    {
        meter = std::make_unique<SpendMeter>(usage, clock, [this]() -> AgentConfigPtr { return config; });
        meter->tell = [this](const QString& text, bool reached) {
            told << QString((reached ? QStringLiteral("reached: ") : QStringLiteral("near: ")) + text);
        };
        std::optional<Result<>> done;
        load(meter.get(), &done);
        if (!QTest::qWaitFor([&done] { return done.has_value(); }) || !*done)
            qFatal("the meter did not load");
    }
    static QCoro::Task<> load(SpendMeter* meter, std::optional<Result<>>* done)
    {
        auto loading = meter->load();
        const Result<> loaded = co_await loading;
        done->emplace(loaded);
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return meter->idle() && coro::liveTasks() == 0; }))
            qFatal("the meter did not write");
    }
    /// `money` in units of the currency.
    qint64 spend(double money, const QString& conversation = QStringLiteral("c1"))
    {
        // 1 per token out, in millionths: 1,000,000 tokens are one dollar.
        const qint64 cost = meter->note({.provider = QStringLiteral("openai"),
                                         .model = Model,
                                         .conversation = conversation,
                                         .agent = QStringLiteral("a"),
                                         .tokensIn = 0,
                                         .tokensCached = 0,
                                         .tokensOut = qint64(money * 1'000'000)});
        settle();
        return cost;
    }
    void at(const char* local)
    {
        QDateTime time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
        time.setTimeZone(QTimeZone(config->business.timeZone.toLatin1()));
        clock.set(time.toMSecsSinceEpoch() * 1000);
    }
    [[nodiscard]] bool over(const QString& conversation = QStringLiteral("c1"), qint64 inTurn = 0) const
    {
        return meter->overCap(conversation, *config, Model, inTurn);
    }

    UsageStore usage{store.database()};
    std::shared_ptr<AgentConfig> config = [] {
        auto made = std::make_shared<AgentConfig>();
        made->business.timeZone = QStringLiteral("America/New_York");
        made->costs.prices.insert(Model, {.in = 0.5, .cachedIn = 0.1, .out = 1});
        return made;
    }();
    std::unique_ptr<SpendMeter> meter;
    QStringList told;
};

}  // namespace

/// What models cost, and who answers when it is enough.
class SpendMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices();
    void noCapsCostNothing();
    void theDayEndsAtMidnightOfTheBusiness();
    void daysOf23And25Hours();
    void aConversationHasItsOwnCap();
    void currenciesAreKeptApart();
    void openConversationsAreKnownAfterARestart();
    void aTurnHasItsOwnCap();
    void survivesARestart();
    void staffAreToldOnceADay();
    void unknownPricesAreNeverMoney();
    void failedCallsCount();
    void theBuiltInEngineWritesSeldom();
    void usageAddsUp();
};

void SpendMeterTest::prices()
{
    CostConfig costs;
    costs.prices.insert(QStringLiteral("gpt-*"), {.in = 1, .cachedIn = 0, .out = 2});
    costs.prices.insert(QStringLiteral("gpt-big*"), {.in = 3, .cachedIn = 0.5, .out = 4});
    costs.prices.insert(QStringLiteral("gpt-big"), {.in = 5, .cachedIn = 1, .out = 6});
    QCOMPARE(priceOf(costs, QStringLiteral("gpt-small"))->in, 1.0);
    QCOMPARE(priceOf(costs, QStringLiteral("gpt-big-2026"))->in, 3.0);
    QCOMPARE(priceOf(costs, QStringLiteral("GPT-Big"))->in, 5.0);
    QVERIFY(!priceOf(costs, QStringLiteral("llama")));
    QVERIFY(!priceOf(costs, QStringLiteral("my-gpt-big")));
    QCOMPARE(costOf(costs, QStringLiteral("builtin"), {1000, 0, 1000}), std::optional<qint64>(0));
    QCOMPARE(costOf(costs, QStringLiteral("gpt-big"), {1000, 400, 10}), std::optional<qint64>(600 * 5 + 400 * 1 + 60));
    // No price for cached tokens: they cost what the others do.
    QCOMPARE(costOf(costs, QStringLiteral("gpt-small"), {1000, 400, 10}), std::optional<qint64>(1020));
    QCOMPARE(costOf(costs, QStringLiteral("gpt-small"), {-5, 400, -1}), std::optional<qint64>(0));
    QVERIFY(!costOf(costs, QStringLiteral("llama"), {1, 0, 1}));
    TurnRecord record;
    addCost(record, 10, QStringLiteral("USD"), true);
    addCost(record, 5, QStringLiteral("USD"), false);
    QCOMPARE(record.cost, 15);
    addCost(record, -1, QStringLiteral("USD"), false);
    QCOMPARE(record.cost, -1);
    addCost(record, 5, QStringLiteral("USD"), false);
    QCOMPARE(record.cost, -1);  // a part of it is unknown for good
}

void SpendMeterTest::noCapsCostNothing()
{
    Meter f;
    QCOMPARE(f.spend(3), 3 * MoneyUnit);
    QVERIFY(!f.over());
    QVERIFY(f.told.isEmpty());
    QCOMPARE(f.meter->spentToday(), 3 * MoneyUnit);
}

void SpendMeterTest::theDayEndsAtMidnightOfTheBusiness()
{
    Meter f;
    f.config->costs.perDay = 5;
    f.at("2026-11-21T23:59:58");
    QCOMPARE(f.meter->today(), QDate(2026, 11, 21));
    f.spend(5);
    QVERIFY(f.over());
    QVERIFY(f.over(QStringLiteral("another")));
    QVERIFY(!f.meter->overCap(QStringLiteral("c1"), *f.config, QStringLiteral("builtin")));
    f.clock.advance(2 * MicrosPerSecond);
    QCOMPARE(f.meter->today(), QDate(2026, 11, 22));
    QVERIFY(!f.over());
    QCOMPARE(f.meter->spentToday(), 0);
    f.spend(1);
    const auto rows = f.must(wait(f.usage.since(QDate(2026, 11, 21))));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().day, QDate(2026, 11, 21));
    QCOMPARE(rows.last().cost, MoneyUnit);
    // The clock is set back: yesterday is used up as it was.
    f.at("2026-11-21T23:00:00");
    QVERIFY(f.over());
}

void SpendMeterTest::daysOf23And25Hours()
{
    Meter f;
    f.config->costs.perDay = 1;
    f.at("2026-11-01T00:10:00");  // the clocks go back at two
    f.spend(1);
    f.clock.advance(23 * 60 * MicrosPerMinute + 30 * MicrosPerMinute);
    QCOMPARE(f.meter->today(), QDate(2026, 11, 1));
    QVERIFY(f.over());  // 23:40 of the 1st would have been past midnight without the extra hour
    f.clock.advance(80 * MicrosPerMinute);
    QCOMPARE(f.meter->today(), QDate(2026, 11, 2));
    QVERIFY(!f.over());
    f.at("2027-03-14T00:10:00");  // and forward
    f.spend(1);
    f.clock.advance(22 * 60 * MicrosPerMinute + 45 * MicrosPerMinute);
    QVERIFY(f.over());
    f.clock.advance(10 * MicrosPerMinute);
    QCOMPARE(f.meter->today(), QDate(2027, 3, 15));
    QVERIFY(!f.over());
    // The business moves to another zone: its day is another one at once.
    f.at("2027-03-15T22:00:00");
    f.config = std::make_shared<AgentConfig>(*f.config);
    f.config->business.timeZone = QStringLiteral("Europe/Berlin");
    QCOMPARE(f.meter->today(), QDate(2027, 3, 16));
}

void SpendMeterTest::aConversationHasItsOwnCap()
{
    Meter f;
    f.config->costs.perConversation = 2;
    f.spend(1.5);
    QVERIFY(!f.over());
    f.spend(0.5);
    QVERIFY(f.over());
    QVERIFY(!f.over(QStringLiteral("c2")));
    QVERIFY(!f.over(QString()));
    QCOMPARE(f.told.size(), 1);
    f.clock.advance(48LL * 60 * MicrosPerMinute);
    QVERIFY(f.over());  // a new day changes nothing here
}

void SpendMeterTest::currenciesAreKeptApart()
{
    Meter f;
    f.config->costs.perConversation = 2;
    f.config->costs.currency = QStringLiteral("USD");
    f.spend(2);
    f.config->costs.currency = QStringLiteral("EUR");
    QVERIFY(!f.over());
    f.spend(1);
    QCOMPARE(f.meter->spentOn(QStringLiteral("c1")), MoneyUnit);
    f.config->costs.currency = QStringLiteral("USD");
    QVERIFY(f.over());
    f.meter->forget(QStringLiteral("c1"));  // closed
    QVERIFY(!f.over());
}

void SpendMeterTest::openConversationsAreKnownAfterARestart()
{
    Meter f;
    f.config->costs.currency = QStringLiteral("USD");
    const auto fill = [](Transaction& tx) -> Result<> {
        tx.exec(u"INSERT INTO contact (id, public_id, created_at) VALUES (1, 'p', 0)");
        tx.exec(u"INSERT INTO contact_identity (id, public_id, contact_id, channel, account, external_hash, "
                u"external_sealed, created_at) VALUES (1, 'i', 1, 'sms', '', x'01', x'01', 0)");
        const auto conversation = [&tx](int id, const QString& name, int state) {
            tx.exec(u"INSERT INTO conversation (id, public_id, channel, account, contact_id, identity_id, state, "
                    u"created_at, last_message_at) VALUES (?, ?, 'sms', '', 1, 1, ?, 0, 0)",
                    id, name, state);
        };
        conversation(1, QStringLiteral("c1"), 0);
        conversation(2, QStringLiteral("c2"), 3);
        const auto turn = [&tx](int id, qint64 cost, const QString& currency) {
            tx.exec(u"INSERT INTO turn (conversation_id, generation, agent_name, provider, model, started_at, cost, "
                    u"currency) VALUES (?, 1, '', '', '', 0, ?, ?)",
                    id, cost, currency);
        };
        turn(1, 5, QStringLiteral("USD"));
        turn(1, 6, QStringLiteral("USD"));
        turn(1, 7, QStringLiteral("EUR"));
        turn(2, 8, QStringLiteral("USD"));
        return {};
    };
    f.must(wait(f.store.database().write<void>(fill)));
    f.restart();
    QCOMPARE(f.meter->spentOn(QStringLiteral("c1")), 11);
    QCOMPARE(f.meter->spentOn(QStringLiteral("c2")), 0);
    f.config->costs.currency = QStringLiteral("EUR");
    QCOMPARE(f.meter->spentOn(QStringLiteral("c1")), 7);
}

void SpendMeterTest::aTurnHasItsOwnCap()
{
    Meter f;
    f.config->costs.perTurn = 0.25;
    QVERIFY(!f.over(QStringLiteral("c1"), 249'999));
    QVERIFY(f.over(QStringLiteral("c1"), 250'000));
}

void SpendMeterTest::survivesARestart()
{
    Meter f;
    f.config->costs.perDay = 4;
    f.spend(4);
    f.restart();
    QCOMPARE(f.meter->spentToday(), 4 * MoneyUnit);
    QVERIFY(f.over());
}

void SpendMeterTest::staffAreToldOnceADay()
{
    Meter f;
    f.config->costs.perDay = 10;
    f.spend(7.9);
    QVERIFY(f.told.isEmpty());
    f.spend(0.2);
    QCOMPARE(f.told.size(), 1);
    QVERIFY(f.told.last().startsWith(u"near: "));
    f.spend(0.5);
    QCOMPARE(f.told.size(), 1);
    f.spend(2);
    QCOMPARE(f.told.size(), 2);
    QVERIFY(f.told.last().startsWith(u"reached: "));
    f.restart();
    f.spend(1);
    QCOMPARE(f.told.size(), 2);
    f.clock.advance(24LL * 60 * MicrosPerMinute);
    f.spend(11);
    QCOMPARE(f.told.size(), 3);
}

void SpendMeterTest::unknownPricesAreNeverMoney()
{
    Meter f;
    f.config->costs.perDay = 1;
    const qint64 cost = f.meter->note({.provider = QStringLiteral("compatible"),
                                       .model = QStringLiteral("mystery"),
                                       .tokensIn = 1'000'000,
                                       .tokensCached = 0,
                                       .tokensOut = 1'000'000});
    f.settle();
    QCOMPARE(cost, -1);
    QCOMPARE(f.meter->spentToday(), 0);
    const auto rows = f.must(wait(f.usage.since(f.meter->today())));
    QCOMPARE(rows.first().unpriced, 1);
    QCOMPARE(rows.first().tokensIn, 1'000'000);
    QVERIFY(!f.meter->overCap({}, *f.config, QStringLiteral("mystery")));
    f.spend(1);
    // It may cost money: when there is none left, it is not asked.
    QVERIFY(f.meter->overCap({}, *f.config, QStringLiteral("mystery")));
    f.config->costs.prices.insert(QStringLiteral("local"), {});
    QVERIFY(!f.meter->overCap({}, *f.config, QStringLiteral("local")));
}

void SpendMeterTest::failedCallsCount()
{
    Meter f;
    for (int i = 0; i < 50; ++i)
        f.meter->note({.provider = QStringLiteral("openai"),
                       .model = Model,
                       .tokensIn = 100,
                       .tokensCached = 0,
                       .tokensOut = 0,
                       .failed = i % 2 == 0});
    f.settle();
    const auto rows = f.must(wait(f.usage.since(f.meter->today())));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().calls, 50);
    QCOMPARE(rows.first().failures, 25);
    QCOMPARE(rows.first().cost, 50 * 50);
}

void SpendMeterTest::theBuiltInEngineWritesSeldom()
{
    Meter f;
    const auto commits = f.store.database().stats().jobs;
    for (int i = 0; i < 99; ++i)
        QCOMPARE(f.meter->note({.provider = QStringLiteral("builtin"), .model = QStringLiteral("builtin")}), 0);
    QCOMPARE(f.store.database().stats().jobs, commits);
    f.meter->note({.provider = QStringLiteral("builtin"), .model = QStringLiteral("builtin")});
    f.settle();
    const auto rows = f.must(wait(f.usage.since(f.meter->today())));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().calls, 100);
    QCOMPARE(rows.first().unpriced, 0);
}

void SpendMeterTest::usageAddsUp()
{
    Meter f;
    const QDate day(2026, 11, 21);
    const UsageRow row{.day = day,
                       .provider = QStringLiteral("openai"),
                       .model = QStringLiteral("m"),
                       .purpose = QStringLiteral("answer"),
                       .agent = QStringLiteral("a"),
                       .currency = QStringLiteral("USD"),
                       .calls = 1,
                       .failures = 0,
                       .tokensIn = 10,
                       .tokensCached = 2,
                       .tokensOut = 5,
                       .unpriced = 0,
                       .cost = 7};
    f.must(wait(f.usage.add({row, row})));
    f.must(wait(f.usage.add({row})));
    const auto rows = f.must(wait(f.usage.since(day)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().calls, 3);
    QCOMPARE(rows.first().tokensIn, 30);
    QCOMPARE(rows.first().cost, 21);
    QVERIFY(f.must(wait(f.usage.since(day.addDays(1)))).isEmpty());
    QVERIFY(f.must(wait(f.usage.tellOnce(day, QStringLiteral("reached"), QStringLiteral("x")))));
    QVERIFY(!f.must(wait(f.usage.tellOnce(day, QStringLiteral("reached"), QStringLiteral("x")))));
    QVERIFY(f.must(wait(f.usage.tellOnce(day.addDays(1), QStringLiteral("reached"), QStringLiteral("x")))));
}

FRONTDESK_TEST_MAIN(SpendMeterTest)
#include "spendmetertest.moc"
