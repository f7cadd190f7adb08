// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace frontdesk {

struct CsvLimits {
    qsizetype maxBytes = 8 * 1024 * 1024;
    int maxRows = 100'000;
    int maxColumns = 64;
};

/// Rows of an RFC 4180 file by column name (first row that is no comment); lines that begin with # are comments.
/// Errors: InvalidInput "line N: ..." for an open quote, a row of another width, or a limit.
[[nodiscard]] Result<QList<QHash<QString, QString>>> readCsv(const QByteArray& bytes, CsvLimits limits = {});

}  // namespace frontdesk
