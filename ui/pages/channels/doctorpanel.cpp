// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/doctorpanel.h"

#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/channels/channeltext.h"
#include "ui/pages/channels/findingrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

DoctorPanel::DoctorPanel(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_toasts(toasts),
      m_run(makeButton(tr("Check everything"), ButtonKind::Primary, Icon::Stethoscope)),
      m_summary(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_empty(new EmptyState),
      m_list(new QWidget),
      m_column(new QVBoxLayout(m_list))
{
    build();
    connect(m_run, &QPushButton::clicked, this, [this] { run(); });
}

void DoctorPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_run);
    head->addWidget(m_summary, 1, Qt::AlignVCenter);
    column->addLayout(head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_empty->setMinimumHeight(scaled(260));
    m_empty->setContent(Icon::Stethoscope, tr("Nothing has been checked yet"),
                        tr("The check looks at your account, your numbers, the addresses the provider sends to, your "
                           "public address and the clock. It changes nothing; what it could mend it asks about."));
    m_list->hide();
}

void DoctorPanel::setAccounts(const QList<ChannelAccountInfo>& accounts)
{
    m_names.clear();
    for (const ChannelAccountInfo& account : accounts)
        m_names.insert(account.id, account.title);
}

QString DoctorPanel::summary() const { return m_summary->text(); }

void DoctorPanel::run(const QString& account)
{
    if (m_running)
        return;
    m_running = true;
    m_account = account;
    m_run->setEnabled(false);
    m_summary->setTone(Tone::Muted);
    m_summary->setText(tr("Checking… this can take up to 20 seconds."));
    const auto done = [this, account](const Result<QList<DoctorCheck>>& checks) {
        m_running = false;
        m_run->setEnabled(true);
        if (checks)
            return show(*checks);
        m_summary->setTone(Tone::Urgent);
        m_summary->setText(errorSentence(checks.error()));
    };
    m_bridge.whenDone(m_bridge.console().channels().diagnose(account), this, done);
}

void DoctorPanel::show(const QList<DoctorCheck>& checks)
{
    m_checks = checks;
    std::stable_sort(m_checks.begin(), m_checks.end(), [](const DoctorCheck& a, const DoctorCheck& b) {
        return channeltext::rank(a.level) < channeltext::rank(b.level);
    });
    m_rows.clear();
    m_good = nullptr;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* good = new QWidget;
    auto* goodColumn = new QVBoxLayout(good);
    goodColumn->setContentsMargins(0, 0, 0, 0);
    goodColumn->setSpacing(0);
    for (const DoctorCheck& check : std::as_const(m_checks))
        addRow(check, check.level == DoctorCheck::Level::Good ? goodColumn : m_column);
    if (goodColumn->isEmpty()) {
        delete good;
    } else {
        m_good = new Section(tr("What is good"));
        m_good->setSummary(QLocale().toString(goodColumn->count()));
        m_good->setContent(good);
        m_good->setExpanded(false);
        m_column->addWidget(m_good);
    }
    m_list->show();
    m_empty->hide();
    const bool wrong = std::any_of(m_checks.begin(), m_checks.end(), [](const DoctorCheck& check) {
        return check.level == DoctorCheck::Level::Broken || check.level == DoctorCheck::Level::Warning;
    });
    m_summary->setTone(wrong ? Tone::Wait : Tone::Ok);
    const QString where = m_names.value(m_account);
    const QString text = channeltext::summary(m_checks);
    const QString time = display::clockTime(display::now());
    m_summary->setText(where.isEmpty() ? tr("Checked at %1: %2").arg(time, text)
                                       : tr("%1, checked at %2: %3", "account, time, result").arg(where, time, text));
}

void DoctorPanel::addRow(const DoctorCheck& check, QVBoxLayout* into)
{
    auto* row = new FindingRow;
    row->setCheck(check, m_names.value(check.account, check.account));
    into->addWidget(row);
    m_rows << row;
    connect(row, &FindingRow::fixWanted, this, [this, row] { ask(row); });
}

void DoctorPanel::ask(FindingRow* row)
{
    const DoctorCheck& check = row->check();
    QString text = check.found;
    if (!check.changes.isEmpty())
        text = tr("This will be changed:") % u'\n' % check.changes.join(u'\n');
    auto* dialog = new QuestionDialog(
        check.title, text, {{check.fixLabel, ButtonKind::Primary}, {tr("Leave it"), ButtonKind::Plain}}, {}, this);
    connect(dialog, &QuestionDialog::answered, this, [this, id = check.id, account = check.account](int index) {
        if (index == 0)
            mend(id, account);
    });
    dialog->open();
}

FindingRow* DoctorPanel::rowOf(const QString& checkId, const QString& account) const
{
    for (FindingRow* row : m_rows)
        if (row->check().id == checkId && row->check().account == account)
            return row;
    return nullptr;
}

void DoctorPanel::mend(const QString& checkId, const QString& account)
{
    if (FindingRow* row = rowOf(checkId, account))
        row->setMending(true);
    m_bridge.whenDone(m_bridge.console().channels().fix(checkId, account), this,
                      [this, checkId, account](const Result<DoctorCheck>& result) { took(checkId, account, result); });
}

void DoctorPanel::took(const QString& checkId, const QString& account, const Result<DoctorCheck>& result)
{
    FindingRow* row = rowOf(checkId, account);
    if (!result) {
        if (row)
            row->setMending(false);
        m_toasts.show(ToastKind::Problem, errorSentence(result.error()));
        // It changed since: what would be changed now is another thing.
        if (result.error().code == ErrorCode::Conflict)
            run(m_account);
        return;
    }
    for (DoctorCheck& check : m_checks)
        if (check.id == checkId && check.account == account)
            check = *result;
    const bool good = result->level == DoctorCheck::Level::Good;
    if (good)
        m_toasts.show(ToastKind::Done, tr("Mended: %1").arg(result->title));
    // The button that was pressed is gone: the focus goes where the next act is.
    const QWidget* focus = QApplication::focusWidget();
    const bool lost = isVisible() && (!focus || m_list->isAncestorOf(focus));
    show(QList<DoctorCheck>(m_checks));
    if (lost)
        m_run->setFocus(Qt::OtherFocusReason);
    Q_EMIT mended();
}

}  // namespace frontdesk
