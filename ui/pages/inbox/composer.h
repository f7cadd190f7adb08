// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "ui/pages/inbox/draftbook.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace frontdesk {

class DraftEdit;
class Panel;
class TakeoverBar;
class TextLabel;

enum class ComposerState : quint8 { None, AiAnswers, PersonWanted, Mine, Others, Closed };

/// Where staff write. What can be written follows from who owns the conversation: replies only when it is mine,
/// notes always. The draft shown belongs to (conversation, mode); the text field never keeps text of its own.
class Composer final : public QWidget {
    Q_OBJECT

public:
    Composer(DraftBook& drafts, QWidget* parent = nullptr);

    /// Another conversation or a new state of the same one. Never moves the focus.
    void setConversation(const ConversationSummary& summary, StaffId self, const QString& agentName);
    void clear();
    void setEnterSends(bool on);
    /// The customer wrote meanwhile: asks once, above the field, whether `text` shall go out anyway.
    void askNewerMessage(const QString& text);
    /// Opens note mode and puts the cursor there.
    void startNote();
    void focusWriting();
    void focusTakeOver();

    [[nodiscard]] ComposerState state() const { return m_state; }
    [[nodiscard]] DraftMode mode() const { return m_mode; }
    [[nodiscard]] DraftEdit* edit() const { return m_edit; }
    [[nodiscard]] TakeoverBar* bar() const { return m_bar; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* handBackButton() const { return m_handBack; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void sendWanted(const QString& text);
    void sendAnywayWanted(const QString& text);
    void noteWanted(const QString& text);
    void takeOverWanted();
    void handBackWanted();
    void typed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard();
    void buildQuestion();
    void setMode(DraftMode mode);
    void applyState();
    void applyBar();
    void showDraft();
    void submit();
    void clearDraft();
    void closeNote();
    void updateHint();
    [[nodiscard]] bool noteOnly() const { return m_state != ComposerState::Mine; }

    DraftBook& m_drafts;
    ConversationSummary m_summary;
    StaffId m_self;
    QString m_agentName;
    ComposerState m_state = ComposerState::None;
    DraftMode m_mode = DraftMode::Reply;
    bool m_enterSends = false;
    bool m_noteOpen = false;          ///< note field opened by hand in states without a reply field
    std::optional<DraftKey> m_asked;  ///< the draft that the newer-message question is about
    QTimer m_second;

    TakeoverBar* m_bar;
    QWidget* m_card;
    QWidget* m_question;
    TextLabel* m_questionText;
    QPushButton* m_sendAnyway;
    QPushButton* m_keepEditing;
    QPushButton* m_replyTab;
    QPushButton* m_noteTab;
    QPushButton* m_closeNote;
    TextLabel* m_hint;
    DraftEdit* m_edit;
    TextLabel* m_keys;
    QPushButton* m_handBack;
    QPushButton* m_send;
};

}  // namespace frontdesk
