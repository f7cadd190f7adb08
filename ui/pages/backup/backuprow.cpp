// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/backuprow.h"

#include "ui/models/displaytext.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>

namespace frontdesk {

BackupRow::BackupRow(QWidget* parent)
    : Panel(Tone::Surface, TopEdge, parent),
      m_icon(new IconLabel(Icon::Archive, Tone::Muted, 20)),
      m_title(new TextLabel({}, {14, QFont::DemiBold})),
      m_facts(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_verify(makeButton(tr("Check"), ButtonKind::Plain, Icon::ListChecks)),
      m_restore(makeButton(tr("Restore…"), ButtonKind::Plain, Icon::RotateCcw)),
      m_mark(new IconLabel(Icon::CircleCheck, Tone::Ok, 16)),
      m_outcome(new TextLabel({}, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 11);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_facts, 1, 1);
    grid->addWidget(m_verify, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_restore, 0, 3, 2, 1, Qt::AlignVCenter);
    m_outcome->setContentsMargins(0, 6, 0, 0);
    m_mark->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_mark, 2, 0, Qt::AlignTop | Qt::AlignHCenter);
    grid->addWidget(m_outcome, 2, 1, 1, 3);
    m_verify->setToolTip(tr("Reads every byte of the backup and tells what is in it"));
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyWanted(m_file.path); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_file.path); });
    showOutcome(Icon::None, Tone::Muted, {});
}

void BackupRow::setBackup(const BackupFile& file)
{
    const bool other = file.path != m_file.path;
    m_file = file;
    const QString when = display::dateAndTime(file.madeAt);
    m_title->setText(when);
    m_facts->setText(tr("%1 · %2 · version %3", "kind of backup, size, program version")
                         .arg(backuptext::kindName(file.kind), backuptext::bytes(file.bytes), file.program));
    m_facts->setToolTip(QDir::toNativeSeparators(file.path));
    m_icon->setIcon(backuptext::kindIcon(file.kind), Tone::Muted);
    setAccessibleName(tr("%1, %2", "kind of backup, when").arg(backuptext::kindName(file.kind), when));
    for (QPushButton* button : {m_verify, m_restore})
        button->setAccessibleDescription(tr("%1, %2", "when, file").arg(when, QFileInfo(file.path).fileName()));
    if (other)
        showOutcome(Icon::None, Tone::Muted, {});
    if (!file.problem.isEmpty())
        setProblem(file.problem);
}

void BackupRow::setChecking()
{
    m_verify->setEnabled(false);
    showOutcome(Icon::Hourglass, Tone::Muted, tr("Every byte is being checked…"));
}

void BackupRow::setReport(const BackupReport& report)
{
    m_verify->setEnabled(true);
    if (!report.problems.isEmpty())
        return setProblem(report.problems.join(u'\n'));
    showOutcome(Icon::CircleCheck, Tone::Ok, tr("Whole and readable. %1").arg(backuptext::contents(report)));
}

void BackupRow::setProblem(const QString& sentence)
{
    m_verify->setEnabled(true);
    showOutcome(Icon::CircleAlert, Tone::Urgent, sentence);
}

QString BackupRow::outcome() const { return m_outcome->isHidden() ? QString() : m_outcome->text(); }

void BackupRow::showOutcome(Icon icon, Tone tone, const QString& text)
{
    m_mark->setIcon(icon, tone);
    m_outcome->setText(text);
    m_mark->setVisible(!text.isEmpty());
    m_outcome->setVisible(!text.isEmpty());
}

}  // namespace frontdesk
