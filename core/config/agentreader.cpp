// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

const QStringList& toolNames()
{
    static const QStringList names = {QStringLiteral("lookup_order_status"), QStringLiteral("get_product_info"),
                                      QStringLiteral("check_store_hours"),   QStringLiteral("get_store_locations"),
                                      QStringLiteral("search_faq"),          QStringLiteral("escalate_to_human")};
    return names;
}

const QStringList& fallbackKeys()
{
    static const QStringList keys
        = {QStringLiteral("unknown_query"), QStringLiteral("billing_issues"), QStringLiteral("returns_refunds"),
           QStringLiteral("technical_support"), QStringLiteral("escalation"), QStringLiteral("escalation_unavailable"),
           QStringLiteral("escalation_closed"), QStringLiteral("escalation_waiting")};
    return keys;
}

const QStringList& errorKeys()
{
    static const QStringList keys = {QStringLiteral("api_error"), QStringLiteral("rate_limit"),
                                     QStringLiteral("timeout"), QStringLiteral("maintenance")};
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

void readTools(MapReader& reader, QStringList& tools)
{
    reader.texts("tools", tools, 64);
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,63}$"));
    for (const QString& tool : tools)
        if (!form.match(tool).hasMatch() || !toolNames().contains(tool))
            reader.problem(reader.lineOf("tools"),
                           u"the tool \"" % tool % u"\" does not exist; remove it."
                               % didYouMeanText(tool, toolNames()));
}

void readStream(MapReader& reader, StreamMode& mode)
{
    QString text;
    reader.text("stream", text, 20);
    if (text.isEmpty() || text == u"sentence")
        return;
    if (text == u"token")
        mode = StreamMode::Token;
    else if (text == u"whole")
        mode = StreamMode::Whole;
    else
        reader.problem(reader.lineOf("stream"),
                       u"customer_service_agent.stream is \"" % text % u"\"; it must be token, sentence or whole");
}

void readKnowledge(MapReader reader, AgentProfile& agent)
{
    reader.texts("documents", agent.documents, 500);
    if (const YamlPtr policies = reader.take("policies")) {
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

void readConversation(MapReader reader, AgentProfile& agent)
{
    reader.whole("max_history_length", agent.maxHistoryLength, 1, 500);
    reader.whole("context_window", agent.contextWindow, 1, 500);
    if (agent.contextWindow > agent.maxHistoryLength)
        reader.problem(
            reader.lineOf("context_window"),
            QStringLiteral(
                "customer_service_agent.conversation.context_window is larger than max_history_length; lower it"));
    reader.whole("session_timeout_minutes", agent.sessionTimeoutMinutes, 1, 1440);
    reader.text("disclosure", agent.disclosure, 500);
    reader.texts("greetings", agent.greetings, 500);
    reader.texts("closings", agent.closings, 500);
    reader.finish();
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

void readAgent(MapReader reader, AgentProfile& agent)
{
    agent.key = QStringLiteral("customer_service");
    reader.text("name", agent.name, 60);
    if (agent.name.isEmpty())
        agent.name = QStringLiteral("Assistant");
    reader.text("model", agent.model, 100);
    reader.text("instructions", agent.instructions, 20'000);
    readModelSettings(reader.map("settings"), agent.settings);
    readTools(reader, agent.tools);
    reader.texts("specializes_in", agent.specializesIn, 100);
    readStream(reader, agent.stream);
    readKnowledge(reader.map("knowledge_base"), agent);
    reader.textMap("fallback_responses", agent.fallbackResponses, fallbackKeys());
    reader.textMap("error_responses", agent.errorResponses, errorKeys());
    readConversation(reader.map("conversation"), agent);
    // X1: the wording is the owner's, that it is said is not.
    if (agent.disclosure.isEmpty())
        agent.disclosure = QStringLiteral("You are chatting with {agent_name}, an AI assistant of {company_name}. You "
                                          "can ask for a person at any time.");
    reader.finish();
}

/// Weights of the signals of an escalation; a keyword group may have its own ("keyword:legal").
void readWeights(MapReader reader, RoutingConfig& config)
{
    QStringList keys = RoutingConfig::signalKeys();
    for (auto it = config.priorityKeywords.cbegin(); it != config.priorityKeywords.cend(); ++it)
        keys << QString(u"keyword:" % it.key());
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
        reader.problem(reader.line(), QStringLiteral("escalation.priority_scores must fall from urgent to high to normal"));
    reader.finish();
}

void readRouting(MapReader routing, MapReader escalation, RoutingConfig& config)
{
    routing.textsMap("keywords", config.keywords);
    routing.texts("escalation_triggers", config.escalationTriggers, 200);
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
