// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks on the real program with a good client beside each: its latency, and the program's memory and descriptors
// before, during and after. Nothing is asserted. FRONTDESK_HOSTILE_CROWD and _SECONDS change the size;
// FRONTDESK_HOSTILE_ROUNDS repeats all attacks on the same process: what grows from round to round is a leak. An
// argument picks the attacks whose name contains it.
#include "tests/hostile/support/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace frontdesk::hostile;

namespace {

int number(const char* name, int fallback)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

void print(const QByteArray& text)
{
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
}

/// All attacks of one kind against one process: what one leaves behind, the next one finds.
bool round(Caps caps, const QByteArray& only, int crowd, MeasureOptions options)
{
    const Program program({.caps = caps});
    if (!program.isUp()) {
        print("the program did not start:\n" + program.output());
        return false;
    }
    const Field field = makeField(program, crowd, 20);
    pauseMs(4000);  // what only the start needed is given back after 3 s
    static_cast<void>(measurePeace(program, {.attackMs = 2000, .backMs = 0}));
    print(tableRow(measurePeace(program, options)));
    std::vector<Attack> attacks;
    for (int i = 0; i < number("FRONTDESK_HOSTILE_ROUNDS", 1); ++i)
        std::ranges::copy(allAttacks(), std::back_inserter(attacks));
    for (const Attack& attack : attacks) {
        if (attack.withCaps != (caps == Caps::Default) || !QByteArray(attack.name).contains(only))
            continue;
        const Finding finding = measure(program, field, attack, options);
        print(tableRow(finding));
        for (const QByteArray& fault : finding.faults(attack))
            print("    ! " + fault + '\n');
        if (!program.isRunning()) {
            print("the program is gone:\n" + program.output().right(4000));
            return false;
        }
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QByteArray first = argc > 1 ? argv[1] : "";
    const bool quick = first == "--quick";
    const QByteArray only = quick ? QByteArray() : first;
    const int crowd = number("FRONTDESK_HOSTILE_CROWD", 5000);
    const MeasureOptions options{.attackMs = number("FRONTDESK_HOSTILE_SECONDS", quick ? 2 : 10) * 1000};
    raiseFiles();
    print(tableHead());
    const bool open = only == "caps" || round(Caps::None, only, crowd, options);
    const bool capped = round(Caps::Default, only, crowd, options);
    return open && capped ? 0 : 1;
}
