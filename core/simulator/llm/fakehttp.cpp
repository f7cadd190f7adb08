// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/llm/fakehttp.h"

namespace frontdesk::simulator {
namespace {

constexpr qsizetype MostBytes = 16 * 1024 * 1024;
constexpr int ListenBacklog = 1024;

/// The request at the beginning of `bytes`, which is taken away; nothing while it is incomplete.
std::optional<HttpAsk> takeRequest(QByteArray& bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    HttpAsk ask;
    const QList<QByteArray> lines = bytes.first(head).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() < 2)
        return std::nullopt;
    ask.method = first.at(0);
    ask.target = first.at(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            ask.headers.emplaceBack(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = ask.header("content-length").toLongLong();
    if (bytes.size() < head + 4 + length)
        return std::nullopt;
    ask.body = bytes.mid(head + 4, length);
    bytes.remove(0, head + 4 + length);
    return ask;
}

}  // namespace

QByteArray HttpAsk::header(const char* name) const
{
    for (const auto& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

bool HttpReplier::gone() const { return !m_socket || m_socket->state() != QAbstractSocket::ConnectedState; }

void HttpReplier::whole(int status, const QByteArray& type, const QByteArray& body, const Headers& headers)
{
    if (gone())
        return;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Fake\r\nContent-Type: " + type
                       + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    m_socket->write(bytes + "\r\n" + body);
}

void HttpReplier::begin(int status, const QByteArray& type)
{
    if (!gone())
        m_socket->write("HTTP/1.1 " + QByteArray::number(status) + " Fake\r\nContent-Type: " + type
                        + "\r\nCache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void HttpReplier::piece(const QByteArray& bytes)
{
    if (!gone() && !bytes.isEmpty())
        m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void HttpReplier::end()
{
    if (!gone())
        m_socket->write("0\r\n\r\n");
}

void HttpReplier::cut()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

FakeHttp::FakeHttp(Handle handle, QObject* parent) : QObject(parent), m_handle(std::move(handle))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttp::accept);
}

FakeHttp::~FakeHttp() = default;

Result<quint16> FakeHttp::listen(quint16 port)
{
    // Qt's 50 are too few for hundreds of streams at once: the kernel drops what stands behind, or asks for it again a
    // second later.
    m_server.setListenBacklogSize(ListenBacklog);
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Error{ErrorCode::Unavailable, {}, m_server.errorString()};
    return m_server.serverPort();
}

void FakeHttp::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeHttp::read(QTcpSocket* socket)
{
    QByteArray& pending = m_pending[socket];
    pending += socket->readAll();
    if (pending.size() > MostBytes) {
        socket->abort();
        return;
    }
    while (const std::optional<HttpAsk> ask = takeRequest(pending))
        m_handle(*ask, std::make_shared<HttpReplier>(socket));
}

}  // namespace frontdesk::simulator
