// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/viewlog.h"

#include "core/base/coro.h"
#include "core/store/contactstore.h"

namespace frontdesk {
namespace {

Task<> note(ContactStore* contacts, CustomerSight view)
{
    auto noting = contacts->noteView(view);
    const Result<> noted = co_await noting;
    co_return noted;
}

}  // namespace

bool ViewLog::isNew(const QString& key)
{
    const qint64 day = m_services.clock.now() / MicrosPerDay;
    if (day != m_day)
        m_seen.clear();
    m_day = day;
    if (m_seen.contains(key))
        return false;
    m_seen.insert(key);
    return true;
}

void ViewLog::write(StaffId staff, const QString& action, ConversationId conversation, ContactId contact,
                    const QString& target)
{
    const QString what = conversation.isValid() ? QString::number(conversation.value)
                         : contact.isValid()    ? QString::number(contact.value)
                                                : target;
    if (!m_services.contacts || !isNew(QString::number(staff.value) % u' ' % action % u' ' % what))
        return;
    const CustomerSight view{QString(u"staff:" % QString::number(staff.value)), action, conversation, contact, target};
    coro::spawn(QStringLiteral("audit of a view"), note(m_services.contacts, view));
}

void ViewLog::conversation(StaffId staff, ConversationId id)
{
    write(staff, QStringLiteral("conversation.viewed"), id, {}, {});
}

void ViewLog::contact(StaffId staff, ContactId id) { write(staff, QStringLiteral("contact.viewed"), {}, id, {}); }

void ViewLog::file(StaffId staff, const QString& mediaId)
{
    write(staff, QStringLiteral("file.viewed"), {}, {}, mediaId);
}

void ViewLog::search(StaffId staff) { write(staff, QStringLiteral("customers.searched"), {}, {}, {}); }

}  // namespace frontdesk
