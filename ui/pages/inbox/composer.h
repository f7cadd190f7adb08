// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "ui/pages/inbox/attachmentbook.h"
#include "ui/pages/inbox/draftbook.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace frontdesk {

class AttachmentTray;
class DraftEdit;
class ReplyGate;
class TakeoverBar;
class TextLabel;

enum class ComposerState : quint8 { None, AiAnswers, PersonWanted, Mine, Others, Snoozed, Closed };

/// Where staff write. What can be written follows from who owns the conversation: replies only when it is mine, notes
/// always, guidance while the AI answers. The draft shown belongs to (conversation, mode), the files to the
/// conversation; the text field never keeps text of its own.
class Composer final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxChars = 8000;  ///< the engine refuses more

    Composer(DraftBook& drafts, AttachmentBook& files, QWidget* parent = nullptr);

    /// Another conversation or a new state of the same one. Never moves the focus.
    void setConversation(const ConversationSummary& summary, StaffId self, const QString& agentName);
    void clear();
    void setEnterSends(bool on);
    /// What is on screen may be old: replies wait until the window has caught up.
    void setStale(bool stale);
    /// The customer wrote meanwhile: asks once, above the field, whether it shall go out anyway.
    void askNewerMessage(const QString& text, const QList<StagedFile>& files = {});
    /// A reply that was taken back stands in the field again, before what was written since.
    void bringBack(ConversationId conversation, const QString& text);
    /// Opens note or guide mode and puts the cursor there.
    void startNote();
    void startGuide();
    void focusWriting();
    void focusTakeOver();

    [[nodiscard]] ComposerState state() const { return m_state; }
    [[nodiscard]] DraftMode mode() const { return m_mode; }
    [[nodiscard]] bool canReply() const { return m_state == ComposerState::Mine && m_mode == DraftMode::Reply; }
    [[nodiscard]] DraftEdit* edit() const { return m_edit; }
    /// What the channel allows: the window, templates, the lock.
    [[nodiscard]] ReplyGate* gate() const { return m_gate; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] TakeoverBar* bar() const { return m_bar; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* handBackButton() const { return m_handBack; }
    [[nodiscard]] QToolButton* attachButton() const { return m_attach; }
    [[nodiscard]] QToolButton* cannedButton() const { return m_canned; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void sendWanted(const QString& text, const QList<frontdesk::StagedFile>& files);
    void sendAnywayWanted(const QString& text, const QList<frontdesk::StagedFile>& files);
    void noteWanted(const QString& text);
    void guideWanted(const QString& text);
    void handBackWanted();
    /// The window is over: the templates are needed, or to be read again.
    void templatesWanted();
    void templateWanted(const QString& templateId, const QStringList& values);
    void attachWanted();
    void cannedWanted();
    void typed();
    /// Reply, note or guidance: what can be inserted differs.
    void modeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard();
    void buildTop(QLayout* into);
    void buildBottom(QLayout* into);
    void buildQuestion();
    void setMode(DraftMode mode);
    void applyState();
    void applyBar();
    void applySnoozed();
    void showDraft();
    void showFiles(ConversationId id);
    void submit();
    void answerQuestion(bool send);
    [[nodiscard]] QList<StagedFile> takeFiles();
    void clearDraft();
    void closeNote();
    void updateHint();
    void applyGate();
    [[nodiscard]] bool noteOnly() const { return m_state != ComposerState::Mine; }
    [[nodiscard]] bool canGuide() const
    {
        return m_state == ComposerState::AiAnswers || m_state == ComposerState::PersonWanted;
    }

    DraftBook& m_drafts;
    AttachmentBook& m_files;
    ConversationSummary m_summary;
    StaffId m_self;
    QString m_agentName;
    ComposerState m_state = ComposerState::None;
    DraftMode m_mode = DraftMode::Reply;
    bool m_enterSends = false;
    bool m_stale = false;
    bool m_templatesAsked = false;    ///< for this conversation
    bool m_noteOpen = false;          ///< field opened by hand in states without a reply field
    std::optional<DraftKey> m_asked;  ///< the draft that the newer-message question is about
    QTimer m_second;

    TakeoverBar* m_bar;
    ReplyGate* m_gate;
    QWidget* m_card;
    QWidget* m_question;
    TextLabel* m_questionText;
    QPushButton* m_sendAnyway;
    QPushButton* m_keepEditing;
    QPushButton* m_replyTab;
    QPushButton* m_noteTab;
    QPushButton* m_guideTab;
    QPushButton* m_closeNote;
    TextLabel* m_hint;
    DraftEdit* m_edit;
    AttachmentTray* m_tray;
    QToolButton* m_attach;
    QToolButton* m_canned;
    TextLabel* m_keys;
    QPushButton* m_handBack;
    QPushButton* m_send;
};

}  // namespace frontdesk
