// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

#include <compare>

namespace frontdesk {

/// A row id that cannot be confused with the row id of another table. 0 is "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    [[nodiscard]] friend constexpr auto operator<=>(Id, Id) = default;
};

template <class Tag>
[[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ContactId = Id<struct ContactTag>;
using IdentityId = Id<struct IdentityTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using OutboxId = Id<struct OutboxTag>;
using TurnId = Id<struct TurnTag>;
using EscalationId = Id<struct EscalationTag>;
using StaffId = Id<struct StaffTag>;
using SessionId = Id<struct SessionTag>;
using DocumentId = Id<struct DocumentTag>;
using ChunkId = Id<struct ChunkTag>;

/// UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then random bits; lower case with hyphens.
/// Public ids sort by creation time and say nothing about how many rows there are.
[[nodiscard]] QString newPublicId();
/// Only the canonical 36-character lower-case form is accepted.
[[nodiscard]] bool isPublicId(QStringView text);
/// A ticket that can be read out on the telephone: ten characters without 0/O, 1/I/L and U, for example K7QD3-M9X2T
/// (about 49 random bits).
[[nodiscard]] QString newTicketId();
/// 32 random bytes as URL-safe base64 without padding (43 characters): credentials, never ids.
[[nodiscard]] QString newSecretToken();

}  // namespace frontdesk
