// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/chatpanel.h"

#include "ui/pages/simulator/chattranscript.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int TypingStopsMs = 4000;
constexpr int MaxText = 4000;
constexpr int MaxPhoneText = 1600;
constexpr int MostStars = 5;

}  // namespace

ChatPanel::ChatPanel(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_avatar(new AvatarLabel(36)),
      m_name(new TextLabel({}, {15, QFont::DemiBold})),
      m_state(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_inbox(makeIconButton(Icon::Inbox, tr("Open in the inbox"))),
      m_drop(makeIconButton(Icon::Unlink, tr("Cut the connection for a moment"))),
      m_end(makeIconButton(Icon::CircleCheck, tr("The customer ends the conversation"))),
      m_close(makeIconButton(Icon::Cross, tr("Close this chat; the conversation stays"))),
      m_transcript(new ChatTranscript),
      m_ratingText(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_edit(new QLineEdit),
      m_send(makeButton(tr("Send"), ButtonKind::Primary, Icon::Send))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingStopsMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT typingChanged(false); });
    connect(m_edit, &QLineEdit::textEdited, this, &ChatPanel::onEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &ChatPanel::send);
    connect(m_send, &QPushButton::clicked, this, &ChatPanel::send);
}

QWidget* ChatPanel::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins(14, 10, 10, 10);
    across->setSpacing(6);
    across->addWidget(m_avatar);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_state);
    across->addSpacing(4);
    across->addLayout(names, 1);
    for (QToolButton* button : {m_inbox, m_drop, m_end, m_close})
        across->addWidget(button);
    return head;
}

QWidget* ChatPanel::buildRating()
{
    m_rating = new Panel(Tone::SurfaceAlt, TopEdge);
    auto* across = new QHBoxLayout(m_rating);
    across->setContentsMargins(14, 4, 10, 4);
    across->setSpacing(0);
    across->addWidget(m_ratingText, 1);
    for (int star = 1; star <= MostStars; ++star) {
        QToolButton* button = makeIconButton(Icon::Star, tr("Rate with %n star(s)", nullptr, star));
        connect(button, &QToolButton::clicked, this, [this, star] { Q_EMIT rated(star); });
        across->addWidget(button);
        m_stars << button;
    }
    m_rating->hide();
    return m_rating;
}

void ChatPanel::build()
{
    m_edit->setTextMargins(6, 0, 6, 0);
    m_edit->setPlaceholderText(tr("Write as this customer"));
    m_edit->setAccessibleName(tr("Message of the customer"));
    m_edit->setMaxLength(MaxText);
    auto* foot = new Panel(Tone::Surface, TopEdge);
    auto* across = new QHBoxLayout(foot);
    across->setContentsMargins(14, 10, 14, 12);
    across->setSpacing(8);
    across->addWidget(m_edit, 1);
    across->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_transcript, 1);
    column->addWidget(buildRating());
    column->addWidget(foot);
    m_send->setEnabled(false);
}

void ChatPanel::setCustomer(const SimulatedCustomer& customer)
{
    if (m_customer.id != customer.id)
        m_edit->clear();
    m_customer = customer;
    m_transcript->setCustomer(customer);
    showState();
}

void ChatPanel::showState()
{
    const SimulatedCustomer& c = m_customer;
    m_avatar->setName(c.name);
    m_name->setText(c.name);
    const bool failed = c.phase == SimulatedPhase::Failed;
    const bool phone = c.channel != SimulatedChannel::WebChat;
    QString state =
        phone ? tr("%1, writes to %2", "number of the customer, number of the business").arg(c.address, c.business)
        : c.staffName.isEmpty() ? tr("talks with %1").arg(c.agentName)
                                : tr("talks with %1, a person").arg(c.staffName);
    if (failed)
        state = tr("not connected");
    else if (c.phase == SimulatedPhase::Connecting)
        state = tr("connects\u2026");
    else if (c.phase == SimulatedPhase::Reconnecting)
        state = tr("the line is cut; it comes back by itself");
    else if (c.optedOut)
        state = tr("has written STOP: nothing is delivered until START");
    else if (c.outOfReach)
        state = tr("has no reception: what is sent arrives in a moment");
    else if (c.closed)
        state = tr("the conversation has ended");
    m_state->setText(state);
    const bool trouble = failed || c.phase == SimulatedPhase::Reconnecting || c.optedOut || c.outOfReach;
    m_state->setTone(trouble ? Tone::Wait : Tone::Muted);
    const QString cut = phone ? tr("No reception for a moment") : tr("Cut the connection for a moment");
    m_drop->setToolTip(cut);
    m_drop->setAccessibleName(cut);
    m_end->setVisible(!phone);
    m_edit->setMaxLength(phone ? MaxPhoneText : MaxText);
    m_inbox->setEnabled(c.conversationId.isValid());
    m_drop->setEnabled(c.phase == SimulatedPhase::Ready && !c.outOfReach);
    m_end->setEnabled(!c.conversationSid.isEmpty() && !c.closed && !failed);
    m_rating->setVisible(c.closed && !failed && !phone);
    m_ratingText->setText(c.rating > 0 ? tr("Rated with %n star(s)", nullptr, c.rating) : tr("How was it?"));
    for (int star = 0; star < m_stars.size(); ++star)
        m_stars[star]->setIcon(themedIcon(Icon::Star, star < c.rating ? Tone::Wait : Tone::Faint));
    m_edit->setEnabled(!failed);
    m_send->setEnabled(!failed && !m_edit->text().trimmed().isEmpty());
}

void ChatPanel::onEdited()
{
    const bool words = !m_edit->text().trimmed().isEmpty();
    m_send->setEnabled(words && m_customer.phase != SimulatedPhase::Failed);
    if (words && !m_typing.isActive())
        Q_EMIT typingChanged(true);
    m_typing.start();
}

void ChatPanel::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    m_edit->clear();
    m_send->setEnabled(false);
    m_typing.stop();
    Q_EMIT typingChanged(false);
    Q_EMIT said(text);
}

void ChatPanel::restore(const QString& text)
{
    if (m_edit->text().isEmpty())
        m_edit->setText(text);
    m_send->setEnabled(true);
}

}  // namespace frontdesk
