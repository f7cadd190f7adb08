// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/doctoralone.h"

#include "core/console/enginecall.h"
#include "core/engine/channels/doctor.h"
#include "core/engine/channels/tunneltool.h"
#include "core/net/nettransport.h"

namespace frontdesk {
namespace {

using Level = DoctorCheck::Level;

constexpr std::pair<Level, const char*> Levels[] = {{Level::Good, "good"},
                                                    {Level::Hint, "hint"},
                                                    {Level::Warning, "warning"},
                                                    {Level::Broken, "broken"},
                                                    {Level::Skipped, "skipped"}};

const char* levelName(Level level)
{
    for (const auto& [value, name] : Levels)
        if (value == level)
            return name;
    return "skipped";
}

Level levelOf(const QString& name)
{
    for (const auto& [value, text] : Levels)
        if (name == QLatin1String(text))
            return value;
    return Level::Skipped;
}

TunnelState installedTools()
{
    TunnelState state;
    for (const QString& tool : tunnel::tools())
        if (!tunnel::find(tool).isEmpty())
            state.installed << tool;
    return state;
}

Json toJson(const DoctorCheck& check)
{
    Json changes = Json::array();
    for (const QString& change : check.changes)
        changes.push_back(toStd(change));
    return {{"id", toStd(check.id)},         {"account", toStd(check.account)}, {"level", levelName(check.level)},
            {"title", toStd(check.title)},   {"found", toStd(check.found)},     {"matters", toStd(check.matters)},
            {"advice", toStd(check.advice)}, {"fix", toStd(check.fixLabel)},    {"changes", changes}};
}

DoctorCheck fromJson(const Json& json)
{
    DoctorCheck check;
    check.id = jsonString(json, "id");
    check.account = jsonString(json, "account");
    check.level = levelOf(jsonString(json, "level"));
    check.title = jsonString(json, "title");
    check.found = jsonString(json, "found");
    check.matters = jsonString(json, "matters");
    check.advice = jsonString(json, "advice");
    check.fixLabel = jsonString(json, "fix");
    if (json.contains("changes") && json.at("changes").is_array())
        for (const Json& change : json.at("changes"))
            if (change.is_string())
                check.changes << QString::fromStdString(change.get<std::string>());
    return check;
}

}  // namespace

class DoctorAlone::Private {
public:
    explicit Private(const EngineOptions& options)
        : doctor({.http = transport,
                  .clock = clock,
                  .twilio = [twilio = options.twilio] { return twilio; },
                  .publicUrl = [url = options.publicBaseUrl] { return url; },
                  .local = {},
                  .instance = {},
                  .tunnel = installedTools,
                  .startTunnel = {}})
    {
    }

    SystemClock clock;
    NetTransport transport;
    Doctor doctor;
};

DoctorAlone::DoctorAlone(const EngineOptions& options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(options))
{
}

DoctorAlone::~DoctorAlone() = default;

QFuture<Result<QList<DoctorCheck>>> DoctorAlone::run(QString account)
{
    return engineCall<QList<DoctorCheck>>(this, [this, account] { return d->doctor.run(account); });
}

QFuture<Result<DoctorCheck>> DoctorAlone::fix(QString id, QString account)
{
    return engineCall<DoctorCheck>(this, [this, id, account] { return d->doctor.fix(id, account); });
}

bool isFinding(const DoctorCheck& check) { return check.level == Level::Broken || check.level == Level::Warning; }

QByteArray doctorJson(const QList<DoctorCheck>& checks)
{
    Json list = Json::array();
    for (const DoctorCheck& check : checks)
        list.push_back(toJson(check));
    const bool good = std::none_of(checks.cbegin(), checks.cend(), isFinding);
    return toBytes(Json{{"good", good}, {"checks", list}});
}

Result<QList<DoctorCheck>> doctorFromJson(const QByteArray& json)
{
    const Result<Json> read = parseJson(json);
    if (!read)
        return read.error();
    QList<DoctorCheck> checks;
    if (read->is_object() && read->contains("checks") && read->at("checks").is_array())
        for (const Json& one : read->at("checks"))
            if (one.is_object())
                checks << fromJson(one);
    return checks;
}

}  // namespace frontdesk
