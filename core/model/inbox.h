// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// Waiting = a person was asked for; All = everything that is neither closed nor snoozed.
enum class InboxQueue : quint8 { Waiting, Mine, Ai, All, Closed, Snoozed };
enum class InboxSort : quint8 { MostUrgent, Newest };

/// Narrows a queue; default = everything in it.
struct InboxFilter {
    QString channelId;  ///< empty = all channels
    bool unreadOnly = false;
    bool urgentOnly = false;  ///< priority High and above
    qint64 staffId = 0;       ///< owner; 0 = anybody
    bool draftsOnly = false;  ///< an answer of the AI waits to be approved

    bool operator==(const InboxFilter&) const = default;
};

struct InboxCounts {
    int waiting = 0;
    int mine = 0;
    int ai = 0;
    int all = 0;
    int snoozed = 0;
};

}  // namespace frontdesk
