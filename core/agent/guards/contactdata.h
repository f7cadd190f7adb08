// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QStringList>

namespace frontdesk {

/// How addresses and people are told apart in a text. Pure, thread-safe.

/// E-mail addresses, however a text goes on behind them.
[[nodiscard]] const QRegularExpression& mailAddresses();
/// The host of an address or link, lower case, without "www.".
[[nodiscard]] QString domainOf(const QString& text);
/// "gmail.com": anybody's, so it names no business.
[[nodiscard]] bool isFreeMail(const QString& domain);
/// `host` is one of these or lies below it.
[[nodiscard]] bool belongsTo(const QString& host, const QStringList& domains);
/// Several people with their numbers; a line that cannot be read to its end counts as such a line.
[[nodiscard]] bool listsPeople(const QString& line);
/// Says of itself that it is not for everybody ("private cell", "do not share"), or is quoted from somebody's e-mail.
[[nodiscard]] bool isMarkedPrivate(const QString& line);

}  // namespace frontdesk
