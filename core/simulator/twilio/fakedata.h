// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace frontdesk::simulator {

struct FakeMedia {
    QString sid;     ///< "ME..."
    QString parent;  ///< sid of the message or conversation it belongs to
    QByteArray contentType;
    QByteArray bytes;
    QString fileName;  ///< Conversations only
};

/// A message of Programmable Messaging (SMS, MMS, WhatsApp). Addresses as on the wire ("whatsapp:+1...").
struct FakeMessage {
    QString sid;  ///< "SM..." or "MM..."
    QString from, to, body;
    QString messagingServiceSid;
    QString direction;  ///< "inbound", "outbound-api", "outbound-reply" (Twilio's own answers to STOP and the like)
    QString status;     ///< "received"; "accepted", "queued", "sent", "delivered", "read", "undelivered", "failed"
    int errorCode = 0;
    int segments = 1;
    QStringList media;       ///< sids
    QByteArray callbackUrl;  ///< StatusCallback
    QString contentSid;
    QString profileName;  ///< WhatsApp, inbound
    Micros createdAt = 0;
    Micros sentAt = 0;  ///< 0 = null
    Micros updatedAt = 0;
};

struct FakeParticipant {
    QString sid;                    ///< "MB..."
    QString identity;               ///< of people who use the SDK; else empty
    QString address, proxyAddress;  ///< of people with a phone; else empty
    Micros createdAt = 0;
};

struct FakeThreadMessage {
    QString sid;  ///< "IM..."
    int index = 0;
    QString author, body, participantSid;
    QString attributes = QStringLiteral("{}");
    QString contentSid;
    QStringList media;
    bool fromApi = false;  ///< made by REST: what the program sent
    Micros createdAt = 0;
};

/// A conversation of Twilio Conversations.
struct FakeThread {
    QString sid;         ///< "CH..."
    QString serviceSid;  ///< "IS..."
    QString friendlyName;
    QString state = QStringLiteral("active");  ///< "active", "inactive", "closed"
    QList<FakeThreadMessage> messages;         ///< by index
    QList<FakeParticipant> participants;
    Micros createdAt = 0;
    Micros updatedAt = 0;
};

/// One of the account's own numbers.
struct FakeNumber {
    QString sid;  ///< "PN..."
    QString number;
    QByteArray smsUrl, smsFallbackUrl, statusCallback, voiceUrl;
};

struct FakeTemplate {
    QString sid;  ///< "HX..."
    QString name, language, text;
    QString approval;  ///< "approved", "pending", "rejected", "unsubmitted"
};

/// The account as the fake keeps it: the truth that tests compare the program with.
struct FakeAccount {
    QString sid;  ///< "AC..."
    QByteArray token;
    QString friendlyName = QStringLiteral("Simulated account");
    QString serviceSid;                        ///< default Conversations service
    QString messagingServiceSid;               ///< empty = none
    QString whatsAppNumber;                    ///< E.164; empty = none
    QByteArray whatsAppUrl, whatsAppCallback;  ///< where its webhooks go
    QList<FakeNumber> numbers;
    QByteArray conversationsUrl;           ///< post-event webhook
    QList<QByteArray> conversationEvents;  ///< its filters
    QList<FakeTemplate> templates;

    QList<FakeMessage> messages;  ///< in the order of their creation
    QHash<QString, qsizetype> messageIndex;
    QList<FakeThread> threads;
    QHash<QString, FakeMedia> media;
    QSet<QString> optedOut;              ///< "<customer>/<our number>", E.164
    QHash<QString, int> failures;        ///< E.164 -> error code that messages to it get
    bool refusesLocalCallbacks = false;  ///< 21609 for a StatusCallback that the real Twilio could not call
    QSet<QString> outOfReach;            ///< E.164: what is sent to them stays "sent"
    QHash<QString, Micros> lastHeard;    ///< "<customer>/<our number>" on WhatsApp: free text for 24 h from then

    [[nodiscard]] FakeMessage* message(const QString& messageSid)
    {
        const auto at = messageIndex.constFind(messageSid);
        return at == messageIndex.cend() ? nullptr : &messages[*at];
    }
    FakeMessage& add(FakeMessage added)
    {
        messageIndex.insert(added.sid, messages.size());
        messages << std::move(added);
        return messages.last();
    }
    [[nodiscard]] FakeThread* thread(const QString& threadSid)
    {
        for (FakeThread& candidate : threads)
            if (candidate.sid == threadSid)
                return &candidate;
        return nullptr;
    }
};

/// "SM" and 32 hexadecimal digits.
[[nodiscard]] QString newSid(const char* prefix);
/// "whatsapp:+1555" -> "+1555".
[[nodiscard]] QString bareNumber(const QString& address);
[[nodiscard]] bool isWhatsApp(const QString& address);

}  // namespace frontdesk::simulator
