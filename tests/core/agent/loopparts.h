// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/skill.h"
#include "core/llm/llmprovider.h"
#include "core/model/passage.h"

#include <qcoro/qcorotimer.h>

/// Models, skills and a sink for tests of the loop.
namespace frontdesk::test {

class NoPassages final : public PassageIndex {
public:
    QFuture<Result<QList<Passage>>> searchPassages(QStringList, int) override
    {
        return coro::ready(Result<QList<Passage>>(QList<Passage>()));
    }
    QFuture<Result<DocumentId>> replaceDocument(QString, QString, QString, QList<KnowledgeChunk>, bool) override
    {
        return coro::ready(Result<DocumentId>(DocumentId(1)));
    }
    QFuture<Result<int>> removeDocumentsExcept(QStringList) override { return coro::ready(Result<int>(0)); }
};

class Sink final : public TurnSink {
public:
    QString text;
    QStringList order;
    QHash<QString, QString> kept;
    std::optional<Error> refuseChange;

    void delta(QString) override {}
    Task<> release(QString sentence) override
    {
        text += sentence;
        order << QString(u"say " % sentence.trimmed());
        co_return Result<>();
    }
    Task<> skillCall(SkillCallRecord call, bool done) override
    {
        if (done)
            order << call.name;
        co_return Result<>();
    }
    Task<> agentChanged(AgentChoice choice) override
    {
        if (refuseChange)
            co_return *refuseChange;
        order << QString(u"agent " % choice.agent % u' ' % QString::number(choice.hops));
        co_return Result<>();
    }
    Task<> remember(QString name, QString value) override
    {
        kept.insert(name, value);
        co_return Result<>();
    }
};

/// Gives each event only after a turn of the event loop.
class LateLlm final : public LlmProvider {
public:
    explicit LateLlm(QList<LlmEvent> events) : m_events(std::move(events)) {}
    QString name() const override { return QStringLiteral("late"); }
    std::shared_ptr<LlmStream> open(LlmRequest, std::stop_token stop) override
    {
        return std::make_shared<Stream>(m_events, std::move(stop));
    }

private:
    class Stream final : public LlmStream {
    public:
        Stream(QList<LlmEvent> events, std::stop_token stop) : m_events(std::move(events)), m_stop(std::move(stop)) {}
        Task<LlmEvent> next() override
        {
            const std::chrono::milliseconds moment(1);
            co_await QCoro::sleepFor(moment);
            if (m_stop.stop_requested())
                co_return Error{ErrorCode::Cancelled, {}, {}};
            co_return m_events.takeFirst();
        }

    private:
        QList<LlmEvent> m_events;
        std::stop_token m_stop;
    };
    QList<LlmEvent> m_events;
};

/// Never says a word, and does not hear a stop either.
class DeafLlm final : public LlmProvider {
public:
    QString name() const override { return QStringLiteral("deaf"); }
    std::shared_ptr<LlmStream> open(LlmRequest, std::stop_token) override { return std::make_shared<Stream>(); }

private:
    class Stream final : public LlmStream {
    public:
        Task<LlmEvent> next() override
        {
            const std::chrono::milliseconds ages(1500);
            co_await QCoro::sleepFor(ages);
            co_return LlmEvent(TextDelta{QStringLiteral("too late")});
        }
    };
};

/// Takes a second.
class SlowSkill final : public Skill {
public:
    SlowSkill(QString name, QStringList* log) : m_name(std::move(name)), m_log(log) {}
    ToolSpec spec(const AgentConfig&) const override
    {
        ToolSpec spec;
        spec.name = m_name;
        spec.inputSchema = Json{{"type", "object"}};
        return spec;
    }
    Task<ToolResult> invoke(ToolCall call, SkillContext) override
    {
        *m_log << QString(m_name % u" begins");
        const std::chrono::milliseconds second(1000);
        co_await QCoro::sleepFor(second);
        *m_log << QString(m_name % u" ends");
        ToolResult result;
        result.callId = call.id;
        result.content = Json{{"found", toStd(m_name)}};
        co_return result;
    }

private:
    QString m_name;
    QStringList* m_log;
};

}  // namespace frontdesk::test
