// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as they are started by people: time to "ready" and memory when idle. Nothing is asserted.
#include "tests/bench/support/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace {

double residentMiB(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

using frontdesk::bench::Summary;

bool measure(const QString& program, const char* what, double aimMiB, Summary& summary)
{
    QTemporaryDir dir;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Twice on one data directory: the second start is what happens every morning.
    for (const char* start : {"first start", "second start"}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QElapsedTimer timer;
        timer.start();
        process.start(program,
                      {QStringLiteral("--demo"), QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"),
                       QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0")});
        QByteArray output;
        while (!output.contains("is ready")) {
            if (!process.waitForReadyRead(20'000))
                return false;
            output += process.readAllStandardOutput();
        }
        const qint64 ready = timer.elapsed();
        QThread::sleep(6);  // what only the start needed is given back after 3 s
        const std::string name = std::string(what) + ", " + start + ": ";
        summary.atMost(name + "ready after", double(ready), 1000, "ms", 0);
        summary.atMost(name + "resident when idle", residentMiB(process.processId()), aimMiB, "MiB");
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString build = qEnvironmentVariable("FRONTDESK_BUILD_DIR", QStringLiteral("build/release"));
    Summary summary("program (start of the demo business, memory 6 s later)");
    bool fine = measure(build + QStringLiteral("/frontdesk-headless"), "headless", 40, summary);
    if (QFile::exists(build + QStringLiteral("/frontdesk")))
        fine = measure(build + QStringLiteral("/frontdesk"), "with window", 150, summary) && fine;
    summary.print();
    return fine ? 0 : 1;
}
