// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace frontdesk {

class Maintenance;
class TextLabel;

/// The line under the top bar while maintenance is on: nobody forgets it.
class MaintenanceStrip final : public QWidget {
    Q_OBJECT

public:
    explicit MaintenanceStrip(Maintenance& maintenance, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* endButton() const { return m_end; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Maintenance& m_maintenance;
    TextLabel* m_text;
    QPushButton* m_end;
};

}  // namespace frontdesk
