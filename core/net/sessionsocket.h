// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <utility>

namespace frontdesk {

/// A web socket on the public gateway, named by value on every other thread.
struct SocketId {
    quint64 value = 0;
    friend bool operator==(SocketId, SocketId) = default;
};
[[nodiscard]] inline size_t qHash(SocketId id, size_t seed = 0) { return ::qHash(id.value, seed); }

struct SocketInfo {
    SocketId id;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> query;
    QByteArray origin;
    QByteArray bearer;  ///< from the subprotocol `bearer.<token>`, else empty
    QByteArray peerAddress;
    QString requestId;
};

/// Tags an AI frame so that the gateway can drop it after a takeover, whatever is in flight.
struct FrameFence {
    ConversationId conversationId;  ///< invalid = never fenced (people's and status frames, replays)
    qint64 generation = 0;
};

/// What core/api needs of the gateway. Called on the engine thread; frames to one socket keep their order.
class SessionSockets {
public:
    virtual ~SessionSockets() = default;
    virtual void sendText(SocketId socket, QByteArray json, FrameFence fence) = 0;
    virtual void closeSocket(SocketId socket, quint16 code, QString reason) = 0;
    /// From the moment the returned future finishes, no frame tagged with this conversation and a generation
    /// <= `generation` is written to any socket (<= 50 ms p99).
    [[nodiscard]] virtual QFuture<void> fence(ConversationId conversation, qint64 generation) = 0;
};

/// What the gateway calls, on the engine thread.
class SocketObserver {
public:
    virtual ~SocketObserver() = default;
    virtual void socketOpened(const SocketInfo& info) = 0;
    virtual void socketText(SocketId socket, const QByteArray& text) = 0;
    virtual void socketClosed(SocketId socket) = 0;
};

}  // namespace frontdesk
