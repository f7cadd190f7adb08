// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of the inbox page: what its parts, its controller and its shortcuts do. The layout is in inboxpage.cpp.
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toastarea.h"

#include <QApplication>
#include <QDesktopServices>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

void InboxPage::wireController()
{
    const auto on = [this](auto signal, auto act) { connect(&m_controller, signal, this, act); };
    on(&ConversationController::summaryChanged, &InboxPage::onSummary);
    on(&ConversationController::loaded, &InboxPage::onLoaded);
    on(&ConversationController::takenOver, [this] { m_composer->focusWriting(); });
    on(&ConversationController::handedBack, [this] { m_composer->focusTakeOver(); });
    on(&ConversationController::closed, [this] { m_list->step(1); });
    on(&ConversationController::newerMessage, [this](const QString& text) { m_composer->askNewerMessage(text); });
    on(&ConversationController::problem,
       [this](const QString& text) { m_context.toasts.show(ToastKind::Problem, text); });
    on(&ConversationController::messageReady, [this](MessageId id) {
        const int row = m_controller.transcript().rowOf(id);
        m_transcript->setCurrentIndex(m_controller.transcript().index(row));
        m_transcript->scrollTo(m_controller.transcript().index(row), QAbstractItemView::PositionAtCenter);
    });
    const auto sourcesChanged = [this] {
        m_details->setSources(m_controller.transcript().citations());
        markReadIfSeen();
    };
    connect(&m_controller.transcript(), &QAbstractItemModel::rowsInserted, this, sourcesChanged);
    connect(&m_controller.transcript(), &QAbstractItemModel::dataChanged, this, sourcesChanged);
}

void InboxPage::wireParts()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_list, &ConversationList::opened, [this](ConversationId id) { openConversation(id); });
    from(m_list, &ConversationList::entered, [this] { m_composer->focusWriting(); });
    from(m_placeholder, &EmptyState::acted, [this] {
        if (m_model.counts().waiting > 0)
            m_controller.takeNext();
        else
            QDesktopServices::openUrl(QUrl(m_context.bridge.info().chatPageUrl));
    });
    from(m_header, &ConversationHeader::closeWanted, [this] { m_controller.close(); });
    from(m_header, &ConversationHeader::detailsWanted, &InboxPage::toggleDetails);
    from(m_transcript, &TranscriptView::olderWanted, [this] { m_controller.loadOlder(); });
    from(m_transcript, &TranscriptView::endReached, &InboxPage::markReadIfSeen);
    from(m_transcript, &TranscriptView::sourceActivated, &InboxPage::showSource);
    from(m_transcript, &TranscriptView::linkActivated, &InboxPage::showLinkMenu);
    from(m_transcript, &TranscriptView::retryWanted, [this](const QString& id) { m_controller.retry(id); });
    from(m_transcript, &TranscriptView::discardWanted, [this](const QString& id) { m_controller.discard(id); });
    from(m_composer, &Composer::sendWanted, [this](const QString& text) { m_controller.send(text); });
    from(m_composer, &Composer::sendAnywayWanted, [this](const QString& text) { m_controller.sendAnyway(text); });
    from(m_composer, &Composer::noteWanted, [this](const QString& text) { m_controller.addNote(text); });
    from(m_composer, &Composer::takeOverWanted, [this] { m_controller.takeOver(); });
    from(m_composer, &Composer::handBackWanted, [this] { m_controller.handBack(); });
    from(m_composer, &Composer::typed, [this] { m_controller.noteTyping(); });
    from(m_composer->edit(), &DraftEdit::left, [this] { m_drafts.flush(); });
    from(&m_context.preferences, &Preferences::enterSendsChanged, [this](bool on) { m_composer->setEnterSends(on); });
    from(&m_context.navigator, &Navigator::conversationWanted, &InboxPage::openConversation);
    from(&m_context.navigator, &Navigator::queueWanted, [this](ConsoleQueue queue) { m_list->setQueue(queue); });
}

void InboxPage::wireActions()
{
    const auto on
        = [this](ActionId id, auto act) { connect(m_context.actions.get(id), &QAction::triggered, this, act); };
    on(ActionId::NextConversation, [this] { m_list->step(1); });
    on(ActionId::PreviousConversation, [this] { m_list->step(-1); });
    on(ActionId::NextNeedingMe, &InboxPage::nextNeedingMe);
    on(ActionId::TakeNext, [this] { m_controller.takeNext(); });
    on(ActionId::NoteMode, [this] { m_composer->startNote(); });
    on(ActionId::Details, [this] {
        if (m_controller.isOpen())
            toggleDetails();
    });
    on(ActionId::NextPane, [this] { movePane(1); });
    on(ActionId::PreviousPane, [this] { movePane(-1); });
    on(ActionId::Back, &InboxPage::goBack);
    on(ActionId::TakeOver, [this] {
        const ComposerState state = m_composer->state();
        if (state == ComposerState::AiAnswers || state == ComposerState::PersonWanted || state == ComposerState::Others)
            m_controller.takeOver();
    });
    on(ActionId::HandBack, [this] {
        if (m_composer->state() == ComposerState::Mine)
            m_controller.handBack();
    });
    m_composer->bar()->takeOverButton()->setToolTip(m_context.actions.tip(ActionId::TakeOver));
    m_composer->bar()->noteButton()->setToolTip(m_context.actions.tip(ActionId::NoteMode));
    m_composer->handBackButton()->setToolTip(m_context.actions.tip(ActionId::HandBack));
    m_header->detailsButton()->setToolTip(m_context.actions.tip(ActionId::Details));
}

void InboxPage::nextNeedingMe()
{
    m_context.bridge.whenDone(m_context.bridge.console().inbox(ConsoleQueue::Waiting, ConsoleSort::MostUrgent, 0, 2, {}),
                              this, [this](const Result<ConsolePage>& page) {
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
                                                  : m_composer->bar()->takeOverButton());
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
