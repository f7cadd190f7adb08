// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <memory>

namespace frontdesk::test {

struct ChatAnswer {
    int status = 0;
    Json body;
    QByteArray raw;
    QHash<QByteArray, QByteArray> headers;
};

/// A customer's browser without a browser: REST session, web socket, frame log. Checks the protocol's promises itself:
/// a durable frame out of order or repeated is recorded in `violations`.
class ChatClient : public QObject {
    Q_OBJECT

public:
    explicit ChatClient(quint16 port, QObject* parent = nullptr);

    [[nodiscard]] ChatAnswer request(const QByteArray& method, const QString& path, const Json& body = nullptr,
                                     const QList<std::pair<QByteArray, QByteArray>>& headers = {});
    [[nodiscard]] ChatAnswer authorized(const QByteArray& method, const QString& path, const Json& body = nullptr);
    [[nodiscard]] bool createSession(const Json& body = Json::object());
    /// Opens the socket, waits for `ready`, sends `resume`.
    [[nodiscard]] bool connectSocket();
    void disconnectSocket();
    /// Returns the client message id.
    QString send(const QString& text, const QString& clientId = {});
    void sendFrame(const Json& frame);

    /// Waits for a frame (from index `from` on) that satisfies the predicate; returns its index or -1.
    [[nodiscard]] int waitForFrame(const std::function<bool(const Json&)>& predicate, int from = 0, int ms = 10'000);
    [[nodiscard]] int waitForType(const char* type, int from = 0, int ms = 10'000);
    /// Sends and waits for the AI's complete frame; returns its content.
    [[nodiscard]] QString ask(const QString& text);
    /// The text of an AI message as its `text` frames built it.
    [[nodiscard]] QString assembled(const std::string& messageId) const;

    QString sessionId;
    QString token;
    Json session;
    QString conversationId;
    qint64 lastSeq = 0;
    QList<Json> frames;
    QStringList violations;
    quint16 port = 0;

private:
    void received(const QString& text);

    QNetworkAccessManager m_network;
    std::unique_ptr<QWebSocket> m_socket;
};

}  // namespace frontdesk::test
