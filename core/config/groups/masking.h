// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// Which kinds of personal data are replaced before a request leaves for a language model, while the feature "masking" of
/// agent_config.yml is on (docs/guards.md). Read by app/llmsettings.cpp.
namespace frontdesk::setting {

inline constexpr Setting<bool> MaskEmails{
    .key = "masking/emails", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "E-mail addresses are replaced by a placeholder before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskPhones{
    .key = "masking/phones", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "Telephone numbers, and numbers like 123-45-6789, are replaced before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskCards{
    .key = "masking/cards", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "Card numbers are replaced before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskIbans{
    .key = "masking/ibans", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "Account numbers (IBAN) are replaced before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskAddresses{
    .key = "masking/addresses", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "Street and house number are replaced, as far as they can be recognized, before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskNames{
    .key = "masking/names", .fallback = true,
    .about = QT_TRANSLATE_NOOP("Settings", "The name of the customer is replaced before a text goes to a language model service, and put back into its answer.")};
inline constexpr Setting<bool> MaskOrders{
    .key = "masking/orders", .fallback = false,
    .about = QT_TRANSLATE_NOOP("Settings", "Order numbers are replaced before a text goes to a language model service, and put back into its answer. Off, so that the model can tell them apart.")};

[[nodiscard]] inline SettingGroup maskingGroup()
{
    return {QStringLiteral("masking"), QStringLiteral("Masking of personal data"),
            {toRow(MaskEmails), toRow(MaskPhones), toRow(MaskCards), toRow(MaskIbans), toRow(MaskAddresses), toRow(MaskNames), toRow(MaskOrders)}};
}

}  // namespace frontdesk::setting
