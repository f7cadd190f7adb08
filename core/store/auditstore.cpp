// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditstore.h"

#include "core/store/auditchain.h"
#include "core/store/database.h"
#include "core/store/likepattern.h"

namespace frontdesk {
namespace {

AuditLine lineOf(const Statement& row)
{
    AuditLine line{{.seq = row.integer(0),
                    .at = row.integer(1),
                    .actor = row.text(2),
                    .action = row.text(3),
                    .target = row.text(4)},
                   row.text(6)};
    line.entry.details = Json::parse(row.text(5).toStdString(), nullptr, false);
    if (line.actorName.isEmpty())
        line.actorName = line.entry.actor;
    return line;
}

}  // namespace

AuditLines auditchain::page(ReadContext& context, const QString& text, qint64 before, int limit)
{
    const QString like = likePattern(text);
    const int rows = std::clamp(limit, 1, 1000);
    AuditLines page;
    page.lines = context.all(
        u"SELECT a.seq, a.at, a.actor, a.action, a.target, a.details, s.name FROM audit a LEFT JOIN staff s "
        u"ON s.id = CASE WHEN a.actor LIKE 'staff:%' THEN CAST(substr(a.actor, 7) AS INTEGER) END "
        u"WHERE a.seq < ? AND (a.actor LIKE ? ESCAPE '\\' OR a.action LIKE ? ESCAPE '\\' OR a.target LIKE ? ESCAPE '\\' "
        u"OR s.name LIKE ? ESCAPE '\\') ORDER BY a.seq DESC LIMIT ?",
        lineOf, before > 0 ? before : std::numeric_limits<qint64>::max(), like, like, like, like, rows + 1);
    page.more = page.lines.size() > rows;
    if (page.more)
        page.lines.removeLast();
    return page;
}

AuditCheck auditchain::check(ReadContext& context)
{
    AuditCheck check{.rows = context.integer(u"SELECT count(*) FROM audit").value_or(0)};
    const Result<qint64> verified = verify(context);
    if (!verified && verified.error().code == ErrorCode::Corrupt)
        check.broken = verified.error().detail.section(u' ', -1).toLongLong();
    else if (!verified)
        context.fail(verified.error());
    return check;
}

QFuture<Result<AuditLines>> AuditStore::page(QString text, qint64 before, int limit)
{
    return m_database.read<AuditLines>(
        ReadLane::Gui, [text = std::move(text), before, limit](ReadContext& context) -> Result<AuditLines> {
            return auditchain::page(context, text, before, limit);
        });
}

QFuture<Result<AuditCheck>> AuditStore::check()
{
    return m_database.read<AuditCheck>(
        ReadLane::Gui, [](ReadContext& context) -> Result<AuditCheck> { return auditchain::check(context); });
}

}  // namespace frontdesk
