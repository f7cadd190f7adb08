// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the inbox do to each other. The layout is in inboxpage.cpp, the shortcuts are in inboxkeys.cpp.
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/undobook.h"
#include "ui/pages/inbox/cannedpicker.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/fileactions.h"
#include "ui/pages/inbox/findbar.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toastarea.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

void InboxPage::wireController()
{
    const auto on = [this](auto signal, auto act) { connect(&m_controller, signal, this, act); };
    on(&ConversationController::summaryChanged, &InboxPage::onSummary);
    on(&ConversationController::loaded, &InboxPage::onLoaded);
    on(&ConversationController::takenOver, [this] { m_composer->focusWriting(); });
    on(&ConversationController::handedBack, [this] {
        m_composer->focusTakeOver();
        m_acts.offerUndoHandBack(m_controller.summary());
    });
    on(&ConversationController::sent, [this](ConversationId id, const QString& publicId) {
        const int row = m_model.rowOf(id);
        m_acts.offerUndoSend(row >= 0 ? m_model.at(row) : m_controller.summary(), publicId);
    });
    on(&ConversationController::newerMessage,
       [this](const QString& text, const QList<StagedFile>& files) { m_composer->askNewerMessage(text, files); });
    on(&ConversationController::problem,
       [this](const QString& text) { m_context.toasts.show(ToastKind::Problem, text); });
    on(&ConversationController::messageReady, [this](MessageId id) {
        const int row = m_controller.transcript().rowOf(id);
        m_transcript->setCurrentIndex(m_controller.transcript().index(row));
        m_transcript->scrollTo(m_controller.transcript().index(row), QAbstractItemView::PositionAtCenter);
    });
    connect(&m_controller.transcript(), &QAbstractItemModel::rowsInserted, this, &InboxPage::onInserted);
    connect(&m_controller.transcript(), &QAbstractItemModel::dataChanged, this, &InboxPage::onInserted);
}

void InboxPage::wireActs()
{
    const auto on = [this](auto signal, auto act) { connect(&m_acts, signal, this, act); };
    on(&InboxActs::changed, [this](const InboxActs::Rows& rows) {
        m_controller.applySummaries(rows);
        m_model.applyChanges(rows);
    });
    on(&InboxActs::left, &InboxPage::onLeft);
    on(&InboxActs::returned, [this](ConversationId id) {
        openConversation(id);
        m_composer->focusWriting();
    });
    on(&InboxActs::replyReturned, [this](ConversationId id, const QString& text) {
        // A draft that was approved waits again by itself: it is not a reply of one's own.
        const int row = m_model.rowOf(id);
        const ConversationSummary& at = row >= 0 ? m_model.at(row) : m_controller.summary();
        if (at.conversation.id == id && at.conversation.handler == Handler::Ai)
            return openConversation(id);
        m_composer->bringBack(id, text);
        openConversation(id);
        m_composer->focusWriting();
    });
    connect(&m_context.undo, &UndoBook::changed, this,
            [this] { m_composer->edit()->setActUndo(!m_context.undo.isEmpty()); });
}

void InboxPage::wireParts()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_list, &ConversationList::opened, [this](ConversationId id) { openConversation(id); });
    from(m_list, &ConversationList::entered, [this] { m_composer->focusWriting(); });
    from(m_list, &ConversationList::actWanted, &InboxPage::onListAct);
    from(m_placeholder, &EmptyState::acted, [this] {
        if (m_model.counts().waiting > 0)
            m_controller.takeNext();
        else
            QDesktopServices::openUrl(QUrl(m_context.bridge.info().chatPageUrl));
    });
    from(m_header, &ConversationHeader::closeWanted, [this] { closeRows(openRow()); });
    from(m_header, &ConversationHeader::assignWanted, [this](const QPoint& pos) { assignRows(openRow(), pos); });
    from(m_header, &ConversationHeader::snoozeWanted, [this](const QPoint& pos) { snoozeRows(openRow(), pos); });
    from(m_header, &ConversationHeader::detailsWanted, &InboxPage::toggleDetails);
    from(m_header, &ConversationHeader::backWanted, [this] {
        QList<ConversationId> rest = m_backTo;
        const ConversationId id = rest.isEmpty() ? ConversationId() : rest.takeLast();
        if (!id.isValid())
            return;
        openConversation(id);
        m_backTo = rest;
        m_header->setBackShown(!rest.isEmpty());
    });
    from(m_details, &DetailsPanel::conversationWanted, [this](ConversationId id) {
        QList<ConversationId> trail = m_backTo;
        trail << m_controller.id();
        openConversation(id);
        m_backTo = trail;
        m_header->setBackShown(true);
    });
    from(m_details, &DetailsPanel::done, [this](const QString& text) { m_context.toasts.show(ToastKind::Done, text); });
    from(m_details, &DetailsPanel::erased, [this](ContactId contact) {
        if (m_controller.summary().conversation.contactId == contact)
            m_controller.leave();
        m_shown = {};
        m_backTo.clear();
        m_header->setBackShown(false);
        m_list->setOpen({});
        m_model.reload();
        showPlaceholder();
    });
    from(m_details, &DetailsPanel::problem,
         [this](const QString& text) { m_context.toasts.show(ToastKind::Problem, text); });
    from(&m_context.preferences, &Preferences::densityChanged,
         [this](Density density) { m_list->setCompact(density == Density::Compact); });
    from(&m_context.navigator, &Navigator::conversationWanted, &InboxPage::openConversation);
    from(&m_context.navigator, &Navigator::queueWanted, [this](ConsoleQueue queue) { m_list->setQueue(queue); });
    from(&m_viewersTimer, &QTimer::timeout, &InboxPage::refreshViewers);
}

void InboxPage::wireComposer()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    using Files = QList<StagedFile>;
    from(m_composer, &Composer::sendWanted,
         [this](const QString& text, const Files& files) { m_controller.send(text, files); });
    from(m_composer, &Composer::sendAnywayWanted,
         [this](const QString& text, const Files& files) { m_controller.sendAnyway(text, files); });
    from(m_composer, &Composer::noteWanted, [this](const QString& text) { m_controller.addNote(text); });
    from(m_composer, &Composer::guideWanted, [this](const QString& text) { m_controller.guide(text); });
    from(m_composer, &Composer::handBackWanted, [this] { m_controller.handBack(); });
    from(m_composer, &Composer::attachWanted, &InboxPage::chooseFiles);
    from(m_composer, &Composer::cannedWanted, [this] { m_picker->open(); });
    from(m_composer, &Composer::typed, [this] { m_controller.noteTyping(); });
    from(m_composer, &Composer::modeChanged, &InboxPage::updateCanned);
    from(m_composer->edit(), &DraftEdit::left, [this] { m_drafts.flush(); });
    const TakeoverBar* bar = m_composer->bar();
    from(bar->takeOverButton(), &QPushButton::clicked, [this] { m_controller.takeOver(); });
    from(bar->askButton(), &QPushButton::clicked, [this] { m_acts.ask(m_controller.summary()); });
    from(bar->reopenButton(), &QPushButton::clicked, [this] { m_acts.reopen(m_controller.summary(), true); });
    from(m_picker, &CannedPicker::manageWanted, &InboxPage::manageCanned);
    from(&m_files, &AttachmentBook::refused,
         [this](const QString& reason) { m_context.toasts.show(ToastKind::Problem, reason); });
    from(&m_context.preferences, &Preferences::enterSendsChanged, [this](bool on) { m_composer->setEnterSends(on); });
}

void InboxPage::wireTranscript()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_transcript, &TranscriptView::olderWanted, [this] { m_controller.loadOlder(); });
    from(m_transcript, &TranscriptView::endReached, &InboxPage::markReadIfSeen);
    from(m_transcript, &TranscriptView::sourceActivated, &InboxPage::showSource);
    from(m_transcript, &TranscriptView::linkActivated, &InboxPage::showLinkMenu);
    from(m_transcript, &TranscriptView::retryWanted, [this](const QString& id) { m_controller.retry(id); });
    from(m_transcript, &TranscriptView::discardWanted, [this](const QString& id) { m_controller.discard(id); });
    from(m_transcript, &TranscriptView::fileOpenWanted, [this](const Attachment& file) { m_fileActions->open(file); });
    from(m_transcript, &TranscriptView::fileSaveWanted, [this](const Attachment& file) { m_fileActions->save(file); });
    from(m_find, &FindBar::changed, [this] {
        m_foundKey = 0;
        find(0);
    });
    from(m_find, &FindBar::stepWanted, &InboxPage::find);
    from(m_find, &FindBar::closed, [this] {
        m_transcript->showFound({}, -1);
        m_transcript->setFocus();
    });
}

}  // namespace frontdesk
