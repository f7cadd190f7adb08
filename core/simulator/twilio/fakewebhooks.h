// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/twilio/fakechaos.h"
#include "core/simulator/twilio/fakeform.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <deque>
#include <functional>

class QNetworkReply;

namespace frontdesk::simulator {

/// One event that the program must hear of, and what came of it.
struct FakeWebhook {
    qint64 id = 0;
    QByteArray url;       ///< as configured: it is signed; a fragment (#rc=5&rp=all) is an order to Twilio
    QByteArray fallback;  ///< tried when `url` gave no 2xx; may be empty
    Fields fields;
    QString about;               ///< sid of the message
    bool conversations = false;  ///< Conversations repeats by itself and counts in RetryCount
    int attempts = 0;
    int status = 0;             ///< of the last answer; 0 = none
    bool acknowledged = false;  ///< a 2xx came back
    bool given = false;         ///< nothing more will be tried
    int copies = 1;
    QByteArray answer;  ///< TwiML of the acknowledgement
};

/// Delivers webhooks as Twilio does: signed, with retries on failed connections (and more when the address orders it),
/// then the fallback address. One thread with an event loop.
class FakeWebhooks final : public QObject {
    Q_OBJECT

public:
    struct Setup {
        QByteArray token;
        QUrl reachAt;        ///< where connections really go, as through a tunnel; empty = to the address itself
        QString publicPath;  ///< of the public address: a tunnel takes it away
        int timeoutMs = 15'000;
        int retryMs = 200;  ///< before the first repetition; doubles
        int conversationRetries = 3;
        int atOnce = 48;  ///< requests under way
    };
    FakeWebhooks(Setup setup, FakeChaos& chaos, FakeDice& dice, QObject* parent = nullptr);

    void send(FakeWebhook webhook);
    void setReachAt(const QUrl& reachAt, const QString& publicPath = {})
    {
        m_setup.reachAt = reachAt;
        m_setup.publicPath = publicPath;
    }
    /// Everything that was to be delivered, in the order of the events.
    [[nodiscard]] const std::deque<FakeWebhook>& all() const { return m_all; }
    /// Neither under way nor waiting for another attempt.
    [[nodiscard]] bool idle() const { return m_open == 0; }
    /// Milliseconds from sending to the 2xx, of every acknowledged attempt.
    [[nodiscard]] const QList<double>& ackMs() const { return m_ackMs; }

Q_SIGNALS:
    void finished(qint64 id);

private:
    struct Attempt {
        qint64 id = 0;
        bool fallback = false;
        bool copy = false;  ///< a duplicate: its outcome decides nothing
        int tried = 0;
    };
    void later(Attempt attempt, int ms);
    void pump();
    void post(Attempt attempt);
    void ended(Attempt attempt, QNetworkReply* reply, double ms);
    void again(Attempt attempt, bool connected, int status);
    [[nodiscard]] FakeWebhook& webhook(qint64 id) { return m_all[std::size_t(id)]; }

    Setup m_setup;
    FakeChaos& m_chaos;
    FakeDice& m_dice;
    QNetworkAccessManager m_network;
    std::deque<FakeWebhook> m_all;
    std::deque<Attempt> m_waiting;
    QList<double> m_ackMs;
    int m_underWay = 0;
    int m_open = 0;
};

}  // namespace frontdesk::simulator
