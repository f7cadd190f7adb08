// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/customerapi.h"

#include "core/api/apianswers.h"
#include "core/api/sessioncache.h"
#include "core/api/webchatjson.h"
#include "core/channels/webchat/customerpayload.h"
#include "core/conversations/customerwishes.h"
#include "core/conversations/ownership.h"

namespace frontdesk {

void CustomerApi::changeDetails(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("change details"), doChangeDetails(std::move(request), std::move(respond)));
}
void CustomerApi::endConversation(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("end conversation"), doEndConversation(std::move(request), std::move(respond)));
}
void CustomerApi::rate(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("rate"), doRate(std::move(request), std::move(respond)));
}
void CustomerApi::leaveMessage(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("leave a message"), doLeaveMessage(std::move(request), std::move(respond)));
}

Task<> CustomerApi::answerSession(HttpRequest request, Respond respond)
{
    auto reading = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await reading;
    respond(session ? HttpResponse::json(
                200, webchatjson::sessionForCustomer(*session, *m_context.config(), m_context.config()->sampleData))
                    : api::fromError(session.error()));
    co_return Result<>();
}

Task<> CustomerApi::doChangeDetails(HttpRequest request, Respond respond)
{
    const Result<webchat::DetailsChange> change = webchat::parseDetails(request.body);
    if (!change) {
        respond(api::fromError(change.error()));
        co_return Result<>();
    }
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    const CustomerDetails details{change->name, change->email, change->language};
    auto saving = m_wishes.saveDetails(session->id, details);
    const Result<> saved = co_await saving;
    if (m_context.known)
        m_context.known->forget(session->publicId);
    if (!saved) {
        respond(api::fromError(saved.error()));
        co_return api::ownFault(saved.error());
    }
    auto answering = answerSession(request, respond);
    co_return co_await answering;
}

Task<> CustomerApi::doEndConversation(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    // Ending twice, or what ended by itself, is what the customer wanted: no error.
    if (session->conversationId.isValid() && session->conversationState != ConversationState::Closed) {
        const StaffMember customer;
        auto closing = m_context.ownership.close(session->conversationId, customer,
                                                 QStringLiteral("ended_by_customer"));
        const Result<ConversationSummary> closed = co_await closing;
        if (!closed && closed.error().code != ErrorCode::Conflict) {
            respond(api::fromError(closed.error()));
            co_return api::ownFault(closed.error());
        }
    }
    auto answering = answerSession(request, respond);
    co_return co_await answering;
}

Task<> CustomerApi::doRate(HttpRequest request, Respond respond)
{
    const Result<webchat::RatingBody> body = webchat::parseRating(request.body);
    if (!body) {
        respond(api::fromError(body.error()));
        co_return Result<>();
    }
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    const CustomerRating rating{body->stars, body->comment};
    auto saving = m_wishes.rate(session->id, rating);
    const Result<> saved = co_await saving;
    respond(saved ? HttpResponse::empty(204) : api::fromError(saved.error()));
    co_return Result<>();
}

Task<> CustomerApi::doLeaveMessage(HttpRequest request, Respond respond)
{
    const Result<webchat::LeftMessageBody> body = webchat::parseLeftMessage(request.body, m_context.limits);
    if (!body) {
        respond(api::fromError(body.error()));
        co_return Result<>();
    }
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(api::fromError(session.error()));
        co_return Result<>();
    }
    CustomerDetails details{.email = body->email};
    if (!body->name.isEmpty())
        details.name = body->name;
    auto saving = m_wishes.saveDetails(session->id, details);
    const Result<> saved = co_await saving;
    if (m_context.known)
        m_context.known->forget(session->publicId);
    if (!saved) {
        respond(api::fromError(saved.error()));
        co_return api::ownFault(saved.error());
    }
    InboundMessage inbound = webchatjson::inbound(*session, body->message);
    inbound.peerAddress = api::countedAddress(request.peerAddress);
    auto leaving = m_wishes.leaveMessage(inbound, body->email);
    const Result<Accepted> left = co_await leaving;
    respond(left ? HttpResponse::json(202, webchatjson::pending(*left)) : api::fromError(left.error()));
    co_return Result<>();
}

}  // namespace frontdesk
