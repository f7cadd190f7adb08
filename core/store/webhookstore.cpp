// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webhookstore.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/staffstore.h"

namespace frontdesk {
namespace {

Result<> runRefused(Transaction& tx, const RefusedWebhooks& refused)
{
    // Whoever makes up account names makes no rows.
    if (!refused.account.isEmpty())
        tx.exec(u"INSERT INTO account_state (account, last_refused_at, refused) VALUES (?, ?, ?) "
                u"ON CONFLICT (account) DO UPDATE SET last_refused_at = excluded.last_refused_at, "
                u"refused = refused + excluded.refused",
                refused.account, tx.now(), refused.count);
    tx.appendAudit({.actor = QStringLiteral("channel"),
                    .action = QStringLiteral("webhook.refused"),
                    .target = refused.account,
                    .details = {{"source", toStd(refused.source)},
                                {"route", toStd(refused.route)},
                                {"reason", toStd(refused.reason)},
                                {"count", refused.count}}});
    return {};
}

Result<> runAccepted(Transaction& tx, const QString& account, bool threads)
{
    tx.exec(u"INSERT INTO account_state (account, last_webhook_at, conversations_at) VALUES (?, ?, ?) "
            u"ON CONFLICT (account) DO UPDATE SET last_webhook_at = excluded.last_webhook_at, "
            u"conversations_at = max(conversations_at, excluded.conversations_at)",
            account, tx.now(), threads ? tx.now() : 0);
    return {};
}

struct HookThreadRow {
    WebhookThread thread;
    QString identityPublicId;
    QByteArray external;
    ConversationId id;
};

// Needs the alias c, i.
#define FRONTDESK_HOOK_COLUMNS                                                                                         \
    u"SELECT c.account, c.public_id, c.state, c.waiting, i.public_id, i.external_sealed, c.id FROM conversation c "    \
    u"JOIN contact_identity i ON i.id = c.identity_id "

HookThreadRow readThread(const Statement& row)
{
    HookThreadRow thread;
    thread.thread.accountId = row.text(0);
    thread.thread.conversationPublicId = row.text(1);
    thread.thread.open = row.as<ConversationState>(2) != ConversationState::Closed;
    thread.thread.escalationWaiting = row.boolean(3);
    thread.identityPublicId = row.text(4);
    thread.external = row.bytes(5);
    thread.id = row.id<ConversationId>(6);
    return thread;
}

WebhookThread opened(ReadContext& context, HookThreadRow row)
{
    row.thread.externalId = context.openText(row.external, "contact_identity.external", row.identityPublicId);
    return row.thread;
}

Result<WebhookThread> runThread(ReadContext& context, const QString& channel, const QString& publicId)
{
    const auto row = context.one(FRONTDESK_HOOK_COLUMNS u"WHERE c.public_id = ? AND c.channel = ?", readThread,
                                 publicId, channel);
    if (!row)
        return rows::notFound(QStringLiteral("This conversation does not exist."));
    return opened(context, *row);
}

Result<WebhookThread> runAfter(ReadContext& context, MessageId inbound)
{
    const auto row = context.one(
        FRONTDESK_HOOK_COLUMNS u"WHERE c.id = (SELECT conversation_id FROM message WHERE id = ?)", readThread, inbound);
    if (!row)
        return rows::notFound(QStringLiteral("This conversation does not exist."));
    WebhookThread thread = opened(context, *row);
    // What has left: sent and further, or interrupted with a part of its text.
    const auto messages = context.all(
        u"SELECT id, public_id, author, author_name, delivery, parts_sealed, created_at FROM public_message "
        u"WHERE conversation_id = ? AND direction = 1 AND kind = 0 AND id > ? AND delivery IN (4, 5, 6, 9) "
        u"ORDER BY position, id LIMIT 100",
        [&context](const Statement& r) {
            Message m;
            m.id = r.id<MessageId>(0);
            m.publicId = r.text(1);
            m.author = r.as<Author>(2);
            m.authorName = r.text(3);
            m.delivery = r.as<Delivery>(4);
            m.parts = partsFromJson(context.openJson(r.bytes(5), "message.parts", m.publicId));
            m.createdAt = r.integer(6);
            return m;
        },
        row->id, inbound);
    for (const Message& message : messages)
        if (!message.text().isEmpty())
            thread.messages << message;
    return thread;
}

}  // namespace

QFuture<Result<WebhookThread>> WebhookStore::thread(QString channel, QString conversationPublicId)
{
    return m_database.read<WebhookThread>(
        ReadLane::Turn, [channel = std::move(channel), id = std::move(conversationPublicId)](ReadContext& context) {
            return runThread(context, channel, id);
        });
}

QFuture<Result<WebhookThread>> WebhookStore::threadAfter(MessageId inbound)
{
    return m_database.read<WebhookThread>(ReadLane::Turn,
                                          [inbound](ReadContext& context) { return runAfter(context, inbound); });
}

QFuture<Result<>> WebhookStore::noteRefused(RefusedWebhooks refused)
{
    return m_database.write<void>([refused = std::move(refused)](Transaction& tx) { return runRefused(tx, refused); });
}

QFuture<Result<>> WebhookStore::noteAccepted(QString account, bool threads)
{
    return m_database.write<void>(
        [account = std::move(account), threads](Transaction& tx) { return runAccepted(tx, account, threads); });
}

}  // namespace frontdesk
