// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// BusinessConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeBusiness final : public BusinessConsole {
public:
    explicit FakeBusiness(FakeConsole& console) : m_console(console) {}

private:
    FakeConsole& m_console;
};

}  // namespace frontdesk::test
