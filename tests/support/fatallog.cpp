// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatallog.h"

#include "core/base/coro.h"
#include "core/base/log.h"

#include <QMutex>
#include <QtTest>

#include <cstdio>

namespace frontdesk::test {
namespace {

QMutex s_mutex;
QStringList s_expected;
QStringList s_unexpected;

void note(const QString& line)
{
    const QMutexLocker lock(&s_mutex);
    for (const QString& part : s_expected)
        if (line.contains(part))
            return;
    s_unexpected << line;
    std::fprintf(stderr, "UNEXPECTED LOG: %s\n", qPrintable(line));
}

void observe(LogLevel level, const char* area, const QString& text)
{
    if (level == LogLevel::Error)
        note(QString::fromLatin1(area) % u": " % text);
}

}  // namespace

void installFatalLog() { setLogObserver(observe); }

void expectLog(const QString& part)
{
    const QMutexLocker lock(&s_mutex);
    s_expected << part;
}

void clearExpectedLogs()
{
    const QMutexLocker lock(&s_mutex);
    s_expected.clear();
}

QStringList unexpectedLogs()
{
    const QMutexLocker lock(&s_mutex);
    return s_unexpected;
}

int runTest(QObject* test, int argc, char** argv)
{
    installFatalLog();
    int failures = QTest::qExec(test, argc, argv);
    if (!unexpectedLogs().isEmpty()) {
        std::fprintf(stderr, "FAIL: %d unexpected error log lines\n", int(unexpectedLogs().size()));
        ++failures;
    }
    if (coro::liveTasks() != 0) {
        std::fprintf(stderr, "FAIL: %d coroutines are still alive at exit\n", coro::liveTasks());
        ++failures;
    }
    return failures;
}

}  // namespace frontdesk::test
