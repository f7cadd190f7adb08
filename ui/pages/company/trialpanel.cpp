// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/trialpanel.h"

#include "ui/bridge/corebridge.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

constexpr int MaxQuestionChars = 1000;
constexpr int MaxSources = 3;

/// The answer as it looks in a conversation: the violet bubble of the AI.
class AnswerBubble final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::roundedRect(&painter, rect(), 10, tone(Tone::BubbleAi), tone(Tone::AiLine));
    }
};

}  // namespace

TrialPanel::TrialPanel(CoreBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_question = makeLineEdit();
    m_question->setPlaceholderText(tr("Ask what a customer would ask"));
    m_question->setAccessibleName(tr("Question to the assistant"));
    m_question->setMaxLength(MaxQuestionChars);
    m_ask = makeButton(tr("Ask"), ButtonKind::Plain, Icon::Send);
    line->addWidget(m_question, 1);
    line->addWidget(m_ask);
    layout->addLayout(line);
    m_suggestions = new QWidget;
    layout->addWidget(m_suggestions);
    m_suggestions->hide();
    m_bubble = new AnswerBubble;
    auto* inside = new QVBoxLayout(m_bubble);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(8);
    m_answer = new TextLabel({}, {14, QFont::Normal, Tone::Text, TextFlow::Wrap});
    inside->addWidget(m_answer);
    m_sources = new QVBoxLayout;
    inside->addLayout(m_sources);
    layout->addWidget(m_bubble);
    m_bubble->hide();
    m_note = new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    layout->addWidget(m_note);
    m_note->hide();
    layout->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(m_question->text()); });
    connect(m_question, &QLineEdit::returnPressed, this, [this] { ask(m_question->text()); });
}

void TrialPanel::setSuggestions(const QStringList& questions)
{
    delete m_suggestions->layout();
    qDeleteAll(m_suggestions->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    auto* line = new QHBoxLayout(m_suggestions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const QString& question : questions) {
        QPushButton* button = makeButton(question, ButtonKind::Plain);
        connect(button, &QPushButton::clicked, this, [this, question] {
            m_question->setText(question);
            ask(question);
        });
        line->addWidget(button);
    }
    line->addStretch(1);
    m_suggestions->setVisible(!questions.isEmpty());
}

void TrialPanel::setBusy(bool busy)
{
    m_ask->setEnabled(!busy);
    m_ask->setText(busy ? tr("Answering…") : tr("Ask"));
}

void TrialPanel::ask(const QString& question)
{
    if (question.trimmed().isEmpty() || !m_ask->isEnabled())
        return;
    setBusy(true);
    m_bridge.whenDone(m_bridge.console().business().tryQuestion(question.trimmed()), this,
                      [this](const Result<TrialAnswer>& result) { show(result); });
}

QString TrialPanel::shownAnswer() const { return m_bubble->isHidden() ? QString() : m_answer->text(); }

void TrialPanel::show(const Result<TrialAnswer>& result)
{
    setBusy(false);
    m_bubble->setVisible(result.ok());
    m_note->show();
    if (!result) {
        m_note->setText(errorSentence(result.error()));
        m_note->setTone(Tone::Urgent);
        return;
    }
    m_answer->setText(result->text);
    showSources(*result);
    m_note->setTone(Tone::Muted);
    if (result->wantsHuman)
        m_note->setText(tr("A real customer would be passed on to a person now."));
    else if (!result->knows && result->documents == 0)
        m_note->setText(tr("It knows only your opening hours so far. Add a document or type an answer."));
    else if (!result->knows)
        m_note->setText(tr("Your documents do not answer this. Type the answer under Knowledge, then ask again."));
    else
        m_note->setText(tr("Nothing of this is stored: no customer has seen it."));
    Q_EMIT answered(result->knows);
}

void TrialPanel::showSources(const TrialAnswer& answer)
{
    delete m_sourceBox;
    m_sourceBox = new QWidget;
    auto* rows = new QVBoxLayout(m_sourceBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    QStringList seen;
    for (const Citation& source : answer.citations) {
        const QString name = source.section.isEmpty() ? source.document
                                                      : tr("%1 › %2").arg(source.document, source.section);
        if (seen.contains(name) || seen.size() == MaxSources)
            continue;
        seen << name;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new IconLabel(Icon::FileText, Tone::Ai, 16));
        auto* label = new TextLabel(name, {12, QFont::Medium, Tone::Ai, TextFlow::Elide});
        label->setToolTip(source.passage);
        label->setAccessibleName(tr("Source: %1").arg(name));
        line->addWidget(label, 1);
        rows->addLayout(line);
    }
    m_sources->addWidget(m_sourceBox);
    m_sourceBox->setVisible(!seen.isEmpty());
}

}  // namespace frontdesk
