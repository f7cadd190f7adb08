// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/summaries.h"

#include "core/store/sealer.h"

namespace frontdesk::rows {
namespace {

constexpr qsizetype LastTextLength = 200;

/// What the list shows of a message: its words, else the name of what was attached.
QString listText(const Message& message)
{
    QString text = message.text().simplified();
    for (const MessagePart& part : message.parts) {
        if (!text.isEmpty())
            break;
        if (const auto* image = std::get_if<ImagePart>(&part))
            text = image->name;
        else if (const auto* file = std::get_if<FilePart>(&part))
            text = file->name;
        else if (const auto* audio = std::get_if<AudioPart>(&part))
            text = audio->name;
        else if (const auto* card = std::get_if<CardPart>(&part))
            text = card->title;
    }
    return text.size() > LastTextLength ? text.left(LastTextLength - 1) + u'…' : text;
}

QByteArray sealLast(Transaction& tx, const Conversation& conversation, const QString& text)
{
    return tx.sealer().sealText(text, "conversation.last_text", conversation.publicId);
}

}  // namespace

ConversationSummary readSummary(ReadContext& context, const Statement& row)
{
    ConversationSummary s;
    s.conversation = readConversation(row);
    if (const QByteArray sealed = row.bytes(21); !sealed.isEmpty())
        s.lastText = context.openText(sealed, "conversation.last_text", s.conversation.publicId);
    s.lastAuthor = quint8(row.integer(22));
    s.confidence = row.optionalReal(23);
    s.unread = row.int32(24);
    if (const QByteArray sealed = row.bytes(26); !sealed.isEmpty())
        s.contactName = context.openText(sealed, "contact.name", row.text(25));
    s.assigneeName = row.text(27);
    if (!row.isNull(28))
        s.escalation = readEscalation(context, row, 28);
    s.draft = row.integer(44);
    s.lastInbound = row.id<MessageId>(45);
    return s;
}

ConversationSummary summaryOf(ReadContext& context, ConversationId id)
{
    return context
        .one(
            FRONTDESK_SUMMARY_SELECT u"WHERE c.id = ?",
            [&context](const Statement& row) { return readSummary(context, row); }, id)
        .value_or(ConversationSummary{});
}

ConversationSummary summaryAfter(ReadContext& context, const Conversation& conversation, const Message& newest)
{
    struct Rest {
        ConversationSummary summary;
        bool escalated = false;
    };
    const auto rest = context.one(
        u"SELECT c.last_confidence, c.unread, k.public_id, k.name_sealed, s.name, c.escalation_id, c.waiting_draft, "
        u"c.last_inbound_id "
        u"FROM conversation c "
        u"JOIN contact k ON k.id = c.contact_id LEFT JOIN staff s ON s.id = c.assignee_id WHERE c.id = ?",
        [&context](const Statement& row) {
            Rest r;
            r.summary.confidence = row.optionalReal(0);
            r.summary.unread = row.int32(1);
            if (const QByteArray sealed = row.bytes(3); !sealed.isEmpty())
                r.summary.contactName = context.openText(sealed, "contact.name", row.text(2));
            r.summary.assigneeName = row.text(4);
            r.escalated = !row.isNull(5);
            r.summary.draft = row.integer(6);
            r.summary.lastInbound = row.id<MessageId>(7);
            return r;
        },
        conversation.id);
    if (!rest || rest->escalated)
        return summaryOf(context, conversation.id);
    ConversationSummary summary = rest->summary;
    summary.conversation = conversation;
    summary.lastText = listText(newest);
    summary.lastAuthor = quint8(newest.author);
    return summary;
}

void noteLastText(Transaction& tx, const Conversation& conversation, const Message& message)
{
    tx.exec(u"UPDATE conversation SET last_text_sealed = ?, last_author = ?, last_message_at = max(last_message_at, ?) "
            u"WHERE id = ?",
            sealLast(tx, conversation, listText(message)), message.author, tx.now(), conversation.id);
}

QByteArray sealedListText(Transaction& tx, const Conversation& conversation, const Message& message)
{
    return sealLast(tx, conversation, listText(message));
}

void refreshLastText(Transaction& tx, const Conversation& conversation)
{
    const auto newest = tx.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
        u"AND m.kind = 0 AND m.visibility = 'public' ORDER BY m.position DESC, m.id DESC LIMIT 1",
        [&tx](const Statement& row) { return readMessage(tx, row); }, conversation.id);
    tx.exec(u"UPDATE conversation SET last_text_sealed = ?, last_author = ? WHERE id = ?",
            newest ? sealLast(tx, conversation, listText(*newest)) : QByteArray(),
            newest ? newest->author : Author::Contact, conversation.id);
}

void touch(Transaction& tx, ConversationId id)
{
    tx.exec(u"UPDATE conversation SET last_message_at = max(last_message_at, ?) WHERE id = ?", tx.now(), id);
}

qint64 feedMessage(Transaction& tx, const Message& message)
{
    return tx.feed(u"message", message.conversationId, message.id.value);
}

qint64 feedMessageAndConversation(Transaction& tx, const Message& message)
{
    const qint64 seq = tx.takeSeqs(2);
    tx.feedRow(seq - 1, u"message", message.conversationId, message.id.value);
    tx.feedRow(seq, u"conversation", message.conversationId, message.conversationId.value);
    return seq;
}

qint64 feedConversation(Transaction& tx, ConversationId id) { return tx.feed(u"conversation", id, id.value); }

}  // namespace frontdesk::rows
