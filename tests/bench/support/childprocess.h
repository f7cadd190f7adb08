// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <string>
#include <vector>

namespace frontdesk::bench {

/// A server under measurement: a process of its own that says "ready <port>" and answers commands line by line on its
/// standard streams, ending each answer with a line that holds one dot.
class ChildProcess {
public:
    ChildProcess() = default;
    /// Asks it to stop (end of its input), then makes it.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Waits up to a minute for "ready"; false = it did not come (what it said is on standard error).
    [[nodiscard]] bool start(const std::vector<std::string>& command);
    void stop();
    [[nodiscard]] std::vector<std::string> ask(const std::string& line);
    /// What it said before "ready".
    [[nodiscard]] const std::vector<std::string>& greeting() const { return m_greeting; }
    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] bool readLine(std::string& line, double deadline);

    int m_pid = 0;
    int m_in = -1;
    int m_out = -1;
    quint16 m_port = 0;
    std::string m_buffer;
    std::vector<std::string> m_greeting;
};

/// The tests' folder of the build tree, where the bench's own server lies beside the benches.
[[nodiscard]] std::string buildFolder();
[[nodiscard]] std::string sourceFolder();

}  // namespace frontdesk::bench
