// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class CoreBridge;
class TextLabel;
class ToastArea;

/// Says that the sample business answers and offers the next act: set up the own company, or leave the demo with a
/// preview of what goes. Hidden when the own company answers and nothing of the sample is left.
class DemoBanner final : public Panel {
    Q_OBJECT

public:
    DemoBanner(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);

    /// `thenAsk`: opens askToLeave() once the counts are known.
    void setState(const BusinessState& state, bool thenAsk = false);
    /// Asks with the counts, then leaves.
    void askToLeave();
    [[nodiscard]] QPushButton* act() const { return m_act; }

Q_SIGNALS:
    void setUpWanted();
    void left();

private:
    void render();
    void leave();
    [[nodiscard]] QString preview() const;

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    BusinessState m_state;
    SampleRows m_rows;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_setUp;
    QPushButton* m_act;
};

}  // namespace frontdesk
