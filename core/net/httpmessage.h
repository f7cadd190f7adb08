// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace frontdesk {

/// Names a connection and the request on it: answers cross threads as this value, never as a socket.
/// A reply for a gone connection or an older request is dropped.
struct RequestHandle {
    quint64 connId = 0;
    quint64 seq = 0;
};

struct HttpRequest {
    RequestHandle handle;
    QByteArray method;                                 ///< upper case
    QByteArray path;                                   ///< percent-decoded once, without query
    QList<std::pair<QByteArray, QByteArray>> query;    ///< percent-decoded, in order, repeated keys kept
    QByteArray target;                                 ///< as received (origin-form)
    QList<std::pair<QByteArray, QByteArray>> headers;  ///< names lower case, in order
    QByteArray body;
    QByteArray peerAddress;  ///< client address (X-Forwarded-For only from trusted proxies)
    QString requestId;
    Micros receivedAt = 0;
    QHash<QByteArray, QByteArray> pathParameters;  ///< of the matched route, for example "id"

    /// First value of the header, empty when absent; `name` in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool close = false;

    [[nodiscard]] static HttpResponse json(int status, const Json& body);
    /// RFC 7807 problem details; `detail` must be fit for strangers. `type` is a slug, for example "rate-limited".
    [[nodiscard]] static HttpResponse problem(int status, QByteArrayView type, const QString& detail);
    [[nodiscard]] static HttpResponse empty(int status);
};

[[nodiscard]] QByteArray statusText(int status);

}  // namespace frontdesk
