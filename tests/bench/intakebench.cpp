// SPDX-License-Identifier: GPL-3.0-or-later
// Durable intake: POST of a message in the asynchronous form to conversations that a person owns, so that no AI turn
// runs. The answer (202) leaves after the group commit (WAL, synchronous=FULL). Load from another process.
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"

#include <cstdio>
#include <unistd.h>

using namespace frontdesk::bench;

namespace {

struct Load {
    LoadResult result;
    double cpu = 0;  ///< microseconds of the server for one acknowledged request, without what it uses when idle
};

Load measure(ChildProcess& server, const std::vector<ChatSession>& sessions, int connections, double duration,
             double idle)
{
    HttpLoad load(server.port(), connections);
    const auto make = [&sessions](int connection, std::string& out) {
        appendMessage(out, sessions[std::size_t(connection) % sessions.size()]);
        return true;
    };
    static_cast<void>(load.runFor(duration / 5, make));
    const double before = cpuMicros(server.pid());
    Load measured{.result = load.runFor(duration, make)};
    const double used = cpuMicros(server.pid()) - before - idle * measured.result.seconds;
    measured.cpu = measured.result.answered > 0 ? used / double(measured.result.answered) : 0;
    return measured;
}

int run(double duration)
{
    ChildProcess server;
    if (!startServer(server))
        return 1;
    std::vector<ChatSession> sessions = makeSessions(server.port(), 512);
    if (!ownByHuman(server, sessions)) {
        std::fprintf(stderr, "the conversations could not be prepared\n");
        return 1;
    }
    sleep(1);
    const double before = cpuMicros(server.pid());
    sleep(1);
    const double idle = cpuMicros(server.pid()) - before;
    std::printf("%-12s %10s %10s %10s %10s %14s %8s\n", "connections", "acks/s", "p50 ms", "p99 ms", "max ms",
                "CPU us/ack", "refused");
    Summary summary("intake (POST message, async, durable before the 202)");
    for (const int connections : {1, 64, 512}) {
        const Load load = measure(server, sessions, connections, duration, idle);
        const Spread ms = spreadOf(load.result.latencyMs);
        std::printf("%-12d %10.0f %10.2f %10.2f %10.2f %14.1f %8llu\n", connections, load.result.perSecond(), ms.p50,
                    ms.p99, ms.max, load.cpu,
                    static_cast<unsigned long long>(load.result.refused + load.result.broken));
        std::fflush(stdout);
        if (connections != 64)
            continue;
        summary.atMost("CPU per acknowledged request, 64 connections", load.cpu, 40, "us");
        summary.atLeast("durable intakes, 64 connections", load.result.perSecond(), 6000, "/s");
        summary.atMost("acknowledgement p99, 64 connections", ms.p99, 10, "ms", 2);
    }
    std::printf("server: idle %.1f ms CPU/s, resident %.1f MiB at the end\n", idle / 1e3,
                residentBytes(server.pid()) / 1048576);
    summary.print();
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    raiseDescriptors();
    return run(isQuick(argc, argv) ? 1.0 : 5.0);
}
