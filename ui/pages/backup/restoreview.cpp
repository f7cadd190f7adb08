// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/restoreview.h"

#include "core/console/console.h"
#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/backup/backuptext.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace frontdesk {

RestoreView::RestoreView(CoreBridge& bridge, QWidget* parent)
    : FlowView(tr("Restore a backup"), parent),
      m_bridge(bridge),
      m_path(makeLineEdit()),
      m_foreign(new QCheckBox(tr("It was made on another PC, or the key of this PC is lost"))),
      m_words(makeTextEdit(4)),
      m_check(makeButton(tr("Check this backup"), ButtonKind::Plain, Icon::ListChecks)),
      m_found(new Card(tr("What is in it"), {})),
      m_report(new TextLabel({}, {14, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_aside(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_sure(new QCheckBox),
      m_restore(addAct(tr("Restore and restart"), ButtonKind::Danger, Icon::RotateCcw)),
      m_cancel(addAct(tr("Do not restore"), ButtonKind::Plain, Icon::Undo))
{
    build();
    connect(m_path, &QLineEdit::textChanged, this, &RestoreView::changed);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RestoreView::changed);
    connect(m_foreign, &QCheckBox::toggled, this, &RestoreView::changed);
    connect(m_check, &QPushButton::clicked, this, &RestoreView::check);
    connect(m_sure, &QCheckBox::toggled, m_restore, &QWidget::setEnabled);
    connect(m_restore, &QPushButton::clicked, this, &RestoreView::restore);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreView::cancelStaged);
    connect(this, &FlowView::left, this, &RestoreView::takeBack);
    changed();
}

void RestoreView::build()
{
    m_choice = new Card(
        tr("Which backup"),
        tr("What is here now is not deleted: it is put aside into a folder of its own before the backup takes its place."));
    auto* choose = new QWidget;
    auto* line = new QHBoxLayout(choose);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_path->setAccessibleName(tr("File of the backup"));
    auto* pick = makeButton(tr("Choose file…"), ButtonKind::Plain, Icon::FolderOpen);
    connect(pick, &QPushButton::clicked, this, &RestoreView::chooseFile);
    line->addWidget(m_path, 1);
    line->addWidget(pick);
    m_pathField = new FormField(tr("File of the backup"), choose,
                                tr("It ends in .fdbackup and lies in the folder of your backups or on your stick."));
    m_choice->body()->addWidget(m_pathField);
    m_choice->body()->addWidget(m_foreign);
    m_wordsField = new FormField(tr("The 24 words of its recovery sheet"), m_words, {});
    m_words->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_choice->body()->addWidget(m_wordsField);
    m_choice->body()->addWidget(m_check, 0, Qt::AlignLeft);
    body()->addWidget(m_choice);
    m_found->body()->addWidget(m_report);
    m_found->body()->addWidget(m_aside);
    m_found->body()->addWidget(m_sure);
    body()->addWidget(m_found);
    // A focus proxy on a plain container would make it a stop of the Tab key without a name.
    m_pathField->setFocusProxy(nullptr);
    setTabOrder(m_path, pick);
}

void RestoreView::begin(const QString& path, bool withWords)
{
    if (m_staged)
        return;  // it can still be taken back here
    m_words->clear();
    m_foreign->setChecked(withWords);
    setPath(path);
    changed();
    (path.isEmpty() ? static_cast<QWidget*>(m_path) : m_check)->setFocus(Qt::OtherFocusReason);
}

void RestoreView::setPath(const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); }

QString RestoreView::report() const { return m_found->isHidden() ? QString() : m_report->text(); }

QStringList RestoreView::typed() const
{
    return m_foreign->isChecked() ? backuptext::words(m_words->toPlainText()) : QStringList();
}

/// Another choice: what was found about the one before does not hold.
void RestoreView::changed()
{
    ++m_round;
    takeBack();
    setProblem({});
    m_pathField->setProblem({});
    m_wordsField->setProblem({});
    m_wordsField->setVisible(m_foreign->isChecked());
    const int count = int(typed().size());
    m_wordsField->setHint(tr("In the order of the numbers, with spaces between them. %1 of %2 are there.")
                              .arg(count)
                              .arg(backuptext::WordCount));
    m_found->hide();
    m_restore->hide();
    m_cancel->hide();
    fitFoot();
    m_check->setVisible(true);
    m_check->setEnabled(!m_path->text().trimmed().isEmpty()
                        && (!m_foreign->isChecked() || count == backuptext::WordCount));
}

void RestoreView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a backup"), QDir::homePath(),
                                   tr("Backups of Frontdesk (*.fdbackup);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreView::setPath);
    dialog->open();
}

void RestoreView::check()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QStringList words = typed();
    m_check->setEnabled(false);
    setProblem({});
    RecoveryConsole& recovery = m_bridge.console().recovery();
    const auto done = [this, round = ++m_round, words](const Result<BackupReport>& report) {
        m_prepared = !words.isEmpty() && report.ok();
        if (round == m_round)
            checked(report);
        else
            takeBack();
    };
    m_bridge.whenDone(words.isEmpty() ? recovery.verifyBackup(path) : recovery.stageRestore(path, words), this, done);
}

void RestoreView::takeBack()
{
    if (std::exchange(m_prepared, false))
        m_bridge.whenDone(m_bridge.console().recovery().cancelRestore(), this, [](const Result<>&) {});
}

void RestoreView::checked(const Result<BackupReport>& report)
{
    m_check->setEnabled(true);
    if (!report)
        return fail(report.error());
    const bool whole = report->problems.isEmpty();
    m_report->setText(whole ? backuptext::contents(*report) : report->problems.join(u'\n'));
    m_report->setTone(whole ? Tone::Text : Tone::Urgent);
    m_aside->setText(tr("Made: %1, by version %2. What was written after that is not in it.")
                         .arg(display::dateAndTime(report->file.madeAt), report->file.program));
    m_sure->setText(tr("I want Frontdesk to go on from this backup"));
    m_sure->setChecked(false);
    m_sure->setVisible(whole);
    m_found->show();
    m_restore->setVisible(whole);
    m_restore->setEnabled(false);
    fitFoot();
    if (whole)
        m_sure->setFocus(Qt::OtherFocusReason);
    else
        setProblem(tr("This backup cannot be restored whole. Take another one."));
}

void RestoreView::fail(const Error& error)
{
    if (error.detail != u"words" && error.code != ErrorCode::Unauthorized)
        return m_pathField->setProblem(errorSentence(error));
    if (m_foreign->isChecked())
        return m_wordsField->setProblem(errorSentence(error));
    m_foreign->setChecked(true);
    m_wordsField->setProblem(tr("This PC has not the key of this backup. Type the words of its recovery sheet."));
    m_words->setFocus(Qt::OtherFocusReason);
}

void RestoreView::restore()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QStringList words = typed();
    m_restore->setEnabled(false);
    if (m_prepared)
        return restart();
    m_sure->setEnabled(false);
    m_bridge.whenDone(m_bridge.console().recovery().stageRestore(path, words), this,
                      [this](const Result<BackupReport>& ready) {
                          m_sure->setEnabled(true);
                          if (!ready) {
                              m_restore->setEnabled(true);
                              setProblem(errorSentence(ready.error()));
                              return;
                          }
                          restart();
                      });
}

void RestoreView::restart()
{
    m_prepared = false;  // from here on only "do not restore" takes it back
    m_bridge.whenDone(m_bridge.console().settings().restart(), this, [this](const Result<>& done) {
        staged(done.ok(), done ? QString() : errorSentence(done.error()));
    });
}

void RestoreView::staged(bool restarts, const QString& why)
{
    m_words->clear();
    changed();
    m_staged = !restarts;
    m_choice->setEnabled(false);
    m_found->show();
    m_sure->hide();
    m_aside->clear();
    m_report->setTone(Tone::Text);
    m_report->setText(
        restarts ? tr("The program restarts now and goes on from the backup.")
                 : tr("Everything is prepared. End Frontdesk and start it again: it then goes on from the backup."));
    m_check->hide();
    m_cancel->setVisible(!restarts);
    fitFoot();
    if (!restarts) {
        setProblem(why);
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void RestoreView::forgetStaged()
{
    m_staged = false;
    m_choice->setEnabled(true);
    changed();
}

void RestoreView::cancelStaged()
{
    m_bridge.whenDone(m_bridge.console().recovery().cancelRestore(), this, [this](const Result<>& done) {
        if (!done)
            return setProblem(errorSentence(done.error()));
        forgetStaged();
        Q_EMIT left();
    });
}

}  // namespace frontdesk
