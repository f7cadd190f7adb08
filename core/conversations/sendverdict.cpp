// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/sendverdict.h"

#include "core/channels/channel.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// So long a row waits at most beyond the provider's rest when it was not even tried.
constexpr Micros RestedPause = 15 * MicrosPerSecond;

/// Digits at the beginning of the detail are the provider's code.
QString codeOf(const Error& error)
{
    qsizetype end = 0;
    while (end < error.detail.size() && end < 8 && error.detail.at(end).isDigit())
        ++end;
    return end > 0 ? error.detail.left(end) : errorCodeName(error.code);
}

bool hadNoEffect(ErrorCode code)
{
    return code == ErrorCode::RateLimited || code == ErrorCode::Timeout || code == ErrorCode::Unavailable;
}

/// The token is wrong, or the account is suspended: nobody's message is at fault.
bool refusesAccount(const Error& error)
{
    const QString code = codeOf(error);
    return error.code == ErrorCode::Unauthorized && (code == u"20003" || code == u"20005");
}

Micros pauseAfter(const Error& error, const SendFacts& facts)
{
    const Micros backoff = sendBackoff(facts.attempts + 1, facts.jitter);
    return std::max(Channel::rested(error) ? std::min(backoff, RestedPause) : backoff, facts.restLeft);
}

}  // namespace

Micros sendBackoff(int attempts, double jitter)
{
    const double seconds = std::min(300.0, double(1LL << std::clamp(attempts - 1, 0, 20)));
    return Micros(seconds * (1.0 - 0.2 * jitter) * MicrosPerSecond);
}

bool providerInTrouble(const Error& error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout || Channel::neverLeft(error)
           || refusesAccount(error);
}

SendVerdict judgeSend(const Error& error, const SendFacts& facts)
{
    using Kind = SendVerdict::Kind;
    SendVerdict verdict{.kind = Kind::Fail, .code = codeOf(error), .trouble = providerInTrouble(error)};
    if (error.code == ErrorCode::Unknown) {
        verdict.kind = Kind::Doubt;
    } else if (error.code == ErrorCode::Cancelled) {  // stopped before it left: the next start sends it
        verdict.kind = Kind::Retry;
        verdict.notBefore = facts.now;
        verdict.trouble = false;
    } else if (verdict.trouble || hadNoEffect(error.code)) {
        const bool over = facts.firstTriedAt > 0 && facts.now - facts.firstTriedAt >= GiveUpAfter;
        verdict.kind = over ? Kind::Fail : Kind::Retry;
        verdict.notBefore = over ? 0 : facts.now + pauseAfter(error, facts);
    }
    return verdict;
}

}  // namespace frontdesk
