// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/channels/twilio/twilioaccount.h"
#include "core/simulator/twilio/fakerest.h"
#include "core/simulator/twilio/fakewebhooks.h"

#include <QObject>

#include <memory>

namespace frontdesk::simulator {

/// What a customer writes on a phone. Numbers E.164.
struct FakeInbound {
    QString from, to, body;
    bool whatsApp = false;
    QString profileName = {};  ///< WhatsApp
    QList<FakeMedia> media = {};
};

/// Twilio on this computer: the REST interface over loopback, signed webhooks to the program, phones of customers, and
/// the truth about all of it. No network beyond loopback. One thread with an event loop; never blocks it.
class FakeTwilio final : public QObject {
    Q_OBJECT

public:
    struct Setup {
        QString accountSid = newSid("AC");
        QByteArray token = "simulated-token";
        QStringList numbers = {QStringLiteral("+15550100000")};
        QString whatsAppNumber = {};
        QString serviceSid = newSid("IS");
        QString messagingServiceSid = {};
        quint16 port = 0;
        FakeChaos chaos = {};
        FakeWebhooks::Setup webhooks = {};  ///< its token is that of the account
        // How long a message takes to each state; readMs < 0: nobody reads (SMS never tells).
        int sentMs = 20;
        int deliveredMs = 40;
        int readMs = -1;
        bool echoOwn =
            false;  ///< messages of the program come back as onMessageAdded, as with X-Twilio-Webhook-Enabled
    };

    FakeTwilio(Setup setup, const Clock& clock, QObject* parent = nullptr);
    ~FakeTwilio() override;

    /// Listens on loopback; the value is the address.
    [[nodiscard]] Result<QUrl> start();
    [[nodiscard]] QUrl url() const { return m_url; }
    /// As the program would have it in its settings.
    [[nodiscard]] twilio::Account account() const;
    /// Writes the program's addresses into numbers and Conversations, as the setup doctor would. `fallback` may be empty.
    void pointAt(const QString& publicBase, const QByteArray& fallback = {});

    /// A customer sends an SMS, MMS or WhatsApp message; the value is its sid.
    QString write(const FakeInbound& inbound);
    void setOutOfReach(const QString& customer, bool out);
    /// WhatsApp: the customer looks at the phone; what was delivered is read.
    void look(const QString& customer);

    /// A conversation of this customer's address with one of ours; the value is its sid.
    QString openThread(const QString& address, const QString& proxy);
    /// The customer or, by identity, a person of the business writes into it.
    QString writeInThread(const QString& threadSid, const QString& author, const QString& body,
                          const QList<FakeMedia>& media = {});
    /// A person of the business joins; the value is the participant's sid.
    QString join(const QString& threadSid, const QString& identity);
    void leave(const QString& threadSid, const QString& participantSid);
    void setThreadState(const QString& threadSid, const QString& state);

    /// Nothing answers for so long: connections are cut.
    void outage(int ms);

    [[nodiscard]] FakeAccount& data() { return m_account; }
    [[nodiscard]] FakeChaos& chaos() { return m_setup.chaos; }
    [[nodiscard]] FakeWebhooks& webhooks() { return *m_webhooks; }
    [[nodiscard]] int credentialsLeaked() const { return m_rest.credentialsLeaked(); }
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// A message of the business is on the customer's phone.
    void arrived(const QString& messageSid);
    /// A message of the program has another state.
    void changed(const QString& messageSid);

private:
    [[nodiscard]] FakeAnswer serve(const FakeRequest& request);
    void take(const QString& messageSid);
    void takeInThread(const QString& threadSid, const QString& messageSid);
    void progress(const QString& messageSid, const QString& status);
    void deliver(const QString& messageSid);
    void reply(const FakeMessage& to, const QString& text);
    void obeyKeyword(const FakeMessage& message);
    void answered(qint64 webhook);
    void announce(const FakeMessage& message);
    void announceThread(const char* event, Fields fields, const QString& about);
    [[nodiscard]] QStringList keep(const QList<FakeMedia>& media, const QString& parent);
    [[nodiscard]] const FakeNumber* number(const QString& e164) const;

    Setup m_setup;
    const Clock& m_clock;
    FakeAccount m_account;
    FakeDice m_dice;
    FakeRest m_rest;
    FakeServer m_server;
    std::unique_ptr<FakeWebhooks> m_webhooks;
    QUrl m_url;
    Micros m_outageUntil = 0;
    int m_requests = 0;
};

}  // namespace frontdesk::simulator
