// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/moveview.h"

#include "core/console/console.h"
#include "ui/bridge/corebridge.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace frontdesk {

MoveView::MoveView(CoreBridge& bridge, QWidget* parent)
    : FlowView(tr("Move to a new PC"), parent),
      m_bridge(bridge),
      m_sheetState(new TextLabel({}, {13, QFont::Medium, Tone::Ok, TextFlow::Wrap})),
      m_made(new TextLabel({}, {13, QFont::Medium, Tone::Ok, TextFlow::Wrap})),
      m_sheet(makeButton(tr("Open the recovery sheet"), ButtonKind::Plain, Icon::KeyRound)),
      m_backUp(makeButton(tr("Back up to a stick…"), ButtonKind::Primary, Icon::HardDrive))
{
    addStep(1, tr("Have the recovery sheet at hand"), tr("Its 24 words open the backup on the new PC."),
            {m_sheetState, m_sheet});
    addStep(
        2, tr("Back up everything"),
        tr("Put in a USB stick and make the backup there. Conversations, customers, files, your company and the settings are in it."),
        {m_made, m_backUp});
    addStep(
        3, tr("End Frontdesk here"),
        tr("Two PCs that answer the same customers would contradict each other. Use the menu under your name, then “Quit”."),
        {});
    addStep(
        4, tr("Start it on the new PC"),
        tr("Install Frontdesk, choose “I have a backup” at the first start, pick the file on the stick and type the words. "
           "If your web site names the address of this PC, change it there."),
        {});
    connect(m_sheet, &QPushButton::clicked, this, &MoveView::sheetWanted);
    connect(m_backUp, &QPushButton::clicked, this, &MoveView::askForFolder);
    m_made->hide();
}

void MoveView::addStep(int number, const QString& title, const QString& text, const QList<QWidget*>& parts)
{
    auto* card = new Card(tr("%1. %2", "number of a step, its title").arg(QLocale().toString(number), title), text);
    for (QWidget* part : parts)
        card->body()->addWidget(part, 0, qobject_cast<QPushButton*>(part) ? Qt::AlignLeft : Qt::Alignment());
    body()->addWidget(card);
}

void MoveView::setState(const BackupState& state)
{
    m_sheetState->setText(state.sheetKept ? tr("It is kept.") : tr("It has not been kept yet."));
    m_sheetState->setTone(state.sheetKept ? Tone::Ok : Tone::Wait);
    m_backUp->setEnabled(!state.running);
}

QString MoveView::made() const { return m_made->isHidden() ? QString() : m_made->text(); }

void MoveView::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the backup"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MoveView::backUpTo);
    dialog->open();
}

void MoveView::backUpTo(const QString& folder)
{
    m_backUp->setEnabled(false);
    m_made->setTone(Tone::Muted);
    m_made->setText(tr("The backup is being made…"));
    m_made->show();
    m_bridge.whenDone(m_bridge.console().recovery().backUpNow(folder, BackupKind::Move), this,
                      [this](const Result<BackupFile>& file) {
                          m_backUp->setEnabled(true);
                          m_made->setTone(file ? Tone::Ok : Tone::Urgent);
                          m_made->setText(
                              file ? tr("Made: %1 (%2)", "file, size")
                                         .arg(QDir::toNativeSeparators(file->path), backuptext::bytes(file->bytes))
                                   : errorSentence(file.error()));
                          Q_EMIT changed();
                      });
}

}  // namespace frontdesk
