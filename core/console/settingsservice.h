// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>

namespace frontdesk {

/// SettingsConsole on the engine. Lives on the engine thread; public functions from any thread.
class SettingsService final : public QObject, public SettingsConsole {
    Q_OBJECT

public:
    explicit SettingsService(const ConsoleServices& services, QObject* parent = nullptr);

private:
    const ConsoleServices& m_services;
};

}  // namespace frontdesk
