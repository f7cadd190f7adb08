// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"
#include "core/agent/external/manifestreader.h"
#include "core/net/httptransport.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QtTest>

#include <qcoro/qcorotask.h>

#include <deque>
#include <functional>
#include <map>

namespace frontdesk::test {

/// Answers names out of a table; a name may answer otherwise the second time.
class FakeResolver final : public external::HostResolver {
public:
    std::map<QString, std::deque<QStringList>> names;
    int asked = 0;

    Task<QList<QHostAddress>> resolve(QString host) override
    {
        ++asked;
        QList<QHostAddress> addresses;
        const QHostAddress literal(host);
        if (!literal.isNull())
            addresses << literal;
        else if (auto& answers = names[host]; !answers.empty()) {
            for (const QString& text : answers.front())
                addresses << QHostAddress(text);
            if (answers.size() > 1)
                answers.pop_front();
        }
        co_return addresses;
    }
};

/// Keeps what was sent and answers as it is told.
class FakeTransport final : public HttpTransport {
public:
    QList<HttpCall> calls;
    std::deque<Result<HttpAnswer>> answers;

    static HttpAnswer json(int status, const QByteArray& body)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.headers = {{"content-type", "application/json; charset=utf-8"}};
        answer.body = body;
        return answer;
    }
    Task<HttpAnswer> send(HttpCall call, std::stop_token) override
    {
        calls << call;
        if (answers.empty())
            co_return Error{ErrorCode::Unknown, {}, QStringLiteral("no answer prepared")};
        const Result<HttpAnswer> answer = answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        co_return answer;
    }
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : calls.last().headers)
            if (key.toLower() == name)
                return value;
        return {};
    }
};

struct ExternalWorld {
    FakeClock clock;
    FakeTransport web;
    FakeResolver names;
    external::GuardedHttp http{web, names};
    std::map<QString, QByteArray> secrets;
    QList<std::pair<EgressNote, ConversationId>> left;

    [[nodiscard]] external::Surroundings around()
    {
        return {clock,
                http,
                [this](const QString& name) {
                    const auto found = secrets.find(name);
                    return coro::ready(found == secrets.end() ? Result<QByteArray>(Error{ErrorCode::NotFound, {}, name})
                                                              : Result<QByteArray>(found->second));
                },
                {},
                [this](const EgressNote& note, ConversationId conversation) {
                    left << std::pair{note, conversation};
                }};
    }
};

inline external::ManifestPtr manifestOf(const QByteArray& yaml,
                                        const QString& file = QStringLiteral("/shop/skills/x.yml"))
{
    const Result<external::ManifestPtr> manifest = external::parseManifest(yaml, file);
    if (!manifest)
        qWarning("%s", qPrintable(manifest.error().userText));
    return manifest ? *manifest : external::ManifestPtr();
}

inline QString problemsOf(const QByteArray& yaml)
{
    const Result<external::ManifestPtr> manifest = external::parseManifest(yaml, QStringLiteral("x.yml"));
    return manifest ? QString() : manifest.error().userText;
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline SkillContext contextOf(bool verified = false)
{
    SkillContext context;
    context.config = std::make_shared<AgentConfig>();
    if (verified) {
        context.contact.verified = true;
        context.contact.name = QStringLiteral("Celia Norwood");
        context.contact.email = QStringLiteral("celia@example.com");
    }
    return context;
}

inline ToolResult runSkill(Skill& skill, const Json& arguments, const SkillContext& context = contextOf())
{
    ToolCall call;
    call.id = QStringLiteral("c1");
    call.arguments = arguments;
    const Result<ToolResult> result = QCoro::waitFor(skill.invoke(call, context));
    return result ? *result : ToolResult{};
}

inline QString errorOf(const ToolResult& result)
{
    return result.isError ? jsonString(result.content["error"], "code") : QString();
}

}  // namespace frontdesk::test
