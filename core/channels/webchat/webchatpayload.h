// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace frontdesk::webchat {

struct ChatLimits {
    int maxMessageChars = 4000;
};

/// A customer's message from REST or the socket.
struct ChatMessage {
    QString text;
    QString clientMessageId;  ///< never empty: one is made when the client sent none
    QString sessionId;        ///< only in the body of the alias route, else empty
    QStringList attachments;  ///< media ids of staged files
    struct File {
        QString name;
        QByteArray data;
    };
    QList<File> files;  ///< of a multipart body; staged before the message is stored
};

struct AuthFrame {
    QString token;
    QString conversationId;
    qint64 lastSeq = 0;
};
struct ResumeFrame {
    QString conversationId;
    qint64 lastSeq = 0;
};
struct AckFrame {
    qint64 seq = 0;
};
struct TypingFrame {
    bool active = false;
};
struct PingFrame {};
using ClientFrame = std::variant<AuthFrame, ResumeFrame, ChatMessage, AckFrame, TypingFrame, PingFrame>;

struct NewSession {
    QString name;
    QString email;
    QString language;
};

/// Pure parsers of docs/webchat-protocol.md; every error says which field is wrong.
[[nodiscard]] Result<ClientFrame> parseClientFrame(QByteArrayView text, ChatLimits limits);
[[nodiscard]] Result<ChatMessage> parseChatMessage(const QByteArray& contentType, const QByteArray& body,
                                                   ChatLimits limits);
[[nodiscard]] Result<NewSession> parseNewSession(const QByteArray& body);
/// The one file of a multipart upload.
[[nodiscard]] Result<ChatMessage::File> parseUpload(const QByteArray& contentType, const QByteArray& body);
[[nodiscard]] bool isClientMessageId(QStringView id);

}  // namespace frontdesk::webchat
