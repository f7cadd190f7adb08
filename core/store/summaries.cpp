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
    if (const QByteArray sealed = row.bytes(20); !sealed.isEmpty())
        s.lastText = context.openText(sealed, "conversation.last_text", s.conversation.publicId);
    s.lastAuthor = quint8(row.integer(21));
    s.confidence = row.optionalReal(22);
    s.unread = row.int32(23);
    if (const QByteArray sealed = row.bytes(25); !sealed.isEmpty())
        s.contactName = context.openText(sealed, "contact.name", row.text(24));
    s.assigneeName = row.text(26);
    if (!row.isNull(27))
        s.escalation = readEscalation(context, row, 27);
    return s;
}

ConversationSummary summaryOf(ReadContext& context, ConversationId id)
{
    return context
        .one(FRONTDESK_SUMMARY_SELECT u"WHERE c.id = ?",
             [&context](const Statement& row) { return readSummary(context, row); }, id)
        .value_or(ConversationSummary{});
}

void noteLastText(Transaction& tx, const Conversation& conversation, const Message& message)
{
    tx.exec(u"UPDATE conversation SET last_text_sealed = ?, last_author = ?, last_message_at = max(last_message_at, ?) "
            u"WHERE id = ?",
            sealLast(tx, conversation, listText(message)), message.author, tx.now(), conversation.id);
}

void refreshLastText(Transaction& tx, const Conversation& conversation)
{
    const auto newest = tx.one(u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
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

qint64 feedConversation(Transaction& tx, ConversationId id) { return tx.feed(u"conversation", id, id.value); }

}  // namespace frontdesk::rows
