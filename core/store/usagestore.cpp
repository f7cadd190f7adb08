// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagestore.h"

#include "core/store/database.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

UsageRow readUsage(const Statement& row)
{
    return {.day = QDate::fromString(row.text(0), Qt::ISODate),
            .provider = row.text(1),
            .model = row.text(2),
            .purpose = row.text(3),
            .agent = row.text(4),
            .currency = row.text(5),
            .calls = row.integer(6),
            .failures = row.integer(7),
            .tokensIn = row.integer(8),
            .tokensCached = row.integer(9),
            .tokensOut = row.integer(10),
            .unpriced = row.integer(11),
            .cost = row.integer(12)};
}

Result<> runAdd(Transaction& tx, const QList<UsageRow>& rows)
{
    for (const UsageRow& r : rows)
        tx.exec(u"INSERT INTO llm_usage (day, provider, model, purpose, agent, currency, calls, failures, tokens_in, "
                u"tokens_cached, tokens_out, unpriced, cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                u"ON CONFLICT (day, provider, model, purpose, agent, currency) DO UPDATE SET calls = calls + "
                u"excluded.calls, failures = failures + excluded.failures, tokens_in = tokens_in + excluded.tokens_in, "
                u"tokens_cached = tokens_cached + excluded.tokens_cached, tokens_out = tokens_out + "
                u"excluded.tokens_out, unpriced = unpriced + excluded.unpriced, cost = cost + excluded.cost",
                dayText(r.day), r.provider, r.model, r.purpose, r.agent, r.currency, r.calls, r.failures, r.tokensIn,
                r.tokensCached, r.tokensOut, r.unpriced, r.cost);
    return {};
}

Result<bool> runTell(Transaction& tx, QDate day, const QString& kind, const QString& text)
{
    const QString target = dayText(day);
    const QString action = QString(u"budget." % kind);
    const bool told =
        tx.integer(u"SELECT 1 FROM audit WHERE target = ? AND action = ? LIMIT 1", target, action).has_value();
    if (!told)
        tx.appendAudit({.actor = QStringLiteral("system"),
                        .action = action,
                        .target = target,
                        .details = {{"text", toStd(text)}}});
    return !told;
}

}  // namespace

QFuture<Result<>> UsageStore::add(QList<UsageRow> rows)
{
    return m_database.write<void>([rows = std::move(rows)](Transaction& tx) { return runAdd(tx, rows); },
                                  Database::Run::Often);
}

QFuture<Result<QList<UsageRow>>> UsageStore::since(QDate first)
{
    return m_database.read<QList<UsageRow>>(ReadLane::Gui, [first](ReadContext& context) -> Result<QList<UsageRow>> {
        return context.all(u"SELECT day, provider, model, purpose, agent, currency, calls, failures, tokens_in, "
                           u"tokens_cached, tokens_out, unpriced, cost FROM llm_usage WHERE day >= ? ORDER BY day",
                           readUsage, dayText(first));
    });
}

QFuture<Result<QHash<QString, SpentOn>>> UsageStore::openConversations()
{
    return m_database.read<QHash<QString, SpentOn>>(
        ReadLane::Gui, [](ReadContext& context) -> Result<QHash<QString, SpentOn>> {
            QHash<QString, SpentOn> spent;
            // CROSS: the few open ones first, then their turns by the index of those with a price. Those that were put
            // off begin anew.
            for (Statement row = context.query(
                     u"SELECT c.public_id, t.currency, sum(t.cost) FROM conversation c INDEXED BY conversation_open "
                     u"CROSS JOIN turn t ON t.conversation_id = c.id WHERE c.state < 2 AND t.cost > 0 "
                     u"GROUP BY c.id, t.currency");
                 row.next();)
                spent[row.text(0)].insert(row.text(1), row.integer(2));
            return spent;
        });
}

QFuture<Result<UsageStore::Conversation>> UsageStore::ofConversation(qint64 conversation)
{
    return m_database.read<Conversation>(ReadLane::Gui, [conversation](ReadContext& context) -> Result<Conversation> {
        Conversation whole;
        for (Statement row = context.query(
                 u"SELECT currency, cost, tokens_in, tokens_out FROM turn WHERE conversation_id = ?", conversation);
             row.next();) {
            const qint64 tokens = row.integer(2) + row.integer(3);
            whole.tokensIn += row.integer(2);
            whole.tokensOut += row.integer(3);
            ++whole.turns;
            if (row.integer(1) > 0)
                whole.cost[row.text(0)] += row.integer(1);
            else if (row.integer(1) < 0 && tokens > 0)
                ++whole.unpriced;
        }
        return whole;
    });
}

QFuture<Result<bool>> UsageStore::tellOnce(QDate day, QString kind, QString text)
{
    return m_database.write<bool>([day, kind = std::move(kind), text = std::move(text)](Transaction& tx) {
        return runTell(tx, day, kind, text);
    });
}

}  // namespace frontdesk
