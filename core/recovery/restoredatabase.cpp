// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/restoredatabase.h"

#include "core/model/message.h"
#include "core/recovery/diskfile.h"
#include "core/store/migrator.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <functional>

namespace frontdesk {
namespace {

class FixedClock final : public Clock {
public:
    explicit FixedClock(Micros now) : m_now(now) {}
    [[nodiscard]] Micros now() const override { return m_now; }

private:
    Micros m_now;
};

/// Only what every schema since the first one has: the migrations come at the next start.
void takeBackQueued(Transaction& tx)
{
    tx.exec(u"UPDATE message SET delivery = ?, delivery_code = 'restored' WHERE id IN "
            u"(SELECT message_id FROM outbox WHERE state IN (2, 3, 8) AND message_id IS NOT NULL) AND delivery <> ?",
            Delivery::Unconfirmed,
            Delivery::Streaming);  // those the next start ends, which gives them their search words
    tx.exec(u"UPDATE outbox SET state = ?, code = 'restored', updated_at = ? WHERE state IN (2, 3, 8)",
            Delivery::Unconfirmed, tx.now());
}

Result<> inTransaction(Connection& connection, const Sealer& sealer, Micros now,
                       const std::function<void(Transaction&)>& job)
{
    const FixedClock clock(now);
    if (const Result<> begun = connection.execute(u"BEGIN IMMEDIATE"); !begun)
        return begun;
    Transaction tx(connection, sealer, clock);
    job(tx);
    if (tx.error()) {
        static_cast<void>(connection.execute(u"ROLLBACK").ok());
        return *tx.error();
    }
    return connection.execute(u"COMMIT");
}

Result<> change(const QString& path, const QByteArray& masterKey, Micros now,
                const std::function<void(Transaction&)>& job)
{
    Connection connection;
    if (const Result<> opened = connection.open(path, Connection::Access::ReadWrite); !opened)
        return opened;
    Sealer sealer;
    if (const Result<> loaded = loadKeys(connection, sealer, masterKey); !loaded)
        return loaded;
    const FixedClock clock(now);
    if (const Result<int> version = Migrator(connection, Migrator::all(), clock).version(); !version)
        return version.error();
    return inTransaction(connection, sealer, now, job);
}

}  // namespace

Result<SnapshotFacts> adoptDatabase(const QString& path, const QByteArray& masterKey, const QString& backup,
                                    Micros madeAt, Micros now)
{
    const Result<SnapshotFacts> facts = readSnapshot(path, masterKey);
    if (!facts)
        return facts;
    const QString file = QFileInfo(backup).fileName();
    const Result<> changed = change(path, masterKey, now, [&](Transaction& tx) {
        takeBackQueued(tx);
        tx.appendAudit({.actor = QStringLiteral("system"),
                        .action = QStringLiteral("restore.done"),
                        .target = file,
                        .details = {{"made_at", madeAt}}});
    });
    if (!changed)
        return changed.error();
    // The connection was the last one: what it wrote is in the one file.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 || !diskfile::sync(path))
        return Error{ErrorCode::Storage, {}, QStringLiteral("the restored database did not reach the disk")};
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
    return facts;
}

Result<> appendAuditAlone(const QString& databasePath, const QByteArray& masterKey, const QString& action,
                          const QString& target)
{
    return change(databasePath, masterKey, SystemClock().now(), [&](Transaction& tx) {
        tx.appendAudit(
            {.actor = QStringLiteral("system"), .action = action, .target = target, .details = Json::object()});
    });
}

}  // namespace frontdesk
