// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/chatload.h"

#include "tests/bench/support/figures.h"

#include <unistd.h>

#include <algorithm>

namespace frontdesk::bench {
namespace {

quint64 s_number = 0;

}  // namespace

std::string uniqueId()
{
    static const std::string run = std::to_string(getpid()) + "-" + std::to_string(nowMicros() % 1'000'000'000);
    return "b-" + run + "-" + std::to_string(++s_number);
}

std::string sampleText()
{
    return "Hello, my order " + std::to_string(10'000 + s_number % 90'000)
           + " has not arrived yet. Could you please tell me where it is now?";
}

std::string jsonField(std::string_view json, std::string_view name)
{
    const std::string key = "\"" + std::string(name) + "\":\"";
    const std::size_t at = json.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t from = at + key.size();
    return std::string(json.substr(from, json.find('"', from) - from));
}

bool startServer(ChildProcess& server, const std::vector<std::string>& arguments)
{
    std::vector<std::string> command{buildFolder() + "/tests/frontdesk_benchserver"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return server.start(command);
}

std::vector<ChatSession> makeSessions(quint16 port, int count)
{
    std::vector<ChatSession> sessions;
    int asked = 0;
    HttpLoad load(port, std::min(count, 32));
    const LoadResult made = load.run(
        [&asked, count](int, std::string& out) {
            if (asked++ >= count)
                return false;
            HttpLoad::append(out, "POST", "/api/sessions", {}, "{\"name\":\"Clara\"}");
            return true;
        },
        [&sessions](int, int status, std::string_view body) {
            if (status == 201)
                sessions.push_back({jsonField(body, "session_id"), jsonField(body, "token"), {}});
        });
    if (made.refused + made.broken > 0)
        std::fprintf(stderr, "%llu sessions were not made\n",
                     static_cast<unsigned long long>(made.refused + made.broken));
    return sessions;
}

void appendMessage(std::string& out, const ChatSession& session)
{
    const std::string body = "{\"message\":\"" + sampleText() + "\",\"client_message_id\":\"" + uniqueId() + "\"}";
    HttpLoad::append(out, "POST", "/api/chat/sessions/" + session.id + "/messages",
                     "Authorization: Bearer " + session.token + "\r\nPrefer: respond-async\r\n", body);
}

bool ownByHuman(ChildProcess& server, std::vector<ChatSession>& sessions)
{
    std::size_t next = 0;
    std::vector<std::size_t> current(64);
    HttpLoad load(server.port(), int(std::min<std::size_t>(64, sessions.size())));
    const LoadResult first = load.run(
        [&](int connection, std::string& out) {
            if (next >= sessions.size())
                return false;
            current[std::size_t(connection)] = next;
            appendMessage(out, sessions[next++]);
            return true;
        },
        [&](int connection, int, std::string_view body) {
            sessions[current[std::size_t(connection)]].conversation = jsonField(body, "conversation_id");
        });
    if (first.answered != sessions.size())
        return false;
    const std::vector<std::string> owned = server.ask("own");
    return owned.size() == 1 && std::size_t(std::atoll(owned.front().c_str())) == sessions.size();
}

}  // namespace frontdesk::bench
