// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/percentdecode.h"

namespace frontdesk {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

}  // namespace

std::optional<QByteArray> percentDecode(QByteArrayView text, PlusSign plus)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            const bool complete = i + 2 < text.size();
            const int high = complete ? hexDigit(text[i + 1]) : -1;
            const int low = complete ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            out.append(char(high << 4 | low));
            i += 2;
        } else {
            out.append(c == '+' && plus == PlusSign::Space ? ' ' : c);
        }
    }
    return out;
}

std::optional<QList<std::pair<QByteArray, QByteArray>>> decodePairs(QByteArrayView text, int maxPairs)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    while (!text.isEmpty()) {
        const qsizetype amp = text.indexOf('&');
        const QByteArrayView part = amp < 0 ? text : text.first(amp);
        text = amp < 0 ? QByteArrayView() : text.sliced(amp + 1);
        if (part.isEmpty())
            continue;
        if (pairs.size() >= maxPairs)
            return std::nullopt;
        const qsizetype equals = part.indexOf('=');
        const auto key = percentDecode(equals < 0 ? part : part.first(equals), PlusSign::Space);
        const auto value = percentDecode(equals < 0 ? QByteArrayView() : part.sliced(equals + 1), PlusSign::Space);
        if (!key || !value)
            return std::nullopt;
        pairs.append({*key, *value});
    }
    return pairs;
}

}  // namespace frontdesk
