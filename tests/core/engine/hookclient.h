// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twiliosignature.h"
#include "tests/e2e/support/testengine.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace frontdesk::test {

using twilio::Parameters;

inline const QByteArray HookAccount = "AC" + QByteArray(32, 'a');
inline const QByteArray HookToken = "token-of-the-account";
inline const QByteArray HookNumber = "+12075550100";

struct HookAnswer {
    int status = 0;
    QByteArray body;
    QByteArray type;
    QByteArray requestId;
    QByteArray retryAfter;
};

/// Sends what Twilio would send, signed by this program's own signer (that one is compared with Twilio's elsewhere).
class HookClient {
public:
    explicit HookClient(TestEngine& engine) : m_engine(engine) {}

    /// How the request differs from a right one.
    struct Twist {
        QByteArray token = HookToken;
        QByteArray signedUrl;  ///< empty = the one that is called
        bool unsign = false;
        QByteArray body;  ///< empty = the form that was signed
        QByteArray requestId;
        QByteArray forwardedHost = {};
    };

    [[nodiscard]] std::unique_ptr<QNetworkReply> begin(const QByteArray& path, const Parameters& form)
    {
        return begin(path, form, Twist());
    }
    [[nodiscard]] std::unique_ptr<QNetworkReply> begin(const QByteArray& path, const Parameters& form,
                                                       const Twist& twist)
    {
        const QUrl url = m_engine.url(QString::fromLatin1(path));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        const QByteArray address = twist.signedUrl.isEmpty() ? url.toEncoded() : twist.signedUrl;
        if (!twist.unsign)
            request.setRawHeader("X-Twilio-Signature", twilio::sign(twist.token, address, form));
        if (!twist.forwardedHost.isEmpty()) {
            request.setRawHeader("X-Forwarded-Host", twist.forwardedHost);
            request.setRawHeader("X-Forwarded-Proto", "https");
        }
        if (!twist.requestId.isEmpty())
            request.setRawHeader("X-Request-Id", twist.requestId);
        return std::unique_ptr<QNetworkReply>(
            m_network.post(request, twist.body.isEmpty() ? encoded(form) : twist.body));
    }
    [[nodiscard]] HookAnswer post(const QByteArray& path, const Parameters& form)
    {
        return finish(*begin(path, form, Twist()));
    }
    [[nodiscard]] HookAnswer post(const QByteArray& path, const Parameters& form, const Twist& twist)
    {
        return finish(*begin(path, form, twist));
    }
    /// The other form of Twilio's webhooks: the query names the body's hash, the signature covers the address alone.
    [[nodiscard]] HookAnswer postJson(const QByteArray& path, const Json& body)
    {
        const QByteArray bytes = toBytes(body);
        QNetworkRequest request(m_engine.url(QString::fromLatin1(path + "?bodySHA256=" + twilio::bodySha256(bytes))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("X-Twilio-Signature", twilio::sign(HookToken, request.url().toEncoded(), {}));
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, bytes));
        return finish(*reply);
    }
    [[nodiscard]] static HookAnswer finish(QNetworkReply& reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 20'000))
            qFatal("a webhook was not answered");
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(),
                reply.rawHeader("Content-Type"), reply.rawHeader("X-Request-Id"), reply.rawHeader("Retry-After")};
    }
    [[nodiscard]] static QByteArray encoded(const Parameters& form)
    {
        QByteArrayList pairs;
        for (const auto& [name, value] : form)
            pairs << QUrl::toPercentEncoding(QString::fromUtf8(name)) + '='
                         + QUrl::toPercentEncoding(QString::fromUtf8(value));
        return pairs.join('&');
    }
    [[nodiscard]] static QByteArray sid(const char* prefix, int number)
    {
        return prefix + QByteArray::number(number, 16).rightJustified(32, '0');
    }

private:
    TestEngine& m_engine;
    QNetworkAccessManager m_network;
};

/// Stands in for Twilio's REST interface: every POST makes a message with a new id; all of them are kept.
class RestStub : public QObject {
public:
    struct Call {
        QByteArray path;
        QByteArray body;
        QByteArray sid;
    };

    RestStub()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] QList<Call> posts() const
    {
        QList<Call> found;
        for (const Call& call : calls)
            if (!call.sid.isEmpty())
                found << call;
        return found;
    }

    QList<Call> calls;

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& in = m_in[socket];
        in += socket->readAll();
        const qsizetype head = in.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray lower = in.left(head).toLower();
        const qsizetype length = lower.indexOf("content-length:");
        const qsizetype size = length < 0 ? 0 : lower.mid(length + 15).split('\r').first().trimmed().toLongLong();
        if (in.size() < head + 4 + size)
            return;
        const bool post = in.startsWith("POST");
        const QByteArray path = in.split(' ').value(1);
        const QByteArray sid = HookClient::sid(path.contains("Conversations") ? "IM" : "SM", 0x5000 + ++m_made);
        calls << Call{path, in.mid(head + 4, size), post ? sid : QByteArray()};
        in = in.mid(head + 4 + size);
        const QByteArray body = post ? "{\"sid\":\"" + sid + "\",\"status\":\"queued\"}"
                                     : QByteArray(
                                         "{\"messages\":[],\"meta\":{},\"participants\":[],\"conversations\":[]}");
        socket->write((post ? "HTTP/1.1 201 Created" : "HTTP/1.1 200 OK")
                      + QByteArray("\r\nContent-Type: application/json\r\nContent-Length: ")
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_in;
    int m_made = 0;
};

}  // namespace frontdesk::test
