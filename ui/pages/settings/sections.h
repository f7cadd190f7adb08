// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <QList>

namespace frontdesk {

/// A personal part of Settings beside "This window": notifications, keyboard, ...
struct SettingsSection {
    QString id;  ///< never shown, never changes: what Navigator::pageWanted("settings", id) opens
    QString title;
    QString words;  ///< further words that a search finds it by
    std::function<QWidget*(const PageContext& context, QWidget* parent)> create;
};

/// All of them in the order of the list; the one place that knows them. Adding a line there is all.
[[nodiscard]] QList<SettingsSection> settingsSections();

}  // namespace frontdesk
