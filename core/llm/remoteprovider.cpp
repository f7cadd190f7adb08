// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/remoteprovider.h"

#include "core/base/log.h"
#include "core/llm/remotestream.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontdesk {
namespace {

struct RestText {
    Q_DECLARE_TR_FUNCTIONS(LlmProvider)
};

/// A service may wish for a day: it is asked again before, because such wishes are often wrong.
constexpr Micros LongestRest = 10 * MicrosPerMinute;
constexpr Micros AccountRest = MicrosPerMinute;  ///< a wrong key stays wrong for a while

}  // namespace

RemoteProvider::RemoteProvider(LlmAccount account, std::shared_ptr<const LlmDialect> dialect, HttpTransport& transport,
                               const Clock& clock, LlmPatience patience)
    : m_account(std::move(account)),
      m_dialect(std::move(dialect)),
      m_transport(transport),
      m_clock(clock),
      m_patience(patience),
      m_breaker(clock, patience.breaker)
{
}

std::shared_ptr<LlmStream> RemoteProvider::open(LlmRequest request, std::stop_token stop)
{
    if (request.model.isEmpty())
        request.model = m_account.model;
    return std::make_shared<RemoteStream>(shared_from_this(), std::move(request), std::move(stop));
}

Result<> RemoteProvider::admit()
{
    if (m_breaker.allows(m_account.id))
        return {};
    return Error{m_failing && m_lastError.code == ErrorCode::RateLimited ? ErrorCode::RateLimited
                                                                         : ErrorCode::Unavailable,
                 RestText::tr("The provider is left alone for a moment, because it failed lately."),
                 QStringLiteral("unsent: resting")};
}

void RemoteProvider::noteAnswer()
{
    m_breaker.succeeded(m_account.id);
    if (std::exchange(m_failing, false))
        logInfo("llm", m_account.id % u" answers again");
    m_answeredAt = m_clock.now();
}

void RemoteProvider::noteFault(const LlmFault& fault)
{
    const ErrorCode code = fault.error.code;
    // A request that is wrong in itself says nothing about the service.
    const bool service = fault.repeat || code == ErrorCode::Timeout || code == ErrorCode::Unavailable;
    if (fault.account)
        m_breaker.rest(m_account.id, AccountRest);
    service&& code != ErrorCode::RateLimited ? m_breaker.failed(m_account.id) : m_breaker.released(m_account.id);
    if (fault.retryAfter && fault.repeat)
        m_breaker.rest(m_account.id, std::min(*fault.retryAfter, LongestRest));
    m_lastError = fault.error;
    m_failing = true;
    logWarning("llm", u"%1: %2 %3"_qs.arg(m_account.id, errorCodeName(code), fault.error.detail.left(200)));
}

}  // namespace frontdesk
