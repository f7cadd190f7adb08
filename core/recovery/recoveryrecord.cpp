// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recoveryrecord.h"

#include "core/base/json.h"
#include "core/recovery/diskfile.h"

#include <QFile>

namespace frontdesk {
namespace {

constexpr qint64 MaxBytes = 64 * 1024;

QString pathIn(const QString& dataFolder) { return dataFolder + QStringLiteral("/backup.json"); }

}  // namespace

RecoveryRecord RecoveryRecord::read(const QString& dataFolder)
{
    QFile file(pathIn(dataFolder));
    const Result<Json> json = file.open(QIODevice::ReadOnly) ? parseJson(file.read(MaxBytes)) : Result<Json>(Error{});
    if (!json || !json->is_object())
        return {};
    const auto time = [&json](const char* key) {
        const auto found = json->find(key);
        return found != json->end() && found->is_number_integer() ? found->get<Micros>() : 0;
    };
    return {.lastGoodAt = time("last_good_at"),
            .lastTryAt = time("last_try_at"),
            .problem = jsonString(*json, "problem"),
            .sheetKey = jsonString(*json, "sheet_key")};
}

Result<> RecoveryRecord::write(const QString& dataFolder) const
{
    const Json json = {{"last_good_at", lastGoodAt},
                       {"last_try_at", lastTryAt},
                       {"problem", toStd(problem)},
                       {"sheet_key", toStd(sheetKey)}};
    return diskfile::writeWhole(pathIn(dataFolder), toBytes(json));
}

}  // namespace frontdesk
