// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"

#include <QElapsedTimer>
#include <QFuture>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace frontdesk {

/// The log file can be written; empty = none is. Blocks on the disk: not on the engine thread.
[[nodiscard]] SettingsTestResult tryLogFile(QString path);
/// The folder can be written and has room. Blocks on the disk.
[[nodiscard]] SettingsTestResult tryDataFolder(QString path);

/// Asks GET <address>/health as a customer's browser would, and whether this very process answered. Thread of `network`,
/// which outlives it.
class AddressProbe {
public:
    AddressProbe(QNetworkAccessManager* network, const QString& address);
    ~AddressProbe();
    Q_DISABLE_COPY_MOVE(AddressProbe)

    [[nodiscard]] QFuture<void> finished() const { return m_finished; }
    [[nodiscard]] SettingsTestResult result(const QString& instance) const;

private:
    QNetworkReply* m_reply;
    QFuture<void> m_finished;
    QElapsedTimer m_elapsed;
};

}  // namespace frontdesk
