// SPDX-License-Identifier: GPL-3.0-or-later
// The long run: see docs/longruns.md. frontdesk_soak [-turns n] [-window n] [-customers n] [-wire n] [-perday conversations] [-minutes n] [-retention days] [-folder path] [-csv path]
#include "core/base/platform.h"
#include "tests/soak/soakrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace frontdesk::test;

namespace {

SoakOptions parse(const QCoreApplication& app)
{
    SoakOptions options;
    QCommandLineParser parser;
    const auto add = [&parser](const char* name, const QString& value) {
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value"), value});
    };
    add("turns", QString::number(options.turns));
    add("window", QString::number(options.window));
    add("customers", QString::number(options.innerCustomers));
    add("wire", QString::number(options.wireCustomers));
    add("perday", QString::number(options.conversationsPerDay));
    add("minutes", QString::number(options.minutes));
    add("retention", QString::number(options.retentionDays));
    add("folder", QString());
    add("csv", QString());
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.process(app);
    options.turns = std::max<qint64>(1, parser.value(QStringLiteral("turns")).toLongLong());
    options.window = std::max<qint64>(1, parser.value(QStringLiteral("window")).toLongLong());
    options.innerCustomers = parser.value(QStringLiteral("customers")).toInt();
    options.wireCustomers = parser.value(QStringLiteral("wire")).toInt();
    options.conversationsPerDay = std::max(1, parser.value(QStringLiteral("perday")).toInt());
    options.minutes = parser.value(QStringLiteral("minutes")).toInt();
    options.retentionDays = parser.value(QStringLiteral("retention")).toInt();
    options.folder = parser.value(QStringLiteral("folder"));
    options.csv = parser.value(QStringLiteral("csv"));
    if (!options.csv.isEmpty())
        QDir().mkpath(QFileInfo(options.csv).absolutePath());
    return options;
}

void print(const SoakResult& r, double seconds)
{
    const SoakTally& t = r.tally;
    std::printf(
        "\n%lld turns in %.0f s; %lld visits (%lld came back), %lld sessions, %lld messages, %lld acknowledged, %lld answers seen\n",
        t.turns, seconds, t.visits, t.returns, t.sessions, t.messages, t.acknowledged, t.answers);
    std::printf("%lld lines lost and resumed, %lld uploads, %lld ratings, %lld ended, %lld deleted, %lld impatient\n",
                t.resumes, t.uploads, t.ratings, t.ends, t.deletes, t.impatient);
    std::printf(
        "desk: %lld takeovers, %lld hand-backs, %lld closes, %lld put off, %lld notes, %lld pages, %lld searches, %lld events; %lld staff messages seen\n",
        t.takeovers, t.handBacks, t.closes, t.snoozes, t.notes, t.pages, t.searches, t.events, t.staffMessages);
    std::printf(
        "stored: %lld customers' messages, %lld turns, %lld closed by the sweep; unfinished messages %lld, outbox rows left %lld\n",
        r.storedMessages, r.storedTurns, r.sweptConversations, r.storedStreaming, r.storedSending);
    std::printf("removed by age: %lld conversations, %lld messages\n", r.removedConversations, r.removedMessages);
    std::printf("live tasks %d; descriptors %d before, %d after; frames out of order %lld; errors %lld\n", r.liveTasks,
                r.descriptorsBefore, r.descriptorsAfter, t.gaps, t.errorCount);
    for (const QString& name : r.newDescriptors)
        std::printf("  still open: %s\n", qPrintable(name));
    std::printf("%d statements, %lld walk a big table\n", r.statements, qlonglong(r.walks.size()));
    for (const QString& walk : r.walks)
        std::printf("  %s\n", qPrintable(walk));
    for (const QString& error : t.errors)
        std::printf("  %s\n", qPrintable(error));
}

}  // namespace

int main(int argc, char** argv)
{
    frontdesk::platform::
        restrainMemory();  // as the program does, before there are threads: its memory is measured here
    QCoreApplication app(argc, argv);
    const SoakOptions options = parse(app);
    QElapsedTimer timer;
    timer.start();
    const SoakResult result = runSoak(options);
    print(result, double(timer.elapsed()) / 1000);
    // Once something was removed by age (a run that was cut short is in no history) rows cannot be counted any more.
    const bool books = result.removedConversations > 0
                       || (options.retentionDays > 0 && result.storedTurns < result.tally.turns)
                       || (result.storedMessages >= result.tally.acknowledged
                           && result.storedTurns == result.tally.turns);
    const bool clean = result.started && result.liveTasks == 0 && result.tally.errorCount == 0 && result.tally.gaps == 0
                       && result.descriptorsAfter <= result.descriptorsBefore + OwnDescriptors && books
                       && result.storedStreaming == 0;
    std::printf("%s\n", clean && result.holds ? "PASS" : "FAIL");
    return clean && result.holds ? 0 : 1;
}
