// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/webchatpayload.h"

#include "core/base/ids.h"
#include "core/channels/webchat/payloadfields.h"
#include "core/net/multipart.h"

namespace frontdesk::webchat {
namespace {

using fields::bad;
using fields::cleaned;

constexpr int MaxFiles = 10;

Result<ChatMessage> checkedMessage(ChatMessage message, ChatLimits limits)
{
    if (message.text.size() > limits.maxMessageChars)
        return bad(QStringLiteral("The message is longer than %1 characters.").arg(limits.maxMessageChars));
    message.text = cleaned(message.text);
    if (message.attachments.size() + message.files.size() > MaxFiles)
        return bad(QStringLiteral("A message carries at most %1 files.").arg(MaxFiles));
    if (message.text.isEmpty() && message.attachments.isEmpty() && message.files.isEmpty())
        return bad(QStringLiteral("The message is empty."));
    if (message.clientMessageId.isEmpty())
        message.clientMessageId = newPublicId();
    else if (!isClientMessageId(message.clientMessageId))
        return bad(QStringLiteral("client_message_id must be 1 to 64 characters of A-Z, a-z, 0-9, _ and -."));
    return message;
}

Result<ChatMessage> messageFromJson(const Json& object, const char* textKey, ChatLimits limits)
{
    const Result<QStringList> attachments = fields::ids(object, "attachments", MaxFiles);
    if (!attachments)
        return attachments.error();
    const Result<QString> text = fields::text(object, textKey, limits.maxMessageChars, attachments->isEmpty());
    if (!text)
        return text.error();
    const Result<QString> id = fields::text(object, "client_message_id", 64, false);
    if (!id)
        return id.error();
    const Result<QString> session = fields::text(object, "session_id", 64, false);
    if (!session)
        return session.error();
    return checkedMessage(
        {.text = *text, .clientMessageId = *id, .sessionId = *session, .attachments = *attachments, .files = {}},
        limits);
}

Result<ChatMessage> messageFromMultipart(const QByteArray& contentType, const QByteArray& body, ChatLimits limits)
{
    const auto fields = parseMultipart(contentType, body);
    if (!fields)
        return fields.error();
    ChatMessage message;
    for (const MultipartField& field : *fields) {
        if (!field.fileName.isEmpty())
            message.files.append({QString::fromUtf8(field.fileName), field.data});
        else if (field.name == "message")
            message.text = QString::fromUtf8(field.data);
        else if (field.name == "client_message_id")
            message.clientMessageId = QString::fromUtf8(field.data);
        else if (field.name == "session_id")
            message.sessionId = QString::fromUtf8(field.data);
    }
    return checkedMessage(std::move(message), limits);
}

Result<ClientFrame> resumeFrame(const Json& object, bool auth)
{
    const Result<QString> conversation = fields::text(object, "conversation_id", 64, false);
    if (!conversation)
        return conversation.error();
    const Result<qint64> seq = fields::sequence(object, "last_seq");
    if (!seq)
        return seq.error();
    if (!auth)
        return ClientFrame(ResumeFrame{*conversation, *seq});
    const Result<QString> token = fields::text(object, "token", 256, true);
    if (!token)
        return token.error();
    return ClientFrame(AuthFrame{*token, *conversation, *seq});
}

}  // namespace

Result<ChatMessage::File> parseUpload(const QByteArray& contentType, const QByteArray& body)
{
    const auto fields = parseMultipart(contentType, body);
    if (!fields)
        return fields.error();
    const MultipartField* file = nullptr;
    for (const MultipartField& field : *fields) {
        if (field.fileName.isEmpty())
            continue;
        if (file)
            return bad(QStringLiteral("Send one file at a time."));
        file = &field;
    }
    if (!file)
        return bad(QStringLiteral("The form holds no file."));
    return ChatMessage::File{QString::fromUtf8(file->fileName), file->data};
}

bool isClientMessageId(QStringView id)
{
    if (id.isEmpty() || id.size() > 64)
        return false;
    for (const QChar c : id) {
        const char16_t u = c.unicode();
        const bool good = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
                          || u == u'-';
        if (!good)
            return false;
    }
    return true;
}

Result<ClientFrame> parseClientFrame(QByteArrayView text, ChatLimits limits)
{
    const Result<Json> parsed = parseJson(text, {.maxBytes = 64 * 1024, .maxDepth = 4, .maxElements = 64});
    if (!parsed)
        return parsed.error();
    const Json& object = *parsed;
    if (!object.is_object())
        return bad(QStringLiteral("A frame must be a JSON object."));
    const QString type = jsonString(object, "type");
    if (type == u"auth" || type == u"resume")
        return resumeFrame(object, type == u"auth");
    if (type == u"message") {
        Result<ChatMessage> message = messageFromJson(object, "content", limits);
        return message ? Result<ClientFrame>(ClientFrame(message.take())) : Result<ClientFrame>(message.error());
    }
    if (type == u"ack") {
        const Result<qint64> seq = fields::sequence(object, "seq");
        return seq ? Result<ClientFrame>(ClientFrame(AckFrame{*seq})) : Result<ClientFrame>(seq.error());
    }
    if (type == u"typing") {
        const auto active = object.find("active");
        return ClientFrame(TypingFrame{active != object.end() && active->is_boolean() && active->get<bool>()});
    }
    if (type == u"ping")
        return ClientFrame(PingFrame{});
    return bad(QStringLiteral("Unknown frame type \"%1\".").arg(type.left(32)));
}

Result<ChatMessage> parseChatMessage(const QByteArray& contentType, const QByteArray& body, ChatLimits limits)
{
    if (contentType.toLower().startsWith("multipart/form-data"))
        return messageFromMultipart(contentType, body, limits);
    const Result<Json> parsed = parseJson(body, {.maxBytes = 64 * 1024, .maxDepth = 4, .maxElements = 64});
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object())
        return bad(QStringLiteral("The body must be a JSON object."));
    return messageFromJson(*parsed, "message", limits);
}

Result<NewSession> parseNewSession(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return NewSession{};
    const Result<Json> parsed = parseJson(body, {.maxBytes = 8 * 1024, .maxDepth = 2, .maxElements = 16});
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object())
        return bad(QStringLiteral("The body must be a JSON object."));
    const Result<QString> name = fields::text(*parsed, "name", 100, false);
    if (!name)
        return name.error();
    const Result<QString> email = fields::text(*parsed, "email", 254, false);
    if (!email)
        return email.error();
    const Result<QString> language = fields::text(*parsed, "language", 35, false);
    if (!language)
        return language.error();
    return NewSession{cleaned(*name), cleaned(*email), cleaned(*language)};
}

}  // namespace frontdesk::webchat
