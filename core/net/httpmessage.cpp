// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpmessage.h"

namespace frontdesk {
namespace {

QByteArray firstOf(const QList<std::pair<QByteArray, QByteArray>>& list, QByteArrayView name)
{
    for (const auto& [key, value] : list)
        if (key == name)
            return value;
    return {};
}

}  // namespace

QByteArray HttpRequest::header(QByteArrayView name) const { return firstOf(headers, name); }
QByteArray HttpRequest::queryValue(QByteArrayView name) const { return firstOf(query, name); }

HttpResponse HttpResponse::json(int status, const Json& body)
{
    HttpResponse response;
    response.status = status;
    response.body = toBytes(body);
    return response;
}

HttpResponse HttpResponse::problem(int status, QByteArrayView type, const QString& detail)
{
    // The gateway adds "instance" (path) and "request_id": it knows both for every answer, also its own.
    HttpResponse response = json(status,
                                 {{"type", "https://frontdesk.invalid/problems/" + type.toByteArray().toStdString()},
                                  {"title", statusText(status).toStdString()},
                                  {"status", status},
                                  {"detail", toStd(detail)}});
    response.contentType = "application/problem+json";
    return response;
}

HttpResponse HttpResponse::empty(int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType.clear();
    return response;
}

QByteArray statusText(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

}  // namespace frontdesk
