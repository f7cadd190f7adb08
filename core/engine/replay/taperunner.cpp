// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/taperunner.h"

#include "core/agent/promptbuilder.h"
#include "core/agent/skillrecording.h"
#include "core/agent/turntape.h"
#include "core/engine/enginecore.h"
#include "core/engine/replay/evalmeter.h"
#include "core/model/purposes.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

constexpr int MessagesAtMost = 1000;

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// A recorded call of a remote model.
class TapeStream final : public LlmStream {
public:
    explicit TapeStream(std::deque<Result<LlmEvent>> events) : m_events(std::move(events)) {}
    Task<LlmEvent> next() override
    {
        if (m_events.empty())
            co_return Error{ErrorCode::Unavailable, {}, QStringLiteral("the record ends here")};
        Result<LlmEvent> event = std::move(m_events.front());
        m_events.pop_front();
        co_return event;
    }

private:
    std::deque<Result<LlmEvent>> m_events;
};

std::shared_ptr<const RetrievalResult> recordedPassages(const Json& retrieval)
{
    auto found = std::make_shared<RetrievalResult>();
    for (const Json& row : retrieval) {
        Passage passage;
        passage.document = jsonString(row, "document");
        passage.title = jsonString(row, "title");
        passage.section = jsonString(row, "section");
        passage.text = jsonString(row, "text");
        passage.page = row.value("page", 0);
        passage.documentId = DocumentId(row.value("document_id", qint64(0)));
        passage.chunkId = ChunkId(row.value("chunk_id", qint64(0)));
        found->passages << passage;
        found->scores << row.value("score", 0.0);
    }
    return found;
}

QStringList calledThen(const TurnRecord& record)
{
    QStringList names;
    for (const Json& call : record.skillCalls)
        names << jsonString(call, "name");
    return names;
}

/// The words of the recorded answer: as they were released, whatever a person made of the message later.
QString releasedThen(const StoredTurn& stored)
{
    const QString released = jsonString(stored.record.modelOutput, "released");
    return released.isEmpty() ? stored.answer.text() : released;
}

void note(ReplayedTurn& turn, bool differs, const QString& sentence)
{
    if (differs)
        turn.differences << sentence;
}

ReplayedTurn compared(const TapedTurn& tape, const TurnOutcome& outcome, const ReplaySink& sink)
{
    const TurnRecord& then = tape.stored.record;
    ReplayedTurn turn;
    turn.messageId = tape.stored.answer.publicId;
    turn.question = tape.stored.question;
    turn.recorded = releasedThen(tape.stored);
    turn.again = sink.text;
    turn.skills = sink.skills;
    turn.provider = outcome.record.provider;
    turn.model = outcome.record.model;
    turn.knows = outcome.knows;
    turn.wantsHuman = outcome.wantsHuman;
    const bool knewThen = then.modelOutput.value("knows", true);
    const QStringList before = calledThen(then);
    note(turn, turn.recorded != turn.again, ReplayText::tr("The words are different."));
    note(turn, before != turn.skills,
         ReplayText::tr("Skills then: %1. Now: %2.")
             .arg(before.isEmpty() ? ReplayText::tr("none") : before.join(QStringLiteral(", ")),
                  turn.skills.isEmpty() ? ReplayText::tr("none") : turn.skills.join(QStringLiteral(", "))));
    note(turn, knewThen && !outcome.knows, ReplayText::tr("It knew the answer then and does not now."));
    note(turn, !knewThen && outcome.knows, ReplayText::tr("It did not know the answer then and does now."));
    turn.same = turn.differences.isEmpty();
    return turn;
}

Error tooOld()
{
    return {
        ErrorCode::Conflict,
        ReplayText::tr("This answer cannot be played again: it needed no model, or it was made by an older version."),
        {}};
}

enum class Paid : quint8 { No, Yes };

Task<ReplayedTurn> play(EngineCore* core, TapedTurn tape, LlmProvider* provider, Paid paid)
{
    const AgentConfigPtr whole = core->configuration.agent;
    AgentRunner runner(*provider, core->retriever, core->skills);
    AgentParts parts = core->agent.parts();
    if (paid == Paid::No)
        parts.meter = nullptr;  // a tape costs nothing, and no cap may change it
    runner.setParts(parts);
    ReplaySink sink;
    const TurnInput input = tape.input;
    const std::stop_token never;
    const AgentConfigPtr config = runner.servedBy(whole, tape.input.agent.agent);
    auto running = runner.run(input, config, &sink, never);
    const Result<TurnOutcome> outcome = co_await running;
    if (!outcome)
        co_return outcome.error();
    co_return compared(tape, *outcome, sink);
}

}  // namespace

TapeProvider::TapeProvider(LlmProvider& builtin, const TurnRecord& record) : m_builtin(builtin), m_record(record) {}

std::shared_ptr<LlmStream> TapeProvider::open(LlmRequest request, std::stop_token stop)
{
    const Json rounds = m_record.modelOutput.value("rounds", Json::array());
    if (request.purpose != purposes::Answer)
        return std::make_shared<TapeStream>(std::deque<Result<LlmEvent>>{});
    if (!rounds.empty()) {
        const size_t at = m_round++;
        return std::make_shared<TapeStream>(at < rounds.size() ? turntape::eventsOf(rounds[at])
                                                               : std::deque<Result<LlmEvent>>{});
    }
    // What the configuration of today makes of the prompt gives way to what was sent then; the skills' results follow.
    const QList<LlmMessage> prompt = turntape::promptOf(m_record.request);
    if (prompt.isEmpty())
        return m_builtin.open(std::move(request), std::move(stop));
    const auto firstCall = std::find_if(request.messages.begin(), request.messages.end(), [](const LlmMessage& m) {
        return !m.toolCalls.isEmpty() || m.role == LlmRole::Tool;
    });
    QList<LlmMessage> messages = prompt;
    const QList<LlmMessage> live(request.messages.begin(), firstCall);
    for (auto it = firstCall; it != request.messages.end(); ++it)
        messages << *it;
    m_same = m_same && live.size() == prompt.size()
             && std::equal(live.begin(), live.end(), prompt.begin(), [](const LlmMessage& a, const LlmMessage& b) {
                    return a.role == b.role && a.text == b.text;
                });
    request.messages = messages;
    request.tools = turntape::toolsOf(m_record.request);
    request.settings = turntape::settingsOf(m_record.request);
    return m_builtin.open(std::move(request), std::move(stop));
}

Task<> ReplaySink::release(QString sentence)
{
    text += sentence;
    co_return Result<>();
}

Task<> ReplaySink::skillCall(SkillCallRecord call, bool done)
{
    if (done)
        skills << call.name;
    co_return Result<>();
}

Task<> ReplaySink::agentChanged(AgentChoice) { co_return Result<>(); }

Task<> ReplaySink::remember(QString, QString) { co_return Result<>(); }

Task<TapedTurn> readTape(EngineCore* core, QString messageId)
{
    TurnStore turns(core->database);
    auto recalling = turns.turnOf(messageId);
    const Result<StoredTurn> stored = co_await recalling;
    if (!stored)
        co_return stored.error();
    const Json input = stored->record.request.is_object() ? stored->record.request.value("input", Json()) : Json();
    if (!input.is_object())
        co_return tooOld();
    const MessageId newest;
    auto reading = core->conversations.messages(stored->record.conversationId, newest, MessagesAtMost);
    const Result<MessagePage> page = co_await reading;
    if (!page)
        co_return page.error();
    QHash<qint64, Message> messages;
    for (const Message& message : page->messages)
        messages.insert(message.id.value, message);
    const Result<TurnInput> made = turntape::inputFrom(input, messages);
    if (!made)
        co_return Error{ErrorCode::NotFound, ReplayText::tr("A message that this answer rests on is gone."), {}};
    TapedTurn tape{*stored, *made};
    co_return tape;
}

Task<ReplayedTurn> runTape(EngineCore* core, TapedTurn tape)
{
    tape.input.found = recordedPassages(tape.stored.record.retrieval);
    tape.input.recording = std::make_shared<RecordedSkills>(tape.stored.record.skillCalls);
    TapeProvider provider(core->builtin, tape.stored.record);
    auto playing = play(core, tape, &provider, Paid::No);
    Result<ReplayedTurn> turn = co_await playing;
    if (!turn)
        co_return turn.error();
    turn->sameRequest = provider.sameRequest();
    if (tape.stored.record.modelOutput.contains("rounds"))
        turn->provider = QStringLiteral("recorded");
    co_return turn;
}

Task<ReplayedTurn> runUnder(EngineCore* core, TapedTurn tape)
{
    tape.input.recording = std::make_shared<RecordedSkills>(tape.stored.record.skillCalls, true);
    EvalProvider provider(core->provider);
    auto playing = play(core, tape, &provider, Paid::Yes);
    co_return co_await playing;
}

}  // namespace frontdesk
