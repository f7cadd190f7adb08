// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/turn.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// A turn with the words around it.
struct StoredTurn {
    TurnRecord record;   ///< inboundIds filled; the JSON parts are empty while it runs or was stopped
    QString question;    ///< texts of the messages that it answers
    Micros askedAt = 0;  ///< of the newest of them
    Message answer;      ///< invalid id = nothing was said, or it was taken back
};

/// What turns have left behind, for traces.
class TurnStore {
public:
    explicit TurnStore(Database& database) : m_database(database) {}

    /// The newest turn that wrote this message or answers it. NotFound: no such message, or no turn belongs to it.
    [[nodiscard]] QFuture<Result<StoredTurn>> turnOf(QString messagePublicId);
    /// Public ids of the AI's newest answers, newest first.
    [[nodiscard]] QFuture<Result<QStringList>> newestAnswers(int limit);

private:
    Database& m_database;
};

}  // namespace frontdesk
