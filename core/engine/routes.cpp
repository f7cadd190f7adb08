// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/routes.h"

#include "core/api/customerapi.h"
#include "core/api/filesapi.h"
#include "core/api/webchatapi.h"
#include "core/api/widgetapi.h"
#include "core/engine/twilio/twiliowebhooks.h"
#include "core/engine/webhook/genericwebhook.h"
#include "core/engine/widgetassets.h"

// Tables: one row a line.
// clang-format off

namespace frontdesk {
namespace {

constexpr qsizetype SmallBody = 16 * 1024;
constexpr qsizetype ChatBody = 64 * 1024;
constexpr qsizetype HookBody = 64 * 1024;
constexpr qsizetype FileBody = 10 * 1024 * 1024 + 64 * 1024;   // one file and the form around it

template <class Target>
RouteHandler call(Target& target, void (Target::*function)(HttpRequest, Respond))
{
    return [&target, function](HttpRequest request, Respond respond) {
        (target.*function)(std::move(request), std::move(respond));
    };
}

const QList<QByteArray>& jsonOnly()
{
    static const QList<QByteArray> types{"application/json"};
    return types;
}

const QList<QByteArray>& formOnly()
{
    static const QList<QByteArray> types{"multipart/form-data"};
    return types;
}

const QList<QByteArray>& jsonOrForm()
{
    static const QList<QByteArray> types{"application/json", "multipart/form-data"};
    return types;
}

/// Twilio signs both.
const QList<QByteArray>& hookTypes()
{
    static const QList<QByteArray> types{"application/x-www-form-urlencoded", "application/json"};
    return types;
}

/// /health and /live on the public port say only that they are there; the operations port knows more.
RouteHandler alive(const char* status, const QString& instance)
{
    return [status, instance = toStd(instance)](const HttpRequest&, const Respond& respond) {
        respond(HttpResponse::json(200, {{"status", status}, {"instance", instance}}));
    };
}

const char* authName(RouteAuth auth)
{
    switch (auth) {
    case RouteAuth::Unset: return "unset";
    case RouteAuth::None: return "none";
    case RouteAuth::Session: return "sessionToken";
    case RouteAuth::Staff: return "staffToken";
    case RouteAuth::Signature: return "signature";
    }
    return "unset";
}

/// What providers and the business's own programs send: signed, in a bucket of their own.
RouteTable hookRoutes(const RouteTargets& t)
{
    using enum RouteAuth;
    const auto surface = RouteSurface::Public;
    return {
        {"POST", "/twilio/conversations", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::conversations), "Events of Twilio Conversations"},
        {"POST", "/webhook/message-added", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::conversations), "Twilio Conversations: onMessageAdded"},
        {"POST", "/webhook/participant-added", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::conversations), "Twilio Conversations: onParticipantAdded"},
        {"POST", "/webhook/participant-removed", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::conversations), "Twilio Conversations: onParticipantRemoved"},
        {"POST", "/webhook/conversation-state-updated", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false,
         false, call(t.twilio, &TwilioWebhooks::conversations), "Twilio Conversations: onConversationStateUpdated"},
        {"POST", "/twilio/sms", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::text), "SMS, MMS and WhatsApp messages from Twilio"},
        {"POST", "/twilio/sms/status", surface, Signature, HookBody, RateClass::Webhook, hookTypes(), false, false,
         call(t.twilio, &TwilioWebhooks::status), "Delivery states of messages sent by Twilio"},
        {"POST", "/webhook/conversation", surface, Signature, HookBody, RateClass::Webhook, jsonOnly(), false, false,
         call(t.webhook, &GenericWebhook::start), "Signed webhook: begin a conversation"},
        {"POST", "/webhook/conversation/{id}/message", surface, Signature, HookBody, RateClass::Webhook, jsonOnly(), false,
         false, call(t.webhook, &GenericWebhook::message), "Signed webhook: a further message"},
    };
}

}  // namespace

RouteTable makeRoutes(const RouteTargets& t)
{
    using enum RouteAuth;
    const auto surface = RouteSurface::Public;
    WebchatApi& chat = t.webchat;
    // Reconnecting and reading belong to the chat's class (a minute's window): an hour's window would lock out a visitor
    // with a bad connection. New sessions stay in the hour's window, so that a flood of them costs nothing.
    RouteTable routes = {
        {"GET", "/", surface, None, 0, RateClass::Asset, {}, false, false, call(t.assets, &WidgetAssets::page),
         "The chat page"},
        {"GET", "/widget/{file}", surface, None, 0, RateClass::Asset, {}, true, false,
         call(t.assets, &WidgetAssets::asset), "Files of the chat widget"},
        {"GET", "/api/widget", surface, None, 0, RateClass::Asset, {}, true, false, call(t.widget, &WidgetApi::get),
         "Look and state of the chat widget"},
        {"GET", "/health", surface, None, 0, RateClass::Asset, {}, false, false, alive("ok", t.instance), "The program answers"},
        {"GET", "/live", surface, None, 0, RateClass::Asset, {}, false, false, alive("live", t.instance), "The process runs"},
        {"GET", "/ws", surface, Session, 0, RateClass::Chat, {}, false, true, {}, "Web chat socket"},
        {"POST", "/api/sessions", surface, None, SmallBody, RateClass::Default, jsonOnly(), false, false,
         call(chat, &WebchatApi::createSession), "Create a chat session"},
        {"GET", "/api/sessions", surface, Staff, 0, RateClass::Default, {}, false, false,
         call(chat, &WebchatApi::listSessions), "List sessions (staff)"},
        {"GET", "/api/sessions/{id}", surface, Session, 0, RateClass::Chat, {}, false, false,
         call(chat, &WebchatApi::getSession), "State of a session"},
        {"DELETE", "/api/sessions/{id}", surface, Session, 0, RateClass::Chat, {}, false, false,
         call(chat, &WebchatApi::endSession), "End a session"},
        {"PATCH", "/api/sessions/{id}", surface, Session, SmallBody, RateClass::Chat, jsonOnly(), false, false,
         call(t.customers, &CustomerApi::changeDetails), "Change name, e-mail or language of a session"},
        {"POST", "/api/sessions/{id}/end", surface, Session, SmallBody, RateClass::Chat, {}, false, false,
         call(t.customers, &CustomerApi::endConversation), "End the conversation and keep the session"},
        {"POST", "/api/sessions/{id}/rating", surface, Session, SmallBody, RateClass::Chat, jsonOnly(), false, false,
         call(t.customers, &CustomerApi::rate), "Rate the ended conversation"},
        {"POST", "/api/sessions/{id}/left-message", surface, Session, ChatBody, RateClass::Chat, jsonOnly(), false, false,
         call(t.customers, &CustomerApi::leaveMessage), "Leave a message for people who are not in"},
        {"POST", "/api/sessions/{id}/attachments", surface, Session, FileBody, RateClass::Upload, formOnly(), false, false,
         call(t.files, &FilesApi::upload), "Stage a file for a message"},
        {"GET", "/api/sessions/{id}/attachments/{media}", surface, Session, 0, RateClass::Chat, {}, false, false,
         call(t.files, &FilesApi::download), "A file of the session's own conversations"},
        {"GET", "/api/sessions/{id}/history", surface, Session, 0, RateClass::Chat, {}, false, false,
         call(chat, &WebchatApi::history), "Messages of a session"},
        {"POST", "/api/chat/sessions/{id}/messages", surface, Session, FileBody, RateClass::Chat, jsonOrForm(), false, false,
         call(chat, &WebchatApi::postMessage), "Send a message and wait for the answer"},
        {"POST", "/api/chat/messages", surface, Session, FileBody, RateClass::Chat, jsonOrForm(), false, false,
         call(chat, &WebchatApi::postMessage), "The same, with session_id in the body"},
    };
    routes += hookRoutes(t);
    for (Route& route : routes)
        if (route.auth == Session && route.bodyLimit > ChatBody)
            route.beforeBody = call(chat, &WebchatApi::admitBody);
    return routes;
}

Json openApi(const RouteTable& routes, const QString& version)
{
    Json paths = Json::object();
    for (const Route& route : routes) {
        Json parameters = Json::array();
        for (qsizetype at = route.pattern.indexOf('{'); at >= 0; at = route.pattern.indexOf('{', at + 1)) {
            const QByteArray name = route.pattern.mid(at + 1, route.pattern.indexOf('}', at) - at - 1);
            parameters.push_back({{"name", name.toStdString()}, {"in", "path"}, {"required", true},
                                  {"schema", {{"type", "string"}}}});
        }
        Json operation = {{"summary", route.summary.toStdString()},
                          {"parameters", parameters},
                          {"responses", {{"default", {{"description", "RFC 7807 problem details on errors"}}}}}};
        if (route.auth == RouteAuth::Session || route.auth == RouteAuth::Staff)
            operation["security"] = Json::array({{{authName(route.auth), Json::array()}}});
        paths[route.pattern.toStdString()][route.method.toLower().toStdString()] = operation;
    }
    const Json bearer = {{"type", "http"}, {"scheme", "bearer"}};
    return {{"openapi", "3.1.0"},
            {"info", {{"title", "Frontdesk"}, {"version", toStd(version)}}},
            {"components", {{"securitySchemes", {{"sessionToken", bearer}, {"staffToken", bearer}}}}},
            {"paths", paths}};
}

}  // namespace frontdesk
