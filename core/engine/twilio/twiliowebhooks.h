// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/channels/twilio/twilioaccount.h"
#include "core/channels/twilio/twiliopayload.h"
#include "core/net/route.h"
#include "core/store/threadtypes.h"

#include <QHash>
#include <QSet>

namespace frontdesk {

class EventBus;
class InboundSink;
class OutsideThreads;
class RefusalLog;
class StatusStore;
class WebhookStore;

/// What the webhooks of Twilio need; all of it outlives them.
struct TwilioWebhookWiring {
    const twilio::Options& options;
    const Clock& clock;
    EventBus& events;
    InboundSink& intake;
    OutsideThreads& threads;
    StatusStore& statuses;
    WebhookStore& rows;
    RefusalLog& refusals;
    std::function<QString()> publicUrl;    ///< that Twilio signs
    std::function<bool()> sample;          ///< the demo runs: everything is sample data
    std::function<void()> statusRecorded;  ///< what waits behind the message may leave now
};

/// What Twilio sends. The account is chosen by the body's AccountSid, then its token must have signed the request for the
/// public address; everything else is 403. Answers 200 when the facts are committed and never waits for anything else;
/// 503 when they could not be stored (Twilio then asks the fallback). Handlers answer exactly once. Engine thread.
class TwilioWebhooks {
public:
    explicit TwilioWebhooks(TwilioWebhookWiring wiring);

    /// Every event of Conversations.
    void conversations(HttpRequest request, Respond respond);
    /// SMS, MMS, WhatsApp; status callbacks too, should one come here.
    void text(HttpRequest request, Respond respond);
    void status(HttpRequest request, Respond respond);
    /// What such an event does, wherever it was learnt; a value means committed.
    [[nodiscard]] Task<> apply(twilio::ConversationsEvent event, bool sample);

    /// What a webhook with this event does, for whoever learns of it in another way. A value means committed.

private:
    /// A request that was signed by the account.
    struct Signed {
        HttpRequest request;
        twilio::Parameters fields;
        twilio::Account account;
    };
    using Handler = Task<HttpResponse> (TwilioWebhooks::*)(Signed);

    void serve(HttpRequest request, Respond respond, Handler handler);
    [[nodiscard]] Task<> run(Signed request, Respond respond, Handler handler);
    [[nodiscard]] std::optional<Signed> admit(const HttpRequest& request);
    [[nodiscard]] Task<HttpResponse> takeEvent(Signed request);
    [[nodiscard]] Task<HttpResponse> takeText(Signed request);
    [[nodiscard]] Task<HttpResponse> takeStatus(Signed request);

    [[nodiscard]] Task<> message(twilio::MessageAdded added, bool sample);
    [[nodiscard]] Task<> threadState(twilio::ThreadRef thread, QString state, Micros at, bool sample);
    [[nodiscard]] Task<> joinThread(ParticipantChange author);
    [[nodiscard]] Task<> customerMessage(twilio::MessageAdded added, ParticipantChange author);
    [[nodiscard]] Task<> outsideMessage(twilio::MessageAdded added, bool human, bool sample);
    [[nodiscard]] Task<> participant(twilio::ParticipantChanged changed, bool sample);
    [[nodiscard]] Task<> recordStatus(twilio::StatusUpdate update);
    [[nodiscard]] ThreadRole roleByName(const QString& identity, const QString& address) const;
    void noteAccepted(const QString& account, bool threads);
    [[nodiscard]] Task<> storeAccepted(QString account, bool threads);

    const TwilioWebhookWiring m_wiring;
    const QByteArray m_decoy;  ///< takes the place of an unknown account's token: no way to tell them apart
    QHash<std::pair<QString, bool>, Micros> m_acceptedAt;  ///< by AccountSid and kind, steady: written now and then
    QSet<QString> m_members;                               ///< customers in threads that the store knows already
    QSet<QString> m_unknownEvents;                         ///< logged once
};

}  // namespace frontdesk
