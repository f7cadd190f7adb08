// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agentspage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/pages/agents/agentfilepanel.h"
#include "ui/pages/agents/agentform.h"
#include "ui/pages/agents/agentlist.h"
#include "ui/pages/agents/agenttext.h"
#include "ui/pages/agents/agenttrypanel.h"
#include "ui/pages/agents/featurepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr const char* TabNames[] = {"agents", "features", "file", "try"};
constexpr int ColumnWidth = 820;
constexpr int ListWidth = 220;
constexpr int Questions = 10;

/// A column that stays readable on wide screens.
QWidget* readable(QWidget* content)
{
    auto* outer = new QWidget;
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(24, 18, 24, 24);
    content->setMaximumWidth(scaled(ColumnWidth));
    across->addWidget(content, 100);
    across->addStretch(1);
    return makeScroll(outer);
}

}  // namespace

Page AgentsPage::description()
{
    return {QStringLiteral("agents"), tr("Agents"), Icon::Bot,
            [](const PageContext& context, QWidget* parent) { return new AgentsPage(context, parent); },
            PageGroup::SetUp};
}

AgentsPage::AgentsPage(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    wire();
}

void AgentsPage::build()
{
    m_stack = new QStackedLayout(this);
    auto* page = new Panel(Tone::SurfaceAlt);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_features = new FeaturePanel;
    m_file = new AgentFilePanel(m_context.bridge);
    m_try = new AgentTryPanel;
    m_tabs = new QStackedWidget;
    for (QWidget* tab : {buildAgents(), readable(m_features), static_cast<QWidget*>(m_file), readable(m_try)})
        m_tabs->addWidget(tab);
    m_tabs->setEnabled(false);
    layout->addWidget(m_tabs, 1);
    m_failed = new EmptyState;
    m_stack->addWidget(page);
    m_stack->addWidget(m_failed);
    setDirty(false);
}

QWidget* AgentsPage::buildHead()
{
    auto* head = new Panel(Tone::Surface, BottomEdge);
    auto* down = new QVBoxLayout(head);
    down->setContentsMargins(24, 12, 24, 12);
    down->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new TextLabel(tr("Agents"), {20, QFont::DemiBold, Tone::Text, TextFlow::Elide}));
    m_segments = new Segments({tr("All agents"), tr("Switches"), tr("File"), tr("Try it")});
    m_segments->setAccessibleName(tr("Parts of this page"));
    m_segments->setCurrent(Agents);
    line->addWidget(m_segments);
    line->addStretch(1);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, Icon::Save);
    line->addWidget(m_save);
    down->addLayout(line);
    m_problem = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Wrap});
    m_problem->hide();
    down->addWidget(m_problem);
    return head;
}

QWidget* AgentsPage::buildAgents()
{
    auto* both = new QWidget;
    auto* across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_agents = new AgentList;
    m_agents->setFixedWidth(scaled(ListWidth));
    across->addWidget(m_agents);
    m_form = new AgentForm;
    across->addWidget(readable(m_form), 1);
    return both;
}

void AgentsPage::wire()
{
    connect(&m_context.bridge.events(), &EventBatcher::programChanged, this, [this](const QString& reason) {
        if (reason.startsWith(u"agent_config") && isVisible() && !m_formDirty && !m_textDirty)
            load();
    });
    connect(m_segments, &Segments::chosen, this, &AgentsPage::showTab);
    connect(m_save, &QPushButton::clicked, this, &AgentsPage::save);
    connect(m_failed, &EmptyState::acted, this, &AgentsPage::load);
    connect(m_agents, &AgentList::rowChosen, this, &AgentsPage::showAgent);
    connect(m_agents, &AgentList::addWanted, this, &AgentsPage::addAgent);
    connect(m_agents, &AgentList::removeWanted, this, &AgentsPage::removeAgent);
    connect(m_form, &AgentForm::edited, this, [this] {
        m_formDirty = true;
        setDirty(true);
    });
    connect(m_file, &AgentFilePanel::edited, this, [this] {
        m_textDirty = true;
        setDirty(true);
    });
    connect(m_features, &FeaturePanel::switched, this, &AgentsPage::setFeature);
    connect(m_try, &AgentTryPanel::wanted, this, &AgentsPage::tryOut);
}

void AgentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_formDirty && !m_textDirty)
        load();
}

void AgentsPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_segments->setCurrent(tab);
    m_save->setVisible(tab != Features);
}

void AgentsPage::openArgument(const QString& argument)
{
    for (int tab = Agents; tab <= Try; ++tab)
        if (argument == QLatin1String(TabNames[tab]))
            showTab(tab);
}

QString AgentsPage::currentArgument() const { return QString::fromLatin1(TabNames[m_tabs->currentIndex()]); }

QListWidget* AgentsPage::list() const { return m_agents->list(); }

QString AgentsPage::problem() const { return m_problem->text(); }

/// In a line of its own: beside the buttons there is no room for a sentence. Empty = fine.
void AgentsPage::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setToolTip({});
    m_problem->setVisible(!problem.isEmpty());
}

void AgentsPage::load()
{
    m_context.bridge.whenDone(m_context.bridge.console().agents().state(), this,
                              [this](const Result<AgentsState>& state) {
                                  if (state)
                                      return show(*state);
                                  m_failed->setContent(Icon::TriangleAlert, tr("The agents cannot be read"),
                                                       errorSentence(state.error()), tr("Try again"));
                                  m_stack->setCurrentIndex(1);
                              });
}

void AgentsPage::show(const AgentsState& state)
{
    m_state = state;
    m_stack->setCurrentIndex(0);
    m_tabs->setEnabled(true);
    for (int i = 0; i < state.agents.size(); ++i)
        if (state.agents.at(i).key == m_wanted)
            m_row = i;
    m_wanted.clear();
    m_fresh = false;
    m_row = qBound(0, m_row, qMax(0, int(state.agents.size()) - 1));
    m_agents->setAgents(state, m_row, false);
    m_form->setAgent(state.agents.value(m_row), state);
    // A file that is wrong is mended in its text; the forms show what is in use.
    m_form->setEnabled(state.problems.isEmpty());
    m_features->setEnabled(state.problems.isEmpty());
    m_features->setFeatures(state.features);
    m_file->setState(state);
    m_save->setToolTip(tr("Writes %1").arg(state.file));
    m_formDirty = m_textDirty = false;
    setDirty(false);
    if (!state.problems.isEmpty())
        say(tr("The file has problems; mend it under “File”."));
}

void AgentsPage::showAgent(int row)
{
    if (row < 0 || row == m_row)
        return;
    if (m_formDirty) {
        m_agents->setRow(m_row);
        say(tr("Save this agent first."));
        return;
    }
    m_row = row;
    m_form->setAgent(m_state.agents.value(row), m_state);
}

/// Begins as the first one is, without its name and topics; it stands in the file when it is saved.
void AgentsPage::addAgent()
{
    if (m_formDirty || m_textDirty || m_state.agents.isEmpty()) {
        say(tr("Save what you changed first."));
        return;
    }
    AgentProfile agent = m_state.agents.first();
    agent.key.clear();
    agent.name.clear();
    agent.specializesIn.clear();
    m_state.agents << agent;
    m_fresh = true;
    m_row = int(m_state.agents.size()) - 1;
    m_agents->setAgents(m_state, m_row, true);
    m_form->setAgent(agent, m_state);
    m_formDirty = true;
    setDirty(true);
    m_form->focusName();
}

/// Empty: the new one, which stands in no file yet.
void AgentsPage::removeAgent(const QString& key)
{
    if (key.isEmpty()) {
        m_state.agents.removeLast();
        m_row = 0;
        return show(AgentsState(m_state));
    }
    AgentCandidate candidate;
    candidate.base = m_state.text;
    candidate.removed = key;
    m_context.bridge.whenDone(m_context.bridge.console().agents().save(candidate), this,
                              [this](const Result<AgentsState>& result) { saved(result); });
}

void AgentsPage::setDirty(bool dirty)
{
    m_save->setEnabled(dirty);
    say({});
    // One of the two at a time: the other one shows what is saved.
    m_form->setEnabled(!m_textDirty && m_state.problems.isEmpty());
    m_file->setEnabled(!m_formDirty);
    m_agents->setChangeable(!m_textDirty && m_state.problems.isEmpty());
}

AgentCandidate AgentsPage::candidate() const
{
    AgentCandidate candidate;
    candidate.base = m_state.text;
    if (m_textDirty)
        candidate.text = m_file->text();
    else {
        candidate.agent = m_form->agent();
        if (m_fresh) {
            QStringList taken;
            for (const AgentProfile& agent : m_state.agents)
                taken << agent.key;
            candidate.agent->key = agentKeyFor(candidate.agent->name, taken);
        }
        candidate.keywords = m_form->keywords();
    }
    return candidate;
}

void AgentsPage::save()
{
    if (!m_textDirty) {
        if (const QString problem = m_form->problem(); !problem.isEmpty()) {
            showTab(Agents);
            say(problem);
            return;
        }
    }
    m_save->setEnabled(false);
    const AgentCandidate wanted = candidate();
    m_wanted = wanted.agent ? wanted.agent->key : QString();
    m_context.bridge.whenDone(m_context.bridge.console().agents().save(wanted), this,
                              [this](const Result<AgentsState>& result) { saved(result); });
}

void AgentsPage::saved(const Result<AgentsState>& result)
{
    if (!result) {
        m_wanted.clear();
        m_save->setEnabled(m_formDirty || m_textDirty);
        const QString sentence = errorSentence(result.error());
        say(sentence.section(u'\n', 0, 0));
        m_problem->setToolTip(sentence);
        return;
    }
    show(*result);
    m_context.bridge.refreshInfo();
    m_context.toasts.show(ToastKind::Done, tr("Saved. The next answer uses it."));
}

void AgentsPage::tryOut()
{
    m_try->setBusy(true);
    m_context.bridge.whenDone(m_context.bridge.console().agents().tryOut(candidate(), Questions), this,
                              [this](const Result<QList<AgentTrial>>& trials) { m_try->show(trials); });
}

void AgentsPage::setFeature(const QString& name, bool on)
{
    if (m_textDirty) {
        m_features->setFeatures(m_state.features);
        m_context.toasts.show(ToastKind::Problem, tr("Save the text of the file first."));
        return;
    }
    m_context.bridge.whenDone(m_context.bridge.console().agents().setFeature(name, on), this,
                              [this](const Result<AgentsState>& result) {
                                  if (!result) {
                                      m_features->setFeatures(m_state.features);
                                      m_context.toasts.show(ToastKind::Problem, errorSentence(result.error()));
                                      return;
                                  }
                                  if (m_formDirty) {
                                      m_state.features = result->features;
                                      m_state.text = result->text;
                                      m_features->setFeatures(result->features);
                                      return;
                                  }
                                  show(*result);
                              });
}

}  // namespace frontdesk
