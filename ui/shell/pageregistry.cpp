// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/company/companypage.h"
#include "ui/pages/escalations/escalationspage.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/pages/website/websitepage.h"
#include "ui/pages/settings/settingspage.h"

namespace frontdesk {

QList<Page> allPages()
{
    return {
        InboxPage::description(),
        EscalationsPage::description(),
        SimulatorPage::description(),
        CompanyPage::description(),
        WebsitePage::description(),
        SettingsPage::description(),
        HealthPage::description(),
    };
}

}  // namespace frontdesk
