// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::bench {

/// Many web chat sockets in one epoll loop of the calling thread; answers pings by itself.
class WsLoad {
public:
    explicit WsLoad(quint16 port);
    ~WsLoad();
    Q_DISABLE_COPY_MOVE(WsLoad)

    /// Begins the handshake with a session's token; returns the socket's number. `source`: the last number of the
    /// loopback address it comes from (127.0.0.x).
    int open(const std::string& token, int source = 1);
    void send(int socket, std::string_view json);
    /// `at`: nowMicros() when the bytes were read.
    using Got = std::function<void(int socket, qint64 at, std::string_view json)>;
    /// Reads what is there, waiting up to `ms` for it.
    void pump(int ms, const Got& got);
    /// Until `done` or `deadline` seconds have passed; false = the latter.
    bool pumpUntil(double deadline, const Got& got, const std::function<bool()>& done);
    [[nodiscard]] int ready() const { return m_ready; }    ///< sockets whose "ready" frame has come
    [[nodiscard]] int closed() const { return m_closed; }  ///< sockets that the server has ended

private:
    struct Socket {
        int fd = -1;
        bool upgraded = false;
        bool ready = false;
        std::string in;
    };
    void read(int index, const Got& got);
    [[nodiscard]] bool takeHandshake(Socket& socket);
    [[nodiscard]] bool takeFrame(int index, qint64 at, const Got& got);
    void sendFrame(const Socket& socket, int opcode, std::string_view payload) const;
    void end(Socket& socket);

    const quint16 m_port;
    int m_epoll = -1;
    int m_ready = 0;
    int m_closed = 0;
    std::vector<Socket> m_sockets;
};

}  // namespace frontdesk::bench
