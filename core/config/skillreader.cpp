// SPDX-License-Identifier: GPL-3.0-or-later
// `skills:` (TOOL_CONFIG of the sample systems) and `costs:`.
#include "core/config/agentconfigreader.h"
#include "core/config/features.h"

namespace frontdesk {
namespace {

void readSwitches(MapReader& reader, SkillSwitches& skill)
{
    static const QStringList policies = {QStringLiteral("default"), QStringLiteral("auto"), QStringLiteral("ask"),
                                         QStringLiteral("never")};
    reader.flag("enabled", skill.enabled);
    QString policy = policies.at(int(skill.policy));
    reader.choice("policy", policy, policies);
    skill.policy = SkillPolicy(policies.indexOf(policy));
    const std::tuple<const char*, std::optional<int>*, int, int> wholes[] = {
        {"max_results", &skill.maxResults, 1, 50}, {"timeout_ms", &skill.timeoutMs, 100, 120'000}};
    for (const auto& [key, value, min, max] : wholes) {
        int number = min - 1;
        reader.whole(key, number, min, max);
        if (number >= min)
            *value = number;
    }
    const std::pair<const char*, std::optional<double>*> reals[] = {
        {"similarity_threshold", &skill.similarityThreshold}, {"confidence_threshold", &skill.confidenceThreshold}};
    for (const auto& [key, value] : reals) {
        double number = -1;
        reader.real(key, number, 0, 1);
        if (number >= 0)
            *value = number;
    }
    reader.texts("keywords", skill.keywords, 200);
}

/// TOOL_CONFIG.memory: the switch, how much of a conversation is seen and how long a customer is remembered.
void readMemory(MapReader reader, AgentConfig& config)
{
    bool enabled = true;
    reader.flag("enabled", enabled);
    if (reader.has("enabled"))
        config.features.insert(QString::fromLatin1(feature::Memory), enabled);
    int most = config.agent.maxHistoryLength;
    reader.whole("max_history", most, 1, 500);
    for (AgentProfile& agent : config.agents) {
        agent.maxHistoryLength = most;
        agent.contextWindow = qMin(agent.contextWindow, most);
    }
    config.agent.maxHistoryLength = most;
    config.agent.contextWindow = qMin(config.agent.contextWindow, most);
    reader.whole("ttl_hours", config.memoryHours, 0, 8760);
    reader.finish();
}

/// The sample systems' names of what the built-in skills do.
QString skillOf(const QString& name)
{
    if (name == u"rag" || name == u"search")
        return QStringLiteral("search_faq");
    return name == u"escalation" ? QStringLiteral("escalate_to_human") : name;
}

void readSection(MapReader& top, const char* key, AgentConfig& config)
{
    for (MapReader::Named& entry : top.maps(key)) {
        if (entry.name == u"memory" && !top.drawsSchema()) {
            readMemory(entry.reader, config);
            continue;
        }
        const QString name = skillOf(entry.name);
        if (config.skills.contains(name)) {
            top.problem(entry.line, top.path(QString::fromLatin1(key)) % u'.' % entry.name.left(64)
                                        % u" was given above by another name; keep one");
            continue;
        }
        SkillSwitches skill;
        readSwitches(entry.reader, skill);
        entry.reader.finish();
        if (name == u"escalate_to_human") {
            config.routing.confidenceThreshold = skill.confidenceThreshold.value_or(config.routing.confidenceThreshold);
            // A person is brought in when one of them is written: the skill itself stays on offer.
            if (!skill.keywords.isEmpty())
                config.routing.priorityKeywords.insert(QStringLiteral("escalation"), std::exchange(skill.keywords, {}));
        }
        config.skills.insert(name, skill);
    }
}

void drawMemory(Json& section)
{
    ConfigProblems unused;
    AgentConfig config;
    readMemory(MapReader(unused, {}, nullptr, {}, 0, &section["properties"]["memory"]), config);
}

}  // namespace

void readSkills(MapReader& top, AgentConfig& config)
{
    if (top.has("skills") && top.has("TOOL_CONFIG"))
        top.problem(top.lineOf("TOOL_CONFIG"), u"TOOL_CONFIG and skills (line " % QString::number(top.lineOf("skills"))
                                                   % u") mean the same; put everything under \"skills:\"");
    for (const char* key : {"skills", "TOOL_CONFIG"}) {
        readSection(top, key, config);
        if (Json* schema = top.schema())
            drawMemory((*schema)["properties"][key]);
    }
}

void readCosts(MapReader reader, CostConfig& costs)
{
    reader.text("currency", costs.currency, 3);
    reader.real("per_turn", costs.perTurn, 0, 1e6);
    reader.real("per_conversation", costs.perConversation, 0, 1e6);
    reader.real("per_day", costs.perDay, 0, 1e6);
    for (MapReader::Named& entry : reader.maps("prices")) {
        ModelPrice price;
        entry.reader.real("input", price.in, 0, 1e6);
        price.cachedIn = price.in;
        entry.reader.real("cached_input", price.cachedIn, 0, 1e6);
        entry.reader.real("output", price.out, 0, 1e6);
        entry.reader.finish();
        const qsizetype star = entry.name.indexOf(u'*');
        if (star >= 0 && star != entry.name.size() - 1)
            reader.problem(entry.line, reader.path(QStringLiteral("prices")) % u'.' % entry.name.left(64)
                                           % u": a * may stand at the end only");
        costs.prices.insert(entry.name, price);
    }
    reader.finish();
}

}  // namespace frontdesk
