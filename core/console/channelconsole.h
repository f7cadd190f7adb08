// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/message.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// One configured account of a provider, as the Channels page shows it.
struct ChannelAccountInfo {
    QString id;            ///< key of the account: Twilio's AccountSid; "webchat"
    QString kind;          ///< "twilio", "webchat", "webhook"
    QString title;         ///< in words, with the number or service
    QStringList channels;  ///< "sms", "whatsapp", "conversations"
    QStringList numbers;   ///< E.164, as channel addresses
    enum class State : quint8 { Off, Incomplete, Working, Trouble };
    State state = State::Off;
    QString problem;           ///< what is wrong and what to do; empty = nothing
    Micros lastWebhookAt = 0;  ///< 0 = never
    Micros lastSyncAt = 0;     ///< of the reconciler; 0 = never
    qint64 refusedWebhooks = 0;
    Micros lastRefusedAt = 0;
    int queued = 0;            ///< messages that wait to leave
    int unconfirmed = 0;       ///< sent perhaps: the provider is being asked
    int waitingForPlace = 0;   ///< conversations over the limit of those worked on at once
    bool breakerOpen = false;  ///< the provider fails: tries rest until it answers again
    QStringList webhookUrls;   ///< where the provider must send to
};

/// One finding of the setup doctor.
struct DoctorCheck {
    QString id;       ///< "twilio.credentials", "twilio.webhooks", "public_url", "clock", ...
    QString account;  ///< empty = the program as a whole
    enum class Level : quint8 { Good, Hint, Warning, Broken, Skipped };
    Level level = Level::Good;
    QString title;        ///< what was looked at
    QString found;        ///< what is so
    QString matters;      ///< why that matters; empty when good
    QString advice;       ///< what to do by hand
    QString fixLabel;     ///< what the Fix button says; empty = nothing that the program can mend
    QStringList changes;  ///< what Fix would change, "setting: old -> new", shown before it is done
};

struct TunnelState {
    QString tool;  ///< "cloudflared", "ngrok", "tailscale"; empty = none runs
    QString url;
    QString problem;
    QStringList installed;
};

struct MessageTemplate {
    QString id;  ///< Twilio's ContentSid
    QString name;
    QString language;
    QString text;  ///< with {{1}}, {{2}} ...
    int values = 0;
    bool approved = false;  ///< by WhatsApp
};

/// What the composer must know about the conversation's channel.
struct ReplyRules {
    bool mayWrite = true;
    QString why;              ///< in words when it may not
    Micros windowEndsAt = 0;  ///< WhatsApp: free text until then; 0 = no window
    bool templatesOnly = false;
    int pieceChars = 0;       ///< SMS: counts segments; 0 = no counter
    QString whyNoFiles = {};  ///< in words when no files may be attached; empty = they may
};

/// Why a message was not delivered, for the bubble and "Copy details".
struct DeliveryDetail {
    QString code;         ///< provider's, for example "63016"
    QString explanation;  ///< a sentence: what it means
    QString advice;       ///< what to do
    QString providerId;
    QString details;  ///< for the clipboard: ids, times, code; no customer text
    bool mayRetry = false;
};

/// Channels of outside providers. Threads and errors as in Console.
class ChannelConsole {
public:
    virtual ~ChannelConsole() = default;

    [[nodiscard]] virtual QFuture<Result<QList<ChannelAccountInfo>>> accounts() = 0;
    /// Runs every check (some ask the provider; up to 20 s). Empty account = all.
    [[nodiscard]] virtual QFuture<Result<QList<DoctorCheck>>> diagnose(QString account) = 0;
    /// Does what the check's Fix says and looks again. Conflict: it changed since; the new finding says how.
    [[nodiscard]] virtual QFuture<Result<DoctorCheck>> fix(QString checkId, QString account) = 0;
    [[nodiscard]] virtual QFuture<Result<TunnelState>> tunnel() = 0;
    /// Empty tool = stop. The address it gets becomes the public address of this run.
    [[nodiscard]] virtual QFuture<Result<TunnelState>> startTunnel(QString tool) = 0;
    /// Compares with the provider's lists now; the value is the number of messages that had been missed.
    [[nodiscard]] virtual QFuture<Result<int>> synchronise(QString account) = 0;

    [[nodiscard]] virtual QFuture<Result<ReplyRules>> replyRules(ConversationId conversation) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<MessageTemplate>>> templates(ConversationId conversation) = 0;
    /// `publicId` = newPublicId(): a repeat does nothing. Only the owner may (Conflict).
    [[nodiscard]] virtual QFuture<Result<Message>> sendTemplate(ConversationId conversation, QString templateId,
                                                                QStringList values, QString publicId) = 0;
    [[nodiscard]] virtual QFuture<Result<DeliveryDetail>> deliveryDetail(MessageId message) = 0;
    /// A failed message goes out again under the same id. Conflict: it did not fail (any more).
    [[nodiscard]] virtual QFuture<Result<Message>> retry(MessageId message) = 0;
};

}  // namespace frontdesk
