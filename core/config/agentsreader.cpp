// SPDX-License-Identifier: GPL-3.0-or-later
// The agents beside the customer service agent, and who answers for which topic.
#include "core/config/agentconfigreader.h"
#include "core/config/agentlimits.h"
#include "core/config/features.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace frontdesk {
namespace {

const QString MainKey = QStringLiteral("customer_service");

bool isAgentKey(const QString& key)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    return form.match(key).hasMatch();
}

QStringList agentKeys(const AgentConfig& config)
{
    QStringList keys;
    for (const AgentProfile& agent : config.agents)
        keys << agent.key;
    return keys;
}

/// "technical" is a matter for technical_support, "billing" for billing_specialist.
QStringList agentsNamedLike(const QString& topic, const AgentConfig& config)
{
    QStringList keys;
    for (const AgentProfile& agent : config.agents)
        if (agent.key.split(u'_').contains(topic.toLower()))
            keys << agent.key;
    return keys;
}

QStringList agentsFor(const QString& topic, const AgentConfig& config)
{
    QStringList keys;
    for (const AgentProfile& agent : config.agents)
        if (agent.specializesIn.contains(topic, Qt::CaseInsensitive))
            keys << agent.key;
    return keys.isEmpty() ? agentsNamedLike(topic, config) : keys;
}

/// Which map describes the customer service agent when there is no customer_service_agent.
QString mainKeyOf(const std::vector<MapReader::Named>& entries, bool hasMain)
{
    for (const MapReader::Named& entry : entries)
        if (entry.name == MainKey)
            return MainKey;
    return hasMain || entries.empty() ? MainKey : entries.front().name;
}

/// In a schema: the forms of names, and that agents.customer_service may say all that customer_service_agent may.
void drawAgents(MapReader& top, const AgentConfig& config)
{
    Json& agents = (*top.schema())["properties"]["agents"];
    agents["propertyNames"] = {{"pattern", "^[a-z][a-z0-9_]{0,39}$"}};
    ConfigProblems unused;
    AgentProfile agent = config.agent;
    readAgent(MapReader(unused, {}, nullptr, {}, 0, &agents["properties"][toStd(MainKey)]), agent, AgentRole::Main);
}

}  // namespace

void readAgents(MapReader& top, AgentConfig& config)
{
    const bool hasMain = top.has("customer_service_agent");
    std::vector<MapReader::Named> entries = top.maps("agents");
    config.agent.key = top.drawsSchema() ? MainKey : mainKeyOf(entries, hasMain);
    config.agent.model = QStringLiteral("default");  // what LLM_PROVIDER says
    readAgent(top.map("customer_service_agent"), config.agent, AgentRole::Main);
    for (MapReader::Named& entry : entries)
        if (entry.name == config.agent.key)
            readAgent(entry.reader, config.agent, AgentRole::Main);
    if (top.drawsSchema())
        drawAgents(top, config);
    config.agents = {config.agent};
    for (MapReader::Named& entry : entries) {
        if (!isAgentKey(entry.name))
            top.problem(entry.line, u"agents." % entry.name.left(64)
                                        % u": write the name of an agent in small letters, digits and _, beginning "
                                          u"with a letter");
        if (entry.name == config.agent.key)
            continue;
        AgentProfile agent = config.agent;
        agent.key = entry.name;
        agent.specializesIn.clear();
        readAgent(entry.reader, agent, AgentRole::Specialist);
        config.agents << agent;
    }
    if (config.agents.size() > MaxAgents)
        top.problem(top.lineOf("agents"),
                    QStringLiteral("agents holds more than %1 agents; remove some").arg(MaxAgents));
}

void settleTopics(MapReader routing, AgentConfig& config, QStringList& notices)
{
    QHash<QString, QString>& topics = config.routing.topicAgents;
    const QStringList keys = agentKeys(config);
    const Json word{{"type", "string"}};
    const YamlPtr node = routing.take("topics", {{"type", {"object", "null"}}, {"additionalProperties", word}});
    MapReader given(routing.problems(), routing.file(), node, routing.path(QStringLiteral("topics")), routing.line());
    if (given.present()) {
        for (const YamlEntry& entry : given.node()->entries) {
            QString agent;
            if (!given.scalarText(*entry.value, given.path(entry.key.left(64)), 64, agent))
                continue;
            if (!keys.contains(agent))
                given.problem(entry.line, given.path(entry.key.left(64)) % u": there is no agent \"" % agent
                                              % u"\" under \"agents:\"." % didYouMeanText(agent, keys));
            topics.insert(entry.key, agent);
        }
    }
    QStringList wanted = config.routing.keywords.keys();
    wanted.sort();
    for (const AgentProfile& agent : std::as_const(config.agents))
        wanted << agent.specializesIn;
    wanted.removeDuplicates();
    for (const QString& topic : std::as_const(wanted)) {
        if (topics.contains(topic))
            continue;
        const QStringList able = agentsFor(topic, config);
        if (able.size() > 1)
            routing.problem(routing.line(), u"the topic \"" % topic.left(64) % u"\" is a matter for "
                                                % able.join(QStringLiteral(" and "))
                                                % u"; say under routing.topics who takes it");
        if (!able.isEmpty())
            topics.insert(topic, able.first());
        else if (config.agents.size() > 1)
            notices << routing.file() % u':' % QString::number(routing.lineOf("keywords"))
                           % u": no agent specializes in \"" % topic % u"\"; " % config.agent.key
                           % u" answers. Add it to specializes_in of an agent, or to routing.topics.";
    }
}

void checkTools(const YamlNode& agent, const AgentConfig& config, ConfigProblems& problems, QStringList& notices)
{
    // Skills from outside are declared in files beside this one, or named under "skills:"; MCP servers tell their
    // names only when they run.
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]{1,64}$"));
    const bool external = QFileInfo(config.path).absoluteDir().exists(QStringLiteral("skills"));
    const YamlEntry* tools = agent.find(u"tools");
    if (!tools || !tools->value->isList())
        return;
    for (const YamlPtr& item : tools->value->items) {
        const QString name = item->text.trimmed();
        if (name.isEmpty() || builtinSkillNames().contains(name) || config.skills.contains(name))
            continue;
        const QString near = didYouMean(name, builtinSkillNames());
        if (!form.match(name).hasMatch() || (!external && !near.isEmpty()))
            problems << ConfigProblem{config.path, item->line,
                                      u"the tool \"" % name.left(80) % u"\" does not exist; remove it."
                                          % didYouMeanText(name, builtinSkillNames())};
        else if (!external)
            notices
                << config.path % u':' % QString::number(item->line) % u": the tool \"" % name
                       % u"\" is none of the built-in skills; it is offered once a skill of this name is declared in "
                         u"the folder \"skills\" beside this file.";
    }
}

void readFeatures(MapReader reader, QHash<QString, bool>& features)
{
    for (const FeatureFlag& flag : FeatureFlags) {
        bool on = flag.fallback;
        reader.flag(flag.name, on);
        if (reader.has(flag.name))
            features.insert(QString::fromLatin1(flag.name), on);
    }
    reader.finish();
}

}  // namespace frontdesk
