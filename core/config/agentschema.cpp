// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentschema.h"

#include "core/config/agentconfigreader.h"
#include "core/config/features.h"

#include <QHash>

namespace frontdesk {
namespace {

struct KeyHelp {
    const char* path;
    const char* text;
};

// One row a line.
// clang-format off
constexpr KeyHelp Keys[] = {
    {"version", "Form of this file; 1."},
    {"sample_data", "true marks an invented business: every answer carries a badge, and the public port stays on this computer."},
    {"business", "Who you are. Every conversation and every agent uses it."},
    {"business.company_name", "Name of the company; {company_name} in texts."},
    {"business.description", "One or two sentences about what you do."},
    {"business.timezone", "Time zone of the opening hours, for example Europe/Berlin."},
    {"business.currency", "Three letters, for example USD."},
    {"business.customer_service_phone", "Telephone of customer service; {customer_service_phone} in texts."},
    {"business.billing_phone", "Telephone of the billing department; {billing_phone} in texts."},
    {"business.technical_support_phone", "Telephone of technical support; {technical_support_phone} in texts."},
    {"business.email", "E-mail address of customer service; {email} in texts."},
    {"business.billing_email", "E-mail address of the billing department; {billing_email} in texts."},
    {"business.technical_support_email", "E-mail address of technical support; {technical_support_email} in texts."},
    {"business.website", "Address of the web site; {website} in texts."},
    {"business.hours", "Opening hours by weekday, in the time zone of the business; a day that is not named is closed."},
    {"business.hours.*day*", "Opening times of this day; [] = closed."},
    {"business.holidays", "Dates that replace the hours of their weekday."},
    {"business.holidays[].date", "2026-12-24"},
    {"business.holidays[].name", "How customers call the day."},
    {"business.holidays[].closed", "true: closed all day."},
    {"business.holidays[].open", "Opens at, for example \"10:00\"; without open and close the hours of store_hours.holidays count."},
    {"business.holidays[].close", "Closes at; earlier than open = after midnight."},
    {"business.stores", "Shops that customers can visit."},
    {"business.stores[].id", "Short name without blanks, unique."},
    {"business.stores[].name", "Name of the shop."},
    {"business.stores[].address", "Street and number."},
    {"business.stores[].city", "City; customers ask by it."},
    {"business.stores[].state", "State or region."},
    {"business.stores[].postcode", "Postcode."},
    {"business.stores[].phone", "Telephone of the shop."},
    {"business.stores[].parking", "Where to park."},
    {"business.stores[].access", "Steps, lifts, ramps."},
    {"business.stores[].services", "What this shop offers."},
    {"business.stores[].hours", "Opening hours of this shop; without them those of the business."},
    {"customer_service_agent", "The agent who answers when no other one is chosen; the others inherit from it."},
    {"agents", "Agents by name; each says only what differs from customer_service_agent."},
    {"agents.*", "One agent."},
    {"agents.customer_service", "More about the customer service agent; has the last word over customer_service_agent."},
    {"@.name", "Name under which the agent writes; {agent_name} in texts."},
    {"@.model", "Language model, for example gpt-4o-mini; builtin answers from the documents without any service."},
    {"@.instructions", "How the agent should behave, in your own words; {variables} are filled in."},
    {"@.settings", "Values that go to the language model as they are."},
    {"@.settings.max_tokens", "Longest answer in tokens."},
    {"@.settings.temperature", "0 = always the likeliest words, 2 = very free."},
    {"@.settings.top_p", "Only the likeliest words that make up this share are considered."},
    {"@.settings.frequency_penalty", "Above 0: words that were used often come less often."},
    {"@.settings.presence_penalty", "Above 0: words that were used at all come less often."},
    {"@.tools", "Skills this agent may use; no other one is ever offered to it."},
    {"@.specializes_in", "Topics this agent takes, see routing."},
    {"@.stream", "token: words appear as they come; sentence: sentence by sentence, checked; whole: all at once."},
    {"@.knowledge_base", "What the agent knows beside its instructions."},
    {"@.knowledge_base.documents", "Text files with the answers, relative to this file, for example knowledge/*.md."},
    {"@.knowledge_base.policies", "Terms in any form; the agent is told all of them."},
    {"@.knowledge_base.product_categories", "Categories that a question about products is matched with."},
    {"@.knowledge_base.store_hours", "Opening hours in words, for example weekdays: \"Monday-Friday: 9:00 AM - 9:00 PM\"; in place of business.hours."},
    {"@.knowledge_base.contact_info", "Telephone numbers and addresses, in place of those under business."},
    {"@.knowledge_base.contact_info.customer_service", "Telephone or e-mail address of customer service."},
    {"@.knowledge_base.contact_info.phone", "Another name of customer_service."},
    {"@.knowledge_base.contact_info.billing", "Telephone or e-mail address of the billing department."},
    {"@.knowledge_base.contact_info.billing_email", "E-mail address of the billing department."},
    {"@.knowledge_base.contact_info.technical_support", "Telephone or e-mail address of technical support."},
    {"@.knowledge_base.contact_info.technical_support_email", "E-mail address of technical support."},
    {"@.knowledge_base.contact_info.email", "E-mail address of customer service."},
    {"@.knowledge_base.contact_info.website", "Address of the web site."},
    {"@.fallback_responses", "Answers for cases in which the agent has none of its own."},
    {"@.fallback_responses.unknown_query", "Nothing that it knows answers the question."},
    {"@.fallback_responses.billing_issues", "Questions about charges and invoices."},
    {"@.fallback_responses.returns_refunds", "Questions about returns and refunds."},
    {"@.fallback_responses.technical_support", "Questions about faults."},
    {"@.fallback_responses.escalation", "A person has been asked for."},
    {"@.fallback_responses.escalation_unavailable", "A person was asked for and nobody is there."},
    {"@.fallback_responses.escalation_closed", "A person was asked for outside the opening hours."},
    {"@.fallback_responses.escalation_waiting", "A person was asked for again while one is on the way."},
    {"@.error_responses", "What customers read when something does not work."},
    {"@.error_responses.api_error", "The language model or a look-up failed."},
    {"@.error_responses.rate_limit", "The customer wrote too much in a short time."},
    {"@.error_responses.timeout", "It took too long."},
    {"@.error_responses.maintenance", "Maintenance is switched on."},
    {"@.error_responses.at_capacity", "All places with the AI are taken; the message waits."},
    {"@.conversation", "Limits and words of a conversation."},
    {"@.conversation.max_history_length", "Messages of a conversation that the agent sees."},
    {"@.conversation.context_window", "The newest messages that are always passed on word for word."},
    {"@.conversation.session_timeout_minutes", "Idle minutes after which a conversation is closed."},
    {"@.conversation.disclosure", "Says that an AI answers; the words are yours, leaving it out is not possible."},
    {"@.conversation.greetings", "One of them opens a chat; they take turns."},
    {"@.conversation.closings", "One of them ends it; they take turns."},
    {"routing", "Who answers what."},
    {"routing.keywords", "Topic: words that mean it. Whole words, small and capital letters alike."},
    {"routing.topics", "Topic: the agent who takes it; without a row whoever has it under specializes_in."},
    {"routing.max_hops", "How often a conversation may pass from agent to agent; 0 = never."},
    {"routing.escalation_triggers", "Phrases that bring in a person at once, without a language model."},
    {"escalation", "When a person is asked for."},
    {"escalation.confidence_threshold", "Below this certainty (0 to 1) the agent offers a person."},
    {"escalation.sentiment_threshold", "Below this mood (0 to 1, 0.5 = neutral) a person is asked for."},
    {"escalation.max_turns", "Answers of the AI in one matter, then a person."},
    {"escalation.priority_keywords", "Group: words that make a request more urgent, for example legal: [lawyer]."},
    {"escalation.weights", "How much a signal counts, 0 to 1; keyword:GROUP for the groups above."},
    {"escalation.priority_scores", "Sums of weights from which a request is urgent, high or normal."},
    {"escalation.priority_scores.urgent", "Urgent from this sum on."},
    {"escalation.priority_scores.high", "High from this sum on."},
    {"escalation.priority_scores.normal", "Normal from this sum on; below it low."},
    {"skills", "Switches of single skills, by name."},
    {"TOOL_CONFIG", "Another name of skills: rag is search_faq, escalation is escalate_to_human."},
    {"#.*", "One skill."},
    {"#.*.enabled", "false: the skill is never offered."},
    {"#.*.policy", "auto: runs by itself; ask: a person approves each call; never; default: money asks, the rest runs."},
    {"#.*.max_results", "Most results the skill returns."},
    {"#.*.similarity_threshold", "Results that fit less than this (0 to 1) are left out."},
    {"#.*.confidence_threshold", "Results that are less certain than this (0 to 1) are left out; of escalate_to_human: that of escalation."},
    {"#.*.keywords", "The skill is offered only when one of these was written; of escalate_to_human: words that bring in a person."},
    {"#.*.timeout_ms", "Milliseconds after which a call of the skill ends as failed."},
    {"#.memory", "What is remembered of a customer."},
    {"#.memory.enabled", "The same as features.memory."},
    {"#.memory.max_history", "The same as conversation.max_history_length."},
    {"#.memory.ttl_hours", "The same as memory_hours."},
    {"costs", "Prices of language models and limits of what they may cost."},
    {"costs.currency", "Currency of the prices, three letters."},
    {"costs.per_turn", "Most one answer may cost; over it the built-in engine answers. 0 = no limit."},
    {"costs.per_conversation", "The same for a conversation."},
    {"costs.per_day", "The same for a day."},
    {"costs.prices", "Price by model; a * at the end stands for any ending."},
    {"costs.prices.*", "One model, per million tokens."},
    {"costs.prices.*.input", "What is sent."},
    {"costs.prices.*.cached_input", "What is sent and was known to the service already; without it the price of input."},
    {"costs.prices.*.output", "What is answered."},
    {"features", "Parts of the agent that can be switched while it runs."},
    {"memory_hours", "Hours for which facts about a verified customer are remembered; 0 = not at all."},
    {"data", "Tables of your shop as CSV files, relative to this file."},
    {"data.orders", "Orders, for lookup_order_status."},
    {"data.products", "Products, for get_product_info."},
    {"data.customers", "Customers, for lookup_customer."},
    {"data.invoices", "Invoices, for lookup_billing_info."},
    {"data.payment_methods", "Payment methods, for update_payment_method."},
    {"data.refunds", "Refunds, for process_refund_request."},
    {"data.diagnostics", "Known faults, for diagnostic_check."},
    {"intents_file", "Phrases by which the built-in agent understands what is meant; without it those of the program."},
};
// clang-format on

const QHash<QString, QString>& helps()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> texts;
        for (const KeyHelp& key : Keys)
            texts.insert(QString::fromLatin1(key.path), QString::fromLatin1(key.text));
        for (const FeatureFlag& flag : FeatureFlags)
            texts.insert(u"features." % QLatin1String(flag.name), QString::fromLatin1(flag.about));
        return texts;
    }();
    return all;
}

/// "agents.*.name" is explained like "customer_service_agent.name".
QString commonPath(const QString& path)
{
    for (const QString& head : {QStringLiteral("customer_service_agent."), QStringLiteral("agents.customer_service."),
                                QStringLiteral("agents.*.")})
        if (path.startsWith(head))
            return u"@." % path.mid(head.size());
    for (const QString& head : {QStringLiteral("skills."), QStringLiteral("TOOL_CONFIG.")})
        if (path.startsWith(head))
            return u"#." % path.mid(head.size());
    return path;
}

void explain(Json& schema, const QString& path)
{
    if (const QString help = agentKeyHelp(path); !help.isEmpty())
        schema["description"] = toStd(help);
    if (schema.contains("properties"))
        for (const auto& [key, value] : schema["properties"].items())
            explain(value, (path.isEmpty() ? QString() : QString(path % u'.')) % QString::fromStdString(key));
    if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
        explain(schema["additionalProperties"], path % u".*");
    if (schema.contains("items") && schema["items"].contains("properties"))
        explain(schema["items"], path % u"[]");
}

}  // namespace

QString agentKeyHelp(const QString& path) { return helps().value(commonPath(path)); }

Json agentConfigSchema()
{
    Json schema = drawAgentSchema();
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["title"] = "Frontdesk: agent_config.yml";
    schema["type"] = "object";
    explain(schema, {});
    return schema;
}

QByteArray agentSchemaText() { return QByteArray::fromStdString(agentConfigSchema().dump(2)) + '\n'; }

}  // namespace frontdesk
