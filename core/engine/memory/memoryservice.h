// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/memoryconsole.h"

#include <QObject>

namespace frontdesk {

struct EngineCore;
struct EngineOptions;

/// MemoryConsole on the engine. Lives on the engine thread; public functions of the console from any thread.
class MemoryService final : public QObject, public MemoryConsole {
    Q_OBJECT

public:
    MemoryService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                  QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<CustomerMemory>> memoryOf(ContactId contact) override;
    [[nodiscard]] QFuture<Result<MemoryFact>> saveMemory(ContactId contact, MemoryDraft draft) override;
    [[nodiscard]] QFuture<Result<>> forgetMemory(ContactId contact, QString factId) override;

private:
    [[nodiscard]] Task<CustomerMemory> doRead(ContactId contact);
    [[nodiscard]] Task<MemoryFact> doSave(ContactId contact, MemoryDraft draft);
    [[nodiscard]] Task<> doForget(ContactId contact, QString factId);

    const ConsoleServices& m_services;
};

}  // namespace frontdesk
