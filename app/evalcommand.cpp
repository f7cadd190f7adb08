// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evalcommand.h"

#include "app/dbkeys.h"
#include "app/llmsettings.h"
#include "app/logging.h"
#include "core/config/groups/work.h"
#include "core/engine/replay/calibration.h"
#include "core/engine/replay/evalreport.h"

#include <CLI/CLI.hpp>

#include <qcoro/qcorotask.h>

#include <QFile>
#include <QTemporaryDir>

#include <iostream>

namespace frontdesk {
namespace {

QStringList texts(const std::vector<std::string>& values)
{
    QStringList list;
    for (const std::string& value : values)
        list << QString::fromLocal8Bit(value.c_str());
    return list;
}

int fail(const Error& error, const CommandLineIo& io)
{
    io.err << error.userText.toStdString() << '\n';
    return exitCodeFor(error);
}

/// The business that answers on this computer; the invented one is unpacked into `folder`.
Result<EngineOptions> optionsFor(const LaunchOptions& launch, const std::string& provider, const QString& folder)
{
    EngineOptions options;
    options.agentConfigPath = launch.agentConfigFile;
    if (launch.sampleBusiness) {
        const Result<QStringList> installed = installSampleBusiness(folder);
        if (!installed)
            return installed.error();
        options.agentConfigPath = folder % QStringLiteral("/agent_config.yml");
    }
    options.adjustConfig = [settings = launch.settings](AgentConfigPtr config) {
        return withOverrides(std::move(config), *settings);
    };
    if (provider == "configured")
        options.llm = llmOptions(*launch.settings);
    options.maxMessageChars = launch.settings->get(setting::MaxMessageChars);
    return options;
}

Result<> write(const std::string& path, const QByteArray& bytes)
{
    if (path.empty())
        return {};
    QFile file(QString::fromLocal8Bit(path.c_str()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return Error{ErrorCode::Storage,
                     QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()),
                     {}};
    return {};
}

QList<EvalScenario> withTags(const QList<EvalScenario>& scenarios, const QStringList& tags)
{
    if (tags.isEmpty())
        return scenarios;
    QList<EvalScenario> chosen;
    for (const EvalScenario& one : scenarios)
        if (std::any_of(tags.begin(), tags.end(), [&one](const QString& tag) { return one.tags.contains(tag); }))
            chosen << one;
    return chosen;
}

int play(const EvalCommand& command, const EngineOptions& engine, const CommandLineIo& io)
{
    const Result<QList<EvalScenario>> loaded = loadScenarios(texts(command.files));
    if (!loaded)
        return fail(loaded.error(), io);
    const QList<EvalScenario> scenarios = withTags(*loaded, texts(command.tags));
    if (scenarios.isEmpty()) {
        io.err << "No scenario has such a tag.\n";
        return int(ExitCode::Usage);
    }
    EvalOptions options;
    options.engine = engine;
    options.gullible = command.provider == "gullible";
    EvalRunner runner(options);
    const Result<QList<EvalResult>> results = QCoro::waitFor(runner.run(scenarios));
    if (!results)
        return fail(results.error(), io);
    const EvalReport report{*results, QString::fromStdString(command.provider), engine.agentConfigPath};
    io.out << report.table(command.verbose).toStdString();
    for (const Result<>& written : {write(command.json, report.json()), write(command.junit, report.junit())})
        if (!written)
            return fail(written.error(), io);
    // 0.9 of ten is nine, whatever a double makes of it.
    return report.all().rate() + 1e-9 >= command.minPass ? int(ExitCode::Ok) : int(ExitCode::Failed);
}

int calibrate(const EvalCommand& command, const EngineOptions& engine, const CommandLineIo& io)
{
    const Result<QList<EvalScenario>> dev = loadScenarios(texts(command.files));
    if (!dev)
        return fail(dev.error(), io);
    QList<EvalScenario> blind;
    if (!command.blind.empty()) {
        const Result<QList<EvalScenario>> read = loadScenarios(texts(command.blind));
        if (!read)
            return fail(read.error(), io);
        blind = *read;
    }
    Calibrator calibrator(engine);
    const Result<CalibrationReport> report = QCoro::waitFor(calibrator.run(*dev, blind));
    if (!report)
        return fail(report.error(), io);
    io.out << report->table().toStdString();
    const Result<> written = write(command.out, report->values.toYaml());
    return written ? int(ExitCode::Ok) : fail(written.error(), io);
}

}  // namespace

void addEvalVerb(CLI::App& app, EvalCommand& command)
{
    CLI::App* eval = app.add_subcommand(
        "eval", "Play conversation scenarios on an engine of their own and say what was not as expected");
    eval->fallthrough();
    eval->callback([&command] {
        if (command.verb == EvalCommand::Verb::None)
            command.verb = EvalCommand::Verb::Run;
    });
    eval->add_option("FILES", command.files, "Scenario files, folders or patterns");
    eval->add_option("--provider", command.provider,
                     "builtin, configured (the one of the settings) or gullible (obeys the attacker of a probe)")
        ->check(CLI::IsMember({"builtin", "configured", "gullible"}));
    eval->add_option("--json", command.json, "Write a report for programs")->type_name("FILE");
    eval->add_option("--junit", command.junit, "Write a report for CI")->type_name("FILE");
    eval->add_option("--min-pass", command.minPass, "Exit code 0 from this share on")->check(CLI::Range(0.0, 1.0));
    eval->add_option("--tag", command.tags, "Only scenarios with this tag; may be repeated")->type_name("TAG");
    eval->add_flag("--verbose", command.verbose, "Also list what passed");
    CLI::App* calibrate = eval->add_subcommand(
        "calibrate", "Fit how sure an answer may be from scenarios, and write it beside agent_config.yml");
    calibrate->fallthrough();
    calibrate->callback([&command] { command.verb = EvalCommand::Verb::Calibrate; });
    calibrate->add_option("DEV", command.files, "Scenarios that are fitted to")->required();
    calibrate->add_option("--blind", command.blind, "Scenarios that are only measured")->type_name("FILES");
    calibrate->add_option("--out", command.out, "Write the values into this file")->type_name("FILE");
}

int runEval(const EvalCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    if (command.files.empty()) {
        io.err << "Name scenario files, for example: frontdesk eval scenarios/*.yml\n";
        return int(ExitCode::Usage);
    }
    const ApplicationForCommands application;
    static_cast<void>(initLogging({.level = QStringLiteral("error"), .file = {}}));
    const QTemporaryDir folder;
    const Result<EngineOptions> engine = optionsFor(launch, command.provider, folder.path());
    if (!engine)
        return fail(engine.error(), io);
    return command.verb == EvalCommand::Verb::Calibrate ? calibrate(command, *engine, io) : play(command, *engine, io);
}

}  // namespace frontdesk
