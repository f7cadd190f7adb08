// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the spine on this machine: the real engine on loopback sockets, client and engine in one process and thread,
// so the client's own work is in every number. Nothing is asserted.
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

void print(const char* what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    if (ms.empty())
        return;
    const auto at = [&ms](double q) { return ms[std::min(ms.size() - 1, size_t(q * double(ms.size())))]; };
    std::printf("%-52s n=%-4zu p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms\n", what, ms.size(), at(0.5), at(0.99),
                ms.back());
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

/// Sleeps in the event loop only: QTest's waits pause 10 ms at a time, which would be most of the figure.
bool until(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > 10'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool waitForNumber(ChatClient& client, const char* type, int from)
{
    return until([&client, type, from] {
        for (int i = from; i < client.frames.size(); ++i)
            if (jsonString(client.frames.at(i), "type") == QLatin1String(type))
                return true;
        return false;
    });
}

template <class T>
bool finished(QFuture<T> future)
{
    return until([&future] { return future.isFinished(); }) && future.result().ok();
}

int run()
{
    TestEngine engine(0);
    engine.options.gateway.socketMessagesPerSecond = 0;  // one client sends as fast as it is answered
    QElapsedTimer timer;
    timer.start();
    if (!engine.start())
        return 1;
    std::printf("%-52s %.0f ms\n", "start to ready (new data directory)", sinceMs(timer));
    std::printf("%-52s %.1f MiB\n", "resident memory, idle, tests' client included", residentMiB());
    ChatClient client(engine.port());
    if (!client.createSession() || !client.connectSocket() || client.ask(QStringLiteral("hello")).isEmpty())
        return 1;
    std::vector<double> ack, first, complete, takeOver;
    const auto page = waitFor(engine.console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 1, {}));
    const ConversationId id = page->rows.constFirst().conversation.id;
    for (int i = 0; i < 200; ++i) {
        const int from = int(client.frames.size());
        timer.start();
        client.send(QStringLiteral("What is your return policy?"));
        if (!waitForNumber(client, "ack", from))
            return 1;
        ack.push_back(sinceMs(timer));
        if (!waitForNumber(client, "text", from))
            return 1;
        first.push_back(sinceMs(timer));
        if (!waitForNumber(client, "complete", from))
            return 1;
        complete.push_back(sinceMs(timer));
    }
    for (int i = 0; i < 50; ++i) {
        timer.start();
        if (!finished(engine.console().takeOver(id)))
            return 1;
        takeOver.push_back(sinceMs(timer));
        if (!finished(engine.console().handBack(id, QString())))
            return 1;
    }
    print("message sent -> durable acknowledgement", ack);
    print("message sent -> first released sentence", first);
    print("message sent -> answer complete", complete);
    print("takeover click -> fenced and committed", takeOver);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return run();
}
