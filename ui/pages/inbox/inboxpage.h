// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/pages/inbox/conversationcontroller.h"
#include "ui/pages/inbox/draftbook.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/page.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace frontdesk {

class Composer;
class ConversationHeader;
class ConversationList;
class DetailsPanel;
class EmptyState;
class TranscriptView;

/// The inbox: list, conversation, details. Wires the parts; each part does its own work.
class InboxPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit InboxPage(const PageContext& context, QWidget* parent = nullptr);
    ~InboxPage() override;

    [[nodiscard]] static Page description();

    void openConversation(ConversationId id, MessageId message = {});
    /// The number of a conversation.
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;
    void flush() override { m_drafts.flush(); }
    [[nodiscard]] ConversationController& controller() { return m_controller; }
    [[nodiscard]] ConversationList* list() const { return m_list; }
    [[nodiscard]] TranscriptView* transcriptView() const { return m_transcript; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] DetailsPanel* details() const { return m_details; }
    [[nodiscard]] ConversationHeader* header() const { return m_header; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void orderTabs();
    void wireEvents();
    void wireController();
    void wireParts();
    void wireActions();
    void onSummary();
    void onLoaded();
    void onTyping(ConversationId id);
    void showSource(const Citation& source);
    void showLinkMenu(const QUrl& url, const QPoint& globalPos);
    void toggleDetails();
    void placeDetails();
    void markReadIfSeen();
    void nextNeedingMe();
    void showPlaceholder();
    void movePane(int step);
    void goBack();

    PageContext m_context;
    ConversationListModel m_model;
    ConversationController m_controller;
    DraftBook m_drafts;
    bool m_overlayOpen = false;    ///< details over the conversation in a narrow window

    QSplitter* m_splitter;
    ConversationList* m_list;
    QWidget* m_middle;
    QWidget* m_conversation;
    QStackedLayout* m_stack;
    EmptyState* m_placeholder;
    ConversationHeader* m_header;
    TranscriptView* m_transcript;
    Composer* m_composer;
    DetailsPanel* m_details;
};

}  // namespace frontdesk
