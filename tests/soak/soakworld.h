// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakeclock.h"

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace frontdesk {
struct EngineCore;
}

namespace frontdesk::test {

struct SoakOptions {
    qint64 turns = 1'000'000;          ///< answered AI turns
    int conversationsPerDay = 10'000;  ///< on the fake clock
    int innerCustomers = 128;          ///< at once, through the channel's own code in this process
    int wireCustomers = 4;             ///< at once, over loopback HTTP and web sockets
    qint64 window = 10'000;            ///< turns per line of the series
    int minutes = 0;                   ///< of the real clock, then it ends early; 0 = no limit
    int retentionDays = 3;             ///< of the fake clock; 0 = nothing is removed
    QString folder;                    ///< data directory; empty = a temporary one
    QString csv;                       ///< the series; empty = none
    bool print = true;
};

/// What happened, counted where a customer or a member of staff would see it.
struct SoakTally {
    qint64 turns = 0;     ///< answered by the engine
    qint64 messages = 0;  ///< sent by customers
    qint64 acknowledged = 0;
    qint64 answers = 0;        ///< complete answers of the AI that arrived
    qint64 staffMessages = 0;  ///< that arrived
    qint64 sessions = 0, visits = 0, returns = 0, resumes = 0, uploads = 0, ratings = 0, ends = 0, deletes = 0;
    qint64 takeovers = 0, handBacks = 0, closes = 0, snoozes = 0, notes = 0, pages = 0, searches = 0, events = 0;
    qint64 impatient = 0;  ///< left because nobody answered
    qint64 gaps = 0;       ///< a durable frame out of order or twice
    QStringList errors;    ///< the first 20
    qint64 errorCount = 0;

    void error(const QString& what)
    {
        ++errorCount;
        if (errors.size() < 20)
            errors << what;
    }
};

/// What all players share. One thread.
struct SoakWorld {
    SoakOptions options;
    FakeClock clock;
    SoakTally tally;
    EngineCore* core = nullptr;
    quint16 port = 0;
    bool stopping = false;         ///< nobody begins anything new
    std::vector<float> latencies;  ///< of the running window, milliseconds, sent to complete
    std::mt19937 random{20261121};

    [[nodiscard]] int roll(int below) { return int(random() % unsigned(below)); }
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }
};

}  // namespace frontdesk::test
