// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QStringList>

namespace frontdesk::test {

/// Makes an unexpected warning or error log, or Qt warning, fail the running test. Use FRONTDESK_TEST_MAIN.
void installFatalLog();
/// The next log lines that contain `part` are expected (until the test function ends: clearExpectedLogs()).
void expectLog(const QString& part);
void clearExpectedLogs();
/// Unexpected error lines so far; empty = good.
[[nodiscard]] QStringList unexpectedLogs();
/// Runs the test object with the log trap, then checks that no spawned coroutine is left alive.
int runTest(QObject* test, int argc, char** argv);

}  // namespace frontdesk::test

/// QTEST_GUILESS_MAIN with the trap.
#define FRONTDESK_TEST_MAIN(TestClass)                                                                                 \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication app(argc, argv);                                                                              \
        TestClass test;                                                                                                \
        return frontdesk::test::runTest(&test, argc, argv);                                                            \
    }
