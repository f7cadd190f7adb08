// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/samplestore.h"

#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"

namespace frontdesk {
namespace {

/// A contact of the demo: marked, or only ever seen in conversations of the demo.
#define FRONTDESK_SAMPLE_CONTACT                                                                                       \
    u"NOT EXISTS (SELECT 1 FROM conversation c WHERE c.contact_id = k.id AND c.sample = 0) "                           \
    u"AND (k.sample = 1 OR EXISTS (SELECT 1 FROM conversation c WHERE c.contact_id = k.id AND c.sample = 1)) "

int number(ReadContext& context, QStringView sql) { return int(context.integer(sql).value_or(0)); }

SampleCounts countAll(ReadContext& context)
{
    SampleCounts counts;
    counts.conversations = number(context, u"SELECT count(*) FROM conversation WHERE sample = 1");
    counts.contacts = number(context, u"SELECT count(*) FROM contact k WHERE " FRONTDESK_SAMPLE_CONTACT);
    counts.messages = number(context, u"SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
                                      u"WHERE c.sample = 1");
    counts.documents = number(context, u"SELECT count(*) FROM document WHERE sample = 1");
    return counts;
}

/// Taking away tokens that were never written would spoil the index, so it is asked first.
void removeTokens(Transaction& tx, const Message& message)
{
    const QString tokens = tx.sealer().searchTokens(message.text());
    if (tokens.isEmpty())
        return;
    const QString first = u'"' % tokens.section(u' ', 0, 0) % u'"';
    const bool indexed = tx.integer(u"SELECT 1 FROM message_token WHERE message_token MATCH ? AND rowid = ?", first,
                                    message.id)
                             .has_value();
    if (indexed)
        tx.exec(u"INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', ?, ?)", message.id,
                tokens);
}

void collectMedia(const QList<QString>& files, SampleBatch& batch)
{
    for (const QString& file : files)
        if (!batch.mediaFiles.contains(file))
            batch.mediaFiles << file;
}

int removeConversation(Transaction& tx, ConversationId id, SampleBatch& batch)
{
    const QList<Message> messages = tx.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ?",
        [&tx](const Statement& row) { return rows::readMessage(tx, row); }, id);
    for (const Message& message : messages)
        removeTokens(tx, message);
    const auto name = [](const Statement& row) { return row.text(0); };
    collectMedia(tx.all(u"SELECT public_id FROM media WHERE conversation_id = ?", name, id), batch);
    tx.exec(u"DELETE FROM idempotency_key WHERE message_id IN (SELECT id FROM message WHERE conversation_id = ?)", id);
    tx.exec(u"DELETE FROM change_feed WHERE conversation_id = ?", id);
    tx.exec(u"DELETE FROM conversation WHERE id = ?", id);
    return int(messages.size());
}

void removeContact(Transaction& tx, ContactId id, SampleBatch& batch)
{
    const QList<SessionId> sessions = tx.all(
        u"SELECT w.id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ?",
        [](const Statement& row) { return row.id<SessionId>(0); }, id);
    batch.sessions += sessions;
    collectMedia(tx.all(
                     u"SELECT f.public_id FROM media f JOIN web_session w ON w.id = f.session_id "
                     u"JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ?",
                     [](const Statement& row) { return row.text(0); }, id),
                 batch);
    rows::setContactText(tx, id, {}, {});  // its search tokens
    tx.exec(u"DELETE FROM contact WHERE id = ?", id);
    ++batch.removed.contacts;
}

SampleBatch removeContacts(Transaction& tx, int limit)
{
    SampleBatch batch;
    const QList<ContactId> contacts = tx.all(
        u"SELECT k.id FROM contact k WHERE " FRONTDESK_SAMPLE_CONTACT u"ORDER BY k.id LIMIT ?",
        [](const Statement& row) { return row.id<ContactId>(0); }, limit);
    for (const ContactId id : contacts)
        removeContact(tx, id, batch);
    batch.more = contacts.size() == limit;
    return batch;
}

/// The contacts go before their conversations do, as long as it can be seen which of them are of the demo; deleting
/// one takes its conversations along, so these are emptied first.
Result<SampleBatch> removeSome(Transaction& tx, int limit)
{
    SampleBatch batch;
    const QList<ConversationId> conversations = tx.all(
        u"SELECT id FROM conversation WHERE sample = 1 ORDER BY id LIMIT ?",
        [](const Statement& row) { return row.id<ConversationId>(0); }, limit);
    if (!conversations.isEmpty()) {
        // Marked now: without its conversations nothing else would say that a contact is one of the demo.
        tx.exec(u"UPDATE contact AS k SET sample = 1 WHERE k.sample = 0 AND " FRONTDESK_SAMPLE_CONTACT);
        for (const ConversationId id : conversations) {
            batch.removed.messages += removeConversation(tx, id, batch);
            ++batch.removed.conversations;
        }
        batch.more = true;
        return batch;
    }
    batch = removeContacts(tx, limit);
    if (batch.more)
        return batch;
    tx.exec(u"UPDATE contact SET sample = 0 WHERE sample = 1");
    tx.exec(u"DELETE FROM canned_reply WHERE sample = 1");
    tx.exec(u"DELETE FROM chunk WHERE document_id IN (SELECT id FROM document WHERE sample = 1)");
    batch.removed.documents = int(tx.exec(u"DELETE FROM document WHERE sample = 1"));
    return batch;
}

}  // namespace

void rows::removeWholeConversation(Transaction& tx, ConversationId id)
{
    SampleBatch unheard;
    removeConversation(tx, id, unheard);
}

QList<SessionId> rows::removeWholeContact(Transaction& tx, ContactId id)
{
    SampleBatch batch;
    removeContact(tx, id, batch);
    return batch.sessions;
}

QFuture<Result<SampleCounts>> SampleStore::count()
{
    return m_database.read<SampleCounts>(
        ReadLane::Gui, [](ReadContext& context) -> Result<SampleCounts> { return countAll(context); });
}

QFuture<Result<SampleBatch>> SampleStore::removeSome(int conversations)
{
    return m_database.write<SampleBatch>(
        [conversations](Transaction& tx) { return frontdesk::removeSome(tx, conversations); });
}

}  // namespace frontdesk
