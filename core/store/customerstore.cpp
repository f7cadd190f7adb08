// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customerstore.h"

#include "core/base/coro.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr Micros RatingWindow = 10 * MicrosPerMinute;

struct Owner {
    QString publicId;
    IdentityId identity;
    ContactId contact;
};

std::optional<Owner> sessionOwner(ReadContext& context, SessionId session)
{
    return context.one(
        u"SELECT w.public_id, i.id, i.contact_id FROM web_session w JOIN contact_identity i "
        u"ON i.id = w.identity_id WHERE w.id = ? AND w.ended_at = 0",
        [](const Statement& row) {
            return Owner{row.text(0), row.id<IdentityId>(1), row.id<ContactId>(2)};
        },
        session);
}

std::optional<Conversation> newestOf(ReadContext& context, IdentityId identity)
{
    const auto id = context.integer(u"SELECT max(id) FROM conversation WHERE identity_id = ?", identity);
    return id ? loadConversation(context, ConversationId(*id)) : std::nullopt;
}

Error noSession() { return notFound(QStringLiteral("This session does not exist.")); }

QByteArray sealed(Transaction& tx, const QString& text, const char* column, const QString& row)
{
    return text.isEmpty() ? QByteArray() : tx.sealer().sealText(text, column, row);
}

void saveSession(Transaction& tx, SessionId session, const QString& publicId, const CustomerDetails& details)
{
    if (details.name)
        tx.exec(u"UPDATE web_session SET name_sealed = ? WHERE id = ?",
                sealed(tx, *details.name, "web_session.name", publicId), session);
    if (details.email)
        tx.exec(u"UPDATE web_session SET email_sealed = ? WHERE id = ?",
                sealed(tx, *details.email, "web_session.email", publicId), session);
    if (details.language)
        tx.exec(u"UPDATE web_session SET language = ? WHERE id = ?", *details.language, session);
}

Result<DetailsSaved> runDetails(Transaction& tx, SessionId session, const CustomerDetails& details)
{
    const auto owner = sessionOwner(tx, session);
    if (!owner)
        return noSession();
    // Names and ratings are words that staff read: a block holds for them as for messages.
    if (isBlocked(tx, owner->contact))
        return blockedError();
    saveSession(tx, session, owner->publicId, details);
    const Contact contact = loadContact(tx, owner->contact);
    // What staff confirmed is not overwritten by what anybody types into a chat.
    if (!contact.verified && (details.name || details.email))
        setContactText(tx, contact.id, details.name.value_or(contact.name), details.email.value_or(contact.email));
    if (details.language)
        tx.exec(u"UPDATE contact SET language = ? WHERE id = ?", *details.language, contact.id);
    DetailsSaved saved;
    saved.feedSeq = tx.feed(u"contact", {}, contact.id.value);
    if (const auto conversation = newestOf(tx, owner->identity)) {
        saved.feedSeq = feedConversation(tx, conversation->id);
        saved.summary = summaryOf(tx, conversation->id);
    }
    return saved;
}

QString eventTextOf(const CustomerRating& rating)
{
    const QString stars = QString::number(rating.stars);
    return rating.comment.isEmpty() ? stars : QString(stars + u'\n' + rating.comment);
}

struct OldRating {
    Micros createdAt = 0;
    MessageId event;
    int stars = 0;
    QString comment;
};

/// The row that staff see: one per rating, also when it is changed.
Message ratingEvent(Transaction& tx, const Conversation& conversation, const CustomerRating& rating,
                    const std::optional<OldRating>& old)
{
    const QString text = eventTextOf(rating);
    auto event = old ? loadMessage(tx, old->event) : std::nullopt;
    if (!event)
        return insertEvent(tx, conversation, EventKind::Rated, text, Visibility::Internal);
    event->eventText = text;
    tx.exec(u"UPDATE message SET event_text_sealed = ? WHERE id = ?",
            tx.sealer().sealText(text, "message.event_text", event->publicId), event->id);
    return *event;
}

Result<MessageSaved> runRate(Transaction& tx, SessionId session, const CustomerRating& rating)
{
    const auto owner = sessionOwner(tx, session);
    if (!owner)
        return noSession();
    if (isBlocked(tx, owner->contact))
        return blockedError();
    if (rating.stars < 1 || rating.stars > 5)
        return invalid(QStringLiteral("A rating has 1 to 5 stars."));
    const auto conversation = newestOf(tx, owner->identity);
    if (!conversation)
        return conflict(QStringLiteral("There is no conversation to rate yet."), QStringLiteral("nothing_to_rate"));
    if (conversation->state != ConversationState::Closed)
        return conflict(QStringLiteral("The conversation can be rated when it has ended."), QStringLiteral("open"));
    const auto old = tx.one(
        u"SELECT created_at, event_id, stars, comment_sealed FROM rating WHERE conversation_id = ?",
        [&tx, &conversation](const Statement& row) {
            const QByteArray comment = row.bytes(3);
            return OldRating{row.integer(0), row.id<MessageId>(1), row.int32(2),
                             comment.isEmpty() ? QString()
                                               : tx.openText(comment, "rating.comment", conversation->publicId)};
        },
        conversation->id);
    if (old && old->stars == rating.stars && old->comment == rating.comment)  // sent again: it is what it is
        return MessageSaved{.message = loadMessage(tx, old->event).value_or(Message{}),
                            .summary = summaryOf(tx, conversation->id),
                            .duplicate = true};
    if (old && tx.now() - old->createdAt > RatingWindow)
        return conflict(QStringLiteral("A rating can be changed for 10 minutes only."), QStringLiteral("rated"));
    MessageSaved saved{.message = ratingEvent(tx, *conversation, rating, old), .duplicate = old.has_value()};
    tx.exec(u"INSERT INTO rating (conversation_id, stars, comment_sealed, event_id, created_at, updated_at) "
            u"VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (conversation_id) DO UPDATE SET stars = excluded.stars, "
            u"comment_sealed = excluded.comment_sealed, event_id = excluded.event_id, updated_at = excluded.updated_at",
            conversation->id, rating.stars, sealed(tx, rating.comment, "rating.comment", conversation->publicId),
            saved.message.id, tx.now(), tx.now());
    tx.exec(u"UPDATE conversation SET rating = ? WHERE id = ?", rating.stars, conversation->id);
    feedMessage(tx, saved.message);
    saved.feedSeq = feedConversation(tx, conversation->id);
    saved.summary = summaryOf(tx, conversation->id);
    return saved;
}

Result<TurnCommitted> runLeave(Transaction& tx, const LeftMessage& left)
{
    const auto conversation = loadConversation(tx, left.conversationId);
    if (!conversation)
        return notFound(QStringLiteral("This conversation does not exist."));
    const auto told = tx.integer(u"SELECT count(*) FROM message WHERE conversation_id = ? AND event = ? AND id > ?",
                                 left.conversationId, EventKind::MessageLeft, left.messageId);
    TurnCommitted out;
    if (told.value_or(0) == 0) {
        tx.exec(u"UPDATE conversation SET answered_up_to = max(answered_up_to, ?) WHERE id = ?", left.messageId,
                left.conversationId);
        out.events << insertEvent(tx, *conversation, EventKind::MessageLeft, left.email, Visibility::Internal);
        feedMessage(tx, out.events.last());
        if (conversation->handler == Handler::Ai && conversation->state != ConversationState::Closed) {
            EscalationRaised raised = raiseEscalation(tx, *conversation, left.escalation);
            out.escalationIsNew = raised.isNew;
            if (raised.event)
                out.events << *raised.event;
            if (raised.frame)
                out.frames << *raised.frame;
        }
    }
    out.feedSeq = feedConversation(tx, left.conversationId);
    out.summary = summaryOf(tx, left.conversationId);
    return out;
}

Result<int> runPrune(Transaction& tx, Micros before, int limit)
{
    const QList<ContactId> unused = tx.all(
        u"SELECT i.contact_id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id "
        u"WHERE w.created_at < ? AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.contact_id = i.contact_id) "
        u"AND NOT EXISTS (SELECT 1 FROM contact_block b WHERE b.contact_id = i.contact_id) "
        u"AND NOT EXISTS (SELECT 1 FROM contact_fact f WHERE f.contact_id = i.contact_id) "
        u"ORDER BY w.created_at LIMIT ?",
        [](const Statement& row) { return row.id<ContactId>(0); }, before, limit);
    for (const ContactId contact : unused) {
        setContactText(tx, contact, {}, {});  // its search words first: they hang on no foreign key
        tx.exec(u"DELETE FROM contact WHERE id = ?", contact);
    }
    tx.exec(u"DELETE FROM address_count WHERE day < ?", before / MicrosPerDay);
    return int(unused.size());
}

}  // namespace

bool rows::countConversation(Transaction& tx, const QString& address, int most)
{
    const qint64 day = tx.now() / MicrosPerDay;
    const QString named = QString::number(day) + u' ' + address;
    const QByteArray hash = tx.sealer().blindIndex("address_count.address", QStringView(named));
    const auto count = tx.integer(u"INSERT INTO address_count (day, address_hash, count) VALUES (?, ?, 1) "
                                  u"ON CONFLICT (day, address_hash) DO UPDATE SET count = count + 1 RETURNING count",
                                  day, hash);
    return count.value_or(0) <= most;
}

QFuture<Result<DetailsSaved>> CustomerStore::saveDetails(SessionId session, CustomerDetails details)
{
    if (const Result<> may = m_database.customersMay(); !may)
        return coro::ready(Result<DetailsSaved>(may.error()));
    return m_database.write<DetailsSaved>(
        [session, details = std::move(details)](Transaction& tx) { return runDetails(tx, session, details); });
}

QFuture<Result<MessageSaved>> CustomerStore::rate(SessionId session, CustomerRating rating)
{
    if (const Result<> may = m_database.customersMay(); !may)
        return coro::ready(Result<MessageSaved>(may.error()));
    return m_database.write<MessageSaved>(
        [session, rating = std::move(rating)](Transaction& tx) { return runRate(tx, session, rating); });
}

QFuture<Result<TurnCommitted>> CustomerStore::leaveMessage(LeftMessage left)
{
    return m_database.write<TurnCommitted>([left = std::move(left)](Transaction& tx) { return runLeave(tx, left); });
}

QFuture<Result<int>> CustomerStore::prune(Micros before, int limit)
{
    return m_database.write<int>([before, limit](Transaction& tx) { return runPrune(tx, before, limit); });
}

}  // namespace frontdesk
