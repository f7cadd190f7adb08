// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/replywaiter.h"
#include "core/base/coro.h"
#include "core/engine/webhook/webhooksignature.h"
#include "core/events/inboundsink.h"
#include "core/net/route.h"
#include "core/store/webhookstore.h"

#include <optional>

namespace frontdesk {

class RefusalLog;
class SessionStore;

/// What the generic webhook needs; all of it outlives it.
struct GenericWebhookWiring {
    const Clock& clock;
    InboundSink& intake;
    WebhookStore& rows;
    SessionStore& sessions;  ///< which answer belongs to which message
    ReplyWaiter& waiter;
    RefusalLog& refusals;
    QByteArray secret;
    int windowSeconds = 300;
};

struct WebhookLimits {
    int maxMessageChars = 4000;
    int replyWaitMs = 25'000;
};

/// Conversations of other programs of the business (docs/webhooks.md): signed, stored before they are acknowledged, answered
/// by the engine as in web chat. The same message id again does nothing and gives the answers so far. Engine thread.
class GenericWebhook {
public:
    GenericWebhook(GenericWebhookWiring wiring, WebhookLimits limits);

    /// POST /webhook/conversation
    void start(HttpRequest request, Respond respond);
    /// POST /webhook/conversation/{id}/message
    void message(HttpRequest request, Respond respond);
    /// For requests from now on.
    void setLimits(WebhookLimits limits) { m_limits = limits; }

private:
    /// What is kept of a request while its message is stored.
    struct Origin {
        QByteArray address;
        const char* route = "";
        bool wait = true;
        bool earlier = false;  ///< WebhookSignature::fromEarlier()
        QByteArray digest = {};
    };
    /// `route`: its pattern, for the audit.
    [[nodiscard]] bool admit(const HttpRequest& request, const char* route, const Respond& respond);
    void refuse(WebhookSignature::Verdict verdict, const Origin& origin, const Respond& respond);
    void noteAccepted();
    [[nodiscard]] Task<> storeAccepted();
    [[nodiscard]] Task<> doStart(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doMessage(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> take(InboundMessage message, Origin origin, Respond respond);
    [[nodiscard]] Task<> awaitReply(Accepted accepted, bool wait, Respond respond);

    const GenericWebhookWiring m_wiring;
    WebhookLimits m_limits;
    WebhookSignature m_signature;
    std::optional<Micros> m_acceptedAt;  ///< steady, of the last note
};

}  // namespace frontdesk
