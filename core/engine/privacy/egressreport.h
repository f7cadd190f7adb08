// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/egressconsole.h"
#include "core/store/egresslog.h"

#include <QThreadPool>

namespace frontdesk {

/// The log of what left this PC, for the window and as a file. Engine thread; outlives its tasks.
class EgressReport {
public:
    explicit EgressReport(Database& database);

    [[nodiscard]] Task<EgressPage> page(EgressQuery query);
    /// Reads piece by piece; the file is written on another thread and takes its place only when it is whole.
    [[nodiscard]] Task<EgressExport> write(EgressQuery query, QString path);

private:
    EgressLog m_log;
    EgressStore m_store;
    QThreadPool m_files;  ///< one thread: the pieces of a file come one after the other
};

/// The first line of the table, and one row of it. Texts are quoted where they need it and never read as a formula.
[[nodiscard]] QByteArray egressCsvHead();
[[nodiscard]] QByteArray egressCsvLine(const EgressRow& row);

}  // namespace frontdesk
