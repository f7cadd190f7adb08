// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace frontdesk {

/// One event of a text/event-stream.
struct SseEvent {
    QByteArray type = "message";
    QByteArray data;  ///< lines joined by \n, as they came (UTF-8 is not checked here)
    QByteArray id;    ///< last id seen so far in the stream
};

/// Reads server-sent events (WHATWG HTML, section 9.2.6) from bytes cut anywhere: LF, CR and CRLF end lines, a BOM at the
/// beginning and comments are skipped, `retry` and `id` are kept. An event without its blank line at the end of the
/// stream is not given out. Pure.
class SseParser {
public:
    struct Limits {
        qsizetype maxLine = 1024 * 1024;       ///< bytes of one line
        qsizetype maxEvent = 2 * 1024 * 1024;  ///< bytes of one event's data
    };
    SseParser() = default;
    explicit SseParser(Limits limits) : m_limits(limits) {}

    /// Appends what became complete. InvalidInput when a limit is broken; nothing is read after that.
    [[nodiscard]] Result<> feed(QByteArrayView bytes, QList<SseEvent>& events);
    /// What the server wishes for a reconnection, in milliseconds.
    [[nodiscard]] std::optional<qint64> retryMs() const { return m_retryMs; }

private:
    [[nodiscard]] Result<> broken();
    [[nodiscard]] Result<> line(QByteArrayView text, QList<SseEvent>& events);
    void field(QByteArrayView name, QByteArrayView value);

    Limits m_limits;
    QByteArray m_partial;  ///< of the line that has no end yet
    SseEvent m_event;
    bool m_hasData = false;
    bool m_begun = false;    ///< the BOM was looked for
    bool m_afterCr = false;  ///< an LF that follows belongs to the CR before it
    bool m_broken = false;
    std::optional<qint64> m_retryMs;
};

}  // namespace frontdesk
