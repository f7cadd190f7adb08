// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/scriptskill.h"

#include "core/model/purposes.h"

#include <QTemporaryDir>

namespace frontdesk::external {
namespace {

/// A script is JSON in, JSON out; what it may know of the contact is what placeholders may.
QByteArray inputOf(const Values& values, const Json& arguments)
{
    Json contact = Json::object();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (it.key().startsWith(QStringLiteral("contact.")))
            contact[toStd(it.key().mid(8))] = it.value();
    return toBytes(Json{{"arguments", arguments}, {"contact", contact}}) + '\n';
}

Outcome faulty(const QString& code, const QString& message, const QString& note)
{
    Outcome outcome;
    outcome.failure = code;
    outcome.message = message;
    outcome.staffNote = note;
    outcome.unsure = true;  // it ran, whatever it said of it
    return outcome;
}

}  // namespace

Outcome outcomeOf(const ChildRun& run)
{
    const QString said = QString::fromLocal8Bit(run.errorTail).trimmed();
    switch (run.end) {
    case ChildRun::End::NotStarted:
        return notBegun(Error{ErrorCode::Unavailable, QStringLiteral("The program cannot be started."), run.problem});
    case ChildRun::End::Crashed:
        return faulty(QStringLiteral("unavailable"), QStringLiteral("The program failed."),
                      u"ended by a signal; " % said);
    case ChildRun::End::TooMuch:
        return faulty(QStringLiteral("bad-answer"), QStringLiteral("The program wrote too much."), said);
    case ChildRun::End::Stopped:
        return faulty(QStringLiteral("timeout"), QStringLiteral("The program took too long."), said);
    case ChildRun::End::Exited: break;
    }
    if (run.exitCode != 0)
        return faulty(QStringLiteral("unavailable"), QStringLiteral("The program failed."),
                      QStringLiteral("exit code %1; ").arg(run.exitCode) % said);
    Outcome outcome;
    outcome.staffNote = said;
    const QByteArray text = run.output.trimmed();
    const Result<Json> json = parseJson(text, {.maxBytes = 4 * 1024 * 1024, .maxDepth = 64, .maxElements = 200'000});
    if (json)
        outcome.value = *json;
    else if (text.startsWith('{') || text.startsWith('['))
        return faulty(QStringLiteral("bad-answer"), QStringLiteral("The program wrote something that cannot be read."),
                      json.error().userText);
    else
        outcome.value = Json{{"text", toStd(QString::fromUtf8(text))}};
    return outcome;
}

Task<NamedTexts> secretVariables(SecretSource secrets, NamedTexts wanted)
{
    NamedTexts variables;
    for (const auto& [name, secret] : std::as_const(wanted)) {
        auto reading = secretNamed(secrets, secret);
        const Result<QByteArray> value = co_await reading;
        if (!value)
            co_return value.error();
        variables << std::pair{name, QString::fromUtf8(*value)};
    }
    co_return variables;
}

std::optional<EgressNote> ScriptSkill::leaving(const Values& values, const Json& arguments) const
{
    EgressNote note;
    note.purpose = purposes::SkillProgram.toString();
    note.bytesOut = inputOf(values, arguments).size();
    return note;
}

Task<Outcome> ScriptSkill::run(Values values, Json arguments, std::stop_token stop)
{
    const ScriptPlan plan = std::get<ScriptPlan>(manifest().plan);
    const int seconds = manifest().timeoutMs / 1000 + 1;
    auto reading = secretVariables(around().secrets, plan.program.secretEnvironment);
    const Result<NamedTexts> secrets = co_await reading;
    if (!secrets)
        co_return notBegun(Error{ErrorCode::Unavailable, {}, secrets.error().userText});
    const QTemporaryDir folder;
    if (!folder.isValid())
        co_return notBegun(Error{ErrorCode::Storage, {}, folder.errorString()});
    Result<ChildCommand> command = commandOf(plan.program, folder.path(), *secrets);
    if (!command)
        co_return notBegun(command.error());
    command->cpuSeconds = seconds;
    auto confining = confined(&m_sandbox, plan.program, *command);
    const Result<ChildCommand> ready = co_await confining;
    if (!ready)
        co_return notBegun(ready.error());
    const QByteArray input = inputOf(values, arguments);
    auto running = runChild(*ready, input, plan.maxOutputBytes, stop);
    const Result<ChildRun> run = co_await running;
    if (!run)
        co_return run.error();
    Outcome outcome = outcomeOf(*run);
    for (const auto& [name, value] : *secrets)
        outcome.secrets << value.toUtf8();
    co_return outcome;
}

}  // namespace frontdesk::external
