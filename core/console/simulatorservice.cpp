// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/simulatorservice.h"

#include "core/console/enginecall.h"

namespace frontdesk {

SimulatorService::SimulatorService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services) {}


}  // namespace frontdesk
