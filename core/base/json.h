// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace frontdesk {

using Json = nlohmann::json;

struct JsonLimits {
    qsizetype maxBytes = 256 * 1024;
    int maxDepth = 16;
    int maxElements = 10'000;  ///< keys and values together
};

/// Parses untrusted bytes: size, depth and element count are bounded before anything is built,
/// duplicate keys and invalid UTF-8 are refused.
[[nodiscard]] Result<Json> parseJson(QByteArrayView bytes, JsonLimits limits = {});
/// Never throws: invalid UTF-8 becomes U+FFFD.
[[nodiscard]] QByteArray toBytes(const Json& json);
[[nodiscard]] inline std::string toStd(const QString& s) { return s.toStdString(); }
/// "" when the key is absent or not a string.
[[nodiscard]] QString jsonString(const Json& object, const char* key);

}  // namespace frontdesk
