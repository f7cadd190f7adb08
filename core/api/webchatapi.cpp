// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/webchatapi.h"

#include "core/api/apianswers.h"
#include "core/api/filesapi.h"
#include "core/api/webchatjson.h"
#include "core/channels/webchat/webchatchannel.h"
#include "core/conversations/ownership.h"
#include "core/events/inboundsink.h"

#include <sodium.h>

#include <QDeadlineTimer>

namespace frontdesk {
namespace {

using api::bearerOf;
using api::fromError;
using api::unauthorized;

int limitOf(const HttpRequest& request)
{
    bool ok = false;
    const int limit = request.queryValue("limit").toInt(&ok);
    return ok ? std::clamp(limit, 1, 200) : 50;
}

/// `before` is the opaque cursor that the last page gave.
MessageId cursorOf(const HttpRequest& request) { return MessageId(request.queryValue("before").toLongLong()); }

}  // namespace

void WebchatApi::createSession(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("create session"), doCreateSession(std::move(request), std::move(respond)));
}
void WebchatApi::getSession(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("get session"), doGetSession(std::move(request), std::move(respond)));
}
void WebchatApi::endSession(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("end session"), doEndSession(std::move(request), std::move(respond)));
}
void WebchatApi::history(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("history"), doHistory(std::move(request), std::move(respond)));
}
void WebchatApi::postMessage(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("post message"), doPostMessage(std::move(request), std::move(respond)));
}
void WebchatApi::admitBody(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("admit body"), doAdmitBody(std::move(request), std::move(respond)));
}
void WebchatApi::listSessions(HttpRequest request, Respond respond)
{
    coro::spawn(QStringLiteral("list sessions"), doListSessions(std::move(request), std::move(respond)));
}

Task<> WebchatApi::doCreateSession(HttpRequest request, Respond respond)
{
    const Result<webchat::NewSession> wanted = webchat::parseNewSession(request.body);
    if (!wanted) {
        respond(fromError(wanted.error()));
        co_return Result<>();
    }
    const QString publicId = newPublicId();
    const QString token = newSecretToken();
    auto creating = m_context.sessions.create(publicId, token, wanted->name, wanted->email, wanted->language,
                                              m_context.config()->sampleData);
    const Result<WebSession> session = co_await creating;
    if (!session) {
        respond(fromError(session.error()));
        co_return api::ownFault(session.error());
    }
    respond(HttpResponse::json(
        201, webchatjson::newSession(*session, token, *m_context.config(), m_context.config()->sampleData)));
    co_return Result<>();
}

Task<> WebchatApi::doGetSession(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    respond(session ? HttpResponse::json(
                200, webchatjson::sessionForCustomer(*session, *m_context.config(), m_context.config()->sampleData))
                    : fromError(session.error()));
    co_return Result<>();
}

Task<> WebchatApi::doEndSession(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(fromError(session.error()));
        co_return Result<>();
    }
    if (session->conversationId.isValid() && session->conversationState != ConversationState::Closed) {
        const StaffMember customer;
        auto closing = m_context.ownership.close(session->conversationId, customer,
                                                 QStringLiteral("ended_by_customer"));
        const Result<ConversationSummary> closed = co_await closing;
        if (!closed && closed.error().code != ErrorCode::Conflict) {
            respond(fromError(closed.error()));
            co_return api::ownFault(closed.error());
        }
    }
    if (m_context.known)
        m_context.known->forget(session->publicId);
    auto ending = m_context.sessions.end(session->id);
    const Result<> ended = co_await ending;
    respond(ended ? HttpResponse::empty(204) : fromError(ended.error()));
    if (ended && onSessionEnded)
        onSessionEnded(session->id);
    co_return Result<>();
}

Task<> WebchatApi::doHistory(HttpRequest request, Respond respond)
{
    auto checking = api::authenticate(m_context, request, QString());
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(fromError(session.error()));
        co_return Result<>();
    }
    auto reading = m_context.sessions.history(session->id, cursorOf(request), limitOf(request));
    const Result<PublicHistory> page = co_await reading;
    respond(page ? HttpResponse::json(200, webchatjson::history(*page, *session)) : fromError(page.error()));
    co_return Result<>();
}

Task<> WebchatApi::doPostMessage(HttpRequest request, Respond respond)
{
    const Result<webchat::ChatMessage> message = webchat::parseChatMessage(request.header("content-type"), request.body,
                                                                           m_context.limits);
    if (!message) {
        respond(fromError(message.error()));
        co_return Result<>();
    }
    const QByteArray inPath = request.pathParameters.value("id");
    const QString sessionId = inPath.isEmpty() ? message->sessionId : QString::fromLatin1(inPath);
    const bool carriesFiles = !message->files.isEmpty();
    auto checking = sender(request, sessionId, carriesFiles);
    const Result<WebSession> session = co_await checking;
    if (!session) {
        respond(fromError(session.error()));
        co_return Result<>();
    }
    const QString token = QString::fromLatin1(bearerOf(request));
    webchat::ChatMessage complete = *message;
    if (!complete.files.isEmpty() && m_files) {
        auto staging = m_files->stageNew(*session, complete);
        const Result<webchat::ChatMessage> staged = co_await staging;
        if (!staged) {
            respond(fromError(staged.error()));
            co_return Result<>();
        }
        complete = *staged;
    }
    InboundMessage arrived = webchatjson::inbound(*session, complete);
    arrived.peerAddress = api::countedAddress(request.peerAddress);
    const QList<InboundMessage> inbound{arrived};
    auto accepting = m_context.intake.accept(inbound);
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (!accepted) {
        respond(fromError(accepted.error()));
        co_return api::ownFault(accepted.error());
    }
    const Accepted first = accepted->constFirst();
    if (first.duplicate && m_files && !message->files.isEmpty()) {
        // Both came at the same moment: the files of this one belong to nothing.
        auto dropping = m_files->drop(*session, complete.attachments, message->attachments);
        co_await dropping;
    }
    const bool async = request.header("prefer").toLower().contains("respond-async");
    if (async || first.humanOwned) {
        respond(HttpResponse::json(202, webchatjson::pending(first)));
        co_return Result<>();
    }
    auto replying = awaitReply(*session, token, first, respond);
    co_return co_await replying;
}

Task<> WebchatApi::doAdmitBody(HttpRequest request, Respond respond)
{
    const QByteArray inPath = request.pathParameters.value("id");
    const QString id = QString::fromLatin1(inPath);
    const QString token = QString::fromLatin1(bearerOf(request));
    if (token.isEmpty() || (!id.isEmpty() && !isPublicId(id))) {
        respond(unauthorized());
        co_return Result<>();
    }
    // Without an id in the path it stands in the body and is checked with it.
    auto checking = id.isEmpty() ? m_context.sessions.authenticateToken(token)
                                 : m_context.sessions.authenticate(id, token);
    const Result<WebSession> session = co_await checking;
    respond(session ? HttpResponse::empty(204) : fromError(session.error()));
    co_return session ? Result<>() : api::ownFault(session.error());
}

/// Not by a read each time: who writes one message often writes the next, and the store checks the session again.
Task<WebSession> WebchatApi::sender(HttpRequest request, QString sessionId, bool anew)
{
    const QByteArray token = bearerOf(request);
    const WebSession* const known = m_context.known && !anew ? m_context.known->find(sessionId, token) : nullptr;
    if (known)
        co_return *known;
    auto checking = api::authenticate(m_context, request, sessionId);
    const Result<WebSession> session = co_await checking;
    if (session && m_context.known)
        m_context.known->keep(*session, token);
    co_return session;
}

Task<> WebchatApi::awaitReply(WebSession session, QString token, Accepted accepted, Respond respond)
{
    const QDeadlineTimer deadline(m_context.replyWaitMs);
    bool last = false;
    for (;;) {
        auto waiting = m_waiter.wait(accepted.conversationId, int(std::max<qint64>(1, deadline.remainingTime())));
        auto asking = m_context.sessions.answerOf(accepted.messageId);
        const Result<std::optional<Message>> answer = co_await asking;
        if (answer && *answer) {
            // Read again: the turn may have asked for a person since the request came in.
            auto rereading = m_context.sessions.authenticate(session.publicId, token);
            const Result<WebSession> current = co_await rereading;
            respond(HttpResponse::json(200, webchatjson::reply(**answer, current ? *current : session, accepted)));
            co_return Result<>();
        }
        if (!answer || last)
            break;
        const WaitEnd end = co_await waiting;
        if (end == WaitEnd::TimedOut)
            break;
        last = end == WaitEnd::Moved;  // the answer may have been faster: one more look
    }
    respond(HttpResponse::json(202, webchatjson::pending(accepted)));
    co_return Result<>();
}

bool WebchatApi::isStaff(const HttpRequest& request) const
{
    const QByteArray token = bearerOf(request);
    return !m_staffToken.isEmpty() && token.size() == m_staffToken.size()
           && sodium_memcmp(token.constData(), m_staffToken.constData(), size_t(token.size())) == 0;
}

Task<> WebchatApi::doListSessions(HttpRequest request, Respond respond)
{
    if (!isStaff(request)) {
        respond(unauthorized());
        co_return Result<>();
    }
    auto listing = m_context.sessions.list(limitOf(request));
    const Result<QList<WebSession>> sessions = co_await listing;
    if (sessions && onListed)
        onListed();
    respond(sessions ? HttpResponse::json(200, webchatjson::sessions(*sessions)) : fromError(sessions.error()));
    co_return Result<>();
}

}  // namespace frontdesk
