// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/routerules.h"

namespace frontdesk::test {
namespace {

constexpr const char* JsonType = "application/json";
constexpr const char* FormType = "multipart/form-data; boundary=b";
constexpr const char* HookType = "application/x-www-form-urlencoded";
constexpr const char* HookForm = "AccountSid=AC00000000000000000000000000000000&EventType=onMessageAdded&Body=hi";
constexpr const char* PngForm =
    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--b--\r\n";

}  // namespace

const QList<RouteRule>& routeRules()
{
    static const QList<RouteRule> rules{
        {"GET", "/", "", "", {200}},
        {"GET", "/widget/{file}", "", "", {200}},
        {"GET", "/api/widget", "", "", {200}},
        {"GET", "/health", "", "", {200}},
        {"GET", "/live", "", "", {200}},
        {"GET", "/ws", "", "", {101}},
        {"POST", "/api/sessions", "{}", JsonType, {201}},
        {"GET", "/api/sessions", "", "", {200}},
        {"GET", "/api/sessions/{id}", "", "", {200}},
        {"DELETE", "/api/sessions/{id}", "", "", {204}},
        {"PATCH", "/api/sessions/{id}", R"({"name":"Ada"})", JsonType, {200}},
        // Nothing was said yet, so there may be nothing to end or to rate.
        {"POST", "/api/sessions/{id}/end", "", "", {200, 409}},
        {"POST", "/api/sessions/{id}/rating", R"({"stars":5})", JsonType, {200, 409}},
        {"POST",
         "/api/sessions/{id}/left-message",
         R"({"message":"Call me","email":"a@shop.example"})",
         JsonType,
         {200, 201, 202}},
        {"POST", "/api/sessions/{id}/attachments", PngForm, FormType, {201}},
        {"GET", "/api/sessions/{id}/attachments/{media}", "", "", {404}},  // a file that nobody sent
        {"GET", "/api/sessions/{id}/history", "", "", {200}},
        {"POST", "/api/chat/sessions/{id}/messages", R"({"message":"hi"})", JsonType, {202}},
        {"POST", "/api/chat/messages", R"({"message":"hi","session_id":"{session}"})", JsonType, {202}},
        // None of these callers can sign.
        {"POST", "/twilio/conversations", HookForm, HookType, {403}},
        {"POST", "/webhook/message-added", HookForm, HookType, {403}},
        {"POST", "/webhook/participant-added", HookForm, HookType, {403}},
        {"POST", "/webhook/participant-removed", HookForm, HookType, {403}},
        {"POST", "/webhook/conversation-state-updated", HookForm, HookType, {403}},
        {"POST", "/twilio/sms", HookForm, HookType, {403}},
        {"POST", "/twilio/sms/status", HookForm, HookType, {403}},
        {"POST", "/webhook/conversation", R"({"message":"hi"})", JsonType, {403}},
        {"POST", "/webhook/conversation/{id}/message", R"({"message":"hi"})", JsonType, {403}},
    };
    return rules;
}

const RouteRule* ruleOf(const Route& route)
{
    for (const RouteRule& rule : routeRules())
        if (route.method == rule.method && route.pattern == rule.pattern)
            return &rule;
    return nullptr;
}

QList<int> expectedAnswers(const Route& route, Caller caller, Site site, HostLine host)
{
    if (host == HostLine::Twice)
        return {400};
    if (host == HostLine::Foreign)
        return {421};
    // A web socket is refused by its Origin before the upgrade; its credential is judged by the first frames.
    if (route.websocket)
        return {site == Site::Foreign || site == Site::Null ? 403 : 101};
    // Elsewhere the Origin decides what a browser may read, not what is answered.
    switch (route.auth) {
    case RouteAuth::None: return ruleOf(route)->good;
    case RouteAuth::Session: return caller == Caller::Right ? ruleOf(route)->good : QList<int>{401};
    case RouteAuth::Staff: return caller == Caller::Staff ? ruleOf(route)->good : QList<int>{401};
    // A session's or the staff's token is no signature.
    case RouteAuth::Signature: return ruleOf(route)->good;
    case RouteAuth::Unset: break;
    }
    return {};  // a kind that nobody has thought about: no answer is right
}

}  // namespace frontdesk::test
