// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/egressstore.h"

namespace frontdesk {

class Statement;
class Transaction;

struct EgressLogFilter {
    Micros from = 0;
    Micros until = 0;   ///< exclusive; 0 = no end
    QString service;    ///< empty = all
    QString text;       ///< part of service, server, purpose or outcome, whatever the case of a-z; empty = all
    qint64 before = 0;  ///< rows with smaller ids; 0 = from the newest
    int limit = 200;    ///< 1..5000
    qint64 lowest = 0;  ///< EgressLines::lowest of an earlier page with the same `from`; 0 = look it up
};

struct EgressLine {
    EgressRow row;
    QString contactName;  ///< of the conversation's customer; empty without one
};

struct EgressLines {
    QList<EgressLine> lines;  ///< newest first
    bool more = false;        ///< older ones are there
    qint64 lowest = 0;        ///< no row with a smaller id is as new as `from`
};

/// Reads the table egress for people, and writes what knows its conversation by the row's id. Any thread.
class EgressLog {
public:
    explicit EgressLog(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<EgressLines>> page(EgressLogFilter filter);
    /// `note.conversation` does not count; an invalid id = none.
    [[nodiscard]] QFuture<Result<>> add(EgressNote note, ConversationId conversation);

private:
    Database& m_database;
};

namespace rows {
void addEgress(Transaction& tx, const EgressNote& note, qint64 conversation);
[[nodiscard]] EgressRow readEgress(const Statement& row);
}  // namespace rows

}  // namespace frontdesk
