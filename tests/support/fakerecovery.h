// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// RecoveryConsole in memory for tests and pictures of the window.
class FakeRecovery final : public RecoveryConsole {
public:
    explicit FakeRecovery(FakeConsole& console);

    [[nodiscard]] QFuture<Result<BackupState>> state() override;
    [[nodiscard]] QFuture<Result<BackupFile>> backUpNow(QString folder, BackupKind kind) override;
    [[nodiscard]] QFuture<Result<BackupReport>> verifyBackup(QString path) override;
    [[nodiscard]] QFuture<Result<QStringList>> recoveryWords() override;
    [[nodiscard]] QFuture<Result<>> confirmSheet(QList<SheetAnswer> answers) override;
    [[nodiscard]] QFuture<Result<BackupReport>> stageRestore(QString path, QStringList words) override;
    [[nodiscard]] QFuture<Result<>> cancelRestore() override;

    BackupState now;      ///< two good backups at the start
    BackupReport report;  ///< what verifyBackup() and stageRestore() say
    QStringList words;    ///< 24
    Error error;          ///< every call fails with it while its code is not Unknown
    QString staged;       ///< path of the staged restore
};

}  // namespace frontdesk::test
