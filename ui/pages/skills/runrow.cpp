// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/skills/runrow.h"

#include "ui/models/approvaltext.h"
#include "ui/models/displaytext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

void paintCard(QWidget* widget)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::roundedRect(&painter, QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, tone(Tone::Surface),
                       tone(Tone::Border));
}

QString factsOf(const SkillRun& run)
{
    QStringList facts{display::contactName(run.contactName), run.call.name, display::dateAndTime(run.createdAt)};
    if (!run.decidedByName.isEmpty())
        facts << RunRow::tr("decided by %1").arg(run.decidedByName);
    if (run.state == SkillRunState::Waiting && run.expiresAt > 0)
        facts << RunRow::tr("until %1").arg(display::dateAndTime(run.expiresAt));
    if (run.state == SkillRunState::Failed && !run.result.summary.isEmpty())
        facts << run.result.summary;
    return facts.join(QStringLiteral(" · "));
}

}  // namespace

RunRow::RunRow(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_question(new TextLabel({}, {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_state(new ChipLabel),
      m_yes(makeButton({}, ButtonKind::Primary, Icon::Check)),
      m_no(makeButton({}, ButtonKind::Plain, Icon::Ban)),
      m_open(makeButton(tr("Open"), ButtonKind::Ghost, Icon::ArrowRight))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_question);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_state, 0, Qt::AlignTop);
    below->addWidget(m_facts, 1);
    words->addLayout(below);
    line->addLayout(words, 1);
    line->addWidget(m_open);
    line->addWidget(m_no);
    line->addWidget(m_yes);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_run.conversationId); });
}

void RunRow::setRun(const SkillRun& run)
{
    m_run = run;
    m_question->setText(run.question.isEmpty() ? run.call.name : run.question);
    m_facts->setText(factsOf(run));
    m_state->setLook(approvaltext::stateChip(run.state));
    const bool waits = run.state == SkillRunState::Waiting;
    const bool unknown = run.state == SkillRunState::Unknown;
    m_yes->setText(waits ? tr("Approve") : tr("It happened"));
    m_no->setText(waits ? tr("Refuse") : tr("It did not"));
    for (QPushButton* button : {m_yes, m_no}) {
        button->setVisible(waits || unknown);
        button->setEnabled(true);
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_question->text()));
    }
    m_open->setAccessibleName(tr("Open the conversation with %1").arg(display::contactName(run.contactName)));
}

void RunRow::answer(bool yes)
{
    m_yes->setEnabled(false);
    m_no->setEnabled(false);
    const QString run = m_run.publicId;
    if (m_run.state == SkillRunState::Waiting)
        Q_EMIT decided(run, yes);
    else
        Q_EMIT settled(run, yes);
}

void RunRow::paintEvent(QPaintEvent*) { paintCard(this); }

CallbackRow::CallbackRow(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_who(new TextLabel({}, {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_note(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_done(makeButton(tr("Called"), ButtonKind::Plain, Icon::Check)),
      m_cancel(makeButton(tr("Cancel it"), ButtonKind::Ghost, Icon::Ban))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(10);
    line->addWidget(new IconLabel(Icon::Phone, Tone::Muted, 20), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_who);
    words->addWidget(m_note);
    line->addLayout(words, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_done);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT ended(m_callback.publicId, true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT ended(m_callback.publicId, false); });
}

void CallbackRow::setCallback(const Callback& callback)
{
    m_callback = callback;
    m_who->setText(
        tr("%1: %2, %3")
            .arg(display::dateAndTime(callback.dueAt), display::contactName(callback.contactName), callback.phone));
    m_note->setText(callback.note);
    m_note->setVisible(!callback.note.isEmpty());
    m_done->setAccessibleName(tr("Called: %1").arg(m_who->text()));
    m_cancel->setAccessibleName(tr("Cancel the callback: %1").arg(m_who->text()));
}

void CallbackRow::paintEvent(QPaintEvent*) { paintCard(this); }

}  // namespace frontdesk
