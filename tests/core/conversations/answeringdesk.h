// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skillregistry.h"
#include "core/channels/channel.h"
#include "core/conversations/capacity.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/housekeeping.h"
#include "core/conversations/intake.h"
#include "core/conversations/outboxdispatcher.h"
#include "core/conversations/presencebook.h"
#include "core/conversations/turnrunner.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/intentmodel.h"
#include "core/store/capacitystore.h"
#include "core/store/customerstore.h"
#include "core/store/escalationstore.h"
#include "core/store/knowledgestore.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/scriptedllm.h"

namespace frontdesk::test {

/// What the customer says in a request, oldest first.
inline QStringList questionsOf(const LlmRequest& request)
{
    QStringList texts;
    for (const LlmMessage& message : request.messages)
        if (message.role == LlmRole::User)
            texts << message.text;
    return texts;
}

/// A telephone network that delivers everything and remembers it.
class FakeSms final : public Channel {
public:
    explicit FakeSms(QString id, int coalesceMs) : m_id(std::move(id)), m_coalesceMs(coalesceMs) {}
    [[nodiscard]] ChannelDescriptor descriptor() const override
    {
        return {.id = m_id, .displayName = QStringLiteral("SMS"), .coalesceMs = m_coalesceMs};
    }
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token) override
    {
        sent << message;
        Message whole;
        whole.parts = message.parts;
        texts << whole.text();
        const SendReceipt receipt{newPublicId()};
        co_return receipt;
    }

    QList<OutboundMessage> sent;
    QStringList texts;

private:
    QString m_id;
    int m_coalesceMs;
};

/// The engine's part that answers, on a store that outlives it: making it anew is a restart.
struct AnsweringDesk {
    AnsweringDesk(ConversationFixture& fixture, LlmProvider& provider, int most = 0, int coalesceMs = 0)
        : f(fixture), retriever(knowledge, {}), agent(provider, retriever, skills)
    {
        auto channel = std::make_unique<FakeSms>(QStringLiteral("sms"), coalesceMs);
        sms = channel.get();
        channels.add(std::move(channel));
        services.coalesceMs = [this](const QString& id) {
            return channels.find(id) ? channels.find(id)->descriptor().coalesceMs : 0;
        };
        services.queued = [this] { sender.kick(); };
        capacity.setMost(most);
        capacity.wake = [this](ConversationId id) { hub.scheduleTurn(id); };
    }
    ~AnsweringDesk()
    {
        hub.shutDown();
        sender.shutDown();
        if (!QTest::qWaitFor([this] { return still(); }, 10'000))
            qFatal("the desk did not stop");
    }
    Q_DISABLE_COPY_MOVE(AnsweringDesk)

    bool still() const { return hub.runningTurns() == 0 && sender.idle() && coro::liveTasks() == 0; }
    /// Everything that was begun has ended.
    void settle()
    {
        if (!QTest::qWaitFor([this] { return still(); }, 10'000))
            qFatal("a turn did not end");
    }

    /// An SMS by the one door; returns when it is committed.
    Accepted arrives(const QString& text, const QString& from = QStringLiteral("+491"))
    {
        InboundMessage message = ConversationFixture::sms(text, newPublicId(), from).message;
        message.clientMessageId.clear();
        std::optional<Result<QList<Accepted>>> done;
        store(intake.accept({message}), &done);
        if (!QTest::qWaitFor([&done] { return done.has_value(); }, 10'000) || !*done)
            qFatal("a message was not taken in");
        return (*done)->first();
    }
    Accepted says(const QString& text, const QString& from = QStringLiteral("+491"))
    {
        const Accepted accepted = arrives(text, from);
        settle();
        return accepted;
    }
    template <class T>
    Result<T> run(Task<T> task)
    {
        std::optional<Result<T>> done;
        store(std::move(task), &done);
        if (!QTest::qWaitFor([&done] { return done.has_value(); }, 10'000))
            qFatal("a task did not end");
        settle();
        return *done;
    }
    /// What went out to one number.
    QStringList received(const QString& number = QStringLiteral("+491")) const
    {
        QStringList texts;
        for (qsizetype i = 0; i < sms->sent.size(); ++i)
            if (sms->sent.at(i).externalId == number)
                texts << sms->texts.at(i);
        return texts;
    }

    ConversationFixture& f;
    EscalationStore queue{f.store.database()};
    KnowledgeStore knowledge{f.store.database()};
    CapacityStore places{f.store.database()};
    CustomerStore customers{f.store.database()};
    PresenceBook presence{f.clock};
    EventBus events;
    FrameRelay relay;
    Retriever retriever;
    SkillRegistry skills;
    AgentRunner agent;
    AgentConfigPtr config = demoConfig();
    ChannelRegistry channels;
    FakeSms* sms = nullptr;
    ConversationServices services{.clock = f.clock,
                                  .events = events,
                                  .store = f.conversations,
                                  .agent = agent,
                                  .relay = relay,
                                  .intents = intents(),
                                  .config = [this] { return config; },
                                  .turnDone = {},
                                  .presence = &presence,
                                  .escalations = &queue,
                                  .capacity = &capacity};
    Capacity capacity{services, places};
    TurnRunner turns{services};
    ConversationHub hub{turns, f.clock};
    Intake intake{services, hub};
    OutboxDispatcher sender{services, f.outbox, channels};
    Housekeeping housekeeping{services, hub, customers};

private:
    static IntentModelPtr intents()
    {
        static const IntentModelPtr model = *IntentModel::load(demoFolder() % u"/intents.yml");
        return model;
    }
    template <class T>
    static QCoro::Task<> store(Task<T> task, std::optional<Result<T>>* out)
    {
        Result<T> result = co_await task;
        out->emplace(std::move(result));
    }
};

}  // namespace frontdesk::test
