// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <QDate>

#include <optional>

namespace frontdesk {

struct DatePhrase {
    QDate date;
    bool now = false;      ///< "now", "right now": the question is about this moment
    bool weekend = false;  ///< both days, `date` is the Saturday
};

/// The day that words mean, seen from `today`: "tomorrow", "on Friday", "dec 24", "24.12.", "12/24", "2026-12-24",
/// "Christmas Eve" (a holiday of the list: the next one from today on). None when no day is named. Pure.
[[nodiscard]] std::optional<DatePhrase> parseDatePhrase(const QString& text, QDate today,
                                                        const QList<Holiday>& holidays);

}  // namespace frontdesk
