// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/turn.h"

#include <QFuture>

namespace frontdesk {

/// What the AI remembers of a customer, with what decides whether it remembers anything.
struct CustomerMemory {
    int hours = 0;            ///< that a new fact is kept (agent_config.yml); 0 = switched off
    bool verified = false;    ///< the customer's e-mail address or telephone number was confirmed
    QList<MemoryFact> facts;  ///< newest first
};

/// A fact as staff write it.
struct MemoryDraft {
    QString id;         ///< of the fact that is changed; empty = a new one
    QString name;       ///< 1..60 characters; stored as "preferred_store"
    QString value;      ///< 1..300 characters
    bool keep = false;  ///< for ever, else as long as the AI's own
};

/// What the AI remembers of a customer. Threads and errors as in Console.
class MemoryConsole {
public:
    virtual ~MemoryConsole() = default;
    [[nodiscard]] virtual QFuture<Result<CustomerMemory>> memoryOf(ContactId contact) = 0;
    /// A new fact with a name that is there already takes its place. InvalidInput, Conflict (not verified, switched off,
    /// name taken by another one), NotFound.
    [[nodiscard]] virtual QFuture<Result<MemoryFact>> saveMemory(ContactId contact, MemoryDraft draft) = 0;
    [[nodiscard]] virtual QFuture<Result<>> forgetMemory(ContactId contact, QString factId) = 0;
};

}  // namespace frontdesk
