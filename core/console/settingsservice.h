// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/settingsconsole.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace frontdesk {

/// SettingsConsole on the engine. Lives on the engine thread; public functions from any thread.
class SettingsService final : public QObject, public SettingsConsole {
    Q_OBJECT

public:
    explicit SettingsService(const ConsoleServices& services, QObject* parent = nullptr);
    ~SettingsService() override;

    [[nodiscard]] QFuture<Result<SettingsSnapshot>> snapshot() override;
    [[nodiscard]] QFuture<Result<SettingState>> set(QString key, QString text) override;
    [[nodiscard]] QFuture<Result<SettingState>> reset(QString key) override;
    [[nodiscard]] QFuture<Result<SettingState>> setSecret(QString key, QString text) override;
    [[nodiscard]] QFuture<Result<SettingState>> removeSecret(QString key) override;
    [[nodiscard]] QFuture<Result<SettingsTestResult>> test(QString area) override;
    [[nodiscard]] QFuture<Result<>> reloadAgentConfig() override;
    [[nodiscard]] QFuture<Result<>> restart() override;

    /// Tests of outside services, by area; set by the engine, which may know them. Engine thread.
    using ServiceTest = std::function<Task<SettingsTestResult>(QString area)>;
    void setServiceTest(ServiceTest test) { m_serviceTest = std::move(test); }

private:
    [[nodiscard]] Task<SettingsSnapshot> doSnapshot();
    [[nodiscard]] Task<SettingState> doSet(QString key, QString text);
    [[nodiscard]] Task<SettingState> doReset(QString key);
    [[nodiscard]] Task<SettingState> doSetSecret(QString key, QString text);
    [[nodiscard]] Task<SettingState> doRemoveSecret(QString key);
    [[nodiscard]] Task<SettingState> write(QString key, std::optional<SettingValue> value, bool withBackup);
    [[nodiscard]] Task<SettingState> reread(QString key, QString change);
    [[nodiscard]] Task<SettingsTestResult> doTest(QString area);
    [[nodiscard]] Task<SettingsTestResult> testAddress();
    [[nodiscard]] Task<> doReload();
    [[nodiscard]] Task<> doRestart();
    [[nodiscard]] Task<> record(QString key, QString change);
    void take(const SettingsPtr& settings);
    [[nodiscard]] SettingState stateOf(const SettingRow& row) const;
    [[nodiscard]] QString lockOf(const SettingRow& row) const;

    const ConsoleServices& m_services;
    SettingsSources m_sources;
    SettingsPtr m_started;
    SettingsPtr m_current;
    QThreadPool m_files;  ///< one thread: changes of the file come one after the other
    std::unique_ptr<QNetworkAccessManager> m_network;
    ServiceTest m_serviceTest;
};

}  // namespace frontdesk
