// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/skilltext.h"

#include "core/agent/skillregistry.h"
#include "core/model/words.h"

namespace frontdesk::skilltext {
namespace {

/// Full names of the states of the United States that are usual in addresses here; others match by their code.
QString stateName(const QString& code)
{
    static const QHash<QString, QString> names = {{QStringLiteral("ME"), QStringLiteral("maine")},
                                                  {QStringLiteral("NH"), QStringLiteral("new hampshire")},
                                                  {QStringLiteral("VT"), QStringLiteral("vermont")},
                                                  {QStringLiteral("RI"), QStringLiteral("rhode island")},
                                                  {QStringLiteral("MA"), QStringLiteral("massachusetts")},
                                                  {QStringLiteral("CT"), QStringLiteral("connecticut")},
                                                  {QStringLiteral("NY"), QStringLiteral("new york")},
                                                  {QStringLiteral("CA"), QStringLiteral("california")}};
    return names.value(code);
}

bool fuzzyCity(const QStringList& words, const QString& city)
{
    const QString wanted = wordsOf(city).join(QString());
    if (wanted.size() < 6)
        return false;
    return std::any_of(words.begin(), words.end(), [&wanted](const QString& word) {
        return word.size() >= 6 && word.at(0) == wanted.at(0) && editDistance(word, wanted, 1) <= 1;
    });
}

}  // namespace

Json objectSchema(Json properties, Json required)
{
    return Json{{"type", "object"},
                {"properties", std::move(properties)},
                {"required", std::move(required)},
                {"additionalProperties", false}};
}

ToolResult result(const SkillContext& context, Json content, const QString& summary)
{
    ToolResult result;
    result.content = std::move(content);
    result.summary = summary;
    result.sample = context.config->sampleData;
    return result;
}

ToolResult success(const SkillContext& context, Json content, const QString& summary)
{
    content["success"] = true;
    return result(context, std::move(content), summary);
}

ToolResult failure(const QString& code, const QString& message, const Json& more)
{
    ToolResult result = toolError({}, code, message);
    for (const auto& [key, value] : more.items())
        result.content[key] = value;
    return result;
}

SkillSwitches switchesOf(const SkillContext& context, const QString& skill)
{
    return context.config->skills.value(skill);
}

QList<Store> storesIn(const QString& text, const AgentConfig& config)
{
    const QStringList words = wordsOf(text);
    QList<Store> exact;
    QList<Store> near;
    for (const Store& store : config.business.stores) {
        const QString state = stateName(store.state);
        const bool named = containsPhrase(words, store.city) || containsPhrase(words, store.id)
                           || words.contains(store.postcode) || (!state.isEmpty() && containsPhrase(words, state));
        if (named)
            exact << store;
        else if (fuzzyCity(words, store.city))
            near << store;
    }
    return exact.isEmpty() ? near : exact;
}

QString listText(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) % u" and " % parts.last();
}

}  // namespace frontdesk::skilltext
