// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Backups of database, customers' files and configuration.
namespace frontdesk::setting {

inline constexpr Setting<bool> BackupEnabled{
    .key = "backup/enabled", .fallback = true, .about = QT_TRANSLATE_NOOP("Settings", "Makes a backup every day; one that was missed is made up for.")};
inline constexpr Setting<int> BackupHour{
    .key = "backup/hour", .fallback = 13, .about = QT_TRANSLATE_NOOP("Settings", "Hour of the day, in local time, after which the daily backup is made."),
    .min = 0, .max = 23};
inline constexpr Setting<QString> BackupFolder{
    .key = "backup/folder", .about = QT_TRANSLATE_NOOP("Settings", "Folder for the backups, best on another disk; a relative name starts at the data "
             "folder, empty means backups there."),
    .check = check::singleLine};
inline constexpr Setting<int> BackupKeepCount{
    .key = "backup/keep_count", .fallback = 14, .about = QT_TRANSLATE_NOOP("Settings", "Daily backups that are kept; the newest one always is."),
    .min = 1, .max = 1000};
inline constexpr Setting<int> BackupKeepDays{
    .key = "backup/keep_days", .fallback = 30, .about = QT_TRANSLATE_NOOP("Settings", "Days after which every backup in the folder is deleted, whoever made it; "
             "the newest one never is."),
    .min = 1, .max = 3650};

[[nodiscard]] inline SettingGroup backupGroup()
{
    return {QStringLiteral("backup"), QStringLiteral("Backups"),
            {toRow(BackupEnabled), toRow(BackupHour), toRow(BackupFolder), toRow(BackupKeepCount), toRow(BackupKeepDays)}};
}

}  // namespace frontdesk::setting
