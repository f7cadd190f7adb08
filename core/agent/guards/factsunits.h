// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

namespace frontdesk {

/// What a figure is counted in, and how much of the family's own unit one of it is.
struct FigureUnit {
    QString name;
    double factor = 1;
};

/// By plain word. Thread-safe.
[[nodiscard]] const QHash<QString, FigureUnit>& currencies();
[[nodiscard]] const QHash<QString, FigureUnit>& durations();  ///< in minutes
[[nodiscard]] const QHash<QString, FigureUnit>& measures();

}  // namespace frontdesk
