// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct AuditEntry {
    qint64 seq = 0;
    Micros at = 0;
    QString actor;                  ///< "staff:ID", "system", "customer:ID"
    QString action;                 ///< "conversation.take_over", "auth.failed", ...
    QString target;                 ///< public id
    Json details = Json::object();  ///< never customer text
};

/// Staff, drafts, small settings and the audit chain (each entry hashes the one before it).
class StaffStore {
public:
    explicit StaffStore(Database& database) : m_database(database) {}
    /// The one local member of staff of a single PC; made at the first start.
    [[nodiscard]] QFuture<Result<StaffMember>> ensureLocal(QString name, QString role);
    [[nodiscard]] QFuture<Result<StaffMember>> rename(StaffId staff, QString name);
    [[nodiscard]] QFuture<Result<QList<StaffMember>>> list();
    [[nodiscard]] QFuture<Result<>> heartbeat(StaffId staff);

    /// Drafts are customer-related text: sealed. Key = conversation + mode ("reply" | "note").
    [[nodiscard]] QFuture<Result<>> saveDraft(StaffId staff, ConversationId conversation, QString mode, QString text);
    [[nodiscard]] QFuture<Result<QString>> draft(StaffId staff, ConversationId conversation, QString mode);
    [[nodiscard]] QFuture<Result<QList<ConversationId>>> draftedConversations(StaffId staff);

    [[nodiscard]] QFuture<Result<>> audit(AuditEntry entry);
    [[nodiscard]] QFuture<Result<QList<AuditEntry>>> auditTail(int limit);
    /// Walks the chain; the value is the number of entries, an error names the first broken one (Corrupt).
    [[nodiscard]] QFuture<Result<qint64>> verifyAudit();

    /// Sealed key/value pairs for the program itself (for example the JWT secret).
    [[nodiscard]] QFuture<Result<QByteArray>> secret(QString name);
    [[nodiscard]] QFuture<Result<>> setSecret(QString name, QByteArray value);

    /// Counts for /health/db and tests.
    [[nodiscard]] QFuture<Result<Json>> statistics();

private:
    Database& m_database;
};

}  // namespace frontdesk
