// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/scenario.h"

#include "core/config/configproblem.h"
#include "core/config/yamlfile.h"
#include "core/engine/replay/scenariotext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace frontdesk {
namespace {

constexpr qsizetype MaxTurns = 50;

/// Reads one file; every problem is kept, so that all of them are told at once.
class ScenarioReader {
public:
    explicit ScenarioReader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] Result<QList<EvalScenario>> read(const YamlPtr& root);

private:
    using Field = std::pair<const char*, std::function<void(const YamlNode&)>>;

    void problem(int line, const QString& text) { m_problems << ConfigProblem{m_file, line, text}; }
    void fields(const YamlNode& node, const QString& what, const QList<Field>& known);
    [[nodiscard]] QString text(const YamlNode& node);
    [[nodiscard]] QStringList list(const YamlNode& node);
    [[nodiscard]] bool flag(const YamlNode& node);
    [[nodiscard]] Micros time(const YamlNode& node);
    [[nodiscard]] Json json(const YamlNode& node);
    [[nodiscard]] QStringList alternatives(const YamlNode& node);
    [[nodiscard]] QList<Field> settings(EvalScenario& into);
    void contact(const YamlNode& node, EvalScenario& into);
    void planted(const YamlNode& node, EvalScenario& into);
    void obedience(const YamlNode& node, EvalScenario& into);
    void expectations(const YamlNode& node, ScenarioTurn& into);
    void turns(const YamlNode& node, EvalScenario& into);
    void scenario(const YamlNode& node, const EvalScenario& defaults);
    void each(const YamlNode& node, const QString& what, const std::function<void(const YamlNode&)>& visit);

    QString m_file;
    ConfigProblems m_problems;
    QSet<QString> m_names;
    QList<EvalScenario> m_scenarios;
};

void ScenarioReader::fields(const YamlNode& node, const QString& what, const QList<Field>& known)
{
    if (!node.isMap()) {
        problem(node.line, what % QStringLiteral(" must be keys with values."));
        return;
    }
    QStringList names;
    for (const Field& field : known)
        names << QString::fromLatin1(field.first);
    for (const YamlEntry& entry : node.entries) {
        const qsizetype index = names.indexOf(entry.key);
        if (index < 0)
            problem(entry.line,
                    QStringLiteral("%1 has no key \"%2\".").arg(what, entry.key) % didYouMeanText(entry.key, names));
        else
            known.at(index).second(*entry.value);
    }
}

void ScenarioReader::each(const YamlNode& node, const QString& what, const std::function<void(const YamlNode&)>& visit)
{
    if (!node.isList()) {
        problem(node.line, what % QStringLiteral(" must be a list."));
        return;
    }
    for (const YamlPtr& item : node.items)
        visit(*item);
}

QString ScenarioReader::text(const YamlNode& node)
{
    if (!node.isScalar())
        problem(node.line, QStringLiteral("A text is expected here."));
    return node.text;
}

QStringList ScenarioReader::list(const YamlNode& node)
{
    QStringList values;
    if (node.isScalar())
        return {node.text};
    each(node, QStringLiteral("This"), [&](const YamlNode& item) { values << text(item); });
    return values;
}

bool ScenarioReader::flag(const YamlNode& node)
{
    bool value = false;
    QString wrong;
    if (!YamlConversion::toBool(node, value, wrong))
        problem(node.line, wrong);
    return value;
}

Micros ScenarioReader::time(const YamlNode& node)
{
    const QDateTime at = QDateTime::fromString(node.text, Qt::ISODate);
    const bool zoned = node.text.endsWith(u'Z')
                       || QRegularExpression(QStringLiteral("[+-]\\d\\d:\\d\\d$")).match(node.text).hasMatch();
    if (!at.isValid() || !zoned)
        problem(node.line,
                QStringLiteral("\"%1\" is not a time; write it as 2026-11-21T11:00:00-05:00.").arg(node.text));
    return at.toMSecsSinceEpoch() * 1000;
}

Json ScenarioReader::json(const YamlNode& node)
{
    if (node.isMap()) {
        Json object = Json::object();
        for (const YamlEntry& entry : node.entries)
            object[toStd(entry.key)] = json(*entry.value);
        return object;
    }
    if (node.isList()) {
        Json array = Json::array();
        for (const YamlPtr& item : node.items)
            array.push_back(json(*item));
        return array;
    }
    if (node.kind == YamlNode::Kind::Null)
        return nullptr;
    return scenariotext::scalar(node.text, node.quoted);
}

/// A list whose rows are "a|b" or [a, b].
QStringList ScenarioReader::alternatives(const YamlNode& node)
{
    QStringList rows;
    each(node, QStringLiteral("This"), [&](const YamlNode& item) {
        const QString row = list(item).join(u'|');
        if (row.trimmed().isEmpty())
            problem(item.line, QStringLiteral("An empty expectation is met by everything."));
        rows << row;
    });
    return rows;
}

void ScenarioReader::contact(const YamlNode& node, EvalScenario& into)
{
    fields(node, QStringLiteral("contact"),
           {{"name", [&](const YamlNode& n) { into.contactName = text(n); }},
            {"email", [&](const YamlNode& n) { into.contactEmail = text(n); }},
            {"verified", [&](const YamlNode& n) { into.contactVerified = flag(n); }}});
}

void ScenarioReader::planted(const YamlNode& node, EvalScenario& into)
{
    const auto document = [&](const YamlNode& n) {
        PlantedDocument planted;
        fields(n, QStringLiteral("A planted document"),
               {{"title", [&](const YamlNode& v) { planted.title = text(v); }},
                {"text", [&](const YamlNode& v) { planted.text = text(v); }}});
        into.documents << planted;
    };
    const auto results = [&](const YamlNode& n) {
        if (!n.isMap())
            problem(n.line, QStringLiteral("results must be names of skills with what they answer."));
        for (const YamlEntry& entry : n.entries)
            into.results.insert(entry.key, json(*entry.value));
    };
    fields(node, QStringLiteral("planted"),
           {{"documents", [&](const YamlNode& n) { each(n, QStringLiteral("documents"), document); }},
            {"results", results}});
}

void ScenarioReader::obedience(const YamlNode& node, EvalScenario& into)
{
    each(node, QStringLiteral("gullible"), [&](const YamlNode& item) {
        ObeyStep step;
        fields(item, QStringLiteral("A step"),
               {{"call", [&](const YamlNode& n) { step.call = text(n); }},
                {"with", [&](const YamlNode& n) { step.with = json(n); }},
                {"say", [&](const YamlNode& n) { step.say = text(n); }}});
        if (step.call.isEmpty() == step.say.isEmpty())
            problem(item.line, QStringLiteral("A step either calls a skill (call, with) or says something (say)."));
        into.gullible << step;
    });
}

void ScenarioReader::expectations(const YamlNode& node, ScenarioTurn& into)
{
    fields(node, QStringLiteral("expect"),
           {{"skills", [&](const YamlNode& n) { into.skills = alternatives(n); }},
            {"not_skills", [&](const YamlNode& n) { into.notSkills = list(n); }},
            {"facts", [&](const YamlNode& n) { into.facts = alternatives(n); }},
            {"forbid", [&](const YamlNode& n) { into.forbid = list(n); }},
            {"escalate", [&](const YamlNode& n) { into.escalate = flag(n); }},
            {"knows", [&](const YamlNode& n) { into.knows = flag(n); }},
            {"agent", [&](const YamlNode& n) { into.agent = text(n); }},
            {"language", [&](const YamlNode& n) { into.language = text(n); }}});
}

void ScenarioReader::turns(const YamlNode& node, EvalScenario& into)
{
    each(node, QStringLiteral("turns"), [&](const YamlNode& item) {
        ScenarioTurn turn;
        turn.line = item.line;
        fields(item, QStringLiteral("A turn"),
               {{"say", [&](const YamlNode& n) { turn.say = text(n); }},
                {"expect", [&](const YamlNode& n) { expectations(n, turn); }}});
        if (turn.say.trimmed().isEmpty())
            problem(item.line, QStringLiteral("A turn needs what the customer writes (say)."));
        into.turns << turn;
    });
    if (into.turns.size() > MaxTurns)
        problem(node.line, QStringLiteral("A scenario has at most %1 turns.").arg(MaxTurns));
}

/// What a file may set for all of its scenarios.
QList<ScenarioReader::Field> ScenarioReader::settings(EvalScenario& into)
{
    return {{"now", [this, &into](const YamlNode& n) { into.now = time(n); }},
            {"tags", [this, &into](const YamlNode& n) { into.tags << list(n); }},
            {"contact", [this, &into](const YamlNode& n) { contact(n, into); }},
            {"planted", [this, &into](const YamlNode& n) { planted(n, into); }},
            {"forbid", [this, &into](const YamlNode& n) { into.forbid << list(n); }},
            {"never", [this, &into](const YamlNode& n) { into.never = list(n); }},
            {"protect", [this, &into](const YamlNode& n) { into.protect = list(n); }}};
}

void ScenarioReader::scenario(const YamlNode& node, const EvalScenario& defaults)
{
    EvalScenario one = defaults;
    one.file = m_file;
    one.line = node.line;
    const auto repeated = [&](const YamlNode& n) {
        qint64 value = 0;
        QString wrong;
        if (!YamlConversion::toInt(n, value, wrong) || value < 1 || value > 10'000)
            problem(n.line, QStringLiteral("repeat is a number from 1 to 10000."));
        one.repeat = std::max(1, int(value));
    };
    QList<Field> known = settings(one);
    known << Field{"name", [&](const YamlNode& n) { one.name = text(n); }}
          << Field{"turns", [&](const YamlNode& n) { turns(n, one); }}
          << Field{"gullible", [&](const YamlNode& n) { obedience(n, one); }} << Field{"repeat", repeated};
    fields(node, QStringLiteral("A scenario"), known);
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"));
    if (!shape.match(one.name).hasMatch())
        problem(node.line, QStringLiteral("A scenario needs a name of letters, digits and hyphens."));
    else if (m_names.contains(one.name))
        problem(node.line, QStringLiteral("The name \"%1\" is used twice.").arg(one.name));
    m_names.insert(one.name);
    if (one.turns.isEmpty())
        problem(node.line, QStringLiteral("A scenario needs turns."));
    static const QStringList protectable{QStringLiteral("orders"), QStringLiteral("canary"), QStringLiteral("prompt")};
    for (const QString& what : std::as_const(one.protect))
        if (!protectable.contains(what))
            problem(node.line, QStringLiteral("protect knows orders, canary and prompt, not \"%1\".").arg(what));
    m_scenarios << one;
}

Result<QList<EvalScenario>> ScenarioReader::read(const YamlPtr& root)
{
    EvalScenario defaults;
    const YamlNode* rows = nullptr;
    const auto format = [&](const YamlNode& n) {
        if (n.text != u"1")
            problem(n.line, QStringLiteral("This file has format %1; this program reads format 1.").arg(n.text));
    };
    fields(*root, QStringLiteral("A scenario file"),
           {{"format", format},
            {"defaults", [&](const YamlNode& n) { fields(n, QStringLiteral("defaults"), settings(defaults)); }},
            {"scenarios", [&](const YamlNode& n) { rows = &n; }}});
    if (rows)
        each(*rows, QStringLiteral("scenarios"), [&](const YamlNode& item) { scenario(item, defaults); });
    else if (root->isMap())
        problem(root->line, QStringLiteral("The list \"scenarios\" is missing."));
    if (!m_problems.isEmpty())
        return problemsToError(m_problems);
    return m_scenarios;
}

/// A file, a folder or a pattern; sorted.
QStringList filesAt(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return {path};
    const bool folder = info.isDir();
    const QDir dir(folder ? path : info.path());
    const QString pattern = folder ? QStringLiteral("*.yml") : info.fileName();
    QStringList files;
    const QStringList names = dir.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        files << dir.filePath(name);
    return files;
}

}  // namespace

Result<QList<EvalScenario>> parseScenarios(const QByteArray& bytes, const QString& file)
{
    const Result<YamlPtr> root = parseYaml(bytes, file);
    if (!root)
        return root.error();
    return ScenarioReader(file).read(*root);
}

Result<QList<EvalScenario>> loadScenarios(const QStringList& paths)
{
    QList<EvalScenario> all;
    QStringList wrong;
    for (const QString& path : paths) {
        const QStringList files = filesAt(path);
        if (files.isEmpty())
            wrong << QStringLiteral("%1: there is no scenario file.").arg(path);
        for (const QString& name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                wrong << QStringLiteral("%1: cannot be read: %2").arg(name, file.errorString());
                continue;
            }
            const Result<QList<EvalScenario>> read = parseScenarios(file.readAll(), name);
            if (read)
                all << *read;
            else
                wrong << read.error().userText;
        }
    }
    if (!wrong.isEmpty())
        return Error{ErrorCode::InvalidInput, wrong.join(u'\n'), {}};
    return all;
}

}  // namespace frontdesk
