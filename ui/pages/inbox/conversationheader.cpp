// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationheader.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int IconOnlyBelow = 520;

}  // namespace

ConversationHeader::ConversationHeader(QWidget* parent)
    : Panel(Tone::Surface, BottomEdge, parent), m_avatar(new AvatarLabel(36)),
      m_name(new TextLabel({}, {15, QFont::DemiBold})), m_chip(new ChipLabel),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_close(makeButton(tr("Close"), ButtonKind::Plain, Icon::Check)),
      m_details(makeIconButton(Icon::PanelRight, tr("Show or hide details")))
{
    const auto fit = [this] { setFixedHeight(qMax(60, scaled(52))); };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    m_details->setCheckable(true);
    m_close->setAccessibleName(tr("Close conversation"));
    m_close->setToolTip(tr("Close conversation"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 1);
    layout->setSpacing(10);
    layout->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_chip);
    first->addStretch(1);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_facts);
    words->addStretch(1);
    layout->addLayout(words, 1);
    layout->addWidget(m_close);
    layout->addWidget(m_details);
    connect(m_close, &QPushButton::clicked, this, &ConversationHeader::closeWanted);
    connect(m_details, &QToolButton::clicked, this, &ConversationHeader::detailsWanted);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConversationHeader::refresh);
}

void ConversationHeader::setConversation(const ConversationSummary& summary, StaffId self)
{
    m_summary = summary;
    m_self = self;
    m_avatar->setName(display::contactName(summary.contactName));
    m_name->setText(display::contactName(summary.contactName));
    m_name->updateGeometry();
    m_close->setVisible(summary.conversation.state != ConversationState::Closed);
    if (inboxText::isWaiting(summary))
        m_second.start();
    else
        m_second.stop();
    refresh();
}

void ConversationHeader::setTyping(bool typing)
{
    m_typing = typing;
    refresh();
}

void ConversationHeader::refresh()
{
    m_chip->setLook(inboxText::stateChip(m_summary, m_self, display::now()));
    QStringList facts{display::channelName(m_summary.conversation.channelId)};
    if (m_summary.escalation && !m_summary.escalation->category.isEmpty())
        facts << m_summary.escalation->category;
    if (m_summary.conversation.sample)
        facts << tr("sample data");
    if (m_typing)
        facts << tr("typing…");
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setTone(m_typing ? Tone::Human : Tone::Muted);
}

void ConversationHeader::setDetailsShown(bool shown) { m_details->setChecked(shown); }

void ConversationHeader::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_close->setText(width() < IconOnlyBelow ? QString() : tr("Close"));
}

}  // namespace frontdesk
