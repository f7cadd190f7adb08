// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/testengine.h"

namespace frontdesk::test {
namespace {

template <class T>
QCoro::Task<> store(Task<T> task, std::optional<Result<T>>* out)
{
    Result<T> result = co_await task;
    out->emplace(std::move(result));
}

template <class T>
bool finished(std::optional<Result<T>>& slot, int ms)
{
    return QTest::qWaitFor([&slot] { return slot.has_value(); }, ms);
}

}  // namespace

TestEngine::TestEngine(int paceMicrosPerWord)
{
    options.databasePath = m_dir.filePath(QStringLiteral("frontdesk.db"));
    options.masterKey = QByteArray(32, 'k');
    options.secretStore = QStringLiteral("test");
    options.dataDir = m_dir.path();
    options.agentConfigPath = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                              + QStringLiteral("/resources/demo/agent_config.yml");
    options.gateway.port = 0;
    options.gateway.allowedHosts = {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")};
    options.gateway.rates = RateProfile{QStringLiteral("none"), {}, {}, {}, {}, {}};
    options.opsPort = 0;
    options.staffName = QStringLiteral("Maria");
    options.staffToken = "staff-token-of-the-test";
    options.maxConversationsAtOnce = 0;
    options.paceMicrosPerWord = paceMicrosPerWord;
}

TestEngine::~TestEngine() { stop(); }

bool TestEngine::start()
{
    m_engine = std::make_unique<Engine>(options, m_clock);
    std::optional<Result<EngineReady>> ready;
    store(m_engine->start(), &ready);
    if (!finished(ready, 20'000) || !*ready) {
        qWarning("the engine did not start: %s",
                 ready ? qPrintable(ready->error().userText + ready->error().detail) : "timeout");
        return false;
    }
    m_ready = **ready;
    return true;
}

void TestEngine::stop()
{
    if (!m_engine)
        return;
    std::optional<Result<>> stopped;
    store(m_engine->stop(3000), &stopped);
    if (!finished(stopped, 20'000))
        qWarning("the engine did not stop");
    m_engine.reset();
}

bool TestEngine::restart()
{
    stop();
    return start();
}

QUrl TestEngine::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
}

}  // namespace frontdesk::test
