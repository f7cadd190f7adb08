// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/detailspanel.h"

#include "core/console/escalationconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/models/costtext.h"
#include "ui/models/displaytext.h"
#include "ui/models/signaltext.h"
#include "ui/pages/inbox/aimemorylist.h"
#include "ui/pages/inbox/customercard.h"
#include "ui/pages/inbox/earlierlist.h"
#include "ui/pages/inbox/inboxtext.h"
#include "ui/pages/inbox/memorylist.h"
#include "ui/pages/inbox/sourcerow.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/handovercard.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace frontdesk {
namespace {

const QString FoldsBlob = QStringLiteral("details_folds");

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

DetailsPanel::DetailsPanel(CoreBridge& bridge, Preferences& preferences, UndoBook& undo, QWidget* parent)
    : QScrollArea(parent),
      m_bridge(bridge),
      m_preferences(preferences),
      m_body(new frontdesk::Panel(Tone::Surface)),
      m_escalation(new Section(tr("Escalation"))),
      m_customerSection(new Section(tr("Customer"))),
      m_memorySection(new Section(tr("Memory"))),
      m_sourcesSection(new Section(tr("Sources used"))),
      m_earlierSection(new Section(tr("Earlier conversations"))),
      m_conversation(new Section(tr("Conversation"))),
      m_card(new CustomerCard(bridge)),
      m_memory(new MemoryList(bridge, undo)),
      m_aiMemory(new AiMemoryList(bridge, undo)),
      m_earlierList(new EarlierList),
      m_edge(new frontdesk::Panel(Tone::Border, NoEdge, this))
{
    build();
    restoreFolds();
    connect(m_card, &CustomerCard::changed, this, &DetailsPanel::refreshProfile);
    connect(m_card, &CustomerCard::problem, this, &DetailsPanel::problem);
    connect(m_card, &CustomerCard::done, this, &DetailsPanel::done);
    connect(m_card, &CustomerCard::erased, this, &DetailsPanel::erased);
    connect(m_memory, &MemoryList::changed, this, &DetailsPanel::refreshProfile);
    connect(m_memory, &MemoryList::problem, this, &DetailsPanel::problem);
    connect(m_aiMemory, &AiMemoryList::problem, this, &DetailsPanel::problem);
    connect(m_earlierList, &EarlierList::chosen, this, &DetailsPanel::conversationWanted);
    auto* second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &DetailsPanel::refreshTime);
    second->start(1000);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::build()
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
    m_customerSection->setContent(m_card);
    auto* memories = new QWidget;
    auto* both = new QVBoxLayout(memories);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(8);
    both->addWidget(m_memory);
    both->addWidget(m_aiMemory);
    m_memorySection->setContent(memories);
    m_earlierSection->setContent(m_earlierList);
    for (Section* section : sections()) {
        layout->addWidget(section);
        connect(section, &Section::toggled, this, &DetailsPanel::saveFolds);
    }
    layout->addStretch(1);
    m_memorySection->hide();
    m_earlierSection->hide();
    setWidget(m_body);
}

QList<Section*> DetailsPanel::sections() const
{
    return {m_escalation, m_customerSection, m_memorySection, m_sourcesSection, m_earlierSection, m_conversation};
}

void DetailsPanel::restoreFolds()
{
    const QByteArray folds = m_preferences.blob(FoldsBlob);
    const QList<Section*> all = sections();
    for (int i = 0; i < all.size() && i < folds.size(); ++i)
        all[i]->setExpanded(folds[i] != '0');
}

void DetailsPanel::saveFolds()
{
    QByteArray folds;
    for (const Section* section : sections())
        folds += section->isExpanded() ? '1' : '0';
    m_preferences.setBlob(FoldsBlob, folds);
}

void DetailsPanel::setConversation(const ConversationSummary& summary)
{
    const bool other = m_summary.conversation.id != summary.conversation.id
                       || m_summary.conversation.contactId != summary.conversation.contactId;
    const bool moved = other || m_summary.conversation.lastMessageAt != summary.conversation.lastMessageAt;
    const bool renamed = m_summary.contactName != summary.contactName;  // the customer gave details meanwhile
    m_summary = summary;
    if (other)
        m_cost.clear();
    if (moved && summary.conversation.id.isValid())
        askCost();
    fillEscalation();
    m_card->setSummary(summary);
    fillConversation();
    if (other) {
        m_memorySection->hide();
        m_earlierSection->hide();
    }
    if (other || renamed)
        refreshProfile();
}

void DetailsPanel::refreshProfile()
{
    const ContactId id = m_summary.conversation.contactId;
    if (!id.isValid())
        return;
    m_bridge.whenDone(m_bridge.console().desk().profile(id), this, [this, id](const Result<ContactProfile>& profile) {
        if (m_summary.conversation.contactId != id)
            return;
        if (profile)
            showProfile(*profile);
        else
            Q_EMIT problem(errorSentence(profile.error()));
    });
}

void DetailsPanel::showProfile(const ContactProfile& profile)
{
    m_card->setProfile(profile);
    m_memory->setFacts(profile.contact.id, profile.facts);
    m_aiMemory->setContact(profile.contact.id);
    m_memorySection->setSummary(profile.facts.isEmpty() ? QString() : QLocale().toString(profile.facts.size()));
    m_memorySection->show();
    QList<ConversationSummary> earlier = profile.earlier;
    earlier.removeIf(
        [this](const ConversationSummary& row) { return row.conversation.id == m_summary.conversation.id; });
    m_earlierList->setConversations(earlier);
    m_earlierSection->setVisible(!earlier.isEmpty());
    m_earlierSection->setSummary(QLocale().toString(qMax<qsizetype>(profile.conversations - 1, earlier.size())));
}

void DetailsPanel::fillEscalation()
{
    m_escalation->setVisible(m_summary.escalation.has_value());
    const QString key = m_summary.escalation ? QStringLiteral("%1/%2/%3")
                                                   .arg(m_summary.escalation->id.value)
                                                   .arg(int(m_summary.escalation->state))
                                                   .arg(m_summary.escalation->reasons.join(u','))
                                             : QString();
    // Every message of the customer brings a new summary: the card stays as long as the escalation is the same.
    if (std::exchange(m_handOverFor, key) == key)
        return;
    m_timeChip = nullptr;
    m_handOver = nullptr;
    if (!m_summary.escalation)
        return;
    const Escalation& escalation = *m_summary.escalation;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(8);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    if (escalation.state == EscalationState::Waiting && escalation.dueAt > 0) {
        m_timeChip = new ChipLabel;
        chips->addWidget(m_timeChip);
    }
    chips->addStretch(1);
    layout->addLayout(chips);
    m_handOver = new HandOverCardView;
    m_handOver->setTurnsShown(false);
    layout->addWidget(m_handOver);
    auto* facts = new FactGrid;
    facts->add(tr("Category"), display::categoryName(escalation.category));
    facts->add(tr("Raised"), escalation.raisedAt ? display::dateAndTime(escalation.raisedAt) : QString());
    facts->add(tr("Ticket"), escalation.publicId);
    layout->addWidget(facts);
    m_escalation->setContent(content);
    refreshTime();
    loadHandOver();
}

void DetailsPanel::loadHandOver()
{
    const QString key = m_handOverFor;
    // What the row knows, until the engine tells the rest or if it cannot.
    m_handOver->setText(reasonSentences(*m_summary.escalation));
    m_bridge.whenDone(m_bridge.console().escalations().handOver(m_summary.conversation.id), this,
                      [this, key](const Result<HandOverCard>& card) {
                          if (card && m_handOver && key == m_handOverFor)
                              m_handOver->setCard(*card);
                      });
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

void DetailsPanel::fillConversation()
{
    const Conversation& conversation = m_summary.conversation;
    auto* facts = new FactGrid;
    facts->add(tr("State"), stateName(conversation));
    facts->add(tr("Answered by"), conversation.handler == Handler::Ai ? tr("AI") : m_summary.assigneeName);
    facts->add(tr("Last message"),
               conversation.lastMessageAt ? display::dateAndTime(conversation.lastMessageAt) : QString());
    if (!m_cost.isEmpty())
        facts->add(tr("AI models"), m_cost);
    m_conversation->setContent(facts);
}

void DetailsPanel::askCost()
{
    const ConversationId id = m_summary.conversation.id;
    m_bridge.whenDone(m_bridge.console().autonomy().cost(id), this, [this, id](const Result<ConversationCost>& cost) {
        if (m_summary.conversation.id != id || !cost)
            return;
        const QString text = display::conversationCost(*cost);
        if (text == m_cost)
            return;
        m_cost = text;
        fillConversation();
    });
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
    m_sourcesSection->setSummary(sources.isEmpty() ? QString() : QLocale().toString(sources.size()));
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
    return (m_escalation->isHidden() ? m_customerSection : m_escalation)->header();
}

QList<QWidget*> DetailsPanel::tabChain() const
{
    return {m_escalation->header(), m_customerSection->header(), m_memorySection->header(),  m_memory->addEdit(),
            m_aiMemory->edit(),     m_sourcesSection->header(),  m_earlierSection->header(), m_conversation->header()};
}

void DetailsPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_body->setMaximumWidth(viewport()->width());
    m_edge->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())));
}

}  // namespace frontdesk
