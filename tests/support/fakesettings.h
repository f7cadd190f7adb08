// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"

#include <QMap>
#include <QSet>

namespace frontdesk::test {

class FakeConsole;

/// SettingsConsole in memory for tests and pictures of the window; shares the events of its FakeConsole.
class FakeSettings final : public SettingsConsole {
public:
    explicit FakeSettings(FakeConsole& console);

    [[nodiscard]] QFuture<Result<SettingsSnapshot>> snapshot() override;
    [[nodiscard]] QFuture<Result<SettingState>> set(QString key, QString text) override;
    [[nodiscard]] QFuture<Result<SettingState>> reset(QString key) override;
    [[nodiscard]] QFuture<Result<SettingState>> setSecret(QString key, QString text) override;
    [[nodiscard]] QFuture<Result<SettingState>> removeSecret(QString key) override;
    [[nodiscard]] QFuture<Result<SettingsTestResult>> test(QString area) override;
    [[nodiscard]] QFuture<Result<>> reloadAgentConfig() override;
    [[nodiscard]] QFuture<Result<>> restart() override;

    // What a test prepares and looks at.
    QMap<QString, SettingValue> values;  ///< of frontdesk.yml
    QMap<QString, QString> lockedBy;     ///< key -> why it cannot be changed
    QSet<QString> secrets;               ///< keys with a stored secret
    QStringList log;                     ///< "set server/port=8100", "reset ...", "secret ...", "restart"
    QString agentProblems;
    QStringList notices;
    Error nextError;      ///< the next call fails with it when its code is not Unknown
    bool silent = false;  ///< futures never finish: the page shows that it loads
    bool restartable = true;

private:
    [[nodiscard]] SettingState stateOf(const SettingRow& row) const;
    [[nodiscard]] Result<SettingState> changed(const QString& key, const QString& what);
    [[nodiscard]] bool takeError(Error& error);

    FakeConsole& m_console;
    QSet<QString> m_waiting;
};

}  // namespace frontdesk::test
