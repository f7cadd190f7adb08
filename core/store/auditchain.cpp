// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditchain.h"

#include "core/store/sealer.h"

namespace frontdesk::auditchain {
namespace {

struct Head {
    qint64 seq = 0;
    QByteArray hash;
};

Head readHead(ReadContext& context)
{
    Statement row = context.query(u"SELECT seq, hash FROM audit_head WHERE id = 1");
    return row.next() ? Head{row.integer(0), row.bytes(1)} : Head{};
}

/// Keyed, so that who can write the file but has no key cannot forge a chain. Json objects are sorted by key: the
/// text is canonical. `details` goes in as the stored text.
QByteArray hashOf(const Sealer& sealer, const AuditEntry& entry, const QByteArray& details, const QByteArray& previous)
{
    const Json canonical = {{"seq", entry.seq},
                            {"at", entry.at},
                            {"actor", toStd(entry.actor)},
                            {"action", toStd(entry.action)},
                            {"target", toStd(entry.target)},
                            {"details", details.toStdString()},
                            {"previous", previous.toHex().toStdString()}};
    return sealer.blindIndex("audit.entry", QByteArrayView(toBytes(canonical)));
}

Error brokenAt(qint64 seq)
{
    return {ErrorCode::Corrupt, QStringLiteral("The audit log was changed at entry %1.").arg(seq),
            QStringLiteral("audit chain broken at %1").arg(seq)};
}

}  // namespace

void append(Transaction& transaction, AuditEntry entry)
{
    const Head head = readHead(transaction);
    entry.seq = head.seq + 1;
    if (entry.at == 0)
        entry.at = transaction.now();
    const QByteArray details = toBytes(entry.details);
    const QByteArray hash = hashOf(transaction.sealer(), entry, details, head.hash);
    transaction.exec(u"INSERT INTO audit (seq, at, actor, action, target, details, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                     entry.seq, entry.at, entry.actor, entry.action, entry.target, QString::fromUtf8(details), hash);
    transaction.exec(u"UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1", entry.seq, hash);
}

Result<qint64> verify(ReadContext& context)
{
    qint64 count = 0;
    QByteArray previous;
    Statement row = context.query(u"SELECT seq, at, actor, action, target, details, hash FROM audit ORDER BY seq");
    while (row.next()) {
        const AuditEntry entry{.seq = row.integer(0),
                               .at = row.integer(1),
                               .actor = row.text(2),
                               .action = row.text(3),
                               .target = row.text(4)};
        const QByteArray hash = hashOf(context.sealer(), entry, row.text(5).toUtf8(), previous);
        if (entry.seq != ++count || hash != row.bytes(6))
            return brokenAt(count);
        previous = hash;
    }
    const Head head = readHead(context);
    if (head.seq != count || head.hash != previous)
        return brokenAt(std::min(head.seq, count) + 1);
    return count;
}

}  // namespace frontdesk::auditchain

namespace frontdesk {

void Transaction::appendAudit(AuditEntry entry) { auditchain::append(*this, std::move(entry)); }

}  // namespace frontdesk
