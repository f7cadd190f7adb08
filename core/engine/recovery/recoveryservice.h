// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/recoveryconsole.h"
#include "core/engine/engineoptions.h"
#include "core/recovery/backupmaker.h"
#include "core/recovery/recoveryrecord.h"
#include "core/recovery/restorestage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace frontdesk {

struct EngineCore;

/// What Health says about backups.
struct BackupFigures {
    bool daily = false;
    Micros lastGoodAt = 0;
    Micros since = 0;  ///< start of the program: before that nothing could be made
    QString problem;
};

/// RecoveryConsole on the engine, and the daily backup. Lives on the engine thread; public functions of the console from
/// any thread. Disk work runs on threads of its own: one for backups and restores, others for looking at folders.
class RecoveryService final : public QObject, public RecoveryConsole {
    Q_OBJECT

public:
    RecoveryService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                    QObject* parent = nullptr);
    ~RecoveryService() override;

    /// A backup that runs ends as soon as its step allows, none begins any more. Engine thread.
    void shutDown();
    /// Something runs on the disk; the copy of the database cannot be interrupted.
    [[nodiscard]] bool busy() const { return m_running; }
    [[nodiscard]] BackupFigures figures() const;
    /// What the timer does every minute: starts the daily backup when it is due. Engine thread.
    void tick();

    [[nodiscard]] QFuture<Result<BackupState>> state() override;
    [[nodiscard]] QFuture<Result<BackupFile>> backUpNow(QString folder, BackupKind kind) override;
    [[nodiscard]] QFuture<Result<BackupReport>> verifyBackup(QString path) override;
    [[nodiscard]] QFuture<Result<QStringList>> recoveryWords() override;
    [[nodiscard]] QFuture<Result<>> confirmSheet(QList<SheetAnswer> answers) override;
    [[nodiscard]] QFuture<Result<BackupReport>> stageRestore(QString path, QStringList words) override;
    [[nodiscard]] QFuture<Result<>> cancelRestore() override;

private:
    struct Seen {
        QList<BackupFile> backups;
        bool sameDisk = true;
        QString staged;
        QStringList keptAside;
    };
    [[nodiscard]] static Seen look(QString folder, RecoveryPlaces places, QByteArray masterKey);
    [[nodiscard]] Task<BackupState> doState();
    [[nodiscard]] Task<BackupFile> doBackUp(QString folder, BackupKind kind);
    [[nodiscard]] Task<MadeBackup> make(BackupOrder order);
    [[nodiscard]] Task<> daily();
    [[nodiscard]] Task<BackupReport> doVerify(QString path);
    [[nodiscard]] Task<QStringList> doWords();
    [[nodiscard]] Task<> doConfirm(QList<SheetAnswer> answers);
    [[nodiscard]] Task<BackupReport> doStage(QString path, QStringList words);
    [[nodiscard]] Task<BackupReport> stageWith(RestoreOrder order);
    [[nodiscard]] Task<> finishStage(StagedRestore staged);
    [[nodiscard]] Task<> doCancel();
    [[nodiscard]] Task<> record(QString action, QString target, Json details);
    [[nodiscard]] Task<> saveRecord();
    [[nodiscard]] Task<> settle(BackupOrder order, Result<MadeBackup> made);
    [[nodiscard]] RecoveryPlaces places() const;
    [[nodiscard]] QString backupFolder() const;
    [[nodiscard]] BackupOrder orderFor(const QString& folder, BackupKind kind) const;
    [[nodiscard]] bool dailyWanted() const;
    [[nodiscard]] Micros now() const;
    [[nodiscard]] QString keyId() const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    const EngineOptions& m_options;
    std::unique_ptr<QThreadPool> m_work;  ///< one thread
    std::unique_ptr<QThreadPool> m_look;
    QFuture<Seen> m_looking;
    QTimer m_timer;
    std::shared_ptr<BackupProgress> m_progress;
    RecoveryRecord m_record;
    Seen m_seen;  ///< when the folder answered last
    Micros m_startedAt = 0;
    bool m_running = false;
    bool m_ending = false;
};

}  // namespace frontdesk
