// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>

namespace frontdesk {

/// HealthConsole on the engine. Lives on the engine thread; public functions from any thread.
class HealthService final : public QObject, public HealthConsole {
    Q_OBJECT

public:
    explicit HealthService(const ConsoleServices& services, QObject* parent = nullptr);

private:
    const ConsoleServices& m_services;
};

}  // namespace frontdesk
