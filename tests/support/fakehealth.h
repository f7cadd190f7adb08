// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// HealthConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeHealth final : public HealthConsole {
public:
    explicit FakeHealth(FakeConsole& console) : m_console(console) {}

private:
    FakeConsole& m_console;
};

}  // namespace frontdesk::test
