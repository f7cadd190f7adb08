// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/auditstore.h"
#include "core/store/dossier.h"
#include "core/store/readonlystore.h"

namespace frontdesk {

/// What the command line asks of the data, beside a running program or without one; changes nothing. Blocks. One thread.
class PrivacyReader {
public:
    [[nodiscard]] Result<> open(const QString& databasePath, const QByteArray& masterKey)
    {
        return m_store.open(databasePath, masterKey);
    }
    [[nodiscard]] Result<QList<ContactCandidate>> find(const QString& who, int most);
    [[nodiscard]] Result<AuditCheck> checkAudit();
    [[nodiscard]] Result<AuditLines> auditLines(const QString& text, int most);
    /// Closed conversations that are older.
    [[nodiscard]] Result<qint64> conversationsBefore(Micros limit);

private:
    ReadOnlyStore m_store;
};

}  // namespace frontdesk
