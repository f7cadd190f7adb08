// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the window on 100,000 conversations and 1 million messages: the real engine in its thread on the real
// store, the real window on the offscreen platform. Nothing is asserted. FRONTDESK_BENCH_SMALL=1: 2,000 / 20,000.
#include "app/enginehost.h"
#include "core/events/eventbus.h"
#include "tests/bench/support/bigstore.h"
#include "tests/bench/support/report.h"
#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

bench::Summary& summary()
{
    static bench::Summary s_summary("face (the window on a large store)");
    return s_summary;
}

void print(const char* what, std::vector<double> ms, const char* budget)
{
    std::sort(ms.begin(), ms.end());
    if (ms.empty()) {
        std::printf("%-58s nothing measured\n", what);
        return;
    }
    const auto at = [&ms](double q) { return ms[std::min(ms.size() - 1, size_t(q * double(ms.size())))]; };
    std::printf("%-58s n=%-5zu p50 %6.1f  p99 %6.1f  max %6.1f ms   (aim %s)\n", what, ms.size(), at(0.5), at(0.99),
                ms.back(), budget);
    summary().add(what, budget, bench::text("p50 %.1f  p99 %.1f ms", at(0.5), at(0.99)));
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

double sinceMs(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// A frame is what one update request of the window costs: layout and paint of everything that changed since the last.
class BenchApplication final : public QApplication {
public:
    using QApplication::QApplication;
    std::vector<double> frames;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (event->type() != QEvent::UpdateRequest)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        frames.push_back(sinceMs(timer));
        return handled;
    }
};

bool until(const std::function<bool()>& done, int ms = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > ms)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void spin(int ms)
{
    bool over = false;
    QTimer::singleShot(ms, qApp, [&over] { over = true; });
    until([&over] { return over; }, ms + 10'000);
}

template <class T>
T wait(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    bool done = false;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, [&done] { done = true; });
    watcher.setFuture(future);
    until([&done] { return done; });
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

class Face {
public:
    Face(BenchApplication& app, const BigStore& store) : m_app(app), m_store(store) {}

    bool run()
    {
        if (!start())
            return false;
        openWindow();
        openTranscript();
        switchConversations();
        queues();
        scroll();
        busy();
        m_gui.reset();
        wait(m_host.stop(3000));
        return true;
    }

private:
    bool start()
    {
        EngineOptions options;
        options.databasePath = m_store.path;
        options.masterKey = QByteArray(32, 'b');
        options.dataDir = m_dir.path();
        options.agentConfigPath = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                                  + QStringLiteral("/resources/demo/agent_config.yml");
        options.gateway.port = 0;
        options.opsPort = 0;
        options.staffName = QStringLiteral("Maria");
        QElapsedTimer timer;
        timer.start();
        const Result<HostReady> ready = wait(m_host.start(options));
        if (!ready) {
            std::fprintf(stderr, "%s\n", qPrintable(ready.error().userText));
            return false;
        }
        summary().atMost("start to ready on this database", sinceMs(timer), 1000, "ms", 0);
        m_console = ready->console;
        return true;
    }

    [[nodiscard]] InboxPage& inbox() const { return *static_cast<InboxPage*>(m_gui->window().currentPage()); }
    [[nodiscard]] QAbstractItemModel& list() const { return *inbox().list()->view()->model(); }

    /// Until what changed is on the (offscreen) screen.
    void painted(QElapsedTimer& timer, std::vector<double>& into)
    {
        const size_t frames = m_app.frames.size();
        until([this, frames] { return m_app.frames.size() > frames; }, 300);
        into.push_back(sinceMs(timer));
    }

    void openWindow()
    {
        std::vector<double> first;
        for (int i = 0; i < 5; ++i) {
            m_gui.reset();
            QElapsedTimer timer;
            timer.start();
            m_gui = std::make_unique<GuiApplication>(m_console,
                                                     GuiOptions{m_dir.filePath(QStringLiteral("w.ini")), {}});
            m_gui->window().resize(1440, 900);
            m_gui->show();
            until([this] { return list().rowCount() > 0; });
            painted(timer, first);
        }
        print("window made, inbox open, rows painted", first, "<= 80");
        summary().atMost("resident memory with the window", residentMiB(), 150, "MiB");
    }

    double open(ConversationId id)
    {
        QElapsedTimer timer;
        timer.start();
        bool loaded = false;
        const auto connection = QObject::connect(&inbox().controller(), &ConversationController::loaded, qApp,
                                                 [&loaded] { loaded = true; });
        inbox().openConversation(id);
        until([&loaded] { return loaded; }, 5000);
        QObject::disconnect(connection);
        std::vector<double> one;
        painted(timer, one);
        return one.front();
    }

    void openTranscript()
    {
        std::vector<double> ms;
        for (int i = 0; i < 10; ++i) {
            static_cast<void>(open(ConversationId(2)));
            spin(30);
            ms.push_back(open(ConversationId(1)));
            spin(30);
        }
        print("transcript of 5,000 messages opened (newest page painted)", ms, "<= 40");
        QElapsedTimer timer;
        timer.start();
        TranscriptModel& model = inbox().controller().transcript();
        for (int rows = -1; rows != model.rowCount() && timer.elapsed() < 20'000;) {
            rows = model.rowCount();
            inbox().controller().loadOlder();
            until([&model, rows] { return model.rowCount() > rows; }, 1000);
        }
        std::printf("%-58s %d rows in %.0f ms\n", "all of it loaded by scrolling up", model.rowCount(), sinceMs(timer));
        m_app.frames.clear();
        QScrollBar* bar = inbox().transcriptView()->verticalScrollBar();
        for (int i = 0; i < 300; ++i) {
            bar->setValue(bar->maximum() * i / 300);
            spin(1);
        }
        print("frames while scrolling through it", m_app.frames, "p50 8, p99 16");
    }

    void switchConversations()
    {
        std::vector<double> ms;
        for (int i = 3; i < 103; ++i)
            ms.push_back(open(ConversationId(i)));
        print("switch to another conversation, painted", ms, "<= 50");
    }

    void queues()
    {
        std::vector<double> ms;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            bool reset = false;
            const auto connection = QObject::connect(&list(), &QAbstractItemModel::modelReset, qApp,
                                                     [&reset] { reset = true; });
            inbox().list()->setQueue(i % 2 ? ConsoleQueue::All : ConsoleQueue::Ai);
            until([&reset] { return reset; }, 1000);
            QObject::disconnect(connection);
            painted(timer, ms);
        }
        print("another queue chosen, painted", ms, "<= 80");
    }

    void scroll()
    {
        m_app.frames.clear();
        QScrollBar* bar = inbox().list()->view()->verticalScrollBar();
        for (int i = 0; i < 300; ++i) {
            bar->setValue(bar->value() + 160);
            spin(1);
        }
        print("frames while scrolling the list with paging", m_app.frames, "p50 8, p99 16");
        bar->setValue(0);
    }

    /// 200 rows a second and 20 answers of 50 tokens a second, published from the engine's thread.
    void busy()
    {
        const auto page = wait(m_console->inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        if (!page)
            return;
        static_cast<void>(open(page->rows.constFirst().conversation.id));
        auto* bus = qobject_cast<EventBus*>(m_console->events());
        auto* traffic = new QTimer;
        traffic->moveToThread(bus->thread());
        traffic->setTimerType(Qt::PreciseTimer);
        traffic->setInterval(5);
        QObject::connect(traffic, &QTimer::timeout, bus, [bus, rows = page->rows, step = 0]() mutable {
            ConversationSummary& row = rows[step * 37 % rows.size()];
            row.lastText = QStringLiteral("Update number %1").arg(step);
            row.conversation.lastMessageAt += 1000;
            bus->publish(ConversationChanged{row}, 0);
            for (int i = 0; i < 5; ++i) {  // 200 times a second 5 of 20 streams: 50 pieces a second each
                const int stream = (step * 5 + i) % 20;
                const qint64 offset = qint64(step / 4) * 6;
                const ConversationId id = rows.at(stream).conversation.id;
                bus->publish(MessageDelta{id, MessageId(10'000'000 + stream), offset, QStringLiteral("token ")}, 0);
            }
            ++step;
        });
        Message writing{.id = MessageId(10'000'000),
                        .publicId = QStringLiteral("bench-stream"),
                        .conversationId = page->rows.constFirst().conversation.id,
                        .direction = Direction::Outbound,
                        .author = Author::Ai,
                        .delivery = Delivery::Streaming};
        writing.createdAt = SystemClock().now();
        QMetaObject::invokeMethod(
            bus, [bus, writing] { bus->publish(MessageChanged{writing}, 1); }, Qt::QueuedConnection);
        m_app.frames.clear();
        std::vector<double> late;
        QElapsedTimer beat;
        QTimer pulse;
        pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pulse, &QTimer::timeout, qApp, [&] {
            late.push_back(std::max(0.0, sinceMs(beat) - 5));
            beat.start();
        });
        beat.start();
        pulse.start(5);
        QMetaObject::invokeMethod(traffic, qOverload<>(&QTimer::start), Qt::QueuedConnection);
        spin(8000);
        QMetaObject::invokeMethod(traffic, &QTimer::stop, Qt::QueuedConnection);
        traffic->deleteLater();
        print("frames under 200 updates/s and 20 streams", m_app.frames, "p50 8, p99 16");
        print("lateness of the window's event loop meanwhile", late, "p99 16");
        std::printf("%-58s %.1f MiB\n", "resident memory after it", residentMiB());
    }

    BenchApplication& m_app;
    BigStore m_store;
    QTemporaryDir m_dir;
    EngineHost m_host;
    Console* m_console = nullptr;
    std::unique_ptr<GuiApplication> m_gui;
};

}  // namespace

int main(int argc, char** argv)
{
    BenchApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const bool small = qEnvironmentVariableIsSet("FRONTDESK_BENCH_SMALL");
    const QString folder = qEnvironmentVariable("FRONTDESK_BUILD_DIR", QStringLiteral(".")) + QStringLiteral("/bench");
    const BigStoreSize size = small ? BigStoreSize{2'000, 20'000, 5'000} : BigStoreSize{};
    const Result<BigStore> store = bigStore(folder, QByteArray(32, 'b'), size);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().userText));
        return 1;
    }
    if (store->fillSeconds > 0)
        std::printf("%d conversations, %d messages generated in %.0f s (kept for the next run)\n", size.conversations,
                    size.messages, store->fillSeconds);
    const bool fine = Face(app, *store).run();
    summary().print();
    return fine ? 0 : 1;
}
