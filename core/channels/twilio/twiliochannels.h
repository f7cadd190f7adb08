// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"
#include "core/channels/twilio/twilioclient.h"

#include <QFuture>
#include <QSet>

#include <functional>
#include <memory>

namespace frontdesk::twilio {

/// What the channels need from the engine.
struct ChannelWiring {
    TwilioClient& client;
    const Clock& clock;
    /// Address for status callbacks, without query: "<public address>/twilio/sms/status"; empty = none are asked for. Asked
    /// at each message, because a tunnel changes it.
    using StatusAddress = std::function<QString()>;
    StatusAddress statusCallback = {};
    /// Which of these provider ids belong to rows of ours already; lookUp() must not give one message's id to another.
    /// An error: not known now, so lookUp() does not know either.
    using Recorded = std::function<QFuture<Result<QSet<QString>>>(QStringList providerIds)>;
    Recorded recorded = {};
    /// A link under which Twilio can fetch a file of ours; empty = it cannot be sent.
    using MediaLink = std::function<QString(QString mediaId)>;
    MediaLink mediaLink = {};
};

/// SMS and MMS.
///
/// lookUp(): Twilio keeps nothing of ours with a message that could be asked for (no idempotency key, no reference; the
/// StatusCallback address, which carries our id, is not in the resource). So our copy is told apart by: outbound, to that
/// customer, from our number or service, made since firstTriedAt less ten minutes, the same text, and an id that no other row of
/// ours has. Rows of one conversation leave one after another, so two equal texts cannot be under way at once. Exact proof
/// comes earlier when a status callback arrives: its query names our id (ownIdParameter()). "Surely not" is said only
/// Options::settleSeconds after the last try, because lists lag.
[[nodiscard]] std::unique_ptr<Channel> makeSmsChannel(ChannelWiring wiring);
/// The same over "whatsapp:" addresses; templates by ContentSid.
[[nodiscard]] std::unique_ptr<Channel> makeWhatsAppChannel(ChannelWiring wiring);
/// Twilio Conversations. lookUp() is exact: our id stands in the message's Attributes.
[[nodiscard]] std::unique_ptr<Channel> makeConversationsChannel(ChannelWiring wiring);

}  // namespace frontdesk::twilio
