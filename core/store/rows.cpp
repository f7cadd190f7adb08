// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/sealer.h"
#include "core/store/storetext.h"
#include "core/store/threadtypes.h"

namespace frontdesk::rows {
namespace {

QStringList stringsOf(const Json& json)
{
    QStringList list;
    if (json.is_array())
        for (const Json& item : json)
            if (item.is_string())
                list << QString::fromStdString(item.get<std::string>());
    return list;
}

QList<EscalationSignal> evidenceFromJson(const Json& json)
{
    QList<EscalationSignal> list;
    if (json.is_array())
        for (const Json& item : json)
            list << EscalationSignal{jsonString(item, "key"), jsonString(item, "detail"), item.value("weight", 0.0)};
    return list;
}

}  // namespace

bool isFramed(QStringView channel) { return channel == u"webchat" || channel == u"webhook"; }

Message readMessage(ReadContext& context, const Statement& row)
{
    Message m;
    m.id = row.id<MessageId>(0);
    m.publicId = row.text(1);
    m.conversationId = row.id<ConversationId>(2);
    m.kind = row.as<MessageKind>(3);
    m.direction = row.as<Direction>(4);
    m.author = row.as<Author>(5);
    m.staffId = row.id<StaffId>(6);
    m.authorName = row.text(7);
    m.visibility = row.text(8) == u"public" ? Visibility::Public : Visibility::Internal;
    m.delivery = row.as<Delivery>(9);
    m.deliveryCode = row.text(10);
    if (const QByteArray sealed = row.bytes(11); !sealed.isEmpty())
        m.parts = partsFromJson(context.openJson(sealed, "message.parts", m.publicId));
    if (const QByteArray sealed = row.bytes(12); !sealed.isEmpty())
        m.citations = citationsFromJson(context.openJson(sealed, "message.citations", m.publicId));
    m.confidence = row.optionalReal(13);
    if (const QByteArray sealed = row.bytes(14); !sealed.isEmpty())
        m.skillCall = skillCallFromJson(context.openJson(sealed, "message.skill_call", m.publicId));
    m.event = row.as<EventKind>(15);
    if (const QByteArray sealed = row.bytes(16); !sealed.isEmpty())
        m.eventText = context.openText(sealed, "message.event_text", m.publicId);
    m.frameSeq = row.integer(17);
    m.createdAt = row.integer(18);
    m.turnId = row.id<TurnId>(19);
    return m;
}

Conversation readConversation(const Statement& row)
{
    Conversation c;
    c.id = row.id<ConversationId>(0);
    c.publicId = row.text(1);
    c.channelId = row.text(2);
    c.accountId = row.text(3);
    c.contactId = row.id<ContactId>(4);
    c.identityId = row.id<IdentityId>(5);
    c.state = row.as<ConversationState>(6);
    c.closeReason = row.text(7);
    c.handler = row.as<Handler>(8);
    c.generation = row.integer(9);
    c.assigneeId = row.id<StaffId>(10);
    c.priority = row.as<Priority>(11);
    c.previousId = row.id<ConversationId>(12);
    c.sample = row.boolean(13);
    c.createdAt = row.integer(14);
    c.lastMessageAt = row.integer(15);
    c.lastInboundAt = row.integer(16);
    c.frameSeq = row.integer(17);
    c.rating = row.int32(18);
    c.snoozedUntil = row.integer(19);
    c.silence = row.text(20);
    return c;
}

Escalation readEscalation(ReadContext& context, const Statement& row, int at)
{
    Escalation e;
    e.id = row.id<EscalationId>(at);
    e.publicId = row.text(at + 1);
    e.conversationId = row.id<ConversationId>(at + 2);
    e.state = row.as<EscalationState>(at + 3);
    e.reasons = reasonsFromText(row.text(at + 4));
    e.category = row.text(at + 5);
    if (const QByteArray sealed = row.bytes(at + 6); !sealed.isEmpty())
        e.summary = context.openText(sealed, "escalation.summary", e.publicId);
    e.priority = row.as<Priority>(at + 7);
    e.raisedAt = row.integer(at + 8);
    e.dueAt = row.integer(at + 9);
    e.acceptedBy = row.id<StaffId>(at + 10);
    e.endedAt = row.integer(at + 11);
    if (const QByteArray sealed = row.bytes(at + 12); !sealed.isEmpty())
        e.evidence = evidenceFromJson(context.openJson(sealed, "escalation.evidence", e.publicId));
    e.score = row.optionalReal(at + 13).value_or(0);
    e.wantedStaff = row.id<StaffId>(at + 14);
    if (const QByteArray sealed = row.bytes(at + 15); !sealed.isEmpty())
        e.note = context.openText(sealed, "escalation.note", e.publicId);
    return e;
}

std::optional<Message> loadMessage(ReadContext& context, MessageId id)
{
    return context.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.id = ?",
        [&context](const Statement& row) { return readMessage(context, row); }, id);
}

std::optional<Conversation> loadConversation(ReadContext& context, ConversationId id)
{
    return context.one(u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u"FROM conversation c WHERE c.id = ?",
                       readConversation, id);
}

std::optional<Escalation> activeEscalation(ReadContext& context, ConversationId id)
{
    return context.one(
        u"SELECT " FRONTDESK_ESCALATION_COLUMNS u"FROM escalation e WHERE e.conversation_id = ? AND e.state <> 2",
        [&context](const Statement& row) { return readEscalation(context, row, 0); }, id);
}

std::optional<QString> staffName(ReadContext& context, StaffId id)
{
    return context.one(
        u"SELECT name FROM staff WHERE id = ?", [](const Statement& row) { return row.text(0); }, id);
}

Result<Conversation> fencedConversation(ReadContext& context, ConversationId id, qint64 generation)
{
    const auto found = loadConversation(context, id);
    if (!found)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (found->generation != generation || found->handler != Handler::Ai || found->state == ConversationState::Closed
        || silencesAi(found->silence))
        return fenced();
    return *found;
}

QByteArray sealParts(ReadContext& context, const QList<MessagePart>& parts, const QString& publicId)
{
    return parts.isEmpty() ? QByteArray() : context.sealer().sealJson(partsToJson(parts), "message.parts", publicId);
}

QByteArray sealCitations(ReadContext& context, const QList<Citation>& citations, const QString& publicId)
{
    return citations.isEmpty() ? QByteArray()
                               : context.sealer().sealJson(citationsToJson(citations), "message.citations", publicId);
}

QByteArray sealSkillCall(ReadContext& context, const SkillCallRecord& call, bool intended, const QString& publicId)
{
    Json json = skillCallToJson(call);
    json["intended"] = intended;
    return context.sealer().sealJson(json, "message.skill_call", publicId);
}

QByteArray sealEvidence(ReadContext& context, const QList<EscalationSignal>& evidence, const QString& publicId)
{
    if (evidence.isEmpty())
        return {};
    Json list = Json::array();
    for (const EscalationSignal& found : evidence)
        list.push_back({{"key", toStd(found.key)}, {"detail", toStd(found.detail)}, {"weight", found.weight}});
    return context.sealer().sealJson(list, "escalation.evidence", publicId);
}

QString reasonsText(const QStringList& reasons)
{
    Json list = Json::array();
    for (const QString& reason : reasons)
        list.push_back(toStd(reason));
    return QString::fromUtf8(toBytes(list));
}

QStringList reasonsFromText(const QString& json) { return stringsOf(Json::parse(json.toStdString(), nullptr, false)); }

Error conflict(QString userText, QString detail)
{
    return {ErrorCode::Conflict, std::move(userText), std::move(detail)};
}

Error fenced()
{
    return {ErrorCode::Fenced, StoreText::tr("The conversation has changed hands; this is not done any more."), {}};
}

Error notFound(QString userText) { return {ErrorCode::NotFound, std::move(userText), {}}; }

Error invalid(QString userText) { return {ErrorCode::InvalidInput, std::move(userText), {}}; }

}  // namespace frontdesk::rows
