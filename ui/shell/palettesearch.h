// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace frontdesk {

enum class PaletteSection : quint8 { Recent, Commands, Pages, Customers, Messages };

/// A line of the palette.
struct PaletteEntry {
    QString id;  ///< stable, for "recently used"; empty = not remembered
    PaletteSection section = PaletteSection::Commands;
    Icon icon = Icon::None;  ///< None = the initials of `title`
    QString title;
    QString detail;  ///< second line or words that are searched too
    QString keys;    ///< shortcut as text
    std::function<void()> run;
};

/// How well the words of `query` fit `text`: 0 = not at all, more is better. Every word must be the start of a word
/// (best), part of one, or together the initials. Case and accents do not matter. An empty query fits everything.
[[nodiscard]] int matchScore(const QString& query, const QString& text);

/// The entries that fit, best first, grouped by section: the section with the best entry comes first. An empty query
/// gives the recently used ones (newest first) in a section of their own, then the rest in the given order. Pure.
[[nodiscard]] QList<PaletteEntry> rankEntries(const QList<PaletteEntry>& entries, const QString& query,
                                              const QStringList& recent);

}  // namespace frontdesk
