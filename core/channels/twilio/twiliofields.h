// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twiliopayload.h"

/// Helpers of the parsers; not for others.
namespace frontdesk::twilio::fields {

[[nodiscard]] Error bad(const QString& sentence);
/// Two capital letters and 32 hexadecimal digits.
[[nodiscard]] bool anySid(QStringView text);
/// A text or a number of a JSON object as text; "" when absent, null or something else.
[[nodiscard]] QString jsonText(const Json& object, const char* key);
/// On one line, without control characters, at most `most` characters.
[[nodiscard]] QString line(const QString& text, int most);
/// ISO 8601 or the dates of RFC 2822; 0 when it cannot be read.
[[nodiscard]] Micros timeOf(const QString& text);
/// Appends a file that is still at Twilio: a part without media id, and where it is.
void addRemote(InboundMessage& message, const QString& url, const QString& mimeType, const QString& name,
               qint64 bytes = 0);
/// channelId, accountId, externalId, phone of a message from `from` to our `to`; an error for other media than telephone
/// and WhatsApp.
[[nodiscard]] Result<> address(InboundMessage& message, const QString& accountSid, const QString& from,
                               const QString& to);
/// The same for what an author wrote into a conversation.
void author(InboundMessage& message, const ThreadRef& thread, const QString& author);

}  // namespace frontdesk::twilio::fields
