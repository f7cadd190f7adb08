// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/net/httpmessage.h"

#include <QHash>

#include <deque>

namespace frontdesk {

/// Checks requests of the generic webhook (docs/webhooks.md): HMAC-SHA256 with the secret over
/// "<timestamp>.<METHOD> <path>.<X-Idempotency-Key, may be empty>.<body>", a time window, and no signature twice within it. Engine thread.
class WebhookSignature {
public:
    enum class Verdict : quint8 {
        Good,
        NoSecret,
        Missing,  ///< a header is absent or not in its form
        Wrong,
        Stale,  ///< rightly signed, but outside the window
        Used,   ///< rightly signed, but seen before
    };

    WebhookSignature(QByteArray secret, int windowSeconds, const Clock& clock)
        : m_secret(std::move(secret)), m_window(windowSeconds * MicrosPerSecond), m_clock(clock), m_began(clock.now())
    {
    }

    /// Good counts as used from here on, unless it is released. The signature decides first: who cannot sign learns nothing more.
    [[nodiscard]] Verdict check(const HttpRequest& request);
    /// Lower-case hexadecimal; what a caller sends.
    struct Parts {
        QByteArray timestamp;  ///< seconds since 1970
        QByteArray method = "POST";
        QByteArray path;  ///< as this program gets it, without query
        QByteArray key;   ///< X-Idempotency-Key
        QByteArray body;
    };
    [[nodiscard]] static QByteArray sign(const QByteArray& secret, const Parts& parts);
    /// The signature in one spelling (lower case, without "sha256="); empty when there is none.
    [[nodiscard]] static QByteArray digestOf(const HttpRequest& request);
    /// Rightly signed, but before this program began: whether it was used then only the database knows.
    [[nodiscard]] bool fromEarlier(const HttpRequest& request) const;
    /// What it was used for did not come about through our own fault: it may be used once more.
    void release(const QByteArray& digest) { m_used.remove(digest); }
    /// For the audit; "" for Good.
    [[nodiscard]] static const char* name(Verdict verdict);
    /// A sentence for whoever sets the caller up.
    [[nodiscard]] static QString advice(Verdict verdict);

private:
    struct Use {
        Micros until = 0;
        QByteArray signature;
    };
    [[nodiscard]] bool firstUse(const QByteArray& signature);

    QByteArray m_secret;
    Micros m_window;
    const Clock& m_clock;
    Micros m_began;
    QHash<QByteArray, bool> m_used;
    std::deque<Use> m_order;
};

}  // namespace frontdesk
