// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/agentform.h"

#include "ui/pages/agents/agenttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace frontdesk {
namespace {

/// What the reader takes; it has the last word.
constexpr int MaxInstructions = 20'000;

QStringList linesOf(const QPlainTextEdit* edit)
{
    QStringList lines;
    for (const QString& line : edit->toPlainText().split(u'\n'))
        if (const QString text = line.trimmed(); !text.isEmpty() && !lines.contains(text))
            lines << text;
    return lines;
}

QStringList partsOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u','))
        if (const QString word = part.simplified(); !word.isEmpty() && !parts.contains(word))
            parts << word;
    return parts;
}

}  // namespace

AgentForm::AgentForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* card : {buildWho(), buildModel(), buildTools(), buildTopics(), buildTexts()})
        column->addWidget(card);
    column->addStretch(1);
}

QPlainTextEdit* AgentForm::addText(QVBoxLayout* layout, const QString& label, const QString& hint, int lines)
{
    QPlainTextEdit* edit = makeTextEdit(lines);
    auto* field = new FormField(label, edit, hint);
    layout->addWidget(field);
    m_templates << field;
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        checkVariables();
        Q_EMIT edited();
    });
    return edit;
}

QWidget* AgentForm::buildWho()
{
    auto* card = new Card(tr("Who it is"), tr("Customers see the name; the instructions say how it should answer."));
    m_name = makeLineEdit();
    m_name->setMaxLength(60);
    card->body()->addWidget(new FormField(tr("Name"), m_name, {}));
    connect(m_name, &QLineEdit::textEdited, this, &AgentForm::edited);
    m_instructions = addText(card->body(), tr("Instructions"), {}, 9);
    return card;
}

QDoubleSpinBox* AgentForm::addSpin(QWidget* grid, const QString& label, double min, double max)
{
    auto* spin = new QDoubleSpinBox;
    spin->setRange(min, max);
    spin->setSingleStep(0.1);
    spin->setDecimals(2);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    leaveWheelToPage(spin);
    auto* cells = static_cast<QGridLayout*>(grid->layout());
    const QString range = tr("%1 to %2").arg(locale().toString(min), locale().toString(max));
    cells->addWidget(new FormField(label, spin, range), cells->count() / 2, cells->count() % 2, Qt::AlignTop);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &AgentForm::edited);
    return spin;
}

QWidget* AgentForm::buildModel()
{
    auto* card = new Card(tr("How it answers"),
                          tr("“builtin” needs no service and answers from your documents. Another "
                             "name asks the language model service of Settings."));
    auto* grid = new QWidget;
    auto* cells = new QGridLayout(grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(16);
    cells->setVerticalSpacing(12);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    m_model = makeLineEdit();
    m_model->setMaxLength(100);
    connect(m_model, &QLineEdit::textEdited, this, &AgentForm::edited);
    cells->addWidget(new FormField(tr("Model"), m_model, tr("For example builtin or gpt-4o-mini")), 0, 0, Qt::AlignTop);
    m_stream = new QComboBox;
    leaveWheelToPage(m_stream);
    m_stream->addItems({tr("Word by word"), tr("Sentence by sentence"), tr("All at once")});
    connect(m_stream, &QComboBox::currentIndexChanged, this, &AgentForm::edited);
    cells->addWidget(
        new FormField(tr("The answer appears"), m_stream, tr("Sentences are checked before they are shown.")), 0, 1,
        Qt::AlignTop);
    m_tokens = new QSpinBox;
    m_tokens->setRange(1, 32'000);
    m_tokens->setSingleStep(50);
    m_tokens->setButtonSymbols(QAbstractSpinBox::NoButtons);
    leaveWheelToPage(m_tokens);
    connect(m_tokens, &QSpinBox::valueChanged, this, &AgentForm::edited);
    cells->addWidget(new FormField(tr("Longest answer, in tokens"), m_tokens, tr("About four letters each")), 1, 0,
                     Qt::AlignTop);
    m_temperature = addSpin(grid, tr("Temperature"), 0, 2);
    m_topP = addSpin(grid, tr("Share of likely words (top_p)"), 0, 1);
    m_frequency = addSpin(grid, tr("Less of frequent words"), -2, 2);
    m_presence = addSpin(grid, tr("Less of used words"), -2, 2);
    card->body()->addWidget(grid);
    return card;
}

QWidget* AgentForm::buildTools()
{
    auto* card = new Card(
        tr("What it may use"),
        tr("Skills that are not ticked are never offered to this agent, whatever a customer writes."));
    m_toolColumn = new QVBoxLayout;
    m_toolColumn->setSpacing(8);
    card->body()->addLayout(m_toolColumn);
    return card;
}

QWidget* AgentForm::buildTopics()
{
    auto* card = new Card(tr("What it is asked"),
                          tr("A message with one of the words goes to this agent, and so does one about a topic."));
    m_topics = makeLineEdit();
    card->body()->addWidget(
        new FormField(tr("Topics"), m_topics, tr("Separated by commas, for example billing, refunds")));
    connect(m_topics, &QLineEdit::textEdited, this, &AgentForm::edited);
    m_words = makeTextEdit(3);
    card->body()->addWidget(new FormField(
        tr("Words by topic"), m_words, tr("One topic a line: “billing: invoice, charged twice”. Whole words count.")));
    connect(m_words, &QPlainTextEdit::textChanged, this, &AgentForm::edited);
    return card;
}

QWidget* AgentForm::buildTexts()
{
    auto* card = new Card(tr("What it says"), tr("In your words. An empty line below takes those of the program."));
    m_greetings = addText(card->body(), tr("Greetings"), tr("One a line; they take turns."), 4);
    m_closings = addText(card->body(), tr("Closings"), tr("One a line; they take turns."), 4);
    for (const AgentTextKey& key : fallbackTexts())
        m_fallbacks.insert(key.key, addText(card->body(), key.label, {}, 2));
    for (const AgentTextKey& key : errorTexts())
        m_errors.insert(key.key, addText(card->body(), key.label, {}, 2));
    return card;
}

void AgentForm::fillTools(const QStringList& names, const QStringList& chosen)
{
    qDeleteAll(std::exchange(m_tools, {}));
    m_toolOrder = names;
    for (const QString& name : names) {
        auto* box = new QCheckBox(name);
        box->setChecked(chosen.contains(name));
        connect(box, &QCheckBox::toggled, this, &AgentForm::edited);
        m_toolColumn->addWidget(box);
        m_tools.insert(name, box);
    }
}

void AgentForm::fillTexts(const AgentProfile& agent)
{
    m_greetings->setPlainText(agent.greetings.join(u'\n'));
    m_closings->setPlainText(agent.closings.join(u'\n'));
    for (auto it = m_fallbacks.cbegin(); it != m_fallbacks.cend(); ++it)
        it.value()->setPlainText(agent.fallbackResponses.value(it.key()));
    for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it)
        it.value()->setPlainText(agent.errorResponses.value(it.key()));
}

void AgentForm::setAgent(const AgentProfile& agent, const AgentsState& state)
{
    const QSignalBlocker quiet(this);
    m_agent = agent;
    m_variables = state.variables;
    m_keywords = state.keywords;
    m_name->setText(agent.name);
    m_instructions->setPlainText(agent.instructions.trimmed());
    m_model->setText(agent.model);
    m_tokens->setValue(agent.settings.maxTokens);
    m_temperature->setValue(agent.settings.temperature);
    m_topP->setValue(agent.settings.topP);
    m_frequency->setValue(agent.settings.frequencyPenalty);
    m_presence->setValue(agent.settings.presencePenalty);
    m_stream->setCurrentIndex(int(agent.stream));
    fillTools(state.skills, agent.tools);
    m_topics->setText(agent.specializesIn.join(QStringLiteral(", ")));
    m_shownTopics.clear();
    for (const QString& topic : topicsOfAgent(agent, state))
        if (!state.keywords.value(topic).isEmpty())
            m_shownTopics << topic;
    m_words->setPlainText(keywordLines(m_shownTopics, state.keywords));
    fillTexts(agent);
    checkVariables();
}

void AgentForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

AgentProfile AgentForm::agent() const
{
    AgentProfile agent = m_agent;
    agent.name = m_name->text().trimmed();
    agent.instructions = m_instructions->toPlainText().trimmed();
    agent.model = m_model->text().trimmed();
    agent.settings = {.maxTokens = m_tokens->value(),
                      .temperature = m_temperature->value(),
                      .topP = m_topP->value(),
                      .frequencyPenalty = m_frequency->value(),
                      .presencePenalty = m_presence->value()};
    agent.stream = StreamMode(m_stream->currentIndex());
    agent.tools.clear();
    // In the order that the file has, new ones behind.
    for (const QString& name : m_agent.tools + m_toolOrder)
        if (const QCheckBox* box = m_tools.value(name); box && box->isChecked() && !agent.tools.contains(name))
            agent.tools << name;
    agent.specializesIn = partsOf(m_topics->text());
    agent.greetings = linesOf(m_greetings);
    agent.closings = linesOf(m_closings);
    for (auto it = m_fallbacks.cbegin(); it != m_fallbacks.cend(); ++it)
        putText(agent.fallbackResponses, it.key(), it.value()->toPlainText());
    for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it)
        putText(agent.errorResponses, it.key(), it.value()->toPlainText());
    return agent;
}

std::optional<QHash<QString, QStringList>> AgentForm::keywords() const
{
    const QHash<QString, QStringList> mine = keywordsFromLines(m_words->toPlainText());
    QHash<QString, QStringList> all = m_keywords;
    for (const QString& topic : m_shownTopics)
        all.remove(topic);
    for (auto it = mine.cbegin(); it != mine.cend(); ++it)
        all.insert(it.key(), it.value());
    return all == m_keywords ? std::nullopt : std::optional(all);
}

/// While one types: a {variable} that does not exist is said at its field.
void AgentForm::checkVariables()
{
    const QString known = u'{' % m_variables.join(QStringLiteral("}, {")) % u'}';
    for (FormField* field : std::as_const(m_templates)) {
        const auto* edit = qobject_cast<const QPlainTextEdit*>(field->editor());
        const QString wrong = edit ? unknownVariable(edit->toPlainText(), m_variables) : QString();
        field->setProblem(wrong.isEmpty() ? QString() : tr("{%1} does not exist. These do: %2").arg(wrong, known));
    }
    m_templates.first()->setHint(tr("These are filled in: %1").arg(known));
}

QString AgentForm::problem()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return tr("Give the agent a name.");
    }
    if (m_instructions->toPlainText().size() > MaxInstructions) {
        m_instructions->setFocus(Qt::OtherFocusReason);
        return tr("The instructions are longer than %n character(s).", nullptr, MaxInstructions);
    }
    for (FormField* field : std::as_const(m_templates)) {
        const auto* edit = qobject_cast<const QPlainTextEdit*>(field->editor());
        if (!edit || unknownVariable(edit->toPlainText(), m_variables).isEmpty())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return tr("A text names something in braces that does not exist.");
    }
    return {};
}

}  // namespace frontdesk
