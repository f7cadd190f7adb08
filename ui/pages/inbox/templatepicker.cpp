// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/templatepicker.h"

#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr int Columns = 2;
constexpr int MaxValue = 400;
constexpr int MaxValues = 20;

/// The words as the customer reads them; what is not filled in yet keeps its mark. In one pass: a value that looks like a
/// mark is not replaced again.
QString filledIn(const MessageTemplate& chosen, const QStringList& values)
{
    static const QRegularExpression mark(QStringLiteral("\\{\\{\\s*(\\d{1,3})\\s*\\}\\}"));
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch& hit : mark.globalMatch(chosen.text)) {
        const QString value = values.value(hit.captured(1).toInt() - 1);
        text += QStringView(chosen.text).mid(done, hit.capturedStart() - done);
        text += value.isEmpty() ? hit.captured() : value;
        done = hit.capturedEnd();
    }
    text += QStringView(chosen.text).mid(done);
    return text;
}

}  // namespace

TemplatePicker::TemplatePicker(QWidget* parent)
    : QWidget(parent),
      m_choice(new QComboBox),
      m_grid(new QGridLayout),
      m_preview(new TextLabel({}, {14, QFont::Normal, Tone::Text, TextFlow::Wrap})),
      m_note(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_retry(makeButton(tr("Try again"), ButtonKind::Plain, Icon::RotateCcw)),
      m_send(makeButton(tr("Send template"), ButtonKind::Primary, Icon::Send))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplatePicker::choose);
    connect(m_retry, &QPushButton::clicked, this, &TemplatePicker::retryWanted);
    connect(m_send, &QPushButton::clicked, this, &TemplatePicker::send);
    setLoading();
}

void TemplatePicker::build()
{
    m_choice->setAccessibleName(tr("Template"));
    m_choice->setMinimumHeight(scaled(34));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_preview->setAccessibleName(tr("What the customer reads"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_retry);
    bottom->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_choice);
    column->addLayout(m_grid);
    column->addWidget(m_preview);
    column->addLayout(bottom);
}

void TemplatePicker::setNote(const QString& text, bool wrong)
{
    m_note->setText(text);
    m_note->setTone(wrong ? Tone::Urgent : Tone::Muted);
}

void TemplatePicker::setLoading()
{
    setTemplates({});
    setNote(tr("Reading the templates of your account…"), false);
}

void TemplatePicker::setTemplates(const QList<MessageTemplate>& templates)
{
    m_templates.clear();
    for (const MessageTemplate& one : templates)
        if (one.approved)
            m_templates << one;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const MessageTemplate& one : std::as_const(m_templates))
        m_choice->addItem(one.language.isEmpty()
                              ? one.name
                              : tr("%1 (%2)", "name of a template, language").arg(one.name, one.language));
    m_retry->hide();
    const int waiting = int(templates.size() - m_templates.size());
    if (m_templates.isEmpty())
        setNote(waiting > 0
                    ? tr("%n template(s) still wait for WhatsApp's approval. Until then nothing can be sent.", nullptr,
                         waiting)
                    : tr("The account has no template. Make one in Twilio's console under Content Template Builder."),
                false);
    else
        setNote(tr("When the customer answers you can write freely again."), false);
    choose();
}

void TemplatePicker::setProblem(const QString& sentence)
{
    setTemplates({});
    setNote(sentence, true);
    m_retry->show();
}

void TemplatePicker::setHeld(bool held)
{
    m_held = held;
    showPreview();
}

const MessageTemplate* TemplatePicker::chosen() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_templates.size() ? &m_templates[index] : nullptr;
}

void TemplatePicker::choose()
{
    const MessageTemplate* one = chosen();
    const int wanted = one ? qBound(0, one->values, MaxValues) : 0;
    while (m_values.size() < wanted) {
        const int at = int(m_values.size());
        QLineEdit* edit = makeLineEdit();
        edit->setMaxLength(MaxValue);
        m_fields << new FormField(tr("Value %1").arg(at + 1), edit, {});
        m_values << edit;
        m_grid->addWidget(m_fields.last(), at / Columns, at % Columns);
        setTabOrder(at > 0 ? static_cast<QWidget*>(m_values[at - 1]) : m_choice, edit);
        connect(edit, &QLineEdit::textChanged, this, &TemplatePicker::showPreview);
        connect(edit, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    }
    for (int i = 0; i < m_values.size(); ++i) {
        m_values[i]->clear();
        m_fields[i]->setVisible(i < wanted);
    }
    m_choice->setVisible(one);
    m_send->setVisible(one);
    showPreview();
}

QStringList TemplatePicker::filled() const
{
    QStringList texts;
    const MessageTemplate* one = chosen();
    for (int i = 0; one && i < qMin<int>(one->values, int(m_values.size())); ++i)
        texts << m_values[i]->text().simplified();
    return texts;
}

void TemplatePicker::showPreview()
{
    const MessageTemplate* one = chosen();
    const QStringList values = filled();
    m_preview->setText(one ? filledIn(*one, values) : QString());
    m_preview->setVisible(one);
    m_send->setEnabled(one && !m_held && !values.contains(QString()));
}

QString TemplatePicker::preview() const { return m_preview->text(); }

QString TemplatePicker::note() const { return m_note->text(); }

QList<QWidget*> TemplatePicker::tabChain() const
{
    QList<QWidget*> chain{m_choice};
    for (QLineEdit* edit : m_values)
        chain << edit;
    return chain << m_retry << m_send;
}

void TemplatePicker::send()
{
    if (m_send->isEnabled() && chosen())
        Q_EMIT sendWanted(chosen()->id, filled());
}

}  // namespace frontdesk
