// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/setting.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace frontdesk {

/// One value of a file: keys from the top, and what shall stand there; empty = the key goes.
struct YamlChange {
    QStringList path;
    std::optional<SettingValue> value;
};

/// Changes values of a YAML file that people wrote, at any depth: maps that are missing are made, texts of several lines
/// become block scalars; a map that goes takes the comments inside it along. Every other byte stays: comments, order, indentation, line ends, a byte order mark. The result
/// is parsed and compared with what was wanted; where a file is written in a way that cannot be changed safely, an
/// InvalidInput says which line and nothing is done. Pure; any thread.
[[nodiscard]] Result<QByteArray> editYamlPaths(const QByteArray& bytes, const QString& file,
                                               const QList<YamlChange>& changes);

}  // namespace frontdesk
