// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of the AI in the inbox, and what staff hear about its budget.
#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftcard.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>

namespace frontdesk {

void InboxPage::wireDrafts()
{
    connect(m_draftCard, &DraftCard::sent, this, [this](ConversationId id, const QString& publicId) {
        const int row = m_model.rowOf(id);
        m_acts.offerUndoSend(row >= 0 ? m_model.at(row) : m_controller.summary(), publicId);
    });
    connect(m_draftCard, &DraftCard::problem, this,
            [this](const QString& sentence) { m_context.toasts.show(ToastKind::Problem, sentence); });
    connect(m_draftCard, &DraftCard::editWanted, this, [this](ConversationId id, const QString& text) {
        m_composer->bringBack(id, text);
        if (m_composer->state() == ComposerState::Mine)
            m_composer->focusWriting();
        else
            m_controller.takeOver();  // the text stands in the reply field as soon as the conversation is one's own
    });
    connect(m_context.actions.get(ActionId::ApproveDraft), &QAction::triggered, m_draftCard, &DraftCard::approve);
    m_context.actions.showTip(m_draftCard->approveButton(), ActionId::ApproveDraft);
    connect(&m_context.bridge.events(), &EventBatcher::budgetReached, this, [this](const QString& text, bool reached) {
        m_context.toasts.show(reached ? ToastKind::Problem : ToastKind::Info, text);
    });
}

}  // namespace frontdesk
