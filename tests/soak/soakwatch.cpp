// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakwatch.h"

#include "core/base/coro.h"
#include "core/base/logring.h"
#include "core/engine/enginecore.h"
#include "core/store/connection.h"
#include "tests/soak/innersockets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cmath>
#include <cstdio>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace frontdesk::test {
namespace {

constexpr double MiB = 1024.0 * 1024.0;
constexpr double MostGrowth = 5.0;  // MiB after the warm-up
constexpr double WarmTurns = 20'000;
constexpr double MostSlower = 0.10;  // of the mean, over the whole run

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / MiB;
}

double quantile(std::vector<float>& values, double q)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(std::min(double(values.size() - 1), q * double(values.size())));
    std::nth_element(values.begin(), at, values.end());
    return double(*at);
}

double mib(const QString& path) { return double(QFileInfo(path).size()) / MiB; }

}  // namespace

SoakMemory memoryNow()
{
    SoakMemory memory;
    memory.resident = residentMiB();
    const struct mallinfo2 info = mallinfo2();
    memory.heap = double(info.uordblks + info.hblkhd) / MiB;
    malloc_trim(0);
    memory.trimmed = residentMiB();
    return memory;
}

QStringList descriptorNames()
{
    const QDir folder(QStringLiteral("/proc/self/fd"));
    const QStringList numbers = folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    QStringList names;
    for (const QString& number : numbers) {
        std::array<char, 512> name{};
        const ssize_t size = readlink(qPrintable(folder.filePath(number)), name.data(), name.size());
        names << number + u' ' + (size > 0 ? QString::fromLocal8Bit(name.data(), qsizetype(size)) : QString());
    }
    names.sort();
    return names;
}

int openDescriptors() { return int(descriptorNames().size()); }

qint64 cpuMicros()
{
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval& t) { return qint64(t.tv_sec) * 1'000'000 + t.tv_usec; };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

SoakLine look(SoakWorld& world, const InnerSockets& sockets, double windowSeconds, qint64 windowCpuMicros,
              qint64 windowTurns)
{
    const SoakTally& tally = world.tally;
    EngineCore& core = *world.core;
    const QString database = world.options.folder + QStringLiteral("/frontdesk.db");
    std::vector<float> times = std::exchange(world.latencies, {});
    world.latencies.reserve(times.size());
    const double turns = double(std::max<qint64>(1, windowTurns));
    SoakLine line{{"turns", double(tally.turns)},
                  {"day", double(world.clock.now() - FakeClock::Start) / double(24 * 60 * MicrosPerMinute)},
                  {"turns_per_s", turns / windowSeconds},
                  {"p50_ms", quantile(times, 0.5)},
                  {"p99_ms", quantile(times, 0.99)},
                  {"cpu_us_per_turn", double(windowCpuMicros) / turns}};
    times = {};
    const SoakMemory memory = memoryNow();
    line << SoakLine{{"rss_mib", memory.resident},
                     {"rss_trimmed_mib", memory.trimmed},
                     {"heap_mib", memory.heap},
                     {"descriptors", double(openDescriptors())},
                     {"wal_mib", mib(database + QStringLiteral("-wal"))},
                     {"database_mib", mib(database)},
                     {"live_tasks", double(coro::liveTasks())},
                     {"mailboxes", double(core.hub.mailboxes())},
                     {"running_turns", double(core.hub.runningTurns())},
                     {"lanes", double(core.relay.lanes())},
                     {"clients", double(core.sockets.sessionCount())},
                     {"bindings", double(core.sockets.bindings())},
                     {"parked", double(core.waiter.parked())},
                     {"fences", double(sockets.fences())},
                     {"series", double(core.metrics.serialize().count('\n'))},
                     {"log_lines", double(logring::records().size())},
                     {"statements", double(Connection::keptStatements())},
                     {"store_queue", double(core.database.stats().queued)},
                     {"visits", double(tally.visits)},
                     {"takeovers", double(tally.takeovers)},
                     {"impatient", double(tally.impatient)},
                     {"errors", double(tally.errorCount)}};
    return line;
}

void SoakSeries::add(const SoakLine& line)
{
    m_lines << line;
    QByteArray names, values;
    for (const SoakColumn& column : line) {
        names += QByteArray(column.name) + ',';
        values += QByteArray::number(column.value, 'f', std::floor(column.value) == column.value ? 0 : 3) + ',';
    }
    if (QFile file(m_options.csv);
        !m_options.csv.isEmpty()
        && file.open(QIODevice::WriteOnly | (m_lines.size() == 1 ? QIODevice::Truncate : QIODevice::Append)))
        file.write((m_lines.size() == 1 ? names.chopped(1) + '\n' : QByteArray()) + values.chopped(1) + '\n');
    if (!m_options.print)
        return;
    const auto at = [this](const char* name) { return value(m_lines.size() - 1, name); };
    if (m_lines.size() % 20 == 1)
        std::printf("%9s %5s %7s %7s %8s %7s %8s %8s %8s %4s %7s %8s %5s %6s %6s %6s %6s %5s %4s\n", "turns", "day",
                    "turns/s", "p50 ms", "p99 ms", "cpu us", "rss", "trimmed", "heap", "fds", "wal", "database",
                    "tasks", "boxes", "lanes", "fences", "series", "stmts", "err");
    std::printf(
        "%9.0f %5.1f %7.0f %7.1f %8.1f %7.0f %8.1f %8.1f %8.2f %4.0f %7.1f %8.1f %5.0f %6.0f %6.0f %6.0f %6.0f %5.0f %4.0f\n",
        at("turns"), at("day"), at("turns_per_s"), at("p50_ms"), at("p99_ms"), at("cpu_us_per_turn"), at("rss_mib"),
        at("rss_trimmed_mib"), at("heap_mib"), at("descriptors"), at("wal_mib"), at("database_mib"), at("live_tasks"),
        at("mailboxes"), at("lanes"), at("fences"), at("series"), at("statements"), at("errors"));
    std::fflush(stdout);
}

double SoakSeries::value(qsizetype line, const char* column) const
{
    for (const SoakColumn& entry : m_lines.at(line))
        if (qstrcmp(entry.name, column) == 0)
            return entry.value;
    return 0;
}

/// A tenth of the run; caches of SQLite and of the engine fill within the first 20,000 turns.
qsizetype SoakSeries::warm() const
{
    qsizetype line = std::max<qsizetype>(1, m_lines.size() / 10);
    while (line < m_lines.size() && value(line, "turns") < WarmTurns)
        ++line;
    return line;
}

SoakSeries::Trend SoakSeries::trend(const char* column) const
{
    Trend trend;
    const qsizetype from = warm();
    const qsizetype count = m_lines.size() - from;
    if (count < 3)
        return trend;
    const qsizetype fifth = std::max<qsizetype>(1, count / 5);
    double meanX = 0, meanY = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double y = value(from + i, column);
        meanX += value(from + i, "turns") / double(count);
        meanY += y / double(count);
        trend.first += i < fifth ? y / double(fifth) : 0;
        trend.last += i >= count - fifth ? y / double(fifth) : 0;
    }
    double xx = 0, xy = 0, residue = 0;
    for (qsizetype i = from; i < m_lines.size(); ++i) {
        const double x = value(i, "turns") - meanX;
        xx += x * x;
        xy += x * (value(i, column) - meanY);
    }
    const double slope = xx > 0 ? xy / xx : 0;
    for (qsizetype i = from; i < m_lines.size(); ++i)
        residue += std::pow(value(i, column) - meanY - slope * (value(i, "turns") - meanX), 2);
    trend.slope = slope * 1e6;
    trend.error = xx > 0 ? std::sqrt(residue / double(count - 2) / xx) * 1e6 : 0;
    return trend;
}

bool SoakSeries::verdict() const
{
    if (m_lines.size() - warm() < 5) {
        std::printf(
            "\ntoo short for a verdict on memory and latency: %.0f turns of warm-up and five lines are needed\n",
            WarmTurns);
        return true;
    }
    const double run = (value(m_lines.size() - 1, "turns") - value(warm(), "turns")) / 1e6;
    const auto print = [](const char* what, const Trend& t, const char* unit) {
        std::printf("%-28s first fifth %9.2f, last fifth %9.2f %s; slope %+9.3f (+- %.3f) per million turns\n", what,
                    t.first, t.last, unit, t.slope, t.error);
    };
    std::printf("\nafter a warm-up of %.0f turns:\n", value(warm(), "turns"));
    bool good = true;
    for (const char* name : {"heap_mib", "rss_trimmed_mib", "rss_mib"}) {
        const Trend t = trend(name);
        print(name, t, "MiB");
        if (qstrcmp(name, "rss_mib") != 0 && t.last - t.first > MostGrowth)
            good = false;
    }
    for (const char* name : {"cpu_us_per_turn", "p50_ms", "p99_ms"}) {
        const Trend t = trend(name);
        print(name, t, "");
        // Others on the machine move the times; a slope counts when it is larger than its own uncertainty.
        const double grown = t.slope * run;
        if (qstrcmp(name, "p99_ms") != 0 && grown > MostSlower * t.first && t.slope > 3 * t.error)
            good = false;
    }
    std::printf("verdict: %s (aims: growth <= %.0f MiB, no slope over %.0f %% of CPU and p50 per turn)\n",
                good ? "holds" : "MISSED", MostGrowth, MostSlower * 100);
    return good;
}

}  // namespace frontdesk::test
