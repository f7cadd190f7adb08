// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"

namespace frontdesk {

class Transaction;

/// Messages of one sender (a customer's address on one channel) in a minute, an hour and a day; 0 = no limit. A window
/// begins with its first message.
struct SenderLimits {
    int perMinute = 0;
    int perHour = 0;
    int perDay = 0;
};

namespace rows {

struct SenderCount {
    bool over = false;     ///< over one of the limits
    bool first = false;    ///< the first message over it in this window: the customer is told once
    Micros remaining = 0;  ///< over: until the window that lasts longest of the full ones ends
};

/// Counts one message in all three windows, whatever the limits are: a change of the profile acts at once.
[[nodiscard]] SenderCount countMessage(Transaction& tx, IdentityId sender, const SenderLimits& limits);

}  // namespace rows
}  // namespace frontdesk
