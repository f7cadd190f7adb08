// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/bridge/catchup.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/pages/inbox/attachmentbook.h"
#include "ui/pages/inbox/cannedbook.h"
#include "ui/pages/inbox/conversationcontroller.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftbook.h"
#include "ui/pages/inbox/inboxacts.h"
#include "ui/pages/inbox/thumbnails.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace frontdesk {

class CannedPicker;
class Composer;
class ConversationHeader;
class DetailsPanel;
class DraftCard;
class EmptyState;
class FileActions;
class FindBar;
class ApprovalBar;
class SilenceBar;
class TranscriptView;

/// The inbox: list, conversation, details. Wires the parts; each part does its own work.
class InboxPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit InboxPage(const PageContext& context, QWidget* parent = nullptr);
    ~InboxPage() override;

    [[nodiscard]] static Page description();

    void openConversation(ConversationId id, MessageId message = {});
    /// The argument is the id of a conversation.
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;
    void flush() override;

    [[nodiscard]] ConversationController& controller() { return m_controller; }
    [[nodiscard]] ConversationListModel& model() { return m_model; }
    [[nodiscard]] AttachmentBook& files() { return m_files; }
    [[nodiscard]] ConversationList* list() const { return m_list; }
    [[nodiscard]] TranscriptView* transcriptView() const { return m_transcript; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] CannedPicker* cannedPicker() const { return m_picker; }
    [[nodiscard]] FindBar* findBar() const { return m_find; }
    [[nodiscard]] DetailsPanel* details() const { return m_details; }
    [[nodiscard]] ConversationHeader* header() const { return m_header; }
    [[nodiscard]] SilenceBar* silenceBar() const { return m_silence; }
    [[nodiscard]] ApprovalBar* approvalBar() const { return m_approvals; }
    [[nodiscard]] DraftCard* draftCard() const { return m_draftCard; }
    [[nodiscard]] CatchUp& catchUp() { return m_catchUp; }
    void manageCanned();
    void beginFind();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildConversation();
    void orderTabs();
    void wireEvents();
    void wireController();
    void wireActs();
    void wireParts();
    void wireComposer();
    void wireTranscript();
    void wireChannels();
    void wireCatchUp();
    void wireDrafts();
    void wireApprovals();
    void wireActions();
    void onSummary();
    void onLoaded();
    void onTyping(ConversationId id);
    void refreshViewers();
    void refreshStaff();
    void updateCanned();
    void showSource(const Citation& source);
    void showLinkMenu(const QUrl& url, const QPoint& globalPos);
    void toggleDetails();
    void placeDetails();
    void markReadIfSeen();
    void nextNeedingMe();
    void showPlaceholder();
    void movePane(int step);
    void goBack();
    void chooseFiles();
    void find(int step);
    void onInserted();

    [[nodiscard]] InboxActs::Rows openRow() const;
    void closeRows(const InboxActs::Rows& rows);
    void assignRows(const InboxActs::Rows& rows, const QPoint& globalPos);
    void snoozeRows(const InboxActs::Rows& rows, const QPoint& globalPos);
    void onListAct(ListAct act, const QPoint& globalPos);
    void prepareLeaving(const InboxActs::Rows& rows);
    void onLeft(const QList<ConversationId>& ids);

    PageContext m_context;
    ConversationListModel m_model;
    ConversationController m_controller;
    DraftBook m_drafts;
    AttachmentBook m_files;
    CannedBook m_canned;
    Thumbnails m_thumbnails;
    InboxActs m_acts;
    CatchUp m_catchUp;
    bool m_overlayOpen = false;      ///< details over the conversation in a narrow window
    ConversationId m_shown;          ///< what list, header and the other consoles were told
    ConversationId m_next;           ///< looked at when the open one leaves
    QList<ConversationId> m_backTo;  ///< where "earlier conversations" was opened from
    qint64 m_foundKey = 0;           ///< row of the current hit, 0 = none
    bool m_findOlder = false;        ///< the search goes on when older messages are there
    QTimer m_viewersTimer;

    QSplitter* m_splitter;
    ConversationList* m_list;
    QWidget* m_middle;
    QWidget* m_conversation;
    QStackedLayout* m_stack;
    EmptyState* m_placeholder;
    ConversationHeader* m_header;
    SilenceBar* m_silence;
    ApprovalBar* m_approvals;
    FindBar* m_find;
    TranscriptView* m_transcript;
    Composer* m_composer;
    DraftCard* m_draftCard;
    CannedPicker* m_picker;
    FileActions* m_fileActions;
    DetailsPanel* m_details;
};

}  // namespace frontdesk
