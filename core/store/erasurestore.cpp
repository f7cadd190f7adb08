// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasurestore.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/auditchain.h"
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QVariant>

namespace frontdesk {
namespace {

using namespace rows;

constexpr const char* LogColumn = "erasure_log.file";
constexpr QStringView LogRow = u"all";
constexpr int CheckpointTries = 3;

QByteArray hashOf(const Sealer& sealer, const QString& publicId)
{
    return sealer.blindIndex("erasure_log.contact", QStringView(publicId));
}

struct Entry {
    QByteArray hash;
    Micros at = 0;
};

QList<Entry> tableOf(ReadContext& context)
{
    return context.all(u"SELECT contact_hash, at FROM erasure_log ORDER BY id", [](const Statement& row) {
        return Entry{row.bytes(0), row.integer(1)};
    });
}

/// A file of another key (another installation's) says nothing about these people.
QList<Entry> fileOf(const Sealer& sealer, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Json> list = sealer.openJson(file.readAll(), LogColumn, LogRow);
    if (!list || !list->is_array()) {
        logWarning("privacy", QStringLiteral("the list of erasures beside the database cannot be read: ")
                                  % (list ? QString() : list.error().detail));
        return {};
    }
    QList<Entry> entries;
    for (const Json& item : *list)
        entries << Entry{QByteArray::fromHex(jsonString(item, "contact").toLatin1()), item.value("at", Micros(0))};
    return entries;
}

Result<> writeFile(const Sealer& sealer, const QString& path, const QList<Entry>& entries)
{
    Json list = Json::array();
    for (const Entry& entry : entries)
        list.push_back({{"contact", entry.hash.toHex().toStdString()}, {"at", entry.at}});
    QSaveFile file(path);
    const QByteArray bytes = sealer.sealJson(list, LogColumn, LogRow);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("ErasureStore", "The list of erasures cannot be written: %1")
                         .arg(file.errorString()),
                     path};
    return platform::makePrivateFile(path);
}

Result<ErasureBegun> runBegin(Transaction& tx, ContactId id)
{
    const Contact contact = loadContact(tx, id);
    if (!contact.id.isValid())
        return notFound(QCoreApplication::translate("ErasureStore", "This customer does not exist any more."));
    if (tx.integer(u"SELECT 1 FROM conversation WHERE contact_id = ? AND state <> 3 LIMIT 1", id))
        return conflict(QCoreApplication::translate(
                            "ErasureStore", "A conversation with this customer is not closed yet. Close it first."),
                        QStringLiteral("open_conversation"));
    ErasureBegun begun{.hash = hashOf(tx.sealer(), contact.publicId), .knownSince = contact.createdAt, .ended = {}};
    tx.exec(
        u"INSERT INTO erasure_log (contact_hash, at) VALUES (?, ?) ON CONFLICT (contact_hash) DO UPDATE SET done_at = 0",
        begun.hash, tx.now());
    begun.ended.sessions = tx.all(
        u"SELECT w.id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ?",
        [](const Statement& row) { return row.id<SessionId>(0); }, id);
    begun.ended.conversations = tx.all(
        u"SELECT id FROM conversation WHERE contact_id = ?",
        [](const Statement& row) { return row.id<ConversationId>(0); }, id);
    tx.exec(
        u"UPDATE web_session SET ended_at = ? WHERE ended_at = 0 AND identity_id IN (SELECT id FROM contact_identity WHERE contact_id = ?)",
        tx.now(), id);
    return begun;
}

Result<ErasureStore::Some> runSome(Transaction& tx, ContactId id, int budget)
{
    ErasureStore::Some some;
    while (budget > 0 && !tx.failed()) {
        const auto conversation = tx.integer(u"SELECT id FROM conversation WHERE contact_id = ? ORDER BY id LIMIT 1",
                                             id);
        if (!conversation) {
            // Change records name rows, not people; they go all the same, so that nothing points at what was.
            some.removed.counts.cached += tx.exec(u"DELETE FROM change_feed WHERE kind = 'contact' AND entity_id = ?",
                                                  id);
            removeContactRows(tx, id, some.removed);
            return some;
        }
        if (removeConversationSome(tx, ConversationId(*conversation), budget, some.removed))
            some.removed.counts.cached += tx.exec(u"DELETE FROM change_feed WHERE conversation_id = ?", *conversation);
    }
    some.more = true;
    return some;
}

Result<> runFinish(Transaction& tx, const QByteArray& hash, const RemovedCounts& c, const QString& actor)
{
    tx.exec(u"UPDATE erasure_log SET done_at = ? WHERE contact_hash = ?", tx.now(), hash);
    const auto number = tx.integer(u"SELECT id FROM erasure_log WHERE contact_hash = ?", hash);
    tx.appendAudit({.actor = actor,
                    .action = QStringLiteral("contact.erased"),
                    .target = QString(u"erasure:" % QString::number(number.value_or(0))),
                    .details = {{"conversations", c.conversations},
                                {"messages", c.messages},
                                {"contacts", c.contacts},
                                {"files", c.mediaFiles},
                                {"sessions", c.sessions},
                                {"turns", c.turns},
                                {"notes", c.notes}}});
    return {};
}

QList<ErasureStore::Unfinished> findAgain(Transaction& tx)
{
    QList<ErasureStore::Unfinished> list = tx.all(u"SELECT contact_hash FROM erasure_log WHERE done_at = 0",
                                                  [](const Statement& row) {
                                                      return ErasureStore::Unfinished{{}, row.bytes(0)};
                                                  });
    if (list.isEmpty())
        return list;
    Statement row = tx.query(u"SELECT id, public_id FROM contact");
    while (row.next()) {
        const QByteArray hash = hashOf(tx.sealer(), row.text(1));
        for (ErasureStore::Unfinished& open : list)
            if (open.hash == hash)
                open.contact = row.id<ContactId>(0);
    }
    return list;
}

Result<QList<ErasureStore::Unfinished>> runResume(Transaction& tx, const QString& file)
{
    for (const Entry& entry : fileOf(tx.sealer(), file))
        tx.exec(u"INSERT INTO erasure_log (contact_hash, at) VALUES (?, ?) ON CONFLICT (contact_hash) DO NOTHING",
                entry.hash, entry.at);
    return findAgain(tx);
}

/// On a connection of its own: the writer is always inside a transaction when jobs run.
Result<bool> emptyLog(const QString& path)
{
    Connection connection;
    const Result<> opened = connection.open(path, Connection::Access::ReadWrite);
    if (!opened)
        return opened.error();
    for (int i = 0; i < CheckpointTries; ++i) {
        const Result<QVariant> busy = connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!busy)
            return busy.error();
        if (busy->toInt() == 0)
            return true;
    }
    return false;
}

void removeCopies(const QString& path)
{
    const QFileInfo info(path);
    QDir folder = info.dir();
    for (const QString& copy : folder.entryList({info.fileName() % u".before-????.bak*"}, QDir::Files))
        if (!folder.remove(copy))
            logWarning("privacy", QStringLiteral("a copy that an update made cannot be removed"));
}

}  // namespace

QString ErasureStore::logPath(const QString& databasePath)
{
    return QFileInfo(databasePath).absolutePath() % u"/erasures.sealed";
}

QFuture<Result<ErasureBegun>> ErasureStore::begin(ContactId contact)
{
    return m_database.write<ErasureBegun>([contact](Transaction& tx) { return runBegin(tx, contact); });
}

QFuture<Result<ErasureStore::Some>> ErasureStore::eraseSome(ContactId contact, int budget)
{
    return m_database.write<Some>([contact, budget](Transaction& tx) {
        QElapsedTimer timer;
        timer.start();
        Result<Some> some = runSome(tx, contact, budget);
        if (some)
            some->workMicros = timer.nsecsElapsed() / 1000;
        return some;
    });
}

QFuture<Result<>> ErasureStore::finish(QByteArray hash, RemovedCounts counts, QString actor)
{
    return m_database.write<void>([hash = std::move(hash), counts, actor = std::move(actor)](Transaction& tx) {
        return runFinish(tx, hash, counts, actor);
    });
}

QFuture<Result<bool>> ErasureStore::scrub()
{
    // A job of a reading thread that reads nothing holds no snapshot.
    return m_database.read<bool>(ReadLane::Gui, [path = m_path](ReadContext&) {
        removeCopies(path);
        return emptyLog(path);
    });
}

QFuture<Result<QList<ErasureStore::Unfinished>>> ErasureStore::resume()
{
    return m_database.write<QList<Unfinished>>(
        [file = logPath(m_path)](Transaction& tx) { return runResume(tx, file); });
}

QFuture<Result<>> ErasureStore::saveLog()
{
    return m_database.read<void>(ReadLane::Gui, [file = logPath(m_path)](ReadContext& context) -> Result<> {
        QList<Entry> all = tableOf(context);
        if (context.failed())
            return *context.error();
        for (const Entry& entry : fileOf(context.sealer(), file))
            if (std::none_of(all.cbegin(), all.cend(), [&](const Entry& known) { return known.hash == entry.hash; }))
                all << entry;
        return writeFile(context.sealer(), file, all);
    });
}

int removeMediaFiles(const QString& folder, const QStringList& names)
{
    int removed = 0;
    for (const QString& name : names)
        removed += isPublicId(name) && QFile::remove(folder % u'/' % name) ? 1 : 0;
    return removed;
}

}  // namespace frontdesk
