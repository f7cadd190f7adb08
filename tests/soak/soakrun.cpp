// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakrun.h"

#include "core/engine/engine.h"
#include "core/engine/enginecore.h"
#include "tests/soak/soakcustomer.h"
#include "tests/soak/soakdesk.h"
#include "tests/soak/soakplans.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk::test {
namespace {

constexpr double TurnsPerConversation = 5.0;
constexpr int WatchMs = 250;
constexpr int SweepMs = 100;

EngineOptions engineOptions(const QString& folder, int retentionDays)
{
    EngineOptions options;
    options.databasePath = folder + QStringLiteral("/frontdesk.db");
    options.masterKey = QByteArray(32, 'k');
    options.secretStore = QStringLiteral("test");
    options.dataDir = folder;
    options.agentConfigPath = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                              + QStringLiteral("/resources/demo/agent_config.yml");
    options.gateway.port = 0;
    options.gateway.allowedHosts = {QStringLiteral("127.0.0.1")};
    options.gateway.rates = RateProfile{QStringLiteral("none"), {}, {}, {}, {}, {}};
    options.gateway.socketMessagesPerSecond = 0;
    options.opsPort = 0;
    options.staffName = QStringLiteral("Maria");
    options.maxConversationsAtOnce = 0;
    options.paceMicrosPerWord = 0;
    options.sweepMs = SweepMs;
    options.watchConfig = false;
    options.retention.rules = {.conversationDays = retentionDays,
                               .mediaDays = retentionDays,
                               .turnDays = retentionDays,
                               .sessionDays = retentionDays};
    return options;
}

template <class T>
QCoro::Task<> keep(Task<T> task, std::optional<Result<T>>* out)
{
    Result<T> result = co_await task;
    out->emplace(std::move(result));
}

qint64 figure(QSqlDatabase& database, const char* sql)
{
    QSqlQuery query(database);
    return query.exec(QString::fromLatin1(sql)) && query.next() ? query.value(0).toLongLong() : -1;
}

/// With the engine gone: what is really in the file.
void readDatabase(const QString& path, SoakResult& result)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("soak"));
        database.setDatabaseName(path);
        if (database.open()) {
            result.storedMessages = figure(database, "SELECT count(*) FROM message WHERE direction = 0 AND kind = 0");
            result.storedTurns = figure(database,
                                        "SELECT count(*) FROM turn WHERE ended_at > 0 AND outcome <> 'interrupted'");
            result.storedStreaming = figure(database, "SELECT count(*) FROM message WHERE delivery = 1");
            result.storedSending = figure(database, "SELECT count(*) FROM outbox WHERE state IN (2, 3)");
            result.removedConversations = figure(database, "SELECT coalesce(sum(conversations), 0) FROM retention_run");
            result.removedMessages = figure(database, "SELECT coalesce(sum(messages), 0) FROM retention_run");
            result.sweptConversations = figure(database,
                                               "SELECT count(*) FROM conversation WHERE close_reason = 'timed_out'");
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("soak"));
}

/// The players and the clock of one run.
class Stage {
public:
    Stage(SoakWorld& world, Engine& engine)
        : m_world(world), m_sockets(*engine.gateway()), m_desk(world, *engine.console()), m_series(world.options)
    {
        EngineCore& core = *engine.core();
        core.sockets.setTransport(&m_sockets);
        core.services.turnDone = [this, inner = core.services.turnDone](const TurnFigures& figures) {
            inner(figures);
            turnDone(figures.outcome);
        };
        for (int i = 0; i < world.options.innerCustomers + world.options.wireCustomers; ++i) {
            std::unique_ptr<CustomerLine> line;
            if (i < world.options.wireCustomers)
                line = std::make_unique<WireLine>(world);
            else
                line = std::make_unique<InnerLine>(world, m_sockets);
            m_customers.push_back(std::make_unique<SoakCustomer>(world, m_returners, std::move(line)));
        }
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { lookAround(); });
    }

    void open()
    {
        m_window.start();
        m_whole.start();
        m_cpu = cpuMicros();
        m_desk.open();
        m_watch.start(WatchMs);
        for (const auto& customer : m_customers)
            customer->arrive();
    }
    [[nodiscard]] bool idle() const
    {
        return std::all_of(m_customers.cbegin(), m_customers.cend(), [](const auto& c) { return c->idle(); });
    }
    [[nodiscard]] SoakDesk& desk() { return m_desk; }
    [[nodiscard]] SoakSeries& series() { return m_series; }
    [[nodiscard]] bool stuck() const { return m_lastTurn.isValid() && m_lastTurn.elapsed() > 60'000; }
    void close() { m_watch.stop(); }

private:
    void turnDone(const QString& outcome)
    {
        if (outcome == u"abandoned" || outcome == u"interrupted")
            return;
        m_lastTurn.start();
        SoakTally& tally = m_world.tally;
        ++tally.turns;
        m_world.clock.advance(
            Micros(24.0 * 60 * double(MicrosPerMinute) / (TurnsPerConversation * m_world.options.conversationsPerDay)));
        if (tally.turns >= m_world.options.turns)
            m_world.stopping = true;
        if (tally.turns % m_world.options.window == 0)
            QMetaObject::invokeMethod(
                &m_watch, [this] { sample(); }, Qt::QueuedConnection);
    }
    void sample()
    {
        const qint64 cpu = cpuMicros();
        const double seconds = double(m_window.nsecsElapsed()) / 1e9;
        m_series.add(look(m_world, m_sockets, seconds, cpu - m_cpu, m_world.tally.turns - m_turns));
        m_turns = m_world.tally.turns;
        m_cpu = cpuMicros();
        m_window.start();
    }
    void lookAround()
    {
        for (const auto& customer : m_customers)
            customer->lookAtWatch();
        if (m_world.options.minutes > 0 && m_whole.elapsed() > qint64(m_world.options.minutes) * 60'000)
            m_world.stopping = true;
    }

    SoakWorld& m_world;
    InnerSockets m_sockets;
    Returners m_returners;
    std::vector<std::unique_ptr<SoakCustomer>> m_customers;
    SoakDesk m_desk;
    SoakSeries m_series;
    QTimer m_watch;
    QElapsedTimer m_window;
    QElapsedTimer m_whole;
    QElapsedTimer m_lastTurn;
    qint64 m_cpu = 0;
    qint64 m_turns = 0;
};

void play(SoakWorld& world, Engine& engine, SoakResult& result)
{
    Stage stage(world, engine);
    stage.open();
    // Here and not in slices of QTest: its waits sleep 10 ms at a time.
    while (!world.stopping && !stage.stuck())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!world.stopping)
        world.tally.error(QStringLiteral("no turn for a minute"));
    world.stopping = true;
    if (!QTest::qWaitFor([&stage] { return stage.idle(); }, 20'000))
        world.tally.error(QStringLiteral("customers did not leave"));
    stage.desk().close();
    stage.close();
    if (!QTest::qWaitFor([&stage] { return stage.desk().idle(); }, 20'000))
        world.tally.error(QStringLiteral("the desk did not finish"));
    std::optional<Result<>> stopped;
    keep(engine.stop(10'000), &stopped);
    if (!QTest::qWaitFor([&stopped] { return stopped.has_value(); }, 30'000))
        world.tally.error(QStringLiteral("the engine did not stop"));
    result.liveTasks = coro::liveTasks();
    if (stage.series().size() > 0) {
        result.heapAtFirstWindow = stage.series().value(0, "heap_mib");
        result.heapAtLastWindow = stage.series().value(stage.series().size() - 1, "heap_mib");
    }
    if (world.options.print)
        result.holds = stage.series().verdict();
    engine.core()->sockets.setTransport(engine.gateway());
}

}  // namespace

SoakResult runSoak(const SoakOptions& options)
{
    SoakResult result;
    SoakWorld world;
    world.options = options;
    QTemporaryDir temporary;
    if (options.folder.isEmpty())
        world.options.folder = temporary.path();
    const QStringList before = descriptorNames();
    result.descriptorsBefore = int(before.size());
    collectStatements();
    {
        Engine engine(engineOptions(world.options.folder, world.options.retentionDays), world.clock);
        std::optional<Result<EngineReady>> ready;
        keep(engine.start(), &ready);
        if (!QTest::qWaitFor([&ready] { return ready.has_value(); }, 30'000) || !*ready) {
            world.tally.error(ready ? ready->error().userText + ready->error().detail
                                    : QStringLiteral("the engine did not start"));
            result.tally = world.tally;
            return result;
        }
        result.started = true;
        world.core = engine.core();
        world.port = (**ready).port;
        play(world, engine, result);
        // Its answers come to objects that are gone with the stage.
        engine.core()->services.turnDone = {};
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(50);
    const QStringList after = descriptorNames();
    result.descriptorsAfter = int(after.size());
    for (const QString& name : after)
        if (!before.contains(name))
            result.newDescriptors << name;
    const QString database = world.options.folder + QStringLiteral("/frontdesk.db");
    readDatabase(database, result);
    result.walks = walksOfBigTables(database, &result.statements);
    result.tally = world.tally;
    return result;
}

}  // namespace frontdesk::test
