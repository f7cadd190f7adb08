// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace frontdesk::hostile {

/// One request that a sloppy parser and its proxy would cut differently. Most carry a second request inside: it must
/// never be answered.
struct SmugglingCase {
    const char* name;
    QByteArray bytes;
    QList<int> statuses;    ///< what the first answer may be
    bool survives = false;  ///< the connection goes on: the honest request behind it is answered as itself
};

[[nodiscard]] QList<SmugglingCase> smugglingCases();
/// Sends the case with an honest request behind it on one connection; empty = as it should be, else what went wrong.
[[nodiscard]] QByteArray trySmuggling(quint16 port, const SmugglingCase& attempt, int source);

}  // namespace frontdesk::hostile
