// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace frontdesk {

/// What the desktop prefers: dark (QStyleHints from Qt 6.5 on, before that the settings portal over D-Bus) and still
/// pictures (the portal). Starts as light and moving and corrects itself when the portal answers; never waits.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// The desktop asks programs not to animate.
    [[nodiscard]] bool isStill() const { return m_still; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // By name because QDBusConnection::connect takes a signature, not a function pointer.
    void onSettingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void setDark(bool dark);
    void setStill(bool still);

    bool m_dark = false;
    bool m_still = false;
};

}  // namespace frontdesk
