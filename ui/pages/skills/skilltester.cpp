// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/skills/skilltester.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace frontdesk {
namespace {

QString typeOf(const Json& schema) { return schema.is_object() ? jsonString(schema, "type") : QString(); }

bool isChoice(const Json& schema) { return schema.is_object() && schema.contains("enum") && schema["enum"].is_array(); }

QWidget* editorFor(const Json& schema, bool required)
{
    if (isChoice(schema) || typeOf(schema) == u"boolean") {
        auto* box = new QComboBox;
        leaveWheelToPage(box);
        if (!required)
            box->addItem(SkillTester::tr("(left out)"));
        if (isChoice(schema)) {
            for (const Json& value : schema["enum"])
                if (value.is_string())
                    box->addItem(QString::fromStdString(value.get<std::string>()), true);
        } else {
            box->addItem(QStringLiteral("true"), true);
            box->addItem(QStringLiteral("false"), true);
        }
        return box;
    }
    if (typeOf(schema) == u"array" || typeOf(schema) == u"object")
        return makeTextEdit(3);
    return makeLineEdit();
}

QString textIn(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
        return text->toPlainText();
    const auto* box = qobject_cast<const QComboBox*>(editor);
    return box && box->currentData().toBool() ? box->currentText() : QString();
}

/// The typed value; null = it does not fit the type.
std::optional<Json> valueOf(const QString& text, const Json& schema)
{
    const QString type = typeOf(schema);
    bool ok = true;
    if (type == u"integer") {
        const qint64 number = text.toLongLong(&ok);
        return ok ? std::optional<Json>(number) : std::nullopt;
    }
    if (type == u"number") {
        const double number = text.toDouble(&ok);
        return ok ? std::optional<Json>(number) : std::nullopt;
    }
    if (type == u"boolean")
        return Json(text == u"true");
    if (type != u"array" && type != u"object")
        return Json(toStd(text));
    const Result<Json> parsed = parseJson(text.toUtf8());
    return parsed ? std::optional<Json>(*parsed) : std::nullopt;
}

QString hintOf(const Json& schema, bool required)
{
    const QString about = schema.is_object() ? jsonString(schema, "description") : QString();
    if (!about.isEmpty())
        return about;
    if (typeOf(schema) == u"array" || typeOf(schema) == u"object")
        return SkillTester::tr("As JSON");
    return required ? QString() : SkillTester::tr("May be left empty");
}

}  // namespace

SkillTester::SkillTester(QWidget* parent)
    : QWidget(parent),
      m_skill(new QComboBox),
      m_about(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_really(new QCheckBox(tr("Really do it, this once"))),
      m_run(makeButton(tr("Run"), ButtonKind::Primary, Icon::Play)),
      m_summary(new TextLabel({}, {13, QFont::Medium, Tone::Text, TextFlow::Wrap})),
      m_result(makeTextEdit(12))
{
    build();
    leaveWheelToPage(m_skill);
    connect(m_skill, &QComboBox::currentIndexChanged, this, [this] { makeForm(); });
    connect(m_run, &QPushButton::clicked, this, &SkillTester::run);
}

void SkillTester::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = new Card(tr("Try a skill"), tr("As somebody who is no customer of yours. What changes something only "
                                                "says what it would do."));
    card->body()->addWidget(new FormField(tr("Skill"), m_skill, {}));
    card->body()->addWidget(m_about);
    m_form = new QVBoxLayout;
    m_form->setSpacing(8);
    card->body()->addLayout(m_form);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(12);
    acts->addWidget(m_run);
    acts->addWidget(m_really);
    acts->addStretch(1);
    card->body()->addLayout(acts);
    column->addWidget(card);
    auto* outcome = new Card(tr("Result"), {});
    outcome->body()->addWidget(m_summary);
    m_result->setReadOnly(true);
    m_result->setAccessibleName(tr("Result as JSON"));
    outcome->body()->addWidget(new OutlinedBox(m_result));
    m_outcome = outcome;
    m_outcome->hide();
    column->addWidget(outcome);
    column->addStretch(1);
}

const ToolSpec* SkillTester::spec() const
{
    const int index = m_skill->currentIndex();
    return index >= 0 && index < m_specs.size() ? &m_specs.at(index) : nullptr;
}

void SkillTester::setSkills(const QList<SkillRow>& skills)
{
    QStringList before;
    QStringList now;
    for (const ToolSpec& known : std::as_const(m_specs))
        before << known.name;
    m_specs.clear();
    for (const SkillRow& row : skills) {
        m_specs << row.spec;
        now << row.spec.name;
    }
    if (before == now)
        return;
    const QString chosen = m_skill->currentText();
    {
        const QSignalBlocker quiet(m_skill);
        m_skill->clear();
        m_skill->addItems(now);
        m_skill->setCurrentIndex(int(std::max<qsizetype>(0, now.indexOf(chosen))));
    }
    makeForm();
}

void SkillTester::choose(const QString& skill) { m_skill->setCurrentText(skill); }

void SkillTester::takeFocus() { m_skill->setFocus(Qt::OtherFocusReason); }

void SkillTester::makeForm()
{
    const ToolSpec* chosen = spec();
    if (!chosen || m_formOf == chosen->name)
        return;
    m_formOf = chosen->name;
    for (const Argument& argument : std::as_const(m_arguments))
        delete argument.field;
    m_arguments.clear();
    m_outcome->hide();
    m_about->setText(chosen->description);
    m_really->setChecked(false);
    m_really->setVisible(chosen->effect != SkillEffect::Read);
    const Json properties = chosen->inputSchema.value("properties", Json::object());
    const Json required = chosen->inputSchema.value("required", Json::array());
    for (const auto& [key, schema] : properties.items()) {
        Argument argument;
        argument.name = QString::fromStdString(key);
        argument.schema = schema;
        argument.required = std::find(required.begin(), required.end(), key) != required.end();
        argument.field = new FormField(argument.name, editorFor(schema, argument.required),
                                       hintOf(schema, argument.required));
        m_form->addWidget(argument.field);
        m_arguments << argument;
    }
}

bool SkillTester::read(Json& arguments)
{
    bool fine = true;
    for (const Argument& argument : std::as_const(m_arguments)) {
        const QString text = textIn(argument.field->editor());
        argument.field->setProblem({});
        if (text.trimmed().isEmpty()) {
            if (argument.required)
                argument.field->setProblem(tr("This is needed."));
            fine = fine && !argument.required;
            continue;
        }
        const std::optional<Json> value = valueOf(text, argument.schema);
        if (value)
            arguments[toStd(argument.name)] = *value;
        else
            argument.field->setProblem(
                tr("This does not fit; it has to be of the type %1.").arg(typeOf(argument.schema)));
        fine = fine && value.has_value();
    }
    return fine;
}

void SkillTester::run()
{
    const ToolSpec* chosen = spec();
    Json arguments = Json::object();
    if (!chosen || !read(arguments))
        return;
    const bool really = m_really->isChecked();
    m_really->setChecked(false);
    Q_EMIT wanted(chosen->name, arguments, really);
}

void SkillTester::setBusy(bool busy) { m_run->setEnabled(!busy); }

void SkillTester::showTrial(const SkillTrial& trial)
{
    QStringList words;
    if (trial.dryRun)
        words << tr("Nothing was done. It would:");
    words << trial.result.summary << tr("(%1)").arg(display::shortTime(trial.micros));
    if (trial.result.sample)
        words << tr("Sample data.");
    m_summary->setTone(trial.result.isError ? Tone::Urgent : Tone::Text);
    m_summary->setText(words.join(u' '));
    m_result->setPlainText(
        QString::fromStdString(trial.result.content.dump(2, ' ', false, Json::error_handler_t::replace)));
    m_outcome->show();
}

void SkillTester::showProblem(const QString& sentence)
{
    m_summary->setTone(Tone::Urgent);
    m_summary->setText(sentence);
    m_result->clear();
    m_outcome->show();
}

QWidget* SkillTester::editor(const QString& argument) const
{
    for (const Argument& known : m_arguments)
        if (known.name == argument)
            return known.field->editor();
    return nullptr;
}

QString SkillTester::resultText() const { return m_result->toPlainText(); }

QString SkillTester::summaryText() const { return m_outcome->isHidden() ? QString() : m_summary->text(); }

}  // namespace frontdesk
