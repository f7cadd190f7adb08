// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/detailspanel.h"

#include "ui/models/displaytext.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/sourcerow.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace frontdesk {
namespace {

/// Label and value pairs under each other; empty values are left out.
class FactGrid final : public QWidget {
public:
    FactGrid()
    {
        m_layout = new QGridLayout(this);
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setHorizontalSpacing(8);
        m_layout->setVerticalSpacing(6);
        m_layout->setColumnMinimumWidth(0, 84);
        m_layout->setColumnStretch(1, 1);
    }
    void add(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        const int row = m_layout->rowCount();
        m_layout->addWidget(new TextLabel(name, {12, QFont::Normal, Tone::Muted}), row, 0, Qt::AlignTop);
        // Without an alignment in the layout: it would keep the label at its hint and clip what is longer.
        m_layout->addWidget(new TextLabel(value, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}), row, 1);
    }

private:
    QGridLayout* m_layout;
};

QString reasonSentences(const Escalation& escalation)
{
    QStringList lines;
    for (const QString& key : escalation.reasons)
        lines << display::reasonText(key);
    return lines.join(u'\n');
}

paint::ChipLook priorityChip(Priority priority)
{
    const bool red = priority >= Priority::High;
    return {display::priorityName(priority), red ? Icon::Siren : Icon::None, red ? Tone::Urgent : Tone::Muted,
            red ? Tone::UrgentSoft : Tone::ChipBack};
}

QString stateName(const Conversation& conversation)
{
    switch (conversation.state) {
    case ConversationState::Open: return DetailsPanel::tr("Open");
    case ConversationState::Pending: return DetailsPanel::tr("Pending");
    case ConversationState::Snoozed: return DetailsPanel::tr("Snoozed");
    case ConversationState::Closed: return DetailsPanel::tr("Closed");
    }
    return {};
}

}  // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QScrollArea(parent), m_body(new frontdesk::Panel(Tone::Surface)), m_escalation(new Section(tr("Escalation"))),
      m_customer(new Section(tr("Customer"))), m_sourcesSection(new Section(tr("Sources used"))),
      m_conversation(new Section(tr("Conversation"))), m_edge(new frontdesk::Panel(Tone::Border, NoEdge, this))
{
    m_edge->hide();
    setMinimumWidth(272);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Details"));
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Section* section : {m_escalation, m_customer, m_sourcesSection, m_conversation})
        layout->addWidget(section);
    layout->addStretch(1);
    setWidget(m_body);
    auto* second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &DetailsPanel::refreshTime);
    second->start(1000);
}

void DetailsPanel::setConversation(const ConversationSummary& summary)
{
    m_summary = summary;
    fillEscalation();
    fillCustomer();
    fillConversation();
}

void DetailsPanel::fillEscalation()
{
    m_timeChip = nullptr;
    m_escalation->setVisible(m_summary.escalation.has_value());
    if (!m_summary.escalation)
        return;
    const Escalation& escalation = *m_summary.escalation;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(8);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(new ChipLabel(priorityChip(escalation.priority)));
    if (escalation.state == EscalationState::Waiting && escalation.dueAt > 0) {
        m_timeChip = new ChipLabel;
        chips->addWidget(m_timeChip);
    }
    chips->addStretch(1);
    layout->addLayout(chips);
    const QString reasons = reasonSentences(escalation);
    if (!reasons.isEmpty())
        layout->addWidget(new TextLabel(reasons, {13, QFont::Medium, Tone::Text, TextFlow::Wrap}));
    if (!escalation.summary.isEmpty())
        layout->addWidget(new TextLabel(escalation.summary, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    auto* facts = new FactGrid;
    facts->add(tr("Category"), escalation.category);
    facts->add(tr("Raised"), escalation.raisedAt ? display::dateAndTime(escalation.raisedAt) : QString());
    facts->add(tr("Ticket"), escalation.publicId);
    layout->addWidget(facts);
    m_escalation->setContent(content);
    refreshTime();
}

void DetailsPanel::refreshTime()
{
    if (!m_timeChip || !m_summary.escalation)
        return;
    const Micros now = display::now();
    const bool overdue = m_summary.escalation->dueAt < now;
    const paint::ChipLook look{inboxText::timeLeft(*m_summary.escalation, now), Icon::Clock,
                               overdue ? Tone::Urgent : Tone::Wait, overdue ? Tone::UrgentSoft : Tone::WaitSoft};
    if (look.text != m_timeChip->look().text)
        m_timeChip->setLook(look);
}

void DetailsPanel::fillCustomer()
{
    auto* facts = new FactGrid;
    facts->add(tr("Name"), display::contactName(m_summary.contactName));
    facts->add(tr("Channel"), display::channelName(m_summary.conversation.channelId));
    facts->add(tr("First seen"),
               m_summary.conversation.createdAt ? display::dateAndTime(m_summary.conversation.createdAt) : QString());
    m_customer->setContent(facts);
}

void DetailsPanel::fillConversation()
{
    const Conversation& conversation = m_summary.conversation;
    auto* facts = new FactGrid;
    facts->add(tr("State"), stateName(conversation));
    facts->add(tr("Answered by"), conversation.handler == Handler::Ai ? tr("AI") : m_summary.assigneeName);
    facts->add(tr("Last message"),
               conversation.lastMessageAt ? display::dateAndTime(conversation.lastMessageAt) : QString());
    m_conversation->setContent(facts);
}

void DetailsPanel::setSources(const QList<Citation>& sources)
{
    const bool same = std::equal(
        sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), [](const Citation& a, const Citation& b) {
            return a.document == b.document && a.section == b.section && a.passage == b.passage;
        });
    m_sourcesSection->setVisible(!sources.isEmpty());
    if (same && !m_rows.isEmpty())
        return;
    m_sources = sources;
    m_rows.clear();
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Citation& source : sources) {
        m_rows << new SourceRow(source);
        layout->addWidget(m_rows.last());
    }
    m_sourcesSection->setContent(content);
    m_sourcesSection->setSummary(sources.isEmpty() ? QString() : QString::number(sources.size()));
}

void DetailsPanel::showSource(const Citation& source)
{
    m_sourcesSection->setExpanded(true);
    for (int i = 0; i < m_sources.size(); ++i) {
        const bool match = m_sources[i].document == source.document && m_sources[i].section == source.section;
        m_rows[i]->setExpanded(match);
        if (!match)
            continue;
        // After the layout knows the unfolded height.
        QTimer::singleShot(0, m_rows[i], [this, row = m_rows[i]] { ensureWidgetVisible(row, 0, 40); });
    }
}

void DetailsPanel::setOverlay(bool overlay)
{
    m_edge->setVisible(overlay);
    m_edge->raise();
}

QWidget* DetailsPanel::firstFocus() const
{
    return (m_escalation->isHidden() ? m_customer : m_escalation)->header();
}

void DetailsPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_body->setMaximumWidth(viewport()->width());
    m_edge->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())));
}

}  // namespace frontdesk
