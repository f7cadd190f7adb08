// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/privacyreader.h"

namespace frontdesk {

Result<QList<ContactCandidate>> PrivacyReader::find(const QString& who, int most)
{
    return m_store.read<QList<ContactCandidate>>(
        [&](ReadContext& context) { return rows::findContacts(context, who, most); });
}

Result<AuditCheck> PrivacyReader::checkAudit()
{
    return m_store.read<AuditCheck>([](ReadContext& context) { return auditchain::check(context); });
}

Result<AuditLines> PrivacyReader::auditLines(const QString& text, int most)
{
    return m_store.read<AuditLines>([&](ReadContext& context) { return auditchain::page(context, text, 0, most); });
}

Result<qint64> PrivacyReader::conversationsBefore(Micros limit)
{
    return m_store.read<qint64>([limit](ReadContext& context) {
        return context.integer(u"SELECT count(*) FROM conversation WHERE state = 3 AND closed_at < ?", limit)
            .value_or(0);
    });
}

}  // namespace frontdesk
