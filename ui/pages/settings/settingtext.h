// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/setting.h"

#include <QString>

/// Words for the settings table: labels, areas and choices, in the language of the window.
namespace frontdesk::settingtext {

/// "Public port"; derived from the key where the table below has none.
[[nodiscard]] QString label(const SettingRow& row);
/// Every row has a label of its own (tests).
[[nodiscard]] bool hasLabel(const QString& key);
[[nodiscard]] QString areaTitle(const SettingGroup& group);
[[nodiscard]] QString about(const SettingRow& row);
/// A word of a choice as people read it: "Warnings and errors"; the word itself where nothing better is known.
[[nodiscard]] QString choice(const SettingRow& row, const QString& word);
/// "From 0 to 65535"; empty for texts.
[[nodiscard]] QString limits(const SettingRow& row);
/// Everything a search looks through, lower case.
[[nodiscard]] QString searchText(const SettingRow& row, const SettingGroup& group);

}  // namespace frontdesk::settingtext
