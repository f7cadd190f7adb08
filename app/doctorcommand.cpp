// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctorcommand.h"

#include "app/channelsettings.h"
#include "app/dbkeys.h"
#include "app/vaultaccess.h"
#include "core/base/whendone.h"
#include "core/config/groups/server.h"
#include "core/engine/channels/doctoralone.h"

#include <CLI/CLI.hpp>

#include <QEventLoop>
#include <QThread>

#include <iostream>
#include <optional>

namespace frontdesk {
namespace {

constexpr int PollMs = 200;
constexpr int LongestMs = 90'000;
constexpr qsizetype MaxAnswer = 512 * 1024;

using Checks = Result<QList<DoctorCheck>>;

template <class T>
Result<T> await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    Result<T> answer;
    whenDone(future, &loop, [&](const Result<T>& value) {
        answer = value;
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// The program that runs does it: it knows its port, its tunnel and its own signature.
class Running {
public:
    explicit Running(const LaunchOptions& launch) : m_dataDir(launch.dirs.data) {}

    [[nodiscard]] Checks ask(const QByteArray& act) const
    {
        Result<QByteArray> answer = askInstance(m_dataDir, "doctor " + act);
        if (!answer)
            return answer.error();
        if (!answer->startsWith("ok "))
            return refused(*answer);
        const QByteArray number = answer->mid(3);
        int waited = 0;
        do {
            QThread::msleep(PollMs);
            waited += PollMs;
            answer = askInstance(m_dataDir, "doctor-state " + number, 4000, MaxAnswer);
        } while (answer && *answer == "busy" && waited < LongestMs);
        if (!answer)
            return answer.error();
        return answer->startsWith("ok ") ? doctorFromJson(answer->mid(3)) : refused(*answer);
    }

private:
    static Error refused(const QByteArray& answer)
    {
        return {ErrorCode::Unavailable, QString::fromUtf8(answer.mid(answer.indexOf(' ') + 1)), {}};
    }
    QString m_dataDir;
};

/// Secrets that Settings put into the keychain; without a vault, or when it is locked, those of files and environment.
SettingsPtr withVault(const LaunchOptions& launch, const CommandLineIo& io)
{
    const QStringList keys = storedSecrets(launch.dirs.data);
    if (keys.isEmpty())
        return launch.settings;
    SecretVault vault(vaultOptions(launch));
    SettingsSources sources = launch.sources;
    for (const QString& key : keys) {
        const Result<QByteArray> secret = await(vault.get(vaultName(key)));
        if (secret)
            sources.vault.insert(key, QString::fromUtf8(*secret));
        else
            io.err << "The secret of " << key.toStdString()
                   << " cannot be read: " << secret.error().userText.toStdString() << '\n';
    }
    const Result<SettingsPtr> settings = loadSettings(sources);
    return settings ? *settings : launch.settings;
}

const char* mark(DoctorCheck::Level level)
{
    switch (level) {
    case DoctorCheck::Level::Good: return "good   ";
    case DoctorCheck::Level::Hint: return "hint   ";
    case DoctorCheck::Level::Warning: return "WARNING";
    case DoctorCheck::Level::Broken: return "BROKEN ";
    case DoctorCheck::Level::Skipped: break;
    }
    return "skipped";
}

void print(const DoctorCheck& check, const CommandLineIo& io)
{
    const auto indented = [&io](const char* before, const QString& text) {
        if (!text.isEmpty())
            for (const QString& line : text.split(u'\n'))
                io.out << "         " << before << line.toStdString() << '\n';
    };
    io.out << mark(check.level) << "  " << check.id.toStdString();
    if (!check.account.isEmpty())
        io.out << "  " << check.account.toStdString();
    io.out << "\n         " << check.title.toStdString() << ": " << check.found.toStdString() << '\n';
    indented("", check.matters);
    indented("-> ", check.advice);
    for (const QString& change : check.changes)
        indented("   ", change);
    if (!check.fixLabel.isEmpty())
        indented("", QStringLiteral("%1: frontdesk doctor --fix %2").arg(check.fixLabel, check.id));
}

int show(const QList<DoctorCheck>& checks, bool json, const CommandLineIo& io)
{
    if (json)
        io.out << doctorJson(checks).toStdString() << '\n';
    else
        for (const DoctorCheck& check : checks)
            print(check, io);
    const auto findings = std::count_if(checks.cbegin(), checks.cend(), isFinding);
    if (!json)
        io.out << (findings == 0 ? std::string("All is well.") : std::to_string(findings) + " need attention.") << '\n';
    return int(findings == 0 ? ExitCode::Ok : ExitCode::Failed);
}

int fail(const Error& error, const CommandLineIo& io)
{
    io.err << (error.userText.isEmpty() ? error.detail : error.userText).toStdString() << '\n';
    return int(ExitCode::Failed);
}

/// Looks or mends, wherever that is possible.
class Doctoring {
public:
    Doctoring(const LaunchOptions& launch, const CommandLineIo& io) : m_running(launch), m_launch(launch), m_io(io) {}

    [[nodiscard]] Checks look(const QString& account)
    {
        if (!m_alone) {
            const Checks asked = m_running.ask("look " + account.toLatin1());
            if (asked || asked.error().code != ErrorCode::NotFound)
                return asked;
            goAlone();
        }
        return await(m_alone->run(account));
    }
    [[nodiscard]] Checks fix(const DoctorCheck& check)
    {
        if (!m_alone)
            return m_running.ask("fix " + check.id.toLatin1() + ' ' + check.account.toLatin1());
        const Result<DoctorCheck> mended = await(m_alone->fix(check.id, check.account));
        return mended ? Checks(QList<DoctorCheck>{*mended}) : Checks(mended.error());
    }

private:
    void goAlone()
    {
        const SettingsPtr settings = withVault(m_launch, m_io);
        EngineOptions options;
        options.twilio = usableTwilio(m_launch, *settings);
        options.publicBaseUrl = settings->get(setting::PublicBaseUrl);
        m_alone = std::make_unique<DoctorAlone>(options);
    }

    Running m_running;
    const LaunchOptions& m_launch;
    const CommandLineIo& m_io;
    std::unique_ptr<DoctorAlone> m_alone;
};

int mend(Doctoring& doctor, const DoctorCommand& command, const QList<DoctorCheck>& checks, const CommandLineIo& io)
{
    const bool json = command.json;
    const MendPlan plan = planMending(checks, QString::fromStdString(command.fix));
    if (plan.found.isEmpty()) {
        io.err << "There is no check \"" << command.fix << "\". Without --fix all are listed.\n";
        return int(ExitCode::Usage);
    }
    if (!plan.wanted)
        return show(plan.found, json, io);
    if (plan.several || !command.yes) {
        const int code = show(plan.found, json, io);
        io.err << (plan.several ? "Several accounts need it. Nothing was changed. Say which one with --account.\n"
                                : "Nothing was changed. Repeat the command with --yes to do it.\n");
        return plan.several && command.yes ? int(ExitCode::Usage) : code;
    }
    // Before anything is written: what is written. Standard output stays JSON for programs.
    std::ostream& told = json ? io.err : io.out;
    told << plan.wanted->title.toStdString() << ", changing now:\n";
    for (const QString& change : plan.wanted->changes)
        told << "   " << change.toStdString() << '\n';
    told.flush();
    const Checks mended = doctor.fix(*plan.wanted);
    return mended ? show(*mended, json, io) : fail(mended.error(), io);
}

}  // namespace

MendPlan planMending(const QList<DoctorCheck>& checks, const QString& id)
{
    MendPlan plan;
    for (const DoctorCheck& check : checks) {
        if (check.id != id)
            continue;
        plan.found << check;
        if (check.fixLabel.isEmpty())
            continue;
        plan.several = plan.wanted.has_value();
        if (!plan.wanted)
            plan.wanted = check;
    }
    return plan;
}

void addDoctorVerb(CLI::App& app, DoctorCommand& command)
{
    CLI::App* doctor = app.add_subcommand(
        "doctor",
        "Look through the set-up of the channels: account, numbers, webhooks, public address, clock; exit code 1 "
        "if something needs attention");
    doctor->fallthrough();
    doctor->callback([&command] { command.chosen = true; });
    doctor->add_option("--fix", command.fix, "Mend this check; shows what would change, and does it with --yes")
        ->type_name("ID");
    doctor->add_option("--account", command.account, "Only this account (AC...)")->type_name("SID");
    doctor->add_flag("--json", command.json, "Print JSON");
    doctor->add_flag("--yes", command.yes, "Make the changes of --fix");
}

int runDoctor(const DoctorCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const ApplicationForCommands application;
    Doctoring doctor(launch, io);
    const Checks checks = doctor.look(QString::fromStdString(command.account));
    if (!checks)
        return fail(checks.error(), io);
    return command.fix.empty() ? show(*checks, command.json, io) : mend(doctor, command, *checks, io);
}

DoctorLink::DoctorLink(InstanceServer& link, std::function<ChannelConsole*()> console, QObject* parent)
    : QObject(parent), m_console(std::move(console))
{
    link.handle("doctor", [this](const QByteArray& act) { return start(act); });
    link.handle("doctor-state", [this](const QByteArray& number) { return state(number); });
}

QByteArray DoctorLink::start(const QByteArray& act)
{
    ChannelConsole* const console = m_console();
    if (!console)
        return "error Frontdesk is still starting.";
    const QList<QByteArray> words = act.simplified().split(' ');
    const int number = ++m_last;
    const auto keep = [this, number](const Checks& checks) {
        const QByteArray text = checks ? doctorJson(*checks) : checks.error().userText.toUtf8().replace('\n', ' ');
        m_answers[number] = (checks ? "ok " : "error ") + text;
    };
    m_answers.insert(number, {});
    if (words.value(0) == "look")
        whenDone(console->diagnose(QString::fromLatin1(words.value(1))), this, keep);
    else if (words.value(0) == "fix")
        whenDone(console->fix(QString::fromLatin1(words.value(1)), QString::fromLatin1(words.value(2))), this,
                 [keep](const Result<DoctorCheck>& check) {
                     keep(check ? Checks(QList<DoctorCheck>{*check}) : Checks(check.error()));
                 });
    else
        return "error This is not known here.";
    return "ok " + QByteArray::number(number);
}

QByteArray DoctorLink::state(const QByteArray& number)
{
    const auto it = m_answers.find(number.toInt());
    if (it == m_answers.end())
        return "error This is not known here.";
    if (it->isEmpty())
        return "busy";
    const QByteArray answer = *it;
    m_answers.erase(it);
    return answer;
}

}  // namespace frontdesk
