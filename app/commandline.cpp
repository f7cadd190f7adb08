// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/configcommands.h"
#include "app/ctlcommand.h"
#include "app/dbcommands.h"
#include "app/doctorcommand.h"
#include "app/evalcommand.h"
#include "app/privacycommands.h"
#include "app/versiontext.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/config/checks.h"
#include "core/config/groups/server.h"
#include "core/config/groups/work.h"
#include "core/config/secretvault.h"
#include "core/config/settingsaccess.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>

#include <iostream>

namespace frontdesk {
namespace {

/// Plain values as CLI11 fills them.
struct Arguments {
    bool version = false, verbose = false, headless = false, demo = false, portable = false, minimized = false,
         checkConfig = false;
    std::string config, dataDir, envFile, host, opsPort, port, logLevel, language, key, act;
    std::vector<std::string> sets;
    bool markdown = false, env = false, origin = false, json = false;
    DbCommand db;
    PrivacyCommand privacy;
    DoctorCommand doctor;
    EvalCommand eval;
};

struct Verbs {
    CLI::App *config = nullptr, *check = nullptr, *show = nullptr, *explain = nullptr, *init = nullptr,
             *schema = nullptr, *reference = nullptr, *ctl = nullptr;
};

void addOptions(CLI::App& app, Arguments& a)
{
    app.add_flag("--version", a.version, "Print the version (with --verbose also the libraries) and exit");
    app.add_flag("--verbose", a.verbose, "More detail, with --version");
    app.add_flag("--headless", a.headless, "Run without a window; no display needed");
    app.add_flag("--demo", a.demo, "Run the sample business in a data folder of its own, on this computer only");
    app.add_flag("--minimized", a.minimized, "Start without opening the window");
    app.add_flag("--portable", a.portable, "Keep everything in frontdesk-data beside the program");
    app.add_option("--data-dir", a.dataDir,
                   "Folder for the data; the configuration is looked for there too (made private)")
        ->type_name("DIR");
    app.add_option("--config", a.config, "Settings file in place of frontdesk.yml; .env is looked for beside it")
        ->type_name("FILE");
    app.add_option("--env-file", a.envFile, "File in place of .env")->type_name("FILE");
    app.add_option("--host", a.host, "Address of the public port (server.host)")->type_name("ADDRESS");
    app.add_option("--port", a.port, "Public port (server.port); 0 takes any free one")->type_name("PORT");
    app.add_option("--ops-port", a.opsPort, "Port for health and metrics (server.ops_port)")->type_name("PORT");
    app.add_option("--log-level", a.logLevel, "debug, info, warning, error or critical (log.level)")
        ->type_name("LEVEL");
    app.add_option("--lang", a.language, "Language of the window (app.language)")->type_name("LANGUAGE");
    app.add_option("--set", a.sets, "Any setting, as key=value; may be given again")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    app.add_flag("--check-config", a.checkConfig, "The same as \"config check\"");
}

Verbs addVerbs(CLI::App& app, Arguments& a)
{
    Verbs v;
    v.config = app.add_subcommand("config", "Check, show and explain the configuration");
    v.config->require_subcommand(1);
    v.config->fallthrough();
    v.check = v.config->add_subcommand("check", "Check every file; exit code 78 and file:line if one is wrong");
    v.show = v.config->add_subcommand("show", "Print all settings, secrets masked");
    v.show->add_flag("--origin", a.origin, "Also print where each value comes from");
    v.show->add_flag("--json", a.json, "Print JSON");
    v.explain = v.config->add_subcommand("explain", "Print one setting and the layers that named it");
    v.explain->add_option("KEY", a.key, "Setting (server.port) or environment name (PORT)")->required();
    v.schema = v.config->add_subcommand("schema", "Print the JSON Schema of agent_config.yml, for editors");
    v.init = v.config->add_subcommand("init", "Write a frontdesk.yml with every setting commented out");
    v.reference = v.config->add_subcommand("reference", "Print generated documents")->group("");
    v.reference->add_flag("--markdown", a.markdown, "docs/options.md");
    v.reference->add_flag("--env-example", a.env, ".env.example");
    v.ctl = app.add_subcommand("ctl", "Ask the Frontdesk that runs with this data folder: status, quit or reload");
    v.ctl->add_option("ACT", a.act, "status, quit or reload")
        ->required()
        ->check(CLI::IsMember({"status", "quit", "reload"}));
    for (CLI::App* verb : {v.check, v.show, v.explain, v.schema, v.init, v.reference, v.ctl})
        verb->fallthrough();
    addDbVerbs(app, a.db);
    addPrivacyVerbs(app, a.privacy);
    addDoctorVerb(app, a.doctor);
    addEvalVerb(app, a.eval);
    return v;
}

ConfigCommand chosen(const Verbs& v, const Arguments& a)
{
    using Verb = ConfigCommand::Verb;
    ConfigCommand command;
    command.origin = a.origin;
    command.json = a.json;
    command.key = QString::fromStdString(a.key);
    if (v.check->parsed() || a.checkConfig)
        command.verb = Verb::Check;
    else if (v.show->parsed())
        command.verb = Verb::Show;
    else if (v.explain->parsed())
        command.verb = Verb::Explain;
    else if (v.schema->parsed())
        command.verb = Verb::Schema;
    else if (v.init->parsed())
        command.verb = Verb::Init;
    else if (v.reference->parsed())
        command.verb = a.env ? Verb::ReferenceEnv : Verb::ReferenceMarkdown;
    return command;
}

/// Options that Q*Application takes itself; they are passed on and never seen by the parser.
QStringList takeQtArguments(QStringList& arguments)
{
    static const QStringList withValue = {QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                          QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                          QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
                                          QStringLiteral("session"),         QStringLiteral("display"),
                                          QStringLiteral("geometry"),        QStringLiteral("style"),
                                          QStringLiteral("stylesheet")};
    static const QStringList plain = {QStringLiteral("reverse"), QStringLiteral("nograb"), QStringLiteral("dograb"),
                                      QStringLiteral("sync")};
    QStringList taken = {arguments.isEmpty() ? QStringLiteral("frontdesk") : arguments.takeFirst()};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].startsWith(u'-') ? arguments[i].mid(arguments[i].startsWith(u"--") ? 2 : 1)
                                                           : QString();
        const bool joined = name.contains(u'=') && withValue.contains(name.section(u'=', 0, 0));
        if (joined || plain.contains(name))
            taken << arguments[i];
        else if (withValue.contains(name) && i + 1 < arguments.size()) {
            taken << arguments[i] << arguments[i + 1];
            ++i;
        } else
            rest << arguments[i];
    }
    arguments = rest;
    return taken;
}

RawSetting fromOption(const char* key, const char* option, const std::string& value)
{
    RawSetting raw;
    raw.key = QString::fromLatin1(key);
    raw.text = QString::fromStdString(value);
    raw.origin = {SettingLayer::CommandLine, {}, 0, QString::fromLatin1(option)};
    return raw;
}

/// false: an entry of --set has no "=".
bool commandLineLayer(const Arguments& a, QList<RawSetting>& layer, const CommandLineIo& io)
{
    for (const std::string& set : a.sets) {
        const size_t cut = set.find('=');
        if (cut == std::string::npos) {
            io.err << "--set takes key=value, for example --set server.port=8100\n";
            return false;
        }
        layer << fromOption(set.substr(0, cut).c_str(), "--set", set.substr(cut + 1));
        layer.last().key.replace(u'.', u'/');
    }
    const std::tuple<const char*, const char*, const std::string*> options[] = {
        {setting::Host.key, "--host", &a.host},
        {setting::Port.key, "--port", &a.port},
        {setting::OpsPort.key, "--ops-port", &a.opsPort},
        {"log/level", "--log-level", &a.logLevel},
        {setting::Language.key, "--lang", &a.language}};
    for (const auto& [key, option, value] : options)
        if (!value->empty())
            layer << fromOption(key, option, *value);
    if (a.demo)
        layer << fromOption(setting::Demo.key, "--demo", "true");
    return true;
}

void chooseAgentConfig(LaunchOptions& launch)
{
    const QString named = launch.settings->get(setting::AgentConfigFile);
    launch.sampleBusiness = false;
    if (!launch.demo && !named.isEmpty()) {
        launch.agentConfigFile = QDir::cleanPath(QDir(launch.dirs.config).absoluteFilePath(named));
        return;
    }
    for (const QString& folder : {launch.dirs.config, launch.dirs.data}) {
        launch.agentConfigFile = folder % u"/agent_config.yml";
        if (!launch.demo && QFile::exists(launch.agentConfigFile))
            return;
    }
    launch.sampleBusiness = true;
    launch.agentConfigFile = launch.dirs.sampleDir() % u"/agent_config.yml";
}

ConfigDirRequest dirRequest(const Arguments& a, const CommandLineIo& io)
{
    return {QString::fromStdString(a.config), QString::fromStdString(a.dataDir), a.portable, io.environment};
}

Result<LaunchOptions> makeLaunch(const Arguments& a, const ConfigFiles& files, QList<RawSetting> layer,
                                 const CommandLineIo& io)
{
    SettingsSources sources;
    sources.systemFile = files.systemFile;
    sources.userFile = files.userFile;
    sources.userFileRequired = !a.config.empty();
    sources.envFile = a.envFile.empty() ? files.envFile
                                        : QDir::current().absoluteFilePath(QString::fromStdString(a.envFile));
    sources.envFileRequired = !a.envFile.empty();
    sources.environment = io.environment;
    sources.commandLine = std::move(layer);
    const Result<SettingsPtr> settings = loadSettings(sources);
    if (!settings)
        return settings.error();
    LaunchOptions launch;
    launch.settings = *settings;
    launch.sources = sources;
    launch.headless = a.headless;
    launch.minimized = a.minimized;
    launch.portable = a.portable;
    launch.demo = launch.settings->get(setting::Demo);
    launch.dirs = dataDirs(dirRequest(a, io), *launch.settings);
    chooseAgentConfig(launch);
    return launch;
}

/// What the desktop gave this start so that a window may come to the front; Qt takes it out of the environment later.
QByteArray activationToken(const QMap<QString, QString>& environment)
{
    const QString token = environment.value(QStringLiteral("XDG_ACTIVATION_TOKEN"),
                                            environment.value(QStringLiteral("DESKTOP_STARTUP_ID")));
    return token.size() <= 256 ? token.toLatin1() : QByteArray();
}

int carryOut(const Arguments& a, const ConfigCommand& command, const QStringList& qt, const CommandLineIo& io,
             std::optional<LaunchOptions>& launch)
{
    if (a.version) {
        io.out << versionText(a.verbose).toStdString();
        return int(ExitCode::Ok);
    }
    QList<RawSetting> layer;
    if (!commandLineLayer(a, layer, io))
        return int(ExitCode::Usage);
    const ConfigFiles files = configFiles(dirRequest(a, io));
    if (const std::optional<int> done = runWithoutSettings(command, files, io))
        return *done;
    Result<LaunchOptions> options = makeLaunch(a, files, std::move(layer), io);
    if (!options) {
        io.err << options.error().userText.toStdString() << '\n';
        return int(ExitCode::BadConfig);
    }
    options->qtArguments = qt;
    options->activationToken = activationToken(io.environment);
    if (a.db.verb != DbCommand::Verb::None)
        return runDbCommand(a.db, *options, io);
    if (a.privacy.verb != PrivacyCommand::Verb::None)
        return runPrivacyCommand(a.privacy, *options, io);
    if (a.doctor.chosen)
        return runDoctor(a.doctor, *options, io);
    if (a.eval.verb != EvalCommand::Verb::None)
        return runEval(a.eval, *options, io);
    if (!a.act.empty())
        return runCtl(QString::fromStdString(a.act), *options, io);
    if (command.verb != ConfigCommand::Verb::None)
        return runConfigCommand(command, *options, files, io);
    // An invented shop must never answer real customers.
    if (options->sampleBusiness && !check::isLoopback(options->settings->get(setting::Host))) {
        io.err << "The sample business answers on this computer only (server.host = 127.0.0.1). Put your own "
                  "agent_config.yml into "
               << options->dirs.config.toStdString() << ", or set up your company in the window first.\n";
        return int(ExitCode::BadConfig);
    }
    launch = options.take();
    return int(ExitCode::Ok);
}

}  // namespace

int exitCodeFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput: return int(ExitCode::BadConfig);
    case ErrorCode::Conflict: return int(ExitCode::InUse);
    case ErrorCode::Storage:
    case ErrorCode::DiskFull: return int(ExitCode::CannotWrite);
    case ErrorCode::Unavailable: return int(ExitCode::ServiceDown);
    default: return int(ExitCode::Failed);
    }
}

int runCommandLine(int argc, char** argv, std::optional<LaunchOptions>& launch)
{
    platform::attachConsole();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return runCommandLine(arguments, {std::cout, std::cerr, processEnvironment()}, launch);
}

int runCommandLine(const QStringList& arguments, const CommandLineIo& io, std::optional<LaunchOptions>& launch)
{
    launch.reset();
    QStringList own = arguments;
    const QStringList qt = takeQtArguments(own);
    Arguments a;
    CLI::App app("Frontdesk: AI customer support with people in control", "frontdesk");
    app.fallthrough();
    addOptions(app, a);
    const Verbs verbs = addVerbs(app, a);
    std::vector<std::string> reversed;  // the order CLI11 wants
    for (const QString& argument : own)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& e) {
        return app.exit(e, io.out, io.err) == 0 ? int(ExitCode::Ok) : int(ExitCode::Usage);
    }
    return carryOut(a, chosen(verbs, a), qt, io, launch);
}

Result<std::shared_ptr<DataDirLock>> prepareDataDir(const LaunchOptions& launch)
{
    Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
    if (lock && launch.sampleBusiness)
        if (const Result<QStringList> installed = installSampleBusiness(launch.dirs.sampleDir()); !installed)
            return installed.error();
    return lock;
}

QStringList storedSecrets(const QString& dataDir)
{
    const QStringList names = SecretVault::storedNames(dataDir);
    QStringList keys;
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            if (row.isSecret() && names.contains(vaultName(row.key)))
                keys << row.key;
    return keys;
}

Result<> rereadLaunch(LaunchOptions& launch)
{
    const Result<SettingsPtr> settings = loadSettings(launch.sources);
    if (!settings)
        return settings.error();
    launch.settings = *settings;
    chooseAgentConfig(launch);
    return {};
}

void logLaunch(const LaunchOptions& launch)
{
    for (const QString& notice : launch.settings->notices())
        logWarning("config", notice);
    logInfo("config", u"The data is in " % launch.dirs.data % u", the settings in " % launch.dirs.config % u".");
    if (launch.sampleBusiness)
        logInfo("config", u"The sample business answers, because "
                              % (launch.demo ? QStringLiteral("this is the demo")
                                             : QStringLiteral("there is no agent_config.yml yet"))
                              % u". It is an invented shop; put your own agent_config.yml into " % launch.dirs.config
                              % u".");
}

}  // namespace frontdesk
