// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStyleHints>

namespace frontdesk {
namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Area = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");
constexpr uint PreferDark = 1;
const QString DesktopArea = QStringLiteral("org.gnome.desktop.interface");
const QString AnimationsKey = QStringLiteral("enable-animations");
const QString MotionKey = QStringLiteral("reduced-motion");

/// Read() wraps the value in a variant twice, the signal once.
uint unwrap(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

}  // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // By name: Qt looks the slot's types up by their names, and nothing may have told it this one yet. Then the
    // connection was refused, and the window kept the colours of the start.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    const std::pair<QString, QString> wanted[] = {{Area, Key}, {Area, MotionKey}, {DesktopArea, AnimationsKey}};
    for (const auto& [area, key] : wanted) {
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
        call << area << key;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, area = area, key = key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                onSettingChanged(area, key, reply.value());
            watcher->deleteLater();
        });
    }
}

void SystemScheme::onSettingChanged(const QString& area, const QString& key, const QDBusVariant& value)
{
    const uint number = unwrap(value.variant());
    if (area == DesktopArea && key == AnimationsKey)
        setStill(number == 0);
    else if (area == Area && key == MotionKey)
        setStill(number != 0);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    else if (area == Area && key == Key)
        setDark(number == PreferDark);
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemScheme::setStill(bool still)
{
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT changed();
}

}  // namespace frontdesk
