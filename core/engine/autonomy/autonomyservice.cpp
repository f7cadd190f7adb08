// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/autonomy/autonomyservice.h"

#include "core/console/enginecall.h"
#include "core/engine/autonomy/proposals.h"
#include "core/engine/autonomy/usagereport.h"
#include "core/engine/enginecore.h"

namespace frontdesk {
namespace {

constexpr Micros FiguresFor = 30LL * 24 * 60 * MicrosPerMinute;

AutonomyFigures figuresOf(const AgreementRow& row)
{
    return {.channel = row.channel,
            .topic = row.topic,
            .shadow = row.mode == TurnMode::Shadow,
            .decided = row.decided,
            .unchanged = row.unchanged,
            .changed = row.changed,
            .discarded = row.discarded,
            .compared = row.compared,
            .alike = row.alike,
            .mean = row.meanOf};
}

}  // namespace

AutonomyService::AutonomyService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                                 QObject* parent)
    : QObject(parent), m_services(services), m_core(core), m_publisher(services.conversations)
{
    Q_UNUSED(options)
    connect(&core.events, &EventBus::published, this, [&core](const DomainEvent& event) {
        const auto* changed = std::get_if<ConversationChanged>(&event);
        if (changed && changed->summary.conversation.state == ConversationState::Closed)
            core.meter.forget(changed->summary.conversation.publicId);
    });
    core.meter.tell = [&core](const QString& text, bool reached) { core.events.publish(BudgetReached{text, reached}); };
}

Task<> AutonomyService::start()
{
    auto reading = m_core.autonomyRows.rows();
    const Result<QList<AutonomyRow>> rows = co_await reading;
    if (!rows)
        co_return rows.error();
    m_core.dial.setRows(*rows);
    auto loading = m_core.meter.load();
    co_return co_await loading;
}

QFuture<Result<AutonomyView>> AutonomyService::dial()
{
    return engineCall<AutonomyView>(this, [this] { return doDial(); });
}

QFuture<Result<AutonomyView>> AutonomyService::setMode(QString channel, QString topic, std::optional<AutonomyMode> mode,
                                                       QString because)
{
    return engineCall<AutonomyView>(
        this, [this, channel, topic, mode, because] { return doSet(channel, topic, mode, because); });
}

QFuture<Result<std::optional<WaitingDraft>>> AutonomyService::draft(ConversationId id)
{
    return engineCall<std::optional<WaitingDraft>>(this, [this, id] { return doDraft(id); });
}

QFuture<Result<Message>> AutonomyService::approveDraft(QString draft, QString publicId)
{
    return engineCall<Message>(this, [this, draft, publicId] { return doApprove(draft, publicId); });
}

QFuture<Result<ConversationSummary>> AutonomyService::discardDraft(QString draft)
{
    return engineCall<ConversationSummary>(this, [this, draft] { return doDiscard(draft); });
}

QFuture<Result<UsageReport>> AutonomyService::usage(int days)
{
    return engineCall<UsageReport>(this, [this, days] { return doUsage(days); });
}

QFuture<Result<ConversationCost>> AutonomyService::cost(ConversationId id)
{
    return engineCall<ConversationCost>(this, [this, id] { return doCost(id); });
}

QStringList AutonomyService::channels() const
{
    QStringList ids;
    for (const QString& id : m_core.channels.ids())
        ids << id;
    for (const AutonomyRow& row : m_core.dial.rows())
        if (row.channel != AutonomyDial::all() && !ids.contains(row.channel))
            ids << row.channel;
    return ids;
}

QStringList AutonomyService::topics() const
{
    QStringList keys = m_core.configuration.agent->routing.keywords.keys();
    keys.sort();
    for (const AutonomyRow& row : m_core.dial.rows())
        if (row.topic != AutonomyDial::all() && !row.topic.isEmpty() && !keys.contains(row.topic))
            keys << row.topic;
    keys << QString();
    return keys;
}

QList<AutonomyCell> AutonomyService::cells() const
{
    const AutonomyDial& dial = m_core.dial;
    QList<AutonomyCell> cells;
    const QStringList rows = QStringList{AutonomyDial::all()} + channels();
    const QStringList columns = QStringList{AutonomyDial::all()} + topics();
    for (const QString& channel : rows)
        for (const QString& topic : columns) {
            AutonomyCell cell{.channel = channel, .topic = topic, .effective = dial.modeOf(channel, topic)};
            for (const AutonomyRow& row : dial.rows())
                if (row.channel == channel && row.topic == topic) {
                    cell.own = row.mode;
                    cell.changedBy = row.changedBy;
                    cell.changedAt = row.changedAt;
                }
            cells << cell;
        }
    return cells;
}

Task<AutonomyView> AutonomyService::doDial()
{
    const Micros since = m_services.conversations.clock.now() - FiguresFor;
    auto reading = m_core.drafts.agreement(since, AgreementSpan::Whole);
    const Result<QList<AgreementRow>> whole = co_await reading;
    if (!whole)
        co_return whole.error();
    auto readingFresh = m_core.drafts.agreement(since, AgreementSpan::SinceChange);
    const Result<QList<AgreementRow>> fresh = co_await readingFresh;
    if (!fresh)
        co_return fresh.error();
    AutonomyView view;
    view.channels = channels();
    view.topics = topics();
    view.cells = cells();
    for (const AgreementRow& row : *whole)
        view.figures << figuresOf(row);
    view.proposals = proposalsFor(
        *fresh, [this](const QString& channel, const QString& topic) { return m_core.dial.modeOf(channel, topic); });
    co_return view;
}

Task<AutonomyView> AutonomyService::doSet(QString channel, QString topic, std::optional<AutonomyMode> mode,
                                          QString because)
{
    const bool known = (channel == AutonomyDial::all() || channels().contains(channel))
                       && (topic == AutonomyDial::all() || topics().contains(topic));
    if (!known) {
        const Error unknown{
            ErrorCode::InvalidInput, tr("This channel or topic does not exist any more. Open the page again."), {}};
        co_return unknown;
    }
    const AutonomyChange change{channel, topic, mode, m_services.info.self.id, because};
    auto changing = m_core.autonomyRows.change(change);
    const Result<QList<AutonomyRow>> rows = co_await changing;
    if (!rows)
        co_return rows.error();
    m_core.dial.setRows(*rows);
    m_core.events.publish(ProgramChanged{QStringLiteral("autonomy")});
    auto showing = doDial();
    co_return co_await showing;
}

Task<std::optional<WaitingDraft>> AutonomyService::doDraft(ConversationId id)
{
    auto reading = m_core.drafts.waiting(id);
    const Result<std::optional<DraftRow>> row = co_await reading;
    if (!row)
        co_return row.error();
    std::optional<WaitingDraft> draft;
    if (!*row)
        co_return draft;
    auto summing = m_services.conversations.store.summary(id);
    const Result<ConversationSummary> summary = co_await summing;
    if (!summary)
        co_return summary.error();
    const Conversation& conversation = summary->conversation;
    const DraftRow& found = **row;
    draft = WaitingDraft{.id = found.publicId,
                         .conversationId = id,
                         .text = found.text,
                         .topic = found.topic,
                         .citations = found.citations,
                         .confidence = found.confidence,
                         .createdAt = found.createdAt,
                         .overtaken = conversation.handler == Handler::Human
                                      || conversation.generation != found.generation
                                      || conversation.lastInboundAt > found.createdAt};
    co_return draft;
}

Task<Message> AutonomyService::doApprove(QString draft, QString publicId)
{
    const Micros window = m_services.undoWindow();
    const ApproveDraft approval{.draft = draft,
                                .staffId = m_services.info.self.id,
                                .messagePublicId = publicId,
                                .notBefore = window > 0 ? m_services.conversations.clock.now() + window : 0};
    auto approving = m_core.drafts.approve(approval);
    const Result<MessageSaved> saved = co_await approving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher.saved(*saved);
    m_services.outbox.kick();
    co_return saved->message;
}

Task<ConversationSummary> AutonomyService::doDiscard(QString draft)
{
    auto discarding = m_core.drafts.discard(draft, m_services.info.self.id);
    const Result<ConversationSummary> summary = co_await discarding;
    if (!summary)
        co_return summary.error();
    m_publisher.summary(*summary, 0);
    co_return *summary;
}

Task<UsageReport> AutonomyService::doUsage(int days)
{
    auto writing = m_core.meter.writeNow();
    const Result<> written = co_await writing;
    if (!written)
        co_return written.error();
    const QDate last = m_core.meter.today();
    const QDate first = last.addDays(1 - std::clamp(days, 1, 366));
    auto reading = m_core.usageRows.since(first);
    const Result<QList<UsageRow>> rows = co_await reading;
    if (!rows)
        co_return rows.error();
    UsageReport report = usageReport(*rows, first, last, m_core.configuration.agent->costs);
    report.spentToday = m_core.meter.spentToday();
    co_return report;
}

Task<ConversationCost> AutonomyService::doCost(ConversationId id)
{
    auto reading = m_core.usageRows.ofConversation(id.value);
    const Result<UsageStore::Conversation> found = co_await reading;
    if (!found)
        co_return found.error();
    ConversationCost cost;
    for (auto it = found->cost.cbegin(); it != found->cost.cend(); ++it)
        cost.cost << Money{it.key(), *it};
    cost.turns = found->turns;
    cost.unpriced = found->unpriced;
    cost.tokensIn = found->tokensIn;
    cost.tokensOut = found->tokensOut;
    co_return cost;
}

}  // namespace frontdesk
