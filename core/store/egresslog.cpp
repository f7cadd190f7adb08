// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/egresslog.h"

#include "core/store/database.h"
#include "core/store/likepattern.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>

namespace frontdesk {
namespace {

constexpr int MostRows = 5000;

/// The oldest row of that time or later. A clock that was set back leaves times that do not rise with the ids, so it is
/// the smallest id of them all: read out of the index on the time, without a look at the rows (a plain min(id) would walk
/// the table from its oldest row on).
qint64 lowestOf(ReadContext& context, Micros from)
{
    return context.integer(u"SELECT min(+id) FROM egress WHERE at >= ?", from)
        .value_or(std::numeric_limits<qint64>::max());
}

QString statementOf(const EgressLogFilter& filter)
{
    // + keeps SQLite from the index on the time, which would have to be sorted by id.
    return QStringLiteral(
               "SELECT e.id, e.at, e.purpose, e.service, e.host, e.outcome, coalesce(e.conversation_id, 0), "
               "e.bytes_out, e.bytes_in, e.masked, k.public_id, k.name_sealed FROM egress e "
               "LEFT JOIN conversation c ON c.id = e.conversation_id LEFT JOIN contact k ON k.id = c.contact_id "
               "WHERE e.id >= ? AND e.id < ? AND +e.at >= ? AND +e.at < ? ")
           % (filter.service.isEmpty() ? u"AND ? = '' " : u"AND e.service = ? ")
           % u"AND (e.service LIKE ? ESCAPE '\\' OR e.host LIKE ? ESCAPE '\\' OR e.purpose LIKE ? ESCAPE '\\' "
             u"OR e.outcome LIKE ? ESCAPE '\\') ORDER BY e.id DESC LIMIT ?";
}

EgressLines readPage(ReadContext& context, const EgressLogFilter& filter)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const int limit = std::clamp(filter.limit, 1, MostRows);
    const QString pattern = likePattern(filter.text);
    EgressLines page;
    page.lowest = filter.lowest > 0 ? filter.lowest : filter.from > 0 ? lowestOf(context, filter.from) : 1;
    page.lines = context.all(
        statementOf(filter),
        [&context](const Statement& row) {
            return EgressLine{rows::readEgress(row), context.openText(row.bytes(11), "contact.name", row.text(10))};
        },
        page.lowest, filter.before > 0 ? filter.before : most, filter.from, filter.until > 0 ? filter.until : most,
        filter.service, pattern, pattern, pattern, pattern, limit + 1);
    page.more = page.lines.size() > limit;
    if (page.more)
        page.lines.removeLast();
    return page;
}

}  // namespace

QFuture<Result<EgressLines>> EgressLog::page(EgressLogFilter filter)
{
    return m_database.read<EgressLines>(ReadLane::Gui,
                                        [filter = std::move(filter)](ReadContext& context) -> Result<EgressLines> {
                                            return readPage(context, filter);
                                        });
}

QFuture<Result<>> EgressLog::add(EgressNote note, ConversationId conversation)
{
    return m_database.write<void>([note = std::move(note), conversation](Transaction& tx) -> Result<> {
        rows::addEgress(tx, note, conversation.value);
        return {};
    });
}

}  // namespace frontdesk
