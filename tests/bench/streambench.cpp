// SPDX-License-Identifier: GPL-3.0-or-later
// How fast an answer moves: a sentence and a token from their release in the engine to the customer's socket, and a
// takeover from the click to the fence, while other conversations stream. Customers live in another process.
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/wsload.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <sstream>

using namespace frontdesk::bench;

namespace {

constexpr const char* Question = "What is your return policy, and how long does shipping take?";
const std::vector<std::string> Pace{"--pace", "8000"};  // the program's own: 8 ms a word

struct Customers {
    std::vector<ChatSession> sessions;
    std::vector<int> sockets;
};

void say(WsLoad& load, int socket)
{
    load.send(socket, std::string("{\"type\":\"message\",\"content\":\"") + Question + "\",\"client_message_id\":\""
                          + uniqueId() + "\"}");
}

bool enter(WsLoad& load, quint16 port, int count, Customers& customers)
{
    customers.sessions = makeSessions(port, count);
    for (const ChatSession& session : customers.sessions)
        customers.sockets.push_back(load.open(session.token));
    return load.pumpUntil(10, {}, [&load, count] { return load.ready() == count; });
}

struct Arrival {
    std::map<std::string, qint64> firstText;                  ///< by message
    std::map<std::pair<std::string, qint64>, qint64> deltas;  ///< by message and offset
    std::vector<double> askedToFirst;
    std::vector<double> askedToAck;
};

qint64 numberField(std::string_view json, std::string_view name)
{
    const std::string key = "\"" + std::string(name) + "\":";
    const std::size_t at = json.find(key);
    return at == std::string_view::npos ? -1 : std::atoll(json.data() + at + key.size());
}

/// Each customer asks `rounds` times, the next time when the answer is complete.
bool converse(WsLoad& load, const Customers& customers, int rounds, Arrival& seen)
{
    std::vector<int> left(customers.sockets.size(), rounds);
    std::vector<qint64> asked(customers.sockets.size(), 0);
    std::vector<bool> answered(customers.sockets.size(), true);
    std::size_t done = 0;
    const auto ask = [&](std::size_t i) {
        asked[i] = nowMicros();
        answered[i] = false;
        say(load, customers.sockets[i]);
    };
    const auto got = [&](int socket, qint64 at, std::string_view json) {
        const auto i = std::size_t(socket);
        const std::string type = jsonField(json, "type");
        if (type == "ack") {
            seen.askedToAck.push_back(double(at - asked[i]) / 1e3);
        } else if (type == "delta") {
            seen.deltas.emplace(std::pair(jsonField(json, "message_id"), numberField(json, "offset")), at);
        } else if (type == "text") {
            seen.firstText.emplace(jsonField(json, "message_id"), at);
            if (!answered[i])
                seen.askedToFirst.push_back(double(at - asked[i]) / 1e3);
            answered[i] = true;
        } else if (type == "complete") {
            if (--left[i] > 0)
                ask(i);
            else
                ++done;
        }
    };
    for (std::size_t i = 0; i < customers.sockets.size(); ++i)
        ask(i);
    return load.pumpUntil(120, got, [&] { return done == customers.sockets.size(); });
}

void line(const char* what, const Spread& s)
{
    std::printf("%-64s n=%-5zu p50 %7.2f  p99 %7.2f  max %7.2f ms\n", what, s.n, s.p50, s.p99, s.max);
    std::fflush(stdout);
}

bool sentences(int customers, int rounds, Summary& summary)
{
    ChildProcess server;
    if (!startServer(server, Pace))
        return false;
    WsLoad load(server.port());
    Customers crowd;
    Arrival seen;
    if (!enter(load, server.port(), customers, crowd) || !converse(load, crowd, rounds, seen))
        return false;
    std::vector<double> ms;
    for (const std::string& row : server.ask("sentences")) {
        std::istringstream fields(row);
        std::string message;
        qint64 released = 0;
        fields >> message >> released;
        if (const auto at = seen.firstText.find(message); at != seen.firstText.end())
            ms.push_back(double(at->second - released) / 1e3);
    }
    const Spread sentence = spreadOf(ms);
    line("sentence released by the agent -> at the customer", sentence);
    line("message sent -> durable acknowledgement", spreadOf(seen.askedToAck));
    line("message sent -> first sentence (the agent's own time in it)", spreadOf(seen.askedToFirst));
    summary.atMost("released sentence at the customer, p50", sentence.p50, 5, "ms", 2);
    summary.atMost("released sentence at the customer, p99", sentence.p99, 15, "ms", 2);
    return true;
}

bool tokens(int customers, int rounds, Summary& summary)
{
    ChildProcess server;
    if (!startServer(server, {"--token", Pace[0], Pace[1]}))
        return false;
    WsLoad load(server.port());
    Customers crowd;
    Arrival seen;
    if (!enter(load, server.port(), customers, crowd) || !converse(load, crowd, rounds, seen))
        return false;
    std::vector<double> ms;
    for (const std::string& row : server.ask("deltas")) {
        std::istringstream fields(row);
        std::string message;
        qint64 offset = 0;
        qint64 left = 0;
        fields >> message >> offset >> left;
        if (const auto at = seen.deltas.find({message, offset}); at != seen.deltas.end())
            ms.push_back(double(at->second - left) / 1e3);
    }
    const Spread token = spreadOf(ms);
    line("token from the agent -> at the customer (stream: token)", token);
    summary.add("token at the customer, p50 / p99", "-", text("%.2f / %.2f ms", token.p50, token.p99));
    return true;
}

/// The first customer's answer is streaming when the staff member clicks; the others go on.
bool takeovers(int customers, int rounds, Summary& summary)
{
    ChildProcess server;
    if (!startServer(server, Pace))
        return false;
    WsLoad load(server.port());
    Customers crowd;
    if (!enter(load, server.port(), customers, crowd))
        return false;
    std::vector<double> ms;
    int late = 0;
    std::string conversation;
    bool streaming = false;
    bool joined = false;
    const auto got = [&](int socket, qint64, std::string_view json) {
        const std::string type = jsonField(json, "type");
        if (socket != 0) {
            if (type == "complete")
                say(load, socket);
            return;
        }
        if (type == "ack")
            conversation = jsonField(json, "conversation_id");
        streaming = streaming || type == "text";
        // No word of the assistant may follow the frame that says who has joined.
        late += joined && (type == "text" || type == "delta") ? 1 : 0;
        joined = joined || (type == "status" && json.find("human_joined") != std::string_view::npos)
                 || type == "human_joined";
    };
    for (std::size_t i = 1; i < crowd.sockets.size(); ++i)
        say(load, crowd.sockets[i]);
    for (int round = 0; round < rounds; ++round) {
        streaming = joined = false;
        say(load, crowd.sockets[0]);
        if (!load.pumpUntil(10, got, [&] { return streaming && !conversation.empty(); }))
            return false;
        const std::vector<std::string> took = server.ask("takeover " + conversation);
        if (took.size() == 1 && std::atoll(took.front().c_str()) > 0)
            ms.push_back(std::atof(took.front().c_str()) / 1e3);
        load.pumpUntil(0.05, got, [] { return false; });
        joined = false;  // handed back, the assistant may speak again
        static_cast<void>(server.ask("handback " + conversation));
        load.pumpUntil(0.3, got, [] { return false; });
    }
    const Spread fence = spreadOf(ms);
    line("takeover click -> fenced and committed, answer streaming", fence);
    std::printf("frames of the assistant after a colleague joined: %d\n", late);
    summary.atMost("takeover click -> fence, p99", fence.p99, 50, "ms", 2);
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    raiseDescriptors();
    const bool quick = isQuick(argc, argv);
    Summary summary("stream (16 customers at once; the built-in agent at 8 ms a word)");
    if (!sentences(16, quick ? 3 : 15, summary) || !tokens(16, quick ? 2 : 6, summary)
        || !takeovers(16, quick ? 10 : 60, summary))
        return 1;
    summary.print();
    return 0;
}
