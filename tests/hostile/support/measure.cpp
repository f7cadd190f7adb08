// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/measure.h"

#include <cstdio>
#include <thread>

namespace frontdesk::hostile {
namespace {

constexpr int SampleMs = 100;
constexpr int FewDescriptors = 6;

bool isBack(const Usage& before, const Usage& now)
{
    return now.residentBytes <= before.residentBytes * 12 / 10
           && now.descriptors <= before.descriptors + FewDescriptors;
}

bool answersAt(quint16 port)
{
    Wire wire(port);
    return wire.ask("GET", "/health").status == 200 && wire.ask("GET", "/live").status == 200;
}

QByteArray cell(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// Samples while the attack runs.
void watch(const Program& program, Finding& finding, int ms)
{
    const qint64 from = nowMicros();
    while (nowMicros() - from < qint64(ms) * 1000 && program.isRunning()) {
        pauseMs(SampleMs);
        const Usage now = program.usage();
        finding.peakBytes = qMax(finding.peakBytes, now.residentBytes);
        finding.peakDescriptors = qMax(finding.peakDescriptors, now.descriptors);
    }
    finding.cpuShare = double(program.usage().cpuMicros - finding.before.cpuMicros) / double(nowMicros() - from);
}

void waitUntilBack(const Program& program, Finding& finding, int ms)
{
    const qint64 from = nowMicros();
    do {
        finding.after = program.usage();
        if (isBack(finding.before, finding.after)) {
            finding.backAfterMs = int((nowMicros() - from) / 1000);
            break;
        }
        pauseMs(SampleMs);
    } while (nowMicros() - from < qint64(ms) * 1000 && program.isRunning());
    finding.answers = answersAt(program.port());
}

}  // namespace

Field makeField(const Program& program, int crowd, int sessions)
{
    Field field{.port = program.port(), .crowd = crowd};
    for (int i = 0; i < sessions; ++i)
        field.sessions.push_back(newSession(program.port(), 1 + i));
    return field;
}

Finding measurePeace(const Program& program, MeasureOptions options)
{
    Finding finding{.attack = "(nobody attacks)", .before = program.usage()};
    GoodClient good(program.port());
    watch(program, finding, options.attackMs);
    finding.good = good.finish();
    waitUntilBack(program, finding, options.backMs);
    return finding;
}

Finding measure(const Program& program, const Field& field, const Attack& attack, MeasureOptions options)
{
    Finding finding{.attack = attack.name, .before = program.usage()};
    std::atomic<bool> stop = false;
    {
        GoodClient good(program.port());
        Swarm swarm(program.port(), attack.plan(field));
        std::thread attacker([&] { swarm.run(stop); });
        std::thread beside([&] {
            if (attack.beside)
                attack.beside(field, stop);
        });
        watch(program, finding, options.attackMs);
        finding.good = good.finish();  // the attack goes on until the good client has its last answer
        stop = true;
        attacker.join();
        beside.join();
        finding.tally = swarm.tally();
    }
    waitUntilBack(program, finding, options.backMs);
    return finding;
}

QByteArrayList Finding::faults(const Attack& attack) const
{
    QByteArrayList all;
    if (!answers)
        all << "the program does not answer any more";
    if (!good.entered)
        all << "the good client could not begin";
    if (good.unacknowledged > 0 || good.badProbes > 0 || good.reconnects > 0)
        all << "the good client lost " + QByteArray::number(good.unacknowledged) + " acknowledgements, "
                   + QByteArray::number(good.badProbes) + " probes and its socket "
                   + QByteArray::number(good.reconnects) + " times";
    if (backAfterMs < 0)
        all << "not back: " + QByteArray::number(before.mib()) + " MiB and " + QByteArray::number(before.descriptors)
                   + " descriptors before, " + QByteArray::number(after.mib()) + " and "
                   + QByteArray::number(after.descriptors) + " after";
    if (tally.opened == 0)
        all << "the attacker never got through";
    for (const auto& [status, times] : tally.statuses)
        if (!attack.statuses.contains(status))
            all << QByteArray::number(times) + " answers with the status " + QByteArray::number(status);
    return all;
}

QByteArray tableHead()
{
    return "attack                            | conns  opened  answers                    | good n   p50    p99    max  probe99 |"
           " MiB before  peak  after | fds before  peak after | CPU %  back ms\n";
}

QByteArray tableRow(const Finding& f)
{
    QByteArray statuses;
    for (const auto& [status, times] : f.tally.statuses)
        statuses += QByteArray::number(status) + ':' + QByteArray::number(times) + ' ';
    return QByteArray(f.attack).leftJustified(34) + '|' + QByteArray::number(f.tally.most).rightJustified(6)
           + QByteArray::number(f.tally.opened).rightJustified(8) + "  " + statuses.leftJustified(26) + '|'
           + QByteArray::number(qint64(f.good.acks.count())).rightJustified(7) + cell("%7.1f", f.good.acks.at(0.5))
           + cell("%7.1f", f.good.acks.at(0.99)) + cell("%7.1f", f.good.acks.at(1))
           + cell("%9.1f", f.good.probes.at(0.99)) + " |" + cell("%11.1f", f.before.mib())
           + cell("%6.0f", double(f.peakBytes) / (1024 * 1024)) + cell("%7.1f", f.after.mib()) + " |"
           + QByteArray::number(f.before.descriptors).rightJustified(11)
           + QByteArray::number(f.peakDescriptors).rightJustified(6)
           + QByteArray::number(f.after.descriptors).rightJustified(6) + " |" + cell("%6.0f", f.cpuShare * 100)
           + QByteArray::number(f.backAfterMs).rightJustified(9) + '\n';
}

}  // namespace frontdesk::hostile
