// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/mcp/jsonrpc.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

namespace frontdesk::test {

/// A server of the Model Context Protocol for faults: `fault` is what goes wrong. Answers are decided here, the transport
/// is stdio (the test program itself, started again) or FakeMcpWeb.
class FakeMcp {
public:
    explicit FakeMcp(std::string fault) : m_fault(std::move(fault)) {}
    std::string fault() const { return m_fault; }

    /// Lines to send; `raw` lines are no JSON.
    std::vector<std::string> answer(const Json& message)
    {
        const std::string method = message.value("method", "");
        if (method == "initialize")
            return initialized(message);
        if (method == "notifications/cancelled") {
            m_cancelled.push_back(message["params"]["requestId"]);
            return {};
        }
        if (method == "notifications/initialized" && m_fault == "asks")
            return {request("q1", "sampling/createMessage"), request("q2", "roots/list"),
                    request("q3", "elicitation/create"),     request("q4", "ping"),
                    request("q5", "nonsense/method"),        R"({"jsonrpc":"2.0","method":"notifications/unknown"})"};
        if (message.contains("id") && method.empty()) {
            m_replies[message["id"].get<std::string>()] = message;
            return {};
        }
        if (method == "tools/list" && m_fault == "flood")
            return {R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})", result(message, list(message))};
        if (method == "tools/list")
            return {result(message, list(message))};
        if (method == "tools/call")
            return called(message);
        return {};
    }

private:
    static std::string result(const Json& message, const Json& value)
    {
        return Json{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"result", value}}.dump();
    }
    static std::string request(const char* id, const char* method)
    {
        return Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", Json::object()}}.dump();
    }
    static Json text(const std::string& words)
    {
        return Json{{"content", Json::array({Json{{"type", "text"}, {"text", words}}})}};
    }

    std::vector<std::string> initialized(const Json& message)
    {
        if (m_fault == "silent")
            return {};
        const std::string version = m_fault == "version" ? "1999-01-01"
                                    : m_fault == "older" ? "2024-11-05"
                                                         : message["params"]["protocolVersion"].get<std::string>();
        std::vector<std::string> lines{result(message, Json{{"protocolVersion", version},
                                                            {"capabilities", {{"tools", {{"listChanged", true}}}}},
                                                            {"serverInfo", {{"name", "fake"}, {"version", "1"}}}})};
        if (m_fault == "garbage")
            lines.insert(lines.begin(),
                         {"Welcome to the server!", "{\"jsonrpc\":\"2.0\"", "[]", "{}", "null", "\xff\xfe"});
        return lines;
    }
    Json list(const Json& message)
    {
        const auto tool = [](const std::string& name) {
            return Json{{"name", name},
                        {"description", "does " + name},
                        {"inputSchema", {{"type", "object"}, {"properties", {{"x", {{"type", "string"}}}}}}}};
        };
        if (m_fault == "pages") {
            const std::string cursor = message["params"].value("cursor", "0");
            const int page = std::stoi(cursor);
            Json answer{{"tools", Json::array({tool("t" + cursor)})}};
            if (page < 4)
                answer["nextCursor"] = std::to_string(page + 1);
            return answer;
        }
        if (m_fault == "endless")
            return Json{{"tools", Json::array({tool("t")})}, {"nextCursor", "again"}};
        Json tools = Json::array({tool("echo"), tool("hang"), tool("crash"), tool("huge"), tool("grow"),
                                  tool("cancelled"), tool("replies"), tool("fails"), tool("refuses"), tool("pid"),
                                  tool("bad_result")});
        tools.push_back(
            Json{{"name", "reads"}, {"inputSchema", {{"type", "object"}}}, {"annotations", {{"readOnlyHint", true}}}});
        tools.push_back(
            Json{{"name", "typed"},
                 {"inputSchema", {{"type", "object"}}},
                 {"outputSchema",
                  {{"type", "object"}, {"properties", {{"n", {{"type", "integer"}}}}}, {"required", {"n"}}}}});
        tools.push_back(Json{{"name", 7}});
        tools.push_back("no tool");
        if (m_grown)
            tools.push_back(tool("new_one"));
        return Json{{"tools", tools}};
    }
    std::vector<std::string> called(const Json& message)
    {
        const std::string name = message["params"]["name"];
        const Json arguments = message["params"].value("arguments", Json::object());
        if (name == "echo" || name == "reads")
            return {result(message, text(arguments.dump()))};
        if (name == "hang")
            return {R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}})"};
        if (name == "crash")
            std::_Exit(9);
        if (name == "huge")
            return {std::string(6 * 1024 * 1024, 'x')};
        if (name == "pid")
            return {result(message, text(std::to_string(::getpid())))};
        if (name == "cancelled")
            return {result(message, text(Json(m_cancelled).dump()))};
        if (name == "replies")
            return {result(message, text(Json(m_replies).dump()))};
        if (name == "fails") {
            Json failed = text("the shelf is empty\x1b[31m");
            failed["isError"] = true;
            return {result(message, failed)};
        }
        if (name == "refuses")
            return {Json{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"error", {{"code", -32602}, {"message", "wrong"}}}}
                        .dump()};
        if (name == "bad_result")
            return {result(message, 5)};
        if (name == "typed") {
            Json typed = text("n");
            typed["structuredContent"] = arguments;
            return {result(message, typed)};
        }
        if (name == "grow") {
            m_grown = true;
            return {R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})", result(message, text("ok"))};
        }
        return {
            Json{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"error", {{"code", -32602}, {"message", "Unknown tool"}}}}
                .dump()};
    }

    std::string m_fault;
    std::vector<Json> m_cancelled;
    std::map<std::string, Json> m_replies;
    bool m_grown = false;
};

/// The test program started again as the server.
inline int fakeMcpMain(const char* fault)
{
    FakeMcp server{std::string(fault)};
    std::fputs("the fake server began\n", stderr);
    for (std::string line; std::getline(std::cin, line);) {
        const Json message = Json::parse(line, nullptr, false);
        if (message.is_discarded() || line.find('\n') != std::string::npos)
            return 2;
        for (const std::string& answer : server.answer(message)) {
            std::fwrite(answer.data(), 1, answer.size(), stdout);
            std::fputc('\n', stdout);
        }
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace frontdesk::test
