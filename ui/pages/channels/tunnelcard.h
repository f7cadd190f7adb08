// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "ui/widgets/basics.h"

class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class TextLabel;
class ToastArea;

/// The way from the internet to this PC: which tunnel runs and under which address, which ones could be started.
class TunnelCard final : public Panel {
    Q_OBJECT

public:
    TunnelCard(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);
    /// Asks again; nothing while a tunnel is being started.
    void refresh();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString problem() const;
    /// One for each installed tool; empty while a tunnel runs.
    [[nodiscard]] QList<QPushButton*> startButtons() const { return m_starts; }
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    [[nodiscard]] QToolButton* copyButton() const { return m_copy; }

Q_SIGNALS:
    /// The public address is another one now.
    void switched();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void show(const TunnelState& state);
    void showTools();
    void start(const QString& tool);

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    TunnelState m_state;
    bool m_switching = false;
    TextLabel* m_text;
    TextLabel* m_problem;
    QWidget* m_address;
    TextLabel* m_url;
    QToolButton* m_copy;
    QPushButton* m_stop;
    QWidget* m_tools;
    QStringList m_shownTools;
    QList<QPushButton*> m_starts;
};

}  // namespace frontdesk
