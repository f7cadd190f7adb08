// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// Masks what must never stand in a log: bearer and basic credentials, JSON web tokens, keys by their usual beginnings
/// (sk-..., whsec_..., AC/SK sids), users and passwords in URLs, anything behind token=, key=, secret=, password=,
/// e-mail addresses, phone numbers of 7 or more digits in the usual spellings, card numbers (Luhn), IBANs (checksum).
/// Idempotent. Customer text must not be logged at all; this is the second line of defence.
[[nodiscard]] QString redact(const QString& text);

}  // namespace frontdesk
