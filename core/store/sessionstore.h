// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// A browser's credential for one contact identity. Only a keyed hash of the token is stored.
struct WebSession {
    SessionId id;
    QString publicId;
    QString name;
    QString email;
    QString language;
    ConversationId conversationId;  ///< newest conversation of the identity; invalid = none yet
    QString conversationPublicId;
    ConversationState conversationState = ConversationState::Open;
    Handler handler = Handler::Ai;
    bool escalationWaiting = false;  ///< an escalation is waiting or was accepted
    QString humanName;
    qint64 lastSeq = 0;
    int rating = 0;  ///< stars of that conversation; 0 = none
    Micros createdAt = 0;
};

/// A message as customers may see it: read from the view public_message and nothing else.
struct PublicMessage {
    Message message;
    QString clientMessageId;  ///< of the customer's own messages
};

struct PublicHistory {
    QList<PublicMessage> messages;  ///< oldest first
    MessageId nextBefore;           ///< invalid = no older ones
    QString conversationPublicId;
    qint64 lastSeq = 0;
};

/// Web chat sessions and the customer-facing reads (the only store API that core/api uses).
class SessionStore {
public:
    explicit SessionStore(Database& database) : m_database(database) {}

    /// `sample`: the contact belongs to the demo.
    [[nodiscard]] QFuture<Result<WebSession>> create(QString publicId, QString token, QString name, QString email,
                                                     QString language, bool sample = false);
    /// NotFound for an unknown id, Unauthorized for a wrong or ended token; the same work is done for both.
    [[nodiscard]] QFuture<Result<WebSession>> authenticate(QString publicId, QString token);
    /// The web socket's form: by token alone.
    [[nodiscard]] QFuture<Result<WebSession>> authenticateToken(QString token);
    [[nodiscard]] QFuture<Result<>> end(SessionId session);
    [[nodiscard]] QFuture<Result<QList<WebSession>>> list(int limit);
    /// All conversations of the session's identity, newest last, from the view public_message.
    [[nodiscard]] QFuture<Result<PublicHistory>> history(SessionId session, MessageId before, int limit);
    /// Durable frames of the conversation with seq > after, in order. The conversation must belong to the session (NotFound).
    [[nodiscard]] QFuture<Result<QList<CustomerFrame>>> framesAfter(SessionId session, QString conversationPublicId,
                                                                    qint64 after, int limit);
    /// The conversation that continued the given one (after a timeout or close), for resume across the border.
    [[nodiscard]] QFuture<Result<QString>> nextConversation(SessionId session, QString conversationPublicId);
    /// The answer to a customer message: the AI's complete message that answers it, or nothing yet.
    /// A message of this session with this client id was stored before.
    [[nodiscard]] QFuture<Result<bool>> knows(SessionId session, QString clientMessageId);
    [[nodiscard]] QFuture<Result<std::optional<Message>>> answerOf(MessageId inbound);

private:
    Database& m_database;
};

}  // namespace frontdesk
