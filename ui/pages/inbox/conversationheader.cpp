// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/conversationheader.h"

#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int IconOnlyBelow = 620;

}  // namespace

ConversationHeader::ConversationHeader(QWidget* parent)
    : Panel(Tone::Surface, BottomEdge, parent),
      m_back(makeIconButton(Icon::ArrowLeft, tr("Back to the conversation before"))),
      m_avatar(new AvatarLabel(36)),
      m_name(new TextLabel({}, {15, QFont::DemiBold})),
      m_chip(new ChipLabel),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_assign(makeButton(tr("Assign"), ButtonKind::Plain, Icon::UserRound)),
      m_snooze(makeIconButton(Icon::AlarmClock, tr("Snooze"))),
      m_close(makeButton(tr("Close"), ButtonKind::Plain, Icon::Check)),
      m_details(makeIconButton(Icon::PanelRight, tr("Show or hide details")))
{
    const auto fit = [this] { setFixedHeight(qMax(60, scaled(52))); };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
    m_details->setCheckable(true);
    m_back->hide();
    m_assign->setAccessibleName(tr("Assign the conversation to a colleague"));
    m_close->setAccessibleName(tr("Close conversation"));
    m_close->setToolTip(tr("Close conversation"));
    build();
    connect(m_back, &QToolButton::clicked, this, &ConversationHeader::backWanted);
    connect(m_assign, &QPushButton::clicked, this,
            [this] { Q_EMIT assignWanted(m_assign->mapToGlobal(QPoint(0, m_assign->height()))); });
    connect(m_snooze, &QToolButton::clicked, this,
            [this] { Q_EMIT snoozeWanted(m_snooze->mapToGlobal(QPoint(0, m_snooze->height()))); });
    connect(m_close, &QPushButton::clicked, this, &ConversationHeader::closeWanted);
    connect(m_details, &QToolButton::clicked, this, &ConversationHeader::detailsWanted);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConversationHeader::refresh);
}

void ConversationHeader::build()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 1);
    layout->setSpacing(8);
    layout->addWidget(m_back);
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
    layout->addWidget(m_snooze);
    layout->addWidget(m_assign);
    layout->addWidget(m_close);
    layout->addWidget(m_details);
}

void ConversationHeader::setConversation(const ConversationSummary& summary, StaffId self)
{
    const Conversation& conversation = summary.conversation;
    if (m_summary.conversation.id != conversation.id)
        m_viewers.clear();
    m_summary = summary;
    m_self = self;
    m_avatar->setName(display::contactName(summary.contactName));
    m_name->setText(display::contactName(summary.contactName));
    m_name->updateGeometry();
    const bool closed = conversation.state == ConversationState::Closed;
    const bool mine = conversation.handler == Handler::Human && conversation.assigneeId == self && !closed;
    m_close->setVisible(!closed);
    // Only what is one's own, or waits for anybody, can be given to somebody.
    m_assign->setVisible(mine || inboxText::isWaiting(summary));
    m_snooze->setVisible(mine && conversation.state == ConversationState::Open);
    if (inboxText::isWaiting(summary))
        m_second.start();
    else
        m_second.stop();
    refresh();
}

void ConversationHeader::setTyping(bool typing)
{
    if (std::exchange(m_typing, typing) != typing)
        refresh();
}

void ConversationHeader::setViewers(const QList<ConversationViewer>& viewers)
{
    m_viewers = viewers;
    refresh();
}

void ConversationHeader::setBackShown(bool shown) { m_back->setVisible(shown); }

QString ConversationHeader::viewersText() const
{
    if (m_viewers.isEmpty())
        return {};
    const ConversationViewer& first = m_viewers.first();
    const QString name = first.staff.name.section(u' ', 0, 0);
    if (m_viewers.size() > 1)
        return tr("%1 and %n more are looking at this", nullptr, int(m_viewers.size()) - 1).arg(name);
    return first.typing ? tr("%1 is looking at this, typing").arg(name) : tr("%1 is looking at this").arg(name);
}

void ConversationHeader::refresh()
{
    m_chip->setLook(inboxText::stateChip(m_summary, m_self, display::now()));
    QStringList facts{display::channelName(m_summary.conversation.channelId)};
    if (m_summary.escalation && !m_summary.escalation->category.isEmpty())
        facts << display::categoryName(m_summary.escalation->category);
    if (m_summary.conversation.sample)
        facts << tr("sample data");
    if (m_typing)
        facts.prepend(tr("typing…"));
    const QString viewers = viewersText();
    if (!viewers.isEmpty())
        facts.prepend(viewers);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setTone(m_typing || !viewers.isEmpty() ? Tone::Human : Tone::Muted);
}

QList<QWidget*> ConversationHeader::tabChain() const { return {m_back, m_snooze, m_assign, m_close, m_details}; }

QString ConversationHeader::facts() const { return m_facts->text(); }

void ConversationHeader::setDetailsShown(bool shown) { m_details->setChecked(shown); }

void ConversationHeader::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const bool words = width() >= scaled(IconOnlyBelow);
    m_close->setText(words ? tr("Close") : QString());
    m_assign->setText(words ? tr("Assign") : QString());
    m_assign->setToolTip(words ? QString() : m_assign->accessibleName());
}

}  // namespace frontdesk
