// SPDX-License-Identifier: GPL-3.0-or-later
// The same request against Frontdesk and against two usual stacks on this machine, one after the other, by the same load
// generator: check the bearer token, store the message once and durably (SQLite, WAL, synchronous=FULL), answer 202.
// The peers store plain text in a few tables; Frontdesk seals it, indexes it for search, numbers its frame and feeds the
// staff's screens in the same transaction. Then the same with Twilio's webhooks: check the signature over the form, store
// once, acknowledge.
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/signedhooks.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <unistd.h>

using namespace frontdesk::bench;

namespace {

constexpr int Connections = 64;

struct Figures {
    std::string name;
    double perSecond = 0;
    Spread ms;
    double cpu = 0;
    unsigned long long refused = 0;
};

Figures measure(const std::string& name, const ChildProcess& server, const HttpLoad::Make& make, double duration)
{
    HttpLoad load(server.port(), Connections);
    static_cast<void>(load.runFor(duration / 4, make));
    const double before = cpuMicros(server.pid());
    const LoadResult result = load.runFor(duration, make);
    const double used = cpuMicros(server.pid()) - before;
    Figures figures{name, result.perSecond(), spreadOf(result.latencyMs),
                    result.answered ? used / double(result.answered) : 0, result.refused + result.broken};
    std::printf("%-22s %9.0f %9.2f %9.2f %11.1f %9.1f %8llu\n", name.c_str(), figures.perSecond, figures.ms.p50,
                figures.ms.p99, figures.cpu, residentBytes(server.pid()) / 1048576, figures.refused);
    std::fflush(stdout);
    return figures;
}

HttpLoad::Make chats(const std::vector<ChatSession>& sessions)
{
    return [&sessions](int connection, std::string& out) {
        appendMessage(out, sessions[std::size_t(connection) % sessions.size()]);
        return true;
    };
}

HttpLoad::Make hooksOf(SignedHooks& hooks)
{
    return [&hooks](int, std::string& out) {
        out += hooks.next();
        return !out.empty();
    };
}

std::vector<ChatSession> greeted(const ChildProcess& server)
{
    std::vector<ChatSession> sessions;
    for (const std::string& line : server.greeting()) {
        std::istringstream fields(line);
        std::string word;
        ChatSession session;
        fields >> word >> session.id >> session.token;
        if (word == "session")
            sessions.push_back(session);
    }
    return sessions;
}

/// A peer in one of its two forms; no name = it is not there. With `hooks` it takes webhooks, else chat messages.
Figures peer(const std::string& name, std::vector<std::string> command, const char* form, SignedHooks* hooks,
             double duration)
{
    std::string folder = "/tmp/frontdesk-bench-XXXXXX";
    if (!mkdtemp(folder.data()))
        return {};
    command.insert(command.end(), {form, folder + "/peer.db", std::to_string(Connections), SignedHooks::Token,
                                   SignedHooks::PublicUrl});
    Figures figures;
    {
        ChildProcess server;
        const bool up = server.start(command);
        const std::vector<ChatSession> sessions = up ? greeted(server) : std::vector<ChatSession>();
        if (hooks)
            hooks->rewind();
        if (up)
            figures = measure(name, server, hooks ? hooksOf(*hooks) : chats(sessions), duration);
        else
            std::printf("%-22s not measured: it did not start (tests/bench/peers/prepare.sh says what it needs)\n",
                        name.c_str());
    }
    for (const char* file : {"/peer.db", "/peer.db-wal", "/peer.db-shm"})
        unlink((folder + file).c_str());
    rmdir(folder.c_str());
    return figures;
}

Figures ours(double duration)
{
    ChildProcess server;
    if (!startServer(server))
        return {};
    std::vector<ChatSession> sessions = makeSessions(server.port(), Connections);
    if (!ownByHuman(server, sessions))
        return {};
    return measure("Frontdesk", server, chats(sessions), duration);
}

/// People own the conversations, so that what is measured is the intake.
Figures oursWithHooks(SignedHooks& hooks, double duration)
{
    ChildProcess server;
    if (!startServer(server, {"--twilio", "0"}))
        return {};
    int first = 0;
    const HttpLoad::Make take = hooksOf(hooks);
    {
        HttpLoad load(server.port(), Connections);
        static_cast<void>(
            load.run([&](int connection, std::string& out) { return first++ < Connections && take(connection, out); }));
    }
    const std::vector<std::string> owned = server.ask("own");
    if (owned.size() != 1 || std::atoi(owned.front().c_str()) != Connections) {
        std::fprintf(stderr, "the conversations could not be prepared\n");
        return {};
    }
    return measure("Frontdesk", server, take, duration);
}

void compare(Summary& summary, const Figures& own, const Figures& other, const char* aim)
{
    if (other.cpu <= 0 || own.cpu <= 0)
        return;
    summary.add(other.name + ": its CPU per ack / ours", aim, text("%.2f x", other.cpu / own.cpu));
    summary.add(other.name + ": our acks per second / its", "-", text("%.2f x", own.perSecond / other.perSecond));
}

void compareAll(const char* title, const Figures& own, SignedHooks* hooks, double duration)
{
    const std::string peers = buildFolder() + "/bench-peers";
    Summary summary(title);
    const std::vector<std::string> python{"/usr/bin/python3", peers + "/fastapi/app.py"};
    const std::vector<std::string> node{"node", peers + "/express/app.js"};
    compare(summary, own, peer("FastAPI, one by one", python, "one", hooks, duration), ">= 3 x");
    compare(summary, own, peer("FastAPI, batching", python, "batch", hooks, duration), ">= 3 x");
    compare(summary, own, peer("Express, one by one", node, "one", hooks, duration), ">= 2 x");
    compare(summary, own, peer("Express, batching", node, "batch", hooks, duration), ">= 2 x");
    summary.print();
}

void heading(const char* what)
{
    std::printf("%-22s %9s %9s %9s %11s %9s %8s   (%d connections)\n", what, "acks/s", "p50 ms", "p99 ms", "CPU us/ack",
                "MiB", "refused", Connections);
}

}  // namespace

int main(int argc, char** argv)
{
    raiseDescriptors();
    const double duration = isQuick(argc, argv) ? 1.5 : 5;
    heading("chat messages");
    const Figures own = ours(duration);
    compareAll("peers: FastAPI + uvicorn + sqlite3, Express + better-sqlite3 (above 1 Frontdesk is ahead)", own,
               nullptr, duration);
    SignedHooks hooks(Connections);
    hooks.prepare(std::size_t(duration * 1.25 * 16'000));
    heading("signed webhooks");
    const Figures ownHooks = oursWithHooks(hooks, duration);
    compareAll("peers, Twilio's webhooks: signature checked, stored once, acknowledged", ownHooks, &hooks, duration);
    return 0;
}
