// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agents/agentedit.h"

#include "core/config/agentconfigreader.h"
#include "core/config/yamlpath.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

/// Collects what differs between the agent as it is read now and as it shall be.
class Changes {
public:
    Changes(const YamlNode& root, const AgentConfig& config, const QString& key) : m_root(root)
    {
        m_own = {QStringLiteral("agents"), key};
        const bool main = config.agent.key == key;
        m_main = main && root.find(u"customer_service_agent") ? QStringList{QStringLiteral("customer_service_agent")}
                                                              : m_own;
    }

    template <class T>
    void add(const QStringList& keys, const T& before, const T& now)
    {
        if (before != now)
            list << YamlChange{where(keys), SettingValue(now)};
    }
    void add(const QStringList& keys, int before, int now)
    {
        if (before != now)
            list << YamlChange{where(keys), SettingValue(qint64(now))};
    }
    void addText(const QStringList& keys, const QString& before, const QString& now)
    {
        if (before.trimmed() == now.trimmed())
            return;
        QString text = now.trimmed();
        if (text.contains(u'\n'))
            text += u'\n';
        list << YamlChange{where(keys), SettingValue(text)};
    }
    void addTexts(const QString& map, const QHash<QString, QString>& before, const QHash<QString, QString>& now)
    {
        QStringList keys = before.keys() + now.keys();
        keys.removeDuplicates();
        keys.sort();
        for (const QString& key : std::as_const(keys)) {
            if (!now.value(key).trimmed().isEmpty())
                addText({map, key}, before.value(key), now.value(key));
            else if (before.contains(key))
                list << YamlChange{where({map, key}), std::nullopt};
        }
    }

    QList<YamlChange> list;

private:
    /// A key that stands under agents.<key> has the last word there.
    [[nodiscard]] QStringList where(const QStringList& keys) const
    {
        const YamlNode* node = &m_root;
        for (const QString& key : m_own + keys) {
            const YamlEntry* entry = node->find(key);
            if (!entry)
                return m_main + keys;
            node = entry->value.get();
        }
        return m_own + keys;
    }

    const YamlNode& m_root;
    QStringList m_own, m_main;
};

void addSettings(Changes& changes, const ModelSettings& before, const ModelSettings& now)
{
    const QString map = QStringLiteral("settings");
    changes.add({map, QStringLiteral("max_tokens")}, before.maxTokens, now.maxTokens);
    changes.add({map, QStringLiteral("temperature")}, before.temperature, now.temperature);
    changes.add({map, QStringLiteral("top_p")}, before.topP, now.topP);
    changes.add({map, QStringLiteral("frequency_penalty")}, before.frequencyPenalty, now.frequencyPenalty);
    changes.add({map, QStringLiteral("presence_penalty")}, before.presencePenalty, now.presencePenalty);
}

void addAgent(Changes& changes, const AgentProfile& before, const AgentProfile& now)
{
    static const QStringList modes = {QStringLiteral("token"), QStringLiteral("sentence"), QStringLiteral("whole")};
    const QString conversation = QStringLiteral("conversation");
    changes.addText({QStringLiteral("name")}, before.name, now.name);
    changes.addText({QStringLiteral("model")}, before.model, now.model);
    changes.addText({QStringLiteral("instructions")}, before.instructions, now.instructions);
    addSettings(changes, before.settings, now.settings);
    changes.add({QStringLiteral("tools")}, before.tools, now.tools);
    changes.add({QStringLiteral("specializes_in")}, before.specializesIn, now.specializesIn);
    changes.addText({QStringLiteral("stream")}, modes.at(int(before.stream)), modes.at(int(now.stream)));
    changes.add({conversation, QStringLiteral("greetings")}, before.greetings, now.greetings);
    changes.add({conversation, QStringLiteral("closings")}, before.closings, now.closings);
    changes.addTexts(QStringLiteral("fallback_responses"), before.fallbackResponses, now.fallbackResponses);
    changes.addTexts(QStringLiteral("error_responses"), before.errorResponses, now.errorResponses);
}

void addKeywords(QList<YamlChange>& list, const QHash<QString, QStringList>& before,
                 const QHash<QString, QStringList>& now)
{
    QStringList topics = before.keys() + now.keys();
    topics.removeDuplicates();
    topics.sort();
    for (const QString& topic : std::as_const(topics)) {
        const QStringList path{QStringLiteral("routing"), QStringLiteral("keywords"), topic};
        if (now.value(topic).isEmpty())
            list << YamlChange{path, std::nullopt};
        else if (before.value(topic) != now.value(topic))
            list << YamlChange{path, SettingValue(now.value(topic))};
    }
}

/// Without customer_service_agent the first one under agents: is the one that answers when nobody else does: a new one must
/// not take its place.
void addMain(QList<YamlChange>& list, const YamlNode& root, const AgentConfig& config)
{
    const YamlEntry* agents = root.find(u"agents");
    if (!root.find(u"customer_service_agent") && !(agents && agents->value->find(config.agent.key)))
        list.prepend(
            {{QStringLiteral("agents"), config.agent.key, QStringLiteral("name")}, SettingValue(config.agent.name)});
}

/// The agent goes, and what it was asked is asked of the first one.
Result<QByteArray> withoutAgent(const QString& path, const AgentCandidate& candidate, const YamlNode& root,
                                const AgentConfig& config)
{
    const QString key = candidate.removed;
    if (config.agent.key == key)
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("AgentEdit", "%1 answers whenever nobody else does, and cannot be deleted.")
                .arg(config.agent.name),
            {}};
    const YamlEntry* agents = root.find(u"agents");
    if (!agents || !agents->value->find(key))
        return Error{ErrorCode::NotFound, QCoreApplication::translate("AgentEdit", "There is no such agent."), {}};
    const YamlEntry* routing = root.find(u"routing");
    const YamlEntry* rows = routing ? routing->value->find(u"topics") : nullptr;
    QList<YamlChange> list{{{QStringLiteral("agents"), key}, std::nullopt}};
    QStringList topics = config.routing.topicAgents.keys(key);
    topics.sort();
    for (const QString& topic : std::as_const(topics))
        if (config.routing.keywords.contains(topic) || (rows && rows->value->find(topic)))
            list << YamlChange{{QStringLiteral("routing"), QStringLiteral("topics"), topic},
                               SettingValue(config.agent.key)};
    return editYamlPaths(candidate.base, path, list);
}

}  // namespace

Result<QByteArray> textOf(const QString& path, const AgentCandidate& candidate)
{
    if (candidate.text)
        return *candidate.text;
    const Result<AgentConfigPtr> config = parseAgentConfig(candidate.base, path);
    if (!config)
        return config.error();
    const Result<YamlPtr> root = parseYaml(candidate.base, path);
    if (!root)
        return root.error();
    if (!candidate.removed.isEmpty())
        return withoutAgent(path, candidate, **root, **config);
    QList<YamlChange> list;
    if (candidate.agent) {
        const QString key = candidate.agent->key;
        Changes changes(**root, **config, key);
        // A new one begins as what it would inherit.
        const AgentProfile& before = (*config)->agentFor(key);
        addAgent(changes, before, *candidate.agent);
        const bool isNew = before.key != key;
        if (isNew && changes.list.isEmpty())
            changes.list << YamlChange{{QStringLiteral("agents"), key, QStringLiteral("name")},
                                       SettingValue(candidate.agent->name)};
        list = changes.list;
        if (isNew)
            addMain(list, **root, **config);
    }
    if (candidate.keywords)
        addKeywords(list, (*config)->routing.keywords, *candidate.keywords);
    return editYamlPaths(candidate.base, path, list);
}

Result<QByteArray> textWithFeature(const QString& path, const QByteArray& base, const QString& name, bool on)
{
    return editYamlPaths(base, path, {{{QStringLiteral("features"), name}, SettingValue(on)}});
}

QList<AgentProblem> problemsFrom(const QString& path, const QString& lines)
{
    QList<AgentProblem> problems;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        AgentProblem problem{0, line};
        if (line.startsWith(path % u':')) {
            const QString rest = line.mid(path.size() + 1);
            problem.line = rest.section(u':', 0, 0).toInt();
            if (problem.line > 0)
                problem.text = rest.section(u':', 1).trimmed();
        }
        problems << problem;
    }
    return problems;
}

QList<AgentProblem> problemsOf(const QString& path, const QByteArray& text)
{
    const Result<AgentConfigPtr> loaded = parseAgentConfig(text, path);
    return loaded ? QList<AgentProblem>() : problemsFrom(path, loaded.error().userText);
}

}  // namespace frontdesk
