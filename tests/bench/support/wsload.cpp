// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/wsload.h"

#include "tests/bench/support/figures.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace frontdesk::bench {
namespace {

constexpr int OpText = 1;
constexpr int OpClose = 8;
constexpr int OpPing = 9;
constexpr int OpPong = 10;

sockaddr_in loopback(int last, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(0x7f000000U + static_cast<uint32_t>(last));
    return address;
}

}  // namespace

WsLoad::WsLoad(quint16 port) : m_port(port), m_epoll(epoll_create1(0)) {}

WsLoad::~WsLoad()
{
    for (const Socket& socket : m_sockets)
        if (socket.fd >= 0)
            close(socket.fd);
    close(m_epoll);
}

int WsLoad::open(const std::string& token, int source)
{
    const int index = static_cast<int>(m_sockets.size());
    Socket& made = m_sockets.emplace_back();
    made.fd = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in from = loopback(source, 0);
    const sockaddr_in to = loopback(1, m_port);
    if (bind(made.fd, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0
        || connect(made.fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
        end(made);
        return index;
    }
    const int on = 1;
    setsockopt(made.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{.events = EPOLLIN, .data = {.u32 = static_cast<uint32_t>(index)}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, made.fd, &event);
    const std::string request = "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Protocol: frontdesk.v1, bearer."
                                + token + "\r\n\r\n";
    ::send(made.fd, request.data(), request.size(), MSG_NOSIGNAL);
    return index;
}

void WsLoad::end(Socket& socket)
{
    close(socket.fd);
    socket.fd = -1;
    ++m_closed;
}

void WsLoad::sendFrame(const Socket& socket, int opcode, std::string_view payload) const
{
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    frame.append(4, '\0');  // a mask of zeros masks nothing, and is a valid one
    frame.append(payload);
    ::send(socket.fd, frame.data(), frame.size(), MSG_NOSIGNAL);
}

void WsLoad::send(int socket, std::string_view json)
{
    if (m_sockets[static_cast<std::size_t>(socket)].fd >= 0)
        sendFrame(m_sockets[static_cast<std::size_t>(socket)], OpText, json);
}

bool WsLoad::takeHandshake(Socket& socket)
{
    const std::size_t head = socket.in.find("\r\n\r\n");
    if (head == std::string::npos)
        return false;
    if (socket.in.compare(0, 12, "HTTP/1.1 101") != 0) {
        end(socket);
        return false;
    }
    socket.upgraded = true;
    socket.in.erase(0, head + 4);
    return true;
}

/// Frames of the server are not masked and not fragmented.
bool WsLoad::takeFrame(int index, qint64 at, const Got& got)
{
    Socket& socket = m_sockets[static_cast<std::size_t>(index)];
    if (socket.fd < 0 || socket.in.size() < 2)
        return false;
    const int opcode = socket.in[0] & 0x0f;
    std::size_t length = static_cast<unsigned char>(socket.in[1]) & 0x7f;
    std::size_t head = 2;
    if (length >= 126) {
        head = length == 126 ? 4 : 10;
        if (socket.in.size() < head)
            return false;
        length = 0;
        for (std::size_t i = 2; i < head; ++i)
            length = length << 8 | static_cast<unsigned char>(socket.in[i]);
    }
    if (socket.in.size() < head + length)
        return false;
    const std::string payload = socket.in.substr(head, length);
    socket.in.erase(0, head + length);
    if (opcode == OpPing)
        sendFrame(socket, OpPong, payload);
    else if (opcode == OpClose)
        end(socket);
    if (opcode != OpText)
        return true;
    if (!socket.ready && payload.find("\"ready\"") != std::string::npos) {
        socket.ready = true;
        ++m_ready;
    }
    if (got)
        got(index, at, payload);
    return true;
}

void WsLoad::read(int index, const Got& got)
{
    Socket& socket = m_sockets[static_cast<std::size_t>(index)];
    std::array<char, 16384> buffer{};
    const ssize_t n = socket.fd < 0 ? 0 : recv(socket.fd, buffer.data(), buffer.size(), 0);
    if (n <= 0) {
        if (socket.fd >= 0)
            end(socket);
        return;
    }
    const qint64 at = nowMicros();
    socket.in.append(buffer.data(), static_cast<std::size_t>(n));
    if (!socket.upgraded && !takeHandshake(socket))
        return;
    while (takeFrame(index, at, got)) {}
    // Not the capacity of the largest frame for each of ten thousand sockets.
    if (m_sockets[static_cast<std::size_t>(index)].in.empty())
        m_sockets[static_cast<std::size_t>(index)].in.shrink_to_fit();
}

void WsLoad::pump(int ms, const Got& got)
{
    std::array<epoll_event, 256> events{};
    const int n = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), ms);
    for (int i = 0; i < n; ++i)
        read(static_cast<int>(events[static_cast<std::size_t>(i)].data.u32), got);
}

bool WsLoad::pumpUntil(double deadline, const Got& got, const std::function<bool()>& done)
{
    const double end = seconds() + deadline;
    while (!done()) {
        if (seconds() > end)
            return false;
        pump(5, got);
    }
    return true;
}

}  // namespace frontdesk::bench
