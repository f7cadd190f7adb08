// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/egressstore.h"

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/egresslog.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

QString maskedText(const QHash<QString, int>& masked)
{
    Json json = Json::object();
    for (auto it = masked.cbegin(); it != masked.cend(); ++it)
        json[toStd(it.key())] = *it;
    return QString::fromUtf8(toBytes(json));
}

QHash<QString, int> readMasked(const QString& text)
{
    QHash<QString, int> masked;
    const Result<Json> json = parseJson(text.toUtf8());
    if (json && json->is_object())
        for (auto it = json->begin(); it != json->end(); ++it)
            if (it->is_number_integer())
                masked.insert(QString::fromStdString(it.key()), it->get<int>());
    return masked;
}

Result<> runAdd(Transaction& tx, const EgressNote& note)
{
    const std::optional<qint64> conversation = note.conversation.isEmpty()
                                                   ? std::nullopt
                                                   : tx.integer(u"SELECT id FROM conversation WHERE public_id = ?",
                                                                note.conversation);
    rows::addEgress(tx, note, conversation.value_or(0));
    return {};
}

}  // namespace

EgressRow rows::readEgress(const Statement& row)
{
    return {.id = row.integer(0),
            .at = row.integer(1),
            .purpose = row.text(2),
            .service = row.text(3),
            .host = row.text(4),
            .outcome = row.text(5),
            .conversation = row.integer(6),
            .bytesOut = row.integer(7),
            .bytesIn = row.integer(8),
            .masked = readMasked(row.text(9))};
}

void rows::addEgress(Transaction& tx, const EgressNote& note, qint64 conversation)
{
    tx.exec(u"INSERT INTO egress (at, purpose, service, host, conversation_id, bytes_out, bytes_in, masked, outcome) "
            u"VALUES (?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?)",
            tx.now(), note.purpose, note.service, note.host, conversation, note.bytesOut, note.bytesIn,
            maskedText(note.masked), note.outcome);
}

void EgressStore::record(EgressNote note) { static_cast<void>(add(std::move(note))); }

QFuture<Result<>> EgressStore::add(EgressNote note)
{
    return m_database.write<void>([note = std::move(note)](Transaction& tx) { return runAdd(tx, note); });
}

QFuture<Result<QStringList>> EgressStore::services()
{
    return m_database.read<QStringList>(ReadLane::Gui, [](ReadContext& context) -> Result<QStringList> {
        // From name to name along the index: DISTINCT would read it to the end, and there are few names in many rows.
        return QStringList(context.all(
            u"WITH RECURSIVE name (service) AS (SELECT min(service) FROM egress UNION ALL "
            u"SELECT (SELECT min(e.service) FROM egress e WHERE e.service > name.service) FROM name "
            u"WHERE name.service IS NOT NULL) SELECT service FROM name WHERE service IS NOT NULL ORDER BY service",
            [](const Statement& row) { return row.text(0); }));
    });
}

}  // namespace frontdesk
