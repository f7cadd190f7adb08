// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/config/agentconfig.h"

#include <QTimeZone>

#include <optional>

namespace frontdesk {

struct DayHours {
    QDate date;
    QString holiday;         ///< name, else empty
    QList<HoursSpan> spans;  ///< empty = closed
};

/// When the business is open, in its own time zone. Pure value. A clock that is set forward or back never makes a span
/// wrong: what counts is the wall clock that people in the store see.
class BusinessHours {
public:
    explicit BusinessHours(const BusinessProfile& profile);

    /// `store` null = the business itself (and its phone line).
    [[nodiscard]] DayHours dayOn(QDate date, const Store* store = nullptr) const;
    [[nodiscard]] QList<HoursSpan> spansOn(QDate date, const Store* store = nullptr) const
    {
        return dayOn(date, store).spans;
    }
    [[nodiscard]] bool isOpen(Micros at, const Store* store = nullptr) const;
    /// `at` itself when open; none when nothing opens within 400 days.
    [[nodiscard]] std::optional<Micros> nextOpening(Micros at, const Store* store = nullptr) const;

    [[nodiscard]] QDateTime local(Micros at) const;
    [[nodiscard]] QDate localDate(Micros at) const { return local(at).date(); }
    /// First instant at which the wall clock shows `time` or later on `date`.
    [[nodiscard]] Micros instantOf(QDate date, QTime time) const;

private:
    BusinessProfile m_profile;
    QTimeZone m_zone;
};

/// "9 AM", "4:30 PM"; "midnight" and "noon" stay numbers.
[[nodiscard]] QString clockText(QTime time);
/// "9 AM to 9 PM", several spans joined by "and"; "closed" for none.
[[nodiscard]] QString spansText(const QList<HoursSpan>& spans);
/// "Monday to Friday 9 AM to 9 PM, Saturday 9 AM to 8 PM and Sunday 11 AM to 6 PM".
[[nodiscard]] QString weekText(const WeekHours& week);
/// "Thursday, December 24".
[[nodiscard]] QString dateText(QDate date);

}  // namespace frontdesk
