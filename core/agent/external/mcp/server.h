// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"
#include "core/agent/external/mcp/client.h"
#include "core/agent/external/sandbox.h"

#include <QTemporaryDir>

namespace frontdesk::external::mcp {

/// One server of a manifest: connected while the manifest is there, connected again (after 1, 2, 4 ... 60 s) when it
/// ends, asked for its tools at first and whenever they change. Engine thread.
class Server final : public QObject, public std::enable_shared_from_this<Server> {
public:
    /// `sandbox` outlives it.
    Server(ManifestPtr manifest, Surroundings around, Sandbox& sandbox);
    ~Server() override;

    /// Its tools are other ones now.
    std::function<void()> changed;

    void start();
    /// No new work; what runs ends soon.
    void shut();

    [[nodiscard]] const Manifest& manifest() const { return *m_manifest; }
    [[nodiscard]] const Surroundings& around() const { return m_around; }
    [[nodiscard]] const QList<ToolInfo>& tools() const { return m_tools; }
    /// For staff: "" = connected.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The result of a tool. Waits up to 3 s for a connection that is being made; asks again when the server has merely
    /// forgotten the session.
    [[nodiscard]] Task<Json> call(QString tool, Json arguments, std::stop_token stop);
    [[nodiscard]] QList<QByteArray> secrets() const { return m_secrets; }

    int firstPauseMs = 1000;  ///< before the first new try; tests shorten it
    int listPauseMs = 1000;   ///< between two lists of one connection, however often the server announces new ones

private:
    [[nodiscard]] Task<> keepConnected();
    [[nodiscard]] Task<> connectOnce(std::stop_token stop);
    [[nodiscard]] Task<std::shared_ptr<Client>> makeClient();
    [[nodiscard]] Task<std::shared_ptr<Client>> makeStdio();
    [[nodiscard]] Task<std::shared_ptr<Client>> makeHttp();
    [[nodiscard]] Task<> listTools(std::shared_ptr<Client> client);
    void listAgain();
    void ended(const QString& why);

    ManifestPtr m_manifest;
    Surroundings m_around;
    Sandbox& m_sandbox;
    std::stop_source m_stop;
    std::shared_ptr<Client> m_client;         ///< null = not connected
    std::shared_ptr<QPromise<void>> m_ended;  ///< of the connection
    std::shared_ptr<QPromise<void>> m_connected;
    QList<ToolInfo> m_tools;
    QList<QByteArray> m_secrets;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_folder;  ///< of a process in a sandbox
    Micros m_listedAt = 0;                    ///< steady
    bool m_listing = false;
    bool m_listOnceMore = false;
};

}  // namespace frontdesk::external::mcp
