// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/staffstore.h"

#include <QFuture>

namespace frontdesk {

class ReadContext;

struct AuditLine {
    AuditEntry entry;
    QString actorName;  ///< of the member of staff, as the name is now; else as the entry has it
};

struct AuditLines {
    QList<AuditLine> lines;  ///< newest first
    bool more = false;
};

struct AuditCheck {
    qint64 rows = 0;    ///< that stand in the log
    qint64 broken = 0;  ///< the first entry that does not fit; 0 = all fit
};

/// Reading the audit chain. Any thread may call.
class AuditStore {
public:
    explicit AuditStore(Database& database) : m_database(database) {}

    /// `text` is part of actor, name, action or target, empty = all; `before` = smaller numbers only, 0 = newest.
    [[nodiscard]] QFuture<Result<AuditLines>> page(QString text, qint64 before, int limit);
    [[nodiscard]] QFuture<Result<AuditCheck>> check();

private:
    Database& m_database;
};

namespace auditchain {
[[nodiscard]] AuditLines page(ReadContext& context, const QString& text, qint64 before, int limit);
[[nodiscard]] AuditCheck check(ReadContext& context);
}  // namespace auditchain

}  // namespace frontdesk
