// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace frontdesk::hostile {

/// What the program uses at one moment, from /proc.
struct Usage {
    qint64 residentBytes = 0;
    int descriptors = 0;
    qint64 cpuMicros = 0;
    [[nodiscard]] double mib() const { return double(residentBytes) / (1024 * 1024); }
};

enum class Caps : quint8 {
    Default,  ///< as installed
    None,     ///< limits of addresses off, as behind a tunnel whose customers share one address
};

/// The soft limit of open files of this process becomes the hard one.
void raiseFiles();

/// The real program as a child process on an empty data folder.
class Program {
public:
    struct Options {
        Caps caps = Caps::None;
        int fileLimit = 0;     ///< RLIMIT_NOFILE; 0 = inherited
        QStringList settings;  ///< further NAME=value of the environment
    };
    explicit Program(const Options& options);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool isUp() const { return m_port != 0; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 opsPort() const { return m_opsPort; }
    [[nodiscard]] Usage usage() const;
    /// Everything it said, for the case of a failure.
    [[nodiscard]] QByteArray output() const;
    /// SIGTERM; true = it ended by itself with 0.
    [[nodiscard]] bool stop();

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    qint64 m_pid = 0;
    quint16 m_port = 0;
    quint16 m_opsPort = 0;
};

}  // namespace frontdesk::hostile
