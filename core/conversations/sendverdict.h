// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

namespace frontdesk {

/// What follows from a send that did not succeed.
struct SendVerdict {
    enum class Kind : quint8 {
        Retry,  ///< it surely had no effect: again, not before `notBefore`
        Doubt,  ///< it may have left: the provider is asked
        Fail,   ///< final
    };
    Kind kind = Kind::Fail;
    QString code;  ///< the provider's, else the name of the error
    Micros notBefore = 0;
    bool trouble = false;  ///< not the message but its provider, or the account there, is the reason
};

struct SendFacts {
    int attempts = 1;         ///< this one included
    Micros firstTriedAt = 0;  ///< 0 = unknown
    Micros now = 0;
    Micros restLeft = 0;  ///< how long its provider wants nothing from us
    double jitter = 0;    ///< 0..1
};

/// A message is tried for so long while its provider cannot be reached, and asked about for so long while nobody knows
/// whether it left.
inline constexpr Micros GiveUpAfter = 24 * 60 * MicrosPerMinute;
/// Code of a message of which nobody could find out whether it left.
inline constexpr QStringView UnconfirmedCode = u"unconfirmed";

/// Its provider does not answer, or refuses the whole account (a wrong token, a suspended account).
[[nodiscard]] bool providerInTrouble(const Error& error);
/// Pure. By the rules of Channel::send().
[[nodiscard]] SendVerdict judgeSend(const Error& error, const SendFacts& facts);
/// Pause before try `attempts`: 1, 2, 4 ... 300 s, of which `jitter` takes off up to 20 %.
[[nodiscard]] Micros sendBackoff(int attempts, double jitter);

}  // namespace frontdesk
