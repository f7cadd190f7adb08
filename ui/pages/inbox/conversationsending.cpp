// SPDX-License-Identifier: GPL-3.0-or-later
// What the open conversation's staff write: replies with files, notes, guidance; what becomes of them when refused.
#include "core/console/deskconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/attachment.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/conversationcontroller.h"

#include <QMimeDatabase>

namespace frontdesk {
namespace {

MessagePart partOf(const StagedFile& file)
{
    const QString type = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
    if (type.startsWith(u"image/"))
        return ImagePart{file.mediaId, type, file.name, file.bytes};
    return FilePart{file.mediaId, type, file.name, file.bytes};
}

QStringList mediaIds(const Message& message)
{
    QStringList ids;
    for (const Attachment& file : attachmentsOf(message))
        ids << file.mediaId;
    return ids;
}

}  // namespace

void ConversationController::sendReply(const QString& text, const QList<StagedFile>& files, MessageId lastSeen)
{
    Message message = pendingMessage(text, MessageKind::Text);
    if (text.isEmpty())
        message.parts.clear();
    for (const StagedFile& file : files)
        message.parts << partOf(file);
    if (!files.isEmpty())
        m_sending.insert(message.publicId, files);
    m_transcript.addPending(message);
    post(message, lastSeen);
}

void ConversationController::addNote(const QString& text)
{
    const Message message = pendingMessage(text, MessageKind::Note);
    m_transcript.addPending(message);
    post(message, {});
}

void ConversationController::guide(const QString& text)
{
    Message message = pendingMessage(text, MessageKind::Note);
    message.event = EventKind::HandedBack;  // how the store marks a note that the AI reads
    m_transcript.addPending(message);
    post(message, {});
}

QFuture<Result<Message>> ConversationController::dispatch(const Message& message, MessageId lastSeen)
{
    Console& console = m_bridge.console();
    const ConversationId id = message.conversationId;
    const QString text = display::messageText(message);
    if (message.kind == MessageKind::Note)
        return message.event == EventKind::HandedBack ? console.desk().guide(id, message.publicId, text)
                                                      : console.addNote(id, message.publicId, text);
    const QStringList media = mediaIds(message);
    return media.isEmpty() ? console.reply(id, message.publicId, text, lastSeen)
                           : console.desk().replyWith(id, message.publicId, text, media, lastSeen);
}

void ConversationController::post(const Message& message, MessageId lastSeen)
{
    stopTyping();
    const QFuture<Result<Message>> answer = dispatch(message, lastSeen);
    m_bridge.whenDone(answer, this, [this, message](const Result<Message>& result) { onPosted(message, result); });
}

void ConversationController::onPosted(const Message& sent, const Result<Message>& answer)
{
    const bool here = sent.conversationId == m_id;
    const QList<StagedFile> files = m_sending.take(sent.publicId);
    if (answer) {
        if (here)
            onMessages({*answer});
        if (sent.kind == MessageKind::Text)
            Q_EMIT this->sent(sent.conversationId, sent.publicId);
        return;
    }
    if (here && answer.error().code == ErrorCode::Conflict && answer.error().detail == u"newer_message") {
        m_transcript.removePending(sent.publicId);
        Q_EMIT newerMessage(display::messageText(sent), files);
        return;
    }
    const QString reason = errorSentence(answer.error());
    m_unsent << Unsent{sent, reason};
    if (here)
        m_transcript.failPending(sent.publicId, reason);
    else
        Q_EMIT problem(tr("A message in another conversation was not sent: %1").arg(reason));
}

void ConversationController::retry(const QString& publicId)
{
    const auto unsent = std::find_if(m_unsent.begin(), m_unsent.end(),
                                     [&](const Unsent& u) { return u.message.publicId == publicId; });
    if (unsent != m_unsent.end()) {
        const Message message = unsent->message;
        m_unsent.erase(unsent);
        m_transcript.retryPending(publicId);
        post(message, {});
        return;
    }
    for (int row = 0; row < m_transcript.rowCount(); ++row) {
        const Message& known = m_transcript.at(row).message;
        if (known.publicId != publicId || known.delivery != Delivery::Failed)
            continue;
        retryDelivered(Message(known));
        return;
    }
}

void ConversationController::discard(const QString& publicId)
{
    m_unsent.removeIf([&](const Unsent& u) { return u.message.publicId == publicId; });
    m_transcript.removePending(publicId);
}

void ConversationController::onRemoved(ConversationId id, MessageId message)
{
    if (id != m_id)
        return;
    m_early.removeIf([message](const Message& held) { return held.id == message; });
    m_transcript.remove(message);
}

}  // namespace frontdesk
