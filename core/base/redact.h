// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// Masks what must never stand in a log: bearer tokens and keys (sk-..., whsec_..., AC/SK sids' secrets,
/// anything behind token=, key=, secret=, password=), e-mail addresses and phone numbers of 7 or more digits.
/// Idempotent. Customer text must not be logged at all; this is the second line of defence.
[[nodiscard]] QString redact(const QString& text);

}  // namespace frontdesk
