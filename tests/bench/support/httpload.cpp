// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/httpload.h"

#include "tests/bench/support/figures.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace frontdesk::bench {
namespace {

/// 0 = no such header. Our servers and the peers write it in one of two spellings.
std::size_t contentLength(std::string_view head)
{
    for (const std::string_view name : {"Content-Length: ", "content-length: "})
        if (const std::size_t at = head.find(name); at != std::string_view::npos)
            return static_cast<std::size_t>(std::atoll(head.data() + at + name.size()));
    return 0;
}

}  // namespace

HttpLoad::HttpLoad(quint16 port, int connections)
    : m_port(port), m_epoll(epoll_create1(0)), m_connections(static_cast<std::size_t>(connections))
{
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        connectOne(m_connections[i]);
        epoll_event event{.events = EPOLLIN, .data = {.u32 = static_cast<uint32_t>(i)}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[i].fd, &event);
    }
}

HttpLoad::~HttpLoad()
{
    for (const Connection& connection : m_connections)
        if (connection.fd >= 0)
            close(connection.fd);
    close(m_epoll);
}

void HttpLoad::connectOne(Connection& connection) const
{
    connection.fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(connection.fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(connection.fd);
        connection.fd = -1;
        return;
    }
    const int on = 1;
    setsockopt(connection.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void HttpLoad::append(std::string& out, std::string_view method, std::string_view path, std::string_view headers,
                      std::string_view body)
{
    out.append(method).append(" ").append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n").append(headers);
    if (!body.empty())
        out.append("Content-Type: application/json\r\nContent-Length: ")
            .append(std::to_string(body.size()))
            .append("\r\n");
    out.append("\r\n").append(body);
}

bool HttpLoad::sendNext(int index, const Make& make)
{
    Connection& connection = m_connections[static_cast<std::size_t>(index)];
    m_out.clear();
    if (connection.fd < 0 || !make(index, m_out))
        return false;
    connection.sentAt = seconds();
    connection.waiting = true;
    // Requests are far smaller than a socket's buffer, and only one is on its way.
    return send(connection.fd, m_out.data(), m_out.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(m_out.size());
}

bool HttpLoad::readSome(Connection& connection)
{
    std::array<char, 16384> buffer{};
    const ssize_t n = recv(connection.fd, buffer.data(), buffer.size(), 0);
    if (n <= 0) {
        close(connection.fd);
        connection.fd = -1;
        connection.waiting = false;
        return false;
    }
    connection.in.append(buffer.data(), static_cast<std::size_t>(n));
    return true;
}

bool HttpLoad::takeAnswer(int index, const Got& got, LoadResult& result)
{
    Connection& connection = m_connections[static_cast<std::size_t>(index)];
    const std::size_t head = connection.in.find("\r\n\r\n");
    if (head == std::string::npos)
        return false;
    const std::size_t whole = head + 4 + contentLength(std::string_view(connection.in).substr(0, head));
    if (connection.in.size() < whole)
        return false;
    const int status = std::atoi(connection.in.c_str() + 9);
    result.latencyMs.push_back((seconds() - connection.sentAt) * 1e3);
    const bool fine = status >= 200 && status < 300;
    ++(fine ? result.answered : result.refused);
    if (!fine && result.refused == 1)
        std::fprintf(stderr, "first refusal: %s\n", connection.in.substr(0, whole).c_str());
    if (got)
        got(index, status, std::string_view(connection.in).substr(head + 4, whole - head - 4));
    connection.in.erase(0, whole);
    connection.waiting = false;
    return true;
}

LoadResult HttpLoad::run(const Make& make, const Got& got)
{
    LoadResult result;
    const double begun = seconds();
    int active = 0;
    for (std::size_t i = 0; i < m_connections.size(); ++i)
        active += sendNext(static_cast<int>(i), make) ? 1 : 0;
    std::array<epoll_event, 256> events{};
    while (active > 0) {
        const int n = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 30'000);
        if (n <= 0)
            break;  // nobody has answered for half a minute
        for (int i = 0; i < n; ++i) {
            const int index = static_cast<int>(events[static_cast<std::size_t>(i)].data.u32);
            Connection& connection = m_connections[static_cast<std::size_t>(index)];
            const bool wasWaiting = connection.waiting;
            if (!readSome(connection)) {
                result.broken += 1;
                active -= wasWaiting ? 1 : 0;
            } else if (takeAnswer(index, got, result) && !sendNext(index, make)) {
                --active;
            }
        }
    }
    result.seconds = seconds() - begun;
    return result;
}

LoadResult HttpLoad::runFor(double duration, const Make& make)
{
    const double end = seconds() + duration;
    return run([&make, end](int connection, std::string& out) { return seconds() < end && make(connection, out); });
}

}  // namespace frontdesk::bench
