// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace frontdesk::twilio {

struct ErrorRow {
    int code;
    const char* explanation;  ///< English, of the context TwilioText
    const char* advice;       ///< the same; null = none
    bool mayRetry;
};

[[nodiscard]] std::span<const ErrorRow> errorTable();

}  // namespace frontdesk::twilio
