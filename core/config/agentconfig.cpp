// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfig.h"

#include "core/config/agentconfigreader.h"
#include "core/config/features.h"
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
                                          % didYouMeanText(name, agentVariables()) % u" These exist: {"
                                          % agentVariables().join(QStringLiteral("}, {")) % u"}."};
        else if (values.value(name).isEmpty())
            problems << ConfigProblem{config.path, line,
                                      u"the variable {" % name % u"} has no value; add it under \"business:\""};
    }
}

/// What the sample files put where one's own telephone number or address belongs.
void notePlaceholders(const YamlPtr& node, AgentConfig& config, int& budget)
{
    static const QRegularExpression example(
        QStringLiteral("1-800-YOUR-[A-Z]+|\\byour-?company\\.(?:com|example)\\b|\\[[A-Z][A-Za-z ]{1,30}\\]"));
    if (--budget < 0)
        return;
    for (const YamlPtr& item : node->items)
        notePlaceholders(item, config, budget);
    for (const YamlEntry& entry : node->entries)
        notePlaceholders(entry.value, config, budget);
    if (!node->isScalar())
        return;
    const QRegularExpressionMatch match = example.match(withoutPlaceholders(node->text));
    if (match.hasMatch())
        config.notices << config.path % u':' % QString::number(node->line) % u": \"" % match.captured()
                              % u"\" is a placeholder of the example; customers would read it. Write your own.";
}

QString readFileName(MapReader& reader, const QString& key, AgentConfig& config)
{
    const QByteArray utf8 = key.toUtf8();
    QString name;
    reader.text(utf8.constData(), name, 500);
    if (name.isEmpty())
        return {};
    const QString path = QDir::cleanPath(QFileInfo(config.path).absoluteDir().absoluteFilePath(name));
    if (!QFileInfo(path).isFile())
        reader.problem(reader.lineOf(utf8.constData()),
                       reader.path(key) % u": there is no file " % path % u"; correct the name or remove the line");
    return path;
}

void readData(MapReader data, AgentConfig& config)
{
    for (const QString& name : AgentConfig::dataNames())
        if (const QString file = readFileName(data, name, config); !file.isEmpty())
            config.dataFiles.insert(name, file);
    config.ordersFile = config.dataFile(QStringLiteral("orders"));
    config.productsFile = config.dataFile(QStringLiteral("products"));
    data.finish();
}

/// Maps that describe agents, wherever they stand.
QList<const YamlNode*> agentNodes(const YamlPtr& root)
{
    QList<const YamlNode*> nodes;
    if (const YamlEntry* main = root->find(u"customer_service_agent"))
        nodes << main->value.get();
    if (const YamlEntry* agents = root->find(u"agents"))
        for (const YamlEntry& agent : agents->value->entries)
            nodes << agent.value.get();
    return nodes;
}

SeedForms seedFormsOf(const YamlPtr& root, const AgentConfig& config, ConfigProblems& problems)
{
    SeedForms forms;
    const QList<const YamlNode*> nodes = agentNodes(root);
    const YamlEntry* knowledge = nodes.isEmpty() ? nullptr : nodes.first()->find(u"knowledge_base");
    if (knowledge && knowledge->value->isMap()) {
        const YamlEntry* agents = root->find(u"agents");
        const QString owner = root->find(u"customer_service_agent") ? QStringLiteral("customer_service_agent")
                                                                    : u"agents." % agents->value->entries.front().key;
        MapReader reader(problems, config.path, knowledge->value, owner % u".knowledge_base", knowledge->line);
        readSeedForms(reader, forms);
    }
    return forms;
}

void readTop(MapReader& top, AgentConfig& config, const SeedForms& forms)
{
    top.whole("version", config.version, 1, 1);
    top.flag("sample_data", config.sampleData);
    readBusiness(top.map("business"), config.business, forms);
    readAgents(top, config);
    MapReader routing = top.map("routing");
    readRouting(routing, top.map("escalation"), config.routing);
    settleTopics(routing, config, config.notices);
    readSkills(top, config);
    readCosts(top.map("costs"), config.costs);
    readFeatures(top.map("features"), config.features);
    top.whole("memory_hours", config.memoryHours, 0, 8760);
    if (!config.feature(feature::Memory))
        config.memoryHours = 0;  // nothing is remembered or recalled; what is stored runs out by its own date
    readData(top.map("data"), config);
    config.intentsFile = readFileName(top, QStringLiteral("intents_file"), config);
    top.finish();
}

void readAll(const YamlPtr& root, AgentConfig& config, ConfigProblems& problems)
{
    MapReader top(problems, config.path, root, {}, 1);
    if (root->kind == YamlNode::Kind::Null)
        top.problem(1, QStringLiteral("the file is empty; begin with \"business:\" and \"customer_service_agent:\""));
    readTop(top, config, seedFormsOf(root, config, problems));
    int budget = 20'000;
    for (const YamlNode* agent : agentNodes(root)) {
        checkTools(*agent, config, problems, config.notices);
        for (const YamlEntry& entry : agent->entries)
            checkVariables(entry.value, config, problems, budget);
    }
    budget = 20'000;
    notePlaceholders(root, config, budget);
}

QString defaultErrorResponse(const QString& key)
{
    if (key == u"rate_limit")
        return QStringLiteral("That was a lot in a short time. Please wait a moment and send your message again.");
    if (key == u"timeout")
        return QStringLiteral("That took too long. Please try once more.");
    if (key == u"maintenance")
        return QStringLiteral("We are working on our system right now. Please try again later.");
    if (key == u"at_capacity")
        return QStringLiteral(
            "A lot of people are writing to us right now. Your message is kept, and you get an answer here as soon as it "
            "is your turn.");
    return QStringLiteral("Something went wrong on our side. Please try again in a moment.");
}

}  // namespace

const QStringList& agentVariables()
{
    static const QStringList names = [] {
        QStringList all = variableValues(AgentConfig{}).keys();
        all.sort();
        return all;
    }();
    return names;
}

const QStringList& builtinSkillNames()
{
    static const QStringList names = QStringLiteral(
                                         "lookup_order_status check_order_status get_product_info check_store_hours "
                                         "get_store_locations search_faq escalate_to_human lookup_customer "
                                         "lookup_billing_info process_refund_request update_payment_method "
                                         "diagnostic_check escalate_to_engineering schedule_callback end_conversation")
                                         .split(u' ');
    return names;
}

QStringList AgentConfig::dataNames()
{
    return QStringLiteral("orders products customers invoices payment_methods refunds diagnostics").split(u' ');
}

bool AgentConfig::feature(const char* name) const
{
    const QString wanted = QLatin1String(name);
    const FeatureFlag* flag = findFeature(wanted);
    return flag && features.value(wanted, flag->fallback);
}

AgentConfigPtr asAgent(const AgentConfigPtr& config, const QString& key)
{
    if (config->agent.key == key)
        return config;
    for (const AgentProfile& one : config->agents) {
        if (one.key != key)
            continue;
        auto seen = std::make_shared<AgentConfig>(*config);
        seen->agent = one;
        return seen;
    }
    return config;
}

const AgentProfile& AgentConfig::agentFor(const QString& key) const
{
    for (const AgentProfile& one : agents)
        if (one.key == key)
            return one;
    return agent;
}

QString AgentConfig::expand(const QString& text) const
{
    if (!text.contains(u'{'))
        return text;
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

QString AgentConfig::greetingFor(SessionId session) const
{
    const QStringList& all = agent.greetings;
    return all.isEmpty() ? QString() : expand(all.at(session.value % all.size()));
}

QString AgentConfig::fallback(const QString& key) const { return expand(agent.fallbackResponses.value(key)); }

QString AgentConfig::errorResponse(const QString& key) const
{
    const QString text = agent.errorResponses.value(key);
    return expand(text.isEmpty() ? defaultErrorResponse(key) : text);
}

namespace {

Result<AgentConfigPtr> configOf(const Result<YamlPtr>& root, const QString& path)
{
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

}  // namespace

Result<AgentConfigPtr> loadAgentConfig(const QString& path) { return configOf(readYaml(path), path); }

Result<AgentConfigPtr> parseAgentConfig(const QByteArray& text, const QString& path)
{
    return configOf(parseYaml(text, path), path);
}

Json drawAgentSchema()
{
    ConfigProblems unused;
    AgentConfig config;
    Json schema = Json::object();
    MapReader top(unused, {}, nullptr, {}, 0, &schema);
    readTop(top, config, {});
    return schema;
}

QStringList RoutingConfig::signalKeys()
{
    return QStringLiteral(
               "explicit_wish phrase keyword sentiment urgency low_confidence unknown turn_cap repeated verified "
               "error identity unanswered_after_restart owner_gone after_restore ai_silent "
               "not_delivered other")
        .split(u' ');
}

AgentConfigPtr withOverrides(AgentConfigPtr config, const Settings& settings)
{
    auto changed = std::make_shared<AgentConfig>(*config);
    const AgentProfile& main = config->agent;
    // An agent that has values of its own keeps them; those that it has from the first one follow.
    const auto follow = [&](AgentProfile& agent) {
        if (const QString model = settings.get(setting::AgentModel); !model.isEmpty() && agent.model == main.model)
            agent.model = model;
        if (const double temperature = settings.get(setting::AgentTemperature);
            temperature >= 0 && agent.settings.temperature == main.settings.temperature)
            agent.settings.temperature = temperature;
        if (const int tokens = settings.get(setting::AgentMaxTokens);
            tokens > 0 && agent.settings.maxTokens == main.settings.maxTokens)
            agent.settings.maxTokens = tokens;
        if (const int minutes = settings.get(setting::SessionTimeoutMinutes); minutes > 0)
            agent.sessionTimeoutMinutes = minutes;
        if (const int messages = settings.get(setting::MaxHistory); messages > 0) {
            agent.maxHistoryLength = messages;
            agent.contextWindow = qMin(agent.contextWindow, messages);
        }
    };
    follow(changed->agent);
    for (AgentProfile& agent : changed->agents)
        follow(agent);
    changed->routing.targetMinutes = {
        settings.get(setting::TargetLowMinutes), settings.get(setting::TargetNormalMinutes),
        settings.get(setting::TargetHighMinutes), settings.get(setting::TargetUrgentMinutes)};
    return changed;
}

}  // namespace frontdesk
