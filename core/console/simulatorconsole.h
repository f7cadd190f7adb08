// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QFuture>

namespace frontdesk {

/// Threads and errors as in Console.
class SimulatorConsole {
public:
    virtual ~SimulatorConsole() = default;
};

}  // namespace frontdesk
