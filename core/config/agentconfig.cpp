// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfig.h"

#include "core/config/agentconfigreader.h"
#include "core/config/groups/escalation.h"
#include "core/config/groups/work.h"
#include "core/config/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace frontdesk {
namespace {

const QRegularExpression& variablePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    return pattern;
}

QHash<QString, QString> variableValues(const AgentConfig& config)
{
    const BusinessProfile& b = config.business;
    return {{QStringLiteral("company_name"), b.companyName},
            {QStringLiteral("agent_name"), config.agent.name},
            {QStringLiteral("description"), b.description},
            {QStringLiteral("customer_service_phone"), b.customerServicePhone},
            {QStringLiteral("billing_phone"), b.billingPhone},
            {QStringLiteral("technical_support_phone"), b.technicalSupportPhone},
            {QStringLiteral("email"), b.email},
            {QStringLiteral("billing_email"), b.billingEmail},
            {QStringLiteral("technical_support_email"), b.technicalSupportEmail},
            {QStringLiteral("website"), b.website}};
}

/// Every {variable} in the texts of the agent must be one that is known and has a value; found by walking the tree,
/// because only there are the lines.
void checkVariables(const YamlPtr& node, const AgentConfig& config, ConfigProblems& problems, int& budget)
{
    if (--budget < 0)
        return;
    for (const YamlPtr& item : node->items)
        checkVariables(item, config, problems, budget);
    for (const YamlEntry& entry : node->entries)
        checkVariables(entry.value, config, problems, budget);
    if (!node->isScalar())
        return;
    const QHash<QString, QString> values = variableValues(config);
    for (auto it = variablePattern().globalMatch(node->text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const int line = node->line;
        if (!values.contains(name))
            problems << ConfigProblem{config.path, line,
                                      u"the variable {" % name.left(64) % u"} does not exist; remove it."
                                          % didYouMeanText(name, agentVariables())};
        else if (values.value(name).isEmpty())
            problems << ConfigProblem{config.path, line,
                                      u"the variable {" % name % u"} has no value; add it under \"business:\""};
    }
}

QString readFileName(MapReader& reader, const char* key, AgentConfig& config)
{
    QString name;
    reader.text(key, name, 500);
    if (name.isEmpty())
        return {};
    const QString path = QDir::cleanPath(QFileInfo(config.path).absoluteDir().absoluteFilePath(name));
    if (!QFileInfo(path).isFile())
        reader.problem(reader.lineOf(key),
                       reader.path(QString::fromLatin1(key)) % u": there is no file " % path
                           % u"; correct the name or remove the line");
    return path;
}

void readAll(const YamlPtr& root, AgentConfig& config, ConfigProblems& problems)
{
    MapReader top(problems, config.path, root, {}, 1);
    if (root->kind == YamlNode::Kind::Null)
        top.problem(1, QStringLiteral("the file is empty; begin with \"business:\" and \"customer_service_agent:\""));
    top.whole("version", config.version, 1, 1);
    top.flag("sample_data", config.sampleData);
    readBusiness(top.map("business"), config.business);
    readAgent(top.map("customer_service_agent"), config.agent);
    MapReader routing = top.map("routing");
    readRouting(std::move(routing), top.map("escalation"), config.routing);
    MapReader data = top.map("data");
    config.ordersFile = readFileName(data, "orders", config);
    config.productsFile = readFileName(data, "products", config);
    data.finish();
    config.intentsFile = readFileName(top, "intents_file", config);
    top.finish();
    if (const YamlEntry* agent = root->find(u"customer_service_agent")) {
        int budget = 20'000;
        checkVariables(agent->value, config, problems, budget);
    }
}

QString defaultErrorResponse(const QString& key)
{
    if (key == u"rate_limit")
        return QStringLiteral("That was a lot in a short time. Please wait a moment and send your message again.");
    if (key == u"timeout")
        return QStringLiteral("That took too long. Please try once more.");
    if (key == u"maintenance")
        return QStringLiteral("We are working on our system right now. Please try again later.");
    return QStringLiteral("Something went wrong on our side. Please try again in a moment.");
}

}  // namespace

const QStringList& agentVariables()
{
    static const QStringList names = variableValues(AgentConfig{}).keys();
    return names;
}

QString AgentConfig::expand(const QString& text) const
{
    const QHash<QString, QString> values = variableValues(*this);
    QString out;
    qsizetype from = 0;
    // One pass: what a value holds is never expanded again.
    for (auto it = variablePattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = values.constFind(match.captured(1));
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += value == values.constEnd() ? match.captured(0) : *value;
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}

QString AgentConfig::fallback(const QString& key) const { return expand(agent.fallbackResponses.value(key)); }

QString AgentConfig::errorResponse(const QString& key) const
{
    const QString text = agent.errorResponses.value(key);
    return expand(text.isEmpty() ? defaultErrorResponse(key) : text);
}

Result<AgentConfigPtr> loadAgentConfig(const QString& path)
{
    const Result<YamlPtr> root = readYaml(path);
    if (!root)
        return root.error();
    auto config = std::make_shared<AgentConfig>();
    config->path = QFileInfo(path).absoluteFilePath();
    ConfigProblems problems;
    readAll(*root, *config, problems);
    if (!problems.isEmpty())
        return problemsToError(problems);
    return AgentConfigPtr(config);
}

QStringList RoutingConfig::signalKeys()
{
    return QStringLiteral("explicit_wish phrase keyword sentiment urgency low_confidence unknown turn_cap repeated verified "
                          "error identity unanswered_after_restart owner_gone other")
        .split(u' ');
}

AgentConfigPtr withOverrides(AgentConfigPtr config, const Settings& settings)
{
    auto changed = std::make_shared<AgentConfig>(*config);
    AgentProfile& agent = changed->agent;
    if (const QString model = settings.get(setting::AgentModel); !model.isEmpty())
        agent.model = model;
    if (const double temperature = settings.get(setting::AgentTemperature); temperature >= 0)
        agent.settings.temperature = temperature;
    if (const int tokens = settings.get(setting::AgentMaxTokens); tokens > 0)
        agent.settings.maxTokens = tokens;
    if (const int minutes = settings.get(setting::SessionTimeoutMinutes); minutes > 0)
        agent.sessionTimeoutMinutes = minutes;
    if (const int messages = settings.get(setting::MaxHistory); messages > 0) {
        agent.maxHistoryLength = messages;
        agent.contextWindow = qMin(agent.contextWindow, messages);
    }
    changed->routing.targetMinutes = {settings.get(setting::TargetLowMinutes), settings.get(setting::TargetNormalMinutes),
                                      settings.get(setting::TargetHighMinutes), settings.get(setting::TargetUrgentMinutes)};
    return changed;
}

}  // namespace frontdesk
