// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/support/faults.h"

#include <QProcess>
#include <QTemporaryFile>

#include <memory>

namespace frontdesk::test {

/// The real headless program as a child, with the library preloaded and a control of its own.
class FaultyProgram {
public:
    explicit FaultyProgram(QString dataDir);
    ~FaultyProgram();

    /// True when customers can write; false when it ended or did not come up in 30 s: output says why.
    [[nodiscard]] bool start();
    [[nodiscard]] FaultControl& control() { return *m_control; }
    [[nodiscard]] bool running() const { return m_process && m_process->state() == QProcess::Running; }
    void kill9();
    void stop();  ///< SIGSTOP
    void cont();  ///< SIGCONT
    /// SIGTERM; the exit code, -1 = it did not end by itself.
    [[nodiscard]] int terminate();
    [[nodiscard]] int exitCode() const { return m_process ? m_process->exitCode() : -1; }

    QByteArray output;
    quint16 port = 0;

private:
    QString m_dataDir;
    QTemporaryFile m_file;
    FaultControl* m_control = nullptr;
    std::unique_ptr<QProcess> m_process;
};

}  // namespace frontdesk::test
