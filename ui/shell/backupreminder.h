// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

class CoreBridge;
class Navigator;

/// A quiet number at the page "Backup" while something is to be done there: the recovery sheet was never kept, or the
/// last backup failed (red). Asks at the start and every quarter of an hour. Silent while only sample data is there.
class BackupReminder final : public QObject {
    Q_OBJECT

public:
    BackupReminder(CoreBridge& bridge, Navigator& navigator, QObject* parent = nullptr);
    static void tell(Navigator& navigator, const BackupState& state);
    void ask();

private:
    CoreBridge& m_bridge;
    Navigator& m_navigator;
    QTimer m_again;
};

}  // namespace frontdesk
