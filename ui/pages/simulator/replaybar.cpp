// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/replaybar.h"

#include "ui/bridge/corebridge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

ReplayBar::ReplayBar(CoreBridge& bridge, QWidget* parent)
    : Panel(Tone::Surface, TopEdge, parent),
      m_bridge(bridge),
      m_again(makeButton(tr("Play again"), ButtonKind::Ghost, Icon::RefreshCw)),
      m_scenario(makeButton(tr("Make a scenario"), ButtonKind::Ghost, Icon::FlaskConical)),
      m_said(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}))
{
    m_again->setToolTip(tr("Runs this answer once more from its record. Nothing is sent."));
    m_scenario->setToolTip(
        tr("Writes the conversation up to here as a test for \"frontdesk eval\", without personal data."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_again);
    row->addWidget(m_scenario);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_said);
    m_said->hide();
    connect(m_again, &QPushButton::clicked, this, [this] { playAgain(); });
    connect(m_scenario, &QPushButton::clicked, this, [this] { makeScenario(); });
}

void ReplayBar::playAgain()
{
    const QString id = m_messageId;
    setBusy();
    m_bridge.whenDone(m_bridge.console().replay().replay(id), this, [this, id](const Result<ReplayedTurn>& played) {
        if (m_messageId == id)
            showResult(played);
    });
}

void ReplayBar::makeScenario()
{
    const QString id = m_messageId;
    setBusy();
    m_bridge.whenDone(m_bridge.console().replay().makeScenario(id), this, [this, id](const Result<QString>& path) {
        if (m_messageId == id)
            showScenario(path);
    });
}

void ReplayBar::showFor(const QString& messageId)
{
    m_messageId = messageId;
    m_again->setEnabled(true);
    m_scenario->setEnabled(true);
    m_said->hide();
    setVisible(!messageId.isEmpty());
}

void ReplayBar::setBusy()
{
    m_again->setEnabled(false);
    m_scenario->setEnabled(false);
    say(tr("One moment\u2026"), Tone::Muted);
}

void ReplayBar::showResult(const Result<ReplayedTurn>& played)
{
    m_again->setEnabled(true);
    m_scenario->setEnabled(true);
    if (!played) {
        say(errorSentence(played.error()), Tone::Urgent);
        return;
    }
    if (played->same) {
        say(played->sameRequest ? tr("The same answer, word for word.")
                                : tr("The same answer, word for word. The instructions have changed since; this is "
                                     "from the recorded ones."),
            Tone::Ai);
        return;
    }
    say(tr("%1\nThen: %2\nNow: %3").arg(played->differences.join(u' '), played->recorded, played->again), Tone::Wait);
}

void ReplayBar::showScenario(const Result<QString>& path)
{
    m_again->setEnabled(true);
    m_scenario->setEnabled(true);
    if (path)
        say(tr("Written: %1. Add there what the answer should have been.").arg(*path), Tone::Ai);
    else
        say(errorSentence(path.error()), Tone::Urgent);
}

QString ReplayBar::said() const { return m_said->isVisibleTo(this) ? m_said->text() : QString(); }

void ReplayBar::say(const QString& text, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(text);
    m_said->show();
}

}  // namespace frontdesk
