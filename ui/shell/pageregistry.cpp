// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/inbox/inboxpage.h"

namespace frontdesk {

QList<Page> allPages()
{
    return {
        InboxPage::description(),
    };
}

}  // namespace frontdesk
