// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/healthconsole.h"
#include "core/engine/health/healthchecks.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace frontdesk {

struct EngineCore;
class Gateway;
struct RequestSample;

/// HealthConsole on the engine. Looks by itself every 5 s, so that "since when" is right although nobody watched, and
/// at every snapshot(). Lives on the engine thread; public functions of the console from any thread.
class HealthService final : public QObject, public HealthConsole {
    Q_OBJECT

public:
    struct Sources {
        EngineCore& core;
        Gateway* gateway;
        QString gatewayHost;  ///< to ask our own public port
        quint16 port = 0;
        quint16 opsPort = 0;
        QString databasePath;
        Micros startedAt = 0;
        std::function<bool()> draining;
        std::function<BackupFigures()> backup;
    };

    explicit HealthService(const ConsoleServices& services, QObject* parent = nullptr);
    /// Before this every act is Unavailable. Engine thread.
    void connectTo(const Sources& sources);

    [[nodiscard]] QFuture<Result<HealthSnapshot>> snapshot() override;
    [[nodiscard]] QFuture<Result<QList<LogRecord>>> log(LogQuery query) override;
    [[nodiscard]] QFuture<Result<DiagnosticsBundle>> saveDiagnostics(QString path) override;

private:
    struct Disk {
        qint64 free = -1, total = -1, database = 0;
    };
    [[nodiscard]] Task<HealthSnapshot> doSnapshot();
    [[nodiscard]] Task<DiagnosticsBundle> doDiagnostics(QString path);
    [[nodiscard]] Task<> look();
    [[nodiscard]] HealthSnapshot compose(const std::optional<StoreFigures>& figures, const Disk& disk);
    [[nodiscard]] HealthFacts facts(const std::optional<StoreFigures>& figures, const Disk& disk);
    [[nodiscard]] static Disk measureDisk(QString databasePath);
    [[nodiscard]] ProcessFigures process(const Disk& disk);
    [[nodiscard]] TrafficFigures traffic(const std::optional<StoreFigures>& figures) const;
    void count(const RequestSample& sample);
    void probe(const QString& host, PortProbe* probe);
    void watchClock(Micros now);
    void setSince(QList<ServiceHealth>& services, Micros now);

    const ConsoleServices& m_services;
    std::optional<Sources> m_sources;
    QPointer<Gateway> m_gateway;
    QNetworkAccessManager m_network;
    PortProbe m_gatewayProbe;
    PortProbe m_opsProbe;
    QTimer m_timer;
    QHash<QString, ServiceHealth> m_known;  ///< state and since, by id
    std::deque<Micros> m_errorTimes;        ///< steady, of 5xx answers, newest last, the last 5 minutes
    qint64 m_serverErrors = 0;
    QElapsedTimer m_steady;
    Micros m_wallStart = 0;
    Micros m_steadyStart = 0;
    Micros m_jump = 0;
    Micros m_jumpedAt = 0;
    qint64 m_lastCpu = -1;
    qint64 m_lastCpuAt = 0;  ///< ns of m_steady
    double m_cpu = -1;
};

}  // namespace frontdesk
