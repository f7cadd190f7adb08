// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QString>

/// Small text functions of the scenarios. Pure.
namespace frontdesk::scenariotext {

/// A scalar of YAML as JSON: quoted ones are texts, the others numbers, true, false or texts.
[[nodiscard]] Json scalar(const QString& text, bool quoted);
/// In double quotes, one line.
[[nodiscard]] QString quoted(const QString& text);

/// For comparisons: lower case, plain quotes, hyphens and blanks, one blank between words.
[[nodiscard]] QString folded(const QString& text);
/// Letters and digits only, lower case.
[[nodiscard]] QString bare(const QString& text);
/// The folded `phrase` begins a word of the folded `text`; figures stand alone (30 is not in 130, 30.5 or 300).
[[nodiscard]] bool says(const QString& text, const QString& phrase);
/// One of "a|b|c" is said.
[[nodiscard]] bool saysOne(const QString& text, const QString& alternatives);
/// It is said that something is not known, or a person is offered instead.
[[nodiscard]] bool admitsIgnorance(const QString& text);
/// "en", "de", "es" or "fr", by the small words; empty = too few of them.
[[nodiscard]] QString languageOf(const QString& text);

/// E-mail addresses, telephone and card numbers, postal codes and the given names become placeholders.
[[nodiscard]] QString withoutPersonalData(const QString& text, const QStringList& names);

}  // namespace frontdesk::scenariotext
