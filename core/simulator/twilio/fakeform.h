// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <utility>

namespace frontdesk::simulator {

/// Fields of a form or a query in their order; keys may repeat.
using Fields = QList<std::pair<QByteArray, QByteArray>>;

/// First value of `name`; empty when it is absent.
[[nodiscard]] QByteArray fieldOf(const Fields& fields, const char* name);
[[nodiscard]] bool hasField(const Fields& fields, const char* name);
/// application/x-www-form-urlencoded, as browsers and Twilio write it (space = +).
[[nodiscard]] QByteArray encodeForm(const Fields& fields);
[[nodiscard]] Fields decodeForm(const QByteArray& encoded);

/// Twilio's X-Twilio-Signature, written from its description and on its own: the program's check must not judge itself.
[[nodiscard]] QByteArray signForm(const QByteArray& token, const QByteArray& url, const Fields& fields);

}  // namespace frontdesk::simulator
