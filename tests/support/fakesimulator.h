// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/simulatorconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// SimulatorConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeSimulator final : public SimulatorConsole {
public:
    explicit FakeSimulator(FakeConsole& console) : m_console(console) {}

private:
    FakeConsole& m_console;
};

}  // namespace frontdesk::test
