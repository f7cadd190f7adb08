// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/syncstore.h"

#include "core/store/database.h"
#include "core/store/sealer.h"
#include "core/store/transaction.h"

#include <tuple>

namespace frontdesk {
namespace {

QByteArray externalHash(ReadContext& context, const QString& externalId)
{
    return context.sealer().blindIndex("contact_identity.external", QStringView(externalId));
}

struct ThreadRow {
    KnownThread thread;
    IdentityId identity;
};

void readPresent(ReadContext& context, ThreadRow& row)
{
    row.thread.present = context.all(
        u"SELECT participant_id FROM provider_participant WHERE identity_id = ? AND left_at = 0",
        [](const Statement& r) { return r.text(0); }, row.identity);
    // Who wrote without being in the thread has no row at the provider.
    row.thread.present.removeIf([](const QString& id) { return id.startsWith(u"author:"); });
}

Result<QList<KnownThread>> runThreads(ReadContext& context, const QString& channel, const QString& account,
                                      Micros activeSince, int limit)
{
    // From the newest conversations: an inbox has thousands of threads, of which few are alive.
    QList<ThreadRow> rows = context.all(
        u"SELECT i.account, i.external_sealed, i.public_id, i.id, coalesce(t.last_index, -1), max(c.last_message_at), "
        u"coalesce(t.state, 'active') "
        u"FROM conversation c JOIN contact_identity i ON i.id = c.identity_id LEFT JOIN provider_thread t "
        u"ON t.identity_id = i.id WHERE c.state < 2 AND c.last_message_at >= ? AND c.channel = ? AND (i.account = ? OR "
        u"substr(i.account, 1, ?) = ?) AND coalesce(t.state, 'active') <> 'closed' GROUP BY i.id "
        u"ORDER BY max(c.last_message_at) DESC LIMIT ?",
        [&context](const Statement& row) {
            ThreadRow known;
            known.thread.accountId = row.text(0);
            known.thread.externalId = context.openText(row.bytes(1), "contact_identity.external", row.text(2));
            known.identity = row.id<IdentityId>(3);
            known.thread.lastIndex = row.integer(4);
            known.thread.lastMessageAt = row.integer(5);
            known.thread.state = row.text(6);
            return known;
        },
        activeSince, channel, account, account.size() + 1, QString(account + u'/'), limit);
    QList<KnownThread> threads;
    for (ThreadRow& row : rows) {
        readPresent(context, row);
        threads << row.thread;
    }
    return threads;
}

QList<KnownThread> runClosedThreads(ReadContext& context, const QString& channel, const QString& account, Micros since,
                                    int limit)
{
    return context.all(
        u"SELECT i.account, i.external_sealed, i.public_id, t.last_index, t.state FROM provider_thread t JOIN "
        u"contact_identity i ON i.id = t.identity_id WHERE t.state = 'closed' AND t.updated_at >= ? AND i.channel = ? AND "
        u"(i.account = ? OR substr(i.account, 1, ?) = ?) ORDER BY t.updated_at DESC LIMIT ?",
        [&context](const Statement& row) {
            KnownThread known;
            known.accountId = row.text(0);
            known.externalId = context.openText(row.bytes(1), "contact_identity.external", row.text(2));
            known.lastIndex = row.integer(3);
            known.state = row.text(4);
            return known;
        },
        since, channel, account, account.size() + 1, QString(account + u'/'), limit);
}

Result<KnownThread> runThread(ReadContext& context, const QString& channel, const QString& account,
                              const QString& externalId)
{
    ThreadRow known;
    known.thread.accountId = account;
    known.thread.externalId = externalId;
    const auto found = context.one(
        u"SELECT i.id, coalesce(t.last_index, -1), coalesce(t.state, 'active') FROM contact_identity i LEFT JOIN provider_thread t "
        u"ON t.identity_id = i.id WHERE i.channel = ? AND i.account = ? AND i.external_hash = ?",
        [](const Statement& row) { return std::tuple(row.id<IdentityId>(0), row.integer(1), row.text(2)); }, channel,
        account, externalHash(context, externalId));
    const auto erased = context.integer(
        u"SELECT last_index FROM erased_thread WHERE channel = ? AND account = ? AND thread_hash = ?", channel, account,
        externalHash(context, externalId));
    if (!found) {
        known.thread.erased = erased.has_value();
        known.thread.lastIndex = erased.value_or(-1);
        return known.thread;
    }
    std::tie(known.identity, known.thread.lastIndex, known.thread.state) = *found;
    known.thread.lastIndex = std::max(known.thread.lastIndex, erased.value_or(-1));
    readPresent(context, known);
    return known.thread;
}

}  // namespace

/// Its row in the audit is all that a restore can write into a database of any age.
Micros rows::restoredAt(ReadContext& context)
{
    return context.integer(u"SELECT max(at) FROM audit WHERE action = 'restore.done'").value_or(0);
}

QFuture<Result<SyncPoint>> SyncStore::point(QString channel, QString account, QString kind)
{
    SyncPoint wanted{std::move(channel), std::move(account), std::move(kind), 0, {}};
    return m_database.read<SyncPoint>(ReadLane::Turn, [wanted](ReadContext& context) -> Result<SyncPoint> {
        SyncPoint point = wanted;
        const auto found = context.one(
            u"SELECT at, mark FROM sync_point WHERE channel = ? AND account = ? AND kind = ?",
            [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); }, wanted.channel, wanted.account,
            wanted.kind);
        if (found)
            std::tie(point.at, point.mark) = *found;
        return point;
    });
}

QFuture<Result<>> SyncStore::setPoint(SyncPoint point)
{
    return m_database.write<void>([point = std::move(point)](Transaction& tx) -> Result<> {
        tx.exec(u"INSERT INTO sync_point (channel, account, kind, at, mark) VALUES (?, ?, ?, ?, ?) "
                u"ON CONFLICT (channel, account, kind) DO UPDATE SET at = excluded.at, mark = excluded.mark",
                point.channel, point.account, point.kind, point.at, point.mark);
        return {};
    });
}

QFuture<Result<SyncPoint>> SyncStore::oldest(QString channel, QString account, QString kind)
{
    SyncPoint wanted{std::move(channel), std::move(account), std::move(kind), 0, {}};
    return m_database.read<SyncPoint>(ReadLane::Turn, [wanted](ReadContext& context) -> Result<SyncPoint> {
        SyncPoint point = wanted;
        const auto found = context.one(
            u"SELECT min(at), min(CAST(mark AS INTEGER)) FROM sync_point WHERE channel = ? AND kind = ? AND at > 0 "
            u"AND (account = ? OR substr(account, 1, ?) = ?)",
            [](const Statement& row) { return std::pair(row.integer(0), row.integer(1)); }, wanted.channel, wanted.kind,
            wanted.account, wanted.account.size() + 1, QString(wanted.account + u'/'));
        if (found && found->first > 0) {
            point.at = found->first;
            point.mark = QString::number(found->second);
        }
        return point;
    });
}

QFuture<Result<>> SyncStore::forgetOthers(QString channel, QString account, QString kind, QStringList keys)
{
    return m_database.write<void>([channel = std::move(channel), account = std::move(account), kind = std::move(kind),
                                   keys = std::move(keys)](Transaction& tx) -> Result<> {
        const QStringList known = tx.all(
            u"SELECT account FROM sync_point WHERE channel = ? AND kind = ? AND (account = ? OR substr(account, 1, ?) = ?)",
            [](const Statement& row) { return row.text(0); }, channel, kind, account, account.size() + 1,
            QString(account + u'/'));
        for (const QString& key : known)
            if (!keys.contains(key))
                tx.exec(u"DELETE FROM sync_point WHERE channel = ? AND kind = ? AND account = ?", channel, kind, key);
        return {};
    });
}

QFuture<Result<Micros>> SyncStore::lastSync(QString account)
{
    return m_database.read<Micros>(
        ReadLane::Gui, [account = std::move(account)](ReadContext& context) -> Result<Micros> {
            return context
                .integer(u"SELECT max(at) FROM sync_point WHERE account = ? OR substr(account, 1, ?) = ?", account,
                         account.size() + 1, QString(account + u'/'))
                .value_or(0);
        });
}

QFuture<Result<Micros>> SyncStore::restoredAt()
{
    return m_database.read<Micros>(ReadLane::Turn,
                                   [](ReadContext& context) -> Result<Micros> { return rows::restoredAt(context); });
}

QFuture<Result<bool>> SyncStore::hasThreadWebhooks(QString account)
{
    return m_database.read<bool>(ReadLane::Turn, [account = std::move(account)](ReadContext& context) -> Result<bool> {
        return context.integer(u"SELECT 1 FROM account_state WHERE account = ? AND conversations_at > 0", account)
            .has_value();
    });
}

QFuture<Result<QSet<int>>> SyncStore::missing(QList<ListedId> ids)
{
    return m_database.read<QSet<int>>(
        ReadLane::Turn, [ids = std::move(ids)](ReadContext& context) -> Result<QSet<int>> {
            QSet<int> missing;
            for (int i = 0; i < ids.size(); ++i)
                if (!context.integer(
                        u"SELECT 1 FROM idempotency_key WHERE channel = ? AND account = ? AND provider_id = ?",
                        ids.at(i).channel, ids.at(i).account, ids.at(i).providerId))
                    missing << i;
            return missing;
        });
}

QFuture<Result<QList<KnownThread>>> SyncStore::threads(QString channel, QString account, Micros activeSince, int limit)
{
    return m_database.read<QList<KnownThread>>(
        ReadLane::Turn,
        [channel = std::move(channel), account = std::move(account), activeSince, limit](ReadContext& context) {
            return runThreads(context, channel, account, activeSince, limit);
        });
}

QFuture<Result<QList<KnownThread>>> SyncStore::closedThreads(QString channel, QString account, Micros since, int limit)
{
    return m_database.read<QList<KnownThread>>(ReadLane::Turn,
                                               [channel = std::move(channel), account = std::move(account), since,
                                                limit](ReadContext& context) -> Result<QList<KnownThread>> {
                                                   return runClosedThreads(context, channel, account, since, limit);
                                               });
}

QFuture<Result<KnownThread>> SyncStore::thread(QString channel, QString account, QString externalId)
{
    return m_database.read<KnownThread>(ReadLane::Turn, [channel = std::move(channel), account = std::move(account),
                                                         externalId = std::move(externalId)](ReadContext& context) {
        return runThread(context, channel, account, externalId);
    });
}

QFuture<Result<>> SyncStore::setThreadIndex(QString channel, QString account, QString externalId, qint64 index)
{
    return m_database.write<void>([channel = std::move(channel), account = std::move(account),
                                   externalId = std::move(externalId), index](Transaction& tx) -> Result<> {
        const auto identity = tx.integer(
            u"SELECT id FROM contact_identity WHERE channel = ? AND account = ? AND external_hash = ?", channel,
            account, externalHash(tx, externalId));
        if (!identity) {
            tx.exec(u"UPDATE erased_thread SET last_index = max(last_index, ?) WHERE channel = ? AND account = ? "
                    u"AND thread_hash = ?",
                    index, channel, account, externalHash(tx, externalId));
            return {};
        }
        tx.exec(u"INSERT INTO provider_thread (identity_id, last_index, updated_at) VALUES (?, ?, 0) "
                u"ON CONFLICT (identity_id) DO UPDATE SET last_index = max(last_index, excluded.last_index)",
                *identity, index);
        return {};
    });
}

}  // namespace frontdesk
