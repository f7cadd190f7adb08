// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/log.h"

#include <QStringList>

#include <optional>

namespace frontdesk {

/// The named fields of seed 000's log lines. In JSON they are members, in text they follow as name=value.
/// No customer text here, only ids and figures.
struct LogFields {
    QString conversationSid;
    QString sessionId;
    QString requestId;
    std::optional<qint64> processingTimeMs;
    std::optional<int> agentResponseLength;  ///< characters
    std::optional<QStringList> toolsUsed;
};

/// Like logLine(), with fields. Thread-safe.
void logEvent(LogLevel level, const char* area, const QString& text, const LogFields& fields);

/// Between the text and the fields (as JSON) inside one line; the formatters of app/logging take it apart.
constexpr char LogFieldSeparator = '\x1e';

}  // namespace frontdesk
