// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/agent/external/fakemcp.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace frontdesk::test {

/// The same over HTTP, one request a connection, with what the transport itself can do wrong.
class FakeMcpWeb final : public QObject {
public:
    struct Request {
        QByteArray method;
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    QList<Request> requests;
    QByteArray session = "s-1";
    bool events = false;     ///< answers as streams
    bool cutOnce = false;    ///< the next stream breaks off before its answer
    bool forget = false;     ///< the session is gone: 404 until initialize
    bool endsGet = false;    ///< a stream that says nothing and ends
    bool offersGet = false;  ///< else 405
    QTcpSocket* listening = nullptr;
    FakeMcp mcp{"web"};

    FakeMcpWeb()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int count(const QByteArray& method, const QByteArray& part = {}) const
    {
        return int(std::count_if(requests.begin(), requests.end(), [&](const Request& request) {
            return request.method == method && request.body.contains(part);
        }));
    }

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& bytes = m_partial[socket];
        bytes += socket->readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        Request request;
        const QList<QByteArray> lines = bytes.left(head).split('\n');
        request.method = lines.first().split(' ').first();
        for (const QByteArray& line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        if (bytes.size() - head - 4 < request.headers.value("content-length").toInt())
            return;
        request.body = bytes.mid(head + 4);
        bytes.clear();
        requests << request;
        serve(socket, request);
    }
    static void plain(QTcpSocket* socket, const QByteArray& status, const QByteArray& headers = {},
                      const QByteArray& body = {})
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
                      + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
    void serve(QTcpSocket* socket, const Request& request)
    {
        if (request.method == "DELETE")
            return plain(socket, "204 No Content");
        if (request.method == "GET")
            return serveGet(socket, request);
        const bool first = request.body.contains("\"initialize\"");
        if (forget && !first)
            return plain(socket, "404 Not Found");
        if (first)
            forget = false;
        QByteArray lines;
        const QByteArray id = first ? "Mcp-Session-Id: " + session + "\r\n" : QByteArray();
        const std::vector<std::string> answers = mcp.answer(Json::parse(request.body.toStdString()));
        if (!request.body.contains("\"id\"") || !request.body.contains("\"method\""))
            return plain(socket, "202 Accepted");
        if (!events || first)
            return answers.empty() ? void()
                                   : plain(socket, "200 OK", id + "Content-Type: application/json\r\n",
                                           QByteArray::fromStdString(answers.back()));
        QByteArray stream;
        for (const std::string& answer : answers)
            stream += "id: e" + QByteArray::number(++m_event)
                      + "\r\nevent: message\r\ndata: " + QByteArray::fromStdString(answer) + "\r\n\r\n";
        if (std::exchange(cutOnce, false)) {
            m_later = stream;
            stream =
                "id: e0\r\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\"}\r\nretry: 100\r\n\r\n";
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + stream);
        socket->disconnectFromHost();
    }
    void serveGet(QTcpSocket* socket, const Request& request)
    {
        if (!m_later.isEmpty() && request.headers.value("last-event-id") == "e0") {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                          + std::exchange(m_later, {}));
            return socket->disconnectFromHost();
        }
        if (endsGet)
            return plain(socket, "200 OK", "Content-Type: text/event-stream\r\n", "retry: 1\n\n");
        if (!offersGet)
            return plain(socket, "405 Method Not Allowed");
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n");
        listening = socket;
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_partial;
    QByteArray m_later;
    int m_event = 0;
};

}  // namespace frontdesk::test
