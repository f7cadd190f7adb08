// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/webhook/webhooksignature.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr qsizetype HexBytes = 64;
constexpr size_t MaxUses = 200'000;  // at two windows of a second each rightly signed one: more than the store takes

QByteArray normalised(const HttpRequest& request)
{
    QByteArray value = request.header("x-frontdesk-signature").trimmed().toLower();
    if (value.startsWith("sha256="))
        value.remove(0, 7);
    const bool hex = value.size() == HexBytes && std::all_of(value.cbegin(), value.cend(), [](char c) {
                         return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                     });
    return hex ? value : QByteArray();
}

/// Seconds since 1970; 0 = not in its form.
qint64 timestampOf(const QByteArray& text)
{
    const bool digits = !text.isEmpty() && text.size() <= 11
                        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? text.toLongLong() : 0;
}

}  // namespace

QByteArray WebhookSignature::sign(const QByteArray& secret, const Parts& parts)
{
    const QByteArray text = parts.timestamp + '.' + parts.method + ' ' + parts.path + '.' + parts.key + '.'
                            + parts.body;
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

QByteArray WebhookSignature::digestOf(const HttpRequest& request) { return normalised(request); }

bool WebhookSignature::fromEarlier(const HttpRequest& request) const
{
    const qint64 seconds = timestampOf(request.header("x-frontdesk-timestamp").trimmed());
    return seconds < m_began / MicrosPerSecond;
}

WebhookSignature::Verdict WebhookSignature::check(const HttpRequest& request)
{
    if (m_secret.isEmpty())
        return Verdict::NoSecret;
    const QByteArray timestamp = request.header("x-frontdesk-timestamp").trimmed();
    const QByteArray given = normalised(request);
    const qint64 seconds = timestampOf(timestamp);
    if (given.isEmpty() || seconds == 0)
        return Verdict::Missing;
    const QByteArray wanted = sign(m_secret, {.timestamp = timestamp,
                                              .method = request.method,
                                              .path = request.path,
                                              .key = request.header("x-idempotency-key").trimmed(),
                                              .body = request.body});
    if (sodium_memcmp(wanted.constData(), given.constData(), size_t(HexBytes)) != 0)
        return Verdict::Wrong;
    if (std::abs(m_clock.now() - seconds * MicrosPerSecond) > m_window)
        return Verdict::Stale;
    return firstUse(given) ? Verdict::Good : Verdict::Used;
}

bool WebhookSignature::firstUse(const QByteArray& signature)
{
    const Micros now = m_clock.steady();
    while (!m_order.empty() && (m_order.front().until < now || m_order.size() > MaxUses)) {
        m_used.remove(m_order.front().signature);
        m_order.pop_front();
    }
    if (m_used.contains(signature))
        return false;
    m_used.insert(signature, true);
    m_order.push_back({now + 2 * m_window, signature});  // a time stamp may lie one window ahead
    return true;
}

const char* WebhookSignature::name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return "";
    case Verdict::NoSecret: return "no_secret";
    case Verdict::Missing: return "missing";
    case Verdict::Wrong: return "wrong";
    case Verdict::Stale: return "stale";
    case Verdict::Used: return "replay";
    }
    return "wrong";
}

QString WebhookSignature::advice(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return {};
    case Verdict::NoSecret:
        return QCoreApplication::translate(
            "WebhookSignature", "Webhooks are refused until a webhook secret is set in the settings of this program.");
    case Verdict::Missing:
        return QCoreApplication::translate(
            "WebhookSignature",
            "Send X-Frontdesk-Timestamp (seconds since 1970) and X-Frontdesk-Signature (hexadecimal "
            "HMAC-SHA256 of \"<timestamp>.<METHOD> <path>.<X-Idempotency-Key or nothing>.<body>\").");
    case Verdict::Wrong:
        return QCoreApplication::translate("WebhookSignature", "The signature of this request does not fit.");
    case Verdict::Stale:
        return QCoreApplication::translate(
            "WebhookSignature",
            "The time of this request is too far from the time here. Check both clocks and sign again.");
    case Verdict::Used:
        return QCoreApplication::translate(
            "WebhookSignature",
            "This signature was used before. Sign again with the present time; the same message_id does "
            "nothing twice.");
    }
    return {};
}

}  // namespace frontdesk
