// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/bridge/maintenance.h"
#include "ui/widgets/basics.h"

namespace frontdesk {

class SwitchBox;
class TextLabel;
class ToastArea;

/// The maintenance switch among the details of the company; works at once, without "Save".
class MaintenanceCard final : public Panel {
    Q_OBJECT

public:
    MaintenanceCard(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);
    [[nodiscard]] SwitchBox* box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Maintenance m_maintenance;
    SwitchBox* m_box;
    TextLabel* m_text;
};

}  // namespace frontdesk
