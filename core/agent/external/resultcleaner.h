// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"

#include <QByteArray>
#include <QList>

namespace frontdesk::external {

/// Strangers' text without what only programs read: control characters (but line ends and tabs), turned writing
/// directions, invisible characters and tags. Pure.
[[nodiscard]] QString cleanText(const QString& text);

/// What comes from outside is data: cleaned texts, and no more than `maxBytes` of JSON, `maxItems` per list, 8 levels and
/// 4000 characters per text; what was cut is said by "truncated": true beside it. Always an object: other values stand
/// in "items" or "value".
[[nodiscard]] Json cleanResult(const Json& value, const ResultPlan& plan);

/// Takes known secrets out of all texts and keys, for services that repeat what they were sent.
[[nodiscard]] Json withoutSecrets(const Json& value, const QList<QByteArray>& secrets);
[[nodiscard]] QString withoutSecrets(QString text, const QList<QByteArray>& secrets);

/// The part of an answer that the plan names; NotFound when it is not there.
[[nodiscard]] Result<Json> mapped(const Json& answer, const ResultPlan& plan);

}  // namespace frontdesk::external
