// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpmessage.h"

#include <memory>

namespace frontdesk {

/// A parsed request head. `request` has method, target and headers; path and query are raw until they are routed.
struct HttpHead {
    HttpRequest request;
    QByteArray rawPath;
    QByteArray rawQuery;
    quint64 contentLength = 0;
    bool chunked = false;
    bool http10 = false;
    bool keepAlive = false;
    bool expectContinue = false;
    bool connectionUpgrade = false;  ///< the Connection header lists "upgrade"

    [[nodiscard]] bool hasBody() const { return chunked || contentLength > 0; }
};

/// Strict HTTP/1.x request parser for bytes from strangers: Boost.Beast, plus the refusals of docs/decisions/0001.
/// One object per connection, used for one request after the other. Knows no socket and no thread.
class HttpParser {
public:
    static constexpr qsizetype MaxHeadBytes = 16 * 1024;
    static constexpr qsizetype MaxTargetBytes = 8 * 1024;
    static constexpr int MaxFields = 100;

    HttpParser();
    ~HttpParser();
    Q_DISABLE_COPY_MOVE(HttpParser)

    /// length > 0: the head is complete and that long. refuse > 0: an HTTP status, nothing more can be read.
    /// Both 0: more bytes are needed; call again with the same bytes and more behind them.
    struct Scan {
        qsizetype length = 0;
        int refuse = 0;
    };
    [[nodiscard]] Scan scanHead(QByteArrayView bytes);

    /// `head` ends with its blank line. 0 = good, else the HTTP status of the refusal.
    [[nodiscard]] int parseHead(QByteArrayView head, HttpHead& out);

    struct BodyStep {
        qsizetype consumed = 0;  ///< the rest has to be presented again
        int refuse = 0;
        bool complete = false;
    };
    /// `limit` counts decoded bytes. Call only after a good head with hasBody().
    [[nodiscard]] BodyStep parseBody(QByteArrayView bytes, quint64 limit);
    [[nodiscard]] QByteArray takeBody();

private:
    class Impl;
    std::unique_ptr<Impl> d;
    qsizetype m_scanned = 0;
    bool m_lineChecked = false;
};

}  // namespace frontdesk
