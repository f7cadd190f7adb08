// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/innersockets.h"

namespace frontdesk::test {
namespace {

constexpr quint64 Inner = quint64(1) << 62;  // the gateway counts from 1

}  // namespace

SocketId InnerSockets::open(InnerPeer* peer)
{
    const SocketId id{Inner | ++m_last};
    m_peers.insert(id, peer);
    return id;
}

void InnerSockets::sendText(SocketId socket, QByteArray json, FrameFence fence)
{
    if ((socket.value & Inner) == 0)
        m_gateway.sendText(socket, std::move(json), fence);
    else if (!m_fences.blocks(fence))
        queue({socket, std::move(json), 0});
}

void InnerSockets::closeSocket(SocketId socket, quint16 code, QString reason)
{
    if ((socket.value & Inner) == 0)
        m_gateway.closeSocket(socket, code, std::move(reason));
    else
        queue({socket, {}, code});
}

QFuture<void> InnerSockets::fence(ConversationId conversation, qint64 generation)
{
    m_fences.raise(conversation, generation);
    return m_gateway.fence(conversation, generation);
}

void InnerSockets::queue(Item item)
{
    m_items.push_back(std::move(item));
    if (std::exchange(m_flushing, true))
        return;
    QMetaObject::invokeMethod(this, &InnerSockets::flush, Qt::QueuedConnection);
}

void InnerSockets::flush()
{
    m_flushing = false;
    const std::deque<Item> items = std::exchange(m_items, {});
    for (const Item& item : items) {
        InnerPeer* const peer = m_peers.value(item.id);
        if (!peer)
            continue;
        if (item.closeCode == 0)
            peer->innerText(item.text);
        else
            peer->innerClosed(item.closeCode);
    }
}

}  // namespace frontdesk::test
