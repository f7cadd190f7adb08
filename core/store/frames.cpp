// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/frames.h"

#include "core/store/sealer.h"

namespace frontdesk::rows {
namespace {

/// A frame cannot be moved to another conversation or number.
QString frameRow(const Conversation& conversation, qint64 seq)
{
    return conversation.publicId + u'/' + QString::number(seq);
}

QByteArray sealFrame(Transaction& tx, const Conversation& conversation, qint64 seq, const Json& body)
{
    return tx.sealer().sealJson(body, "customer_frame.body", frameRow(conversation, seq));
}

CustomerFrame readFrame(ReadContext& context, const Conversation& conversation, const Statement& row)
{
    CustomerFrame frame{conversation.id, conversation.publicId, row.integer(0), Json::object()};
    frame.body = context.openJson(row.bytes(1), "customer_frame.body", frameRow(conversation, frame.seq));
    return frame;
}

}  // namespace

CustomerFrame appendFrame(Transaction& tx, const Conversation& conversation, MessageId message, const FrameDraft& draft)
{
    const qint64 seq = tx.integer(u"UPDATE conversation SET frame_seq = frame_seq + 1 WHERE id = ? RETURNING frame_seq",
                                  conversation.id)
                           .value_or(0);
    CustomerFrame frame = insertFrame(tx, conversation, message, draft, seq);
    if (message.isValid())
        tx.exec(u"UPDATE message SET frame_seq = ? WHERE id = ?", seq, message);
    return frame;
}

CustomerFrame insertFrame(Transaction& tx, const Conversation& conversation, MessageId message, const FrameDraft& draft,
                          qint64 seq)
{
    tx.exec(u"INSERT INTO customer_frame (conversation_id, seq, message_id, body_sealed, created_at) "
            u"VALUES (?, ?, ?, ?, ?)",
            conversation.id, seq, message, sealFrame(tx, conversation, seq, draft.body), tx.now());
    return {conversation.id, conversation.publicId, seq, draft.body};
}

void appendFrames(Transaction& tx, const Conversation& conversation, MessageId message, const QList<FrameDraft>& drafts,
                  QList<CustomerFrame>& out)
{
    for (const FrameDraft& draft : drafts)
        out << appendFrame(tx, conversation, message, draft);
}

void withdrawFrames(Transaction& tx, const Conversation& conversation, MessageId message, qint64 releasedSeq)
{
    const QList<qint64> numbers = tx.all(
        u"SELECT seq FROM customer_frame WHERE message_id = ? AND conversation_id = ? AND seq > ?",
        [](const Statement& row) { return row.integer(0); }, message, conversation.id, releasedSeq);
    for (const qint64 seq : numbers)
        tx.exec(u"UPDATE customer_frame SET body_sealed = ?, message_id = NULL WHERE conversation_id = ? AND seq = ?",
                sealFrame(tx, conversation, seq, {{"type", "noop"}}), conversation.id, seq);
}

QString textOfFrames(ReadContext& context, const Conversation& conversation, MessageId message)
{
    const auto frames = context.all(
        u"SELECT seq, body_sealed FROM customer_frame WHERE message_id = ? AND conversation_id = ? ORDER BY seq",
        [&](const Statement& row) { return readFrame(context, conversation, row); }, message, conversation.id);
    QString text;
    for (const CustomerFrame& frame : frames)
        if (jsonString(frame.body, "type") == u"text")
            text += jsonString(frame.body, "content");
    return text;
}

QList<CustomerFrame> framesAfter(ReadContext& context, const Conversation& conversation, qint64 after, int limit)
{
    return context.all(
        u"SELECT seq, body_sealed FROM customer_frame WHERE conversation_id = ? AND seq > ? "
        u"ORDER BY seq LIMIT ?",
        [&](const Statement& row) { return readFrame(context, conversation, row); }, conversation.id, after, limit);
}

}  // namespace frontdesk::rows
