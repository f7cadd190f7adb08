// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/hostile/support/goodclient.h"
#include "tests/hostile/support/program.h"
#include "tests/hostile/support/swarm.h"

#include <set>

namespace frontdesk::hostile {

/// Where an attack takes place.
struct Field {
    quint16 port = 0;
    int crowd = 5000;  ///< connections of the largest attacks
    int addresses = 250;
    std::vector<Session> sessions;  ///< of real customers, for attackers who have a token
};

struct Attack {
    const char* name;
    std::function<Plan(const Field&)> plan;
    std::set<int> statuses;  ///< every answer an attacker gets must be one of these
    /// Runs on a thread beside the swarm until `stop`; may be empty.
    std::function<void(const Field&, const std::atomic<bool>& stop)> beside = {};
    bool withCaps = false;  ///< against the program as installed; else with the caps of addresses off
};

[[nodiscard]] std::vector<Attack> slowAttacks();    ///< little is sent
[[nodiscard]] std::vector<Attack> floodAttacks();   ///< a lot is sent
[[nodiscard]] std::vector<Attack> socketAttacks();  ///< over web sockets
[[nodiscard]] std::vector<Attack> cappedAttacks();  ///< from few addresses, against the caps
[[nodiscard]] std::vector<Attack> allAttacks();

}  // namespace frontdesk::hostile
