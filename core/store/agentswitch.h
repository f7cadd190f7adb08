// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

#include <optional>

namespace frontdesk {

/// Which agent serves a conversation from here on.
struct AgentSwitch {
    QString agent;  ///< key
    QString name;
    QString rule;          ///< TurnRecord::rule
    int hops = 0;          ///< hand-overs of this engagement, with this one
    bool changed = false;  ///< another agent had it: staff see a row
};

struct AgentServed {
    std::optional<Message> event;  ///< AgentChanged
    qint64 feedSeq = 0;
};

}  // namespace frontdesk
