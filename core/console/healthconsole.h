// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/logring.h"
#include "core/base/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace frontdesk {

enum class ServiceState : quint8 { Ok, Degraded, Down };

/// One part of the program. `sentence` says what is going on and, when it is not well, what to do.
struct ServiceHealth {
    QString
        id;  ///< "gateway", "store", "knowledge", "agent", "outbox", "operations", "secrets", "disk", "clock", "backup"
    ServiceState state = ServiceState::Ok;
    QString sentence;
    qint64 latencyMicros = -1;  ///< of its last work; -1 = has none
    Micros since = 0;           ///< in this state
};

struct QueueFigures {
    int queued = 0, sending = 0, failed = 0, unconfirmed = 0;  ///< outbox rows
    int runningTurns = 0;
    int waiting = 0;        ///< conversations that wait for a person
    qint64 storeQueue = 0;  ///< jobs before the store's writer
};

struct ProcessFigures {
    qint64 residentBytes = -1;  ///< -1 = the system does not tell
    double cpuPercent = -1;     ///< of one core since the last snapshot; -1 = unknown yet
    int threads = -1;
    Micros uptime = 0;
    qint64 databaseBytes = 0;  ///< with its write-ahead log
    qint64 diskFreeBytes = -1, diskTotalBytes = -1;
};

struct TrafficFigures {
    qint64 requests = 0, serverErrors = 0, rateLimited = 0, refused = 0, droppedFrames = 0;  ///< since the start
    qint64 connections = 0, sockets = 0, chatClients = 0;                                    ///< now
    int conversations = 0, withAi = 0;                                                       ///< open ones
};

struct VersionLine {
    QString name, version;
};

struct HealthSnapshot {
    Micros takenAt = 0;
    QList<ServiceHealth> services;
    QueueFigures queues;
    ProcessFigures process;
    TrafficFigures traffic;
    QList<VersionLine> versions;  ///< program, git id, Qt, SQLite, schema, system
    QString logFile;              ///< empty = none is written

    /// The worst of all services.
    [[nodiscard]] ServiceState overall() const
    {
        ServiceState worst = ServiceState::Ok;
        for (const ServiceHealth& service : services)
            worst = qMax(worst, service.state);
        return worst;
    }
};

struct LogQuery {
    LogLevel least = LogLevel::Debug;
    QString text;               ///< part of message, area or an id, any case; empty = all
    qint64 after = 0;           ///< records with a greater number; 0 = from the oldest
    int limit = 500;            ///< the newest ones
    bool problemsOnly = false;  ///< from the list of warnings and errors, which reaches further back
};

struct DiagnosticsBundle {
    QString path;
    qint64 bytes = 0;
    QStringList files;  ///< names inside
};

/// How the program is. Threads and errors as in Console.
class HealthConsole {
public:
    virtual ~HealthConsole() = default;

    /// As of now; ask about once a second while somebody looks.
    [[nodiscard]] virtual QFuture<Result<HealthSnapshot>> snapshot() = 0;
    /// Of this run, oldest first; already without secrets, addresses and numbers.
    [[nodiscard]] virtual QFuture<Result<QList<LogRecord>>> log(LogQuery query) = 0;
    /// Writes a zip file for somebody who helps: versions, configuration, health, log, metrics. No secrets, no words of
    /// customers. InvalidInput: the path is not absolute; Storage: it cannot be written.
    [[nodiscard]] virtual QFuture<Result<DiagnosticsBundle>> saveDiagnostics(QString path) = 0;
};

}  // namespace frontdesk
