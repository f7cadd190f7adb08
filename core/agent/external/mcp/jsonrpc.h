// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

/// The Model Context Protocol, revision 2025-06-18 (2025-03-26 and 2024-11-05 are understood): the side of the client.
namespace frontdesk::external::mcp {

/// One JSON-RPC 2.0 message.
struct RpcMessage {
    enum class Kind : quint8 { Request, Notification, Result, Error };
    Kind kind = Kind::Notification;
    Json id;         ///< text or whole number; null for notifications (and errors that answer nothing)
    QString method;  ///< Request, Notification
    Json params = Json::object();
    Json result;      ///< Result
    int code = 0;     ///< Error
    QString message;  ///< Error
};

/// What a peer may send at once; more is a fault of the peer.
constexpr qsizetype MostMessageBytes = 4 * 1024 * 1024;

/// Reads one message or a batch of them (revision 2025-03-26 has batches). InvalidInput: it is neither.
[[nodiscard]] Result<QList<RpcMessage>> readRpc(QByteArrayView bytes);

/// One line without a line end inside.
[[nodiscard]] QByteArray rpcRequest(qint64 id, const QString& method, const Json& params);
[[nodiscard]] QByteArray rpcNotification(const QString& method, const Json& params = nullptr);
[[nodiscard]] QByteArray rpcResult(const Json& id, const Json& result);
[[nodiscard]] QByteArray rpcError(const Json& id, int code, const QString& message);

}  // namespace frontdesk::external::mcp
