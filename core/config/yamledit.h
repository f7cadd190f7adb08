// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/settings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontdesk {

/// Changes one value of a settings file and leaves every other byte alone: comments, order, indentation, line ends and
/// a byte order mark stay. `value` empty removes the key. The result is parsed again and compared; where a file is
/// written in a way that cannot be changed safely (braces, anchors), InvalidInput says so and nothing is done.
/// `file` is the name used in sentences. Pure; any thread.
[[nodiscard]] Result<QByteArray> editYaml(const QByteArray& bytes, const QString& file, const QString& area,
                                          const QString& name, const std::optional<SettingValue>& value);

enum class KeepBackup : quint8 { No, Yes };
/// Replaces the file in one step; it is never half written. Yes: what was there before stays as <path>.bak. Conflict:
/// the file is no longer what `before` says (somebody saved it meanwhile).
[[nodiscard]] Result<> saveYaml(const QString& path, const QByteArray& before, const QByteArray& after,
                                KeepBackup backup);

/// Edits frontdesk.yml, tries the result against all other settings and saves it; the value is the new state. The
/// error's userText is a sentence without a place when it is about this file. KeepBackup::No also removes the backup of
/// an older state. Any thread, one call at a time per file.
[[nodiscard]] Result<SettingsPtr> changeSetting(SettingsSources sources, const SettingRow& row,
                                                const std::optional<SettingValue>& value, KeepBackup backup);

}  // namespace frontdesk
