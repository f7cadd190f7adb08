// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/soak/soakwatch.h"

namespace frontdesk::test {

/// Qt opens these with the first use of a thing and keeps them until the process ends (an eventfd of its network thread).
constexpr int OwnDescriptors = 2;

/// What is left when the engine has stopped, and what its database says happened.
struct SoakResult {
    bool started = false;
    SoakTally tally;
    int descriptorsBefore = 0, descriptorsAfter = 0;
    QStringList newDescriptors;  ///< open at the end and not at the beginning
    int liveTasks = -1;
    qint64 storedMessages = -1;                              ///< of customers
    qint64 storedTurns = -1;                                 ///< that were answered
    qint64 storedStreaming = -1;                             ///< messages that nobody finished
    qint64 storedSending = -1;                               ///< outbox rows that never left
    qint64 sweptConversations = -1;                          ///< closed because they timed out
    qint64 removedConversations = -1, removedMessages = -1;  ///< by retention
    QStringList walks;                                       ///< statements that walk a big table
    int statements = 0;                                      ///< that were looked at
    double heapAtFirstWindow = 0, heapAtLastWindow = 0;
    bool holds = true;  ///< the aims of the series
};

/// Plays a whole run on a real engine in this thread; returns when everything has stopped.
[[nodiscard]] SoakResult runSoak(const SoakOptions& options);

}  // namespace frontdesk::test
