// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/settingsconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// SettingsConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeSettings final : public SettingsConsole {
public:
    explicit FakeSettings(FakeConsole& console) : m_console(console) {}

private:
    FakeConsole& m_console;
};

}  // namespace frontdesk::test
