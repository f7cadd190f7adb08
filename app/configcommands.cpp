// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configcommands.h"

#include "app/agentexplain.h"
#include "core/base/json.h"
#include "core/base/platform.h"
#include "core/config/agentconfig.h"
#include "core/config/agentschema.h"
#include "core/config/aliases.h"
#include "core/config/configreference.h"
#include "core/config/llmnotices.h"
#include "core/config/yamledit.h"

#include <QFile>
#include <QFileInfo>

#include <ostream>

namespace frontdesk {
namespace {

std::ostream& operator<<(std::ostream& out, const QString& text) { return out << text.toStdString(); }

QString dotted(const SettingRow& row) { return QString(row.key).replace(u'/', u'.'); }

void printNotices(const Settings& settings, const CommandLineIo& io)
{
    for (const QString& notice : settings.notices())
        io.err << "note: " << notice << '\n';
}

/// Secrets are never printed: that there is one is all that is needed, so the keychain is not asked.
SettingsPtr withStoredSecrets(const LaunchOptions& launch)
{
    SettingsSources sources = launch.sources;
    for (const QString& key : storedSecrets(launch.dirs.data))
        sources.vault.insert(key, QStringLiteral("stored"));
    const Result<SettingsPtr> settings = sources.vault.isEmpty() ? launch.settings : loadSettings(sources);
    return settings ? *settings : launch.settings;
}

int check(const LaunchOptions& launch, const ConfigFiles& files, const CommandLineIo& io)
{
    printNotices(*launch.settings, io);
    for (const QString& notice : llmNotices(*withStoredSecrets(launch)))
        io.err << "note: " << notice << '\n';
    if (!launch.sampleBusiness) {
        const Result<AgentConfigPtr> agent = loadAgentConfig(launch.agentConfigFile);
        if (!agent) {
            io.err << agent.error().userText << '\n';
            return int(ExitCode::BadConfig);
        }
        for (const QString& notice : (*agent)->notices)
            io.err << "note: " << notice << '\n';
    }
    for (const QString& file : {files.systemFile, files.userFile, files.envFile})
        if (QFile::exists(file))
            io.out << "read " << file << '\n';
    if (launch.sampleBusiness)
        io.out << QStringLiteral("no agent_config.yml of your own: the sample business answers\n");
    else
        io.out << "read " << launch.agentConfigFile << '\n';
    io.out << "The configuration is valid.\n";
    return int(ExitCode::Ok);
}

Json toJson(const SettingRow& row, const Settings& settings)
{
    const SettingValue& value = settings.value(row.key);
    Json json;
    if (row.isSecret())
        return toStd(settings.display(row.key));
    switch (value.index()) {
    case 0: return std::get<bool>(value);
    case 1: return std::get<qint64>(value);
    case 2: return std::get<double>(value);
    case 3: return toStd(std::get<QString>(value));
    default: break;
    }
    json = Json::array();
    for (const QString& item : std::get<QStringList>(value))
        json.push_back(toStd(item));
    return json;
}

int show(const ConfigCommand& command, const Settings& settings, const CommandLineIo& io)
{
    printNotices(settings, io);
    Json all = Json::object();
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            const QString origin = settings.origin(row.key).toString();
            if (command.json && command.origin)
                all[toStd(dotted(row))] = {{"value", toJson(row, settings)}, {"origin", toStd(origin)}};
            else if (command.json)
                all[toStd(dotted(row))] = toJson(row, settings);
            else
                io.out << dotted(row) << " = " << settings.display(row.key)
                       << (command.origin ? QString(u"   # " % origin) : QString()) << '\n';
        }
    }
    if (command.json)
        io.out << all.dump(2) << '\n';
    return int(ExitCode::Ok);
}

int explainUnused(const EnvName& name, const CommandLineIo& io)
{
    io.out << name.name << " is unused because " << name.because << ".\n";
    return int(ExitCode::Ok);
}

void explainRow(const SettingRow& row, const Settings& settings, const CommandLineIo& io)
{
    const QList<SettingAt>& layers = settings.layers(row.key);
    io.out << dotted(row) << " = " << settings.display(row.key) << '\n';
    io.out << "  from: " << layers.last().origin.toString() << '\n';
    io.out << "  " << row.about << '\n';
    io.out << "  values: " << describeType(row) << '\n';
    io.out << "  environment: " << row.env
           << (row.aliases.isEmpty() ? QString() : QString(u", also " % row.aliases.join(QStringLiteral(", "))))
           << '\n';
    if (row.flags.testFlag(SettingFlag::Restart))
        io.out << "  A change takes effect at the next start.\n";
    if (row.isReserved())
        io.out << "  Reserved: has no effect yet, " << row.why << ".\n";
    io.out << "  layers, the last one wins:\n";
    for (const SettingAt& layer : layers)
        io.out << "    " << displayValue(row, layer.value) << "   # " << layer.origin.toString() << '\n';
}

int explain(const ConfigCommand& command, const Settings& settings, const LaunchOptions& launch,
            const CommandLineIo& io)
{
    const std::optional<EnvName> name = lookUpEnvName(command.key);
    if (name && name->kind == EnvName::Kind::Unused)
        return explainUnused(*name, io);
    const SettingRow* row = findSetting(name ? name->key : command.key);
    if (row) {
        explainRow(*row, settings, io);
        return int(ExitCode::Ok);
    }
    if (isAgentKey(command.key))
        return explainAgentKey(command.key, launch, io);
    QStringList keys = knownEnvNames();
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& known : group.rows)
            keys << dotted(known);
    io.err << "There is no setting \"" << command.key.left(80) << "\"." << didYouMeanText(command.key, keys)
           << " \"frontdesk config show\" lists all.\n";
    return int(ExitCode::Usage);
}

int init(const ConfigFiles& files, const CommandLineIo& io)
{
    if (QFile::exists(files.userFile)) {
        io.err << files.userFile << " is there already; nothing was changed.\n";
        return int(ExitCode::Failed);
    }
    if (const Result<> made = platform::makePrivateFolder(QFileInfo(files.userFile).absolutePath()); !made) {
        io.err << made.error().userText << '\n';
        return int(ExitCode::CannotWrite);
    }
    QFile file(files.userFile);
    const QByteArray text = yamlTemplate().toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()
        || !platform::makePrivateFile(files.userFile)) {
        io.err << "Cannot write " << files.userFile << ": " << file.errorString() << '\n';
        return int(ExitCode::CannotWrite);
    }
    io.out << "wrote " << files.userFile << '\n';
    // Editors check agent_config.yml against it while one types.
    const QString schema = files.folder % u'/' % QLatin1String(AgentSchemaFile);
    if (const Result<> saved = saveYaml(schema, {}, agentSchemaText(), KeepBackup::No); saved)
        io.out << "wrote " << schema << '\n';
    return int(ExitCode::Ok);
}

}  // namespace

std::optional<int> runWithoutSettings(const ConfigCommand& command, const ConfigFiles& files, const CommandLineIo& io)
{
    switch (command.verb) {
    case ConfigCommand::Verb::Init: return init(files, io);
    case ConfigCommand::Verb::ReferenceMarkdown: io.out << optionsMarkdown(); return int(ExitCode::Ok);
    case ConfigCommand::Verb::ReferenceEnv: io.out << envExample(); return int(ExitCode::Ok);
    case ConfigCommand::Verb::Schema: io.out << agentSchemaText().toStdString(); return int(ExitCode::Ok);
    default: return std::nullopt;
    }
}

int runConfigCommand(const ConfigCommand& command, const LaunchOptions& launch, const ConfigFiles& files,
                     const CommandLineIo& io)
{
    switch (command.verb) {
    case ConfigCommand::Verb::Check: return check(launch, files, io);
    case ConfigCommand::Verb::Show: return show(command, *withStoredSecrets(launch), io);
    case ConfigCommand::Verb::Explain: return explain(command, *withStoredSecrets(launch), launch, io);
    default: return int(ExitCode::Failed);
    }
}

}  // namespace frontdesk
