// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace frontdesk {

/// Waiting = a person was asked for; All = everything that is not closed.
enum class InboxQueue : quint8 { Waiting, Mine, Ai, All, Closed };
enum class InboxSort : quint8 { MostUrgent, Newest };

struct InboxCounts {
    int waiting = 0;
    int mine = 0;
    int ai = 0;
    int all = 0;
};

}  // namespace frontdesk
