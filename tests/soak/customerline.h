// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/soak/innersockets.h"
#include "tests/soak/soakworld.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QWebSocket>

#include <functional>

namespace frontdesk::test {

enum class CustomerCall : quint8 { Create, Post, Upload, End, Rate, Delete };

struct Credential {
    QString session;
    QString token;
};

/// How a customer reaches the engine: one web socket at a time and REST calls. One thread.
class CustomerLine {
public:
    using Answer = std::function<void(int status, const QByteArray& body)>;

    virtual ~CustomerLine() = default;
    virtual void open(const Credential& who) = 0;
    virtual void send(const QByteArray& frame) = 0;
    /// Without a word; onText and onClosed stay silent afterwards.
    virtual void drop() = 0;
    virtual void call(CustomerCall what, const Credential& who, const QByteArray& body, Answer answer) = 0;

    std::function<void(const QByteArray&)> onText;
    std::function<void(int code)> onClosed;
};

/// The same handlers that the gateway calls, without the gateway.
class InnerLine final : public CustomerLine, private InnerPeer {
public:
    InnerLine(SoakWorld& world, InnerSockets& sockets) : m_world(world), m_sockets(sockets) {}
    void open(const Credential& who) override;
    void send(const QByteArray& frame) override;
    void drop() override;
    void call(CustomerCall what, const Credential& who, const QByteArray& body, Answer answer) override;

private:
    void innerText(const QByteArray& text) override { onText(text); }
    void innerClosed(quint16 code) override;
    [[nodiscard]] QByteArray address();

    SoakWorld& m_world;
    InnerSockets& m_sockets;
    SocketId m_id;
};

/// HTTP and a web socket on loopback, as a browser does it.
class WireLine final : public QObject, public CustomerLine {
    Q_OBJECT

public:
    explicit WireLine(SoakWorld& world) : m_world(world) {}
    void open(const Credential& who) override;
    void send(const QByteArray& frame) override;
    void drop() override;
    void call(CustomerCall what, const Credential& who, const QByteArray& body, Answer answer) override;

private:
    SoakWorld& m_world;
    QNetworkAccessManager m_network;
    QPointer<QWebSocket> m_socket;
};

/// The multipart body of an upload, its type in `contentType`.
[[nodiscard]] QByteArray uploadBody(const QByteArray& png, QByteArray* contentType);

}  // namespace frontdesk::test
