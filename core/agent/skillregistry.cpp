// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillregistry.h"

#include "core/config/features.h"

#include "core/agent/skilldesk.h"
#include "core/agent/skillrace.h"
#include "core/agent/skillrecording.h"
#include "core/base/log.h"
#include "core/model/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontdesk {
namespace {

/// Longer arguments are no call of a customer service; patterns of schemas are not tried on them.
constexpr qsizetype MostArgumentBytes = 16 * 1024;
/// Of one answer of a model.
constexpr qsizetype MostCalls = 16;

Task<ToolResult> answered(ToolResult result) { co_return result; }

/// Detached: the future has the outcome whether it is awaited or not.
QCoro::Task<> forward(std::shared_ptr<QPromise<Result<ToolResult>>> promise, Task<ToolResult> task)
{
    const coro::LiveTask live;
    const Result<ToolResult> result = co_await task;
    promise->addResult(result);
    promise->finish();
}

QString levelName(IdentityLevel level)
{
    return level == IdentityLevel::Verified ? QStringLiteral("verified") : QStringLiteral("known");
}

ToolResult identityNeeded(const QString& callId, IdentityLevel level)
{
    ToolResult result = toolError(
        callId, QStringLiteral("identity-needed"),
        level == IdentityLevel::Verified
            ? QStringLiteral(
                "This needs proof of who the customer is. Ask for the number of the order or invoice and the "
                "e-mail address or postcode that belongs to it.")
            : QStringLiteral("Ask for the customer's name and e-mail address or telephone number first."));
    result.content["needs"] = toStd(levelName(level));
    return result;
}

bool namesKeyword(const QStringList& keywords, const QStringList& texts)
{
    if (keywords.isEmpty())
        return true;
    for (const QString& text : texts) {
        const QStringList words = wordsOf(text);
        for (const QString& keyword : keywords)
            if (containsPhrase(words, keyword))
                return true;
    }
    return false;
}

SkillIntent intentOf(Skill& skill, const ToolSpec& spec, const ToolCall& call, const SkillContext& context)
{
    SkillIntent intent;
    intent.conversationId = context.conversationId;
    intent.turnId = context.turnId;
    intent.generation = context.generation;
    intent.call = call;
    intent.effect = spec.effect;
    intent.agentName = context.config->agent.name;
    intent.question = spec.name;
    intent.askedAt = context.now;
    const EffectKey key = skill.effectKey(context);
    intent.sameBy = key.arguments;
    intent.sameSince = key.since;
    return intent;
}

SkillEnd endOf(const ToolResult& result)
{
    return result.unsure ? SkillEnd::Unknown : result.isError ? SkillEnd::Failed : SkillEnd::Done;
}

ToolResult notRecorded(const QString& callId)
{
    return toolError(callId, QStringLiteral("not-recorded"),
                     QStringLiteral("This could not be recorded, so nothing was done."));
}

ToolResult tooMany(const QString& callId)
{
    return toolError(callId, QStringLiteral("too-many-calls"),
                     QStringLiteral("At most %1 calls run at once; this one did not.").arg(MostCalls));
}

bool ends(const Error& error) { return error.code == ErrorCode::Fenced || error.code == ErrorCode::Cancelled; }

}  // namespace

ToolResult toolError(const QString& callId, const QString& code, const QString& message)
{
    ToolResult result;
    result.callId = callId;
    result.isError = true;
    result.content = Json{{"success", false}, {"error", {{"code", toStd(code)}, {"message", toStd(message)}}}};
    result.summary = message;
    return result;
}

const ToolResult* waitsForPerson(const QList<ToolResult>& results)
{
    for (const ToolResult& result : results)
        if (jsonString(result.content, "approval") == u"waiting")
            return &result;
    return nullptr;
}

void SkillRegistry::addBuiltin(SkillPtr skill)
{
    if (const QString name = skill->spec(AgentConfig()).name; !m_byName.contains(name))
        m_byName.insert(name, skill);
    m_skills.push_back(std::move(skill));
}

QStringList SkillRegistry::addExternal(SkillPtr skill)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{0,63}$"));
    const AgentConfig any;
    const QString name = skill->spec(any).name;
    if (!form.match(name).hasMatch())
        return {
            QStringLiteral("\"%1\" is no name of a skill; use letters, digits and _ (at most 64).").arg(name.left(80))};
    if (m_byName.contains(name))
        return {QStringLiteral("The skill \"%1\" is built in; give yours another name.").arg(name)};
    if (m_externalByName.contains(name))
        return {QStringLiteral("There are two skills with the name \"%1\"; the first one is used.").arg(name)};
    m_externalByName.insert(name, skill);
    m_external.push_back(std::move(skill));
    return {};
}

QStringList SkillRegistry::replaceExternal(const QList<SkillPtr>& skills)
{
    const AgentConfig any;
    // Tools of a server are made anew with each of its lists, which must not wake what rests.
    QSet<QString> lasting;
    for (const SkillPtr& skill : skills)
        if (const ToolSpec spec = skill->spec(any);
            spec.origin.startsWith(u"mcp:")
            || std::find(m_external.begin(), m_external.end(), skill) != m_external.end())
            lasting.insert(spec.name);
    for (const SkillPtr& old : m_external)
        if (const QString name = old->spec(any).name; !lasting.contains(name))
            m_breaker.forget(name);
    m_external.clear();
    m_externalByName.clear();
    QStringList problems;
    for (const SkillPtr& skill : skills)
        problems << addExternal(skill);
    return problems;
}

SkillPtr SkillRegistry::find(const QString& name, const AgentConfig& config) const
{
    if (const SkillPtr own = m_byName.value(name))
        return own;
    return config.feature(feature::ExternalSkills) ? m_externalByName.value(name) : nullptr;
}

QList<ToolSpec> SkillRegistry::specs(const QStringList& enabled, const AgentConfig& config,
                                     const QStringList& customerTexts) const
{
    QList<ToolSpec> specs;
    for (const QString& name : enabled) {
        const SkillSwitches switches = config.skills.value(name);
        const SkillPtr skill = switches.enabled ? find(name, config) : nullptr;
        if (!skill || !namesKeyword(switches.keywords, customerTexts))
            continue;
        ToolSpec spec = skill->spec(config);
        if (effectivePolicy(spec, switches) != SkillPolicy::Never)
            specs << std::move(spec);
    }
    return specs;
}

QList<ToolSpec> SkillRegistry::all(const AgentConfig& config) const
{
    QList<ToolSpec> specs;
    for (const auto* list : {&m_skills, &m_external})
        for (const SkillPtr& skill : *list)
            specs << skill->spec(config);
    return specs;
}

int SkillRegistry::timeoutOf(const ToolSpec& spec, const AgentConfig& config) const
{
    return std::min(m_timeoutMs, config.skills.value(spec.name).timeoutMs.value_or(spec.timeoutMs));
}

std::optional<ToolResult> SkillRegistry::refusal(const ToolCall& call, const SkillContext& context,
                                                 const SkillPtr& skill) const
{
    const AgentConfig& config = *context.config;
    const SkillSwitches switches = config.skills.value(call.name);
    const QStringList tools = context.tools.value_or(config.agent.tools);
    if (!skill || !tools.contains(call.name) || !switches.enabled
        || !namesKeyword(switches.keywords, context.customerTexts))
        return toolError(call.id, QStringLiteral("unknown-tool"), QStringLiteral("There is no such tool."));
    const ToolSpec spec = skill->spec(config);
    if (qsizetype(call.arguments.dump(-1, ' ', false, Json::error_handler_t::replace).size()) > MostArgumentBytes)
        return toolError(call.id, QStringLiteral("invalid-arguments"), QStringLiteral("The arguments are too long."));
    const QStringList problems = schemaProblems(spec.inputSchema, call.arguments);
    if (!problems.isEmpty())
        return toolError(call.id, QStringLiteral("invalid-arguments"), problems.join(u' '));
    if (effectivePolicy(spec, switches) == SkillPolicy::Never)
        return toolError(call.id, QStringLiteral("not-allowed"), QStringLiteral("This is not done by the assistant."));
    if (spec.identity != IdentityLevel::None && skill->proven(call, context) < spec.identity)
        return identityNeeded(call.id, spec.identity);
    if (!spec.origin.isEmpty() && m_breaker.open(spec.name, context.now))
        return toolError(call.id, QStringLiteral("unavailable"),
                         QStringLiteral("The service did not answer several times; it is left alone for a while."));
    return std::nullopt;
}

QFuture<Result<ToolResult>> SkillRegistry::begin(const ToolCall& call, const SkillContext& context) const
{
    const SkillPtr skill = find(call.name, *context.config);
    const bool reads = skill && skill->spec(*context.config).effect == SkillEffect::Read;
    if (context.recording) {
        if (const std::optional<ToolResult> known = context.recording->answer(call))
            return coro::ready(Result<ToolResult>(*known));
        if (!reads || !context.recording->mayRead())
            return coro::ready(Result<ToolResult>(notRecorded(call.id)));
    }
    if (const std::optional<ToolResult> refused = refusal(call, context, skill))
        return coro::ready(Result<ToolResult>(*refused));
    const ToolSpec spec = skill->spec(*context.config);
    const bool plain = spec.effect == SkillEffect::Read || skill->typedAction();
    const SkillPolicy policy = effectivePolicy(spec, context.config->skills.value(spec.name));
    auto promise = std::make_shared<QPromise<Result<ToolResult>>>();
    promise->start();
    const QFuture<Result<ToolResult>> future = promise->future();
    if (plain || context.dryRun)
        forward(promise, runGuarded(skill, spec, call, context, {}));
    else if (!m_desk || !context.conversationId.isValid())
        forward(promise, answered(notRecorded(call.id)));
    else if (policy == SkillPolicy::Ask || context.doubts.contains(call.id))
        forward(promise, askPerson(skill, spec, call, context));
    else
        forward(promise, runEffect(skill, spec, call, context));
    return future;
}

Task<ToolResult> SkillRegistry::runGuarded(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context,
                                           QString run) const
{
    SkillRace::Late late;
    if (!run.isEmpty())
        late = [desk = m_desk, run](const ToolResult& result) {
            coro::spawn(QStringLiteral("late skill"), desk->finished(run, endOf(result), result));
        };
    const bool preview = context.dryRun && spec.effect != SkillEffect::Read && !skill->typedAction();
    const QFuture<SkillRace::Outcome> racing = SkillRace::start(skill, call, context, timeoutOf(spec, *context.config),
                                                                preview, late);
    const SkillRace::Outcome outcome = co_await racing;
    ToolResult result = outcome.result;
    bool broke = outcome.broke;
    if (!broke && !preview && !result.isError && !spec.outputSchema.is_null()) {
        const QStringList problems = schemaProblems(spec.outputSchema, result.content);
        if (!problems.isEmpty()) {
            logWarning("agent", QStringLiteral("the result of skill %1 does not fit its schema").arg(spec.name));
            result = toolError(call.id, QStringLiteral("bad-result"),
                               QStringLiteral("The lookup gave nothing usable."));
            result.unsure = spec.effect != SkillEffect::Read;  // it did something, and says it badly
            broke = true;
        }
    }
    if (preview && !result.isError && result.content.is_object())
        result.content["dry_run"] = true;  // whatever the skill says: nothing was done, nothing may be claimed
    SkillFigures& figures = m_figures[spec.name];
    ++figures.calls;
    figures.lastAt = context.now;
    if (result.isError) {
        ++figures.failures;
        figures.lastError = result.summary.left(200);
    }
    if (!spec.origin.isEmpty())
        m_breaker.note(spec.name, !broke, context.now);
    if (run.isEmpty())
        co_return result;
    const SkillEnd end = outcome.timedOut ? SkillEnd::Unknown : endOf(result);
    auto finishing = m_desk->finished(run, end, result);
    const Result<> finished = co_await finishing;
    if (!finished)
        logError("agent", QStringLiteral("the end of skill %1 was not recorded: ").arg(spec.name)
                              % errorCodeName(finished.error().code));
    co_return result;
}

Task<ToolResult> SkillRegistry::runEffect(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context) const
{
    const SkillIntent intent = intentOf(*skill, spec, call, context);
    auto intending = m_desk->intend(intent);
    const Result<SkillTicket> ticket = co_await intending;
    if (!ticket && ends(ticket.error()))
        co_return ticket.error();
    if (!ticket)
        co_return notRecorded(call.id);
    if (ticket->earlier) {
        ToolResult earlier = *ticket->earlier;
        earlier.callId = call.id;
        co_return earlier;
    }
    const QString run = ticket->run;
    auto running = runGuarded(skill, spec, call, context, run);
    co_return co_await running;
}

Task<ToolResult> SkillRegistry::askPerson(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context) const
{
    SkillContext dry = context;
    dry.dryRun = true;
    auto previewing = runGuarded(skill, spec, call, dry, {});
    const Result<ToolResult> would = co_await previewing;
    if (!would || would->isError)
        co_return would;
    SkillIntent intent = intentOf(*skill, spec, call, context);
    intent.question = would->summary;
    intent.sample = would->sample;
    auto asking = m_desk->ask(intent);
    const Result<SkillTicket> ticket = co_await asking;
    if (!ticket && ends(ticket.error()))
        co_return ticket.error();
    if (!ticket)
        co_return notRecorded(call.id);
    ToolResult result = ticket->earlier.value_or(ToolResult());
    result.callId = call.id;
    if (ticket->earlier)
        co_return result;
    result.content = Json{{"success", false},
                          {"approval", "waiting"},
                          {"asked_before", ticket->waiting},
                          {"would", toStd(intent.question)}};
    result.summary = QStringLiteral("Waits for a colleague: ") % intent.question;
    result.sample = intent.sample;
    co_return result;
}

Task<QList<ToolResult>> SkillRegistry::invokeAll(QList<ToolCall> calls, SkillContext context) const
{
    QList<QFuture<Result<ToolResult>>> running;
    for (const ToolCall& call : calls)
        running << (running.size() < MostCalls ? begin(call, context)
                                               : coro::ready(Result<ToolResult>(tooMany(call.id))));
    QList<ToolResult> results;
    std::optional<Error> ended;
    for (const QFuture<Result<ToolResult>>& future : running) {
        const Result<ToolResult> result = co_await future;
        if (result)
            results << *result;
        else
            ended = result.error();
    }
    if (ended)
        co_return *ended;
    co_return results;
}

Task<ToolResult> SkillRegistry::invoke(ToolCall call, SkillContext context) const
{
    const QFuture<Result<ToolResult>> running = begin(call, context);
    const Result<ToolResult> result = co_await running;
    co_return result;
}

Task<ToolResult> SkillRegistry::perform(ToolCall call, SkillContext context, QString run) const
{
    const SkillPtr skill = find(call.name, *context.config);
    ToolResult refused = toolError(call.id, QStringLiteral("unknown-tool"),
                                   QStringLiteral("There is no such skill (any more)."));
    bool fits = skill != nullptr;
    if (skill) {
        const QStringList problems = schemaProblems(skill->spec(*context.config).inputSchema, call.arguments);
        fits = problems.isEmpty();
        if (!fits)
            refused = toolError(call.id, QStringLiteral("invalid-arguments"), problems.join(u' '));
    }
    if (fits) {
        const ToolSpec spec = skill->spec(*context.config);
        auto running = runGuarded(skill, spec, call, context, run);
        co_return co_await running;
    }
    if (run.isEmpty())
        co_return refused;
    auto finishing = m_desk->finished(run, SkillEnd::Failed, refused);
    const Result<> finished = co_await finishing;
    if (!finished)
        co_return finished.error();
    co_return refused;
}

}  // namespace frontdesk
