// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agentfilepanel.h"

#include "ui/bridge/corebridge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int CheckAfterMs = 350;
constexpr int MaxShown = 50;
const QByteArray Mark("\xEF\xBB\xBF");

}  // namespace

AgentFilePanel::AgentFilePanel(CoreBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_text(new QPlainTextEdit),
      m_problems(new QListWidget),
      m_verdict(new TextLabel({}, {13, QFont::Medium, Tone::Muted, TextFlow::Wrap})),
      m_notices(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    m_text->setAccessibleName(tr("Text of the configuration file"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Problems of the file"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(scaled(140));
    column->addWidget(new OutlinedBox(m_text), 1);
    column->addWidget(m_verdict);
    column->addWidget(m_problems);
    column->addWidget(m_notices);
    m_problems->hide();
    m_notices->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(CheckAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &AgentFilePanel::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_soon.start();
        Q_EMIT edited();
    });
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { goTo(item->data(Qt::UserRole).toInt()); });
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { goTo(item->data(Qt::UserRole).toInt()); });
}

void AgentFilePanel::setState(const AgentsState& state)
{
    m_base = state.text;
    m_mark = state.text.startsWith(Mark);
    m_crlf = state.text.contains("\r\n");
    const QString text = QString::fromUtf8(m_mark ? state.text.mid(Mark.size()) : state.text);
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != QString(text).remove(u'\r'))
        m_text->setPlainText(QString(text).remove(u'\r'));
    showProblems(state.problems);
    m_notices->setText(state.notices.mid(0, 5).join(u'\n'));
    m_notices->setVisible(!state.notices.isEmpty());
}

/// With the line ends and the mark that the file had.
QByteArray AgentFilePanel::text() const
{
    QByteArray text = m_text->toPlainText().toUtf8();
    if (m_crlf)
        text.replace("\n", "\r\n");
    return m_mark ? Mark + text : text;
}

void AgentFilePanel::check()
{
    AgentCandidate candidate;
    candidate.base = m_base;
    candidate.text = text();
    m_bridge.whenDone(m_bridge.console().agents().check(candidate), this,
                      [this](const Result<QList<AgentProblem>>& problems) {
                          if (problems)
                              showProblems(*problems);
                      });
}

void AgentFilePanel::showProblems(const QList<AgentProblem>& problems)
{
    m_problems->clear();
    for (const AgentProblem& problem : problems.mid(0, MaxShown)) {
        auto* item = new QListWidgetItem(
            problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.text) : problem.text, m_problems);
        item->setData(Qt::UserRole, problem.line);
    }
    m_problems->setVisible(!problems.isEmpty());
    m_verdict->setTone(problems.isEmpty() ? Tone::Muted : Tone::Urgent);
    m_verdict->setText(problems.isEmpty()
                           ? tr("The file can be read.")
                           : tr("%n problem(s): the file is not used like this; the earlier one answers.", nullptr,
                                int(problems.size())));
}

void AgentFilePanel::goTo(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(qMax(0, line - 1));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    m_text->setFocus(Qt::OtherFocusReason);
}

}  // namespace frontdesk
