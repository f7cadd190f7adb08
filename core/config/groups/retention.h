// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// How long things are kept. What the business needs as evidence only its owner knows, so conversations stay until a
/// number is set; helpers that nobody misses go by themselves (docs/privacy.md).
namespace frontdesk::setting {

inline constexpr Setting<int> RetentionConversationDays{
    .key = "retention/conversation_days", .fallback = 0,
    .about = QT_TRANSLATE_NOOP("Settings", "Days after which a closed conversation is removed for good, with its files, notes and "
             "everything else about it; 0 keeps conversations for ever."),
    .min = 0, .max = 36'500};
inline constexpr Setting<int> RetentionMediaDays{
    .key = "retention/media_days", .fallback = 0,
    .about = QT_TRANSLATE_NOOP("Settings", "Days after which files and pictures of a conversation are removed, its text stays; 0 keeps them as "
             "long as the conversation."),
    .min = 0, .max = 36'500};
inline constexpr Setting<int> RetentionTurnDays{
    .key = "retention/turn_days", .fallback = 90,
    .about = QT_TRANSLATE_NOOP("Settings", "Days for which the details of how the AI found an answer are kept; 0 keeps them as long as the "
             "conversation."),
    .min = 0, .max = 36'500};
inline constexpr Setting<int> RetentionSessionDays{
    .key = "retention/session_days", .fallback = 180,
    .about = QT_TRANSLATE_NOOP("Settings", "Days after which a browser that was not used again loses its access to the chat; 0 keeps it for ever."),
    .min = 0, .max = 36'500};
inline constexpr Setting<int> RetentionLogDays{
    .key = "retention/log_days", .fallback = 30,
    .about = QT_TRANSLATE_NOOP("Settings", "Days after which rotated log files are deleted; 0 keeps as many as log.backup_count says."),
    .min = 0, .max = 36'500};

[[nodiscard]] inline SettingGroup retentionGroup()
{
    return {QStringLiteral("retention"), QStringLiteral("Retention"),
            {toRow(RetentionConversationDays), toRow(RetentionMediaDays), toRow(RetentionTurnDays), toRow(RetentionSessionDays),
             toRow(RetentionLogDays)}};
}

}  // namespace frontdesk::setting
