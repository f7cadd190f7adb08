// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/callback.h"
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class ReadContext;

/// Callbacks that were promised to customers. Each function is one transaction or read.
class CallbackStore {
public:
    explicit CallbackStore(Database& database) : m_database(database) {}

    /// The same contact, time and number once: a repeat answers with the row that is there. publicId is made here.
    [[nodiscard]] QFuture<Result<Callback>> book(Callback callback);
    /// Open ones, the next first.
    [[nodiscard]] QFuture<Result<QList<Callback>>> open(int limit);
    /// Open ones that are due before this moment and of which nobody was told yet.
    [[nodiscard]] QFuture<Result<QList<Callback>>> due(Micros before, int limit);
    /// Tells staff, once: people are asked for in the customer's conversation, which is opened for it when it is closed; who
    /// has it reads an event. No event and no escalation in the result = there is no place for it. Conflict: told already.
    [[nodiscard]] QFuture<Result<TurnCommitted>> remind(QString publicId, EscalationDraft draft);
    /// Done or cancelled, by this member of staff; Conflict when it has ended already.
    [[nodiscard]] QFuture<Result<Callback>> end(QString publicId, StaffId staff, bool done);

private:
    Database& m_database;
};

namespace rows {
/// All that were promised to a customer, oldest first.
[[nodiscard]] QList<Callback> callbacksOf(ReadContext& context, ContactId contact);
}  // namespace rows

}  // namespace frontdesk
