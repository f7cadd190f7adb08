// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threadrows.h"

#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

bool isPhoneThread(ReadContext& context, IdentityId identity)
{
    return context.integer(u"SELECT 1 FROM provider_participant WHERE identity_id = ? AND role = 0 LIMIT 1", identity)
        .has_value();
}

ThreadRole effective(ThreadRole role, bool phoneThread)
{
    if (role != ThreadRole::Chat)
        return role;
    return phoneThread ? ThreadRole::Human : ThreadRole::Customer;
}

QString threadReason(ReadContext& context, IdentityId identity)
{
    const auto state = context.one(
        u"SELECT state FROM provider_thread WHERE identity_id = ?", [](const Statement& row) { return row.text(0); },
        identity);
    if (!state)
        return {};
    if (*state != u"active")
        return QStringLiteral("thread_inactive");
    const auto roles = context.all(
        u"SELECT role FROM provider_participant WHERE identity_id = ? AND left_at = 0",
        [](const Statement& row) { return row.as<ThreadRole>(0); }, identity);
    const bool phoneThread = isPhoneThread(context, identity);
    int customers = 0;
    for (const ThreadRole role : roles) {
        if (effective(role, phoneThread) == ThreadRole::Human)
            return QStringLiteral("outside_human");
        customers += effective(role, phoneThread) == ThreadRole::Customer ? 1 : 0;
    }
    return customers > 1 ? QStringLiteral("several_customers") : QString();
}

/// The conversation's public id; before its first message that of the thread's identity.
QString auditTarget(ReadContext& context, IdentityId identity, const std::optional<Conversation>& conversation)
{
    if (conversation)
        return conversation->publicId;
    return context
        .one(
            u"SELECT public_id FROM contact_identity WHERE id = ?", [](const Statement& row) { return row.text(0); },
            identity)
        .value_or(QString());
}

void audit(Transaction& tx, const QString& action, const QString& target, Json details)
{
    tx.appendAudit({.actor = providerActor(), .action = action, .target = target, .details = std::move(details)});
}

void addEvent(Transaction& tx, const Conversation& conversation, EventKind kind, const QString& text,
              OwnershipChanged& out)
{
    const Message event = insertEvent(tx, conversation, kind, text, Visibility::Internal);
    feedMessage(tx, event);
    out.messages << event;
}

const char* roleName(ThreadRole role)
{
    switch (role) {
    case ThreadRole::Customer: return "customer";
    case ThreadRole::Human: return "human";
    case ThreadRole::Self: return "self";
    case ThreadRole::Chat: return "chat";
    }
    return "customer";
}

/// Its customer was erased, and this report is no reason to know it again: nobody wrote.
bool isErased(ReadContext& context, const ThreadKey& thread)
{
    const QByteArray hash = context.sealer().blindIndex("contact_identity.external", QStringView(thread.externalId));
    return context
        .integer(u"SELECT 1 FROM erased_thread e WHERE e.channel = ? AND e.account = ? AND e.thread_hash = ? AND NOT "
                 u"EXISTS (SELECT 1 FROM contact_identity i WHERE i.channel = e.channel AND i.account = e.account "
                 u"AND i.external_hash = e.thread_hash)",
                 thread.channelId, thread.accountId, hash)
        .has_value();
}

ThreadChanged nothingNew()
{
    ThreadChanged out;
    out.duplicate = true;
    return out;
}

Result<ThreadChanged> runParticipant(Transaction& tx, const ParticipantChange& change)
{
    if (change.participantId.isEmpty() || change.thread.externalId.isEmpty())
        return invalid(QStringLiteral("A participant needs an id and a thread."));
    if (change.left && isErased(tx, change.thread))
        return nothingNew();
    const Peer peer = threadPeer(tx, change.thread, change.phone);
    if (!change.left && !change.phone.isEmpty() && change.role == ThreadRole::Customer)
        static_cast<void>(joinByPhone(tx, peer, change.phone, change.thread.sample));
    const auto before = participantRow(tx, peer.identityId, change.thread, change.participantId);
    ThreadChanged out;
    const auto conversation = openConversationOf(tx, peer.identityId);
    if (!writeParticipant(tx, peer.identityId, change)) {
        out.duplicate = true;
        out.conversationId = conversation ? conversation->id : ConversationId();
        return out;
    }
    const ThreadRole role = effective(before ? before->role : change.role, isPhoneThread(tx, peer.identityId));
    audit(tx, change.left ? QStringLiteral("thread.participant_removed") : QStringLiteral("thread.participant_added"),
          auditTarget(tx, peer.identityId, conversation), {{"role", roleName(role)}});
    // Somebody of whom only the leaving was heard, or the coming after it, is no news for the transcript.
    const bool shown = change.left ? before.has_value() : !before || before->returns(change);
    if (conversation && shown && role == ThreadRole::Human) {
        const QString name = change.name.isEmpty() && before ? before->name : change.name;
        addEvent(tx, *conversation, change.left ? EventKind::OutsideHumanLeft : EventKind::OutsideHumanJoined, name,
                 out.changed);
    }
    settleThread(tx, conversation, out);
    return out;
}

struct StateRow {
    QString state;
    Micros updatedAt = 0;
};

Result<ThreadChanged> runState(Transaction& tx, const ThreadStateChange& change)
{
    if (change.state != u"active" && change.state != u"inactive" && change.state != u"closed")
        return invalid(QStringLiteral("A thread is active, inactive or closed."));
    if (isErased(tx, change.thread))
        return nothingNew();
    const Peer peer = threadPeer(tx, change.thread, {});
    const StateRow row = tx.one(
                               u"SELECT state, updated_at FROM provider_thread WHERE identity_id = ?",
                               [](const Statement& r) {
                                   return StateRow{r.text(0), r.integer(1)};
                               },
                               peer.identityId)
                             .value_or(StateRow{});
    const auto conversation = openConversationOf(tx, peer.identityId);
    ThreadChanged out;
    out.conversationId = conversation ? conversation->id : ConversationId();
    // A closed thread stays closed for good at the provider.
    const bool late = change.at > 0 && change.at < row.updatedAt;
    if (late || row.state == change.state || row.state == u"closed") {
        out.duplicate = true;
        return out;
    }
    tx.exec(u"UPDATE provider_thread SET state = ?, updated_at = ? WHERE identity_id = ?", change.state,
            change.at > 0 ? change.at : tx.now(), peer.identityId);
    audit(tx, QStringLiteral("thread.state"), auditTarget(tx, peer.identityId, conversation),
          {{"state", toStd(change.state)}});
    if (!conversation)
        return out;
    addEvent(tx, *conversation, EventKind::ThreadStateChanged, change.state, out.changed);
    if (change.state != u"closed") {
        settleThread(tx, conversation, out);
        return out;
    }
    OwnershipChanged closed = closeConversation(
        tx, *conversation,
        {.reason = QStringLiteral("thread_closed"), .actor = providerActor(), .streaming = {}, .frame = change.closed});
    closed.messages = out.changed.messages + closed.messages;
    out.changed = std::move(closed);
    out.silenced = true;
    return out;
}

Result<ThreadRole> runRole(ReadContext& context, const ThreadKey& thread, const QString& participant)
{
    const auto identity = context.one(
        u"SELECT id FROM contact_identity WHERE channel = ? AND account = ? AND external_hash = ?",
        [](const Statement& row) { return row.id<IdentityId>(0); }, thread.channelId, thread.accountId,
        context.sealer().blindIndex("contact_identity.external", QStringView(thread.externalId)));
    if (!identity)
        return ThreadRole::Customer;
    const auto row = participantRow(context, *identity, thread, participant);
    return effective(row ? row->role : ThreadRole::Chat, isPhoneThread(context, *identity));
}

}  // namespace

QString rows::silenceFor(ReadContext& context, IdentityId identity)
{
    if (context.integer(u"SELECT 1 FROM contact_identity WHERE id = ? AND opted_out_at > 0", identity))
        return QStringLiteral("opted_out");
    return threadReason(context, identity);
}

bool rows::applySilence(Transaction& tx, const Conversation& conversation, const QString& actor, OwnershipChanged& out)
{
    const QString wanted = silenceFor(tx, conversation.identityId);
    const bool waits = wanted.isEmpty() && conversation.silence == u"at_capacity";
    if (wanted == conversation.silence || waits)
        return false;
    const bool mutes = silencesAi(wanted) && !silencesAi(conversation.silence);
    if (mutes) {
        StreamingEnd end;
        stopAi(tx, conversation, std::nullopt, QStringLiteral("silenced"), end);
        out.messages += end.messages;
        out.frames += end.frames;
        out.removed += end.removed;
    }
    tx.exec(u"UPDATE conversation SET silence = ?, silence_since = ?, generation = generation + ? WHERE id = ?", wanted,
            wanted.isEmpty() ? 0 : tx.now(), mutes ? 1 : 0, conversation.id);
    addEvent(tx, conversation, EventKind::Silenced, wanted, out);
    tx.appendAudit({.actor = actor,
                    .action = QStringLiteral("conversation.silence"),
                    .target = conversation.publicId,
                    .details = {{"reason", toStd(wanted)}, {"generation", conversation.generation + (mutes ? 1 : 0)}}});
    return true;
}

void rows::forgetAuthors(Transaction& tx, IdentityId identity)
{
    tx.exec(u"UPDATE provider_participant SET left_at = ? WHERE identity_id = ? AND left_at = 0 "
            u"AND participant_id LIKE 'author:%'",
            tx.now(), identity);
}

QFuture<Result<ThreadChanged>> ThreadStore::participant(ParticipantChange change)
{
    return m_database.write<ThreadChanged>(
        [change = std::move(change)](Transaction& tx) { return runParticipant(tx, change); }, Database::Run::First);
}

QFuture<Result<ThreadChanged>> ThreadStore::state(ThreadStateChange change)
{
    return m_database.write<ThreadChanged>(
        [change = std::move(change)](Transaction& tx) { return runState(tx, change); }, Database::Run::First);
}

QFuture<Result<ThreadRole>> ThreadStore::roleOf(ThreadKey thread, QString participantId)
{
    return m_database.read<ThreadRole>(
        ReadLane::Turn, [thread = std::move(thread), participantId = std::move(participantId)](ReadContext& context) {
            return runRole(context, thread, participantId);
        });
}

}  // namespace frontdesk
