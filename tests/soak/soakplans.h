// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace frontdesk::test {

/// Collects every statement that the store prepares from now on (any thread).
void collectStatements();
/// Those of them that would walk a whole table which grows with the business, with SQLite's plan; asked of the database
/// in `path`. Walks through a partial index hold just the rows in question and are fine.
[[nodiscard]] QStringList walksOfBigTables(const QString& path, int* explained);

}  // namespace frontdesk::test
