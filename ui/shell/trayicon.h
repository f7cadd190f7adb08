// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QIcon>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace frontdesk {

class PresenceControl;

/// The icon in the tray with the number of waiting customers, and its menu. Only an extra: notifications do not use it.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    /// Shows the icon where the desktop has a tray; the menu exists in any case.
    explicit TrayIcon(PresenceControl& presence, QObject* parent = nullptr);
    ~TrayIcon() override;

    void setCounts(const ConsoleCounts& counts);
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }
    /// The mark with the number at its corner; 0 = without.
    [[nodiscard]] static QIcon iconWithBadge(int waiting);

Q_SIGNALS:
    void openWanted();
    void waitingWanted();
    void quitWanted();

private:
    void followPresence();

    PresenceControl& m_presence;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_waiting;
    QAction* m_available;
    QAction* m_away;
};

}  // namespace frontdesk
