// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staffstore.h"

#include "core/store/auditchain.h"
#include "core/store/database.h"
#include "core/store/sealer.h"

namespace frontdesk {
namespace {

constexpr const char* DraftColumn = "staff_draft.text";
constexpr const char* SecretColumn = "program_secret.value";

StaffMember staffOf(const Statement& row)
{
    return {.id = row.id<StaffId>(0), .publicId = row.text(1), .name = row.text(2), .role = row.text(3)};
}

QString draftRow(StaffId staff, ConversationId conversation, const QString& mode)
{
    return QStringLiteral("%1/%2/%3").arg(staff.value).arg(conversation.value).arg(mode);
}

Result<StaffMember> ensureLocalMember(Transaction& tx, const QString& name, const QString& role)
{
    const auto present = tx.one(u"SELECT id, public_id, name, role FROM staff WHERE is_local = 1", staffOf);
    if (present)
        return *present;
    StaffMember member{.publicId = newPublicId(), .name = name, .role = role};
    member.id = StaffId(tx.insert(u"INSERT INTO staff (public_id, name, role, is_local, heartbeat_at, created_at) "
                                  u"VALUES (?, ?, ?, 1, ?, ?)",
                                  member.publicId, name, role, tx.now(), tx.now()));
    tx.feed(u"staff", {}, member.id.value);
    return member;
}

Result<Json> countRows(ReadContext& context)
{
    Json json = Json::object();
    const auto add = [&](const char* key, QStringView sql) { json[key] = context.integer(sql).value_or(0); };
    add("contacts", u"SELECT count(*) FROM contact");
    add("conversations", u"SELECT count(*) FROM conversation");
    add("messages", u"SELECT count(*) FROM message");
    add("outbox_queued", u"SELECT count(*) FROM outbox INDEXED BY outbox_due WHERE state = 2");
    add("documents", u"SELECT count(*) FROM document");
    add("chunks", u"SELECT count(*) FROM chunk");
    add("audit_entries", u"SELECT seq FROM audit_head WHERE id = 1");
    add("feed_seq", u"SELECT seq FROM feed_counter WHERE id = 1");
    add("schema_version", u"SELECT max(version) FROM schema_version");
    add("file_bytes", u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    return json;
}

}  // namespace

QFuture<Result<StaffMember>> StaffStore::ensureLocal(QString name, QString role)
{
    return m_database.write<StaffMember>([name, role](Transaction& tx) { return ensureLocalMember(tx, name, role); });
}

QFuture<Result<StaffMember>> StaffStore::rename(StaffId staff, QString name)
{
    return m_database.write<StaffMember>([staff, name](Transaction& tx) -> Result<StaffMember> {
        tx.exec(u"UPDATE staff SET name = ? WHERE id = ?", name, staff);
        const auto renamed = tx.one(u"SELECT id, public_id, name, role FROM staff WHERE id = ?", staffOf, staff);
        if (!renamed)
            return Error{ErrorCode::NotFound, {}, QStringLiteral("rename of unknown staff")};
        tx.feed(u"staff", {}, staff.value);
        return *renamed;
    });
}

QFuture<Result<QList<StaffMember>>> StaffStore::list()
{
    return m_database.read<QList<StaffMember>>(ReadLane::Gui, [](ReadContext& context) {
        return Result(context.all(u"SELECT id, public_id, name, role FROM staff ORDER BY id", staffOf));
    });
}

QFuture<Result<>> StaffStore::heartbeat(StaffId staff)
{
    return m_database.write<void>([staff](Transaction& tx) -> Result<> {
        if (tx.exec(u"UPDATE staff SET heartbeat_at = ? WHERE id = ?", tx.now(), staff) == 0)
            return Error{ErrorCode::NotFound, {}, QStringLiteral("heartbeat of unknown staff")};
        return {};
    });
}

QFuture<Result<>> StaffStore::saveDraft(StaffId staff, ConversationId conversation, QString mode, QString text)
{
    return m_database.write<void>([staff, conversation, mode, text](Transaction& tx) -> Result<> {
        if (text.isEmpty()) {
            tx.exec(u"DELETE FROM staff_draft WHERE staff_id = ? AND conversation_id = ? AND mode = ?", staff,
                    conversation, mode);
            return {};
        }
        const QByteArray sealed = tx.sealer().sealText(text, DraftColumn, draftRow(staff, conversation, mode));
        tx.exec(u"INSERT INTO staff_draft (staff_id, conversation_id, mode, text_sealed, updated_at) "
                u"VALUES (?, ?, ?, ?, ?) ON CONFLICT (staff_id, conversation_id, mode) "
                u"DO UPDATE SET text_sealed = excluded.text_sealed, updated_at = excluded.updated_at",
                staff, conversation, mode, sealed, tx.now());
        return {};
    });
}

QFuture<Result<QString>> StaffStore::draft(StaffId staff, ConversationId conversation, QString mode)
{
    return m_database.read<QString>(ReadLane::Gui, [staff, conversation, mode](ReadContext& context) {
        const auto sealed = context.one(
            u"SELECT text_sealed FROM staff_draft WHERE staff_id = ? AND conversation_id = ? AND mode = ?",
            [](const Statement& row) { return row.bytes(0); }, staff, conversation, mode);
        const QString row = draftRow(staff, conversation, mode);
        return Result(context.openText(sealed.value_or(QByteArray()), DraftColumn, row));
    });
}

QFuture<Result<QList<ConversationId>>> StaffStore::draftedConversations(StaffId staff)
{
    return m_database.read<QList<ConversationId>>(ReadLane::Gui, [staff](ReadContext& context) {
        return Result(context.all(
            u"SELECT DISTINCT conversation_id FROM staff_draft WHERE staff_id = ? ORDER BY conversation_id",
            [](const Statement& row) { return row.id<ConversationId>(0); }, staff));
    });
}

QFuture<Result<>> StaffStore::audit(AuditEntry entry)
{
    return m_database.write<void>([entry](Transaction& tx) -> Result<> {
        tx.appendAudit(entry);
        return {};
    });
}

QFuture<Result<QList<AuditEntry>>> StaffStore::auditTail(int limit)
{
    return m_database.read<QList<AuditEntry>>(ReadLane::Gui, [limit](ReadContext& context) {
        return Result(context.all(
            u"SELECT seq, at, actor, action, target, details FROM audit ORDER BY seq DESC LIMIT ?",
            [](const Statement& row) {
                AuditEntry entry{.seq = row.integer(0),
                                 .at = row.integer(1),
                                 .actor = row.text(2),
                                 .action = row.text(3),
                                 .target = row.text(4)};
                entry.details = Json::parse(row.text(5).toStdString(), nullptr, false);
                return entry;
            },
            std::max(0, limit)));
    });
}

QFuture<Result<qint64>> StaffStore::verifyAudit()
{
    return m_database.read<qint64>(ReadLane::Gui, [](ReadContext& context) { return auditchain::verify(context); });
}

QFuture<Result<QByteArray>> StaffStore::secret(QString name)
{
    return m_database.read<QByteArray>(ReadLane::Gui, [name](ReadContext& context) -> Result<QByteArray> {
        const auto sealed = context.one(
            u"SELECT value_sealed FROM program_secret WHERE name = ?",
            [](const Statement& row) { return row.bytes(0); }, name);
        if (!sealed)
            return Error{ErrorCode::NotFound, {}, QStringLiteral("no program secret of that name")};
        return context.sealer().open(*sealed, SecretColumn, name);
    });
}

QFuture<Result<>> StaffStore::setSecret(QString name, QByteArray value)
{
    return m_database.write<void>([name, value](Transaction& tx) -> Result<> {
        tx.exec(u"INSERT INTO program_secret (name, value_sealed, updated_at) VALUES (?, ?, ?) "
                u"ON CONFLICT (name) DO UPDATE SET value_sealed = excluded.value_sealed, "
                u"updated_at = excluded.updated_at",
                name, tx.sealer().seal(value, SecretColumn, name), tx.now());
        return {};
    });
}

QFuture<Result<Json>> StaffStore::statistics()
{
    return m_database.read<Json>(ReadLane::Gui, [this](ReadContext& context) -> Result<Json> {
        Result<Json> json = countRows(context);
        const Database::Stats stats = m_database.stats();
        (*json)["commits"] = stats.commits;
        (*json)["jobs"] = stats.jobs;
        (*json)["queued"] = stats.queued;
        (*json)["last_commit_micros"] = stats.lastCommitMicros;
        (*json)["healthy"] = stats.healthy;
        return json;
    });
}

}  // namespace frontdesk
