// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"
#include "core/channels/twilio/twilioaccount.h"
#include "core/channels/twilio/twiliorequests.h"
#include "core/net/backoff.h"
#include "core/net/circuitbreaker.h"
#include "core/net/httptransport.h"

#include <QHash>

namespace frontdesk::twilio {

/// Twilio's REST interface. Engine thread; outlives its tasks. Account = AccountSid of Options::accounts.
///
/// What is repeated here: only what cannot do harm twice. GET: up to Rules::tries on 429, 5xx, timeouts and lost
/// connections, with Retry-After or backoff with jitter between. POST of a message: never (core/conversations has the
/// durable retry). Twilio has no idempotency key for messages, and says of its 500 (code 20500) that repeating such a POST
/// may send twice; hence for these:
///   429, connection never made        -> RateLimited, Unavailable: surely without effect
///   5xx (any), timeout, lost answer   -> Unknown: the message may have left, lookUp() decides
///   4xx                               -> final; Error::detail = "<code> <Twilio's words>", userText = twilioerrors.h
/// POSTs of settings are repeated like GETs, because they set values and so are the same when done twice.
/// Breakers: after failures in a row, or a 429's Retry-After, calls end at once with Unavailable or RateLimited (unsent).
/// One per account and server for messages, opened and closed by these alone, and one for everything else. Cancelled
/// only when surely unsent; a POST of a message stopped later is Unknown.
class TwilioClient {
public:
    struct Rules {
        int tries = 3;
        Backoff backoff = {};
        int longestPauseMs = 20'000;  ///< a Retry-After beyond it ends the call with RateLimited
        CircuitBreaker::Rules breaker = {};
        int timeoutMs = 15'000;
    };

    TwilioClient(HttpTransport& transport, Options options, const Clock& clock);
    TwilioClient(HttpTransport& transport, Options options, const Clock& clock, Rules rules);
    ~TwilioClient();
    Q_DISABLE_COPY_MOVE(TwilioClient)

    [[nodiscard]] const Options& options() const { return m_options; }
    void setOptions(Options options) { m_options = std::move(options); }

    [[nodiscard]] Task<SendReceipt> sendMessage(OutgoingText text, std::stop_token stop);
    /// Without X-Twilio-Webhook-Enabled: a message made by REST then raises no webhook, so our own never come back.
    [[nodiscard]] Task<SendReceipt> sendConversationMessage(OutgoingThreadText text, std::stop_token stop);

    [[nodiscard]] Task<Json> message(QString account, QString messageSid, std::stop_token stop);
    /// Newest first.
    [[nodiscard]] Task<Listing> listMessages(QString account, MessageFilter filter, std::stop_token stop);
    [[nodiscard]] Task<QList<Json>> listMessageMedia(QString account, QString messageSid, std::stop_token stop);

    /// In Twilio's order: it cannot be asked for those with news.
    [[nodiscard]] Task<QList<Json>> listConversations(ThreadScope scope, ThreadFilter filter, std::stop_token stop);
    /// One page of the active ones; `page` = `next` of the page before, empty = the first. InvalidInput, NotFound: Twilio
    /// does not know this place any more.
    [[nodiscard]] Task<ThreadPage> activeConversations(ThreadScope scope, QUrl page, std::stop_token stop);
    [[nodiscard]] Task<Json> conversation(ThreadScope scope, QString conversationSid, std::stop_token stop);
    /// Oldest first; with a limit the newest `most`.
    [[nodiscard]] Task<Listing> listConversationMessages(ThreadScope scope, QString conversationSid,
                                                         ThreadFilter filter, std::stop_token stop);
    [[nodiscard]] Task<Json> conversationMessage(ThreadScope scope, QString conversationSid, QString messageSid,
                                                 std::stop_token stop);
    [[nodiscard]] Task<Listing> listParticipants(ThreadScope scope, QString conversationSid, std::stop_token stop);
    /// NotFound: they are not in it (any more).
    [[nodiscard]] Task<Json> participant(ThreadScope scope, QString conversationSid, QString participantSid,
                                         std::stop_token stop);

    /// IncomingPhoneNumbers; `number` empty = all.
    [[nodiscard]] Task<QList<Json>> listNumbers(QString account, QString number, std::stop_token stop);
    /// For example SmsUrl, SmsMethod, SmsFallbackUrl, StatusCallback.
    [[nodiscard]] Task<Json> updateNumber(QString account, QString numberSid, FormFields fields, std::stop_token stop);
    /// Messaging service "MG...": inbound_request_url, fallback_url, status_callback, use_inbound_webhook_on_number.
    [[nodiscard]] Task<Json> messagingService(QString account, QString serviceSid, std::stop_token stop);
    [[nodiscard]] Task<Json> updateMessagingService(QString account, QString serviceSid, FormFields fields,
                                                    std::stop_token stop);
    /// WhatsApp senders of the account (v2/Channels/Senders).
    [[nodiscard]] Task<QList<Json>> listWhatsAppSenders(QString account, std::stop_token stop);
    [[nodiscard]] Task<Json> updateWhatsAppSender(QString account, QString senderSid, Json changes,
                                                  std::stop_token stop);
    /// Webhooks of a Conversations service, or of the account's default one: pre_webhook_url, post_webhook_url, filters.
    [[nodiscard]] Task<Json> conversationsWebhooks(ThreadScope scope, std::stop_token stop);
    [[nodiscard]] Task<Json> updateConversationsWebhooks(ThreadScope scope, FormFields fields, std::stop_token stop);
    /// Content templates with their WhatsApp approval (ContentAndApprovals).
    [[nodiscard]] Task<QList<Json>> listTemplates(QString account, std::stop_token stop);
    /// One template's text and its approval: {"content": {...}, "approval": {...}}.
    [[nodiscard]] Task<Json> contentTemplate(QString account, QString contentSid, std::stop_token stop);

    /// Are sid and token right? Unauthorized when not.
    [[nodiscard]] Task<AccountCheck> fetchAccount(QString account, std::stop_token stop);
    /// A customer's file: a MediaUrl, or the relative address of a Conversations file. The account's credentials go only
    /// to Twilio (or to the configured servers); the redirect to the storage is followed without them. NotFound: deleted;
    /// InvalidInput: too large, or an address that is not Twilio's.
    [[nodiscard]] Task<FetchedMedia> fetchMedia(QString account, QString url, qsizetype maxBytes, std::stop_token stop);

    /// clockSkew(); asks Twilio when it is not known yet. The simulator's account shares our clock: 0.
    [[nodiscard]] Task<Micros> compareClocks(QString account, std::stop_token stop);
    /// Our clock minus Twilio's, by the Date of the last answer to this account; nothing before the first one, and never
    /// for a simulated one. About 1 s coarse.
    [[nodiscard]] std::optional<Micros> clockSkew(const QString& account) const
    {
        const auto skew = m_skews.constFind(account);
        return skew == m_skews.constEnd() ? std::nullopt : std::optional(*skew);
    }
    /// The two ways that messages take.
    enum class Path : quint8 { Numbers, Threads };
    /// Of the messages; of either path that is not closed.
    [[nodiscard]] CircuitBreaker::State breakerState(const QString& account) const;
    /// How long no message will be tried on this path.
    [[nodiscard]] Micros restLeft(const QString& account, Path path) const;

private:
    struct Wish;
    /// Where a redirect may lead: a stranger's answer must not make this program ask in the office's own network.
    struct Reach {
        bool secure = true;
        bool local = false;
    };
    [[nodiscard]] Task<HttpAnswer> once(Wish wish, std::stop_token stop);
    [[nodiscard]] Task<HttpAnswer> patiently(Wish wish, std::stop_token stop);
    [[nodiscard]] Task<Json> getJson(QString account, QUrl url, std::stop_token stop);
    [[nodiscard]] Task<Json> postForm(QString account, QUrl url, FormFields fields, std::stop_token stop);
    [[nodiscard]] Task<Json> postJson(QString account, QUrl url, Json value, std::stop_token stop);
    [[nodiscard]] static Wish formWish(const QString& account, const QUrl& url, const FormFields& fields);
    [[nodiscard]] Task<SendReceipt> postMessage(QString account, QUrl url, FormFields fields, std::stop_token stop);
    [[nodiscard]] Task<Listing> walk(PageWish wish, std::stop_token stop);
    [[nodiscard]] Task<QList<Json>> list(PageWish wish, std::stop_token stop);
    [[nodiscard]] Task<HttpAnswer> followMedia(QUrl url, Reach reach, qsizetype maxBytes, std::stop_token stop);
    [[nodiscard]] bool ownHost(const Account& account, const QUrl& url) const;
    [[nodiscard]] QString sendingKey(const QString& account, Path path) const;
    void noteOutcome(const QString& account, const QString& key, const Result<HttpAnswer>& outcome);

    HttpTransport& m_transport;
    Options m_options;
    const Clock& m_clock;
    Rules m_rules;
    CircuitBreaker m_breaker;
    QHash<QString, Micros> m_skews;  ///< by AccountSid
};

}  // namespace frontdesk::twilio
