// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Logs and the database.
namespace frontdesk::setting {

inline constexpr Setting<QString> LogLevelSetting{
    .key = "log/level", .fallback = "info", .about = QT_TRANSLATE_NOOP("Settings", "Least important log lines that are written."), .env = "LOG_LEVEL",
    .choices = "debug info warning error critical"};
inline constexpr Setting<bool> LogDebug{
    .key = "log/debug", .fallback = false, .about = QT_TRANSLATE_NOOP("Settings", "Writes debug lines whatever log.level says."), .env = "DEBUG"};
inline constexpr Setting<QString> LogFormat{
    .key = "log/format", .fallback = "text", .about = QT_TRANSLATE_NOOP("Settings", "Form of the log lines: text for people, json for programs."),
    .env = "LOG_FORMAT",
    .choices = "text json", .flag = SettingFlag::Restart};
inline constexpr Setting<QString> LogFile{
    .key = "log/file", .about = QT_TRANSLATE_NOOP("Settings", "Log file; a relative name starts at the log folder, empty means frontdesk.log there, "
             "none switches it off."),
    .env = "LOG_FILE", .check = check::singleLine, .flag = SettingFlag::Restart};
inline constexpr Setting<int> LogMaxSize{
    .key = "log/max_size", .fallback = 10'485'760, .about = QT_TRANSLATE_NOOP("Settings", "Size in bytes at which the log file is rotated."),
    .env = "LOG_MAX_SIZE",
    .min = 65'536, .max = 1'073'741'824, .flag = SettingFlag::Restart};
inline constexpr Setting<int> LogBackupCount{
    .key = "log/backup_count", .fallback = 5, .about = QT_TRANSLATE_NOOP("Settings", "Rotated log files that are kept."), .env = "LOG_BACKUP_COUNT",
    .min = 1, .max = 100,
    .flag = SettingFlag::Restart};

inline constexpr Setting<QString> DatabaseUrl{
    .key = "database/url", .about = QT_TRANSLATE_NOOP("Settings", "The database: empty means frontdesk.db in the data folder, else sqlite:///file "
             "(relative names start at the data folder)."),
    .env = "DATABASE_URL", .aliases = "SQLITE_DB_PATH", .check = check::databaseUrl, .flag = SettingFlag::Restart};
inline constexpr Setting<bool> UseAzureSql{
    .key = "database/use_azure_sql", .fallback = false, .about = QT_TRANSLATE_NOOP("Settings", "Must stay false: Azure SQL is not supported."),
    .env = "USE_AZURE_SQL",
    .flag = SettingFlag::Reserved, .why = QT_TRANSLATE_NOOP("Settings", "its log-in needs Microsoft's own driver")};

[[nodiscard]] inline SettingGroup logGroup()
{
    return {QStringLiteral("log"), QStringLiteral("Logs"),
            {toRow(LogLevelSetting), toRow(LogDebug), toRow(LogFormat), toRow(LogFile), toRow(LogMaxSize), toRow(LogBackupCount)}};
}
[[nodiscard]] inline SettingGroup databaseGroup()
{
    return {QStringLiteral("database"), QStringLiteral("Database"), {toRow(DatabaseUrl), toRow(UseAzureSql)}};
}

}  // namespace frontdesk::setting
