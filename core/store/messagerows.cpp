// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagerows.h"

#include "core/store/contactstore.h"
#include "core/store/optoutstore.h"
#include "core/store/sealer.h"

namespace frontdesk::rows {
namespace {

/// Room between two neighbours, for messages that arrive late. 2^31 messages of one conversation fit.
constexpr qint64 PositionStep = qint64(1) << 32;
/// How far back a late message is compared; older than that it goes before the oldest one looked at.
constexpr int LateWindow = 200;

struct Placed {
    qint64 position = 0;
    qint64 providerIndex = -1;
    Micros providerTime = 0;
    Micros arrivedAt = 0;
};

/// Provider index decides, then provider time; otherwise the order of arrival stands. The webhook of an SMS names no time:
/// it was sent before it arrived, give or take the second in which Twilio's lists count.
bool belongsAfter(const Placed& stored, const InboundMessage& late)
{
    if (stored.providerIndex >= 0 && late.providerIndex >= 0 && stored.providerIndex != late.providerIndex)
        return stored.providerIndex > late.providerIndex;
    if (late.providerTime <= 0)
        return false;
    if (stored.providerTime <= 0 && stored.providerIndex < 0)
        return stored.arrivedAt >= late.providerTime + MicrosPerSecond;
    return stored.providerTime > late.providerTime;
}

QByteArray phoneHash(ReadContext& context, const QString& phone)
{
    return context.sealer().blindIndex("contact.phone", QStringView(plainPhone(phone)));
}

std::optional<ContactId> contactWithPhone(ReadContext& context, const QString& phone, bool sample)
{
    if (plainPhone(phone).isEmpty())
        return std::nullopt;
    return context.one(
        u"SELECT id FROM contact WHERE phone_hash = ? AND sample = ? ORDER BY id LIMIT 1",
        [](const Statement& row) { return row.id<ContactId>(0); }, phoneHash(context, phone), sample);
}

void setContactPhone(Transaction& tx, ContactId contact, const QString& publicId, const QString& phone)
{
    if (!plainPhone(phone).isEmpty())
        tx.exec(u"UPDATE contact SET phone_sealed = ?, phone_hash = ? WHERE id = ?",
                tx.sealer().sealText(phone, "contact.phone", publicId), phoneHash(tx, phone), contact);
}

ContactId makeContact(Transaction& tx, const QString& name, const QString& phone, bool sample)
{
    const QString publicId = newPublicId();
    const ContactId contact(
        tx.insert(u"INSERT INTO contact (public_id, sample, created_at) VALUES (?, ?, ?)", publicId, sample, tx.now()));
    if (!name.isEmpty())
        setContactText(tx, contact, name, {});
    setContactPhone(tx, contact, publicId, phone);
    return contact;
}

QString tokensOf(ReadContext& context, const QString& name, const QString& email)
{
    return context.sealer().searchTokens(QString(name + u' ' + email));
}

}  // namespace

void insertMessage(Transaction& tx, NewMessage& row)
{
    Message& m = row.message;
    m.createdAt = tx.now();
    m.turnId = row.turnId;
    const QByteArray event = m.eventText.isEmpty()
                                 ? QByteArray()
                                 : tx.sealer().sealText(m.eventText, "message.event_text", m.publicId);
    const qint64 position = row.position.value_or(
        tx.integer(u"SELECT max(position) FROM message WHERE conversation_id = ?", m.conversationId).value_or(0)
        + PositionStep);
    m.id = MessageId(tx.insert(
        u"INSERT INTO message (public_id, conversation_id, kind, direction, author, staff_id, author_name, visibility, "
        u"delivery, delivery_code, parts_sealed, citations_sealed, confidence, skill_call_sealed, event, "
        u"event_text_sealed, frame_seq, provider_index, provider_time, client_message_id, turn_id, position, created_at) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m.publicId, m.conversationId, m.kind, m.direction, m.author, m.staffId, m.authorName,
        m.visibility == Visibility::Public ? QStringView(u"public") : QStringView(u"internal"), m.delivery,
        m.deliveryCode, sealParts(tx, m.parts, m.publicId), sealCitations(tx, m.citations, m.publicId), m.confidence,
        m.skillCall ? sealSkillCall(tx, *m.skillCall, m.deliveryCode == u"intended", m.publicId) : QByteArray(),
        m.event, event, m.frameSeq, row.providerIndex, row.providerTime, row.clientMessageId, row.turnId, position,
        m.createdAt));
}

std::optional<qint64> latePosition(ReadContext& context, ConversationId conversation, const InboundMessage& inbound)
{
    if (inbound.providerIndex < 0 && inbound.providerTime <= 0)
        return std::nullopt;
    std::optional<qint64> successor;
    {
        // Row by row: nearly always the first one says that the message is the newest.
        Statement stored = context.query(
            u"SELECT position, provider_index, provider_time, created_at FROM message WHERE conversation_id = ? "
            u"AND (direction = 0 OR provider_index >= 0 OR provider_time > 0) ORDER BY position DESC, id DESC LIMIT ?",
            conversation, LateWindow);
        while (stored.next()
               && belongsAfter({stored.integer(0), stored.integer(1), stored.integer(2), stored.integer(3)}, inbound))
            successor = stored.integer(0);
    }
    if (!successor)
        return std::nullopt;
    const qint64 before = context
                              .integer(u"SELECT max(position) FROM message WHERE conversation_id = ? AND position < ?",
                                       conversation, *successor)
                              .value_or(*successor - PositionStep);
    // Close to the successor: a page that arrives newest first uses up the gap slowly.
    return *successor - std::max<qint64>(1, (*successor - before) / 16);
}

void setText(Transaction& tx, Message& message, const QString& text, Delivery delivery, const QString& code)
{
    message.parts = {TextPart{text}};
    message.delivery = delivery;
    message.deliveryCode = code;
    tx.exec(u"UPDATE message SET parts_sealed = ?, delivery = ?, delivery_code = ? WHERE id = ?",
            sealParts(tx, message.parts, message.publicId), delivery, code, message.id);
}

void setDelivery(Transaction& tx, MessageId id, Delivery delivery, const QString& code)
{
    tx.exec(u"UPDATE message SET delivery = ?, delivery_code = ? WHERE id = ?", delivery, code, id);
}

void indexMessage(Transaction& tx, const Message& message)
{
    const QString tokens = tx.sealer().searchTokens(message.text());
    if (!tokens.isEmpty())
        tx.exec(u"INSERT INTO message_token (rowid, tokens) VALUES (?, ?)", message.id, tokens);
}

void removeMessage(Transaction& tx, const Message& message, bool indexed)
{
    const QString tokens = indexed ? tx.sealer().searchTokens(message.text()) : QString();
    if (!tokens.isEmpty())
        tx.exec(u"INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', ?, ?)", message.id,
                tokens);
    tx.exec(u"DELETE FROM message WHERE id = ?", message.id);
}

Message insertEvent(Transaction& tx, const Conversation& conversation, EventKind kind, const QString& text,
                    Visibility visibility)
{
    NewMessage row;
    row.message = {.publicId = newPublicId(),
                   .conversationId = conversation.id,
                   .kind = MessageKind::Event,
                   .direction = Direction::Outbound,
                   .author = Author::System,
                   .visibility = visibility,
                   .event = kind,
                   .eventText = text};
    insertMessage(tx, row);
    return row.message;
}

void setContactText(Transaction& tx, ContactId contact, const QString& name, const QString& email)
{
    const Contact old = loadContact(tx, contact);
    if (const QString tokens = tokensOf(tx, old.name, old.email); !tokens.isEmpty())
        tx.exec(u"INSERT INTO contact_token (contact_token, rowid, tokens) VALUES ('delete', ?, ?)", contact, tokens);
    const Sealer& sealer = tx.sealer();
    const QString address = email.trimmed().toLower();
    const auto hash = address.isEmpty() ? std::optional<QByteArray>()
                                        : std::optional(sealer.blindIndex("contact.email", QStringView(address)));
    tx.exec(u"UPDATE contact SET name_sealed = ?, email_sealed = ?, email_hash = ? WHERE id = ?",
            name.isEmpty() ? QByteArray() : sealer.sealText(name, "contact.name", old.publicId),
            email.isEmpty() ? QByteArray() : sealer.sealText(email, "contact.email", old.publicId), hash, contact);
    if (const QString tokens = tokensOf(tx, name, email); !tokens.isEmpty())
        tx.exec(u"INSERT INTO contact_token (rowid, tokens) VALUES (?, ?)", contact, tokens);
}

Contact loadContact(ReadContext& context, ContactId id)
{
    const auto read = [&context](const Statement& row) {
        Contact c{.id = row.id<ContactId>(0), .publicId = row.text(1)};
        c.name = context.openText(row.bytes(2), "contact.name", c.publicId);
        c.email = context.openText(row.bytes(3), "contact.email", c.publicId);
        c.phone = context.openText(row.bytes(4), "contact.phone", c.publicId);
        c.language = row.text(5);
        c.verified = row.boolean(6);
        c.createdAt = row.integer(7);
        return c;
    };
    return context
        .one(u"SELECT id, public_id, name_sealed, email_sealed, phone_sealed, language, verified, created_at "
             u"FROM contact WHERE id = ?",
             read, id)
        .value_or(Contact{});
}

Peer upsertIdentity(Transaction& tx, const QString& channel, const QString& account, const QString& externalId,
                    const QString& name, bool sample, const QString& phone)
{
    const QByteArray hash = tx.sealer().blindIndex("contact_identity.external", QStringView(externalId));
    const auto found = tx.one(
        u"SELECT id, contact_id FROM contact_identity WHERE channel = ? AND account = ? AND external_hash = ?",
        [](const Statement& row) {
            return Peer{row.id<IdentityId>(0), row.id<ContactId>(1)};
        },
        channel, account, hash);
    if (found)
        return *found;
    Peer peer;
    const auto known = contactWithPhone(tx, phone, sample);
    peer.contactId = known ? *known : makeContact(tx, name, phone, sample);
    const QString publicId = newPublicId();
    peer.identityId = IdentityId(tx.insert(
        u"INSERT INTO contact_identity (public_id, contact_id, channel, account, external_hash, external_sealed, "
        u"created_at, opted_out_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        publicId, peer.contactId, channel, account, hash,
        tx.sealer().sealText(externalId, "contact_identity.external", publicId), tx.now(),
        rememberedOptOut(tx, channel, account, hash)));
    return peer;
}

ContactId joinByPhone(Transaction& tx, Peer peer, const QString& phone, bool sample)
{
    const Contact own = loadContact(tx, peer.contactId);
    if (!own.phone.isEmpty() || plainPhone(phone).isEmpty())
        return peer.contactId;
    const auto known = contactWithPhone(tx, phone, sample);
    const bool bare = own.name.isEmpty() && own.email.isEmpty()
                      && tx.integer(u"SELECT count(*) FROM contact_identity WHERE contact_id = ?", own.id) == 1
                      && tx.integer(u"SELECT count(*) FROM conversation WHERE contact_id = ?", own.id) == 0;
    if (!known || !bare) {
        setContactPhone(tx, own.id, own.publicId, phone);
        return own.id;
    }
    tx.exec(u"UPDATE contact_identity SET contact_id = ? WHERE id = ?", *known, peer.identityId);
    tx.exec(u"DELETE FROM contact WHERE id = ?", own.id);
    return *known;
}

}  // namespace frontdesk::rows
