// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempstore.h"

namespace frontdesk::test {

QByteArray testMasterKey() { return QByteArray("tests only: thirty-two key bytes").first(32); }

TempStore::TempStore(const Clock& clock) : m_clock(clock) { reopen(); }

void TempStore::reopen()
{
    m_database.reset();
    m_database = std::make_unique<Database>(
        DatabaseOptions{.path = path(), .masterKey = testMasterKey(), .clock = &m_clock});
    const Result<> opened = wait(m_database->open());
    if (!opened)
        qFatal("test database: %s", qPrintable(opened.error().detail));
}

}  // namespace frontdesk::test
