// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/webhook/genericwebhook.h"

#include "core/api/apianswers.h"
#include "core/channels/webhook/webhookchannel.h"
#include "core/engine/refusallog.h"
#include "core/engine/webhook/webhookpayload.h"
#include "core/store/sessionstore.h"

#include <QDeadlineTimer>

namespace frontdesk {
namespace {

constexpr auto StartRoute = "/webhook/conversation";
constexpr auto MessageRoute = "/webhook/conversation/{id}/message";
constexpr Micros AcceptedEvery = 5 * MicrosPerSecond;

bool waits(const HttpRequest& request) { return !request.header("prefer").toLower().contains("respond-async"); }

HttpResponse badRequest(const Error& error) { return HttpResponse::problem(400, "invalid-request", error.userText); }

HttpResponse unknownConversation()
{
    return HttpResponse::problem(404, "not-found", QStringLiteral("This conversation does not exist."));
}

}  // namespace

GenericWebhook::GenericWebhook(GenericWebhookWiring wiring, WebhookLimits limits)
    : m_wiring(std::move(wiring)),
      m_limits(limits),
      m_signature(m_wiring.secret, m_wiring.windowSeconds, m_wiring.clock)
{
}

void GenericWebhook::start(HttpRequest request, Respond respond)
{
    if (admit(request, StartRoute, respond))
        coro::spawn(QStringLiteral("webhook"), doStart(std::move(request), std::move(respond)));
}

void GenericWebhook::message(HttpRequest request, Respond respond)
{
    if (admit(request, MessageRoute, respond))
        coro::spawn(QStringLiteral("webhook"), doMessage(std::move(request), std::move(respond)));
}

bool GenericWebhook::admit(const HttpRequest& request, const char* route, const Respond& respond)
{
    const WebhookSignature::Verdict verdict = m_signature.check(request);
    if (verdict == WebhookSignature::Verdict::Good) {
        noteAccepted();
        return true;
    }
    refuse(verdict, {.address = request.peerAddress, .route = route}, respond);
    return false;
}

void GenericWebhook::refuse(WebhookSignature::Verdict verdict, const Origin& origin, const Respond& respond)
{
    m_wiring.refusals.note(webhookAccountId(), origin.address, origin.route,
                           QLatin1String(WebhookSignature::name(verdict)));
    respond(HttpResponse::problem(403, "signature", WebhookSignature::advice(verdict)));
}

void GenericWebhook::noteAccepted()
{
    m_wiring.refusals.succeeded(webhookAccountId());
    const Micros now = m_wiring.clock.steady();
    if (m_acceptedAt && now - *m_acceptedAt < AcceptedEvery)
        return;
    m_acceptedAt = now;
    coro::spawn(QStringLiteral("webhook accepted"), storeAccepted());
}

Task<> GenericWebhook::storeAccepted()
{
    auto noting = m_wiring.rows.noteAccepted(webhookAccountId());
    const Result<> noted = co_await noting;
    co_return noted;
}

Task<> GenericWebhook::doStart(HttpRequest request, Respond respond)
{
    const Result<webhook::Hook> hook = webhook::read(request, m_limits.maxMessageChars);
    if (!hook) {
        respond(badRequest(hook.error()));
        co_return Result<>();
    }
    const InboundMessage inbound = webhook::inbound(*hook, QString(), WebhookSignature::digestOf(request));
    const Origin origin{request.peerAddress, StartRoute, waits(request), m_signature.fromEarlier(request),
                        WebhookSignature::digestOf(request)};
    auto taking = take(inbound, origin, respond);
    co_return co_await taking;
}

Task<> GenericWebhook::doMessage(HttpRequest request, Respond respond)
{
    const Result<webhook::Hook> hook = webhook::read(request, m_limits.maxMessageChars);
    if (!hook) {
        respond(badRequest(hook.error()));
        co_return Result<>();
    }
    const QString id = QString::fromLatin1(request.pathParameters.value("id"));
    auto finding = m_wiring.rows.thread(webhookChannelId(), id);
    const Result<WebhookThread> thread = co_await finding;
    if (!thread && thread.error().code != ErrorCode::NotFound) {
        m_signature.release(WebhookSignature::digestOf(request));
        respond(api::fromError(thread.error()));
        co_return api::ownFault(thread.error());
    }
    // A customer of another name does not get into this one's conversation.
    if (!thread || (!hook->customerId.isEmpty() && hook->customerId != thread->externalId)) {
        respond(unknownConversation());
        co_return Result<>();
    }
    const InboundMessage inbound = webhook::inbound(*hook, thread->externalId, WebhookSignature::digestOf(request));
    const Origin origin{request.peerAddress, MessageRoute, waits(request), m_signature.fromEarlier(request),
                        WebhookSignature::digestOf(request)};
    auto taking = take(inbound, origin, respond);
    co_return co_await taking;
}

Task<> GenericWebhook::take(InboundMessage message, Origin origin, Respond respond)
{
    const QList<InboundMessage> inbound{message};
    auto accepting = m_wiring.intake.accept(inbound);
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (!accepted) {
        m_signature.release(origin.digest);  // nothing was stored: the same request may come again
        respond(api::fromError(accepted.error()));
        co_return api::ownFault(accepted.error());
    }
    const Accepted first = accepted->constFirst();
    // The signatures that were used before a restart are forgotten; what they brought is not.
    if (first.duplicate && origin.earlier) {
        refuse(WebhookSignature::Verdict::Used, origin, respond);
        co_return Result<>();
    }
    auto replying = awaitReply(first, origin.wait && !first.humanOwned, respond);
    co_return co_await replying;
}

/// As web chat's POST: the AI's answer, or what there is when its time is over or somebody else answers from now on.
Task<> GenericWebhook::awaitReply(Accepted accepted, bool wait, Respond respond)
{
    const QDeadlineTimer deadline(m_limits.replyWaitMs);
    std::optional<Message> found;
    bool last = !wait;
    for (;;) {
        auto waiting = m_wiring.waiter.wait(accepted.conversationId,
                                            int(std::max<qint64>(1, deadline.remainingTime())));
        auto asking = m_wiring.sessions.answerOf(accepted.messageId);
        const Result<std::optional<Message>> answer = co_await asking;
        if (answer && *answer)
            found = *answer;
        if (!answer || found || last)
            break;
        const WaitEnd end = co_await waiting;
        last = end != WaitEnd::Changed;  // the answer may have been faster: one more look
    }
    auto reading = m_wiring.rows.threadAfter(accepted.messageId);
    const Result<WebhookThread> thread = co_await reading;
    const WebhookThread shown = thread ? *thread : WebhookThread();
    respond(HttpResponse::json(found ? 200 : 202, webhook::reply(shown, accepted, found ? &*found : nullptr)));
    co_return Result<>();
}

}  // namespace frontdesk
