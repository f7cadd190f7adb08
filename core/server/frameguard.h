// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTcpSocket>

#include <array>
#include <functional>
#include <optional>

namespace frontdesk {

/// The head of a web socket frame (RFC 6455, 5.2) as a client sent it.
struct FrameHead {
    bool final = false;
    bool masked = false;
    quint8 opcode = 0;
    quint64 length = 0;

    [[nodiscard]] bool isControl() const { return (opcode & 0x08) != 0; }
    [[nodiscard]] bool isPing() const { return opcode == 0x09; }
};

/// Finds the heads of frames in a stream of bytes and skips what they announce. Pure; pieces of any size.
class FrameScanner {
public:
    /// Takes bytes from the front of `bytes` until a head is complete; nothing = all bytes are taken.
    [[nodiscard]] std::optional<FrameHead> next(QByteArrayView& bytes);

private:
    [[nodiscard]] int headSize() const;

    std::array<quint8, 10> m_head{};
    int m_have = 0;
    quint64 m_skip = 0;  ///< of the last frame: mask and payload
};

/// Sees every frame of a connection before QWebSocket does, which in Qt 6.4 takes unmasked frames and answers pings
/// without end. Made before the upgrade, so that its slot is called first; a child of the socket.
class FrameGuard final : public QObject {
public:
    explicit FrameGuard(QTcpSocket* socket);

    /// From now on every head goes through `admit`; false = this frame and everything behind it is thrown away unread.
    /// Call when QWebSocket has the socket.
    void watch(std::function<bool(const FrameHead&)> admit);

private:
    void look();
    void settle();

    QTcpSocket* const m_socket;
    FrameScanner m_scanner;
    std::function<bool(const FrameHead&)> m_admit;
    qint64 m_seen = 0;  ///< bytes in the socket's buffer that were looked at
    bool m_refused = false;
};

}  // namespace frontdesk
