// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

class Settings;

/// How the chat looks on web sites: settings of group "widget".
struct WidgetLook {
    QString title, launcher;
    QString color = QStringLiteral("#1f62d0");
    QString position = QStringLiteral("right");
    QStringList languages{QStringLiteral("en")};
    QString phone, email;  ///< empty = those of the company
};
[[nodiscard]] WidgetLook widgetLook(const Settings& settings);

/// "#000000" or "#ffffff", whichever has more contrast on `color` (#rrggbb); it always has at least 4.5.
[[nodiscard]] QString readableOn(const QString& color);
/// WCAG 2 contrast of two #rrggbb colours, 1 to 21; 0 when one is not a colour.
[[nodiscard]] double contrastOf(const QString& one, const QString& other);

}  // namespace frontdesk
