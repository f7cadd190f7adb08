// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/engine.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace frontdesk {

class Console;

struct HostReady {
    EngineReady ports;
    Console* console = nullptr;  ///< thread-safe interface; lives until stop() has finished
};

/// Owns the engine thread: the engine is created, run and destroyed inside it. Main thread.
class EngineHost final : public QObject {
    Q_OBJECT

public:
    explicit EngineHost(QObject* parent = nullptr);
    ~EngineHost() override;

    [[nodiscard]] QFuture<Result<HostReady>> start(EngineOptions options);
    /// Drains up to `deadlineMs`; finished = the engine and its thread are gone.
    [[nodiscard]] QFuture<void> stop(int deadlineMs);

private:
    QThread m_thread;
    SystemClock m_clock;
    QObject* m_context = nullptr;  ///< lives on the engine thread; target of posted calls
    std::unique_ptr<Engine> m_engine;
};

}  // namespace frontdesk
