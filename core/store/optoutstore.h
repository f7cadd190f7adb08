// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// Words that stop and start messages (docs/decisions/0010-capacity-and-sender-limits.md tells where they come from).
enum class ReplyWord : quint8 {
    None,
    Stop,   ///< nothing may be sent any more
    Start,  ///< it may again
    Help,   ///< the provider answers it by itself
};

/// Pure. What the provider says it has handled counts on every channel; otherwise only SMS knows such words, and only as
/// the whole message. START, UNSTOP and YES are ordinary words for somebody who has not opted out.
[[nodiscard]] ReplyWord replyWord(const InboundMessage& message, bool optedOut);

/// The provider's code (Twilio) for a message to somebody who has opted out.
inline constexpr QStringView OptedOutCode = u"21610";
/// delivery_code of an inbound message that was only such a word: the AI does not read it.
inline constexpr QStringView KeywordCode = u"keyword";

namespace rows {

/// When the customer with this blind index of their address sent STOP, also one whose rows were removed since (retention,
/// erasure); 0 = may be written to. For making an identity.
[[nodiscard]] Micros rememberedOptOut(ReadContext& context, const QString& channel, const QString& account,
                                      const QByteArray& hash);
[[nodiscard]] bool hasOptedOut(ReadContext& context, IdentityId identity);
/// What a member of staff reads who writes to somebody who has opted out: Conflict, detail "opted_out".
[[nodiscard]] Error optedOutError();

/// The customer wants no more messages: what is queued for this address fails with OptedOutCode, its open conversations
/// get the event and the silence, the AI's open effects end (applySilence()). `word` is what was sent, or the provider's
/// code. What changed is added to `out`. Nothing happens to one who has opted out already.
void optOut(Transaction& tx, IdentityId identity, const QString& word, OwnershipChanged& out);
/// The opposite. The AI may answer again.
void optIn(Transaction& tx, IdentityId identity, const QString& word, OwnershipChanged& out);

}  // namespace rows

/// Opting out without a word of the customer. Each function is one transaction.
class OptOutStore {
public:
    explicit OptOutStore(Database& database) : m_database(database) {}

    /// The provider refused a message of this conversation with OptedOutCode: its customer has opted out at some time.
    /// For the publisher; without rows when that was known.
    [[nodiscard]] QFuture<Result<OwnershipChanged>> refused(ConversationId conversation);

private:
    Database& m_database;
};

}  // namespace frontdesk
