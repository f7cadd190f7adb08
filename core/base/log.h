// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

enum class LogLevel : quint8 { Debug, Info, Warning, Error };

/// Thread-safe. Every line passes redact() before it reaches a sink, whatever the caller did.
/// `area` is a short static name such as "store" or "gateway".
void logLine(LogLevel level, const char* area, const QString& text);
inline void logDebug(const char* area, const QString& text) { logLine(LogLevel::Debug, area, text); }
inline void logInfo(const char* area, const QString& text) { logLine(LogLevel::Info, area, text); }
inline void logWarning(const char* area, const QString& text) { logLine(LogLevel::Warning, area, text); }
inline void logError(const char* area, const QString& text) { logLine(LogLevel::Error, area, text); }

/// Called for each line after redaction, on the logging thread; tests use it to fail on unexpected errors.
using LogObserver = void (*)(LogLevel level, const char* area, const QString& text);
void setLogObserver(LogObserver observer);

}  // namespace frontdesk
