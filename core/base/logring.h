// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/log.h"

#include <QList>
#include <QString>

namespace frontdesk {

/// One line of the log as the window shows it; redacted when it was written.
struct LogRecord {
    qint64 number = 0;  ///< counts up from 1 in this run
    Micros at = 0;      ///< wall clock
    LogLevel level = LogLevel::Info;
    QString area;             ///< "store", "gateway", ...
    QString text;             ///< at most 2000 characters
    QString requestId;        ///< may be empty
    QString conversationSid;  ///< public id; may be empty
};

/// The newest lines of this process in memory, for the Health page: 500 of all and, so that chatter does not push them
/// out, 100 warnings and errors. Thread-safe.
namespace logring {

constexpr int Capacity = 500;
constexpr int ProblemCapacity = 100;

/// `redacted` is the finished line of logLine(), fields behind LogFieldSeparator.
void append(LogLevel level, const char* area, const QString& redacted);
/// Records with a greater number than `after`, oldest first.
[[nodiscard]] QList<LogRecord> records(qint64 after = 0);
[[nodiscard]] QList<LogRecord> problems(qint64 after = 0);
/// For tests.
void clear();

}  // namespace logring
}  // namespace frontdesk
