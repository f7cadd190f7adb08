// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/skillconsole.h"
#include "ui/pages/inbox/approvalbar.h"
#include "ui/pages/inbox/inboxpage.h"

#include "ui/bridge/corebridge.h"
#include "ui/widgets/toastarea.h"

namespace frontdesk {

void InboxPage::wireApprovals()
{
    const auto answered = [this](const Result<SkillRun>& run) {
        m_approvals->setBusy(false);
        if (!run)
            m_context.toasts.show(ToastKind::Problem, errorSentence(run.error()));
    };
    connect(m_approvals, &ApprovalBar::decided, this, [this, answered](const QString& run, bool approve) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().decide(run, approve), m_approvals, answered);
    });
    connect(m_approvals, &ApprovalBar::settled, this, [this, answered](const QString& run, bool happened) {
        m_context.bridge.whenDone(m_context.bridge.console().skills().settle(run, happened), m_approvals, answered);
    });
}

}  // namespace frontdesk
