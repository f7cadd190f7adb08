// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/swarm.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace frontdesk::hostile {
namespace {

constexpr int TurnMs = 20;
constexpr qsizetype MaxKept = 64 * 1024;
constexpr int MaxTurns = 4;

}  // namespace

Swarm::Swarm(quint16 port, Plan plan)
    : m_port(port), m_plan(std::move(plan)), m_bad(size_t(m_plan.connections)), m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (int i = m_plan.connections - 1; i >= 0; --i) {
        m_bad[size_t(i)].number = i;
        m_free.push_back(i);
    }
}

Swarm::~Swarm()
{
    for (Bad& bad : m_bad)
        hangUp(bad.fd, m_plan.resets);
    ::close(m_epoll);
}

void Swarm::run(const std::atomic<bool>& stop)
{
    m_started = nowMicros();
    std::array<epoll_event, 512> events;
    while (!stop) {
        const qint64 now = nowMicros();
        openSome(now);
        if (m_plan.tickMs > 0)
            tickAll(now);
        const int n = ::epoll_wait(m_epoll, events.data(), int(events.size()), m_more.empty() ? TurnMs : 0);
        for (int i = 0; i < n; ++i)
            if (Bad& bad = m_bad[events[size_t(i)].data.u32]; bad.fd >= 0)
                handle(bad, events[size_t(i)].events);
        for (const int number : std::exchange(m_more, {}))
            if (Bad& bad = m_bad[size_t(number)]; bad.fd >= 0)
                write(bad);
    }
}

void Swarm::openSome(qint64 now)
{
    const qint64 allowed = (now - m_started) * m_plan.opensPerSecond / 1'000'000 + 1;
    // Time in which nothing had to be opened is not saved up.
    m_opens = qMax(m_opens, allowed - qMax(1, m_plan.opensPerSecond / 10));
    while (!m_free.empty() && m_opens < allowed) {
        ++m_opens;
        const int number = m_free.back();
        m_free.pop_back();
        if (!open(m_bad[size_t(number)], now)) {
            ++m_tally.failed;
            m_free.push_back(number);
            return;
        }
    }
}

bool Swarm::open(Bad& bad, qint64 now)
{
    bad.fd = dial(m_port, {.source = sourceAddress(1 + bad.number % qMax(1, m_plan.addresses)),
                           .receiveBuffer = m_plan.receiveBuffer,
                           .nonBlocking = true});
    if (bad.fd < 0)
        return false;
    bad.connected = false;
    bad.step = 0;
    bad.out.clear();
    bad.in.clear();
    bad.nextTick = m_plan.tickMs > 0 ? now + QRandomGenerator::global()->bounded(m_plan.tickMs) * 1000LL : 0;
    epoll_event event{};
    // Edges: a socket that is not read must not wake this thread again and again.
    event.events = EPOLLOUT | EPOLLRDHUP | EPOLLET | (m_plan.reads ? EPOLLIN : 0U);
    event.data.u32 = quint32(bad.number);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, bad.fd, &event);
    m_tally.most = qMax(m_tally.most, ++m_open);
    return true;
}

void Swarm::end(Bad& bad, bool byServer)
{
    if (bad.fd < 0)
        return;
    hangUp(bad.fd, m_plan.resets);
    bad.fd = -1;
    --m_open;
    m_tally.endedByServer += byServer;
    if (m_plan.reopen)
        m_free.push_back(bad.number);
}

void Swarm::handle(Bad& bad, unsigned events)
{
    if (!bad.connected && (events & EPOLLERR)) {
        ++m_tally.failed;
        end(bad, false);
        return;
    }
    if (!bad.connected && (events & EPOLLOUT)) {
        bad.connected = true;
        ++m_tally.opened;
        if (m_plan.opened)
            m_plan.opened(bad);
    }
    if (m_plan.reads && (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP)))
        read(bad);
    const unsigned over = EPOLLERR | EPOLLHUP | (m_plan.reads ? 0U : EPOLLRDHUP);
    if (bad.fd >= 0 && (events & over))
        end(bad, true);
    else if (bad.fd >= 0 && bad.connected)
        write(bad);
}

void Swarm::read(Bad& bad)
{
    char bytes[32 * 1024];
    for (;;) {
        const ssize_t n = ::recv(bad.fd, bytes, sizeof bytes, 0);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n <= 0) {
            end(bad, true);
            return;
        }
        m_tally.receivedBytes += n;
        const QByteArrayView view(bytes, n);
        if (view.startsWith("HTTP/1.1 ") && n > 12)
            ++m_tally.statuses[view.sliced(9, 3).toByteArray().toInt()];
        if (bad.in.size() < MaxKept)
            bad.in.append(bytes, n);
        if (m_plan.received ? !m_plan.received(bad) : (bad.in.clear(), false)) {
            end(bad, false);
            return;
        }
    }
}

void Swarm::write(Bad& bad)
{
    for (int turns = 0; bad.fd >= 0; ++turns) {
        while (!bad.out.isEmpty()) {
            const ssize_t n = ::send(bad.fd, bad.out.constData(), size_t(bad.out.size()), MSG_NOSIGNAL);
            if (n < 0 && errno == EAGAIN)
                return;
            if (n <= 0) {
                end(bad, true);
                return;
            }
            m_tally.sentBytes += n;
            bad.out.remove(0, n);
        }
        if (!m_plan.drained)
            return;
        if (!m_plan.drained(bad)) {
            end(bad, false);
            return;
        }
        if (bad.out.isEmpty())
            return;
        if (turns >= MaxTurns) {  // others want a turn too
            m_more.push_back(bad.number);
            return;
        }
    }
}

void Swarm::tickAll(qint64 now)
{
    for (Bad& bad : m_bad) {
        if (bad.fd < 0 || !bad.connected || bad.nextTick == 0 || now < bad.nextTick)
            continue;
        bad.nextTick = now + qint64(m_plan.tickMs) * 1000;
        if (m_plan.tick && !m_plan.tick(bad))
            end(bad, false);
        else
            write(bad);
    }
}

}  // namespace frontdesk::hostile
