// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/wire.h"

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace frontdesk::hostile {
namespace {

bool waitFor(int fd, short what, int ms)
{
    pollfd one{fd, what, 0};
    return ::poll(&one, 1, ms) == 1;
}

}  // namespace

qint64 nowMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

void pauseMs(int ms)
{
    timespec wait{ms / 1000, (ms % 1000) * 1'000'000L};
    while (::nanosleep(&wait, &wait) != 0 && errno == EINTR) {}
}

quint32 sourceAddress(int number)
{
    return number == 0 ? INADDR_LOOPBACK : 0x7f000000U + 256U * quint32(1 + number / 250) + quint32(1 + number % 250);
}

int dial(quint16 port, DialOptions options)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (options.receiveBuffer > 0)
        ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &options.receiveBuffer, sizeof options.receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (options.source != 0) {
        // The port is chosen at connect: one source address can then be used towards many ends.
        ::setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        address.sin_addr.s_addr = htonl(options.source);
        if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(fd);
            return -1;
        }
    }
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const bool direct = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    if (!direct && (errno != EINPROGRESS || (!options.nonBlocking && !waitFor(fd, POLLOUT, 5000)))) {
        ::close(fd);
        return -1;
    }
    return fd;
}

void hangUp(int fd, bool reset)
{
    if (fd < 0)
        return;
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    ::close(fd);
}

QByteArray Answer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Wire::Wire(quint16 port, int source) : m_fd(dial(port, {.source = sourceAddress(source)})) {}

Wire::~Wire() { hangUp(m_fd); }

bool Wire::send(QByteArrayView bytes)
{
    while (isOpen() && !bytes.isEmpty()) {
        const ssize_t n = ::send(m_fd, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (n > 0)
            bytes = bytes.sliced(n);
        else if (errno != EAGAIN || !waitFor(m_fd, POLLOUT, 5000))
            return false;
    }
    return isOpen();
}

bool Wire::readMore(int ms)
{
    if (!isOpen() || !waitFor(m_fd, POLLIN, ms))
        return false;
    char bytes[64 * 1024];
    const ssize_t n = ::recv(m_fd, bytes, sizeof bytes, 0);
    if (n > 0)
        m_received.append(bytes, n);
    else if (n == 0 || errno != EAGAIN)
        m_ended = true;
    return n > 0;
}

Answer Wire::nextAnswer(int ms)
{
    const qint64 deadline = nowMicros() + qint64(ms) * 1000;
    const auto left = [deadline] { return int(qMax<qint64>(0, (deadline - nowMicros()) / 1000)); };
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0)
        if (!readMore(left()))
            return {};
    Answer answer;
    answer.head = m_received.left(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype length = answer.status == 204 || answer.status == 304
                                 ? 0
                                 : answer.header("content-length").toLongLong();
    while (m_received.size() < end + 4 + length)
        if (!readMore(left()))
            return {};
    answer.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

Answer Wire::ask(const QByteArray& method, const QByteArray& path, const QByteArray& body, const QByteArray& token)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(QByteArray(request + "\r\n" + body));
    return nextAnswer();
}

bool Wire::waitEnded(int ms)
{
    const qint64 deadline = nowMicros() + qint64(ms) * 1000;
    while (!m_ended && nowMicros() < deadline)
        static_cast<void>(readMore(int((deadline - nowMicros()) / 1000) + 1));
    return m_ended;
}

QByteArray getRequest(const QByteArray& path, const QByteArray& headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray upgradeRequest(const QByteArray& token)
{
    const QByteArray protocol = token.isEmpty() ? QByteArray("frontdesk.v1") : "frontdesk.v1, bearer." + token;
    return getRequest("/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: "
                                 + protocol + "\r\n");
}

QByteArray textFrame(const QByteArray& text)
{
    QByteArray frame("\x81", 1);
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    return frame + QByteArray(4, '\0') + text;  // a mask of zeros is a mask
}

std::optional<ServerFrame> takeFrame(QByteArray& bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype length = uchar(bytes[1]) & 0x7f;
    qsizetype head = 2;
    if (length >= 126) {
        const int wide = length == 126 ? 2 : 8;
        if (bytes.size() < 2 + wide)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < wide; ++i)
            length = length * 256 + uchar(bytes[2 + i]);
        head += wide;
    }
    if (bytes.size() < head + length)
        return std::nullopt;
    ServerFrame frame{uchar(bytes[0]) & 0x0f, bytes.mid(head, length)};
    bytes.remove(0, head + length);
    return frame;
}

QByteArray jsonMember(const QByteArray& json, const QByteArray& name)
{
    const QByteArray key = '"' + name + "\":\"";
    const qsizetype at = json.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    return json.mid(from, json.indexOf('"', from) - from);
}

}  // namespace frontdesk::hostile
