// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/erasedialog.h"

#include "core/console/console.h"
#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/privacy/privacytext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {

EraseDialog::EraseDialog(CoreBridge& bridge, ContactId contact, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_bridge(bridge),
      m_contact(contact),
      m_title(
          new TextLabel(name.isEmpty() ? tr("Erase this customer?") : tr("Erase %1?", "name of a customer").arg(name),
                        {18, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_text(new TextLabel({}, {14, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_backups(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_ask(new TextLabel({}, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_word(makeLineEdit()),
      m_outcome(new TextLabel({}, {13, QFont::Medium, Tone::Urgent, TextFlow::Wrap})),
      m_close(makeButton(tr("Keep the customer"), ButtonKind::Plain)),
      m_erase(makeButton(tr("Erase for good"), ButtonKind::Danger, Icon::Eraser))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(name);
    loadBackups();
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_erase->setEnabled(text.trimmed().compare(wanted(), Qt::CaseInsensitive) == 0);
    });
    connect(m_word, &QLineEdit::returnPressed, m_erase, &QPushButton::click);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

QString EraseDialog::wanted() { return tr("erase", "the word that has to be typed; one word"); }

QString EraseDialog::outcome() const { return m_outcome->isHidden() ? QString() : m_outcome->text(); }

QString EraseDialog::backupSentence() const { return m_backups->text(); }

void EraseDialog::build(const QString& name)
{
    setWindowTitle(name.isEmpty() ? tr("Erase this customer?") : tr("Erase %1?", "name of a customer").arg(name));
    m_text->setText(tr(
        "Everything about this person goes: all conversations with their messages, files and notes, what the team "
        "remembers, the entries of the search and the access to the chat. It cannot be undone, not by anybody. The audit keeps "
        "that it happened, not whom."));
    m_ask->setText(tr("Type “%1” to go on.").arg(wanted()));
    m_ask->setBuddy(m_word);
    m_word->setAccessibleName(m_ask->text());
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(false);
    m_outcome->hide();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(24, 20, 24, 20);
    down->setSpacing(12);
    for (QWidget* part : QList<QWidget*>{m_title, m_text, m_backups, m_ask, m_word, m_outcome})
        down->addWidget(part);
    down->addSpacing(4);
    down->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_erase);
    row->addWidget(m_close);
    down->addLayout(row);
    m_backups->setText(tr("Backups that were made before hold the data until they are deleted."));
    m_word->setFocus();
    setMinimumWidth(scaled(480));
    fit();
}

/// Wrapped labels tell their height only for a width.
void EraseDialog::fit()
{
    const int wide = qMax(minimumWidth(), layout()->totalSizeHint().width());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void EraseDialog::loadBackups()
{
    m_bridge.whenDone(m_bridge.console().settings().snapshot(), this, [this](const Result<SettingsSnapshot>& read) {
        if (!read || !m_outcome->isHidden())
            return;
        for (const SettingState& row : read->rows) {
            if (row.key != u"backup/keep_days" || row.value.toInt() <= 0)
                continue;
            const Micros until = display::now() + qint64(row.value.toInt()) * 24 * 60 * MicrosPerMinute;
            m_backups->setText(
                tr("Backups that were made before hold the data until they are deleted: with your settings until %1.")
                    .arg(display::dayName(display::day(until))));
            fit();
        }
    });
}

void EraseDialog::erase()
{
    if (!m_erase->isEnabled())
        return;
    m_erase->setEnabled(false);
    m_word->setEnabled(false);
    m_bridge.whenDone(m_bridge.console().privacy().eraseContact(m_contact), this,
                      [this](const Result<ErasureReport>& report) { done(report); });
}

void EraseDialog::done(const Result<ErasureReport>& report)
{
    m_outcome->show();
    if (!report) {
        m_word->setEnabled(true);
        m_erase->setEnabled(true);
        m_outcome->setText(errorSentence(report.error()));
        return fit();
    }
    m_title->setText(tr("Erased"));
    m_text->setText(tr("Gone for good: %1.").arg(privacytext::summary(report->counts)));
    m_backups->setText(
        report->backupsUntil > 0
            ? tr("The last backup that holds the data is deleted on %1. If you restore one before, erase the customer again.")
                  .arg(display::dayName(display::day(report->backupsUntil)))
            : tr("No backup holds the data."));
    m_ask->hide();
    m_word->hide();
    m_erase->hide();
    m_outcome->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    fit();
    Q_EMIT erased(m_contact);
}

}  // namespace frontdesk
