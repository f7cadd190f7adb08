// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"

#include "core/base/ids.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QtTest>

namespace frontdesk::test {

ChatClient::ChatClient(quint16 serverPort, QObject* parent) : QObject(parent), port(serverPort) {}

ChatAnswer ChatClient::request(const QByteArray& method, const QString& path, const Json& body,
                               const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path)));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(60'000);
    QByteArray bytes;
    if (!body.is_null()) {
        bytes = body.is_string() ? QByteArray::fromStdString(body.get<std::string>()) : toBytes(body);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    }
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 60'000))
        return {};
    ChatAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply->readAll();
    const Result<Json> parsed = parseJson(answer.raw, {.maxBytes = 4'000'000, .maxDepth = 32, .maxElements = 100'000});
    answer.body = parsed ? *parsed : Json();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

ChatAnswer ChatClient::authorized(const QByteArray& method, const QString& path, const Json& body)
{
    return request(method, path, body, {{"Authorization", "Bearer " + token.toLatin1()}});
}

bool ChatClient::createSession(const Json& body)
{
    const ChatAnswer answer = request("POST", QStringLiteral("/api/sessions"), body);
    session = answer.body;
    sessionId = jsonString(answer.body, "session_id");
    token = jsonString(answer.body, "token");
    return answer.status == 201 && !token.isEmpty();
}

bool ChatClient::connectSocket()
{
    m_socket = std::make_unique<QWebSocket>(QString(), QWebSocketProtocol::VersionLatest, nullptr);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &ChatClient::received);
    QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws?session_id=%2").arg(port).arg(sessionId)));
    request.setRawHeader("Sec-WebSocket-Protocol", "frontdesk.v1, bearer." + token.toLatin1());
    m_socket->open(request);
    const int from = int(frames.size());
    if (waitForType("ready", from) < 0)
        return false;
    sendFrame({{"type", "resume"},
               {"conversation_id", conversationId.isEmpty() ? Json(nullptr) : Json(toStd(conversationId))},
               {"last_seq", lastSeq}});
    return true;
}

void ChatClient::disconnectSocket()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_socket.reset();
}

QString ChatClient::send(const QString& text, const QString& clientId)
{
    const QString id = clientId.isEmpty() ? newPublicId() : clientId;
    sendFrame({{"type", "message"}, {"content", toStd(text)}, {"client_message_id", toStd(id)}});
    return id;
}

void ChatClient::sendFrame(const Json& frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(toBytes(frame)));
}

void ChatClient::received(const QString& text)
{
    const Result<Json> parsed = parseJson(text.toUtf8(),
                                          {.maxBytes = 4'000'000, .maxDepth = 32, .maxElements = 100'000});
    if (!parsed) {
        violations << QStringLiteral("not JSON: ") + text.left(80);
        return;
    }
    frames << *parsed;
    const auto seq = parsed->find("seq");
    const QString type = jsonString(*parsed, "type");
    if (seq == parsed->end() || type == u"ack" || type == u"ready")
        return;
    const QString conversation = jsonString(*parsed, "conversation_id");
    if (conversation != conversationId) {
        conversationId = conversation;
        lastSeq = 0;
    }
    const qint64 number = seq->get<qint64>();
    if (number != lastSeq + 1)
        violations << QStringLiteral("frame %1 (%2) after %3").arg(number).arg(type).arg(lastSeq);
    lastSeq = number;
}

int ChatClient::waitForFrame(const std::function<bool(const Json&)>& predicate, int from, int ms)
{
    int found = -1;
    int next = from;
    const bool ok = QTest::qWaitFor(
        [&] {
            for (; next < frames.size(); ++next) {
                if (predicate(frames.at(next))) {
                    found = next;
                    return true;
                }
            }
            return false;
        },
        ms);
    return ok ? found : -1;
}

int ChatClient::waitForType(const char* type, int from, int ms)
{
    return waitForFrame([type](const Json& frame) { return jsonString(frame, "type") == QLatin1String(type); }, from,
                        ms);
}

QString ChatClient::ask(const QString& text)
{
    const int from = int(frames.size());
    send(text);
    const int at = waitForType("complete", from, 15'000);
    return at < 0 ? QString() : jsonString(frames.at(at), "content");
}

QString ChatClient::assembled(const std::string& messageId) const
{
    QString text;
    for (const Json& frame : frames)
        if (jsonString(frame, "type") == u"text" && frame.value("message_id", std::string()) == messageId)
            text += jsonString(frame, "content");
    return text;
}

}  // namespace frontdesk::test
