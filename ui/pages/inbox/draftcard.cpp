// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/draftcard.h"

#include "core/console/console.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace frontdesk {
namespace {

constexpr int MostHeight = 150;  // of the text; longer ones scroll

}  // namespace

DraftCard::DraftCard(CoreBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_title(new TextLabel(tr("Draft of the AI, not sent yet"), {13, QFont::DemiBold, Tone::Ai})),
      m_hint(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_sure(new ChipLabel),
      m_scroll(new QScrollArea),
      m_text(new TextLabel({}, {14, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_approve(makeButton(tr("Approve and send"), ButtonKind::Primary, Icon::Send)),
      m_edit(makeButton(tr("Edit"), ButtonKind::Plain, Icon::Pencil)),
      m_discard(makeButton(tr("Discard"), ButtonKind::Ghost, Icon::Trash2))
{
    build();
    hide();
    connect(m_approve, &QPushButton::clicked, this, &DraftCard::approve);
    connect(m_discard, &QPushButton::clicked, this, &DraftCard::discard);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_draft)
            Q_EMIT editWanted(m_draft->conversationId, m_draft->text);
    });
}

void DraftCard::build()
{
    m_edit->setToolTip(tr("Puts the text into the reply field; the conversation is yours then"));
    m_discard->setToolTip(tr("The customer goes on waiting for a person"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 10, 26, 10);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(Icon::Sparkles, Tone::Ai, 18));
    head->addWidget(m_title, 1);
    head->addWidget(m_sure);
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_scroll->setWidget(m_text);
    m_text->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    column->addWidget(m_hint);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_discard);
    acts->addStretch(1);
    acts->addWidget(m_edit);
    acts->addWidget(m_approve);
    column->addLayout(acts);
}

void DraftCard::setConversation(const ConversationSummary& summary, StaffId self)
{
    const bool other = m_summary.conversation.id != summary.conversation.id;
    m_summary = summary;
    m_self = self;
    if (other) {
        m_draft.reset();
        m_asked = 0;
    }
    if (summary.draft == 0) {
        m_asked = 0;
        present(std::nullopt);
    } else if (m_asked != summary.draft || m_askedInbound != summary.conversation.lastInboundAt) {
        ask();
    } else {
        fill();
    }
}

void DraftCard::clear()
{
    m_summary = {};
    m_asked = 0;
    present(std::nullopt);
}

void DraftCard::ask()
{
    const ConversationId id = m_summary.conversation.id;
    const qint64 wanted = m_summary.draft;
    m_asked = wanted;
    m_askedInbound = m_summary.conversation.lastInboundAt;
    m_bridge.whenDone(m_bridge.console().autonomy().draft(id), this,
                      [this, id, wanted](const Result<std::optional<WaitingDraft>>& draft) {
                          if (m_summary.conversation.id != id || m_asked != wanted)
                              return;
                          if (draft)
                              return present(*draft);
                          m_asked = 0;
                          Q_EMIT problem(errorSentence(draft.error()));
                      });
}

void DraftCard::present(const std::optional<WaitingDraft>& draft)
{
    m_draft = draft;
    m_busy = false;
    fill();
}

bool DraftCard::canApprove() const
{
    return m_draft && !m_busy && !m_draft->overtaken && m_summary.conversation.handler == Handler::Ai;
}

QString DraftCard::text() const { return isHidden() ? QString() : m_text->text(); }
QString DraftCard::hint() const { return m_hint->isHidden() ? QString() : m_hint->text(); }

void DraftCard::fill()
{
    const Conversation& conversation = m_summary.conversation;
    const bool mine = conversation.handler == Handler::Human && conversation.assigneeId == m_self;
    const bool others = conversation.handler == Handler::Human && !mine;
    const bool shown = m_draft && !others && conversation.state != ConversationState::Closed;
    setVisible(shown);
    if (!shown)
        return;
    m_text->setText(m_draft->text);
    m_sure->setVisible(m_draft->confidence.has_value());
    if (m_draft->confidence)
        m_sure->setLook(
            {tr("%1 sure").arg(inboxText::confidence(*m_draft->confidence)), Icon::None, Tone::Ai, Tone::AiSoft});
    QString hint;
    if (mine)
        hint = tr("The conversation is yours: edit the text and send it as your reply.");
    else if (m_draft->overtaken)
        hint = tr("The customer has written again; the AI is working on a new draft.");
    else if (!m_draft->citations.isEmpty())
        hint = tr("Rests on: %1").arg(m_draft->citations.first().document);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_approve->setVisible(!mine);
    m_approve->setEnabled(canApprove());
    m_edit->setEnabled(!m_busy);
    m_discard->setEnabled(!m_busy);
    setAccessibleName(tr("Draft of the AI: %1").arg(m_draft->text));
    const int wanted = m_text->heightForWidth(qMax(200, width() - 52));
    m_scroll->setFixedHeight(qMin(scaled(MostHeight), qMax(scaled(24), wanted)));
}

void DraftCard::setBusy(bool busy)
{
    m_busy = busy;
    fill();
}

void DraftCard::approve()
{
    if (!canApprove())
        return;
    const QString draft = m_draft->id;
    const ConversationId id = m_draft->conversationId;
    const QString message = newPublicId();
    setBusy(true);
    m_bridge.whenDone(m_bridge.console().autonomy().approveDraft(draft, message), this,
                      [this, id, draft, message](const Result<Message>& done) {
                          const bool same = m_draft && m_draft->id == draft;
                          if (done) {
                              if (same)
                                  present(std::nullopt);
                              Q_EMIT sent(id, message);
                              return;
                          }
                          if (same)
                              setBusy(false);
                          // The new message is on screen; the draft that fits it is under way.
                          m_asked = 0;
                          Q_EMIT problem(errorSentence(done.error()));
                      });
}

void DraftCard::discard()
{
    if (!m_draft || m_busy)
        return;
    const QString draft = m_draft->id;
    setBusy(true);
    m_bridge.whenDone(m_bridge.console().autonomy().discardDraft(draft), this,
                      [this, draft](const Result<ConversationSummary>& done) {
                          const bool same = m_draft && m_draft->id == draft;
                          if (done && same)
                              present(std::nullopt);
                          if (done)
                              return;
                          if (same)
                              setBusy(false);
                          Q_EMIT problem(errorSentence(done.error()));
                      });
}

QList<QWidget*> DraftCard::tabChain() const { return {m_discard, m_edit, m_approve}; }

void DraftCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    paint::roundedRect(&painter, rect().adjusted(14, 2, -14, -2), 10, tone(Tone::BubbleAi), tone(Tone::AiLine));
}

}  // namespace frontdesk
