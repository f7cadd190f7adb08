// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/healthstore.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>

namespace frontdesk {
namespace {

template <class... Args>
int number(ReadContext& context, QStringView sql, const Args&... args)
{
    return int(context.integer(sql, args...).value_or(0));
}

Result<StoreFigures> read(ReadContext& context, Micros recent)
{
    QElapsedTimer timer;
    timer.start();
    StoreFigures f;
    f.queued = number(context, u"SELECT count(*) FROM outbox INDEXED BY outbox_due WHERE state = 2");
    f.sending = number(context, u"SELECT count(*) FROM outbox o LEFT JOIN message m ON m.id = o.message_id "
                                u"WHERE o.state = 3 AND coalesce(m.delivery, 0) <> 1");
    // By the newest rows, as there is no index of what failed.
    f.failed = number(context,
                      u"SELECT count(*) FROM (SELECT state, updated_at FROM outbox ORDER BY id DESC LIMIT 2000) "
                      u"WHERE state = 7 AND updated_at >= ?",
                      recent);
    f.unconfirmed = number(context,
                           u"SELECT count(*) FROM (SELECT state, updated_at FROM outbox ORDER BY id DESC "
                           u"LIMIT 2000) WHERE state = 8 AND updated_at >= ?",
                           recent);
    f.oldestDue = context.integer(u"SELECT min(not_before) FROM outbox WHERE state = 2").value_or(0);
    f.waiting = number(context, u"SELECT count(*) FROM conversation WHERE waiting = 1");
    f.open = number(context, u"SELECT (SELECT count(*) FROM conversation WHERE state < 2) + "
                             u"(SELECT count(*) FROM conversation WHERE state = 2)");
    f.withAi = number(context, u"SELECT count(*) FROM conversation WHERE state < 2 AND handler = 0");
    f.documents = number(context, u"SELECT count(*) FROM document");
    f.passages = number(context, u"SELECT count(*) FROM chunk");
    const QStringView newest = u"FROM (SELECT outcome, started_at, ended_at FROM turn ORDER BY id DESC LIMIT 200) "
                               u"WHERE ended_at >= ? AND ended_at > 0";
    f.turns = number(context, QString(u"SELECT count(*) " % newest), recent);
    f.failedTurns = number(context, QString(u"SELECT count(*) " % newest % u" AND outcome = 'failed'"), recent);
    if (f.turns > 0)
        f.turnMicros = context.integer(QString(u"SELECT CAST(avg(ended_at - started_at) AS INTEGER) " % newest), recent)
                           .value_or(-1);
    f.sqlite =
        context.one(u"SELECT sqlite_version()", [](const Statement& row) { return row.text(0); }).value_or(QString());
    f.schema = number(context, u"SELECT max(version) FROM schema_version");
    f.readMicros = timer.nsecsElapsed() / 1000;
    return f;
}

}  // namespace

QFuture<Result<StoreFigures>> HealthStore::figures(Micros recent)
{
    return m_database.read<StoreFigures>(ReadLane::Gui,
                                         [recent](ReadContext& context) { return read(context, recent); });
}

}  // namespace frontdesk
