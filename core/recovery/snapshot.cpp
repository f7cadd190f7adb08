// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/snapshot.h"

#include "core/recovery/diskfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QVariant>

namespace frontdesk {
namespace {

struct SaySnapshot {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

void discard(const QString& path)
{
    for (const QString& suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + suffix);
}

Result<> copy(const QString& databasePath, const QString& target)
{
    if (!QFile::exists(databasePath))
        return Error{ErrorCode::NotFound, SaySnapshot::tr("There is no database in %1.").arg(databasePath), {}};
    Connection connection;
    if (const Result<> opened = connection.open(databasePath, Connection::Access::ReadWrite); !opened)
        return opened;
    QString quoted = target;
    quoted.replace(u'\'', QStringLiteral("''"));
    const Result<QVariant> copied = connection.value(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (!copied)
        return copied.error();
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<qint64> count(Connection& connection, const QString& sql)
{
    const Result<QVariant> value = connection.value(sql);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<> readFacts(Connection& connection, SnapshotFacts& facts)
{
    const std::pair<qint64*, QString> figures[] = {
        {&facts.conversations, QStringLiteral("SELECT count(*) FROM conversation")},
        {&facts.messages, QStringLiteral("SELECT count(*) FROM message")},
        {&facts.contacts, QStringLiteral("SELECT count(*) FROM contact")}};
    for (const auto& [figure, sql] : figures) {
        const Result<qint64> counted = count(connection, sql);
        if (!counted)
            return counted.error();
        *figure = *counted;
    }
    const Result<qint64> schema = count(connection, QStringLiteral("SELECT max(version) FROM schema_version"));
    facts.schema = schema ? int(*schema) : 0;
    const QStringView sql = u"SELECT public_id FROM media ORDER BY id";
    const Result<std::unique_ptr<PreparedStatement>> rows = connection.take(sql);
    if (!rows)
        return rows.error();
    if (!(*rows)->run())
        return connection.lastError(sql);
    while ((*rows)->next())
        facts.media << (*rows)->text(0);
    return (*rows)->failed() ? Result<>(connection.lastError(sql)) : Result<>();
}

}  // namespace

Result<> loadKeys(Connection& connection, Sealer& sealer, const QByteArray& masterKey)
{
    const QStringView sql = u"SELECT id, wrapped FROM seal_key WHERE wrapped_by = 'master' ORDER BY id";
    const Result<std::unique_ptr<PreparedStatement>> rows = connection.take(sql);
    if (!rows)
        return rows.error();
    if (!(*rows)->run())
        return connection.lastError(sql);
    QList<WrappedKey> keys;
    while ((*rows)->next())
        keys.append({int((*rows)->integer(0)), (*rows)->bytes(1)});
    if ((*rows)->failed())
        return connection.lastError(sql);
    return sealer.load(masterKey, keys);
}

Result<SnapshotFacts> readSnapshot(const QString& path, const QByteArray& masterKey)
{
    Connection connection;
    if (const Result<> opened = connection.open(path, Connection::Access::ReadOnly); !opened)
        return opened.error();
    const Result<QVariant> verdict = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorCode::Corrupt, SaySnapshot::tr("The database is damaged. Restore the last good backup."),
                     verdict->toString()};
    Sealer sealer;
    if (const Result<> loaded = loadKeys(connection, sealer, masterKey); !loaded)
        return loaded.error();
    SnapshotFacts facts;
    const Result<> read = readFacts(connection, facts);
    return read ? Result<SnapshotFacts>(facts) : Result<SnapshotFacts>(read.error());
}

Result<SnapshotFacts> makeSnapshot(const QString& databasePath, const QString& target, const QByteArray& masterKey)
{
    QElapsedTimer timer;
    timer.start();
    const Result<> copied = copy(databasePath, target);
    const qint64 micros = timer.nsecsElapsed() / 1000;
    Result<SnapshotFacts> facts = copied ? readSnapshot(target, masterKey) : Result<SnapshotFacts>(copied.error());
    if (!facts) {
        discard(target);  // above all on a full disk
        return facts;
    }
    facts->copyMicros = micros;
    return facts;
}

}  // namespace frontdesk
