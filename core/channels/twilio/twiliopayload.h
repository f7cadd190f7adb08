// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/channels/twilio/twiliosignature.h"
#include "core/model/message.h"

#include <variant>

/// What Twilio sends: pure parsers of webhooks. Network data: everything is bounded, unknown fields are ignored, errors
/// are InvalidInput. The same facts from REST lists: twilioresources.h.
namespace frontdesk::twilio {

inline QString smsChannelId() { return QStringLiteral("sms"); }
inline QString whatsAppChannelId() { return QStringLiteral("whatsapp"); }
inline QString conversationsChannelId() { return QStringLiteral("conversations"); }

/// Query parameter of our StatusCallback address that holds our message id (OutboundMessage::publicId): a callback so
/// tells which row it means, even when the answer to our request was lost.
inline QByteArray ownIdParameter() { return QByteArrayLiteral("m"); }

/// Body of a webhook request as names and values, in order, repeats kept. Forms: at most 512 fields, names of 256 bytes,
/// values of 64 KiB. JSON objects: the same, numbers and booleans as text, anything deeper as compact JSON.
[[nodiscard]] Result<Parameters> readFields(const HttpRequest& request);
/// First value; invalid UTF-8 becomes U+FFFD, NUL is dropped. Empty when absent.
[[nodiscard]] QString field(const Parameters& fields, QByteArrayView name);
/// AccountSid of the body: chooses the token that the signature is checked with. Empty when it is none.
[[nodiscard]] QString accountSidOf(const Parameters& fields);

/// An SMS, MMS or WhatsApp message of a customer. message.accountId = "<AccountSid>/<our number>", externalId = the
/// customer's number (a short code or sender name as it is), providerId = the MessageSid ("SM...", "MM...").
/// A message without text and files (a kind that Twilio does not pass on) has one empty TextPart.
struct TextReceived {
    InboundMessage message;
    QString accountSid;
    QString messagingServiceSid;
    QString optOutType;     ///< "STOP", "START", "HELP": Twilio has already answered it (advanced opt-out); else empty
    QString buttonPayload;  ///< of a WhatsApp quick reply
    QString repliedToSid;   ///< the message that the customer quoted
};

/// Delivery state of a message that we sent.
struct StatusUpdate {
    QString accountSid;
    QString messageSid;
    QString status;                      ///< Twilio's word
    Delivery delivery = Delivery::None;  ///< None = a word that says nothing about an outbound message
    QString errorCode;                   ///< "30003"; empty = none
    QString publicId;                    ///< ownIdParameter() of the request's query; empty = none
};

/// Twilio's word as our state; only forward moves count, which the store sees to. accepted, queued, scheduled, sending =
/// Sending (Twilio has it, so it is behind Sent); undelivered, failed, canceled = Failed.
[[nodiscard]] Delivery deliveryOf(QStringView status);

[[nodiscard]] Result<TextReceived> readText(const Parameters& fields);
/// `request` gives the query with our own id; the rest is read from `fields`.
[[nodiscard]] Result<StatusUpdate> readStatus(const Parameters& fields, const HttpRequest& request);
/// Is it a status callback? (Twilio may be told to send both kinds to one address.)
[[nodiscard]] bool looksLikeStatus(const Parameters& fields);

/// What every event of Conversations names. message.accountId below = "<AccountSid>/<ChatServiceSid>".
struct ThreadRef {
    QString accountSid;
    QString serviceSid;       ///< "IS..."; Twilio names it for the default service too
    QString conversationSid;  ///< "CH..."
    [[nodiscard]] QString accountId() const { return accountSid + u'/' + serviceSid; }
};

struct MessageAdded {
    ThreadRef thread;
    InboundMessage message;  ///< externalId = conversationSid, providerId = "IM...", providerIndex, providerTime
    QString author;          ///< identity or address; compare with Options::author and humanPrefix
    QString participantSid;  ///< empty for messages by REST
    QString source;          ///< "SMS", "WHATSAPP", "SDK", "API", ...
    QString attributes;      ///< JSON text
};

struct ParticipantChanged {
    enum class What : quint8 { Added, Removed, Updated };
    What what = What::Added;
    ThreadRef thread;
    QString participantSid;  ///< "MB..."
    QString identity;        ///< chat user; empty for telephones
    QString address;         ///< "+1...", "whatsapp:+1..."; empty for chat users
    QString proxyAddress;    ///< our number towards them
    Micros at = 0;
    Micros seenAt = 0;  ///< stood in a list that was asked for then, by our clock; 0 = an event
};

struct ThreadStateChanged {
    ThreadRef thread;
    QString state;  ///< "active", "inactive", "closed", "initializing"
    QString previous;
    QString reason;  ///< "API", "TIMER", "EVENT"
    Micros at = 0;
};

struct ThreadChanged {
    enum class What : quint8 { Added, Updated, Removed };
    What what = What::Added;
    ThreadRef thread;
    QString state;  ///< may be empty
    QString friendlyName;
    Micros at = 0;
};

struct DeliveryUpdated {
    ThreadRef thread;
    StatusUpdate status;        ///< messageSid = "IM..."
    QString channelMessageSid;  ///< "SM...", "WA..."
    QString participantSid;
};

/// Known to be from Twilio, but nothing that concerns us (onMessageUpdated, onUserAdded, future ones). Acknowledge it.
struct OtherEvent {
    QString eventType;
    ThreadRef thread;
};

using ConversationsEvent =
    std::variant<MessageAdded, ParticipantChanged, ThreadStateChanged, ThreadChanged, DeliveryUpdated, OtherEvent>;

/// `assumedType` is used when the body has no EventType (the aliases that name the event by their path).
[[nodiscard]] Result<ConversationsEvent> readConversationsEvent(const Parameters& fields,
                                                                const QString& assumedType = {});

/// "whatsapp:+1..." -> "+1..."; others unchanged.
[[nodiscard]] QString bareAddress(const QString& address);
/// "+" and 7 to 15 digits (ITU E.164, and Twilio's test numbers).
[[nodiscard]] bool isE164(QStringView text);
/// Prefix and 32 hexadecimal digits.
[[nodiscard]] bool isSid(QStringView text, QLatin1String prefix);

}  // namespace frontdesk::twilio
