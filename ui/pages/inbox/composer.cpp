// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/composer.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/attachmenttray.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/replygate.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/pages/inbox/templatepicker.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

/// From here on the field says how much room is left.
constexpr int CountFrom = Composer::MaxChars * 9 / 10;

ComposerState stateOf(const ConversationSummary& summary, StaffId self)
{
    if (!summary.conversation.id.isValid())
        return ComposerState::None;
    if (summary.conversation.state == ConversationState::Closed)
        return ComposerState::Closed;
    const bool human = summary.conversation.handler == Handler::Human;
    if (human && summary.conversation.assigneeId != self)
        return ComposerState::Others;
    if (summary.conversation.state == ConversationState::Snoozed)
        return ComposerState::Snoozed;
    if (human)
        return ComposerState::Mine;
    return inboxText::isWaiting(summary) ? ComposerState::PersonWanted : ComposerState::AiAnswers;
}

}  // namespace

void Composer::setConversation(const ConversationSummary& summary, StaffId self, const QString& agentName)
{
    const bool other = m_summary.conversation.id != summary.conversation.id;
    const ComposerState old = m_state;
    m_summary = summary;
    m_self = self;
    // A name that names the kind only makes no sentence ("Assistant is answering").
    static const QStringList kinds{QStringLiteral("assistant"), QStringLiteral("ai"), QStringLiteral("ai assistant"),
                                   QStringLiteral("bot")};
    m_agentName = agentName.isEmpty() || kinds.contains(agentName.trimmed().toLower()) ? tr("The AI") : agentName;
    m_state = stateOf(summary, self);
    if (other) {
        m_drafts.flush();
        m_noteOpen = false;
        m_templatesAsked = false;
        m_gate->picker()->setHeld(m_stale);
        m_mode = DraftMode::Reply;
    }
    if (noteOnly() && m_mode == DraftMode::Reply)
        m_mode = DraftMode::Note;
    else if (!other && old != ComposerState::Mine && m_state == ComposerState::Mine
             && (!m_noteOpen || m_edit->document()->isEmpty()))
        m_mode = DraftMode::Reply;
    // The AI stopped answering: guidance has nobody to read it, its draft waits for the next time.
    if (m_mode == DraftMode::Guide && !canGuide())
        m_mode = m_state == ComposerState::Mine ? DraftMode::Reply : DraftMode::Note;
    // Once it is mine the note is a tab like the other; it must not stay open after a hand-back.
    if (m_state == ComposerState::Mine)
        m_noteOpen = false;
    if (m_asked && m_asked->conversation != summary.conversation.id)
        m_asked.reset();
    applyState();
    if (other)
        showFiles(summary.conversation.id);
}

void Composer::clear()
{
    m_summary = {};
    m_state = ComposerState::None;
    m_noteOpen = false;
    m_asked.reset();
    applyState();
}

void Composer::applyState()
{
    setVisible(m_state != ComposerState::None);
    m_question->setVisible(m_asked.has_value());
    const bool mine = m_state == ComposerState::Mine;
    m_card->setVisible(mine || m_noteOpen);
    m_bar->setVisible(!mine);
    const bool asleep = m_state == ComposerState::Closed || m_state == ComposerState::Snoozed;
    const bool bar = m_state != ComposerState::None && !mine;
    m_bar->setActs({.note = bar && !m_noteOpen,
                    .guide = canGuide() && !m_noteOpen,
                    .ask = m_state == ComposerState::Others,
                    .takeOver = bar && !asleep,
                    .reopen = asleep});
    m_bar->setReopenText(m_state == ComposerState::Snoozed ? tr("Continue now") : tr("Reopen"));
    m_replyTab->setVisible(mine);
    m_guideTab->setVisible(canGuide());
    m_closeNote->setVisible(!mine);
    m_handBack->setVisible(mine);
    const bool ticking = m_state == ComposerState::PersonWanted;
    if (ticking != m_second.isActive())
        ticking ? m_second.start() : m_second.stop();
    applyBar();
    showDraft();
}

void Composer::applySnoozed()
{
    m_bar->setContent(TakeoverBar::Mood::Closed, Icon::AlarmClock,
                      tr("Snoozed until %1").arg(display::dateAndTime(m_summary.conversation.snoozedUntil)),
                      tr("It comes back earlier when the customer writes"));
}

void Composer::applyBar()
{
    using Mood = TakeoverBar::Mood;
    const QString customer = display::contactName(m_summary.contactName).section(u' ', 0, 0);
    switch (m_state) {
    case ComposerState::AiAnswers:
        if (m_summary.conversation.silence.isEmpty())
            m_bar->setContent(Mood::Calm, Icon::Bot, tr("%1 is answering").arg(m_agentName),
                              tr("Take over to write to %1 yourself").arg(customer));
        else
            m_bar->setContent(Mood::Calm, Icon::CirclePause,
                              m_summary.conversation.silence == u"at_capacity"
                                  ? tr("%1 answers as soon as there is room").arg(m_agentName)
                                  : tr("%1 does not answer here").arg(m_agentName),
                              tr("Take over to write to %1 yourself").arg(customer));
        return;
    case ComposerState::PersonWanted: {
        const QString left = inboxText::timeLeft(*m_summary.escalation, display::now());
        const QString title = left.isEmpty() ? tr("%1 waits for a person").arg(customer)
                                             : tr("%1 waits for a person, %2").arg(customer, left);
        m_bar->setContent(Mood::Wanted, Icon::Hand, title, tr("%1 answers until you take over").arg(m_agentName));
        return;
    }
    case ComposerState::Others:
        m_bar->setContent(Mood::Calm, Icon::UserRound,
                          tr("%1 has this conversation")
                              .arg(m_summary.assigneeName.isEmpty() ? tr("A colleague") : m_summary.assigneeName),
                          tr("Ask first, or take over if it has to be you"));
        return;
    case ComposerState::Closed:
        m_bar->setContent(Mood::Closed, Icon::Check, tr("This conversation is closed"),
                          tr("It opens again when the customer writes"));
        return;
    case ComposerState::Snoozed: applySnoozed(); return;
    default: return;
    }
}

void Composer::setMode(DraftMode mode)
{
    m_drafts.flush();
    m_mode = mode;
    showDraft();
    m_edit->setFocus();
}

void Composer::showDraft()
{
    struct Words {
        QPushButton* tab;
        QString button;
        Icon icon;
        QString placeholder;
        QString name;
        Tone faint;
        Tone text;
    };
    const Words words[] = {{m_replyTab, tr("Send"), Icon::Send, tr("Write a reply, or / for a saved one…"), tr("Reply"),
                            Tone::Faint, Tone::Text},
                           {m_noteTab, tr("Save note"), Icon::Lock, tr("Only your team sees this…"),
                            tr("Internal note"), Tone::NoteText, Tone::NoteText},
                           {m_guideTab, tr("Guide AI"), Icon::Sparkles,
                            tr("What shall the AI know or do in its next answer? The customer does not see this…"),
                            tr("Guidance for the AI"), Tone::Ai, Tone::Text}};
    const Words& now = words[int(m_mode)];
    now.tab->setChecked(true);
    m_send->setText(now.button);
    m_send->setIcon(themedIcon(now.icon, Tone::OnAccent));
    m_edit->setPlaceholderText(now.placeholder);
    m_edit->setAccessibleName(now.name);
    m_hint->setTone(now.faint);
    m_keys->setTone(now.faint);
    const bool reply = canReply();
    m_edit->setTakesFiles(reply);
    if (m_summary.conversation.id.isValid())
        m_edit->showDocument(m_drafts.document({m_summary.conversation.id, m_mode}), tone(now.text));
    showFiles(m_summary.conversation.id);
    applyGate();
    update();
    Q_EMIT modeChanged();
}

void Composer::showFiles(ConversationId id)
{
    if (id != m_summary.conversation.id)
        return;
    m_tray->setFiles(canReply() && m_gate->allowsText() ? m_files.files(id) : QList<StagedFile>());
    updateHint();
}

void Composer::updateHint()
{
    const ConversationId id = m_summary.conversation.id;
    const QList<StagedFile> files = canReply() ? m_files.files(id) : QList<StagedFile>();
    const bool broken = std::any_of(files.begin(), files.end(),
                                    [](const StagedFile& f) { return !f.problem.isEmpty(); });
    const bool busy = canReply() && m_files.isBusy(id);
    const int length = m_edit->document()->characterCount() - 1;
    const bool empty = length == 0;
    const bool held = m_stale && canReply();
    m_send->setEnabled((!empty || !files.isEmpty()) && !busy && !broken && !held && length <= MaxChars);
    m_sendAnyway->setEnabled(!held);
    const QString ctrl = m_mode == DraftMode::Reply ? tr("Ctrl+Enter sends") : tr("Ctrl+Enter saves");
    const QString enter = m_mode == DraftMode::Reply ? tr("Enter sends, Shift+Enter starts a line")
                                                     : tr("Enter saves, Shift+Enter starts a line");
    QString keys = m_enterSends ? enter : ctrl;
    if (m_mode == DraftMode::Guide)
        keys = m_enterSends ? tr("The customer does not see this. Enter saves")
                            : tr("The customer does not see this. Ctrl+Enter saves");
    if (!files.isEmpty())
        keys = broken ? tr("Remove the file that cannot be sent") : busy ? tr("Files are being prepared") : keys;
    if (held)
        keys = tr("Catching up, then you can send");
    const bool closed = canReply() && !m_gate->allowsText();
    m_keys->setText(closed ? QString() : keys);
    m_hint->setTone(length > MaxChars            ? Tone::Urgent
                    : m_mode == DraftMode::Guide ? Tone::Ai
                    : m_mode == DraftMode::Note  ? Tone::NoteText
                                                 : Tone::Faint);
    if (closed)
        m_hint->clear();
    else if (length > CountFrom)
        m_hint->setText(tr("%1 of %2 characters").arg(QLocale().toString(length), QLocale().toString(MaxChars)));
    else if (canReply() && !empty && m_gate->pieceChars() > 0)
        m_hint->setText(smsCounter(m_edit->toPlainText().trimmed(), m_gate->pieceChars()));
    else
        m_hint->setText(empty || !m_drafts.isSaved({id, m_mode}) ? QString() : tr("Draft saved"));
    m_edit->setAccessibleDescription(m_hint->text());
}

void Composer::setEnterSends(bool on)
{
    m_edit->setEnterSends(on);
    m_enterSends = on;
    updateHint();
}

QList<StagedFile> Composer::takeFiles()
{
    const QList<StagedFile> files = m_files.files(m_summary.conversation.id);
    (void)m_files.take(m_summary.conversation.id);
    return files;
}

void Composer::submit()
{
    const QString text = m_edit->toPlainText().trimmed();
    m_gate->look();
    updateHint();
    if (!m_send->isEnabled() || (canReply() && !m_gate->allowsText()) || !m_card->isVisible()
        || (text.isEmpty() && m_tray->isHidden()))
        return;
    m_asked.reset();
    m_question->hide();
    const DraftMode mode = m_mode;
    const QList<StagedFile> files = canReply() ? takeFiles() : QList<StagedFile>();
    clearDraft();
    if (mode == DraftMode::Reply) {
        Q_EMIT sendWanted(text, files);
        return;
    }
    if (mode == DraftMode::Note)
        Q_EMIT noteWanted(text);
    else
        Q_EMIT guideWanted(text);
    if (noteOnly())
        closeNote();
}

void Composer::answerQuestion(bool send)
{
    const QString text = m_edit->toPlainText().trimmed();
    m_asked.reset();
    m_question->hide();
    if (send) {
        const QList<StagedFile> files = takeFiles();
        clearDraft();
        Q_EMIT sendAnywayWanted(text, files);
    }
    m_edit->setFocus();
}

void Composer::clearDraft()
{
    // An edit, not a new document: Ctrl+Z brings the text back.
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_drafts.flush();
}

void Composer::closeNote()
{
    m_noteOpen = false;
    if (m_mode == DraftMode::Guide)
        m_mode = DraftMode::Note;
    applyState();
    m_bar->mainButton()->setFocus();
}

void Composer::askNewerMessage(const QString& text, const QList<StagedFile>& files)
{
    bringBack(m_summary.conversation.id, text);
    m_files.putBack(m_summary.conversation.id, files);
    m_asked = DraftKey{m_summary.conversation.id, DraftMode::Reply};
    m_questionText->setText(tr("%1 wrote something new. Send your reply anyway?")
                                .arg(display::contactName(m_summary.contactName).section(u' ', 0, 0)));
    m_question->show();
}

void Composer::bringBack(ConversationId conversation, const QString& text)
{
    QTextDocument* document = m_drafts.document({conversation, DraftMode::Reply});
    if (text.isEmpty())
        return;
    QTextCursor cursor(document);
    cursor.insertText(document->isEmpty() ? text : text % u"\n");
    if (m_edit->document() == document)
        m_edit->moveCursor(QTextCursor::End);
}

void Composer::startNote()
{
    if (m_state == ComposerState::None)
        return;
    m_noteOpen = noteOnly();
    m_mode = DraftMode::Note;
    applyState();
    m_edit->setFocus();
}

void Composer::startGuide()
{
    if (!canGuide())
        return;
    m_noteOpen = true;
    m_mode = DraftMode::Guide;
    applyState();
    m_edit->setFocus();
}

void Composer::focusWriting()
{
    if (m_card->isVisible())
        m_edit->setFocus();
    else
        focusTakeOver();
}

void Composer::focusTakeOver() { m_bar->mainButton()->setFocus(); }

QList<QWidget*> Composer::tabChain() const
{
    QList<QWidget*> chain{m_bar->noteButton(),
                          m_bar->guideButton(),
                          m_bar->askButton(),
                          m_bar->reopenButton(),
                          m_bar->takeOverButton(),
                          m_keepEditing,
                          m_sendAnyway,
                          m_replyTab,
                          m_noteTab,
                          m_guideTab,
                          m_closeNote};
    chain << m_gate->picker()->tabChain() << m_edit << m_attach << m_canned << m_handBack << m_send;
    return chain;
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    if (m_question->isVisible())
        paint::roundedRect(&painter, m_question->geometry(), 10, tone(Tone::WaitPanel), tone(Tone::WaitPanelLine));
    if (!m_card->isVisible())
        return;
    struct Look {
        Tone back;
        Tone line;
        Tone focus;
    };
    const Look looks[] = {{Tone::Surface, Tone::BorderStrong, Tone::Accent},
                          {Tone::Note, Tone::NoteLine, Tone::Accent},
                          {Tone::AiSoft, Tone::AiLine, Tone::Ai}};
    const Look& look = looks[int(m_mode)];
    const bool focused = m_edit->hasFocus();
    paint::roundedRect(&painter, m_card->geometry(), 10, tone(look.back), tone(focused ? look.focus : look.line),
                       focused ? 2 : 1);
}

}  // namespace frontdesk
