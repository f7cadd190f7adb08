// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sseparser.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr QByteArrayView Bom = "\xef\xbb\xbf";
constexpr qsizetype LongestNumber = 9;

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const auto begin = bytes.begin() + from;
    const auto found = std::find_if(begin, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Result<> SseParser::broken()
{
    m_broken = true;
    m_partial.clear();
    m_event = {};
    return Error{ErrorCode::InvalidInput, {}, QStringLiteral("an event of the stream is too large")};
}

Result<> SseParser::feed(QByteArrayView bytes, QList<SseEvent>& events)
{
    if (m_broken)
        return broken();
    qsizetype at = 0;
    if (m_afterCr && !bytes.isEmpty()) {
        m_afterCr = false;
        at = bytes.front() == '\n' ? 1 : 0;
    }
    while (at < bytes.size()) {
        const qsizetype end = lineEnd(bytes, at);
        const QByteArrayView piece = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
        if (m_partial.size() + piece.size() > m_limits.maxLine)
            return broken();
        if (end < 0) {
            m_partial.append(piece.data(), piece.size());
            return {};
        }
        at = end + 1;
        if (bytes.at(end) == '\r') {
            m_afterCr = at == bytes.size();
            if (!m_afterCr && bytes.at(at) == '\n')
                ++at;
        }
        Result<> read;
        if (m_partial.isEmpty()) {
            read = line(piece, events);
        } else {
            m_partial.append(piece.data(), piece.size());
            const QByteArray whole = std::exchange(m_partial, QByteArray());
            read = line(whole, events);
        }
        if (!read)
            return read;
    }
    return {};
}

Result<> SseParser::line(QByteArrayView text, QList<SseEvent>& events)
{
    if (!std::exchange(m_begun, true) && text.startsWith(Bom))
        text = text.sliced(Bom.size());
    if (text.isEmpty()) {
        if (m_hasData)
            events.append(m_event);
        m_event.type = QByteArrayLiteral("message");
        m_event.data.clear();
        m_hasData = false;
        return {};
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return {};
    const QByteArrayView name = colon < 0 ? text : text.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (m_event.data.size() + value.size() > m_limits.maxEvent)
        return broken();
    field(name, value);
    return {};
}

void SseParser::field(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data.append(value.data(), value.size());
        m_hasData = true;
    } else if (name == "event") {
        m_event.type = value.isEmpty() ? QByteArrayLiteral("message") : value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_event.id = value.toByteArray();
    } else if (name == "retry" && isDigits(value) && value.size() <= LongestNumber) {
        m_retryMs = value.toByteArray().toLongLong();
    }
}

}  // namespace frontdesk
