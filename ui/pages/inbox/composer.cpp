// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/composer.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

ComposerState stateOf(const ConversationSummary& summary, StaffId self)
{
    if (!summary.conversation.id.isValid())
        return ComposerState::None;
    if (summary.conversation.state == ConversationState::Closed)
        return ComposerState::Closed;
    if (summary.conversation.handler == Handler::Human)
        return summary.conversation.assigneeId == self ? ComposerState::Mine : ComposerState::Others;
    return inboxText::isWaiting(summary) ? ComposerState::PersonWanted : ComposerState::AiAnswers;
}

}  // namespace

Composer::Composer(DraftBook& drafts, QWidget* parent)
    : QWidget(parent), m_drafts(drafts), m_bar(new TakeoverBar), m_card(new QWidget), m_question(new QWidget),
      m_questionText(new TextLabel({}, {13, QFont::Medium, Tone::Text})),
      m_sendAnyway(makeButton(tr("Send anyway"), ButtonKind::Plain)),
      m_keepEditing(makeButton(tr("Keep editing"), ButtonKind::Plain)),
      m_replyTab(makeButton(tr("Reply"), ButtonKind::Ghost)),
      m_noteTab(makeButton(tr("Internal note"), ButtonKind::Ghost, Icon::Lock)),
      m_closeNote(makeButton(tr("Cancel"), ButtonKind::Ghost)),
      m_hint(new TextLabel({}, {12, QFont::Normal, Tone::Faint})), m_edit(new DraftEdit),
      m_keys(new TextLabel({}, {12, QFont::Normal, Tone::Faint})),
      m_handBack(makeButton(tr("Hand back to AI"), ButtonKind::Plain, Icon::Undo)),
      m_send(makeButton({}, ButtonKind::Primary, Icon::Send))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    buildQuestion();
    layout->addWidget(m_question);
    buildCard();
    layout->addWidget(m_card);
    connect(m_bar->takeOverButton(), &QPushButton::clicked, this, &Composer::takeOverWanted);
    connect(m_bar->noteButton(), &QPushButton::clicked, this, &Composer::startNote);
    connect(&m_drafts, &DraftBook::saved, this, &Composer::updateHint);
    connect(&Theme::current(), &Theme::changed, this, &Composer::showDraft);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Composer::applyBar);
    clear();
}

void Composer::buildQuestion()
{
    auto* layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(Icon::TriangleAlert, Tone::Wait, 18));
    layout->addWidget(m_questionText, 1);
    layout->addWidget(m_keepEditing);
    layout->addWidget(m_sendAnyway);
    connect(m_sendAnyway, &QPushButton::clicked, this, [this] {
        const QString text = m_edit->toPlainText().trimmed();
        m_asked.reset();
        m_question->hide();
        clearDraft();
        Q_EMIT sendAnywayWanted(text);
        m_edit->setFocus();
    });
    connect(m_keepEditing, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        m_question->hide();
        m_edit->setFocus();
    });
}

void Composer::buildCard()
{
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(8, 7, 8, 8);
    layout->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (QPushButton* tab : {m_replyTab, m_noteTab}) {
        tab->setCheckable(true);
        group->addButton(tab, int(tab == m_replyTab ? DraftMode::Reply : DraftMode::Note));
        top->addWidget(tab);
    }
    top->addStretch(1);
    top->addWidget(m_hint);
    top->addWidget(m_closeNote);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(6, 0, 0, 0);
    bottom->setSpacing(8);
    bottom->addWidget(m_keys, 1);
    bottom->addWidget(m_handBack);
    bottom->addWidget(m_send);
    layout->addLayout(bottom);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setMode(DraftMode(id)); });
    connect(m_closeNote, &QPushButton::clicked, this, &Composer::closeNote);
    for (QPushButton* button : {m_handBack, m_send})
        connect(button, &QPushButton::clicked, this, [this, button] {
            if (button == m_send)
                submit();
            else
                Q_EMIT handBackWanted();
        });
    connect(m_edit, &DraftEdit::submitted, this, &Composer::submit);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        updateHint();
        if (m_edit->hasFocus() && m_mode == DraftMode::Reply && m_state == ComposerState::Mine)
            Q_EMIT typed();
    });
}

void Composer::setConversation(const ConversationSummary& summary, StaffId self, const QString& agentName)
{
    const bool other = m_summary.conversation.id != summary.conversation.id;
    const ComposerState old = m_state;
    m_summary = summary;
    m_self = self;
    m_agentName = agentName.isEmpty() ? tr("The AI") : agentName;
    m_state = stateOf(summary, self);
    if (other) {
        m_drafts.flush();
        m_noteOpen = false;
        m_mode = DraftMode::Reply;
    }
    if (noteOnly() && m_mode == DraftMode::Reply)
        m_mode = DraftMode::Note;
    else if (!other && old != ComposerState::Mine && m_state == ComposerState::Mine
             && (!m_noteOpen || m_edit->document()->isEmpty()))
        m_mode = DraftMode::Reply;
    // Once it is mine the note is a tab like the other; it must not stay open after a hand-back.
    if (m_state == ComposerState::Mine)
        m_noteOpen = false;
    if (m_asked && m_asked->conversation != summary.conversation.id)
        m_asked.reset();
    applyState();
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
    m_bar->setActions(!m_noteOpen && m_state != ComposerState::None, m_state != ComposerState::Closed);
    m_replyTab->setVisible(mine);
    m_closeNote->setVisible(!mine);
    m_handBack->setVisible(mine);
    const bool ticking = m_state == ComposerState::PersonWanted;
    if (ticking != m_second.isActive())
        ticking ? m_second.start() : m_second.stop();
    applyBar();
    showDraft();
}

void Composer::applyBar()
{
    using Mood = TakeoverBar::Mood;
    const QString customer = display::contactName(m_summary.contactName).section(u' ', 0, 0);
    switch (m_state) {
    case ComposerState::AiAnswers:
        m_bar->setContent(Mood::Calm, Icon::Bot, tr("%1 is answering").arg(m_agentName),
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
                          tr("Leave a note, or take over if it has to be you"));
        return;
    case ComposerState::Closed:
        m_bar->setContent(Mood::Closed, Icon::Check, tr("This conversation is closed"),
                          tr("It opens again when the customer writes"));
        return;
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
    const bool note = m_mode == DraftMode::Note;
    (note ? m_noteTab : m_replyTab)->setChecked(true);
    m_send->setText(note ? tr("Save note") : tr("Send"));
    m_send->setIcon(themedIcon(note ? Icon::Lock : Icon::Send, Tone::OnAccent));
    m_edit->setPlaceholderText(note ? tr("Only your team sees this…") : tr("Write a reply…"));
    m_edit->setAccessibleName(note ? tr("Internal note") : tr("Reply"));
    const Tone faint = note ? Tone::NoteText : Tone::Faint;
    m_hint->setTone(faint);
    m_keys->setTone(faint);
    if (m_summary.conversation.id.isValid())
        m_edit->showDocument(m_drafts.document({m_summary.conversation.id, m_mode}),
                             tone(note ? Tone::NoteText : Tone::Text));
    updateHint();
    update();
}

void Composer::updateHint()
{
    const bool empty = m_edit->document()->isEmpty();
    m_send->setEnabled(!empty);
    if (m_mode == DraftMode::Note)
        m_keys->setText(m_enterSends ? tr("Enter saves, Shift+Enter starts a line") : tr("Ctrl+Enter saves"));
    else
        m_keys->setText(m_enterSends ? tr("Enter sends, Shift+Enter starts a line") : tr("Ctrl+Enter sends"));
    const DraftKey key{m_summary.conversation.id, m_mode};
    m_hint->setText(empty || !m_drafts.isSaved(key) ? QString() : tr("Draft saved"));
}

void Composer::setEnterSends(bool on)
{
    m_edit->setEnterSends(on);
    m_enterSends = on;
    updateHint();
}

void Composer::submit()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || !m_card->isVisible())
        return;
    m_asked.reset();
    m_question->hide();
    clearDraft();
    if (m_mode == DraftMode::Reply) {
        Q_EMIT sendWanted(text);
        return;
    }
    Q_EMIT noteWanted(text);
    if (noteOnly())
        closeNote();
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
    applyState();
    m_bar->noteButton()->setFocus();
}

void Composer::askNewerMessage(const QString& text)
{
    const DraftKey key{m_summary.conversation.id, DraftMode::Reply};
    QTextDocument* document = m_drafts.document(key);
    if (document->isEmpty())
        QTextCursor(document).insertText(text);
    m_asked = key;
    m_questionText->setText(tr("%1 wrote something new. Send your reply anyway?")
                                .arg(display::contactName(m_summary.contactName).section(u' ', 0, 0)));
    m_question->show();
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

void Composer::focusWriting()
{
    if (m_card->isVisible())
        m_edit->setFocus();
    else
        focusTakeOver();
}

void Composer::focusTakeOver()
{
    QPushButton* take = m_bar->takeOverButton();
    (take->isVisibleTo(this) ? take : m_bar->noteButton())->setFocus();
}

QList<QWidget*> Composer::tabChain() const
{
    return {m_bar->noteButton(), m_bar->takeOverButton(), m_keepEditing, m_sendAnyway, m_replyTab,
            m_noteTab, m_closeNote, m_edit, m_handBack, m_send};
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    if (m_question->isVisible())
        paint::roundedRect(&painter, m_question->geometry(), 10, tone(Tone::WaitPanel), tone(Tone::WaitPanelLine));
    if (!m_card->isVisible())
        return;
    const bool note = m_mode == DraftMode::Note;
    const bool focused = m_edit->hasFocus();
    const Tone line = focused ? Tone::Accent : note ? Tone::NoteLine : Tone::BorderStrong;
    paint::roundedRect(&painter, m_card->geometry(), 10, tone(note ? Tone::Note : Tone::Surface), tone(line),
                       focused ? 2 : 1);
}

}  // namespace frontdesk
