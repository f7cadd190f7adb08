// SPDX-License-Identifier: GPL-3.0-or-later
// Incoming SMS at an even rate while the agent answers all of them: how long Twilio waits for the acknowledgement, which
// leaves after the commit (WAL, synchronous=FULL). The engine, the simulated Twilio that takes its answers and this load
// are three processes on one machine.
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/signedhooks.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace frontdesk::bench;

namespace {

constexpr int Senders = 16;

struct Sent {
    std::vector<double> ms;  ///< from the moment at which it was due: a late start counts as waiting
    int refused = 0;
};

int connectTo(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return -1;
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

/// The status of the answer; small answers come in one piece or with their body right behind.
int statusOf(int fd)
{
    std::string in;
    std::array<char, 8192> buffer{};
    for (;;) {
        const ssize_t n = recv(fd, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            return 0;
        in.append(buffer.data(), std::size_t(n));
        const std::size_t head = in.find("\r\n\r\n");
        if (head == std::string::npos)
            continue;
        const std::size_t at = in.find("ontent-Length: ");
        const std::size_t length = at < head ? std::size_t(std::atoll(in.c_str() + at + 15)) : 0;
        if (in.size() >= head + 4 + length)
            return std::atoi(in.c_str() + 9);
    }
}

void sendPaced(quint16 port, const std::vector<const std::string*>& requests, double begin, double every, Sent& sent)
{
    const int fd = connectTo(port);
    if (fd < 0) {
        sent.refused += int(requests.size());
        return;
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const double due = begin + double(i) * every;
        if (const double wait = due - seconds(); wait > 0)
            usleep(useconds_t(wait * 1e6));
        const std::string& request = *requests[i];
        const bool written = send(fd, request.data(), request.size(), MSG_NOSIGNAL) == ssize_t(request.size());
        const int status = written ? statusOf(fd) : 0;
        sent.ms.push_back((seconds() - due) * 1e3);
        sent.refused += status / 100 == 2 ? 0 : 1;
    }
    close(fd);
}

Sent sendAll(quint16 port, SignedHooks& hooks, int perSecond, double duration)
{
    const auto each = std::size_t(perSecond * duration / Senders);
    std::vector<std::vector<const std::string*>> shares(Senders);
    for (std::size_t i = 0; i < each; ++i)
        for (auto& share : shares)
            share.push_back(&hooks.next());
    std::vector<Sent> sent(Senders);
    std::vector<std::thread> threads;
    const double begin = seconds() + 0.05;
    for (std::size_t i = 0; i < Senders; ++i)
        threads.emplace_back([&, i] {
            sendPaced(port, shares[i], begin + double(i) / perSecond, double(Senders) / perSecond, sent[i]);
        });
    for (std::thread& thread : threads)
        thread.join();
    Sent all;
    for (const Sent& share : sent) {
        all.ms.insert(all.ms.end(), share.ms.begin(), share.ms.end());
        all.refused += share.refused;
    }
    return all;
}

int run(double duration)
{
    ChildProcess twilio;
    if (!twilio.start({buildFolder() + "/tests/frontdesk_faketwilio", "--account", SignedHooks::Account, "--token",
                       SignedHooks::Token, "--number", SignedHooks::Number, "--quiet"}))
        return 1;
    ChildProcess server;
    if (!startServer(server, {"--twilio", std::to_string(twilio.port())}))
        return 1;
    SignedHooks hooks(400);
    const int warm = 200;
    hooks.prepare(std::size_t(warm + 220 * (duration + 1) * 2));
    static_cast<void>(sendAll(server.port(), hooks, 100, 1));
    std::printf("%-12s %8s %10s %10s %10s %12s %8s\n", "webhooks/s", "n", "p50 ms", "p99 ms", "max ms", "CPU ms/s",
                "refused");
    Summary summary("signed webhooks while the agent answers (ack after the commit)");
    for (const int rate : {50, 200}) {
        const double before = cpuMicros(server.pid());
        const double begun = seconds();
        const Sent sent = sendAll(server.port(), hooks, rate, duration);
        const double used = (cpuMicros(server.pid()) - before) / (seconds() - begun) / 1e3;
        const Spread ms = spreadOf(sent.ms);
        std::printf("%-12d %8zu %10.2f %10.2f %10.2f %12.0f %8d\n", rate, ms.n, ms.p50, ms.p99, ms.max, used,
                    sent.refused);
        std::fflush(stdout);
        if (rate == 200)
            summary.atMost("acknowledgement p99 at 200 webhooks/s", ms.p99, 50, "ms", 1);
    }
    sleep(2);
    const std::vector<std::string> counts = twilio.ask("counts");
    std::printf("answers that the simulated Twilio took: %s\n", counts.empty() ? "?" : counts.front().c_str());
    summary.print();
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    raiseDescriptors();
    return run(isQuick(argc, argv) ? 3.0 : 20.0);
}
