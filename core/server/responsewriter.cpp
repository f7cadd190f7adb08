// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/responsewriter.h"

#include "core/base/ids.h"
#include "core/base/log.h"

#include <QDateTime>
#include <QLocale>

namespace frontdesk {
namespace {

bool isPlain(const QByteArray& text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool isToken(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool hasCleanHeaders(const HttpResponse& response)
{
    return isPlain(response.contentType)
           && std::all_of(response.headers.begin(), response.headers.end(),
                          [](const auto& header) { return isToken(header.first) && isPlain(header.second); });
}

/// The gateway alone decides about framing.
bool isOurs(const QByteArray& name)
{
    static const QByteArrayList names{"content-length", "transfer-encoding", "connection", "content-type", "date",
                                      "server",         "x-request-id"};
    return names.contains(name.toLower());
}

void completeProblem(HttpResponse& response, const ReplyContext& context)
{
    if (response.contentType != "application/problem+json")
        return;
    Json body = Json::parse(response.body.begin(), response.body.end(), nullptr, false);
    if (!body.is_object())
        return;
    body["instance"] = context.path.toStdString();
    body["request_id"] = toStd(context.requestId);
    response.body = toBytes(body);
}

void addHeader(QByteArray& out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

/// IMF-fixdate, formatted once a second per thread.
const QByteArray& httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text =
            QLocale::c().toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1()
            + " GMT";
    }
    return text;
}

bool mayHaveBody(int status) { return status >= 200 && status != 204 && status != 304; }

void addGatewayHeaders(QByteArray& out, const ReplyContext& context, const QByteArray& serverName)
{
    addHeader(out, "Date", httpDate());
    addHeader(out, "Server", serverName);
    addHeader(out, "X-Request-Id", context.requestId.toLatin1());
    const QByteArray timing = "app;dur=" + QByteArray::number(double(context.micros) / 1000.0, 'f', 3);
    addHeader(out, "Server-Timing", timing);
    addHeader(out, "X-Content-Type-Options", "nosniff");
    if (context.close)
        addHeader(out, "Connection", "close");
    else if (context.http10)
        addHeader(out, "Connection", "keep-alive");
    for (const auto& [name, value] : context.cors)
        addHeader(out, name, value);
}

}  // namespace

QByteArray writeResponse(HttpResponse& response, const ReplyContext& context, const QByteArray& serverName)
{
    if (!hasCleanHeaders(response) || response.status < 200 || response.status > 599) {
        logError("gateway",
                 QStringLiteral("answer refused: control characters in a header or status out of range, request %1")
                     .arg(context.requestId));
        response = HttpResponse::problem(500, "internal", QStringLiteral("The answer could not be built."));
    }
    completeProblem(response, context);
    QByteArray out;
    out.reserve(512 + response.body.size());
    out.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(statusText(response.status))
        .append("\r\n");
    addGatewayHeaders(out, context, serverName);
    if (!response.contentType.isEmpty())
        addHeader(out, "Content-Type", response.contentType);
    for (const auto& [name, value] : response.headers)
        if (!isOurs(name))
            addHeader(out, name, value);
    if (mayHaveBody(response.status))
        addHeader(out, "Content-Length", QByteArray::number(response.body.size()));
    out.append("\r\n");
    if (mayHaveBody(response.status) && !context.headOnly)
        out.append(response.body);
    return out;
}

QString requestIdFrom(const QByteArray& header)
{
    const bool fine = header.size() >= 8 && header.size() <= 64
                      && std::all_of(header.begin(), header.end(), [](char c) {
                             return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                                    || c == '.' || c == '_' || c == '-';
                         });
    return fine ? QString::fromLatin1(header) : newPublicId();
}

}  // namespace frontdesk
