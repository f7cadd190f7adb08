// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/store/diskspace.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

struct EngineCore;

/// What the computer does under the running program: its clock is set, its disk fills up. Looks twice a second at the
/// clock and every second at the disk. Engine thread; `core` and `clock` outlive it, and it outlives its tasks.
class MachineWatch final : public QObject {
    Q_OBJECT

public:
    MachineWatch(EngineCore& core, EvenClock& clock, QObject* parent = nullptr);

    void start();
    void shutDown();

private:
    [[nodiscard]] Task<> followClock(Micros step);
    [[nodiscard]] Task<> lookAtDisk();

    EngineCore& m_core;
    EvenClock& m_clock;
    QTimer m_clockTimer;
    QTimer m_diskTimer;
    bool m_following = false;
    bool m_looking = false;
    DiskSpace::State m_shown = DiskSpace::State::Enough;
};

/// Before the store is opened: on a full disk the reserve makes room for it.
[[nodiscard]] Task<> makeRoom(EngineCore* core);

}  // namespace frontdesk
