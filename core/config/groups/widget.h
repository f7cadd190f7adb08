// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/checks.h"
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// How the chat looks on the owner's web site.
namespace frontdesk::setting {

inline constexpr Setting<QString> WidgetTitle{
    .key = "widget/title", .about = QT_TRANSLATE_NOOP("Settings", "Title of the chat on the web site; empty makes one from the company's name."),
    .check = check::shortLine};
inline constexpr Setting<QString> WidgetLauncher{
    .key = "widget/launcher", .about = QT_TRANSLATE_NOOP("Settings", "Text beside the icon that opens the chat; empty shows the icon alone."),
    .check = check::shortLine};
inline constexpr Setting<QString> WidgetColor{
    .key = "widget/color", .fallback = "#1f62d0",
    .about = QT_TRANSLATE_NOOP("Settings", "Colour of the chat as #rrggbb; black or white text on it must be readable (contrast of 4.5)."),
    .check = check::widgetColor};
inline constexpr Setting<QString> WidgetPosition{
    .key = "widget/position", .fallback = "right", .about = QT_TRANSLATE_NOOP("Settings", "Lower corner of the web page in which the chat opens."),
    .choices = "right left"};
inline constexpr Setting<QStringList> WidgetLanguages{
    .key = "widget/languages", .fallback = "en,de,es",
    .about = QT_TRANSLATE_NOOP("Settings", "Languages of the chat's own words; the first one is used when a visitor's browser asks for none of them."),
    .check = check::widgetLanguage};
inline constexpr Setting<QString> WidgetPhone{
    .key = "widget/phone", .about = QT_TRANSLATE_NOOP("Settings", "Telephone number that visitors see when this computer is off; empty takes the "
             "company's."),
    .check = check::shortLine};
inline constexpr Setting<QString> WidgetEmail{
    .key = "widget/email", .about = QT_TRANSLATE_NOOP("Settings", "E-mail address that visitors see when this computer is off; empty takes the "
             "company's."),
    .check = check::shortLine};

[[nodiscard]] inline SettingGroup widgetGroup()
{
    return {QStringLiteral("widget"), QStringLiteral("Chat on the web site"),
            {toRow(WidgetTitle), toRow(WidgetLauncher), toRow(WidgetColor), toRow(WidgetPosition),
             toRow(WidgetLanguages), toRow(WidgetPhone), toRow(WidgetEmail)}};
}

}  // namespace frontdesk::setting
