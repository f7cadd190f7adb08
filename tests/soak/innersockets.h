// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/sessionsocket.h"
#include "core/server/fencemap.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace frontdesk::test {

/// Receives what a web socket of this process would have got on the wire.
class InnerPeer {
public:
    virtual ~InnerPeer() = default;
    virtual void innerText(const QByteArray& text) = 0;
    virtual void innerClosed(quint16 code) = 0;
};

/// Stands between core/api and the gateway: sockets made here live in this process, all others are the gateway's.
/// Frames are fenced and queued as the gateway does it; nothing is delivered inside a call of the engine.
class InnerSockets final : public QObject, public SessionSockets {
    Q_OBJECT

public:
    explicit InnerSockets(SessionSockets& gateway) : m_gateway(gateway) {}

    [[nodiscard]] SocketId open(InnerPeer* peer);
    void forget(SocketId id) { m_peers.remove(id); }
    [[nodiscard]] qsizetype fences() const { return m_fences.size(); }

    void sendText(SocketId socket, QByteArray json, FrameFence fence) override;
    void closeSocket(SocketId socket, quint16 code, QString reason) override;
    [[nodiscard]] QFuture<void> fence(ConversationId conversation, qint64 generation) override;

private:
    struct Item {
        SocketId id;
        QByteArray text;
        quint16 closeCode = 0;
    };
    void queue(Item item);
    void flush();

    SessionSockets& m_gateway;
    FenceMap m_fences;
    QHash<SocketId, InnerPeer*> m_peers;
    std::deque<Item> m_items;
    bool m_flushing = false;
    quint64 m_last = 0;
};

}  // namespace frontdesk::test
