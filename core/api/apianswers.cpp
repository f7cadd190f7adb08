// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apianswers.h"

#include <QHostAddress>

namespace frontdesk::api {

QByteArray bearerOf(const HttpRequest& request)
{
    const QByteArray value = request.header("authorization");
    return value.size() > 7 && value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

HttpResponse unauthorized()
{
    HttpResponse response = HttpResponse::problem(
        401, "unauthorized", QStringLiteral("Send the session's token as \"Authorization: Bearer <token>\"."));
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

int statusOf(const Error& error)
{
    if (error.detail == u"blocked" || error.detail == u"conversation_cap")
        return 403;
    switch (error.code) {
    case ErrorCode::InvalidInput:
        if (error.detail == u"too_large")
            return 413;
        return error.detail == u"kind_not_allowed" ? 415 : 400;
    case ErrorCode::Unauthorized:
    case ErrorCode::NotFound: return 401;
    case ErrorCode::Conflict: return 409;
    case ErrorCode::RateLimited: return 429;
    case ErrorCode::DiskFull:
    case ErrorCode::Corrupt:
    case ErrorCode::Storage:
    case ErrorCode::Unavailable: return 503;
    default: return 500;
    }
}

Result<> ownFault(const Error& error) { return statusOf(error) >= 500 ? Result<>(error) : Result<>(); }

HttpResponse fromError(const Error& error)
{
    switch (const int status = statusOf(error)) {
    case 400: return HttpResponse::problem(400, "invalid-request", error.userText);
    case 401: return unauthorized();
    case 403: return HttpResponse::problem(403, "refused", error.userText);
    case 409: return HttpResponse::problem(409, "conflict", error.userText);
    case 413: return HttpResponse::problem(413, "too-large", error.userText);
    case 415: return HttpResponse::problem(415, "unsupported-media-type", error.userText);
    case 429:
    case 503: {
        HttpResponse response = HttpResponse::problem(
            status, status == 429 ? "rate-limited" : "unavailable",
            status == 429 ? error.userText
                          : QStringLiteral("The message could not be stored just now. Please try again in a minute."));
        response.headers.emplaceBack("Retry-After", "30");
        return response;
    }
    default: return HttpResponse::problem(500, "internal", QStringLiteral("Something went wrong on our side."));
    }
}

Task<WebSession> authenticate(ApiContext context, HttpRequest request, QString sessionId)
{
    const QString id = sessionId.isEmpty() ? QString::fromLatin1(request.pathParameters.value("id")) : sessionId;
    const QString token = QString::fromLatin1(bearerOf(request));
    if (token.isEmpty() || !isPublicId(id)) {
        const Error missing{ErrorCode::Unauthorized, {}, {}};
        co_return missing;
    }
    auto checking = context.sessions.authenticate(id, token);
    const Result<WebSession> session = co_await checking;
    co_return session;
}

QString countedAddress(const QByteArray& peerAddress)
{
    const QHostAddress address(QString::fromLatin1(peerAddress));
    if (address.isNull() || address.isLoopback())
        return {};
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString();
    // One household has a whole /64 of IPv6 addresses.
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes).toString();
}

}  // namespace frontdesk::api
