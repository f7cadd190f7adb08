// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

namespace frontdesk {

class CoreBridge;
struct SettingState;

/// The maintenance switch (setting agent/maintenance): while it is on the AI answers nobody. GUI thread only.
class Maintenance final : public QObject {
    Q_OBJECT

public:
    explicit Maintenance(CoreBridge& bridge, QObject* parent = nullptr);

    /// False until the settings were read.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Why it cannot be switched here; empty = it can.
    [[nodiscard]] QString locked() const { return m_locked; }
    void set(bool on);
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void take(const SettingState& state);

    CoreBridge& m_bridge;
    bool m_known = false;
    bool m_on = false;
    QString m_locked;
};

}  // namespace frontdesk
