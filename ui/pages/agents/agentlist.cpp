// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agentlist.h"

#include "core/config/agentlimits.h"
#include "ui/pages/agents/agenttext.h"
#include "ui/widgets/areadelegate.h"
#include "ui/widgets/questiondialog.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
AgentList::AgentList(QWidget* parent)
    : Panel(Tone::Surface, EndEdge, parent),
      m_list(new QListWidget),
      m_add(makeButton(tr("Add an agent"), ButtonKind::Plain, Icon::Plus)),
      m_remove(makeButton(tr("Delete agent…"), ButtonKind::Ghost, Icon::Trash2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(8);
    m_list->setAccessibleName(tr("Agents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AreaDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    column->addWidget(m_remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showActs();
        Q_EMIT rowChosen(row);
    });
    connect(m_add, &QPushButton::clicked, this, &AgentList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &AgentList::ask);
}

QuestionDialog* AgentList::question() const { return window()->findChild<QuestionDialog*>(); }

void AgentList::setAgents(const AgentsState& state, int row, bool fresh)
{
    const QSignalBlocker quiet(m_list);
    m_state = state;
    m_fresh = fresh;
    m_list->clear();
    for (const AgentProfile& agent : state.agents) {
        auto* item = new QListWidgetItem(agent.name.isEmpty() ? tr("New agent") : agent.name, m_list);
        item->setToolTip(agentSummary(agent));
    }
    m_list->setCurrentRow(row);
    showActs();
}

void AgentList::setRow(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    showActs();
}

void AgentList::setChangeable(bool changeable)
{
    m_changeable = changeable;
    showActs();
}

void AgentList::showActs()
{
    const int row = m_list->currentRow();
    const bool fresh = m_fresh && row == m_list->count() - 1;
    m_add->setEnabled(m_changeable && !m_fresh && m_list->count() > 0 && m_list->count() < MaxAgents);
    m_add->setToolTip(m_list->count() < MaxAgents ? QString()
                                                  : tr("There can be %Ln agent(s), not more.", nullptr, MaxAgents));
    m_remove->setText(fresh ? tr("Discard") : tr("Delete agent…"));
    m_remove->setEnabled(m_changeable && row > 0);
    m_remove->setToolTip(row == 0 ? tr("The first agent answers whenever nobody else does; it stays.") : QString());
}

/// Who answers from then on.
QString AgentList::consequences(const AgentProfile& agent) const
{
    const QString heir = m_state.agents.first().name;
    const QStringList topics = topicsOfAgent(agent, m_state);
    const QString rest = tr("Conversations that %1 has go on with %2. The file before this stays beside it as a copy "
                            "that ends in .bak.")
                             .arg(agent.name, heir);
    if (topics.isEmpty())
        return tr("It has no topics. %1", "what else happens").arg(rest);
    return tr("Its topics and their words go to %1: %2. %3", "agent, topics, what else happens")
        .arg(heir, QLocale().createSeparatedList(topics), rest);
}

void AgentList::ask()
{
    const int row = m_list->currentRow();
    if (row <= 0 || row >= m_state.agents.size())
        return;
    if (m_fresh && row == m_list->count() - 1) {
        Q_EMIT removeWanted({});
        return;
    }
    const AgentProfile& agent = m_state.agents.at(row);
    auto* dialog = new QuestionDialog(tr("Delete %1?").arg(agent.name), consequences(agent),
                                      {{tr("Keep it"), ButtonKind::Plain}, {tr("Delete"), ButtonKind::Danger}}, {},
                                      window());
    // The rows may be others when the answer comes: somebody else may save the file meanwhile.
    connect(dialog, &QuestionDialog::answered, this, [this, key = agent.key](int index) {
        if (index == 1)
            Q_EMIT removeWanted(key);
    });
    dialog->open();
}

}  // namespace frontdesk
