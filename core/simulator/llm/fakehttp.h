// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace frontdesk::simulator {

struct HttpAsk {
    QByteArray method, target;                         ///< target with its query, as sent
    QList<std::pair<QByteArray, QByteArray>> headers;  ///< names lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const char* name) const;
    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
};

/// One answer, written piece by piece. Does nothing once the client has gone.
class HttpReplier final {
public:
    explicit HttpReplier(QTcpSocket* socket) : m_socket(socket) {}

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    void whole(int status, const QByteArray& type, const QByteArray& body, const Headers& headers = {});
    /// A chunked body follows by piece() and end().
    void begin(int status, const QByteArray& type);
    void piece(const QByteArray& bytes);
    void end();
    /// Closes the connection in the middle.
    void cut();
    [[nodiscard]] bool gone() const;

private:
    QPointer<QTcpSocket> m_socket;
};

/// A small HTTP/1.1 server on loopback for fakes that stream: keep-alive, bodies with a length, one request at a time on
/// a connection. Not for anything but tests and simulation. Caller's thread.
class FakeHttp final : public QObject {
public:
    using Handle = std::function<void(const HttpAsk&, std::shared_ptr<HttpReplier>)>;
    explicit FakeHttp(Handle handle, QObject* parent = nullptr);
    ~FakeHttp() override;

    /// `port` 0 = any free one.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void accept();
    void read(QTcpSocket* socket);

    Handle m_handle;
    QHash<QTcpSocket*, QByteArray> m_pending;  ///< sockets that end with the server still look here
    int m_connections = 0;
    QTcpServer m_server;
};

}  // namespace frontdesk::simulator
