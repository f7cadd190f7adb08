// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>

namespace frontdesk {

/// Opening span in local time of the business; close <= open means that it ends after midnight.
struct HoursSpan {
    QTime open;
    QTime close;
};
/// Index 0 = Monday ... 6 = Sunday. An empty list = closed.
using WeekHours = std::array<QList<HoursSpan>, 7>;

struct Holiday {
    QDate date;
    QString name;
    bool closed = false;
    QList<HoursSpan> spans;
};

struct Store {
    QString id, name, address, city, state, postcode, phone, parking, access;
    QStringList services;
    std::optional<WeekHours> hours;  ///< absent = those of the business
};

struct BusinessProfile {
    QString companyName, description, timeZone, currency;
    QString customerServicePhone, billingPhone, technicalSupportPhone;
    QString email, billingEmail, technicalSupportEmail, website;
    WeekHours hours;
    QList<Holiday> holidays;  ///< replaces the weekday in all stores and on the phone
    QList<HoursSpan>
        holidayHours;  ///< of special days that name no hours (store_hours.holidays); empty = none were said
    QList<Store> stores;
};

}  // namespace frontdesk
