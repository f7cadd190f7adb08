// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/memory/memoryservice.h"

#include "core/agent/looptools.h"
#include "core/console/deskchecks.h"
#include "core/console/enginecall.h"
#include "core/store/memorystore.h"

namespace frontdesk {
namespace {

constexpr int MostName = 60;
constexpr int MostValue = 300;

}  // namespace

MemoryService::MemoryService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                             QObject* parent)
    : QObject(parent), m_services(services)
{
    Q_UNUSED(core)
    Q_UNUSED(options)
}

QFuture<Result<CustomerMemory>> MemoryService::memoryOf(ContactId contact)
{
    return engineCall<CustomerMemory>(this, [this, contact] { return doRead(contact); });
}

QFuture<Result<MemoryFact>> MemoryService::saveMemory(ContactId contact, MemoryDraft draft)
{
    return engineCall<MemoryFact>(this, [this, contact, draft] { return doSave(contact, draft); });
}

QFuture<Result<>> MemoryService::forgetMemory(ContactId contact, QString factId)
{
    return engineCall<void>(this, [this, contact, factId] { return doForget(contact, factId); });
}

Task<CustomerMemory> MemoryService::doRead(ContactId contact)
{
    auto reading = m_services.conversations.memory->read(contact);
    const Result<MemoryRead> read = co_await reading;
    if (!read)
        co_return read.error();
    CustomerMemory memory;
    memory.hours = m_services.conversations.config()->memoryHours;
    memory.verified = read->verified;
    memory.facts = read->facts;
    co_return memory;
}

Task<MemoryFact> MemoryService::doSave(ContactId contact, MemoryDraft draft)
{
    const Result<QString> name = deskchecks::text(draft.name, tr("The name"), 1, MostName);
    if (!name)
        co_return name.error();
    const Result<QString> value = deskchecks::text(draft.value, tr("The entry"), 1, MostValue);
    if (!value)
        co_return value.error();
    const int hours = m_services.conversations.config()->memoryHours;
    if (hours <= 0)
        co_return Error{ErrorCode::Conflict,
                        tr("The AI's memory is switched off in agent_config.yml (memory: ttl_hours)."),
                        QStringLiteral("off")};
    MemoryFact fact;
    fact.id = draft.id;
    fact.name = looptools::factName(*name);
    fact.value = value->simplified();
    fact.expiresAt = draft.keep ? 0 : m_services.conversations.clock.now() + hours * 60LL * MicrosPerMinute;
    if (fact.name.isEmpty())
        co_return Error{ErrorCode::InvalidInput, tr("The name needs at least one letter or digit."), {}};
    const StaffId self = m_services.info.self.id;
    auto saving = m_services.conversations.memory->save(contact, self, fact);
    co_return co_await saving;
}

Task<> MemoryService::doForget(ContactId contact, QString factId)
{
    const StaffId self = m_services.info.self.id;
    auto forgetting = m_services.conversations.memory->forget(contact, self, factId);
    co_return co_await forgetting;
}

}  // namespace frontdesk
