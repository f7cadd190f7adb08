// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/hostile/support/wire.h"

#include <atomic>
#include <functional>
#include <map>
#include <vector>

namespace frontdesk::hostile {

/// One connection of an attacker.
struct Bad {
    int fd = -1;
    int number = 0;  ///< place in the swarm
    int step = 0;    ///< free for the plan; 0 at the start of each connection
    bool connected = false;
    qint64 nextTick = 0;  ///< monotonic microseconds; 0 = none
    QByteArray out;       ///< not sent yet
    QByteArray in;        ///< what the plan left unread, at most MaxKept bytes
};

/// What a swarm does; the functions run on its thread.
struct Plan {
    int connections = 1;
    int addresses = 1;          ///< source addresses, dealt out in turn
    int opensPerSecond = 2000;  ///< at most
    bool reopen = true;         ///< a connection that has ended is replaced
    bool reads = true;          ///< false: nothing is ever read
    bool resets = false;        ///< ends with an RST
    int receiveBuffer = 0;
    int tickMs = 0;  ///< 0 = no ticks; the first one comes at a random part of it
    std::function<void(Bad&)> opened;
    /// False: hang up now.
    std::function<bool(Bad&)> tick;
    std::function<bool(Bad&)> received;
    /// All that was queued has been sent. False: hang up now.
    std::function<bool(Bad&)> drained;
};

struct Tally {
    qint64 opened = 0;
    qint64 failed = 0;  ///< connect() refused
    qint64 endedByServer = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    int most = 0;                    ///< connections open at the same time
    std::map<int, qint64> statuses;  ///< of the first line of each piece that begins with one
};

/// Many non-blocking sockets on one epoll. run() lasts until `stop`.
class Swarm {
public:
    Swarm(quint16 port, Plan plan);
    ~Swarm();
    Q_DISABLE_COPY_MOVE(Swarm)
    void run(const std::atomic<bool>& stop);
    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    void openSome(qint64 now);
    bool open(Bad& bad, qint64 now);
    void end(Bad& bad, bool byServer);
    void handle(Bad& bad, unsigned events);
    void read(Bad& bad);
    void write(Bad& bad);
    void tickAll(qint64 now);

    const quint16 m_port;
    const Plan m_plan;
    std::vector<Bad> m_bad;
    std::vector<int> m_free;
    std::vector<int> m_more;  ///< have more to send than one turn allows
    Tally m_tally;
    int m_epoll;
    int m_open = 0;
    qint64 m_started = 0;
    qint64 m_opens = 0;
};

}  // namespace frontdesk::hostile
