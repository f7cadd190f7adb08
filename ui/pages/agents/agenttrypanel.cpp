// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agenttrypanel.h"

#include "ui/bridge/corebridge.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

/// One side: who answers, and what.
QWidget* sideOf(const QString& head, const AgentTrialAnswer& answer, Tone back)
{
    auto* side = new Panel(back);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addWidget(new TextLabel(head, {12, QFont::Medium, Tone::Muted}));
    column->addWidget(new TextLabel(answer.text, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}));
    QStringList notes;
    if (!answer.rule.isEmpty())
        notes << AgentTryPanel::tr("%1, because of %2", "name of the agent, rule").arg(answer.agent, answer.rule);
    if (answer.wantsHuman)
        notes << AgentTryPanel::tr("asks for a person");
    if (!answer.knows)
        notes << AgentTryPanel::tr("does not know");
    if (!notes.isEmpty())
        column->addWidget(new TextLabel(notes.join(QStringLiteral(" · ")), {12, QFont::Normal, Tone::Faint}));
    column->addStretch(1);
    return side;
}

QWidget* rowOf(const AgentTrial& trial)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(trial.question, {14, QFont::Medium, Tone::Text, TextFlow::Wrap}));
    auto* across = new QHBoxLayout;
    across->setSpacing(10);
    across->addWidget(sideOf(AgentTryPanel::tr("Now"), trial.before, Tone::SurfaceAlt), 1);
    across->addWidget(sideOf(trial.changed() ? AgentTryPanel::tr("With your change: different")
                                             : AgentTryPanel::tr("With your change: the same"),
                             trial.after, trial.changed() ? Tone::AiSoft : Tone::SurfaceAlt),
                      1);
    column->addLayout(across);
    return row;
}

}  // namespace

AgentTryPanel::AgentTryPanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Try your change before it is saved"),
                          tr("The last questions of your customers, answered as now and with your change. Nothing is "
                             "stored, and no customer sees it."));
    m_start = makeButton(tr("Ask the last 10 questions"), ButtonKind::Plain, Icon::FlaskConical);
    m_verdict = new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    m_verdict->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_start);
    line->addStretch(1);
    card->body()->addLayout(line);
    card->body()->addWidget(m_verdict);
    m_rows = new QVBoxLayout;
    card->body()->addLayout(m_rows);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &AgentTryPanel::wanted);
}

void AgentTryPanel::setBusy(bool busy)
{
    m_start->setEnabled(!busy);
    m_start->setText(busy ? tr("Asking…") : tr("Ask the last 10 questions"));
}

QString AgentTryPanel::verdict() const { return m_verdict->text(); }

void AgentTryPanel::show(const Result<QList<AgentTrial>>& trials)
{
    setBusy(false);
    delete std::exchange(m_list, nullptr);
    m_verdict->show();
    m_verdict->setTone(trials ? Tone::Muted : Tone::Urgent);
    if (!trials) {
        m_verdict->setText(errorSentence(trials.error()));
        return;
    }
    if (trials->isEmpty()) {
        m_verdict->setText(tr("No customer has asked anything yet. Ask something in the Simulator first."));
        return;
    }
    int changed = 0;
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setSpacing(18);
    for (const AgentTrial& trial : *trials) {
        changed += trial.changed() ? 1 : 0;
        rows->addWidget(rowOf(trial));
    }
    m_rows->addWidget(m_list);
    m_verdict->setText(changed == 0 ? tr("All answers stay the same.")
                                    : tr("%n answer(s) would be different.", nullptr, changed));
}

}  // namespace frontdesk
