// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/simulatorconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>

namespace frontdesk {

/// SimulatorConsole on the engine. Lives on the engine thread; public functions from any thread.
class SimulatorService final : public QObject, public SimulatorConsole {
    Q_OBJECT

public:
    explicit SimulatorService(const ConsoleServices& services, QObject* parent = nullptr);

private:
    const ConsoleServices& m_services;
};

}  // namespace frontdesk
