// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

const QStringList& fallbackKeys()
{
    static const QStringList keys = {QStringLiteral("unknown_query"),     QStringLiteral("billing_issues"),
                                     QStringLiteral("returns_refunds"),   QStringLiteral("technical_support"),
                                     QStringLiteral("escalation"),        QStringLiteral("escalation_unavailable"),
                                     QStringLiteral("escalation_closed"), QStringLiteral("escalation_waiting")};
    return keys;
}

const QStringList& errorKeys()
{
    static const QStringList keys = {QStringLiteral("api_error"), QStringLiteral("rate_limit"),
                                     QStringLiteral("timeout"), QStringLiteral("maintenance"),
                                     QStringLiteral("at_capacity")};
    return keys;
}

void readModelSettings(MapReader reader, ModelSettings& settings)
{
    reader.whole("max_tokens", settings.maxTokens, 1, 32'000);
    reader.real("temperature", settings.temperature, 0, 2);
    reader.real("top_p", settings.topP, 0, 1);
    reader.real("frequency_penalty", settings.frequencyPenalty, -2, 2);
    reader.real("presence_penalty", settings.presencePenalty, -2, 2);
    reader.finish();
}

void readStream(MapReader& reader, StreamMode& mode)
{
    static const QStringList words = {QStringLiteral("token"), QStringLiteral("sentence"), QStringLiteral("whole")};
    QString text = words.at(int(mode));
    reader.choice("stream", text, words);
    mode = StreamMode(words.indexOf(text));
}

void readKnowledge(MapReader reader, AgentProfile& agent, AgentRole role)
{
    const QString common = QStringLiteral(
        "belongs to the whole business: put it under customer_service_agent.knowledge_base");
    if (role == AgentRole::Main) {
        reader.texts("documents", agent.documents, 500);
        // Read before the business, which they are about (readSeedForms).
        SeedForms read;
        if (reader.drawsSchema())
            readSeedForms(reader, read);
        static_cast<void>(reader.take("store_hours"));
        static_cast<void>(reader.take("contact_info"));
    } else {
        for (const char* key : {"documents", "store_hours", "contact_info"})
            reader.refuse(key, common);
    }
    if (const YamlPtr policies = reader.take("policies", {{"type", "object"}})) {
        int budget = 2000;
        if (!policies->isMap())
            reader.problem(policies->line, QStringLiteral("knowledge_base.policies must hold \"key: value\" lines"));
        else
            agent.policies = yamlToJson(policies, budget);
        if (budget < 0)
            reader.problem(policies->line,
                           QStringLiteral("knowledge_base.policies holds more than 2000 values; shorten it"));
    }
    reader.texts("product_categories", agent.productCategories, 200);
    reader.finish();
}

void readConversation(MapReader reader, AgentProfile& agent, AgentRole role)
{
    if (role == AgentRole::Main) {
        reader.whole("max_history_length", agent.maxHistoryLength, 1, 500);
        reader.whole("session_timeout_minutes", agent.sessionTimeoutMinutes, 1, 1440);
        reader.text("disclosure", agent.disclosure, 500);
    } else {
        for (const char* key : {"max_history_length", "session_timeout_minutes", "disclosure"})
            reader.refuse(key, QStringLiteral("holds for the whole conversation, whoever answers: put it under "
                                              "customer_service_agent.conversation"));
    }
    reader.whole("context_window", agent.contextWindow, 1, 500);
    if (agent.contextWindow > agent.maxHistoryLength)
        reader.problem(reader.lineOf("context_window"),
                       reader.path(QStringLiteral("context_window")) % u" is larger than max_history_length; lower it");
    reader.texts("greetings", agent.greetings, 500);
    reader.texts("closings", agent.closings, 500);
    reader.finish();
}

/// The sample files' "[Your Company]".
void fillPlaceholders(AgentProfile& agent)
{
    agent.instructions = withoutPlaceholders(agent.instructions);
    agent.disclosure = withoutPlaceholders(agent.disclosure);
    for (QStringList* list : {&agent.greetings, &agent.closings})
        for (QString& text : *list)
            text = withoutPlaceholders(text);
    for (QHash<QString, QString>* texts : {&agent.fallbackResponses, &agent.errorResponses})
        for (QString& text : *texts)
            text = withoutPlaceholders(text);
}

}  // namespace

Json yamlToJson(const YamlPtr& node, int& budget)
{
    if (--budget < 0)
        return nullptr;
    Json json;
    switch (node->kind) {
    case YamlNode::Kind::Null: return nullptr;
    case YamlNode::Kind::List:
        json = Json::array();
        for (const YamlPtr& item : node->items)
            if (budget >= 0)
                json.push_back(yamlToJson(item, budget));
        return json;
    case YamlNode::Kind::Map:
        json = Json::object();
        for (const YamlEntry& entry : node->entries)
            if (budget >= 0)
                json[toStd(entry.key)] = yamlToJson(entry.value, budget);
        return json;
    case YamlNode::Kind::Scalar: break;
    }
    // Only what is written without doubt is typed: `no`, `on` and 0123 stay texts.
    QString unused;
    qint64 whole = 0;
    double real = 0;
    if (!node->quoted && textToInt(node->text, whole, unused))
        return whole;
    if (!node->quoted && textToReal(node->text, real, unused))
        return real;
    if (!node->quoted && (node->text == u"true" || node->text == u"false"))
        return node->text == u"true";
    return toStd(node->text);
}

void readAgent(MapReader reader, AgentProfile& agent, AgentRole role)
{
    reader.text("name", agent.name, 60);
    if (agent.name.isEmpty())
        agent.name = QStringLiteral("Assistant");
    reader.text("model", agent.model, 100);
    if (agent.model.isEmpty())
        agent.model = QStringLiteral("builtin");
    reader.text("instructions", agent.instructions, 20'000);
    readModelSettings(reader.map("settings"), agent.settings);
    reader.texts("tools", agent.tools, 64);
    reader.texts("specializes_in", agent.specializesIn, 100);
    readStream(reader, agent.stream);
    readKnowledge(reader.map("knowledge_base"), agent, role);
    reader.textMap("fallback_responses", agent.fallbackResponses, fallbackKeys());
    reader.textMap("error_responses", agent.errorResponses, errorKeys());
    readConversation(reader.map("conversation"), agent, role);
    // X1: the wording is the owner's, that it is said is not.
    if (agent.disclosure.isEmpty())
        agent.disclosure = QStringLiteral("You are chatting with {agent_name}, an AI assistant of {company_name}. You "
                                          "can ask for a person at any time.");
    fillPlaceholders(agent);
    reader.finish();
}

/// Weights of the signals of an escalation; a keyword group may have its own ("keyword:legal").
void readWeights(MapReader reader, RoutingConfig& config)
{
    QStringList keys = RoutingConfig::signalKeys();
    for (auto it = config.priorityKeywords.cbegin(); it != config.priorityKeywords.cend(); ++it)
        keys << QString(u"keyword:" % it.key());
    if (reader.drawsSchema())
        keys << QStringLiteral("keyword:*");
    for (const QString& key : std::as_const(keys)) {
        double weight = -1;
        reader.real(key.toUtf8().constData(), weight, 0, 1);
        if (weight >= 0)
            config.weights.insert(key, weight);
    }
    reader.finish();
}

void readScores(MapReader reader, RoutingConfig& config)
{
    reader.real("urgent", config.urgentScore, 0, 10);
    reader.real("high", config.highScore, 0, 10);
    reader.real("normal", config.normalScore, 0, 10);
    if (config.urgentScore < config.highScore || config.highScore < config.normalScore)
        reader.problem(reader.line(),
                       QStringLiteral("escalation.priority_scores must fall from urgent to high to normal"));
    reader.finish();
}

void readRouting(MapReader routing, MapReader escalation, RoutingConfig& config)
{
    routing.textsMap("keywords", config.keywords);
    routing.texts("escalation_triggers", config.escalationTriggers, 200);
    routing.whole("max_hops", config.maxHops, 0, 10);
    static_cast<void>(routing.take("topics"));  // settleTopics
    routing.finish();
    escalation.real("confidence_threshold", config.confidenceThreshold, 0, 1);
    escalation.whole("max_turns", config.maxTurns, 1, 500);
    escalation.real("sentiment_threshold", config.sentimentThreshold, 0, 1);
    escalation.textsMap("priority_keywords", config.priorityKeywords);
    readWeights(escalation.map("weights"), config);
    readScores(escalation.map("priority_scores"), config);
    escalation.finish();
}

}  // namespace frontdesk
