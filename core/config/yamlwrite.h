// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/setting.h"
#include "core/config/yamllines.h"

namespace frontdesk::yamllines {

/// The text of a value behind "name:", on one line.
[[nodiscard]] QByteArray inlineValue(const SettingValue& value);
/// The items of the block style list `span` of the key on line `key`; those that stay keep their lines with what is
/// written behind them.
void setItems(Lines& lines, int key, const Span& span, const QStringList& items);
/// A text of several lines as a block scalar: "|" and the lines below; nothing when that form cannot hold it exactly.
/// `indent`: of the key.
[[nodiscard]] std::optional<QByteArrayList> blockText(const QString& text, const QByteArray& indent);
/// A whole value in braces, brackets and quotes, on one line.
[[nodiscard]] QByteArray flowValue(const YamlNode& node);

}  // namespace frontdesk::yamllines
