// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"

namespace frontdesk {
namespace {

QString unsentMark() { return QStringLiteral("unsent"); }

/// A call without a stream behind it.
class WholeStream final : public HttpStream, public std::enable_shared_from_this<WholeStream> {
public:
    WholeStream(HttpTransport& transport, HttpCall call, std::stop_token stop)
        : m_transport(transport), m_call(std::move(call)), m_stop(std::move(stop))
    {
    }
    Task<HttpAnswer> head(int withinMs) override
    {
        const std::shared_ptr<WholeStream> self = shared_from_this();
        m_call.timeoutMs = withinMs;
        auto sending = m_transport.send(m_call, m_stop);
        Result<HttpAnswer> answer = co_await sending;
        if (!answer)
            co_return answer.error();
        m_body = std::exchange(answer->body, QByteArray());
        co_return *answer;
    }
    Task<QByteArray> next(int) override
    {
        const QByteArray body = std::exchange(m_body, QByteArray());
        co_return body;
    }

private:
    HttpTransport& m_transport;
    HttpCall m_call;
    std::stop_token m_stop;
    QByteArray m_body;
};

}  // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers)
        if (key == name)
            return value;
    return {};
}

std::shared_ptr<HttpStream> HttpTransport::open(HttpCall call, std::stop_token stop)
{
    return std::make_shared<WholeStream>(*this, std::move(call), std::move(stop));
}

bool surelyUnsent(const Error& error) { return error.detail.startsWith(unsentMark()); }

Error unsentError(ErrorCode code, const QString& why)
{
    return Error{code, {}, unsentMark() + QStringLiteral(": ") + why};
}

}  // namespace frontdesk
