// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/frameguard.h"

#include <limits>

namespace frontdesk {
namespace {

constexpr int ShortHead = 2;
constexpr int MaskBytes = 4;

}  // namespace

int FrameScanner::headSize() const
{
    if (m_have < ShortHead)
        return ShortHead;
    const int length = m_head[1] & 0x7f;
    return length == 127 ? ShortHead + 8 : length == 126 ? ShortHead + 2 : ShortHead;
}

std::optional<FrameHead> FrameScanner::next(QByteArrayView& bytes)
{
    const auto skipped = qsizetype(qMin<quint64>(m_skip, quint64(bytes.size())));
    bytes = bytes.sliced(skipped);
    m_skip -= quint64(skipped);
    while (!bytes.isEmpty()) {
        m_head[size_t(m_have++)] = quint8(bytes.front());
        bytes = bytes.sliced(1);
        if (m_have < headSize())
            continue;
        FrameHead head{.final = (m_head[0] & 0x80) != 0,
                       .masked = (m_head[1] & 0x80) != 0,
                       .opcode = quint8(m_head[0] & 0x0f),
                       .length = quint64(m_head[1] & 0x7f)};
        if (m_have > ShortHead)
            head.length = 0;
        for (int i = ShortHead; i < m_have; ++i)
            head.length = head.length << 8 | m_head[size_t(i)];
        m_have = 0;
        const quint64 mask = head.masked ? MaskBytes : 0;
        m_skip = qMin(head.length, std::numeric_limits<quint64>::max() - mask) + mask;
        return head;
    }
    return std::nullopt;
}

FrameGuard::FrameGuard(QTcpSocket* socket) : QObject(socket), m_socket(socket)
{
    connect(m_socket, &QTcpSocket::readyRead, this, &FrameGuard::look);
}

void FrameGuard::watch(std::function<bool(const FrameHead&)> admit)
{
    m_admit = std::move(admit);
    // Behind QWebSocket's own slot: what is left then has been looked at.
    connect(m_socket, &QTcpSocket::readyRead, this, &FrameGuard::settle);
    look();
}

void FrameGuard::look()
{
    if (!m_admit)
        return;  // still the handshake
    const qint64 available = m_socket->bytesAvailable();
    if (!m_refused && available > m_seen) {
        const QByteArray all = m_socket->peek(available);
        QByteArrayView fresh = QByteArrayView(all).sliced(qMin(m_seen, all.size()));
        while (!m_refused) {
            const std::optional<FrameHead> head = m_scanner.next(fresh);
            if (!head)
                break;
            m_refused = !m_admit(*head);
        }
        m_seen = available;
    }
    if (m_refused && m_socket->isOpen())
        m_socket->skip(m_socket->bytesAvailable());
}

void FrameGuard::settle() { m_seen = m_socket->bytesAvailable(); }

}  // namespace frontdesk
