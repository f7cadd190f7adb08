// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/configproblem.h"

#include <QByteArray>
#include <QString>

namespace frontdesk {

struct EnvEntry {
    QString name;
    QString value;
    int line = 0;  ///< from 1
};

struct EnvFile {
    QList<EnvEntry> entries;  ///< in the order of the file; a name may occur again, the last one counts
};

/// Reads `NAME=value` lines: optional `export`, blanks around `=`, comments (# at the start of a line or after a
/// blank), 'literal' and "escaped" values (\n \t \r \" \\ \$), CRLF and a byte order mark. $NAME is not expanded.
/// Quoted values end in their line. Bounds: 256 KiB, 1,000 entries, names of 128 and values of 32,768 characters. The
/// error lists every bad line as "name:line: sentence"; values never occur in it, they may be secrets.
[[nodiscard]] Result<EnvFile> parseEnvFile(const QByteArray& bytes, const QString& name);
/// NotFound if there is no such file.
[[nodiscard]] Result<EnvFile> readEnvFile(const QString& path);

}  // namespace frontdesk
