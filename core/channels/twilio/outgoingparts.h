// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"

namespace frontdesk::twilio {

/// What of a message leaves as text: text parts and cards, a line apart.
[[nodiscard]] QString textOf(const QList<MessagePart>& parts);
/// Ids of the files among the parts.
[[nodiscard]] QStringList fileIdsOf(const QList<MessagePart>& parts);

/// Do both say the same? Twilio may replace typographic signs (smart encoding), trims blanks, and writes a sentence of its
/// own before what a trial account sends. `rendered`: of a template; then one may go on where the other ends.
[[nodiscard]] bool sameText(const QString& ours, const QString& theirs, bool rendered);

/// "<AccountSid>/<number or service>".
struct AccountKey {
    QString account, rest;
    explicit AccountKey(const QString& accountId)
        : account(accountId.section(u'/', 0, 0)), rest(accountId.section(u'/', 1))
    {
    }
};

/// From this moment on our message may stand in Twilio's lists, by Twilio's clock. `skew`: our clock minus Twilio's. The
/// margin is wide, because a copy that is not seen would be sent twice, and others' messages are told apart otherwise.
[[nodiscard]] Micros searchFrom(const OutboundMessage& message, Micros now, Micros skew);
/// What "it is not in the list" means: surely not sent, or too early to say.
[[nodiscard]] Result<SendReceipt> absent(const OutboundMessage& message, Micros now, int settleSeconds);
/// Not in a list that was not read to its end: not known.
[[nodiscard]] Error notAllListed();
[[nodiscard]] Error filesCannotLeave();
[[nodiscard]] Error nothingToSend();

}  // namespace frontdesk::twilio
