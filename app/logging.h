// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/datadir.h"
#include "core/config/settings.h"

#include <QString>

namespace frontdesk {

struct LogOptions {
    QString level = QStringLiteral("info");  ///< debug, info, warning, error, critical
    bool json = false;
    bool toStderr = true;
    QString file;  ///< absolute; empty = no file
    qint64 maxBytes = 10 * 1024 * 1024;
    int backups = 5;
};

[[nodiscard]] LogOptions logOptions(const Settings& settings, const DataDirs& dirs);
/// Installs the sinks (standard error and the rotating file) and Qt's message handler. Every line passes redact(), also
/// those of libraries that write to spdlog or Qt directly. Storage: the log file cannot be written (standard error
/// works all the same). Main thread, once; then logging is thread-safe.
[[nodiscard]] Result<> initLogging(const LogOptions& options);
/// debug, info, warning, error or critical; acts at once. Any thread.
void setLogLevel(const QString& level);
/// Writes what is buffered and closes the file; later lines go to standard error.
void shutdownLogging();
/// One finished line as the sinks write it, without the line end; for tests and the log viewer.
[[nodiscard]] std::string formatLogLine(const QString& level, const QString& message, bool json, qint64 unixMillis);

}  // namespace frontdesk
