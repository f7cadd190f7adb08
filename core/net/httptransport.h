// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <stop_token>
#include <utility>

namespace frontdesk {

/// One request to somebody else's server.
struct HttpCall {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;  ///< credentials stand here and nowhere else
    /// The IP address to connect to; Host and the certificate stay those of `url`. Empty = looked up. For addresses that
    /// were checked: a second look-up might answer otherwise.
    QString pinnedAddress;
    QByteArray body;
    int timeoutMs = 15'000;                ///< without any byte to or from the server; whole call: four times that
    qsizetype maxBytes = 4 * 1024 * 1024;  ///< of the answer's body; more ends in InvalidInput
    int connectMs = 10'000;                ///< open() only: until the request is on its way
    bool http2 = false;                    ///< open() only: may be used where TLS offers it
};

struct HttpAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;  ///< names lower case, in order
    QByteArray body;

    /// First value of the header, empty when absent; `name` in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// An answer whose body is pulled piece by piece: what nobody pulls stays with the server once a small buffer is full.
/// One call at a time. Destroying it, or the stop token of open(), ends the request; a call under way keeps it alive.
/// Errors as HttpTransport's; Timeout: nothing came within `withinMs`, the request goes on.
class HttpStream {
public:
    virtual ~HttpStream() = default;
    /// Status and headers; the body of the value is empty. Before the first next().
    [[nodiscard]] virtual Task<HttpAnswer> head(int withinMs) = 0;
    /// The next bytes of the body; empty = it has ended and was whole.
    [[nodiscard]] virtual Task<QByteArray> next(int withinMs) = 0;
};

/// The one way out over HTTP, so that tests can stand in its place. Redirects are never followed: a 3xx is an answer.
/// Every status is an answer. Engine thread. Errors:
///  - Timeout, Unavailable whose detail begins with "unsent": the request surely never reached the server (refused
///    connection, no such host, TLS failed, stopped before it began);
///  - Cancelled: stopped; the request may have arrived unless surelyUnsent();
///  - InvalidInput: the answer is larger than maxBytes, or the call itself cannot be made (then surelyUnsent());
///  - Unknown: the request may have arrived, its answer was lost (also by time).
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    [[nodiscard]] virtual Task<HttpAnswer> send(HttpCall call, std::stop_token stop) = 0;
    /// For answers that take long to come (streams of events). HttpCall::timeoutMs is unused. Transports that cannot
    /// stream give the whole body as one piece (this implementation).
    [[nodiscard]] virtual std::shared_ptr<HttpStream> open(HttpCall call, std::stop_token stop);
};

/// The request certainly had no effect at the server.
[[nodiscard]] bool surelyUnsent(const Error& error);
[[nodiscard]] Error unsentError(ErrorCode code, const QString& why);

}  // namespace frontdesk
