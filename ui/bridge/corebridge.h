// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace frontdesk {

class EventBatcher;

/// The window's end of the Console: commands go out, their results come back on the GUI thread, live events go
/// through the EventBatcher. GUI thread only; `console` must outlive the bridge.
class CoreBridge final : public QObject {
    Q_OBJECT

public:
    explicit CoreBridge(Console* console, QObject* parent = nullptr);
    ~CoreBridge() override;

    [[nodiscard]] Console& console() { return *m_console; }
    [[nodiscard]] EventBatcher& events() { return *m_batcher; }
    [[nodiscard]] const ConsoleInfo& info() const { return m_info; }
    /// Asks again for info(); infoChanged() follows when the engine answers.
    void refreshInfo();
    /// Whether the engine answers at all; EngineWatch knows.
    void setAnswering(bool answering);
    [[nodiscard]] bool isAnswering() const { return m_answering; }

    /// Calls done(Result<T>) on the GUI thread. Does nothing when `context` died meanwhile; an engine that went away
    /// gives Unavailable.
    template <class T, class Done>
    void whenDone(QFuture<Result<T>> future, QObject* context, Done done)
    {
        auto* watcher = new QFutureWatcher<Result<T>>(context);
        ++m_pending;
        connect(watcher, &QObject::destroyed, this, &CoreBridge::oneLess);
        connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
            const QFuture<Result<T>> finished = watcher->future();
            watcher->deleteLater();
            if (finished.resultCount() > 0)
                done(finished.result());
            else
                done(Result<T>(notAnswering()));
        });
        watcher->setFuture(future);
    }

    /// Calls of whenDone() whose result has not come yet.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void infoChanged();
    void answeringChanged(bool answering);
    /// The last pending call is done.
    void idle();

private:
    void oneLess();
    [[nodiscard]] static Error notAnswering();

    Console* m_console;
    std::unique_ptr<EventBatcher> m_batcher;
    ConsoleInfo m_info;
    int m_pending = 0;
    bool m_answering = true;
};

/// What to tell people about an error: its own sentence, or a general one.
[[nodiscard]] QString errorSentence(const Error& error);

}  // namespace frontdesk
