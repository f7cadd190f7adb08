// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/toolskill.h"

#include "core/agent/external/resultcleaner.h"
#include "core/agent/skillregistry.h"
#include "core/base/log.h"
#include "core/model/purposes.h"

#include <QSet>

namespace frontdesk::external::mcp {
namespace {

constexpr qsizetype MostName = 64;
/// Larger results are not held against the schema that came with them: a stranger's schema, a stranger's data.
constexpr qsizetype MostChecked = 16 * 1024;

QString prefixOf(const Manifest& manifest, const McpPlan& plan)
{
    return plan.prefix == u"\n" ? manifest.name : plan.prefix;
}

void setSafety(ToolSpec& spec, const Manifest& manifest, const McpPlan& plan, const ToolInfo& tool)
{
    const McpToolRule rule = plan.tools.value(tool.name);
    const bool reads = manifest.effect == SkillEffect::Read || (plan.trustAnnotations && tool.readOnly);
    spec.effect = rule.effect.value_or(manifest.effect == SkillEffect::Money ? SkillEffect::Money
                                       : reads                               ? SkillEffect::Read
                                                                             : SkillEffect::Write);
    const SkillPolicy usual = spec.effect == SkillEffect::Read ? SkillPolicy::Default : SkillPolicy::Ask;
    spec.policy = rule.policy.value_or(manifest.policy == SkillPolicy::Default ? usual : manifest.policy);
    spec.identity = rule.identity.value_or(manifest.identity);
}

/// What one part of the content says; `note` for what is not shown.
QString textOf(const Json& block, QStringList& notes)
{
    const QString type = block.is_object() ? jsonString(block, "type") : QString();
    if (type == u"text")
        return jsonString(block, "text");
    if (type == u"resource_link") {
        const QString about = jsonString(block, "description");
        return jsonString(block, "name") % u" (" % jsonString(block, "uri") % u')'
               % (about.isEmpty() ? QString() : QString(u": " % about));
    }
    if (type == u"resource" && block.contains("resource") && block["resource"].is_object()) {
        const Json& resource = block["resource"];
        if (resource.contains("text"))
            return jsonString(resource, "uri") % u":\n" % jsonString(resource, "text");
        notes << u"a file (" % jsonString(resource, "mimeType").left(80) % u") is not shown";
        return {};
    }
    if (type == u"image" || type == u"audio")
        notes << u"an " % type % u" (" % jsonString(block, "mimeType").left(80) % u") is not shown";
    else
        notes << QStringLiteral("a part of unknown kind is not shown");
    return {};
}

}  // namespace

QString skillNameOf(const QString& prefix, const QString& tool)
{
    QString name = prefix.isEmpty() ? QString() : QString(prefix % u'_');
    QChar last = u'_';
    for (const QChar c : tool) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        const bool upper = c >= u'A' && c <= u'Z';
        if (upper && last != u'_' && !(last >= u'A' && last <= u'Z'))
            name += u'_';
        if (plain || upper)
            name += c.toLower();
        else if (!name.endsWith(u'_'))
            name += u'_';
        last = plain || upper ? c : QChar(u'_');
    }
    return name.left(MostName);
}

QList<MappedTool> mappedTools(const Manifest& manifest, const QList<ToolInfo>& tools, QStringList& problems)
{
    const auto& plan = std::get<McpPlan>(manifest.plan);
    QList<MappedTool> mapped;
    QSet<QString> names;
    for (const ToolInfo& tool : tools) {
        const bool wanted = plan.only.isEmpty() || plan.only.contains(tool.name);
        if (!wanted || !plan.tools.value(tool.name).enabled.value_or(true))
            continue;
        MappedTool made;
        made.tool = tool.name;
        made.outputSchema = tool.outputSchema;
        made.spec.name = skillNameOf(prefixOf(manifest, plan), tool.name);
        made.spec.description = tool.description.isEmpty() ? tool.title : tool.description;
        made.spec.inputSchema = tool.inputSchema;
        made.spec.timeoutMs = manifest.timeoutMs + 500;
        made.spec.origin = u"mcp:" % manifest.name;
        setSafety(made.spec, manifest, plan, tool);
        if (names.contains(made.spec.name)) {
            problems << u"Two tools of " % manifest.name % u" would be called \"" % made.spec.name
                            % u"\"; the first one is used.";
            continue;
        }
        names.insert(made.spec.name);
        mapped << made;
    }
    return mapped;
}

Outcome outcomeOf(const Json& result, const Json& outputSchema)
{
    Outcome outcome;
    QStringList texts, notes;
    if (!result.is_object())
        return failed(Error{ErrorCode::Corrupt,
                            QStringLiteral("The service answered with something that cannot be read."),
                            QStringLiteral("the result is no object")},
                      false);
    if (result.contains("content") && result["content"].is_array())
        for (const Json& block : result["content"])
            if (const QString text = textOf(block, notes); !text.isEmpty())
                texts << text;
    const bool isError = result.contains("isError") && result["isError"] == true;
    const QString text = texts.join(u'\n');
    if (isError) {
        outcome.failure = QStringLiteral("tool-error");
        outcome.message = cleanText(text).left(1000);
        outcome.staffNote = outcome.message;
        return outcome;
    }
    const bool structured = result.contains("structuredContent") && result["structuredContent"].is_object();
    const bool small = structured && qsizetype(toBytes(result["structuredContent"]).size()) <= MostChecked;
    if (!outputSchema.is_null() && (small || !structured)) {
        const QStringList problems = structured ? schemaProblems(outputSchema, result["structuredContent"])
                                                : QStringList{QStringLiteral("there is no structured content")};
        if (!problems.isEmpty())
            return failed(Error{ErrorCode::Corrupt,
                                QStringLiteral("The service answered in another form than it promised."),
                                problems.join(u' ')},
                          false);
    }
    outcome.value = structured ? result["structuredContent"] : Json{{"text", toStd(text)}};
    if (!notes.isEmpty())
        outcome.value["notes"] = toStd(notes.join(QStringLiteral("; ")));
    return outcome;
}

Task<ToolResult> ToolSkill::invoke(ToolCall call, SkillContext context)
{
    const std::shared_ptr<Server> server = m_server;
    const MappedTool tool = m_tool;
    const std::shared_ptr<CircuitBreaker> breaker = m_breaker;
    const QString key = server->manifest().name;
    if (!breaker->allows(key))
        co_return resting(call.id);
    const bool reads = tool.spec.effect == SkillEffect::Read;
    CallLimit limit(server->manifest().timeoutMs, reads ? context.stop : std::stop_token());
    const std::stop_token stop = limit.token();
    const QString name = tool.tool;
    const Json arguments = call.arguments;
    auto calling = server->call(name, arguments, stop);
    const Result<Json> answer = co_await calling;
    Outcome outcome;
    if (answer) {
        outcome = outcomeOf(*answer, tool.outputSchema);
    } else {
        outcome = failed(answer.error(), limit.timedOut());
        // The server itself says that it refused the call.
        if (answer.error().code == ErrorCode::InvalidInput) {
            outcome.message = QStringLiteral("The service did not accept this: %1").arg(answer.error().detail);
            outcome.unsure = false;
        }
    }
    note(*breaker, key, outcome);
    // A server that is reached over HTTP is told by the transport.
    if (!std::get<McpPlan>(server->manifest().plan).http) {
        EgressNote left;
        left.purpose = purposes::SkillProgram.toString();
        left.bytesOut = toBytes(arguments).size();
        tellLeft(server->around(), left, tool.spec.name, outcome, context.conversationId);
    }
    outcome.secrets = server->secrets();
    outcome.message = withoutSecrets(outcome.message, outcome.secrets);
    const ToolResult result = finished(call, outcome, server->manifest().result, !reads);
    if (result.isError)
        logInfo("skills",
                QStringLiteral("%1 failed: %2 %3").arg(tool.spec.name, outcome.failure, result.staffNote.left(300)));
    co_return result;
}

}  // namespace frontdesk::external::mcp
