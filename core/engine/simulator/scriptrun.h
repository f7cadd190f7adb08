// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/simulatorconsole.h"
#include "core/simulator/chatcustomer.h"

namespace frontdesk {

/// The sample scripts, for the sample business Harbor & Pine.
[[nodiscard]] QList<SimulatorScript> sampleScripts();

/// Lets a simulated customer write a script's lines, each after the answer to the one before.
class ScriptRun final : public QObject {
    Q_OBJECT

public:
    /// `pauseMs`: what it takes to type a line. The customer outlives the run.
    ScriptRun(ChatCustomer& customer, QStringList lines, int pauseMs, QObject* parent = nullptr);

Q_SIGNALS:
    /// All lines were answered, or an answer did not come.
    void finished();

private:
    void type();
    void write();

    ChatCustomer& m_customer;
    QStringList m_lines;
    QTimer m_typing;
    QTimer m_patience;
};

}  // namespace frontdesk
