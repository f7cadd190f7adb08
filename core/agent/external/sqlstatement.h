// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace frontdesk::external {

struct SqlStatement {
    QString text;       ///< without comments, with '?' in the place of values
    QStringList names;  ///< of the values, in order; one may come several times
};

/// Takes one query apart: it must be a single SELECT (or WITH ... SELECT) that changes nothing; values are written as
/// :name. This is the first of three locks: the connection is read-only and so is the transaction. InvalidInput says
/// what is in the way.
[[nodiscard]] Result<SqlStatement> readStatement(const QString& text);

}  // namespace frontdesk::external
