// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>

namespace frontdesk {

/// BusinessConsole on the engine. Lives on the engine thread; public functions from any thread.
class BusinessService final : public QObject, public BusinessConsole {
    Q_OBJECT

public:
    explicit BusinessService(const ConsoleServices& services, QObject* parent = nullptr);

private:
    const ConsoleServices& m_services;
};

}  // namespace frontdesk
