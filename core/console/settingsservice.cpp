// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/settingsservice.h"

#include "core/console/enginecall.h"

namespace frontdesk {

SettingsService::SettingsService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services) {}


}  // namespace frontdesk
