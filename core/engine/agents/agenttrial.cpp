// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agents/agenttrial.h"

#include "core/agent/agentrouter.h"
#include "core/agent/agentrunner.h"
#include "core/config/features.h"
#include "core/engine/enginecore.h"
#include "core/engine/replay/evalmeter.h"

#include <QSet>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int Conversations = 40;
constexpr int MessagesEach = 30;
/// Shorter ones ("ok", "thanks") show nothing.
constexpr qsizetype ShortestQuestion = 8;

/// Keeps nothing.
class NoSink final : public TurnSink {
public:
    void delta(QString) override {}
    [[nodiscard]] Task<> release(QString) override { co_return Result<>(); }
    [[nodiscard]] Task<> skillCall(SkillCallRecord, bool) override { co_return Result<>(); }
};

TurnInput inputOf(const QString& question, Micros now)
{
    TurnInput input;
    Message message;
    message.id = MessageId(1);
    message.conversationId = ConversationId(1);
    message.kind = MessageKind::Text;
    message.direction = Direction::Inbound;
    message.author = Author::Contact;
    message.parts = {TextPart{question}};
    message.createdAt = now;
    input.snapshot.conversation.id = ConversationId(1);
    input.snapshot.unanswered = {message};
    input.snapshot.disclosed = true;  // the window says who answers
    input.now = now;
    input.mode = TurnMode::Draft;
    return input;
}

void collect(const QList<Message>& messages, const QString& name, QList<PastQuestion>& questions)
{
    const QStringList names = name.trimmed().isEmpty() ? QStringList() : QStringList{name};
    for (const Message& message : messages)
        if (message.author == Author::Contact && message.kind == MessageKind::Text
            && message.text().trimmed().size() >= ShortestQuestion)
            questions << PastQuestion{message.text().trimmed(), names, message.createdAt};
}

}  // namespace

Task<QList<PastQuestion>> pastQuestions(EngineCore* core, int limit)
{
    QList<PastQuestion> questions;
    static const QList<InboxQueue> queues = {InboxQueue::All, InboxQueue::Closed};
    for (const InboxQueue queue : queues) {
        InboxQuery query;
        query.queue = queue;
        query.sort = InboxSort::Newest;
        query.limit = Conversations;
        auto listing = core->conversations.inboxPage(query);
        const Result<InboxSlice> page = co_await listing;
        if (!page)
            co_return page.error();
        for (const ConversationSummary& row : page->rows) {
            auto reading = core->conversations.messages(row.conversation.id, MessageId(), MessagesEach);
            const Result<MessagePage> messages = co_await reading;
            if (messages)
                collect(messages->messages, row.contactName, questions);
        }
    }
    std::sort(questions.begin(), questions.end(),
              [](const PastQuestion& a, const PastQuestion& b) { return a.at > b.at; });
    QSet<QString> seen;
    QList<PastQuestion> newest;
    for (const PastQuestion& question : std::as_const(questions)) {
        if (newest.size() >= limit || seen.contains(question.text))
            continue;
        seen << question.text;
        newest << question;
    }
    co_return newest;
}

Task<AgentTrialAnswer> answerWith(EngineCore* core, AgentConfigPtr config, PastQuestion question)
{
    EvalMeter meter(core->meter);
    EvalProvider provider(core->provider, question.names);
    AgentRunner runner(provider, core->retriever, core->skills);
    AgentParts parts = core->agent.parts();
    parts.meter = &meter;
    runner.setParts(parts);
    TurnInput input = inputOf(question.text, core->services.clock.now());
    if (config->feature(feature::SeveralAgents))
        input.agent = AgentRouter::choose({.text = question.text}, *config);
    const AgentConfigPtr served = runner.servedBy(config, input.agent.agent);
    NoSink sink;
    auto running = runner.run(input, served, &sink, std::stop_token());
    const Result<TurnOutcome> outcome = co_await running;
    if (!outcome)
        co_return outcome.error();
    AgentTrialAnswer answer;
    answer.text = outcome->text.trimmed();
    answer.agent = outcome->agent.name.isEmpty() ? served->agent.name : outcome->agent.name;
    answer.rule = outcome->agent.rule;
    answer.knows = outcome->knows;
    answer.wantsHuman = outcome->wantsHuman;
    co_return answer;
}

}  // namespace frontdesk
