// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/approvalbar.h"

#include "ui/models/displaytext.h"
#include "ui/models/transcriptmodel.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {

ApprovalBar::ApprovalBar(TranscriptModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_icon(new IconLabel(Icon::Hourglass, Tone::Wait, 20)),
      m_title(new TextLabel({}, {12, QFont::Medium, Tone::Muted, TextFlow::Wrap})),
      m_text(new TextLabel({}, {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_yes(makeButton({}, ButtonKind::Primary, Icon::Check)),
      m_no(makeButton({}, ButtonKind::Plain, Icon::Ban))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 9, 16, 10);
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    line->addLayout(words, 1);
    line->addWidget(m_no);
    line->addWidget(m_yes);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ApprovalBar::look);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ApprovalBar::look);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ApprovalBar::look);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ApprovalBar::look);
    look();
}

QList<QWidget*> ApprovalBar::tabChain() const { return {m_no, m_yes}; }

QString ApprovalBar::question() const { return isHidden() ? QString() : m_card.question; }

void ApprovalBar::setBusy(bool busy)
{
    m_yes->setEnabled(!busy);
    m_no->setEnabled(!busy);
}

void ApprovalBar::look()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const TranscriptRow& at = m_model.at(row);
        if (at.kind != RowKind::Skill)
            continue;
        const auto card = approvaltext::cardOf(at.message);
        if (card && (card->state == SkillRunState::Waiting || card->state == SkillRunState::Unknown))
            return show(*card);
    }
    m_card = {};
    hide();
}

void ApprovalBar::show(const approvaltext::Card& card)
{
    if (m_card.run != card.run || m_card.state != card.state)
        setBusy(false);
    m_card = card;
    const bool waits = card.state == SkillRunState::Waiting;
    m_icon->setIcon(waits ? Icon::Hourglass : Icon::CircleAlert, waits ? Tone::Wait : Tone::Urgent);
    const QString until = card.expiresAt > 0 ? display::dateAndTime(card.expiresAt) : QString();
    m_title->setText(!waits ? tr("The program was interrupted while it did this. Please check whether it happened.")
                     : until.isEmpty() ? tr("The AI asks whether it may do this:")
                                       : tr("The AI asks whether it may do this (until %1):").arg(until));
    m_text->setText(card.question);
    m_yes->setText(waits ? tr("Approve") : tr("It happened"));
    m_no->setText(waits ? tr("Refuse") : tr("It did not"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(card.question);
    QWidget::show();
}

void ApprovalBar::answer(bool yes)
{
    const approvaltext::Card card = m_card;
    setBusy(true);
    if (card.state == SkillRunState::Waiting)
        Q_EMIT decided(card.run, yes);
    else
        Q_EMIT settled(card.run, yes);
}

void ApprovalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WaitSoft));
}

}  // namespace frontdesk
