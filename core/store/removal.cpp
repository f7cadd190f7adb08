// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removal.h"

#include "core/store/messagerows.h"
#include "core/store/sealer.h"

namespace frontdesk {
namespace {

using namespace rows;

/// Taking away tokens that were never written would spoil the index. What was said and noted is in it from the moment its
/// text is final; asking each time would walk over all that was removed before.
bool isIndexed(Transaction& tx, const Message& message, const QString& tokens)
{
    if (message.kind != MessageKind::Text && message.kind != MessageKind::Note)
        return false;
    if (message.delivery != Delivery::Streaming)
        return true;
    const QString first = u'"' % tokens.section(u' ', 0, 0) % u'"';
    return tx.integer(u"SELECT 1 FROM message_token WHERE message_token MATCH ? AND rowid = ?", first, message.id)
        .has_value();
}

void removeTokens(Transaction& tx, const Message& message, Removal& out)
{
    const QString tokens = tx.sealer().searchTokens(message.text());
    if (tokens.isEmpty() || !isIndexed(tx, message, tokens))
        return;
    tx.exec(u"INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', ?, ?)", message.id, tokens);
    ++out.counts.searchEntries;
}

void noteFiles(const QList<std::pair<QString, qint64>>& files, Removal& out)
{
    for (const auto& [name, bytes] : files) {
        if (out.mediaFiles.contains(name))
            continue;
        out.mediaFiles << name;
        ++out.counts.mediaFiles;
        out.counts.mediaBytes += bytes;
    }
}

std::pair<QString, qint64> removedFile(const Statement& row) { return {row.text(0), row.integer(1)}; }

/// A provider tells of a message again: in its lists, in a webhook that comes twice. The key stays without the message, so
/// that what was removed is not taken in once more; it ages like all keys (PurgeStore::UpkeepAge). Browsers tell nothing.
int removeKey(Transaction& tx, MessageId message)
{
    const qint64 gone = tx.exec(u"DELETE FROM idempotency_key WHERE message_id = ? AND channel = 'webchat'", message);
    tx.exec(u"UPDATE idempotency_key SET message_id = NULL, at = max(at, ?) WHERE message_id = ?", tx.now(), message);
    return int(gone);
}

/// How far a provider's thread was here, before its messages go.
void noteThreadIndex(Transaction& tx, ConversationId id)
{
    tx.exec(u"INSERT INTO provider_thread (identity_id, last_index, updated_at) SELECT c.identity_id, "
            u"(SELECT max(m.provider_index) FROM message m WHERE m.conversation_id = c.id), 0 FROM conversation c "
            u"WHERE c.id = ? AND c.channel = 'conversations' AND EXISTS (SELECT 1 FROM message m "
            u"WHERE m.conversation_id = c.id) ON CONFLICT (identity_id) "
            u"DO UPDATE SET last_index = max(last_index, excluded.last_index)",
            id);
}

void noteErasedThreads(Transaction& tx, ContactId id)
{
    tx.exec(u"INSERT INTO erased_thread (channel, account, thread_hash, last_index, at) SELECT i.channel, i.account, "
            u"i.external_hash, coalesce(t.last_index, -1), ? FROM contact_identity i LEFT JOIN provider_thread t "
            u"ON t.identity_id = i.id WHERE i.contact_id = ? AND i.channel = 'conversations' "
            u"AND coalesce(t.state, 'active') <> 'closed' ON CONFLICT (channel, account, thread_hash) "
            u"DO UPDATE SET last_index = max(last_index, excluded.last_index), at = excluded.at",
            tx.now(), id);
}

/// With what hangs on them: search words, files, outbox, idempotency keys.
int removeMessages(Transaction& tx, ConversationId id, int most, Removal& out)
{
    const QList<Message> messages = tx.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? ORDER BY m.position, m.id LIMIT ?",
        [&tx](const Statement& row) { return readMessage(tx, row); }, id, most);
    if (!messages.isEmpty())
        noteThreadIndex(tx, id);
    for (const Message& message : messages) {
        removeTokens(tx, message, out);
        noteFiles(tx.all(u"SELECT public_id, bytes FROM media WHERE message_id = ?", removedFile, message.id), out);
        out.counts.cached += tx.integer(u"SELECT count(*) FROM outbox WHERE message_id = ?", message.id).value_or(0);
        out.counts.cached += removeKey(tx, message.id);
        tx.exec(u"DELETE FROM message WHERE id = ?", message.id);
        (message.kind == MessageKind::Note ? out.counts.notes : out.counts.messages) += 1;
    }
    return int(messages.size());
}

void removeRest(Transaction& tx, ConversationId id, Removal& out)
{
    noteFiles(tx.all(u"SELECT public_id, bytes FROM media WHERE conversation_id = ?", removedFile, id), out);
    tx.exec(u"DELETE FROM media WHERE conversation_id = ?", id);
    out.counts.cached += tx.exec(u"DELETE FROM staff_draft WHERE conversation_id = ?", id);
    out.counts.cached += tx.exec(u"DELETE FROM outbox WHERE conversation_id = ?", id);
    tx.exec(u"DELETE FROM conversation WHERE id = ?", id);
    out.conversations << id;
    ++out.counts.conversations;
}

}  // namespace

RemovedCounts& RemovedCounts::operator+=(const RemovedCounts& more)
{
    conversations += more.conversations;
    messages += more.messages;
    contacts += more.contacts;
    mediaFiles += more.mediaFiles;
    mediaBytes += more.mediaBytes;
    searchEntries += more.searchEntries;
    sessions += more.sessions;
    turns += more.turns;
    notes += more.notes;
    cached += more.cached;
    return *this;
}

qint64 RemovedCounts::total() const
{
    return conversations + messages + contacts + mediaFiles + searchEntries + sessions + turns + notes + cached;
}

Removal& Removal::operator+=(const Removal& more)
{
    counts += more.counts;
    mediaFiles += more.mediaFiles;
    sessions += more.sessions;
    conversations += more.conversations;
    return *this;
}

bool rows::removeConversationSome(Transaction& tx, ConversationId id, int& budget, Removal& out)
{
    out.counts.cached += tx.exec(u"DELETE FROM ai_draft WHERE conversation_id = ?", id);
    // Half of a turn's words would be worse than none: turns go first.
    const qint64 turns = tx.exec(
        u"DELETE FROM turn WHERE id IN (SELECT id FROM turn WHERE conversation_id = ? ORDER BY id LIMIT ?)", id,
        std::max(0, budget));
    out.counts.turns += turns;
    budget -= int(turns);
    if (budget <= 0)
        return false;
    const qint64 frames = tx.exec(
        u"DELETE FROM customer_frame WHERE conversation_id = ? AND seq IN (SELECT seq FROM customer_frame "
        u"WHERE conversation_id = ? ORDER BY seq LIMIT ?)",
        id, id, budget);
    out.counts.cached += frames;
    budget -= int(frames);
    if (budget <= 0)
        return false;
    budget -= removeMessages(tx, id, budget, out);
    if (budget <= 0 || tx.failed())
        return false;
    removeRest(tx, id, out);
    --budget;
    return true;
}

void rows::removeContactRows(Transaction& tx, ContactId id, Removal& out)
{
    const auto sessions = tx.all(
        u"SELECT w.id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ?",
        [](const Statement& row) { return row.id<SessionId>(0); }, id);
    for (const SessionId session : sessions)
        removeSession(tx, session, out);
    const bool searched =
        tx.integer(u"SELECT 1 FROM contact WHERE id = ? AND (length(name_sealed) > 0 OR length(email_sealed) > 0)", id)
            .has_value();
    setContactText(tx, id, {}, {});  // its search words: they hang on no foreign key
    out.counts.searchEntries += searched ? 1 : 0;
    out.counts.notes += tx.exec(u"DELETE FROM contact_fact WHERE contact_id = ?", id);
    out.counts.notes += tx.exec(u"DELETE FROM contact_memory WHERE contact_id = ?", id);
    out.counts.notes += tx.exec(u"DELETE FROM callback WHERE contact_id = ?", id);
    noteErasedThreads(tx, id);
    out.counts.contacts += tx.exec(u"DELETE FROM contact WHERE id = ?", id);
}

void rows::removeContactIfBare(Transaction& tx, ContactId id, qint64 keptSince, bool despiteSessions, Removal& out)
{
    const bool kept = tx.integer(u"SELECT 1 WHERE EXISTS (SELECT 1 FROM conversation WHERE contact_id = ?) "
                                 u"OR EXISTS (SELECT 1 FROM contact_fact WHERE contact_id = ? AND created_at >= ?) "
                                 u"OR EXISTS (SELECT 1 FROM contact_block WHERE contact_id = ?) "
                                 u"OR EXISTS (SELECT 1 FROM callback WHERE contact_id = ? AND (state = 0 "
                                 u"OR ended_at >= ?))",
                                 id, id, keptSince, id, id, keptSince)
                          .has_value();
    const bool visits =
        !despiteSessions
        && tx.integer(
                 u"SELECT 1 FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ? LIMIT 1",
                 id)
               .has_value();
    if (!kept && !visits && !tx.failed())
        removeContactRows(tx, id, out);
}

void rows::removeSession(Transaction& tx, SessionId id, Removal& out)
{
    tx.exec(u"UPDATE media SET session_id = NULL WHERE session_id = ? AND message_id IS NOT NULL", id);
    noteFiles(tx.all(u"SELECT public_id, bytes FROM media WHERE session_id = ?", removedFile, id), out);
    tx.exec(u"DELETE FROM media WHERE session_id = ?", id);
    if (tx.exec(u"DELETE FROM web_session WHERE id = ?", id) == 0)
        return;
    out.sessions << id;
    ++out.counts.sessions;
}

}  // namespace frontdesk
