// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/conversations/services.h"

#include <QSet>

namespace frontdesk {

/// Writes to the audit which customer's data staff have looked at: once per member, thing and day (UTC), so that working
/// does not fill it. Nobody waits for it. Engine thread.
class ViewLog {
public:
    explicit ViewLog(const ConversationServices& services) : m_services(services) {}

    void conversation(StaffId staff, ConversationId id);
    void contact(StaffId staff, ContactId id);
    void file(StaffId staff, const QString& mediaId);
    /// Search results show names and words of customers. What was looked for is not written.
    void search(StaffId staff);

private:
    [[nodiscard]] bool isNew(const QString& key);
    void write(StaffId staff, const QString& action, ConversationId conversation, ContactId contact,
               const QString& target);

    const ConversationServices& m_services;
    qint64 m_day = 0;
    QSet<QString> m_seen;
};

}  // namespace frontdesk
