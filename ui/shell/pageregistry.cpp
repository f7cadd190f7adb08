// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/agents/agentspage.h"
#include "ui/pages/autonomy/autonomypage.h"
#include "ui/pages/backup/backuppage.h"
#include "ui/pages/channels/channelspage.h"
#include "ui/pages/company/companypage.h"
#include "ui/pages/escalations/escalationspage.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/privacy/privacypage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/pages/skills/skillspage.h"
#include "ui/pages/website/websitepage.h"

namespace frontdesk {

QList<Page> allPages()
{
    return {
        InboxPage::description(),    EscalationsPage::description(), SimulatorPage::description(),
        CompanyPage::description(),  AgentsPage::description(),      SkillsPage::description(),
        WebsitePage::description(),  ChannelsPage::description(),    AutonomyPage::description(),
        SettingsPage::description(), BackupPage::description(),      PrivacyPage::description(),
        HealthPage::description(),
    };
}

}  // namespace frontdesk
