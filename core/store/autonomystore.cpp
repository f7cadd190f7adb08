// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/autonomystore.h"

#include "core/store/database.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

QList<AutonomyRow> readRows(ReadContext& context)
{
    return context.all(
        u"SELECT a.channel, a.topic, a.mode, s.name, a.changed_at FROM autonomy a "
        u"LEFT JOIN staff s ON s.id = a.changed_by ORDER BY a.channel, a.topic",
        [](const Statement& row) {
            return AutonomyRow{row.text(0), row.text(1), row.as<AutonomyMode>(2), row.text(3), row.integer(4)};
        });
}

const char* modeKey(const std::optional<AutonomyMode>& mode)
{
    static constexpr const char* Keys[] = {"off", "shadow", "draft", "auto"};
    return mode ? Keys[int(*mode) & 3] : "inherit";
}

Result<QList<AutonomyRow>> runChange(Transaction& tx, const AutonomyChange& change)
{
    if (change.channel.isEmpty())
        return Error{ErrorCode::InvalidInput, {}, QStringLiteral("a setting of the dial needs a channel")};
    if (change.mode)
        tx.exec(u"INSERT INTO autonomy (channel, topic, mode, changed_by, changed_at) VALUES (?, ?, ?, ?, ?) "
                u"ON CONFLICT (channel, topic) DO UPDATE SET mode = excluded.mode, changed_by = excluded.changed_by, "
                u"changed_at = excluded.changed_at",
                change.channel, change.topic, *change.mode, change.staffId, tx.now());
    else
        tx.exec(u"DELETE FROM autonomy WHERE channel = ? AND topic = ?", change.channel, change.topic);
    tx.appendAudit({.actor = QString(u"staff:" % QString::number(change.staffId.value)),
                    .action = QStringLiteral("autonomy.set"),
                    .target = QString(change.channel % u'/' % change.topic),
                    .details = {{"mode", modeKey(change.mode)}, {"because", toStd(change.because)}}});
    tx.feed(u"autonomy", {}, 0);
    return readRows(tx);
}

}  // namespace

QFuture<Result<QList<AutonomyRow>>> AutonomyStore::rows()
{
    return m_database.read<QList<AutonomyRow>>(
        ReadLane::Gui, [](ReadContext& context) -> Result<QList<AutonomyRow>> { return readRows(context); });
}

QFuture<Result<QList<AutonomyRow>>> AutonomyStore::change(AutonomyChange change)
{
    return m_database.write<QList<AutonomyRow>>(
        [change = std::move(change)](Transaction& tx) { return runChange(tx, change); });
}

}  // namespace frontdesk
