// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionstore.h"

#include "core/base/coro.h"
#include "core/store/database.h"
#include "core/store/frames.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"

#include <sodium.h>

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MostSessions = 500;

// Session columns, newest conversation of its identity (at most one), its person's name.
#define FRONTDESK_SESSION_SELECT                                                                                       \
    u"SELECT w.id, w.public_id, w.token_hash, w.name_sealed, w.email_sealed, w.language, w.created_at, w.ended_at, "   \
    u"c.id, c.public_id, c.state, c.handler, c.frame_seq, s.name, c.escalation_id, c.rating FROM web_session w "       \
    u"LEFT JOIN conversation c ON c.id = (SELECT max(id) FROM conversation WHERE identity_id = w.identity_id) "        \
    u"LEFT JOIN staff s ON s.id = c.assignee_id AND c.handler = 1 AND c.state <> 3 "

struct SessionRow {
    WebSession session;
    QByteArray tokenHash;
    bool ended = false;
};

SessionRow readSession(ReadContext& context, const Statement& row)
{
    SessionRow r;
    WebSession& s = r.session;
    s.id = row.id<SessionId>(0);
    s.publicId = row.text(1);
    r.tokenHash = row.bytes(2);
    if (const QByteArray sealed = row.bytes(3); !sealed.isEmpty())
        s.name = context.openText(sealed, "web_session.name", s.publicId);
    if (const QByteArray sealed = row.bytes(4); !sealed.isEmpty())
        s.email = context.openText(sealed, "web_session.email", s.publicId);
    s.language = row.text(5);
    s.createdAt = row.integer(6);
    r.ended = row.boolean(7);
    s.conversationId = row.id<ConversationId>(8);
    s.conversationPublicId = row.text(9);
    s.conversationState = row.as<ConversationState>(10);
    s.handler = row.as<Handler>(11);
    s.lastSeq = row.integer(12);
    s.humanName = row.text(13);
    s.escalationWaiting = row.integer(14) > 0;
    s.rating = row.int32(15);
    return r;
}

QByteArray hashOf(ReadContext& context, const QString& token)
{
    return context.sealer().blindIndex("web_session.token", QStringView(token));
}

bool sameHash(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && !a.isEmpty() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

Error wrongToken() { return {ErrorCode::Unauthorized, QStringLiteral("The session token is not valid."), {}}; }

Error unknownSession() { return notFound(QStringLiteral("This session does not exist.")); }

/// Unknown and known ids cost the same: one look-up, one hash, one comparison.
Result<WebSession> runAuthenticate(ReadContext& context, const QString& publicId, const QString& token)
{
    const QByteArray given = hashOf(context, token);
    const auto row = context.one(
        FRONTDESK_SESSION_SELECT u"WHERE w.public_id = ?",
        [&context](const Statement& r) { return readSession(context, r); }, publicId);
    const bool same = sameHash(given, row ? row->tokenHash : QByteArray(given.size(), '\0'));
    if (!row)
        return unknownSession();
    if (!same || row->ended)
        return wrongToken();
    return row->session;
}

Result<WebSession> runAuthenticateToken(ReadContext& context, const QString& token)
{
    const QByteArray given = hashOf(context, token);
    const auto row = context.one(
        FRONTDESK_SESSION_SELECT u"WHERE w.token_hash = ?",
        [&context](const Statement& r) { return readSession(context, r); }, given);
    if (!row || !sameHash(given, row->tokenHash) || row->ended)
        return wrongToken();
    return row->session;
}

Result<WebSession> runCreate(Transaction& tx, const WebSession& wanted, const QString& token, bool sample)
{
    if (wanted.publicId.isEmpty() || token.isEmpty())
        return invalid(QStringLiteral("A session needs an id and a token."));
    const QString channel = QStringLiteral("webchat");
    const QString account = QStringLiteral("site");  // the one web chat account (core/channels/webchat)
    const Peer peer = upsertIdentity(tx, channel, account, wanted.publicId, wanted.name, sample);
    if (!wanted.name.isEmpty() || !wanted.email.isEmpty())
        setContactText(tx, peer.contactId, wanted.name, wanted.email);
    tx.exec(u"UPDATE contact SET language = ? WHERE id = ?", wanted.language, peer.contactId);
    const Sealer& sealer = tx.sealer();
    WebSession made = wanted;
    made.createdAt = tx.now();
    made.id = SessionId(tx.insert(
        u"INSERT INTO web_session (public_id, token_hash, identity_id, name_sealed, email_sealed, language, created_at, "
        u"last_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        made.publicId, hashOf(tx, token), peer.identityId,
        made.name.isEmpty() ? QByteArray() : sealer.sealText(made.name, "web_session.name", made.publicId),
        made.email.isEmpty() ? QByteArray() : sealer.sealText(made.email, "web_session.email", made.publicId),
        made.language, made.createdAt, made.createdAt));
    tx.feed(u"session", {}, made.id.value);
    return made;
}

/// The identity of a session that is still valid.
std::optional<IdentityId> identityOf(ReadContext& context, SessionId session)
{
    const auto id = context.integer(u"SELECT identity_id FROM web_session WHERE id = ? AND ended_at = 0", session);
    return id ? std::optional(IdentityId(*id)) : std::nullopt;
}

/// The conversation if it belongs to the session; one answer for "foreign" and "does not exist".
std::optional<Conversation> ownConversation(ReadContext& context, SessionId session, const QString& publicId)
{
    const auto identity = identityOf(context, session);
    if (!identity)
        return std::nullopt;
    return context.one(u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.public_id = ? "
                       u"AND c.identity_id = ?",
                       readConversation, publicId, *identity);
}

// Only the view: what customers may see. Without staff ids and delivery codes. A row without a frame has not left.
#define FRONTDESK_PUBLIC_COLUMNS                                                                                       \
    u"m.id, m.public_id, m.conversation_id, m.kind, m.direction, m.author, m.author_name, m.delivery, "                \
    u"m.parts_sealed, m.citations_sealed, m.confidence, m.event, m.event_text_sealed, m.frame_seq, m.created_at, "     \
    u"m.client_message_id FROM public_message m "

PublicMessage readPublic(ReadContext& context, const Statement& row)
{
    PublicMessage p;
    Message& m = p.message;
    m.id = row.id<MessageId>(0);
    m.publicId = row.text(1);
    m.conversationId = row.id<ConversationId>(2);
    m.kind = row.as<MessageKind>(3);
    m.direction = row.as<Direction>(4);
    m.author = row.as<Author>(5);
    m.authorName = row.text(6);
    m.delivery = row.as<Delivery>(7);
    if (const QByteArray sealed = row.bytes(8); !sealed.isEmpty())
        m.parts = partsFromJson(context.openJson(sealed, "message.parts", m.publicId));
    if (const QByteArray sealed = row.bytes(9); !sealed.isEmpty())
        m.citations = citationsFromJson(context.openJson(sealed, "message.citations", m.publicId));
    m.confidence = row.optionalReal(10);
    m.event = row.as<EventKind>(11);
    if (const QByteArray sealed = row.bytes(12); !sealed.isEmpty())
        m.eventText = context.openText(sealed, "message.event_text", m.publicId);
    m.frameSeq = row.integer(13);
    m.createdAt = row.integer(14);
    if (m.direction == Direction::Inbound)
        p.clientMessageId = row.text(15);
    return p;
}

struct Cursor {
    qint64 conversation = std::numeric_limits<qint64>::max();
    qint64 position = 0;
    qint64 id = 0;
};

/// Where the page ends; nullopt = the cursor is not one of this customer's messages.
std::optional<Cursor> cursorOf(ReadContext& context, IdentityId identity, MessageId before)
{
    if (!before.isValid())
        return Cursor{};
    return context.one(
        u"SELECT m.conversation_id, m.position FROM public_message m JOIN conversation c "
        u"ON c.id = m.conversation_id WHERE m.id = ? AND c.identity_id = ?",
        [before](const Statement& row) {
            return Cursor{row.integer(0), row.integer(1), before.value};
        },
        before, identity);
}

Result<PublicHistory> runHistory(ReadContext& context, SessionId session, MessageId before, int limit)
{
    const auto identity = identityOf(context, session);
    if (!identity)
        return unknownSession();
    const auto cursor = cursorOf(context, *identity, before);
    if (!cursor)
        return notFound(QStringLiteral("This message does not exist."));
    const int rows = std::clamp(limit, 1, MostSessions);
    PublicHistory history;
    history.messages = context.all(
        u"SELECT " FRONTDESK_PUBLIC_COLUMNS u"JOIN conversation c ON c.id = m.conversation_id WHERE c.identity_id = ? "
        u"AND m.frame_seq > 0 AND (m.conversation_id, m.position, m.id) < (?, ?, ?) "
        u"ORDER BY m.conversation_id DESC, m.position DESC, m.id DESC LIMIT ?",
        [&context](const Statement& row) { return readPublic(context, row); }, *identity, cursor->conversation,
        cursor->position, cursor->id, rows + 1);
    if (history.messages.size() > rows) {
        history.messages.removeLast();
        history.nextBefore = history.messages.last().message.id;
    }
    std::reverse(history.messages.begin(), history.messages.end());
    const auto newest = context.one(
        u"SELECT public_id, frame_seq FROM conversation WHERE identity_id = ? "
        u"ORDER BY id DESC LIMIT 1",
        [](const Statement& row) { return std::pair(row.text(0), row.integer(1)); }, *identity);
    if (newest) {
        history.conversationPublicId = newest->first;
        history.lastSeq = newest->second;
    }
    return history;
}

/// Complete answers only: an interrupted one is followed by a person or by a further turn.
Result<std::optional<Message>> runAnswerOf(ReadContext& context, MessageId inbound)
{
    const auto answer = context.one(
        u"SELECT " FRONTDESK_PUBLIC_COLUMNS u"JOIN turn t ON t.reply_id = m.id JOIN turn_inbound i ON i.turn_id = t.id "
        u"WHERE i.message_id = ? AND t.ended_at > 0 AND m.author = 1 AND m.frame_seq > 0 AND m.delivery IN (4, 5, 6) "
        u"ORDER BY t.id DESC LIMIT 1",
        [&context](const Statement& row) { return readPublic(context, row); }, inbound);
    return answer ? std::optional(answer->message) : std::optional<Message>();
}

}  // namespace

QFuture<Result<WebSession>> SessionStore::create(QString publicId, QString token, QString name, QString email,
                                                 QString language, bool sample)
{
    if (const Result<> may = m_database.customersMay(); !may)
        return coro::ready(Result<WebSession>(may.error()));
    const WebSession wanted{.publicId = std::move(publicId),
                            .name = std::move(name),
                            .email = std::move(email),
                            .language = std::move(language)};
    return m_database.write<WebSession>(
        [wanted, token = std::move(token), sample](Transaction& tx) { return runCreate(tx, wanted, token, sample); });
}

QFuture<Result<WebSession>> SessionStore::authenticate(QString publicId, QString token)
{
    return m_database.read<WebSession>(
        ReadLane::Turn, [publicId = std::move(publicId), token = std::move(token)](ReadContext& context) {
            return runAuthenticate(context, publicId, token);
        });
}

QFuture<Result<WebSession>> SessionStore::authenticateToken(QString token)
{
    return m_database.read<WebSession>(ReadLane::Turn, [token = std::move(token)](ReadContext& context) {
        return runAuthenticateToken(context, token);
    });
}

QFuture<Result<>> SessionStore::end(SessionId session)
{
    return m_database.write<void>([session](Transaction& tx) -> Result<> {
        if (tx.exec(u"UPDATE web_session SET ended_at = ? WHERE id = ? AND ended_at = 0", tx.now(), session) == 0)
            return unknownSession();
        tx.feed(u"session", {}, session.value);
        return {};
    });
}

QFuture<Result<QList<WebSession>>> SessionStore::list(int limit)
{
    return m_database.read<QList<WebSession>>(
        ReadLane::Gui, [limit](ReadContext& context) -> Result<QList<WebSession>> {
            return context.all(
                FRONTDESK_SESSION_SELECT u"WHERE w.ended_at = 0 ORDER BY w.id DESC LIMIT ?",
                [&context](const Statement& row) { return readSession(context, row).session; },
                std::clamp(limit, 0, MostSessions));
        });
}

QFuture<Result<PublicHistory>> SessionStore::history(SessionId session, MessageId before, int limit)
{
    return m_database.read<PublicHistory>(ReadLane::Turn, [session, before, limit](ReadContext& context) {
        return runHistory(context, session, before, limit);
    });
}

QFuture<Result<QList<CustomerFrame>>> SessionStore::framesAfter(SessionId session, QString conversationPublicId,
                                                                qint64 after, int limit)
{
    return m_database.read<QList<CustomerFrame>>(
        ReadLane::Turn,
        [session, id = std::move(conversationPublicId), after,
         limit](ReadContext& context) -> Result<QList<CustomerFrame>> {
            const auto conversation = ownConversation(context, session, id);
            if (!conversation)
                return notFound(QStringLiteral("This conversation does not exist."));
            return rows::framesAfter(context, *conversation, after, std::max(0, limit));
        });
}

QFuture<Result<QString>> SessionStore::nextConversation(SessionId session, QString conversationPublicId)
{
    return m_database.read<QString>(
        ReadLane::Turn, [session, id = std::move(conversationPublicId)](ReadContext& context) -> Result<QString> {
            const auto conversation = ownConversation(context, session, id);
            if (!conversation)
                return notFound(QStringLiteral("This conversation does not exist."));
            return context
                .one(
                    u"SELECT public_id FROM conversation WHERE previous_id = ? AND identity_id = ? ORDER BY id LIMIT 1",
                    [](const Statement& row) { return row.text(0); }, conversation->id, conversation->identityId)
                .value_or(QString());
        });
}

QFuture<Result<bool>> SessionStore::knows(SessionId session, QString clientMessageId)
{
    return m_database.read<bool>(
        ReadLane::Turn, [session, id = std::move(clientMessageId)](ReadContext& context) -> Result<bool> {
            return context
                .integer(u"SELECT m.id FROM web_session w JOIN conversation c ON c.identity_id = w.identity_id "
                         u"JOIN public_message m ON m.conversation_id = c.id WHERE w.id = ? AND m.direction = 0 "
                         u"AND m.client_message_id = ? LIMIT 1",
                         session, id)
                .has_value();
        });
}

QFuture<Result<std::optional<Message>>> SessionStore::answerOf(MessageId inbound)
{
    return m_database.read<std::optional<Message>>(
        ReadLane::Turn, [inbound](ReadContext& context) { return runAnswerOf(context, inbound); });
}

}  // namespace frontdesk
