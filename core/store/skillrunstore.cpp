// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/skillrunstore.h"

#include "core/store/auditchain.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/skillrunrows.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"
#include "core/store/syncstore.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MostCompared = 200;

bool isOpen(SkillRunState state)
{
    return state == SkillRunState::Intended || state == SkillRunState::Waiting || state == SkillRunState::Approved
           || state == SkillRunState::Running;
}

Error noRun() { return notFound(StoreText::tr("This request does not exist any more.")); }

// Needs the aliases r (skill_run) and t (its turn). What is open or not known is never begun again; what failed surely
// had no effect.
#define FRONTDESK_SAME_RUN                                                                                             \
    u"r.skill = ? AND (r.state IN (0, 1, 3, 4, 7) OR (r.state = 5 AND (r.effect = 2 OR t.outcome = 'interrupted'))) "  \
    u"ORDER BY r.id DESC LIMIT ?"

bool sameEffect(const NewSkillRun& wanted, const SkillRun& other)
{
    if (other.createdAt < wanted.sameSince)
        return false;
    const Json& ours = wanted.run.call.arguments;
    const Json& theirs = other.call.arguments;
    if (wanted.sameBy.isEmpty() || !ours.is_object() || !theirs.is_object())
        return ours == theirs;
    return std::all_of(wanted.sameBy.begin(), wanted.sameBy.end(), [&](const QString& name) {
        return ours.value(toStd(name), Json()) == theirs.value(toStd(name), Json());
    });
}

/// The run that this call is already: by its id in the turn, else by what it asks for.
std::optional<SkillRun> sameRun(ReadContext& context, const NewSkillRun& wanted)
{
    const auto read = [&context](const Statement& row) { return readSkillRun(context, row); };
    const SkillRun& run = wanted.run;
    if (run.turnId.isValid())
        if (auto same = context.one(FRONTDESK_SKILL_RUN_SELECT u"WHERE r.turn_id = ? AND r.call_id = ?", read,
                                    run.turnId, run.call.id))
            return same;
    const QList<SkillRun> others =
        run.effect == SkillEffect::Money
            ? context.all(
                FRONTDESK_SKILL_RUN_SELECT u"LEFT JOIN turn t ON t.id = r.turn_id WHERE r.conversation_id IN (SELECT id FROM "
                                           u"conversation WHERE contact_id = (SELECT contact_id FROM conversation WHERE id = ?)) "
                                           u"AND " FRONTDESK_SAME_RUN,
                read, run.conversationId, run.call.name, MostCompared)
            : context.all(
                FRONTDESK_SKILL_RUN_SELECT u"LEFT JOIN turn t ON t.id = r.turn_id WHERE r.conversation_id = ? "
                                           u"AND " FRONTDESK_SAME_RUN,
                read, run.conversationId, run.call.name, MostCompared);
    for (const SkillRun& other : others)
        if (sameEffect(wanted, other))
            return other;
    return std::nullopt;
}

Result<SkillRunBegun> runBegin(Transaction& tx, const NewSkillRun& wanted)
{
    const Result<Conversation> fence = fencedConversation(tx, wanted.run.conversationId, wanted.run.generation);
    if (!fence)
        return fence.error();
    if (const auto same = sameRun(tx, wanted))
        return SkillRunBegun{*same, true, {}};
    SkillRunBegun begun{wanted.run, false, {}};
    begun.run.state = wanted.run.asked ? SkillRunState::Waiting : SkillRunState::Intended;
    if (begun.run.createdAt == 0)
        begun.run.createdAt = tx.now();
    begun.run.conversationPublicId = fence->publicId;
    insertSkillRun(tx, begun.run);
    if (wanted.run.asked)
        begun.card = saveCard(tx, begun.run, wanted.agentName);
    return begun;
}

void audit(Transaction& tx, const SkillRun& run, StaffId staff, const QString& action)
{
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = action,
                    .target = run.publicId,
                    .details = Json{{"skill", toStd(run.call.name)},
                                    {"effect", run.effect == SkillEffect::Money ? "money" : "write"}}});
}

/// Writes the new state with the card; who has the conversation now decides who tells the customer.
SkillRunChanged change(Transaction& tx, SkillRun run)
{
    const auto conversation = loadConversation(tx, run.conversationId);
    const bool aiHasIt = conversation && conversation->handler == Handler::Ai
                         && conversation->state != ConversationState::Closed;
    const bool tellable = run.state == SkillRunState::Refused || run.state == SkillRunState::Done
                          || run.state == SkillRunState::Failed || run.state == SkillRunState::Withdrawn;
    if (conversation && !isOpen(run.state) && run.state != SkillRunState::Unknown && run.asked)
        run.generation = conversation->generation;
    SkillRunChanged changed;
    changed.tellCustomer = run.asked && tellable && aiHasIt;
    updateSkillRun(tx, run, tellable && !changed.tellCustomer);
    if (run.messageId.isValid() || (run.state == SkillRunState::Unknown && conversation))
        changed.card = saveCard(tx, run, QString());
    if (changed.tellCustomer)
        touch(tx, run.conversationId);
    changed.run = run;
    return changed;
}

Error decidedAlready(const SkillRun& run)
{
    if (run.state == SkillRunState::Withdrawn)
        return conflict(StoreText::tr("It is too late: nobody decided in time, and the customer was told so."));
    if (run.decidedByName.isEmpty())
        return conflict(StoreText::tr("There is nothing to decide here any more."));
    return run.state == SkillRunState::Refused
               ? conflict(StoreText::tr("%1 has refused this already.").arg(run.decidedByName), run.decidedByName)
               : conflict(StoreText::tr("%1 has approved this already.").arg(run.decidedByName), run.decidedByName);
}

Result<SkillRunChanged> runDecide(Transaction& tx, const QString& id, StaffId staff, bool approve)
{
    auto run = loadSkillRun(tx, id);
    if (!run)
        return noRun();
    if (run->state != SkillRunState::Waiting)
        return decidedAlready(*run);
    if (run->expiresAt > 0 && run->expiresAt <= tx.now())
        return conflict(StoreText::tr("It is too late: the time to decide is over."));
    run->state = approve ? SkillRunState::Approved : SkillRunState::Refused;
    run->decidedBy = staff;
    run->decidedByName = staffName(tx, staff).value_or(QString());
    run->decidedAt = tx.now();
    run->endedAt = approve ? 0 : tx.now();
    audit(tx, *run, staff, approve ? QStringLiteral("skill.approve") : QStringLiteral("skill.refuse"));
    return change(tx, *run);
}

Result<SkillRunChanged> runClaim(Transaction& tx, const QString& id)
{
    auto run = loadSkillRun(tx, id);
    if (!run)
        return noRun();
    if (run->state != SkillRunState::Approved)
        return conflict(StoreText::tr("This runs already, or it ran."));
    run->state = SkillRunState::Running;
    return change(tx, *run);
}

Result<SkillRunChanged> runFinish(Transaction& tx, const QString& id, SkillRunState state, const ToolResult& result)
{
    auto run = loadSkillRun(tx, id);
    if (!run)
        return noRun();
    const bool mayEnd = run->state == SkillRunState::Intended || run->state == SkillRunState::Running
                        || run->state == SkillRunState::Unknown;
    if (!mayEnd)
        return conflict(StoreText::tr("This has ended already."));
    run->state = state;
    run->result = result;
    run->endedAt = tx.now();
    return change(tx, *run);
}

Result<SkillRunChanged> runSettle(Transaction& tx, const QString& id, StaffId staff, bool happened)
{
    auto run = loadSkillRun(tx, id);
    if (!run)
        return noRun();
    if (run->state != SkillRunState::Unknown)
        return decidedAlready(*run);
    run->state = happened ? SkillRunState::Done : SkillRunState::Failed;
    run->decidedBy = staff;
    run->decidedByName = staffName(tx, staff).value_or(QString());
    run->decidedAt = tx.now();
    run->endedAt = tx.now();
    run->result.isError = !happened;
    run->result.content = Json{{"success", happened}, {"settled_by_person", true}};
    run->result.summary = run->question;
    audit(tx, *run, staff, happened ? QStringLiteral("skill.settle_done") : QStringLiteral("skill.settle_failed"));
    return change(tx, *run);
}

Result<QList<SkillRunChanged>> runExpire(Transaction& tx, int limit)
{
    const QStringList due = tx.all(
        u"SELECT public_id FROM skill_run WHERE state IN (0, 1, 3, 4, 7) AND state = 1 AND expires_at > 0 "
        u"AND expires_at <= ? ORDER BY id LIMIT ?",
        [](const Statement& row) { return row.text(0); }, tx.now(), limit);
    QList<SkillRunChanged> changed;
    for (const QString& id : due) {
        auto run = loadSkillRun(tx, id);
        if (!run)
            continue;
        run->state = SkillRunState::Withdrawn;
        run->endedAt = tx.now();
        changed << change(tx, *run);
    }
    return changed;
}

Result<SkillRunRecovery> runRecover(Transaction& tx)
{
    SkillRunRecovery recovery;
    const auto read = [&tx](const Statement& row) { return readSkillRun(tx, row); };
    const QList<SkillRun> torn = tx.all(
        FRONTDESK_SKILL_RUN_SELECT u"WHERE r.state IN (0, 1, 3, 4, 7) AND (r.state IN (0, 4) OR (r.state IN (1, 3) "
                                   u"AND r.created_at < ?)) ORDER BY r.id",
        read, restoredAt(tx));
    for (SkillRun run : torn) {
        run.state = SkillRunState::Unknown;
        run.endedAt = tx.now();
        recovery.torn << change(tx, run);
    }
    recovery.approved = tx.all(
        FRONTDESK_SKILL_RUN_SELECT u"WHERE r.state IN (0, 1, 3, 4, 7) AND r.state = 3 ORDER BY r.id", read);
    recovery.untold = tx.all(u"SELECT DISTINCT r.conversation_id FROM skill_run r JOIN conversation c "
                             u"ON c.id = r.conversation_id WHERE r.asked = 1 AND r.told = 0 AND r.ended_at > 0 "
                             u"AND r.state IN (2, 5, 6, 8) AND c.handler = 0 AND c.state <> 3",
                             [](const Statement& row) { return row.id<ConversationId>(0); });
    return recovery;
}

}  // namespace

QList<SkillRun> rows::decidedRuns(ReadContext& context, const Conversation& conversation)
{
    return context.all(
        FRONTDESK_SKILL_RUN_SELECT u"WHERE r.conversation_id = ? AND r.asked = 1 AND r.told = 0 AND r.ended_at > 0 "
                                   u"AND r.state IN (2, 5, 6, 8) AND r.generation = ? ORDER BY r.id",
        [&context](const Statement& row) { return readSkillRun(context, row); }, conversation.id,
        conversation.generation);
}

void rows::markTold(Transaction& tx, const QStringList& runs)
{
    for (const QString& run : runs)
        tx.exec(u"UPDATE skill_run SET told = 1 WHERE public_id = ?", run);
}

bool rows::hasOpenRuns(ReadContext& context, ConversationId conversation)
{
    return context
        .integer(u"SELECT 1 FROM skill_run WHERE conversation_id = ? AND state IN (0, 1, 3, 4) LIMIT 1", conversation)
        .has_value();
}

QFuture<Result<SkillRunBegun>> SkillRunStore::begin(NewSkillRun run)
{
    return m_database.write<SkillRunBegun>([run = std::move(run)](Transaction& tx) { return runBegin(tx, run); });
}

QFuture<Result<SkillRunChanged>> SkillRunStore::decide(QString publicId, StaffId staff, bool approve)
{
    return m_database.write<SkillRunChanged>(
        [id = std::move(publicId), staff, approve](Transaction& tx) { return runDecide(tx, id, staff, approve); });
}

QFuture<Result<SkillRunChanged>> SkillRunStore::claim(QString publicId)
{
    return m_database.write<SkillRunChanged>([id = std::move(publicId)](Transaction& tx) { return runClaim(tx, id); });
}

QFuture<Result<SkillRunChanged>> SkillRunStore::finish(QString publicId, SkillRunState state, ToolResult result)
{
    return m_database.write<SkillRunChanged>([id = std::move(publicId), state, result = std::move(result)](
                                                 Transaction& tx) { return runFinish(tx, id, state, result); });
}

QFuture<Result<SkillRunChanged>> SkillRunStore::settle(QString publicId, StaffId staff, bool happened)
{
    return m_database.write<SkillRunChanged>(
        [id = std::move(publicId), staff, happened](Transaction& tx) { return runSettle(tx, id, staff, happened); });
}

QFuture<Result<QList<SkillRunChanged>>> SkillRunStore::expire(int limit)
{
    return m_database.write<QList<SkillRunChanged>>([limit](Transaction& tx) { return runExpire(tx, limit); });
}

QFuture<Result<QStringList>> SkillRunStore::approved(int limit)
{
    return m_database.read<QStringList>(ReadLane::Turn, [limit](ReadContext& context) -> Result<QStringList> {
        return context.all(
            u"SELECT public_id FROM skill_run WHERE state IN (0, 1, 3, 4, 7) AND state = 3 ORDER BY id LIMIT ?",
            [](const Statement& row) { return row.text(0); }, limit);
    });
}

QFuture<Result<SkillRunRecovery>> SkillRunStore::recover()
{
    return m_database.write<SkillRunRecovery>([](Transaction& tx) { return runRecover(tx); });
}

QFuture<Result<QList<SkillRun>>> SkillRunStore::list(int limit)
{
    return m_database.read<QList<SkillRun>>(ReadLane::Gui, [limit](ReadContext& context) -> Result<QList<SkillRun>> {
        const auto read = [&context](const Statement& row) { return readSkillRun(context, row); };
        QList<SkillRun> runs = context.all(
            FRONTDESK_SKILL_RUN_SELECT u"WHERE r.state IN (0, 1, 3, 4, 7) ORDER BY r.id DESC LIMIT ?", read, limit);
        runs << context.all(FRONTDESK_SKILL_RUN_SELECT u"WHERE r.state IN (2, 5, 6, 8) ORDER BY r.id DESC LIMIT ?",
                            read, limit);
        return runs;
    });
}

QFuture<Result<SkillRun>> SkillRunStore::find(QString publicId)
{
    return m_database.read<SkillRun>(ReadLane::Gui,
                                     [id = std::move(publicId)](ReadContext& context) -> Result<SkillRun> {
                                         const auto run = loadSkillRun(context, id);
                                         return run ? Result<SkillRun>(*run) : Result<SkillRun>(noRun());
                                     });
}

}  // namespace frontdesk
