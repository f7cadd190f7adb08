// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/simulator/chatcustomer.h"

#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace frontdesk {

/// A customer's browser without a browser: the protocol of docs/webchat-protocol.md over HTTP and a web socket, with
/// reconnect and resume. Knows nothing of the engine. One thread with an event loop; never blocks it.
class WebchatCustomer final : public ChatCustomer {
    Q_OBJECT

public:
    struct Setup {
        QUrl server;                 ///< http://127.0.0.1:8000
        SimulatedCustomer customer;  ///< id, name, language
        QString wireName;            ///< what the server is told
        int firstRetryMs = 300;      ///< doubles up to MaxRetryMs
    };
    static constexpr int MaxRetryMs = 8000;

    /// `network` and `clock` outlive the customer.
    WebchatCustomer(Setup setup, QNetworkAccessManager& network, const Clock& clock, QObject* parent = nullptr);
    ~WebchatCustomer() override;

    /// Makes the session, then the socket.
    void start() override;
    [[nodiscard]] Result<> say(const QString& text) override;
    void setTyping(bool active) override;
    void endConversation(Done done) override;
    void rate(int stars, Done done) override;
    void dropConnection() override;

private:
    void openSocket();
    void onText(const QString& text);
    void onReady(const Json& frame);
    void onDisconnected();
    void resume();
    void sendLine(const SimulatedLine& line);
    void sendFrame(const Json& frame);
    void refused(const Json& frame);
    void fail(const QString& sentence);
    void sessionMade(QNetworkReply* reply);
    void post(const QString& path, const Json& body, std::function<void(QNetworkReply*)> done);
    void finish(QNetworkReply* reply, const Done& done);

    const Setup m_setup;
    QNetworkAccessManager& m_network;
    const Clock& m_clock;
    QString m_session;
    QString m_token;
    qint64 m_lastSeq = 0;
    int m_retryMs;
    QTimer m_retry;
    QTimer m_typingGoes;
    std::unique_ptr<QWebSocket, QScopedPointerDeleteLater> m_socket;
};

}  // namespace frontdesk
