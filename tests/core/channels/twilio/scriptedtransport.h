// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/net/httptransport.h"

#include <deque>

namespace frontdesk::test {

/// Answers in the order given and keeps what was asked.
class ScriptedTransport final : public HttpTransport {
public:
    Task<HttpAnswer> send(HttpCall call, std::stop_token) override
    {
        calls.append(call);
        if (m_answers.empty())
            co_return unsentError(ErrorCode::Internal, QStringLiteral("the script has ended"));
        const Result<HttpAnswer> answer = m_answers.front();
        m_answers.pop_front();
        co_return answer;
    }
    void answer(int status, const Json& body, QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        m_answers.push_back(HttpAnswer{status, std::move(headers), toBytes(body)});
    }
    void answerBytes(int status, QByteArray body, QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        m_answers.push_back(HttpAnswer{status, std::move(headers), std::move(body)});
    }
    void fail(Error error) { m_answers.push_back(std::move(error)); }
    [[nodiscard]] bool done() const { return m_answers.empty(); }

    QList<HttpCall> calls;

private:
    std::deque<Result<HttpAnswer>> m_answers;
};

/// Decoded pairs of a form body or query.
[[nodiscard]] inline QByteArray formValue(QByteArray form, const QByteArray& name)
{
    for (const QByteArray& pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(pair.first(std::max<qsizetype>(equals, 0))) == name)
            return QByteArray::fromPercentEncoding(pair.sliced(equals + 1));
    }
    return {};
}

[[nodiscard]] inline QByteArray headerOf(const HttpCall& call, const QByteArray& name)
{
    for (const auto& [key, value] : call.headers)
        if (key == name)
            return value;
    return {};
}

inline QString accountSid() { return QStringLiteral("AC00000000000000000000000000000001"); }
inline QString serviceSid() { return QStringLiteral("IS00000000000000000000000000000001"); }
inline QString threadSid() { return QStringLiteral("CH00000000000000000000000000000001"); }
/// "SM", "IM" ... with a number.
inline QString sidOf(const char* prefix, int number)
{
    return QLatin1String(prefix) + QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

}  // namespace frontdesk::test
