// SPDX-License-Identifier: GPL-3.0-or-later
// What Frontdesk adds to a language model's answer: from the byte of the service that completes a word (stream: token) or
// a sentence (stream: sentence) to the customer's socket and to the thread of the staff's window, guards and masking
// included. Each word of the simulated service says when it left (FakeTurn::text, "@word@"). Three processes: service,
// engine, customers.
#include "tests/bench/support/chatload.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/wsload.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>

using namespace frontdesk::bench;

namespace {

constexpr int Sentences = 20;
constexpr const char* PieceMs = "20";  // 50 tokens a second

/// Twelve words a sentence, six of them marks, the last one too; words that no rule of a guard is about.
std::string answerText()
{
    std::string all;
    for (int i = 0; i < Sentences; ++i)
        all += "We @word@ gladly @word@ help @word@ you @word@ with @word@ that @word@. ";
    return all + "Goodbye.";
}

constexpr std::size_t MarkLetters = 9;
constexpr qint64 MarkRange = 5'429'503'678'976;  ///< microseconds after which marks come again: 26 to the ninth

/// When the marks in `text`, which came at `at`, left the service, in order.
std::vector<qint64> marksIn(std::string_view text, qint64 at)
{
    std::vector<qint64> marks;
    for (std::size_t mark = text.find("zq"); mark != std::string_view::npos; mark = text.find("zq", mark + 2)) {
        qint64 micros = 0;
        std::size_t i = mark + 2;
        for (; i < text.size() && text[i] >= 'a' && text[i] <= 'z'; ++i)
            micros = micros * 26 + (text[i] - 'a');
        if (i - mark - 2 == MarkLetters)
            marks.push_back(at - (at % MarkRange - micros + MarkRange) % MarkRange);
    }
    return marks;
}

/// What one customer (or the desk, of one answer) was shown, piece by piece.
using Shown = std::vector<std::pair<qint64, std::vector<qint64>>>;

/// Of the first and second half of each answer: in the first one all turns begin at once, which costs more than streaming.
struct Delays {
    std::vector<double> first, second;
};

/// A word is complete when the blank behind it has come, with the next token: pieces with newer marks in them came at
/// their own last byte, others one token later. Milliseconds.
void addDelays(const Shown& shown, double tokenMs, Delays& delays)
{
    std::vector<double> ms;
    for (const auto& [at, marks] : shown) {
        if (marks.empty())
            continue;
        const double since = double(at - marks.back()) / 1e3;
        ms.push_back(since >= tokenMs ? since - tokenMs : since);
    }
    const auto middle = ms.begin() + std::ptrdiff_t(ms.size() / 2);
    delays.first.insert(delays.first.end(), ms.begin(), middle);
    delays.second.insert(delays.second.end(), middle, ms.end());
}

struct Run {
    Delays customer, staff;
    int answers = 0;
};

bool converse(quint16 port, int customers, bool token, Run& run)
{
    WsLoad load(port);
    std::vector<int> sockets;
    for (const ChatSession& session : makeSessions(port, customers))
        sockets.push_back(load.open(session.token));
    if (int(sockets.size()) != customers || !load.pumpUntil(20, {}, [&] { return load.ready() == customers; }))
        return false;
    std::map<int, Shown> shown;
    const auto got = [&](int socket, qint64 at, std::string_view json) {
        const std::string type = jsonField(json, "type");
        if (type == (token ? "delta" : "text"))
            shown[socket].emplace_back(at, marksIn(json, at));
        run.answers += type == "complete" ? 1 : 0;
    };
    for (const int socket : sockets)
        load.send(socket, "{\"type\":\"message\",\"content\":\"Can you help me?\",\"client_message_id\":\"" + uniqueId()
                              + "\"}");
    if (!load.pumpUntil(60, got, [&] { return run.answers == customers; }))
        return false;
    for (const auto& [socket, pieces] : shown)
        addDelays(pieces, 20, run.customer);
    return true;
}

void desk(ChildProcess& server, Run& run)
{
    std::map<std::string, Shown> shown;
    for (const std::string& row : server.ask("said")) {
        std::istringstream fields(row);
        std::string message;
        qint64 at = 0;
        fields >> message >> at;
        shown[message].emplace_back(at, marksIn(row, at));
    }
    for (const auto& [message, pieces] : shown)
        addDelays(pieces, 20, run.staff);
}

bool measure(bool token, int customers, quint16 llm, Summary& summary)
{
    std::vector<std::string> arguments{"--llm", std::to_string(llm)};
    if (token)
        arguments.emplace_back("--token");
    ChildProcess server;
    Run run;
    if (!startServer(server, arguments) || !converse(server.port(), customers, token, run))
        return false;
    desk(server, run);
    const char* what = token ? "word" : "sentence";
    for (const auto& [whom, delays] :
         {std::pair("customer's socket", &run.customer), std::pair("staff's window", &run.staff)}) {
        const Spread begin = spreadOf(delays->first);
        const Spread s = spreadOf(delays->second);
        std::printf(
            "%-9s %3d streams: service -> %-18s first half p50 %7.2f  p99 %7.2f; second n=%-6zu p50 %6.2f  p99 %6.2f  max %6.2f ms\n",
            what, customers, whom, begin.p50, begin.p99, s.n, s.p50, s.p99, s.max);
        summary.atMost(text("%s, %d streams: service -> %s, p99", what, customers, whom), s.p99, token ? 3 : 10, "ms",
                       2);
    }
    std::fflush(stdout);
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    raiseDescriptors();
    const bool quick = isQuick(argc, argv);
    ChildProcess llm;
    if (!llm.start({buildFolder() + "/tests/frontdesk_fakellm", "--text", answerText(), "--piece", PieceMs}))
        return 1;
    Summary summary("model (a simulated service at 50 tokens a second; second half of each answer)");
    for (const int customers : {1, quick ? 20 : 200})
        for (const bool token : {true, false})
            if (!measure(token, customers, llm.port(), summary)) {
                std::fprintf(stderr, "%d streams did not end\n", customers);
                return 1;
            }
    summary.print();
    return 0;
}
