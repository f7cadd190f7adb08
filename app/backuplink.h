// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/instancelink.h"
#include "core/model/backup.h"

#include <QPointer>

#include <functional>

namespace frontdesk {

class RecoveryConsole;

/// `frontdesk db backup` and `db words` beside a running program: "backup <folder, percent encoded or ->" starts one,
/// "backup-state" answers "busy", "ok <path>" or "error <sentence>"; "words-shown" writes the audit entry. Main thread.
class BackupLink final : public QObject {
    Q_OBJECT

public:
    /// `console` gives the recovery console or null while the engine is not ready.
    BackupLink(InstanceServer& link, std::function<RecoveryConsole*()> console, QObject* parent = nullptr);

private:
    [[nodiscard]] QByteArray start(const QByteArray& folder);
    [[nodiscard]] QByteArray state() const;

    std::function<RecoveryConsole*()> m_console;
    bool m_running = false;
    Result<BackupFile> m_last;
};

}  // namespace frontdesk
