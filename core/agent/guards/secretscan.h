// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Keys of services by their beginnings, JSON web tokens, bearer credentials, private keys, and what stands behind
/// "password:", "api key:", ... Pure.
[[nodiscard]] QStringList secretsIn(const QString& text);
/// Card numbers (13 to 19 digits in groups, Luhn holds), as written.
[[nodiscard]] QStringList cardsIn(const QString& text);
/// IBANs whose checksum holds, as written.
[[nodiscard]] QStringList ibansIn(const QString& text);
[[nodiscard]] bool luhnHolds(const QString& digits);
[[nodiscard]] bool ibanHolds(const QString& iban);

}  // namespace frontdesk
