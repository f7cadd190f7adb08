// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifysettings.h"

#include "ui/bridge/preferences.h"

#include <QVariant>

namespace frontdesk {
namespace {

constexpr int DayMinutes = 24 * 60;

int number(const Preferences& preferences, const QString& name, int fallback, int most)
{
    bool ok = false;
    const int value = preferences.notifyValue(name, fallback).toInt(&ok);
    return ok && value >= 0 && value <= most ? value : fallback;
}

}  // namespace

NotifySettings readNotifySettings(const Preferences& p)
{
    const NotifySettings usual;
    const auto on = [&p](const QString& name, bool fallback) { return p.notifyValue(name, fallback).toBool(); };
    NotifySettings s;
    s.notesMine = on(QStringLiteral("notes_mine"), usual.notesMine);
    s.notesUrgent = on(QStringLiteral("notes_urgent"), usual.notesUrgent);
    s.soundsMine = on(QStringLiteral("sounds_mine"), usual.soundsMine);
    s.soundsUrgent = on(QStringLiteral("sounds_urgent"), usual.soundsUrgent);
    s.quietHours = on(QStringLiteral("quiet_hours"), usual.quietHours);
    s.showText = on(QStringLiteral("show_text"), usual.showText);
    s.quietFrom = number(p, QStringLiteral("quiet_from"), usual.quietFrom, DayMinutes - 1);
    s.quietTo = number(p, QStringLiteral("quiet_to"), usual.quietTo, DayMinutes - 1);
    s.volume = number(p, QStringLiteral("volume"), usual.volume, 100);
    s.device = p.notifyValue(QStringLiteral("device"), QString()).toString();
    return s;
}

void writeNotifySettings(Preferences& p, const NotifySettings& s)
{
    const NotifySettings old = readNotifySettings(p);
    const auto put = [&p](const QString& name, const QVariant& before, const QVariant& now) {
        if (before != now)
            p.setNotifyValue(name, now);
    };
    put(QStringLiteral("notes_mine"), old.notesMine, s.notesMine);
    put(QStringLiteral("notes_urgent"), old.notesUrgent, s.notesUrgent);
    put(QStringLiteral("sounds_mine"), old.soundsMine, s.soundsMine);
    put(QStringLiteral("sounds_urgent"), old.soundsUrgent, s.soundsUrgent);
    put(QStringLiteral("quiet_hours"), old.quietHours, s.quietHours);
    put(QStringLiteral("show_text"), old.showText, s.showText);
    put(QStringLiteral("quiet_from"), old.quietFrom, s.quietFrom);
    put(QStringLiteral("quiet_to"), old.quietTo, s.quietTo);
    put(QStringLiteral("volume"), old.volume, s.volume);
    put(QStringLiteral("device"), old.device, s.device);
}

}  // namespace frontdesk
