// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sections.h"

#include "ui/pages/settings/notifysection.h"
#include "ui/pages/settings/windowsection.h"

namespace frontdesk {

QList<SettingsSection> settingsSections()
{
    return {
        WindowSection::description(),
        NotifySection::description(),
    };
}

}  // namespace frontdesk
