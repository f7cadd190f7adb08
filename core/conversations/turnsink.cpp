// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnsink.h"

#include "core/agent/skills/escalateskill.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/framerelay.h"
#include "core/store/conversationstore.h"
#include "core/store/memorystore.h"
#include "core/store/rows.h"

namespace frontdesk {
namespace {

QString reasonOf(const SkillCallRecord& call)
{
    const QString reason = jsonString(call.arguments, "reason");
    return reason.isEmpty() ? QStringLiteral("explicit_wish") : reason.left(80);
}

/// Characters that both begin with; never the first half of a pair alone.
qsizetype sameFront(const QString& a, const QString& b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    const qsizetype same = differ - a.begin();
    return same > 0 && a.at(same - 1).isHighSurrogate() ? same - 1 : same;
}

}  // namespace

StoreTurnSink::StoreTurnSink(const ConversationServices& services, MailboxPtr box, const TurnSnapshot& snapshot,
                             const AgentConfig& config)
    : m_services(services),
      m_publisher(services),
      m_box(std::move(box)),
      m_turn(m_box->running),
      m_snapshot(snapshot),
      m_config(config)
{
}

void StoreTurnSink::delta(QString text)
{
    if (m_box->seizing > 0 || m_turn->stop.stop_requested())
        return;
    const qint64 released = m_turn->releasedText.size();
    m_deltaEnd = std::max(m_deltaEnd, released);
    m_publisher.delta(m_turn->reply, m_deltaEnd, text);
    m_deltaEnd += text.size();
}

/// Only what is new: a hint says from where on it replaces what was seen.
void StoreTurnSink::show(QString text)
{
    if (m_box->seizing > 0 || m_turn->stop.stop_requested() || !rows::isFramed(m_snapshot.conversation.channelId))
        return;
    const qsizetype same = sameFront(m_shown, text);
    if (same == m_shown.size() && same == text.size())
        return;
    hintFrom(same, text.mid(same));
    m_shown = text;
}

void StoreTurnSink::withdrawShown()
{
    if (!m_shown.isEmpty() && m_box->seizing == 0)
        hintFrom(0, QString());
    m_shown.clear();
}

/// `offset`: behind what was released.
void StoreTurnSink::hintFrom(qsizetype offset, const QString& text)
{
    const qint64 from = m_turn->releasedText.size() + offset;
    m_services.relay.hint(m_box->id, customerframes::deltaHint(m_turn->reply.publicId, from, text), m_turn->generation);
}

Task<> StoreTurnSink::release(QString sentence)
{
    if (m_box->seizing > 0 || (m_turn->stop.stop_requested() && !m_turn->released)) {
        const Error stopped{m_box->seizing > 0 ? ErrorCode::Fenced : ErrorCode::Cancelled, {}, {}};
        co_return stopped;
    }
    if (!rows::isFramed(m_snapshot.conversation.channelId)) {
        hold(sentence);
        co_return Result<>();
    }
    // By the number, not by `released`: a first try may have failed in the store.
    const bool first = m_turn->releasedSeq == 0;
    m_turn->released = true;
    const Micros now = m_services.clock.now();
    const qint64 offset = m_turn->releasedText.size();
    AppendSentence request{.turnId = m_turn->id,
                           .conversationId = m_box->id,
                           .messageId = m_turn->reply.id,
                           .generation = m_turn->generation,
                           .textSoFar = m_turn->releasedText + sentence,
                           .frames = {}};
    if (first) {
        m_turn->firstSentenceAt = now;
        request.frames << customerframes::start(m_turn->reply.publicId, m_turn->reply.authorName, now);
    }
    request.frames << customerframes::text(m_turn->reply.publicId, offset, sentence);
    const Mailbox::StoreOp op(m_box);
    auto appending = m_services.store.appendSentence(request);
    const Result<FramesAppended> appended = co_await appending;
    if (!appended) {
        m_turn->released = !first;
        co_return appended.error();
    }
    m_shown = m_shown.startsWith(sentence) ? m_shown.mid(sentence.size()) : QString();
    m_turn->releasedText += sentence;
    m_turn->releasedSeq = appended->frames.isEmpty() ? m_turn->releasedSeq : appended->frames.last().seq;
    m_turn->reply.parts = {TextPart{m_turn->releasedText}};
    m_deltaEnd = m_turn->releasedText.size();
    m_publisher.message(m_turn->reply, appended->feedSeq);
    m_services.relay.release(appended->frames);
    if (!m_shown.isEmpty() && m_box->seizing == 0)
        hintFrom(0, m_shown);  // a `text` frame takes what was seen behind it away
    co_return Result<>();
}

/// Without frames nothing leaves before the turn is committed: until then a new message of the customer makes it start
/// again, and a crash leaves nothing that was never said.
void StoreTurnSink::hold(const QString& sentence)
{
    if (m_turn->firstSentenceAt == 0)
        m_turn->firstSentenceAt = m_services.clock.now();
    m_turn->releasedText += sentence;
    m_turn->reply.parts = {TextPart{m_turn->releasedText}};
    m_deltaEnd = m_turn->releasedText.size();
    m_publisher.message(m_turn->reply, 0);
}

Task<> StoreTurnSink::skillCall(SkillCallRecord call, bool done)
{
    if (m_box->seizing > 0 || m_turn->stop.stop_requested()) {
        const Error stopped{m_box->seizing > 0 ? ErrorCode::Fenced : ErrorCode::Cancelled, {}, {}};
        co_return stopped;
    }
    const char* status = !done ? "running" : call.ok ? "done" : "failed";
    m_services.relay.hint(m_box->id, customerframes::toolCallHint(m_turn->reply.publicId, call.name, QString(), status),
                          m_turn->generation);
    const bool effect = asksForPerson(call.name);
    // What waits for a person has its own card.
    const bool carded = jsonString(call.result, "approval") == u"waiting";
    if (carded || (!done && !effect))
        co_return Result<>();
    auto saving = saveSkillCall(call, !done);
    const Result<> saved = co_await saving;
    if (!saved || !done || !effect || !call.ok)
        co_return saved;
    auto escalating = escalate(call);
    co_return co_await escalating;
}

Task<> StoreTurnSink::saveSkillCall(SkillCallRecord call, bool intended)
{
    const PutSkillCall request{.turnId = m_turn->id,
                               .conversationId = m_box->id,
                               .messageId = m_intended,
                               .generation = m_turn->generation,
                               .call = call,
                               .intended = intended};
    const Mailbox::StoreOp op(m_box);
    auto putting = m_services.store.putSkillCall(request);
    const Result<MessageSaved> put = co_await putting;
    if (!put)
        co_return put.error();
    m_intended = intended ? put->message.id : MessageId();
    m_publisher.message(put->message, put->feedSeq);
    co_return Result<>();
}

/// The row exists before the customer is told (G2, P3): the announcement is released by the agent runner after this.
Task<> StoreTurnSink::escalate(SkillCallRecord call)
{
    const QStringList reasons{reasonOf(call)};
    const EscalationDraft draft = makeEscalation(m_snapshot, reasons, escalationCategory(call.name, call.arguments),
                                                 deskNow(m_services));
    const Mailbox::StoreOp op(m_box);
    auto raising = m_services.store.raiseEscalation(m_box->id, draft);
    const Result<TurnCommitted> raised = co_await raising;
    if (!raised)
        co_return raised.error();
    m_escalated = true;
    m_publisher.turn(*raised);
    co_return Result<>();
}

/// The row and the name are there before the other agent says a word. What was released already keeps its author.
Task<> StoreTurnSink::agentChanged(AgentChoice choice)
{
    if (m_box->seizing > 0 || m_turn->stop.stop_requested()) {
        const Error stopped{m_box->seizing > 0 ? ErrorCode::Fenced : ErrorCode::Cancelled, {}, {}};
        co_return stopped;
    }
    const AgentSwitch served{choice.agent, choice.name, choice.rule, choice.hops, choice.changed};
    const Mailbox::StoreOp op(m_box);
    auto switching = m_services.store.switchAgent(m_box->id, m_turn->generation, served);
    const Result<AgentServed> switched = co_await switching;
    if (!switched)
        co_return switched.error();
    if (m_turn->releasedText.isEmpty())
        m_turn->reply.authorName = choice.name;
    if (switched->event)
        m_publisher.message(*switched->event, switched->feedSeq);
    co_return Result<>();
}

Task<> StoreTurnSink::remember(QString name, QString value)
{
    if (!m_services.memory || m_config.memoryHours <= 0) {
        const Error off{ErrorCode::Unavailable, {}, {}};
        co_return off;
    }
    const RememberFact fact{.conversationId = m_box->id,
                            .generation = m_turn->generation,
                            .name = name,
                            .value = value,
                            .keepFor = m_config.memoryHours * 60LL * MicrosPerMinute};
    const Mailbox::StoreOp op(m_box);
    auto keeping = m_services.memory->remember(fact);
    const Result<MemoryFact> kept = co_await keeping;
    if (!kept)
        co_return kept.error();
    co_return Result<>();
}

}  // namespace frontdesk
