// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agentexplain.h"

#include "core/config/agentschema.h"
#include "core/config/groups/work.h"
#include "core/config/yamlwrite.h"

#include <ostream>

namespace frontdesk {
namespace {

std::ostream& operator<<(std::ostream& out, const QString& text) { return out << text.toStdString(); }

/// Settings that stand above a key of the customer service agent.
struct Above {
    const char* key;
    const char* setting;
};
constexpr Above Settings[] = {
    {"customer_service_agent.model", setting::AgentModel.key},
    {"customer_service_agent.settings.temperature", setting::AgentTemperature.key},
    {"customer_service_agent.settings.max_tokens", setting::AgentMaxTokens.key},
    {"customer_service_agent.conversation.session_timeout_minutes", setting::SessionTimeoutMinutes.key},
    {"customer_service_agent.conversation.max_history_length", setting::MaxHistory.key},
};

/// The rule for a key of the schema; null when there is no such key. `path`: with "*" for names of one's own.
const Json* ruleOf(const Json& schema, const QStringList& keys, QString& path)
{
    const Json* at = &schema;
    for (const QString& key : keys) {
        const std::string name = key.toStdString();
        if (at->contains("properties") && (*at)["properties"].contains(name)) {
            at = &(*at)["properties"][name];
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) % key;
        } else if (at->contains("additionalProperties") && (*at)["additionalProperties"].is_object()) {
            at = &(*at)["additionalProperties"];
            path += QStringLiteral(".*");
        } else
            return nullptr;
    }
    return at;
}

QString shortened(const YamlNode& node)
{
    const QString text = QString::fromUtf8(node.isScalar() ? node.text.trimmed().toUtf8() : yamllines::flowValue(node));
    return text.contains(u'\n') || text.size() > 200 ? QString(text.section(u'\n', 0, 0).left(200) % u" ...") : text;
}

/// What a setting makes of the value, if one does.
void explainAbove(const QString& key, const LaunchOptions& launch, const CommandLineIo& io)
{
    for (const Above& above : Settings) {
        if (key != QLatin1String(above.key))
            continue;
        const SettingRow* row = findSetting(QString::fromLatin1(above.setting));
        const SettingOrigin& origin = launch.settings->origin(row->key);
        if (origin.layer == SettingLayer::Default)
            io.out << "  " << QString(row->key).replace(u'/', u'.') << " (" << row->env << ") would stand above it.\n";
        else
            io.out << "  won by: " << QString(row->key).replace(u'/', u'.') << " = "
                   << launch.settings->display(row->key) << "   # " << origin.toString() << '\n';
    }
}

}  // namespace

bool isAgentKey(const QString& key)
{
    QString path;
    return key != u"agent" && ruleOf(agentConfigSchema(), key.split(u'.'), path);
}

int explainAgentKey(const QString& key, const LaunchOptions& launch, const CommandLineIo& io)
{
    const Result<YamlPtr> root = readYaml(launch.agentConfigFile);
    if (!root) {
        io.err << root.error().userText << '\n';
        return int(ExitCode::BadConfig);
    }
    const YamlNode* node = root->get();
    const YamlEntry* entry = nullptr;
    const QStringList keys = key.split(u'.');
    for (const QString& name : keys) {
        entry = node ? node->find(name) : nullptr;
        node = entry ? entry->value.get() : nullptr;
    }
    if (entry)
        io.out << key << " = " << shortened(*node) << "\n  from: " << launch.agentConfigFile << ':'
               << QString::number(entry->line) << '\n';
    else
        io.out << key << " is not given in " << launch.agentConfigFile << ": the default counts"
               << (keys.first() == u"agents" ? QStringLiteral(", or what customer_service_agent says") : QString())
               << ".\n";
    QString path;
    static_cast<void>(ruleOf(agentConfigSchema(), keys, path));
    if (const QString help = agentKeyHelp(path); !help.isEmpty())
        io.out << "  " << help << '\n';
    explainAbove(key, launch, io);
    return int(ExitCode::Ok);
}

}  // namespace frontdesk
