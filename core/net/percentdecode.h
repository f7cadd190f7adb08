// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace frontdesk {

enum class PlusSign : quint8 { Literal, Space };

/// One pass of percent-decoding; nothing when an escape is incomplete or not hexadecimal.
[[nodiscard]] std::optional<QByteArray> percentDecode(QByteArrayView text, PlusSign plus);
/// "a=1&b=2" in order, repeats kept, '+' is a space; nothing when an escape is invalid or there are more than
/// `maxPairs`.
[[nodiscard]] std::optional<QList<std::pair<QByteArray, QByteArray>>> decodePairs(QByteArrayView text, int maxPairs);

}  // namespace frontdesk
