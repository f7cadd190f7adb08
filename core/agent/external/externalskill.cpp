// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/externalskill.h"

#include "core/agent/external/resultcleaner.h"
#include "core/agent/skillregistry.h"
#include "core/base/log.h"

namespace frontdesk::external {
namespace {

void put(Values& values, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        values.insert(name, toStd(text));
}

ToolResult notKnown(ToolResult result, const QString& message)
{
    result.content["error"]["message"] = toStd(message % u" It is not known whether it was done.");
    result.unsure = true;
    return result;
}

QString sizeText(const Json& content)
{
    if (content.contains("items") && content["items"].is_array())
        return QStringLiteral("%1 results").arg(content["items"].size());
    return QStringLiteral("done");
}

}  // namespace

void note(CircuitBreaker& breaker, const QString& key, const Outcome& outcome)
{
    static const QStringList faults{QStringLiteral("timeout"), QStringLiteral("unavailable"),
                                    QStringLiteral("bad-answer"), QStringLiteral("storage"), QStringLiteral("corrupt")};
    if (outcome.failure.isEmpty())
        breaker.succeeded(key);
    else if (faults.contains(outcome.failure))
        breaker.failed(key);
    else
        breaker.released(key);
}

std::shared_ptr<CircuitBreaker> breakerOf(const Manifest& manifest, const Clock& clock)
{
    const Micros rest = Micros(manifest.breakerRestMs) * 1000;
    return std::make_shared<CircuitBreaker>(clock,
                                            CircuitBreaker::Rules{.failures = manifest.breakerFailures,
                                                                  .rest = rest,
                                                                  .maxRest = std::max(rest, 10 * MicrosPerMinute)});
}

ToolResult resting(const QString& callId)
{
    return toolError(callId, QStringLiteral("unavailable"),
                     QStringLiteral("The service did not answer several times; it is left alone for a while."));
}

Values valuesFor(const Json& arguments, const Contact& contact, IdentityLevel asked)
{
    Values values;
    if (arguments.is_object())
        for (const auto& [key, value] : arguments.items())
            if (const QString name = QString::fromStdString(key); !value.is_null() && !name.startsWith(u"contact."))
                values.insert(name, value);
    if (asked == IdentityLevel::None || identityOf(contact) < asked)
        return values;
    put(values, QStringLiteral("contact.id"), contact.publicId);
    put(values, QStringLiteral("contact.name"), contact.name);
    if (asked < IdentityLevel::Verified)
        return values;
    put(values, QStringLiteral("contact.email"), contact.email);
    put(values, QStringLiteral("contact.phone"), contact.phone);
    return values;
}

ToolResult finished(const ToolCall& call, const Outcome& outcome, const ResultPlan& plan, bool changes)
{
    const QString note = withoutSecrets(cleanText(outcome.staffNote), outcome.secrets).left(2000);
    if (!outcome.failure.isEmpty()) {
        ToolResult result = toolError(call.id, outcome.failure, outcome.message);
        if (outcome.unsure && changes)
            result = notKnown(result, outcome.message);
        result.staffNote = note;
        return result;
    }
    ToolResult result;
    result.callId = call.id;
    result.staffNote = note;
    const Result<Json> part = mapped(outcome.value, plan);
    if (!part) {
        result = toolError(call.id, QStringLiteral("not-found"), part.error().userText);
        if (changes)
            result = notKnown(result, part.error().userText);
        result.staffNote = u"nothing at " % part.error().detail;
        return result;
    }
    result.content = cleanResult(withoutSecrets(*part, outcome.secrets), plan);
    result.summary = sizeText(result.content);
    return result;
}

Outcome failed(const Error& error, bool timedOut)
{
    Outcome outcome;
    const ErrorCode code = timedOut ? ErrorCode::Timeout : error.code;
    outcome.failure = code == ErrorCode::Unknown ? QStringLiteral("unavailable") : errorCodeName(code);
    outcome.message = code == ErrorCode::Timeout ? QStringLiteral("The service took too long.")
                      : error.userText.isEmpty() ? QStringLiteral("The service cannot be reached now.")
                                                 : error.userText;
    outcome.staffNote = error.detail;
    // Whatever went wrong on the way back, the other side may have done what it was asked for.
    outcome.unsure = !surelyUnsent(error);
    outcome.begun = outcome.unsure;
    return outcome;
}

Outcome notBegun(const Error& error)
{
    Outcome outcome = failed(error, false);
    outcome.unsure = false;
    outcome.begun = false;
    return outcome;
}

void tellLeft(const Surroundings& around, EgressNote note, const QString& service, const Outcome& outcome,
              ConversationId conversation)
{
    if (!around.left || !outcome.begun)
        return;
    note.service = service;
    note.bytesIn = outcome.failure.isEmpty() ? qint64(toBytes(outcome.value).size()) : 0;
    note.outcome = outcome.failure.isEmpty() ? QStringLiteral("ok") : outcome.failure;
    around.left(std::move(note), conversation);
}

ExternalSkill::ExternalSkill(ManifestPtr manifest, Surroundings around)
    : m_manifest(std::move(manifest)), m_around(std::move(around)), m_breaker(breakerOf(*m_manifest, m_around.clock))
{
}

ToolSpec ExternalSkill::spec(const AgentConfig&) const
{
    ToolSpec spec;
    spec.name = m_manifest->name;
    spec.description = m_manifest->description;
    spec.inputSchema = m_manifest->arguments;
    spec.effect = m_manifest->effect;
    spec.policy = m_manifest->policy;
    spec.identity = m_manifest->identity;
    // Ours ends first: it can still tell the other side that nobody waits any more.
    spec.timeoutMs = m_manifest->timeoutMs + 500;
    spec.origin = origin();
    return spec;
}

Task<ToolResult> ExternalSkill::invoke(ToolCall call, SkillContext context)
{
    const ManifestPtr manifest = m_manifest;
    if (identityOf(context.contact) < manifest->identity)
        co_return toolError(call.id, QStringLiteral("identity-required"),
                            QStringLiteral("The customer must prove who they are first."));
    const std::shared_ptr<CircuitBreaker> breaker = m_breaker;
    if (!breaker->allows(manifest->name))
        co_return resting(call.id);
    // What changes something is not torn off in the middle: its time limit ends it.
    const bool reads = manifest->effect == SkillEffect::Read;
    CallLimit limit(manifest->timeoutMs, reads ? context.stop : std::stop_token());
    const Values values = valuesFor(call.arguments, context.contact, manifest->identity);
    const std::stop_token stop = limit.token();
    auto running = run(values, call.arguments, stop);
    const Result<Outcome> ran = co_await running;
    Outcome outcome = ran ? *ran : failed(ran.error(), limit.timedOut());
    note(*breaker, manifest->name, outcome);
    if (const std::optional<EgressNote> left = leaving(values, call.arguments))
        tellLeft(m_around, *left, manifest->name, outcome, context.conversationId);
    const ToolResult result = finished(call, outcome, manifest->result, !reads);
    if (result.isError)
        logInfo("skills",
                QStringLiteral("%1 failed: %2 %3").arg(manifest->name, outcome.failure, result.staffNote.left(300)));
    co_return result;
}

}  // namespace frontdesk::external
