// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/mcp/link.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace frontdesk::external::mcp {

/// One tool as the server describes it; nothing of it is to be trusted.
struct ToolInfo {
    QString name;
    QString title;
    QString description;
    Json inputSchema = Json{{"type", "object"}};
    Json outputSchema;  ///< null = none
    bool readOnly = false;
    bool destructive = true;

    [[nodiscard]] bool operator==(const ToolInfo&) const = default;
};

/// One session with one server over one link: handshake, requests with their answers, what the server asks of us.
/// Engine thread; made by create(), kept alive by what is under way.
class Client final : public QObject, public std::enable_shared_from_this<Client> {
public:
    [[nodiscard]] static std::shared_ptr<Client> create(std::unique_ptr<Link> link);
    explicit Client(std::unique_ptr<Link> link);
    ~Client() override;

    /// The server's list of tools is another one now.
    std::function<void()> toolsChanged;
    /// Once, when the session is over by itself.
    std::function<void(QString why)> closed;

    /// Handshake. Unavailable: no connection, or a revision that is not understood.
    [[nodiscard]] Task<> start(std::stop_token stop);
    /// All pages; at most 500 tools.
    [[nodiscard]] Task<QList<ToolInfo>> tools(std::stop_token stop);
    /// The result object of tools/call. InvalidInput: the server refused the call (its words are the detail), nothing was
    /// done; surelyUnsent(): it never left; all others: it may have been done.
    [[nodiscard]] Task<Json> call(QString tool, Json arguments, std::stop_token stop);
    void shut();

    [[nodiscard]] const QString& serverName() const { return m_serverName; }
    [[nodiscard]] const QString& revision() const { return m_revision; }

private:
    struct Pending;
    using PendingPtr = std::shared_ptr<Pending>;

    [[nodiscard]] Task<Json> request(QString method, Json params, std::stop_token stop);
    [[nodiscard]] Task<> tell(QByteArray message);
    void tellSoon(const QByteArray& message);
    void hear(const RpcMessage& message);
    void answer(const RpcMessage& message);
    void serve(const RpcMessage& message);
    void noted(const RpcMessage& message);
    void cancel(qint64 id, bool tellServer);
    void failAll(const QString& why);

    std::unique_ptr<Link> m_link;
    QHash<qint64, PendingPtr> m_pending;
    QString m_serverName;
    QString m_revision;
    qint64 m_lastId = 0;
    int m_telling = 0;
    bool m_hasTools = false;
    bool m_over = false;
};

/// Tools of one page; what is no tool is left out. Pure.
[[nodiscard]] QList<ToolInfo> readTools(const Json& result);

}  // namespace frontdesk::external::mcp
