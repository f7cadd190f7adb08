// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/findingrow.h"

#include "ui/pages/channels/channeltext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace frontdesk {

FindingRow::FindingRow(QWidget* parent)
    : Panel(Tone::Surface, BottomEdge, parent),
      m_icon(new IconLabel(Icon::Circle, Tone::Faint, 20)),
      m_title(new TextLabel({}, {14, QFont::DemiBold})),
      m_account(new TextLabel({}, {12, QFont::Normal, Tone::Faint})),
      m_level(new ChipLabel),
      m_found(new TextLabel({}, {13, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_matters(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_advice(new TextLabel({}, {13, QFont::Medium, Tone::Text, TextFlow::Wrap})),
      m_fix(makeButton(tr("Fix"), ButtonKind::Plain, Icon::Wrench))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 12, 16, 13);
    across->setSpacing(12);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    auto* down = new QVBoxLayout;
    down->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_level);
    head->addWidget(m_account, 1);
    down->addLayout(head);
    down->addWidget(m_found);
    down->addWidget(m_matters);
    down->addWidget(m_advice);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(0, 4, 0, 0);
    acts->addWidget(m_fix);
    acts->addStretch(1);
    down->addLayout(acts);
    across->addLayout(down, 1);
    connect(m_fix, &QPushButton::clicked, this, &FindingRow::fixWanted);
}

void FindingRow::setCheck(const DoctorCheck& check, const QString& account)
{
    m_check = check;
    const paint::ChipLook look = channeltext::levelChip(check.level);
    m_icon->setIcon(look.icon, look.textTone);
    m_level->setLook({look.text, Icon::None, look.textTone, look.backTone});
    m_title->setText(check.title);
    m_account->setText(account);
    const auto put = [](TextLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_found, check.found);
    const bool wrong = check.level != DoctorCheck::Level::Good;
    put(m_matters, wrong ? check.matters : QString());
    put(m_advice, wrong ? check.advice : QString());
    m_fix->setText(check.fixLabel.isEmpty() ? tr("Fix") : check.fixLabel);
    m_fix->setVisible(!check.fixLabel.isEmpty());
    m_fix->setAccessibleDescription(check.title % u' ' % account);
    setMending(false);
    setAccessibleName(tr("%1: %2", "what was checked, result").arg(check.title, look.text));
    setAccessibleDescription(check.found);
}

void FindingRow::setMending(bool mending) { m_fix->setEnabled(!mending); }

}  // namespace frontdesk
