// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand open chat sockets that say nothing: memory of each, and how a customer who writes fares beside them, by
// number of gateway threads (Qt's poll() makes one thread slow above some 2,000 sockets).
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/wsload.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace frontdesk::bench;

namespace {

constexpr int OpeningAtOnce = 128;
constexpr int PerAddress = 5'000;  // below the number of ports that one address has

struct Crowd {
    int open = 0;
    double seconds = 0;
    double bytesEach = 0;
};

bool openAll(WsLoad& load, const std::vector<ChatSession>& sessions)
{
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        load.open(sessions[i].token, 2 + int(i) / PerAddress);
        const int begun = int(i) + 1;
        if (!load.pumpUntil(30, {}, [&] { return begun - load.ready() - load.closed() < OpeningAtOnce; }))
            return false;
    }
    return load.pumpUntil(30, {}, [&] { return load.ready() + load.closed() >= int(sessions.size()); });
}

/// One customer sends a message each 10 ms and waits for its acknowledgement.
Spread goodClient(WsLoad& load, int socket, int count)
{
    std::vector<double> ms;
    for (int i = 0; i < count; ++i) {
        bool acked = false;
        qint64 at = 0;
        const qint64 sent = nowMicros();
        load.send(socket, "{\"type\":\"message\",\"content\":\"" + sampleText() + "\",\"client_message_id\":\""
                              + uniqueId() + "\"}");
        const bool fine = load.pumpUntil(
            5,
            [&](int from, qint64 when, std::string_view json) {
                if (from == socket && jsonField(json, "type") == "ack") {
                    acked = true;
                    at = when;
                }
            },
            [&acked] { return acked; });
        if (!fine)
            break;
        ms.push_back(double(at - sent) / 1e3);
        load.pumpUntil(0.01, {}, [] { return false; });
    }
    return spreadOf(ms);
}

bool measure(int threads, int count, int messages, Summary& summary, bool main)
{
    ChildProcess server;
    std::vector<std::string> arguments;
    if (threads > 0)
        arguments = {"--threads", std::to_string(threads)};
    if (!startServer(server, arguments))
        return false;
    std::vector<ChatSession> good = makeSessions(server.port(), 1);
    if (!ownByHuman(server, good))
        return false;
    const std::vector<ChatSession> sessions = makeSessions(server.port(), count);
    WsLoad load(server.port());
    const int socket = load.open(good.front().token);
    load.pumpUntil(5, {}, [&load] { return load.ready() == 1; });
    const Spread alone = goodClient(load, socket, messages);
    const double before = residentBytes(server.pid());
    const double begun = seconds();
    if (!openAll(load, sessions))
        return false;
    const double took = seconds() - begun;
    const int open = load.ready() - 1;
    const double each = (residentBytes(server.pid()) - before) / std::max(1, open);
    const double cpu = cpuMicros(server.pid());
    load.pumpUntil(3, {}, [] { return false; });
    const double idle = (cpuMicros(server.pid()) - cpu) / 3 / 1e4;
    const Spread beside = goodClient(load, socket, messages);
    const std::string named = threads > 0 ? std::to_string(threads) : "program's";
    std::printf("%-9s %7d %9.1f %10.1f %9.1f %10.2f %9.2f %10.2f %9.2f\n", named.c_str(), open, double(open) / took,
                each / 1024, idle, alone.p50, alone.p99, beside.p50, beside.p99);
    std::fflush(stdout);
    if (main) {
        summary.add(text("idle sockets open (of %d)", count), "-", std::to_string(open));
        summary.atMost("memory of an idle socket", each / 1024, 32, "KiB");
        summary.atMost("a writing customer beside them: acknowledgement p99", beside.p99, 50, "ms", 2);
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    const quint64 files = raiseDescriptors();
    const bool quick = isQuick(argc, argv);
    const int count = std::min(quick ? 2'000 : 10'000, int(files) - 200);
    std::printf("%-9s %7s %9s %10s %9s %10s %9s %10s %9s\n", "threads", "sockets", "opened/s", "KiB each", "idle CPU%",
                "alone p50", "p99 ms", "beside p50", "p99 ms");
    Summary summary("sockets (idle web chat sockets; the program's own number of threads)");
    if (!measure(1, count, quick ? 50 : 300, summary, false) || !measure(0, count, quick ? 50 : 300, summary, true))
        return 1;
    summary.print();
    return 0;
}
