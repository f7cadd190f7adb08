// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/machinewatch.h"

#include "core/base/log.h"
#include "core/engine/enginecore.h"
#include "core/store/clockshift.h"

#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int ClockMs = 500;
constexpr int RefusedMs = 15'000;  // the store refused: not twice a second again, each time with lines in the log
constexpr int DiskMs = 1000;
constexpr int FullMs = 300;  // as soon as there is room customers are let in

void lookAt(DiskSpace* space) { space->look(); }

}  // namespace

MachineWatch::MachineWatch(EngineCore& core, EvenClock& clock, QObject* parent)
    : QObject(parent), m_core(core), m_clock(clock)
{
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (const Micros step = m_clock.step(); step != 0 && !m_following) {
            m_following = true;
            coro::spawn(QStringLiteral("clock"), followClock(step));
        }
    });
    connect(&m_diskTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_looking, true))
            return;
        m_diskTimer.setInterval(m_core.space.state() == DiskSpace::State::Full ? FullMs : DiskMs);
        coro::spawn(QStringLiteral("disk"), lookAtDisk());
    });
}

void MachineWatch::start()
{
    m_clockTimer.start(ClockMs);
    m_diskTimer.start(DiskMs);
}

void MachineWatch::shutDown()
{
    m_clockTimer.stop();
    m_diskTimer.stop();
}

Task<> MachineWatch::followClock(Micros step)
{
    auto followed = std::make_shared<std::atomic<bool>>(false);
    EvenClock* clock = &m_clock;
    const std::function<void()> moved = [clock, step, followed] {
        clock->follow(step);
        *followed = true;
    };
    auto shifting = shiftClock(m_core.database, step, moved);
    const Result<> shifted = co_await shifting;
    m_following = false;
    m_clockTimer.setInterval(shifted ? ClockMs : RefusedMs);
    if (!shifted) {
        if (*followed)
            m_clock.follow(-step);  // nothing was moved: the even time goes on until the store works
        co_return shifted;
    }
    logWarning("clock", QStringLiteral("the clock of this computer was set by %1 s; what was running keeps its time")
                            .arg(step / MicrosPerSecond));
    m_core.outbox.kick();  // its timer was set by the old time
    m_core.events.publish(ProgramChanged{QStringLiteral("clock_set")});
    co_return Result<>();
}

Task<> MachineWatch::lookAtDisk()
{
    QFuture<void> looking = QtConcurrent::run(lookAt, &m_core.space);
    co_await looking;
    m_looking = false;
    // The store may have found the disk full in between: what counts is what was told last.
    const DiskSpace::State now = m_core.space.state();
    if (now == m_shown)
        co_return Result<>();
    m_shown = now;
    const bool full = now == DiskSpace::State::Full;
    m_core.events.publish(ProgramChanged{full ? QStringLiteral("disk_full") : QStringLiteral("disk_room")});
    // The window shows this until there is room.
    m_core.events.publish(EngineStatusChanged{
        !full,
        full ? tr("The disk is full: customers are asked to try again later, you can go on for a while. Make room now.")
             : QString()});
    if (now == DiskSpace::State::Enough)
        m_core.outbox.kick();
    co_return Result<>();
}

Task<> makeRoom(EngineCore* core)
{
    QFuture<void> looking = QtConcurrent::run(lookAt, &core->space);
    co_await looking;
    co_return Result<>();
}

}  // namespace frontdesk
