// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backuplink.h"

#include "core/base/whendone.h"
#include "core/console/recoveryconsole.h"

#include <QUrl>

namespace frontdesk {

BackupLink::BackupLink(InstanceServer& link, std::function<RecoveryConsole*()> console, QObject* parent)
    : QObject(parent), m_console(std::move(console))
{
    link.handle("backup", [this](const QByteArray& folder) { return start(folder.trimmed()); });
    link.handle("backup-state", [this](const QByteArray&) { return state(); });
    link.handle("words-shown", [this](const QByteArray&) {
        RecoveryConsole* recovery = m_console();
        if (!recovery)
            return QByteArray("error Frontdesk is still starting.");
        // The words stay in this process; what counts is the entry that asking for them leaves.
        static_cast<void>(recovery->recoveryWords());
        return QByteArray("ok");
    });
}

QByteArray BackupLink::start(const QByteArray& folder)
{
    RecoveryConsole* recovery = m_console();
    if (!recovery)
        return "error Frontdesk is still starting.";
    if (m_running)
        return "error A backup is being made already.";
    m_running = true;
    const QString path = folder == "-" ? QString() : QUrl::fromPercentEncoding(folder);
    whenDone(recovery->backUpNow(path, BackupKind::Manual), this, [this](const Result<BackupFile>& made) {
        m_last = made;
        m_running = false;
    });
    return "ok";
}

QByteArray BackupLink::state() const
{
    if (m_running)
        return "busy";
    if (m_last)
        return "ok " + QUrl::toPercentEncoding(m_last->path, "/");
    return "error " + m_last.error().userText.toUtf8().replace('\n', ' ');
}

}  // namespace frontdesk
