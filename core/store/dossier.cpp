// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier.h"

#include "core/store/auditchain.h"
#include "core/store/callbackstore.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/memorystore.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MostMessages = 100'000;  // of one conversation

QList<DossierMember> membersOf(ReadContext& context, IdentityId identity, const DossierIdentity& of)
{
    return context.all(
        u"SELECT participant_id, role, name_sealed, joined_at, left_at FROM provider_participant WHERE identity_id = ? "
        u"ORDER BY joined_at, participant_id",
        [&](const Statement& row) {
            const QString id = row.text(0);
            return DossierMember{id,
                                 context.openText(row.bytes(2), "provider_participant.name",
                                                  QString(of.channel % u'/' % of.account % u'/' % id)),
                                 row.as<ThreadRole>(1), row.integer(3), row.integer(4)};
        },
        identity);
}

QList<DossierIdentity> identitiesOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT channel, account, external_sealed, public_id, created_at, opted_out_at, id FROM contact_identity WHERE contact_id = ? ORDER BY id",
        [&context](const Statement& row) {
            DossierIdentity identity{row.text(0),
                                     row.text(1),
                                     context.openText(row.bytes(2), "contact_identity.external", row.text(3)),
                                     row.integer(4),
                                     row.integer(5),
                                     {}};
            identity.members = membersOf(context, row.id<IdentityId>(6), identity);
            return identity;
        },
        contact);
}

QList<DossierSession> sessionsOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT w.public_id, w.name_sealed, w.email_sealed, w.language, w.created_at, w.ended_at FROM web_session w "
        u"JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ? ORDER BY w.id",
        [&context](const Statement& row) {
            const QString id = row.text(0);
            return DossierSession{id,
                                  context.openText(row.bytes(1), "web_session.name", id),
                                  context.openText(row.bytes(2), "web_session.email", id),
                                  row.text(3),
                                  row.integer(4),
                                  row.integer(5)};
        },
        contact);
}

QList<FactRow> factRowsOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT f.public_id, f.text_sealed, s.name, f.created_at FROM contact_fact f "
        u"LEFT JOIN staff s ON s.id = f.staff_id WHERE f.contact_id = ? ORDER BY f.id",
        [&context](const Statement& row) {
            const QString id = row.text(0);
            return FactRow{id, context.openText(row.bytes(1), "contact_fact.text", id), row.text(2), row.integer(3)};
        },
        contact);
}

QList<MediaInfo> mediaOf(ReadContext& context, ContactId contact)
{
    return context.all(
        u"SELECT d.public_id, d.name_sealed, d.mime_type, d.bytes, d.suspicious, d.conversation_id, d.message_id FROM media d "
        u"WHERE d.conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?) OR d.session_id IN (SELECT w.id FROM web_session w "
        u"JOIN contact_identity i ON i.id = w.identity_id WHERE i.contact_id = ?) ORDER BY d.id",
        [&context](const Statement& row) {
            const QString id = row.text(0);
            return MediaInfo{.mediaId = id,
                             .name = context.openText(row.bytes(1), "media.name", id),
                             .mimeType = row.text(2),
                             .bytes = row.integer(3),
                             .suspicious = row.boolean(4),
                             .conversationId = row.id<ConversationId>(5),
                             .messageId = row.id<MessageId>(6)};
        },
        contact, contact);
}

DossierConversation conversationOf(ReadContext& context, const Conversation& conversation)
{
    DossierConversation whole{.conversation = conversation};
    whole.closedAt = context.integer(u"SELECT closed_at FROM conversation WHERE id = ?", conversation.id).value_or(0);
    whole.messages = context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? ORDER BY m.position, m.id LIMIT ?",
        [&context](const Statement& row) { return readMessage(context, row); }, conversation.id, MostMessages);
    whole.escalations = context.all(
        u"SELECT " FRONTDESK_ESCALATION_COLUMNS u"FROM escalation e WHERE e.conversation_id = ? ORDER BY e.id",
        [&context](const Statement& row) { return readEscalation(context, row, 0); }, conversation.id);
    const auto comment = context.one(
        u"SELECT comment_sealed FROM rating WHERE conversation_id = ?",
        [](const Statement& row) { return row.bytes(0); }, conversation.id);
    whole.ratingComment = context.openText(comment.value_or(QByteArray()), "rating.comment", conversation.publicId);
    whole.drafts = draftsOf(context, conversation.id);
    whole.turns = int(
        context.integer(u"SELECT count(*) FROM turn WHERE conversation_id = ?", conversation.id).value_or(0));
    return whole;
}

Result<Dossier> runDossier(ReadContext& context, ContactId id)
{
    Dossier dossier{.contact = loadContact(context, id)};
    if (!dossier.contact.id.isValid())
        return notFound(QCoreApplication::translate("DossierStore", "This customer does not exist any more."));
    dossier.readAt = context.now();
    dossier.facts = factRowsOf(context, id);
    dossier.memory = memoryOf(context, id);
    dossier.callbacks = callbacksOf(context, id);
    dossier.identities = identitiesOf(context, id);
    dossier.sessions = sessionsOf(context, id);
    dossier.media = mediaOf(context, id);
    const auto reason = context.one(
        u"SELECT reason_sealed FROM contact_block WHERE contact_id = ?",
        [](const Statement& row) { return row.bytes(0); }, id);
    dossier.blocked = reason.has_value();
    dossier.blockReason = context.openText(reason.value_or(QByteArray()), "contact_block.reason",
                                           dossier.contact.publicId);
    const auto conversations = context.all(
        u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.contact_id = ? ORDER BY c.id",
        [](const Statement& row) { return readConversation(row); }, id);
    for (const Conversation& conversation : conversations)
        dossier.conversations << conversationOf(context, conversation);
    return dossier;
}

QList<ContactId> byName(ReadContext& context, const QString& text, int limit)
{
    const QString query = context.sealer().searchQuery(text);
    if (query.isEmpty())
        return {};
    return context.all(
        u"SELECT rowid FROM contact_token WHERE contact_token MATCH ? ORDER BY rowid DESC LIMIT ?",
        [](const Statement& row) { return row.id<ContactId>(0); }, query, limit);
}

}  // namespace

QList<ContactCandidate> rows::findContacts(ReadContext& context, const QString& text, int limit)
{
    QList<ContactId> ids;
    if (isPublicId(text.trimmed())) {
        if (const auto id = context.integer(u"SELECT id FROM contact WHERE public_id = ?", text.trimmed()))
            ids << ContactId(*id);
    } else {
        ids = contactsWithAddress(context, text, limit);
        for (const ContactId id : byName(context, text, limit))
            if (!ids.contains(id))
                ids << id;
    }
    QList<ContactCandidate> found;
    for (const ContactId id : std::as_const(ids)) {
        const Contact contact = loadContact(context, id);
        if (!contact.id.isValid() || found.size() >= limit)
            continue;
        const auto count = context.integer(u"SELECT count(*) FROM conversation WHERE contact_id = ?", id);
        found << ContactCandidate{id,
                                  contact.publicId,
                                  contact.name,
                                  contact.email,
                                  contact.phone,
                                  int(count.value_or(0)),
                                  contact.createdAt};
    }
    return found;
}

QFuture<Result<Dossier>> DossierStore::read(ContactId contact)
{
    return m_database.read<Dossier>(ReadLane::Gui,
                                    [contact](ReadContext& context) { return runDossier(context, contact); });
}

QFuture<Result<QList<ContactCandidate>>> DossierStore::find(QString text, int limit)
{
    return m_database.read<QList<ContactCandidate>>(
        ReadLane::Gui, [text = std::move(text), limit](ReadContext& context) -> Result<QList<ContactCandidate>> {
            return findContacts(context, text, limit);
        });
}

QFuture<Result<>> DossierStore::exported(QString contactPublicId, QString actor, Json details)
{
    return m_database.write<void>([target = std::move(contactPublicId), actor = std::move(actor),
                                   details = std::move(details)](Transaction& tx) -> Result<> {
        tx.appendAudit(
            {.actor = actor, .action = QStringLiteral("contact.exported"), .target = target, .details = details});
        return {};
    });
}

}  // namespace frontdesk
