// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/autonomy/autonomypage.h"

#include "core/console/console.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/costtext.h"
#include "ui/pages/autonomy/costsview.h"
#include "ui/pages/autonomy/dialgrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int Ranges[] = {1, 7, 30};

QString proposalText(const AutonomyProposal& p)
{
    const QString where = AutonomyPage::tr("%1 on %2", "topic, channel")
                              .arg(display::topicName(p.topic), display::dialChannel(p.channel));
    const QString mode = display::autonomyName(p.to);
    if (p.from == AutonomyMode::Shadow)
        return AutonomyPage::tr("%1: %2 of %3 answers said the same as people. Proposed: %4.")
            .arg(where)
            .arg(p.hits)
            .arg(p.count)
            .arg(mode);
    if (p.to == AutonomyMode::Shadow)
        return AutonomyPage::tr("%1: only %2 of %3 drafts were used. Proposed: %4.")
            .arg(where)
            .arg(p.hits)
            .arg(p.count)
            .arg(mode);
    return AutonomyPage::tr("%1: %2 of %3 drafts sent unchanged. Proposed: %4.")
        .arg(where)
        .arg(p.hits)
        .arg(p.count)
        .arg(mode);
}

}  // namespace

AutonomyPage::AutonomyPage(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedLayout),
      m_empty(new EmptyState),
      m_tabs(new Segments({tr("How much it does"), tr("Costs")})),
      m_range(new Segments({tr("Today"), tr("7 days"), tr("30 days")})),
      m_grid(new DialGrid),
      m_costs(new CostsView),
      m_proposals(new QVBoxLayout)
{
    build();
    connect(m_empty, &EmptyState::acted, this, &AutonomyPage::refresh);
    connect(m_tabs, &Segments::chosen, this, &AutonomyPage::showTab);
    connect(m_range, &Segments::chosen, this, &AutonomyPage::loadCosts);
    connect(m_grid, &DialGrid::modeWanted, this,
            [this](const QString& channel, const QString& topic, std::optional<AutonomyMode> mode) {
                setMode(channel, topic, mode, QStringLiteral("staff"));
            });
}

Page AutonomyPage::description()
{
    return {QStringLiteral("autonomy"), tr("Autonomy"), Icon::SlidersHorizontal,
            [](const PageContext& context, QWidget* parent) { return new AutonomyPage(context, parent); },
            PageGroup::SetUp};
}

void AutonomyPage::build()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(14);
    line->addWidget(new TextLabel(tr("Autonomy and costs"), {20, QFont::DemiBold}));
    line->addStretch(1);
    line->addWidget(m_tabs);
    m_tabs->setCurrent(0);
    m_range->setCurrent(0);
    m_tabs->setAccessibleName(tr("What is shown"));
    m_range->setAccessibleName(tr("Period"));

    m_dialPage = new QScrollArea;
    auto* dial = new Panel(Tone::SurfaceAlt);
    auto* dialColumn = new QVBoxLayout(dial);
    dialColumn->setContentsMargins(24, 18, 24, 24);
    dialColumn->setSpacing(14);
    buildDial(dialColumn);
    auto* scroll = static_cast<QScrollArea*>(m_dialPage);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(dial);

    QVBoxLayout* body = nullptr;
    m_costsPage = readableColumn(body);
    auto* rangeLine = new QHBoxLayout;
    rangeLine->addWidget(m_range);
    rangeLine->addStretch(1);
    body->addLayout(rangeLine);
    body->addWidget(m_costs);
    auto* lower = new Panel(Tone::SurfaceAlt);
    lower->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_dialPage);
    m_stack->addWidget(m_costsPage);
    m_empty->setContent(Icon::SlidersHorizontal, tr("Reading the dial…"),
                        tr("How much the AI does by itself will stand here."));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(head);
    down->addWidget(lower, 1);
}

void AutonomyPage::buildDial(QVBoxLayout* body)
{
    body->addLayout(m_proposals);
    body->addWidget(new TextLabel(tr("What may the AI do by itself?"), {15, QFont::DemiBold}));
    body->addWidget(new TextLabel(
        tr("Choose a field with the arrow keys; Enter opens the choices, or type O, S, D or A. A field without a choice of "
           "its own is as its whole channel or topic says, the more careful of the two. Who asks for a person gets one in "
           "every mode."),
        {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    body->addWidget(m_grid);
    for (const AutonomyMode mode : {AutonomyMode::Off, AutonomyMode::Shadow, AutonomyMode::Draft, AutonomyMode::Auto})
        body->addWidget(new TextLabel(
            tr("%1: %2", "mode, meaning").arg(display::autonomyName(mode), display::autonomyMeaning(mode)),
            {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    body->addStretch(1);
}

void AutonomyPage::openArgument(const QString& argument)
{
    m_tabs->setCurrent(argument == u"costs" ? 1 : 0);
    showTab(m_tabs->current());
}

QString AutonomyPage::currentArgument() const
{
    return m_tabs->current() == 1 ? QStringLiteral("costs") : QStringLiteral("dial");
}

void AutonomyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AutonomyPage::refresh() { showTab(m_tabs->current()); }

void AutonomyPage::showTab(int tab)
{
    if (m_loaded)
        m_stack->setCurrentWidget(tab == 1 ? m_costsPage : m_dialPage);
    if (tab == 1)
        loadCosts();
    else
        loadDial();
}

void AutonomyPage::loadDial()
{
    m_context.bridge.whenDone(m_context.bridge.console().autonomy().dial(), this,
                              [this](const Result<AutonomyView>& view) { showDial(view); });
}

void AutonomyPage::loadCosts()
{
    const int index = qBound(0, m_range->current(), 2);
    m_context.bridge.whenDone(m_context.bridge.console().autonomy().usage(Ranges[index]), this,
                              [this, index](const Result<UsageReport>& report) {
                                  if (m_tabs->current() != 1 || m_range->current() != index)
                                      return;
                                  if (!report)
                                      return fail(report.error());
                                  m_loaded = true;
                                  m_costs->setReport(*report);
                                  m_stack->setCurrentWidget(m_costsPage);
                              });
}

void AutonomyPage::showDial(const Result<AutonomyView>& view)
{
    if (!view)
        return fail(view.error());
    m_loaded = true;
    m_grid->setView(*view);
    fillProposals(view->proposals);
    if (m_tabs->current() == 0)
        m_stack->setCurrentWidget(m_dialPage);
}

void AutonomyPage::fail(const Error& error)
{
    if (m_loaded)
        return m_context.toasts.show(ToastKind::Problem, errorSentence(error));
    m_empty->setContent(Icon::CircleX, tr("The dial cannot be read"), errorSentence(error), tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

void AutonomyPage::fillProposals(const QList<AutonomyProposal>& proposals)
{
    delete m_proposalBox;
    m_proposalBox = nullptr;
    m_apply.clear();
    if (proposals.isEmpty())
        return;
    m_proposalBox = new QWidget;
    auto* column = new QVBoxLayout(m_proposalBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const AutonomyProposal& proposal : proposals) {
        auto* card = new Panel(Tone::AccentSoft);
        auto* line = new QHBoxLayout(card);
        line->setContentsMargins(14, 10, 10, 10);
        line->setSpacing(10);
        line->addWidget(new IconLabel(Icon::Sparkles, Tone::Accent, 20));
        const QString text = proposalText(proposal);
        auto* words = new TextLabel(text, {13, QFont::Normal, Tone::Text, TextFlow::Wrap});
        words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        line->addWidget(words, 1);
        auto* apply = makeButton(tr("Set to %1").arg(display::autonomyName(proposal.to)), ButtonKind::Plain,
                                 Icon::Check);
        apply->setAccessibleDescription(text);
        line->addWidget(apply);
        connect(apply, &QPushButton::clicked, this, [this, proposal] {
            setMode(proposal.channel, proposal.topic, proposal.to,
                    proposal.to > proposal.from ? QStringLiteral("promotion") : QStringLiteral("demotion"));
        });
        m_apply << apply;
        column->addWidget(card);
    }
    m_proposals->addWidget(m_proposalBox);
}

void AutonomyPage::setMode(const QString& channel, const QString& topic, std::optional<AutonomyMode> mode,
                           const QString& because)
{
    m_context.bridge.whenDone(m_context.bridge.console().autonomy().setMode(channel, topic, mode, because), this,
                              [this](const Result<AutonomyView>& view) { showDial(view); });
}

}  // namespace frontdesk
