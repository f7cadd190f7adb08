// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrouter.h"
#include "core/agent/deskstate.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/textsignals.h"
#include "core/config/agentconfigreader.h"
#include "core/config/datadir.h"
#include "core/llm/builtin/intentmodel.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"

#include <QFile>

using namespace frontdesk;

namespace {

using Look = std::function<QString(const AgentConfigPtr&)>;

/// One key of the first sample system's agent_config.yml: changed like this, that is what changes.
struct KeyRow {
    const char* key;
    const char* from;
    const char* to;
    Look look;
    const char* expected;  ///< stands in what is seen after the change, and did not before
};

Message said(const QString& text, Direction direction, qint64 id)
{
    Message message;
    message.id = MessageId(id);
    message.direction = direction;
    message.author = direction == Direction::Inbound ? Author::Contact : Author::Ai;
    message.parts = {TextPart{text}};
    return message;
}

/// What the language model is told, for a question of the customer.
QString request(const AgentConfigPtr& config)
{
    TurnInput input;
    input.snapshot.sessionId = SessionId(1);
    input.snapshot.unanswered = {said(QStringLiteral("Hello?"), Direction::Inbound, 99)};
    for (int i = 0; i < 60; ++i)
        input.snapshot.history << said(QStringLiteral("line %1 ").arg(i),
                                       i % 2 ? Direction::Inbound : Direction::Outbound, i + 1);
    input.now = test::DemoNow;
    return QString::fromStdString(requestToJson(buildPrompt(input, *config, {})).dump());
}

QString requestOf(const AgentConfigPtr& config, const char* agent)
{
    return request(asAgent(config, QString::fromLatin1(agent)));
}

QString hours(const AgentConfigPtr& config, const char* when)
{
    StoreHoursSkill skill;
    const ToolCall call{QStringLiteral("1"), QStringLiteral("check_store_hours"), Json{{"when", when}}};
    SkillContext context;
    context.config = config;
    context.now = test::DemoNow;
    const Result<ToolResult> answer = QCoro::waitFor(skill.invoke(call, context));
    return answer ? QString::fromStdString(answer->content.dump()) : answer.error().userText;
}

QString route(const AgentConfigPtr& config, const char* text)
{
    const AgentChoice choice = AgentRouter::choose({.text = QString::fromUtf8(text)}, *config);
    return choice.agent % u' ' % choice.name % u' ' % choice.rule;
}

QString number(double value) { return QString::number(value); }

}  // namespace

/// No key of the sample system's file is without effect.
class SeedFileTest final : public QObject {
    Q_OBJECT

    static QByteArray seed()
    {
        QFile file(qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                   % u"/tests/data/seed/agent_config.yml");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static AgentConfigPtr load(const QByteArray& text)
    {
        const Result<AgentConfigPtr> config = parseAgentConfig(text, QStringLiteral("/tmp/agent_config.yml"));
        if (!config)
            qFatal("%s", qPrintable(config.error().userText));
        return *config;
    }
    static QList<KeyRow> rows();

private Q_SLOTS:
    void everyKeyHasAnEffect_data();
    void everyKeyHasAnEffect();
    void everyKeyIsInTheTable();
    void triggersNeedNoModel();
    void keywordsRoute();
    void agentsSeeTheirToolsOnly();
};

QList<KeyRow> SeedFileTest::rows()
{
    const Look prompt = request;
    const Look billing = [](const AgentConfigPtr& c) -> QString { return requestOf(c, "billing_specialist"); };
    const Look saturday = [](const AgentConfigPtr& c) -> QString { return hours(c, "Saturday"); };
    const auto error = [](const char* key) {
        return Look([key](const AgentConfigPtr& c) { return c->errorResponse(QString::fromLatin1(key)); });
    };
    const auto rows = [](const AgentConfigPtr& c) -> QString { return number(c->agent.sessionTimeoutMinutes); };
    return {
        {"name", "\"Customer Service Assistant\"", "\"Nora\"",
         [](const AgentConfigPtr& c) -> QString { return c->expand(QStringLiteral("{agent_name}")); }, "Nora"},
        {"model", "gpt-4o-mini", "gpt-4o", prompt, "gpt-4o\""},
        {"instructions", "under 160 characters", "under 99 characters", prompt, "under 99 characters"},
        {"settings.max_tokens", "max_tokens: 150", "max_tokens: 77", prompt, "77"},
        {"settings.temperature", "temperature: 0.7", "temperature: 0.3", prompt, "0.3"},
        {"settings.top_p", "top_p: 0.9", "top_p: 0.45", prompt, "0.45"},
        {"settings.frequency_penalty", "frequency_penalty: 0.0", "frequency_penalty: 1.25", prompt, "1.25"},
        {"settings.presence_penalty", "presence_penalty: 0.0", "presence_penalty: 1.75", prompt, "1.75"},
        {"tools", "    - search_faq\n", "    - end_conversation\n",
         [](const AgentConfigPtr& c) -> QString { return c->agent.tools.join(u' '); }, "end_conversation"},
        {"knowledge_base.store_hours.weekdays", "Monday-Friday: 9:00 AM", "Monday-Friday: 7:30 AM",
         [](const AgentConfigPtr& c) -> QString { return hours(c, "Monday"); }, "7:30 AM"},
        {"knowledge_base.store_hours.saturday", "9:00 AM - 8:00 PM", "9:00 AM - 4:45 PM", saturday, "4:45 PM"},
        {"knowledge_base.store_hours.sunday", "11:00 AM - 6:00 PM", "10:15 AM - 6:00 PM",
         [](const AgentConfigPtr& c) -> QString { return hours(c, "Sunday"); }, "10:15 AM"},
        {"knowledge_base.store_hours.holidays", "11:00 AM - 5:00 PM", "1:00 PM - 3:00 PM",
         [](const AgentConfigPtr& c) -> QString { return hours(c, "2026-12-26"); }, "1 PM to 3 PM"},
        {"knowledge_base.contact_info.customer_service", "customer_service: \"1-800-YOUR-HELP\"",
         "customer_service: \"555-0101\"",
         [](const AgentConfigPtr& c) -> QString { return c->expand(QStringLiteral("{customer_service_phone}")); },
         "555-0101"},
        {"knowledge_base.contact_info.billing", "billing: \"1-800-YOUR-BILL\"", "billing: \"555-0102\"",
         [](const AgentConfigPtr& c) -> QString { return c->expand(QStringLiteral("{billing_phone}")); }, "555-0102"},
        {"knowledge_base.contact_info.technical_support", "technical_support: \"1-800-YOUR-TECH\"",
         "technical_support: \"555-0103\"",
         [](const AgentConfigPtr& c) -> QString { return c->expand(QStringLiteral("{technical_support_phone}")); },
         "555-0103"},
        {"knowledge_base.contact_info.email", "help@yourcompany.com", "hi@bow.example",
         [](const AgentConfigPtr& c) -> QString { return c->expand(QStringLiteral("{email}")); }, "hi@bow.example"},
        {"knowledge_base.contact_info.website", "website: \"yourcompany.com\"", "website: \"bow.example\"", prompt,
         "bow.example"},
        {"knowledge_base.policies", "window_days: 30", "window_days: 61", prompt, "61"},
        {"knowledge_base.product_categories", "Clothing & Fashion", "Boats",
         [](const AgentConfigPtr& c) -> QString { return c->agent.productCategories.join(u' '); }, "Boats"},
        {"fallback_responses.unknown_query", "I'm not sure about that.", "No idea at all.", prompt, "No idea at all."},
        {"fallback_responses.billing_issues", "For billing questions", "For bills", prompt, "For bills"},
        {"fallback_responses.returns_refunds", "For returns and refunds", "For parcels", prompt, "For parcels"},
        {"fallback_responses.technical_support", "For technical issues", "For faults", prompt, "For faults"},
        {"fallback_responses.escalation", "Let me connect you", "I fetch somebody",
         [](const AgentConfigPtr& c) -> QString { return announcement(*c, DeskState::Staffed, false, test::DemoNow); },
         "I fetch somebody"},
        {"error_responses.api_error", "technical difficulties", "a bad day", error("api_error"), "a bad day"},
        {"error_responses.rate_limit", "high volume", "a crowd", error("rate_limit"), "a crowd"},
        {"error_responses.timeout", "longer than usual", "ages", error("timeout"), "ages"},
        {"error_responses.maintenance", "undergoing maintenance", "being mended", error("maintenance"), "being mended"},
        {"conversation.max_history_length", "max_history_length: 50", "max_history_length: 58", prompt, "line 2 "},
        {"conversation.context_window", "context_window: 10", "context_window: 7",
         [](const AgentConfigPtr& c) -> QString { return number(c->agent.contextWindow); }, "7"},
        {"conversation.session_timeout_minutes", "session_timeout_minutes: 30", "session_timeout_minutes: 5", rows,
         "5"},
        {"conversation.greetings", "Hi! I'm here to help", "Ahoy", prompt, "Ahoy"},
        {"conversation.closings", "Is there anything else", "Fair winds", prompt, "Fair winds"},
        {"agents.name", "\"Billing Specialist\"", "\"Bruno\"",
         [](const AgentConfigPtr& c) -> QString { return route(c, "a wrong invoice"); }, "Bruno"},
        {"agents.instructions", "focused on payment", "fond of cheese", billing, "fond of cheese"},
        {"agents.tools", "- process_refund_request", "- schedule_callback",
         [](const AgentConfigPtr& c) -> QString {
             return asAgent(c, QStringLiteral("billing_specialist"))->agent.tools.join(u' ');
         },
         "schedule_callback"},
        {"agents.specializes_in", "[\"general\", \"orders\", \"products\"]",
         "[\"general\", \"orders\", \"gift cards\"]",
         [](const AgentConfigPtr& c) -> QString { return c->routing.topicAgents.value(QStringLiteral("gift cards")); },
         "customer_service"},
        {"routing.keywords", "\"invoice\"", "\"bill of sale\"",
         [](const AgentConfigPtr& c) -> QString { return route(c, "the bill of sale is wrong"); },
         "billing_specialist"},
        {"routing.escalation_triggers", "\"speak with manager\"", "\"get me the captain\"",
         [](const AgentConfigPtr& c) -> QString {
             const Result<IntentModelPtr> model = IntentModel::load(builtinIntentsFile());
             return analyseText(QStringLiteral("Get me the captain!"), *c, **model).escalationPhrase;
         },
         "get me the captain"},
    };
}

void SeedFileTest::everyKeyHasAnEffect_data()
{
    QTest::addColumn<int>("row");
    const QList<KeyRow> all = rows();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).key) << i;
}

void SeedFileTest::everyKeyHasAnEffect()
{
    QFETCH(int, row);
    const KeyRow key = rows().at(row);
    const QByteArray before = seed();
    QVERIFY2(before.contains(key.from), key.from);
    const QByteArray after = QByteArray(before).replace(key.from, key.to);
    const QString wanted = QString::fromUtf8(key.expected);
    const QString first = key.look(load(before));
    const QString second = key.look(load(after));
    QVERIFY2(first != second, qPrintable(second));
    QVERIFY2(second.contains(wanted), qPrintable(second));
    QVERIFY2(!first.contains(wanted), qPrintable(first));
}

/// The leaves of the file, agents taken together, are exactly the rows.
void SeedFileTest::everyKeyIsInTheTable()
{
    QStringList known;
    for (const KeyRow& row : rows())
        known << QString::fromLatin1(row.key);
    QStringList missing;
    const std::function<void(const YamlNode&, const QString&)> walk = [&](const YamlNode& node, const QString& path) {
        for (const YamlEntry& entry : node.entries) {
            QString at = path.isEmpty() ? entry.key : QString(path % u'.' % entry.key);
            if (path == u"agents")
                at = QStringLiteral("agents*");
            at.replace(QStringLiteral("agents*."), QStringLiteral("agents."));
            at.remove(QStringLiteral("customer_service_agent."));
            if (!known.contains(at) && (!entry.value->isMap() || entry.value->entries.empty()))
                missing << at;
            if (!known.contains(at))
                walk(*entry.value, at == u"customer_service_agent" ? QString() : at);
        }
    };
    const Result<YamlPtr> root = parseYaml(seed(), QStringLiteral("seed"));
    QVERIFY(root);
    walk(**root, {});
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void SeedFileTest::triggersNeedNoModel()
{
    const Result<IntentModelPtr> model = IntentModel::load(builtinIntentsFile());
    QVERIFY(model);
    QCOMPARE(analyseText(QStringLiteral("Please let me TALK TO HUMAN"), *load(seed()), **model).escalationPhrase,
             QStringLiteral("talk to human"));
}

void SeedFileTest::keywordsRoute()
{
    const AgentConfigPtr config = load(seed());
    QCOMPARE(route(config, "My invoice is wrong").section(u' ', 0, 0), QStringLiteral("billing_specialist"));
    QVERIFY(route(config, "My invoice is wrong").contains(u"keyword:invoice"));
    QCOMPARE(route(config, "It is not working").section(u' ', 0, 0), QStringLiteral("technical_support"));
    QCOMPARE(route(config, "The invoiced one").section(u' ', 0, 0), QStringLiteral("customer_service"));  // whole words
}

void SeedFileTest::agentsSeeTheirToolsOnly()
{
    const AgentConfigPtr config = load(seed());
    for (const AgentProfile& agent : config->agents)
        QCOMPARE(asAgent(config, agent.key)->agent.tools, agent.tools);
    QVERIFY(!config->agents.last().tools.contains(QStringLiteral("process_refund_request")));
}

FRONTDESK_TEST_MAIN(SeedFileTest)
#include "seedfiletest.moc"
