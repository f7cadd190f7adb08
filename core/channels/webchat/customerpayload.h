// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/webchat/webchatpayload.h"

#include <optional>

namespace frontdesk::webchat {

/// PATCH of a session: what is absent stays as it is.
struct DetailsChange {
    std::optional<QString> name;      ///< at most 100 characters
    std::optional<QString> email;     ///< empty or shaped like an address
    std::optional<QString> language;  ///< empty or a tag such as de-AT
};

struct RatingBody {
    int stars = 0;    ///< 1..5
    QString comment;  ///< at most 500 characters
};

/// A message for people who are not in. `message` and `email` are never empty.
struct LeftMessageBody {
    ChatMessage message;
    QString name;
    QString email;
};

/// Pure parsers of docs/webchat-protocol.md; every error says which field is wrong.
[[nodiscard]] Result<DetailsChange> parseDetails(const QByteArray& body);
[[nodiscard]] Result<RatingBody> parseRating(const QByteArray& body);
[[nodiscard]] Result<LeftMessageBody> parseLeftMessage(const QByteArray& body, ChatLimits limits);
/// Shaped like an address that mail can be sent to; nothing is asked of the network.
[[nodiscard]] bool isEmailAddress(QStringView text);
/// A language tag such as "de" or "pt-BR".
[[nodiscard]] bool isLanguageTag(QStringView text);

}  // namespace frontdesk::webchat
