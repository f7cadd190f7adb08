// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/twilio/faketwilio.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace frontdesk::test {

/// The real headless program as a child, with a Twilio account that is the fake of this process; always on the same
/// ports and data, so that it can be killed and started again.
class TwilioProgram {
public:
    explicit TwilioProgram(const simulator::FakeTwilio& twilio);
    ~TwilioProgram();

    /// False when it ended or did not come up in 30 s: output says why.
    [[nodiscard]] bool start();
    void kill9();
    void stop();  ///< SIGSTOP
    void cont();  ///< SIGCONT
    /// SIGTERM; true when it ended well.
    [[nodiscard]] bool terminate();
    [[nodiscard]] bool running() const { return m_process && m_process->state() == QProcess::Running; }

    [[nodiscard]] QString publicUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The key of its data; empty = there is none yet.
    [[nodiscard]] QByteArray masterKey() const;

    const quint16 port;
    const quint16 opsPort;
    QStringList settings;  ///< "key=value" for the next start
    QByteArray output;

private:
    const simulator::FakeTwilio& m_twilio;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

}  // namespace frontdesk::test
