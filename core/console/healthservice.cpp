// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/healthservice.h"

#include "core/console/enginecall.h"

namespace frontdesk {

HealthService::HealthService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services) {}


}  // namespace frontdesk
