// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/answerseditor.h"

#include "ui/widgets/formfields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

AnswersEditor::AnswersEditor(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    layout->addLayout(m_rows);
    QPushButton* add = makeButton(tr("Add a question"), ButtonKind::Plain, Icon::Plus);
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch(1);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        addPair({});
        m_pairs.last().question->setFocus(Qt::OtherFocusReason);
    });
}

void AnswersEditor::addPair(const TypedAnswer& pair)
{
    Pair made{new QWidget, makeLineEdit(pair.question), makeTextEdit(2)};
    auto* column = new QVBoxLayout(made.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    made.question->setPlaceholderText(tr("What customers ask"));
    made.question->setAccessibleName(tr("Question"));
    made.question->setMaxLength(300);
    QToolButton* remove = makeIconButton(Icon::Trash2, tr("Remove this question"));
    line->addWidget(made.question, 1);
    line->addWidget(remove);
    column->addLayout(line);
    made.answer->setPlainText(pair.answer);
    made.answer->setPlaceholderText(tr("What the assistant should answer"));
    made.answer->setAccessibleName(tr("Answer"));
    column->addWidget(new OutlinedBox(made.answer));
    connect(made.question, &QLineEdit::textEdited, this, &AnswersEditor::edited);
    connect(made.answer, &QPlainTextEdit::textChanged, this, &AnswersEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = made.widget] { removePair(widget); });
    // Which of several questions: a screen reader says it after the name.
    for (QWidget* part : {static_cast<QWidget*>(remove), static_cast<QWidget*>(made.answer)}) {
        part->setAccessibleDescription(pair.question);
        connect(made.question, &QLineEdit::textChanged, part, &QWidget::setAccessibleDescription);
    }
    m_rows->addWidget(made.widget);
    m_pairs << made;
}

void AnswersEditor::removePair(QWidget* widget)
{
    m_pairs.removeIf([widget](const Pair& pair) { return pair.widget == widget; });
    widget->hide();
    widget->deleteLater();
    Q_EMIT edited();
}

void AnswersEditor::clear()
{
    for (const Pair& pair : std::as_const(m_pairs)) {
        pair.widget->hide();
        pair.widget->deleteLater();
    }
    m_pairs.clear();
}

void AnswersEditor::setAnswers(const QList<TypedAnswer>& answers, const QStringList& suggested)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const TypedAnswer& pair : answers)
        addPair(pair);
    if (answers.isEmpty())
        for (const QString& question : suggested)
            addPair({question, {}});
}

QList<TypedAnswer> AnswersEditor::answers() const
{
    QList<TypedAnswer> answers;
    for (const Pair& pair : m_pairs) {
        const TypedAnswer typed{pair.question->text().trimmed(), pair.answer->toPlainText().trimmed()};
        if (!typed.question.isEmpty() && !typed.answer.isEmpty())
            answers << typed;
    }
    return answers;
}

}  // namespace frontdesk
