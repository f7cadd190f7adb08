// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/soak/soakworld.h"

#include <QByteArray>
#include <QList>

namespace frontdesk::test {

class InnerSockets;

struct SoakColumn {
    const char* name;
    double value;
};

/// One line of the series.
using SoakLine = QList<SoakColumn>;

/// Memory in MiB: of the process, after free pages were given back, and in use on the heap.
struct SoakMemory {
    double resident = 0, trimmed = 0, heap = 0;
};
[[nodiscard]] SoakMemory memoryNow();
[[nodiscard]] int openDescriptors();
/// What they are, sorted.
[[nodiscard]] QStringList descriptorNames();
/// Of the whole process, microseconds.
[[nodiscard]] qint64 cpuMicros();

/// Everything that could grow, and the window's speed. Empties `world.latencies`.
[[nodiscard]] SoakLine look(SoakWorld& world, const InnerSockets& sockets, double windowSeconds, qint64 windowCpuMicros,
                            qint64 windowTurns);

/// The series, line by line to a file and to stdout, and what it says at the end.
class SoakSeries {
public:
    explicit SoakSeries(const SoakOptions& options) : m_options(options) {}
    void add(const SoakLine& line);

    struct Trend {
        double first = 0, last = 0;  ///< means of the first and last fifth after the warm-up
        double slope = 0;            ///< least squares, per million turns
        double error = 0;            ///< standard error of the slope
    };
    /// Of the lines behind the warm-up.
    [[nodiscard]] Trend trend(const char* column) const;
    [[nodiscard]] double value(qsizetype line, const char* column) const;
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    /// Prints the table and the verdict against the aims; false = an aim was missed.
    [[nodiscard]] bool verdict() const;

private:
    [[nodiscard]] qsizetype warm() const;

    const SoakOptions& m_options;
    QList<SoakLine> m_lines;
};

}  // namespace frontdesk::test
