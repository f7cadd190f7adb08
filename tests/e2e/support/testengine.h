// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "core/engine/engine.h"

#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk::test {

/// The real engine on free loopback ports with the sample business, in this thread.
class TestEngine {
public:
    explicit TestEngine(int paceMicrosPerWord = 0);
    ~TestEngine();

    /// Starts; the test fails when it does not come up within 20 s.
    [[nodiscard]] bool start();
    void stop();
    /// Stops and starts again on the same data.
    [[nodiscard]] bool restart();

    [[nodiscard]] quint16 port() const { return m_ready.port; }
    [[nodiscard]] quint16 opsPort() const { return m_ready.opsPort; }
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] Console& console() { return *m_engine->console(); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QUrl url(const QString& path) const;

    EngineOptions options;

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
    EngineReady m_ready;
};

/// Spins the event loop until the future has finished (tests only).
template <class T>
T waitFor(QFuture<T> future, int ms = 10'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, ms))
        qFatal("a future did not finish in time");
    return future.result();
}

}  // namespace frontdesk::test
