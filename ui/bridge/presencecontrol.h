// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QObject>

namespace frontdesk {

class CoreBridge;

/// Whether this person can be given customers: what the console says, changed through it. GUI thread only.
class PresenceControl final : public QObject {
    Q_OBJECT

public:
    explicit PresenceControl(CoreBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] Presence current() const { return m_current; }
    /// changed() follows when the engine agrees, failed() when it does not.
    void set(Presence presence);
    [[nodiscard]] static QString name(Presence presence);

Q_SIGNALS:
    void changed(frontdesk::Presence presence);
    void failed(const QString& sentence);

private:
    void read();

    CoreBridge& m_bridge;
    Presence m_current;
    bool m_greeted = false;  ///< the first sign of life was given
};

}  // namespace frontdesk
