// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"

#include "core/base/log.h"
#include "core/store/sealer.h"
#include "core/store/storetext.h"
#include "core/store/walcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace frontdesk {
namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// VACUUM INTO does not wait for the disk; a backup that is lost with the power is none.
bool syncToDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

QString backupPath(const QString& path, int version)
{
    return QStringLiteral("%1.before-%2.bak").arg(path).arg(version, 4, 10, QLatin1Char('0'));
}

Error backupError(const QString& detail)
{
    return {ErrorCode::Storage, StoreText::tr("The copy before the upgrade could not be made; nothing was changed."),
            detail};
}

}  // namespace

DatabaseFile::DatabaseFile(Connection& connection, const DatabaseOptions& options, Sealer& sealer,
                           QList<Migration> migrations)
    : m_connection(connection),
      m_options(options),
      m_sealer(sealer),
      m_migrator(connection, std::move(migrations), *options.clock)
{
}

Result<> DatabaseFile::open()
{
    // Created here, so that the file and what SQLite puts beside it are the owner's from the first byte on.
    QFile file(m_options.path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{ErrorCode::Storage, StoreText::tr("The database file cannot be opened."), file.errorString()};
    file.close();
    if (!file.setPermissions(OwnerOnly))
        logWarning("store", QStringLiteral("the database file could not be made private"));

    Result<> opened = check();
    if (opened)
        opened = m_connection.open(m_options.path, Connection::Access::ReadWrite);
    if (!opened)
        return opened;
    const Result<int> version = m_migrator.version();
    if (!version)
        return version.error();
    if (*version > 0) {
        const Result<> usable = loadKeys();  // before anything is changed: a wrong key must not migrate
        if (!usable)
            return usable;
        if (const int pending = m_migrator.firstPending(*version); pending > 0) {
            Result<> saved = backup(pending);
            if (!saved)
                return saved;
        }
    }
    Result<> migrated = m_migrator.migrate();
    if (!migrated || m_sealer.ready())
        return migrated;
    return createKeys();
}

/// By a connection that cannot write: even closing an ordinary one would carry the WAL into a damaged file.
Result<> DatabaseFile::check() const
{
    if (QFileInfo(m_options.path).size() == 0)
        return {};
    const Result<> log = checkWal(m_options.path);
    if (!log)
        return log.error();
    Connection looking;
    const Result<> opened = looking.open(m_options.path, Connection::Access::Inspect);
    if (!opened)
        return opened.error();
    const Result<QVariant> verdict = looking.value(QStringLiteral("PRAGMA quick_check(1)"));
    looking.close();
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorCode::Corrupt, StoreText::tr("The database file is damaged."), verdict->toString()};
    return {};
}

Result<> DatabaseFile::backup(int firstPending)
{
    const QString target = backupPath(m_options.path, firstPending);
    const QString partial = target % u".part";
    if (QFile::exists(partial) && !QFile::remove(partial))
        return backupError(QStringLiteral("an old unfinished copy cannot be removed"));
    QString quoted = partial;
    quoted.replace(u'\'', QStringLiteral("''"));
    const Result<QVariant> copied = m_connection.value(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (!copied) {
        QFile::remove(partial);  // above all on a full disk
        return copied.error();
    }
    QFile::setPermissions(partial, OwnerOnly);
    if (!syncToDisk(partial))
        return backupError(QStringLiteral("the copy did not reach the disk"));
    // A copy of the same step can only stem from an upgrade that failed: the data in it is older.
    if (QFile::exists(target) && !QFile::remove(target))
        return backupError(QStringLiteral("the copy of an earlier attempt cannot be replaced"));
    if (!QFile::rename(partial, target))
        return backupError(QStringLiteral("the copy cannot be renamed"));
    pruneBackups();
    logInfo("store", QStringLiteral("copy made before schema %1").arg(firstPending));
    return {};
}

void DatabaseFile::pruneBackups() const
{
    const QFileInfo info(m_options.path);
    QDir folder = info.dir();
    const QStringList copies = folder.entryList({info.fileName() % u".before-????.bak"}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + KeptBackups < copies.size(); ++i)
        if (!folder.remove(copies.at(i)))
            logWarning("store", QStringLiteral("an old copy of the database cannot be removed"));
}

Result<> DatabaseFile::loadKeys()
{
    const Result<std::unique_ptr<PreparedStatement>> rows = m_connection.take(
        u"SELECT id, wrapped FROM seal_key WHERE wrapped_by = 'master' ORDER BY id");
    if (!rows)
        return rows.error();
    if (!(*rows)->run())
        return m_connection.lastError(u"seal_key");
    QList<WrappedKey> keys;
    while ((*rows)->next())
        keys.append({int((*rows)->integer(0)), (*rows)->bytes(1)});
    if ((*rows)->failed())
        return m_connection.lastError(u"seal_key");
    if (!keys.isEmpty())
        return m_sealer.load(m_options.masterKey, keys);
    // No keys: the program stopped between its first migration and createKeys(), or somebody removed them.
    const Result<QVariant> used = m_connection.value(QStringLiteral("SELECT count(*) FROM contact"));
    if (!used)
        return used.error();
    if (used->toLongLong() > 0)
        return Error{ErrorCode::Corrupt, StoreText::tr("The database has lost its keys."), {}};
    return {};
}

Result<> DatabaseFile::createKeys()
{
    Result<QList<WrappedKey>> keys = m_sealer.create(m_options.masterKey);
    if (!keys)
        return keys.error();
    Result<> done = m_connection.execute(u"BEGIN IMMEDIATE");
    const QStringView sql = u"INSERT INTO seal_key (id, wrapped_by, wrapped, created_at) VALUES (?, 'master', ?, ?)";
    for (const WrappedKey& key : std::as_const(*keys)) {
        if (!done)
            return done;
        const Result<std::unique_ptr<PreparedStatement>> insert = m_connection.take(sql);
        if (!insert)
            return insert.error();
        const std::array<QVariant, 3> values{key.id, key.wrapped, m_options.clock->now()};
        if (!(*insert)->run(values))
            done = m_connection.lastError(sql);
    }
    return done ? m_connection.execute(u"COMMIT") : done;
}

}  // namespace frontdesk
