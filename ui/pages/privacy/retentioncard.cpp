// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacy/retentioncard.h"

#include "core/console/console.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/displaytext.h"
#include "ui/pages/inbox/flowlayout.h"
#include "ui/pages/privacy/privacytext.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toastarea.h"

#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int HistoryRows = 8;

}  // namespace

RetentionCards::RetentionCards(CoreBridge& bridge, ToastArea& toasts, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_toasts(toasts),
      m_rule(new TextLabel({}, {14, QFont::Medium, Tone::Text, TextFlow::Wrap})),
      m_others(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_next(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_would(new TextLabel({}, {14, QFont::Medium, Tone::Text, TextFlow::Wrap})),
      m_done(new TextLabel({}, {13, QFont::Medium, Tone::Ok, TextFlow::Wrap})),
      m_change(makeButton(tr("Change…"), ButtonKind::Plain, Icon::Settings)),
      m_purge(makeButton(tr("Remove now…"), ButtonKind::Plain, Icon::Trash2))
{
    build();
    connect(m_change, &QPushButton::clicked, this, &RetentionCards::changeWanted);
    connect(m_purge, &QPushButton::clicked, this, &RetentionCards::ask);
}

void RetentionCards::build()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(16);
    auto* rules = new Card(tr("How long things are kept"), {});
    rules->body()->addWidget(m_rule);
    rules->body()->addWidget(m_others);
    rules->body()->addWidget(m_change, 0, Qt::AlignLeft);
    m_change->setAccessibleDescription(tr("How long things are kept"));
    down->addWidget(rules);
    auto* now = new Card(tr("What would go now"), {});
    now->body()->addWidget(m_would);
    now->body()->addWidget(m_next);
    now->body()->addWidget(m_purge, 0, Qt::AlignLeft);
    now->body()->addWidget(m_done);
    m_done->hide();
    down->addWidget(now);
    auto* past = new Card(tr("What was removed"), {});
    m_list = new QVBoxLayout;
    m_list->setSpacing(6);
    past->body()->addLayout(m_list);
    down->addWidget(past);
}

QuestionDialog* RetentionCards::question() const { return window()->findChild<QuestionDialog*>(); }

QString RetentionCards::rule() const { return m_rule->text(); }

QString RetentionCards::wouldGo() const { return m_would->text(); }

QStringList RetentionCards::history() const { return m_lines; }

void RetentionCards::setState(const RetentionState& state, const QString& rules)
{
    m_state = state;
    m_rule->setText(state.conversationDays > 0
                        ? tr("Closed conversations are removed after %n day(s), with everything that belongs to them.",
                             nullptr, state.conversationDays)
                        : tr("Conversations are kept for ever."));
    m_others->setText(rules);
    m_others->setVisible(!rules.isEmpty());
    const bool any = !privacytext::isEmpty(state.wouldRemove.counts);
    m_would->setText(any ? privacytext::summary(state.wouldRemove.counts) : tr("Nothing is old enough."));
    m_next->setText(state.nextPurgeAt > 0 ? tr("It goes by itself: %1.").arg(display::dateAndTime(state.nextPurgeAt))
                                          : tr("Nothing is removed by itself."));
    m_purge->setVisible(any);
    showHistory();
}

void RetentionCards::showHistory()
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_lines.clear();
    for (const PurgeReport& report : m_state.history.mid(0, HistoryRows)) {
        const QString when = report.automatic ? tr("%1, by itself", "when").arg(display::dateAndTime(report.at))
                                              : tr("%1, by hand", "when").arg(display::dateAndTime(report.at));
        m_lines << tr("%1: %2", "when: what was removed").arg(when, privacytext::summary(report.counts));
        m_rows << new TextLabel(m_lines.last(), {13, QFont::Normal, Tone::Text, TextFlow::Wrap});
    }
    if (m_rows.isEmpty())
        m_rows << new TextLabel(tr("Nothing was removed so far."), {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    for (QWidget* row : std::as_const(m_rows))
        m_list->addWidget(row);
}

void RetentionCards::ask()
{
    auto* dialog = new QuestionDialog(
        tr("Remove it now?"),
        tr("For good: %1. It cannot be undone. Backups made earlier hold it until they are deleted.")
            .arg(privacytext::summary(m_state.wouldRemove.counts)),
        {{tr("Keep it"), ButtonKind::Plain}, {tr("Remove for good"), ButtonKind::Danger}}, {}, window());
    connect(dialog, &QuestionDialog::answered, this, [this](int index) {
        if (index == 1)
            purge();
    });
    dialog->open();
}

void RetentionCards::purge()
{
    m_purge->setEnabled(false);
    m_done->setTone(Tone::Muted);
    m_done->setText(tr("Removing…"));
    m_done->show();
    m_bridge.whenDone(m_bridge.console().privacy().purgeNow(), this, [this](const Result<PurgeReport>& report) {
        m_purge->setEnabled(true);
        m_done->setTone(report ? Tone::Ok : Tone::Urgent);
        m_done->setText(report ? tr("Removed: %1.").arg(privacytext::summary(report->counts))
                               : errorSentence(report.error()));
        if (report)
            m_toasts.show(ToastKind::Done, tr("What was old enough is gone."));
        Q_EMIT purged();
    });
}

}  // namespace frontdesk
