// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts of the inbox and where they lead: panes, next conversations, the acts on rows of the list.
#include "core/console/escalationconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/inboxmenus.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/actions.h"
#include "ui/widgets/toastarea.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace frontdesk {

void InboxPage::wireActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_context.actions.get(id), &QAction::triggered, this, act);
    };
    on(ActionId::NextConversation, [this] { m_list->step(1); });
    on(ActionId::PreviousConversation, [this] { m_list->step(-1); });
    on(ActionId::NextNeedingMe, &InboxPage::nextNeedingMe);
    on(ActionId::TakeNext, [this] { m_controller.takeNext(); });
    on(ActionId::NoteMode, [this] { m_composer->startNote(); });
    on(ActionId::GuideAi, [this] { m_composer->startGuide(); });
    on(ActionId::CloseConversation, [this] { closeRows(openRow()); });
    on(ActionId::Filters, [this] { m_list->showFilters(); });
    on(ActionId::CannedReplies, [this] {
        if (m_composer->canReply())
            m_picker->open();
    });
    on(ActionId::Details, [this] {
        if (m_controller.isOpen())
            toggleDetails();
    });
    on(ActionId::NextPane, [this] { movePane(1); });
    on(ActionId::PreviousPane, [this] { movePane(-1); });
    on(ActionId::Back, &InboxPage::goBack);
    on(ActionId::TakeOver, [this] {
        if (m_composer->bar()->takeOverButton()->isVisible())
            m_controller.takeOver();
    });
    on(ActionId::HandBack, [this] {
        if (m_composer->state() == ComposerState::Mine)
            m_controller.handBack();
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &InboxPage::beginFind);
    Actions& actions = m_context.actions;
    actions.showTip(m_composer->bar()->takeOverButton(), ActionId::TakeOver);
    actions.showTip(m_composer->bar()->noteButton(), ActionId::NoteMode);
    actions.showTip(m_composer->bar()->guideButton(), ActionId::GuideAi);
    actions.showTip(m_composer->handBackButton(), ActionId::HandBack);
    actions.showTip(m_composer->cannedButton(), ActionId::CannedReplies);
    actions.showTip(m_header->detailsButton(), ActionId::Details);
    actions.showTip(m_header->closeButton(), ActionId::CloseConversation);
}

InboxActs::Rows InboxPage::openRow() const
{
    const ConversationSummary& row = m_controller.summary();
    if (!m_controller.isOpen() || row.conversation.state == ConversationState::Closed)
        return {};
    return {row};
}

void InboxPage::prepareLeaving(const InboxActs::Rows& rows)
{
    const auto leaves = [&rows](ConversationId id) {
        return std::any_of(rows.begin(), rows.end(), [id](const auto& row) { return row.conversation.id == id; });
    };
    m_next = m_list->neighbourOf(m_controller.id());
    for (int i = 0; i < rows.size() && m_next.isValid() && leaves(m_next); ++i)
        m_next = m_list->neighbourOf(m_next);
    if (leaves(m_next))
        m_next = {};
}

void InboxPage::closeRows(const InboxActs::Rows& rows)
{
    prepareLeaving(rows);
    m_acts.close(rows);
}

void InboxPage::assignRows(const InboxActs::Rows& rows, const QPoint& globalPos)
{
    if (rows.isEmpty())
        return;
    m_context.bridge.whenDone(
        m_context.bridge.console().escalations().staff(), this,
        [this, rows, globalPos](const Result<QList<StaffPresence>>& staff) {
            if (!staff) {
                m_context.toasts.show(ToastKind::Problem, errorSentence(staff.error()));
                return;
            }
            makeAssignMenu(this, *staff, m_context.bridge.info().self.id, [this, rows](const StaffMember& to) {
                prepareLeaving(rows);
                m_acts.assign(rows, to, {});
            })->popup(globalPos);
        });
}

void InboxPage::snoozeRows(const InboxActs::Rows& rows, const QPoint& globalPos)
{
    if (rows.isEmpty())
        return;
    makeSnoozeMenu(this, [this, rows](Micros until) {
        prepareLeaving(rows);
        m_acts.snooze(rows, until);
    })->popup(globalPos);
}

void InboxPage::onListAct(ListAct act, const QPoint& globalPos)
{
    const InboxActs::Rows rows = m_list->selected();
    switch (act) {
    case ListAct::Assign: assignRows(rows, globalPos); return;
    case ListAct::Close: closeRows(rows); return;
    case ListAct::Snooze: snoozeRows(rows, globalPos); return;
    case ListAct::MarkRead: m_acts.markRead(rows); return;
    case ListAct::Search: m_context.actions.get(ActionId::Search)->trigger(); return;
    case ListAct::TakeOver:
        if (rows.size() != 1)
            return;
        openConversation(rows.first().conversation.id);
        m_controller.takeOver();
        return;
    }
}

void InboxPage::onLeft(const QList<ConversationId>& ids)
{
    if (!ids.contains(m_controller.id()))
        return;
    const bool ours = isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
    if (m_next.isValid())
        openConversation(std::exchange(m_next, {}));
    // Whoever closes by key goes on in the list; whoever is on another page stays there.
    if (ours)
        m_list->view()->setFocus();
}

void InboxPage::nextNeedingMe()
{
    m_context.bridge.whenDone(
        m_context.bridge.console().inbox(ConsoleQueue::Waiting, ConsoleSort::MostUrgent, 0, 2, {}), this,
        [this](const Result<ConsolePage>& page) {
            if (!page)
                return;
            for (const ConversationSummary& row : page->rows) {
                if (row.conversation.id == m_controller.id())
                    continue;
                openConversation(row.conversation.id);
                return;
            }
            m_context.toasts.show(ToastKind::Info, tr("Nobody else is waiting."));
        });
}

void InboxPage::movePane(int step)
{
    QList<QWidget*> panes{m_list->view()};
    if (m_controller.isOpen())
        panes << m_transcript
              << (m_composer->edit()->isVisible() ? static_cast<QWidget*>(m_composer->edit())
                                                  : m_composer->bar()->mainButton());
    if (m_details->isVisible())
        panes << m_details;
    const QWidget* focus = QApplication::focusWidget();
    int now = -1;
    for (int i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    QWidget* next = panes[(now + step + panes.size()) % panes.size()];
    if (next == m_details)
        next = m_details->firstFocus();
    next->setFocus(Qt::TabFocusReason);
}

void InboxPage::goBack()
{
    if (m_overlayOpen) {
        toggleDetails();
        return;
    }
    if (!m_context.toasts.dismissNewest())
        m_list->view()->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace frontdesk
