// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twiliopayload.h"

#include <QUrl>

namespace frontdesk::twilio {

/// One entry of the REST list of messages. The ids are those of the webhook, so that what came both ways is one.
struct MessageResource {
    bool inbound = false;
    TextReceived text;    ///< inbound: as the webhook would have brought it, but files: see addMedia()
    StatusUpdate status;  ///< outbound
    QString body;
    QString to;            ///< as Twilio writes it, with "whatsapp:"
    QString from;          ///< empty for a message of a service that has no sender yet
    int mediaCount = 0;    ///< files of it are listed by TwilioClient::listMessageMedia
    Micros createdAt = 0;  ///< whole seconds
};

[[nodiscard]] Result<MessageResource> readMessageResource(const Json& resource);
/// Appends the listed files as parts that wait for their content, in the order of the list. `api`: Options::apiOf().
void addMedia(InboundMessage& message, const QList<Json>& media, const QUrl& api);

/// One entry of the list of a conversation's messages.
[[nodiscard]] Result<MessageAdded> readConversationMessage(const Json& resource);
/// One entry of the list of participants, as if it had just joined.
[[nodiscard]] Result<ParticipantChanged> readParticipant(const Json& resource);
/// One entry of the list of conversations.
[[nodiscard]] Result<ThreadChanged> readThread(const Json& resource);

/// Attributes of a Conversations message that carry our own id, and back; empty when there is none.
[[nodiscard]] QString ownAttributes(const QString& publicId);
[[nodiscard]] QString ownIdOf(const QString& attributes);

}  // namespace frontdesk::twilio
