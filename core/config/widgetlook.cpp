// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/widgetlook.h"

#include "core/config/groups/widget.h"
#include "core/config/settings.h"

#include <cmath>

namespace frontdesk {
namespace {

/// Relative luminance 0..1; negative when the text is no colour.
double luminance(const QString& color)
{
    if (!check::widgetColor(color).isEmpty())
        return -1;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        const double part = QStringView(color).mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

}  // namespace

WidgetLook widgetLook(const Settings& settings)
{
    WidgetLook look;
    look.title = settings.get(setting::WidgetTitle);
    look.launcher = settings.get(setting::WidgetLauncher);
    look.color = settings.get(setting::WidgetColor).toLower();
    look.position = settings.get(setting::WidgetPosition);
    if (const QStringList languages = settings.get(setting::WidgetLanguages); !languages.isEmpty())
        look.languages = languages;
    look.phone = settings.get(setting::WidgetPhone);
    look.email = settings.get(setting::WidgetEmail);
    return look;
}

double contrastOf(const QString& one, const QString& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return a < 0 || b < 0 ? 0 : (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString readableOn(const QString& color)
{
    const QString white = QStringLiteral("#ffffff");
    const QString black = QStringLiteral("#000000");
    return contrastOf(color, white) >= contrastOf(color, black) ? white : black;
}

}  // namespace frontdesk
