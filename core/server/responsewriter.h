// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gatewayshared.h"

namespace frontdesk {

/// What the gateway knows about the request that is being answered.
struct ReplyContext {
    QByteArray path;
    QString requestId;
    HeaderList cors;
    qint64 micros = 0;
    bool headOnly = false;
    bool close = false;
    bool http10 = false;
};

/// The bytes of an answer. Adds length, request id, timing, nosniff and CORS; problem+json gets `instance` and
/// `request_id`. A header that holds control characters makes it a 500 (response splitting): `response.status`
/// says what was really sent.
[[nodiscard]] QByteArray writeResponse(HttpResponse& response, const ReplyContext& context,
                                       const QByteArray& serverName);

/// An X-Request-Id from outside is believed when it matches [A-Za-z0-9._-]{8,64}; else a new UUIDv7.
[[nodiscard]] QString requestIdFrom(const QByteArray& header);

}  // namespace frontdesk
