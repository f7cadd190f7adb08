// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/memoryconsole.h"

#include <QDateTime>
#include <QHash>

namespace frontdesk::test {

/// MemoryConsole in memory.
class FakeMemory final : public MemoryConsole {
public:
    QHash<ContactId, CustomerMemory> memories;  ///< those without an entry are not verified
    int hours = 24;

    [[nodiscard]] QFuture<Result<CustomerMemory>> memoryOf(ContactId contact) override
    {
        CustomerMemory memory = memories.value(contact);
        memory.hours = hours;
        return QtFuture::makeReadyFuture(Result<CustomerMemory>(memory));
    }
    [[nodiscard]] QFuture<Result<MemoryFact>> saveMemory(ContactId contact, MemoryDraft draft) override
    {
        QList<MemoryFact>& facts = memories[contact].facts;
        const Micros now = QDateTime::currentMSecsSinceEpoch() * 1000;
        facts.removeIf([&draft](const MemoryFact& f) { return f.id == draft.id || f.name == draft.name; });
        const MemoryFact fact{draft.id.isEmpty() ? QStringLiteral("m%1").arg(m_next++) : draft.id,
                              draft.name,
                              draft.value,
                              QStringLiteral("Maya"),
                              now,
                              draft.keep ? 0 : now + hours * 60LL * MicrosPerMinute};
        facts.prepend(fact);
        return QtFuture::makeReadyFuture(Result<MemoryFact>(fact));
    }
    [[nodiscard]] QFuture<Result<>> forgetMemory(ContactId contact, QString factId) override
    {
        memories[contact].facts.removeIf([&factId](const MemoryFact& fact) { return fact.id == factId; });
        return QtFuture::makeReadyFuture(Result<>());
    }

private:
    int m_next = 1;
};

}  // namespace frontdesk::test
