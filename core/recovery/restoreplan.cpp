// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/restoreplan.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/recovery/diskfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace frontdesk {
namespace {

struct SayRestorePlan {
    Q_DECLARE_TR_FUNCTIONS(RestorePlan)
};

constexpr qint64 MaxPlanBytes = 32 * 1024 * 1024;

QString planPath(const QString& dataFolder) { return dataFolder + QStringLiteral("/restore.json"); }

bool exists(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Idempotent: a plan that was cut off goes through all its moves again.
Result<> carryOut(const RestoreMove& move)
{
    const bool waits = !move.fresh.isEmpty() && exists(move.fresh);
    if (!waits && !move.fresh.isEmpty())
        return {};  // it is in its place already
    if (exists(move.place))
        if (const Result<> moved = diskfile::move(move.place, move.aside); !moved)
            return moved;
    return waits ? diskfile::move(move.fresh, move.place) : Result<>();
}

bool preparedIsThere(const RestorePlan& plan) { return std::all_of(plan.fresh.cbegin(), plan.fresh.cend(), exists); }

/// What stands in the place is the prepared one. That the prepared one is missing proves nothing: somebody may have
/// removed it, and then the place holds today's data.
bool isMovedIn(const RestorePlan& plan, const RestoreMove& move)
{
    const bool gone = !move.fresh.isEmpty() && !exists(move.fresh) && exists(move.place);
    return gone && (move.replaces ? exists(move.aside) : preparedIsThere(plan));
}

/// In reverse; what cannot be put back is told.
bool undo(const RestorePlan& plan)
{
    bool whole = true;
    for (auto move = plan.moves.crbegin(); move != plan.moves.crend(); ++move) {
        if (isMovedIn(plan, *move))
            whole = diskfile::move(move->place, move->fresh).ok() && whole;
        if (exists(move->aside) && !exists(move->place))
            whole = diskfile::move(move->aside, move->place).ok() && whole;
    }
    return whole;
}

/// Every prepared part is there or in its place.
bool isComplete(const RestorePlan& plan)
{
    return preparedIsThere(plan)
           && std::all_of(plan.moves.cbegin(), plan.moves.cend(), [&plan](const RestoreMove& move) {
                  return move.fresh.isEmpty() || exists(move.fresh) || isMovedIn(plan, move);
              });
}

bool isBegun(const RestorePlan& plan)
{
    return std::any_of(plan.moves.cbegin(), plan.moves.cend(),
                       [&plan](const RestoreMove& move) { return exists(move.aside) || isMovedIn(plan, move); });
}

/// Somebody removed the folder with the prepared data. Nothing was moved yet, or the rest cannot be done any more.
Result<bool> preparedIsGone(const RestorePlan& plan)
{
    if (isBegun(plan) && !undo(plan))
        return Error{ErrorCode::Corrupt,
                     SayRestorePlan::tr("What was prepared for the restore is gone. The data of before is in %1.")
                         .arg(plan.aside.value(0)),
                     {}};
    logWarning("recovery", QStringLiteral("what was prepared for a restore is gone; the data of before stays in use"));
    static_cast<void>(discardStagedRestore(plan.dataFolder).ok());
    return false;
}

QStringList textsOf(const Json& json, const char* key)
{
    QStringList texts;
    if (const auto found = json.find(key); found != json.end() && found->is_array())
        for (const Json& text : *found)
            if (text.is_string())
                texts << QString::fromStdString(text.get<std::string>());
    return texts;
}

Json listOf(const QStringList& texts)
{
    Json json = Json::array();
    for (const QString& text : texts)
        json.push_back(toStd(text));
    return json;
}

}  // namespace

Result<RestorePlan> RestorePlan::read(const QString& dataFolder)
{
    QFile file(planPath(dataFolder));
    if (!file.exists())
        return Error{ErrorCode::NotFound, SayRestorePlan::tr("No restore is waiting."), {}};
    const Error bad{
        ErrorCode::Corrupt,
        SayRestorePlan::tr("The list of a restore that is waiting, %1, cannot be read. Remove it and restore again.")
            .arg(file.fileName()),
        {}};
    if (!file.open(QIODevice::ReadOnly))
        return bad;
    // Our own file in a private folder: the limits for untrusted JSON would be too tight for many documents.
    const QByteArray bytes = file.read(MaxPlanBytes);
    const Json json = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
    if (!json.is_object())
        return bad;
    RestorePlan plan{.dataFolder = jsonString(json, "data_folder"),
                     .backup = jsonString(json, "backup"),
                     .fresh = textsOf(json, "fresh"),
                     .aside = textsOf(json, "aside")};
    if (const auto at = json.find("made_at"); at != json.end() && at->is_number_integer())
        plan.madeAt = at->get<Micros>();
    const auto moves = json.find("moves");
    if (moves == json.end() || !moves->is_array())
        return bad;
    for (const Json& move : *moves) {
        const auto replaces = move.find("replaces");
        plan.moves << RestoreMove{jsonString(move, "fresh"), jsonString(move, "place"), jsonString(move, "aside"),
                                  replaces == move.end() || *replaces != false};
    }
    return plan;
}

Result<> RestorePlan::write() const
{
    Json json = {{"data_folder", toStd(dataFolder)},
                 {"backup", toStd(backup)},
                 {"made_at", madeAt},
                 {"fresh", listOf(fresh)},
                 {"aside", listOf(aside)}};
    json["moves"] = Json::array();
    for (const RestoreMove& move : moves)
        json["moves"].push_back({{"fresh", toStd(move.fresh)},
                                 {"place", toStd(move.place)},
                                 {"aside", toStd(move.aside)},
                                 {"replaces", exists(move.place)}});
    return diskfile::writeWhole(planPath(dataFolder), toBytes(json));
}

Result<bool> applyStagedRestore(const QString& dataFolder)
{
    const Result<RestorePlan> plan = RestorePlan::read(dataFolder);
    if (!plan && plan.error().code == ErrorCode::NotFound) {
        // Of a restore that the program's end cut off while it was prepared: unpacked secrets lie there in clear.
        static_cast<void>(discardStagedRestore(dataFolder).ok());
        return false;
    }
    if (!plan)
        return plan.error();
    if (QDir(plan->dataFolder) != QDir(dataFolder)) {
        logWarning("recovery", QStringLiteral("a restore that was prepared for another folder is left out"));
        QFile::remove(planPath(dataFolder));
        return false;
    }
    if (!isComplete(*plan))
        return preparedIsGone(*plan);
    for (const RestoreMove& move : plan->moves) {
        const Result<> moved = carryOut(move);
        if (moved)
            continue;
        Error error = moved.error();
        if (undo(*plan)) {
            static_cast<void>(discardStagedRestore(dataFolder).ok());
            error.userText = SayRestorePlan::tr("The restore was not possible, the data of before is still in use: %1")
                                 .arg(error.userText);
        }
        return error;
    }
    // Not before everything is in its place: until here a crash makes the next start go on.
    if (!QFile::remove(planPath(dataFolder)))
        return Error{ErrorCode::Storage, SayRestorePlan::tr("%1 cannot be removed.").arg(planPath(dataFolder)), {}};
    diskfile::syncFolder(dataFolder);
    for (const QString& folder : plan->fresh)
        static_cast<void>(diskfile::remove(folder).ok());
    logInfo("recovery", u"Restored from " % plan->backup % u"; the data of before is in "
                            % (plan->aside.isEmpty() ? QString() : plan->aside.first()));
    return true;
}

Result<> discardStagedRestore(const QString& dataFolder)
{
    const Result<RestorePlan> plan = RestorePlan::read(dataFolder);
    QStringList leftovers{dataFolder + QStringLiteral("/restore-staged")};
    if (plan)
        leftovers << plan->fresh;
    // A crash in the middle: first everything goes back to where it was.
    if (plan && isBegun(*plan) && !undo(*plan))
        return Error{ErrorCode::Corrupt,
                     SayRestorePlan::tr("A restore was cut off and cannot be undone. The data of before is in %1.")
                         .arg(plan->aside.value(0)),
                     {}};
    // The list goes first: what is prepared is worth nothing without it, and half of it must never be taken.
    if (QFile::exists(planPath(dataFolder)) && !QFile::remove(planPath(dataFolder)))
        return Error{ErrorCode::Storage, SayRestorePlan::tr("%1 cannot be removed.").arg(planPath(dataFolder)), {}};
    diskfile::syncFolder(dataFolder);
    for (const QString& folder : std::as_const(leftovers))
        if (const Result<> removed = diskfile::remove(folder); !removed)
            return removed;
    return {};
}

bool restoreWasCutOff(const QString& dataFolder)
{
    const Result<RestorePlan> plan = RestorePlan::read(dataFolder);
    return plan && isBegun(*plan);
}

QStringList keptAside(const QString& dataFolder)
{
    QStringList found;
    for (const QFileInfo& folder :
         QDir(dataFolder).entryInfoList({QStringLiteral("before-restore-*")}, QDir::Dirs, QDir::Name | QDir::Reversed))
        found << folder.filePath();
    return found;
}

}  // namespace frontdesk
