// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/skillrunrows.h"

#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

Json resultJson(const ToolResult& result)
{
    return Json{{"content", result.content},
                {"is_error", result.isError},
                {"summary", toStd(result.summary)},
                {"sample", result.sample},
                {"customer_text", toStd(result.customerText)}};
}

ToolResult resultOf(const Json& json, const QString& callId)
{
    ToolResult result;
    result.callId = callId;
    if (!json.is_object())
        return result;
    result.content = json.value("content", Json::object());
    result.isError = json.value("is_error", false);
    result.summary = jsonString(json, "summary");
    result.sample = json.value("sample", false);
    result.customerText = jsonString(json, "customer_text");
    return result;
}

}  // namespace

SkillCallRecord approvalCard(const SkillRun& run)
{
    SkillCallRecord card;
    card.name = run.call.name;
    card.arguments = run.call.arguments;
    card.summary = run.state == SkillRunState::Done || run.state == SkillRunState::Failed ? run.result.summary
                                                                                          : run.question;
    card.ok = run.state != SkillRunState::Failed && run.state != SkillRunState::Unknown;
    card.result = run.result.content.is_object() ? run.result.content : Json::object();
    card.result["approval"] = Json{{"run", toStd(run.publicId)},
                                   {"state", toStd(skillRunStateKey(run.state))},
                                   {"question", toStd(run.question)},
                                   {"effect", run.effect == SkillEffect::Money ? "money" : "write"},
                                   {"decided_by", toStd(run.decidedByName)},
                                   {"decided_at", run.decidedAt},
                                   {"expires_at", run.expiresAt}};
    return card;
}

namespace rows {

SkillRun readSkillRun(ReadContext& context, const Statement& row)
{
    SkillRun run;
    run.publicId = row.text(0);
    run.conversationId = row.id<ConversationId>(1);
    run.conversationPublicId = row.text(2);
    run.turnId = row.id<TurnId>(3);
    run.generation = row.integer(4);
    run.call.id = row.text(5);
    run.call.name = row.text(6);
    run.effect = row.as<SkillEffect>(7);
    run.state = row.as<SkillRunState>(8);
    run.asked = row.boolean(9);
    run.call.arguments = context.openJson(row.bytes(10), "skill_run.arguments", run.publicId);
    run.question = context.openText(row.bytes(11), "skill_run.question", run.publicId);
    if (const QByteArray sealed = row.bytes(12); !sealed.isEmpty())
        run.result = resultOf(context.openJson(sealed, "skill_run.result", run.publicId), run.call.id);
    run.decidedBy = row.id<StaffId>(13);
    run.decidedByName = row.text(14);
    run.contactName = context.openText(row.bytes(16), "contact.name", row.text(15));
    run.messageId = row.id<MessageId>(17);
    run.createdAt = row.integer(18);
    run.decidedAt = row.integer(19);
    run.endedAt = row.integer(20);
    run.expiresAt = row.integer(21);
    return run;
}

std::optional<SkillRun> loadSkillRun(ReadContext& context, const QString& publicId)
{
    return context.one(
        FRONTDESK_SKILL_RUN_SELECT u"WHERE r.public_id = ?",
        [&context](const Statement& row) { return readSkillRun(context, row); }, publicId);
}

QByteArray sealResult(ReadContext& context, const SkillRun& run)
{
    if (run.endedAt == 0)
        return {};
    return context.sealer().sealJson(resultJson(run.result), "skill_run.result", run.publicId);
}

void insertSkillRun(Transaction& tx, const SkillRun& run)
{
    tx.exec(u"INSERT INTO skill_run (public_id, conversation_id, turn_id, generation, call_id, skill, effect, state, "
            u"asked, arguments_sealed, question_sealed, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            u"?, ?, ?)",
            run.publicId, run.conversationId, run.turnId, run.generation, run.call.id, run.call.name, run.effect,
            run.state, run.asked, tx.sealer().sealJson(run.call.arguments, "skill_run.arguments", run.publicId),
            tx.sealer().sealText(run.question, "skill_run.question", run.publicId), run.createdAt, run.expiresAt);
}

void updateSkillRun(Transaction& tx, const SkillRun& run, bool told)
{
    tx.exec(u"UPDATE skill_run SET state = ?, generation = ?, decided_by = ?, decided_at = ?, ended_at = ?, told = ?, "
            u"result_sealed = ? WHERE public_id = ?",
            run.state, run.generation, run.decidedBy, run.decidedAt, run.endedAt, told, sealResult(tx, run),
            run.publicId);
}

MessageSaved saveCard(Transaction& tx, SkillRun& run, const QString& agentName)
{
    MessageSaved saved;
    const QString code = u"approval:" % skillRunStateKey(run.state);
    if (!run.messageId.isValid()) {
        NewMessage row;
        row.message = {.publicId = newPublicId(),
                       .conversationId = run.conversationId,
                       .kind = MessageKind::SkillCall,
                       .direction = Direction::Outbound,
                       .author = Author::Ai,
                       .authorName = agentName,
                       .visibility = Visibility::Internal,
                       .deliveryCode = code,
                       .skillCall = approvalCard(run)};
        row.turnId = run.turnId;
        insertMessage(tx, row);
        run.messageId = row.message.id;
        tx.exec(u"UPDATE skill_run SET message_id = ? WHERE public_id = ?", run.messageId, run.publicId);
        saved.message = row.message;
    } else if (auto message = loadMessage(tx, run.messageId)) {
        message->skillCall = approvalCard(run);
        message->deliveryCode = code;
        tx.exec(u"UPDATE message SET skill_call_sealed = ?, delivery_code = ? WHERE id = ?",
                sealSkillCall(tx, *message->skillCall, false, message->publicId), code, message->id);
        saved.message = *message;
    }
    saved.feedSeq = feedMessage(tx, saved.message);
    saved.summary = summaryOf(tx, run.conversationId);
    return saved;
}

}  // namespace rows
}  // namespace frontdesk
