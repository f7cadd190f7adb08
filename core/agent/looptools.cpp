// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/looptools.h"

namespace frontdesk::looptools {
namespace {

constexpr qsizetype MostValue = 300;
constexpr int DigitsOfACard = 12;

QString describe(const AgentProfile& agent)
{
    QStringList topics = agent.specializesIn;
    for (QString& topic : topics)
        topic.replace(u'_', u' ');
    const QString what = topics.isEmpty() ? QString() : QString(u": " % topics.join(QStringLiteral(", ")));
    return agent.key % u" (" % agent.name % what % u')';
}

ToolSpec transferSpec(const QList<AgentProfile>& others)
{
    QStringList named;
    Json keys = Json::array();
    for (const AgentProfile& agent : others) {
        named << describe(agent);
        keys.push_back(toStd(agent.key));
    }
    ToolSpec spec;
    spec.name = Transfer.toString();
    spec.description =
        QStringLiteral(
            "Hands the conversation over to another AI assistant of this company, who answers at once and knows "
            "what was said. Use it when the question belongs to them: %1. This is not a person.")
            .arg(named.join(QStringLiteral("; ")));
    spec.inputSchema = {{"type", "object"},
                        {"properties",
                         {{"agent", {{"type", "string"}, {"enum", keys}}},
                          {"reason", {{"type", "string"}, {"description", "Why, in a few words, for staff."}}}}},
                        {"required", {"agent"}},
                        {"additionalProperties", false}};
    return spec;
}

ToolSpec rememberSpec()
{
    ToolSpec spec;
    spec.name = Remember.toString();
    spec.description = QStringLiteral(
        "Keeps a fact about this customer for later conversations: a preference, a size, how they want to be addressed. "
        "Only what they said themselves and what helps next time; never passwords, card or account numbers, health or "
        "other delicate matters.");
    spec.inputSchema = {
        {"type", "object"},
        {"properties",
         {{"name", {{"type", "string"}, {"description", "Short name of the fact, for example preferred_store."}}},
          {"value", {{"type", "string"}, {"maxLength", MostValue}}}}},
        {"required", {"name", "value"}},
        {"additionalProperties", false}};
    return spec;
}

bool hasLongNumber(const QString& text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && c != u'-' && c != u'.')
            digits = 0;
        if (digits >= DigitsOfACard)
            return true;
    }
    return false;
}

}  // namespace

bool isOwn(const QString& name) { return name == Transfer || name == Remember; }

QList<ToolSpec> specs(const TurnInput& input, const AgentConfig& config, const AgentChoice& now)
{
    QList<ToolSpec> list;
    const QList<AgentProfile> others = AgentRouter::targets(config, now.agent, now.hops);
    if (!others.isEmpty())
        list << transferSpec(others);
    const bool wanted = config.skills.value(Remember.toString()).enabled;
    if (config.memoryHours > 0 && input.snapshot.contact.verified && wanted)
        list << rememberSpec();
    return list;
}

std::optional<AgentChoice> wantedAgent(const ToolCall& call, const AgentConfig& config, const AgentChoice& now,
                                       QString& problem)
{
    const QString wanted = jsonString(call.arguments, "agent");
    std::optional<AgentChoice> choice = AgentRouter::transfer(config, now.agent, wanted, now.hops);
    if (choice)
        return choice;
    problem = now.hops >= config.routing.maxHops ? QStringLiteral(
                  "The conversation was handed over often enough. Answer yourself or ask for a person.")
                                                 : QStringLiteral("There is no such other assistant.");
    return std::nullopt;
}

QString factName(const QString& text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && name.back() != u'_')
            name += u'_';
    }
    name.truncate(60);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

std::optional<Note> wantedNote(const ToolCall& call, QString& problem)
{
    Note note{factName(jsonString(call.arguments, "name")), jsonString(call.arguments, "value").simplified()};
    if (note.name.isEmpty() || note.value.isEmpty())
        problem = QStringLiteral("A fact needs a name and a value.");
    else if (note.value.size() > MostValue)
        problem = QStringLiteral("The value is too long; at most 300 characters.");
    else if (hasLongNumber(note.value))
        problem = QStringLiteral("Numbers of cards and accounts are not kept.");
    return problem.isEmpty() ? std::optional(note) : std::nullopt;
}

}  // namespace frontdesk::looptools
