// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

// Tables: one row a line.
// clang-format off

namespace frontdesk {

enum class Direction : quint8 { Inbound, Outbound };
enum class Author : quint8 { Contact, Ai, Staff, System };
/// Internal never reaches a customer: every customer-facing read goes through the view public_message.
enum class Visibility : quint8 { Public, Internal };
/// The one delivery state machine (architecture.md, invariant 4). Streaming = an AI message that is being written.
enum class Delivery : quint8 { None, Streaming, Queued, Sending, Sent, Delivered, Read, Failed, Unconfirmed, Interrupted };
/// Row kinds of the message table: what a person said, a note among staff, a system event, a skill call.
enum class MessageKind : quint8 { Text, Note, Event, SkillCall };

struct TextPart { QString text; };
struct ImagePart { QString mediaId; QString mimeType; QString name; qint64 bytes = 0; };
struct FilePart { QString mediaId; QString mimeType; QString name; qint64 bytes = 0; };
struct AudioPart { QString mediaId; QString mimeType; qint64 durationMs = 0; QString name = {}; qint64 bytes = 0; };
struct CardPart { QString title; QString text; };
using MessagePart = std::variant<TextPart, ImagePart, FilePart, AudioPart, CardPart>;

/// A passage that an answer rests on. `score` is the retriever's probability 0..1, never raw BM25; null = unknown.
struct Citation {
    QString document;   ///< file stem or title shown to people
    QString section;
    QString passage;    ///< the words that were used
    int page = 0;       ///< 0 = no pages
    std::optional<double> score;
    DocumentId documentId;
    ChunkId chunkId;
};

/// One skill call as the transcript shows it.
struct SkillCallRecord {
    QString name;
    Json arguments = Json::object();
    Json result = Json::object();
    QString summary;
    bool ok = true;
    qint64 durationMicros = 0;
};

/// System events in a transcript. Payload keys are named beside each.
enum class EventKind : quint8 {
    None,
    HumanJoined,        ///< staff name
    HandedBack,         ///< staff name
    EscalationRaised,   ///< public: the ticket; internal (raised again): the reasons
    EscalationEnded,
    ConversationClosed, ///< close reason
    ConversationReopened,
    AiInterrupted,
    RateLimited,
    MessageLeft,        ///< internal: the e-mail address at which the customer wants the answer
    Rated,              ///< internal: stars 1..5, then a line break and the comment when there is one
    Assigned,           ///< internal: name of the new owner (empty = back to the queue), then a line break and the note
    TakeoverAsked,      ///< internal: name of the member of staff who would like to take over
    Snoozed,            ///< internal: until when (isoTime)
    SnoozeEnded,        ///< internal: "time" or "customer"
    OutsideHumanJoined, ///< internal: who, as the provider names them; the AI is silent from here on
    OutsideHumanLeft,   ///< internal: who
    Silenced,           ///< internal: the new Conversation::silence key; empty = the AI may answer again
    OptedOut,           ///< internal: the word that the customer sent (STOP); nothing more may be sent to them
    OptedIn,            ///< internal: the word (START)
    ThreadStateChanged, ///< internal: "active", "inactive" or "closed", as the provider says
    AgentChanged,       ///< internal: name of the AI agent that goes on, then a line break and the rule (TurnRecord::rule)
};

struct Message {
    MessageId id;
    QString publicId;
    ConversationId conversationId;
    MessageKind kind = MessageKind::Text;
    Direction direction = Direction::Inbound;
    Author author = Author::Contact;
    StaffId staffId;                 ///< set when author is Staff
    QString authorName;              ///< as shown to the customer
    Visibility visibility = Visibility::Public;
    Delivery delivery = Delivery::None;
    QString deliveryCode;            ///< provider's code when Failed
    QList<MessagePart> parts;
    QList<Citation> citations;
    std::optional<double> confidence; ///< probability that the answer is right; null = unknown, chip hidden
    std::optional<SkillCallRecord> skillCall;
    EventKind event = EventKind::None;
    QString eventText;
    qint64 frameSeq = 0;             ///< per-conversation number of the newest durable customer frame; 0 = none
    Micros createdAt = 0;
    TurnId turnId;                   ///< that wrote it; of a person's reply: whose draft was approved

    /// All text parts joined by newlines.
    [[nodiscard]] QString text() const;
};

/// A file that is still at the provider: it is fetched after the webhook was acknowledged (core/engine/twilio).
struct RemoteMedia {
    QString url;       ///< needs the account's credentials
    QString mimeType;  ///< as the provider says; the content decides
    QString name;      ///< may be empty
    int partIndex = 0; ///< which part of the message waits for it; that part's mediaId is empty until it is here
};

/// What a channel adapter hands in. `providerId` is the dedup key within the account.
struct InboundMessage {
    QString channelId;         ///< "webchat", "sms", ...
    QString accountId;
    QString externalId;        ///< the customer's address on that channel (web chat: the session's public id)
    QString providerId;        ///< dedup key within the account: MessageSid, session + client message id, ...
    QString clientMessageId;   ///< web chat: the client's own id, echoed to the customer's tabs; else empty
    QString displayName;
    QList<MessagePart> parts;
    Micros providerTime = 0;   ///< 0 = unknown
    qint64 providerIndex = -1; ///< -1 = unknown
    SessionId sessionId;       ///< web chat only
    QString replyMode;         ///< empty = the AI answers; "none" = nobody answers by itself (a message left for people)
    QString peerAddress;       ///< network address for the cap of conversations; empty = not counted
    QString phone = {};        ///< E.164 that the provider vouches for: joins the contact that has it on other channels
    QList<RemoteMedia> remoteMedia = {};
    QString optOut = {};  ///< "STOP", "START" or "HELP": the provider has handled the word itself (Twilio: OptOutType)
};

[[nodiscard]] QString authorKey(Author author);       // "contact" ...
[[nodiscard]] QString deliveryKey(Delivery delivery); // "queued" ...
[[nodiscard]] Json partsToJson(const QList<MessagePart>& parts);
[[nodiscard]] QList<MessagePart> partsFromJson(const Json& json);
[[nodiscard]] Json citationsToJson(const QList<Citation>& citations);
[[nodiscard]] QList<Citation> citationsFromJson(const Json& json);
[[nodiscard]] Json skillCallToJson(const SkillCallRecord& call);
[[nodiscard]] SkillCallRecord skillCallFromJson(const Json& json);
/// ISO 8601 in UTC with milliseconds, for example 2026-11-21T15:00:00.000Z.
[[nodiscard]] QString isoTime(Micros time);

}  // namespace frontdesk
