// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"

namespace frontdesk::webchat::fields {

/// Fields of JSON bodies from strangers; every error names the field.
[[nodiscard]] Error bad(const QString& sentence);
/// Absent and null are empty; `required` refuses those.
[[nodiscard]] Result<QString> text(const Json& object, const char* key, int maxChars, bool required);
/// A number of 0 or more; absent = 0.
[[nodiscard]] Result<qint64> sequence(const Json& object, const char* key);
/// Up to `most` strings of [A-Za-z0-9_-]{1,64}; absent = none.
[[nodiscard]] Result<QStringList> ids(const Json& object, const char* key, int most);
/// The body as an object.
[[nodiscard]] Result<Json> object(const QByteArray& body, int maxBytes, int maxElements);
/// Without control characters but newline and tab, trimmed.
[[nodiscard]] QString cleaned(const QString& text);
/// The same on one line.
[[nodiscard]] QString cleanedLine(const QString& text);

}  // namespace frontdesk::webchat::fields
