// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentschema.h"

#include "core/config/agentconfigreader.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

/// The schema that editors use and the reader of the program say the same.
class AgentSchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaIsTheCommittedOne();
    void schemaExplainsEveryKey();
    void schemaTakesWhatLoads_data();
    void schemaTakesWhatLoads();
    void schemaAndReaderRefuseTheSame();

private:
    static QString source(const QString& name)
    {
        return qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral(".")) % u'/' % name;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<AgentConfigPtr> load(const QByteArray& text) const
    {
        return parseAgentConfig(text, m_dir.filePath(QStringLiteral("a.yml")));
    }

    QTemporaryDir m_dir;
};

namespace {

const QByteArray Business = "business:\n  company_name: X\n";

/// As much of draft 7 as the schema uses. "" = valid, else the path of the first value that is not.
QString violation(const Json& schema, const Json& value, const QString& path);

bool hasType(const Json& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
           || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean())
           || (type == "null" && value.is_null()) || (type == "integer" && value.is_number_integer())
           || (type == "number" && value.is_number());
}

bool typeFits(const Json& schema, const Json& value)
{
    if (!schema.contains("type"))
        return true;
    const Json& type = schema["type"];
    if (type.is_string())
        return hasType(value, type.get<std::string>());
    return std::any_of(type.begin(), type.end(),
                       [&](const Json& one) { return hasType(value, one.get<std::string>()); });
}

QString objectViolation(const Json& schema, const Json& value, const QString& path)
{
    for (const Json& name : schema.value("required", Json::array()))
        if (!value.contains(name.get<std::string>()))
            return path % u'.' % QString::fromStdString(name.get<std::string>());
    const Json properties = schema.value("properties", Json::object());
    const Json free = schema.value("additionalProperties", Json(true));
    for (const auto& [key, inner] : value.items()) {
        const QString at = path % u'.' % QString::fromStdString(key);
        if (!properties.contains(key) && free.is_boolean() && !free.get<bool>())
            return at;
        const Json& rule = properties.contains(key) ? properties[key] : free;
        if (rule.is_object())
            if (const QString bad = violation(rule, inner, at); !bad.isEmpty())
                return bad;
    }
    return {};
}

bool inRange(const Json& schema, const Json& value)
{
    if (value.is_string() && schema.contains("minLength") && value.get<std::string>().empty())
        return false;
    if (value.is_string() && schema.contains("maxLength"))
        return QString::fromStdString(value.get<std::string>()).size() <= schema["maxLength"].get<int>();
    if (!value.is_number() || !schema.contains("minimum"))
        return true;
    const double number = value.get<double>();
    return number >= schema["minimum"].get<double>() && number <= schema["maximum"].get<double>();
}

QString violation(const Json& schema, const Json& value, const QString& path)
{
    if (schema.contains("anyOf")) {
        for (const Json& one : schema["anyOf"])
            if (violation(one, value, path).isEmpty())
                return {};
        return path;
    }
    if (schema.contains("enum")) {
        const Json& words = schema["enum"];
        return std::find(words.begin(), words.end(), value) != words.end() ? QString() : path;
    }
    if (!typeFits(schema, value) || !inRange(schema, value))
        return path;
    if (value.is_object())
        return objectViolation(schema, value, path);
    for (const Json& item : value.is_array() && schema.contains("items") ? value : Json::array())
        if (const QString bad = violation(schema["items"], item, path % u"[]"); !bad.isEmpty())
            return bad;
    return {};
}

Json jsonOf(const QByteArray& yaml)
{
    int budget = 100'000;
    const Result<YamlPtr> root = parseYaml(yaml, QStringLiteral("a.yml"));
    return root ? yamlToJson(*root, budget) : Json();
}

/// Where values of one's own go: path of keys -> rule.
void leaves(const Json& schema, const QStringList& path, QList<QPair<QStringList, Json>>& out)
{
    if (schema.contains("properties")
        || (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())) {
        if (schema.contains("properties"))
            for (const auto& [key, inner] : schema["properties"].items())
                leaves(inner, path + QStringList{QString::fromStdString(key)}, out);
        if (schema["additionalProperties"].is_object())
            leaves(schema["additionalProperties"], path + QStringList{QStringLiteral("own_name")}, out);
        return;
    }
    out << qMakePair(path, schema);
}

QByteArray nested(const QStringList& path, const QByteArray& value)
{
    QByteArray text;
    for (qsizetype i = 0; i < path.size(); ++i) {
        text += QByteArray(2 * i, ' ') + path.at(i).toUtf8();
        text += i + 1 < path.size() ? QByteArray(":\n") : QByteArray(": " + value + '\n');
    }
    return text;
}

}  // namespace

void AgentSchemaTest::schemaIsTheCommittedOne()
{
    const QString path = source(QStringLiteral("resources/schema/agent_config.schema.json"));
    if (qEnvironmentVariableIsSet("FRONTDESK_WRITE_SCHEMA")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(agentSchemaText()) > 0);
    }
    QVERIFY2(read(path) == agentSchemaText(),
             "run build/release/frontdesk-headless config schema > resources/schema/agent_config.schema.json");
}

void AgentSchemaTest::schemaExplainsEveryKey()
{
    QStringList missing;
    const std::function<void(const Json&, const QString&)> walk = [&](const Json& schema, const QString& path) {
        if (schema.contains("properties"))
            for (const auto& [key, inner] : schema["properties"].items()) {
                const QString at = path % u'.' % QString::fromStdString(key);
                // Days and signals explain themselves.
                if (!inner.contains("description") && !at.contains(u".hours.") && !at.contains(u".weights."))
                    missing << at;
                walk(inner, at);
            }
        if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
            walk(schema["additionalProperties"], path % u".*");
        if (schema.contains("items") && !path.contains(u".hours."))
            walk(schema["items"], path % u"[]");
    };
    walk(agentConfigSchema(), {});
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void AgentSchemaTest::schemaTakesWhatLoads_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"resources/demo/agent_config.yml", "resources/company/agent_config.yml", "tests/data/seed/agent_config.yml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AgentSchemaTest::schemaTakesWhatLoads()
{
    QFETCH(QString, file);
    const QString bad = violation(agentConfigSchema(), jsonOf(read(source(file))), {});
    QVERIFY2(bad.isEmpty(), qPrintable(bad));
}

/// For every key: a value of the wrong kind or out of range is refused by both, and so is a key beside it that does not
/// exist. What the schema takes as a whole, the reader takes.
void AgentSchemaTest::schemaAndReaderRefuseTheSame()
{
    const Json schema = agentConfigSchema();
    QList<QPair<QStringList, Json>> keys;
    leaves(schema, {}, keys);
    QVERIFY(keys.size() > 150);
    for (const auto& [path, rule] : std::as_const(keys)) {
        QByteArrayList wrong{"{a: {b: 1}}"};
        if (rule.contains("minimum"))
            wrong << QByteArray::number(rule["minimum"].get<double>() - 1)
                  << QByteArray::number(rule["maximum"].get<double>() + 1, 'f', 0) << "\"x\"";
        if (rule.contains("enum"))
            wrong << "\"neither\"";
        if (rule.contains("items"))
            wrong << "\"x\"";
        if (path.last() == u"policies" || path.contains(QStringLiteral("store_hours")))
            wrong = {"[]"};
        for (const QByteArray& value : std::as_const(wrong)) {
            QByteArray text = nested(path, value);
            if (path.first() != u"business")
                text += Business;
            const Result<AgentConfigPtr> loaded = load(text);
            QVERIFY2(!violation(schema, jsonOf(text), {}).isEmpty(), text.constData());
            QVERIFY2(!loaded.ok(), text.constData());
            const QString named = path.first() == u"agents" || path.first() == u"skills" ? path.last()
                                                                                         : path.join(u'.');
            QVERIFY2(loaded.error().userText.contains(named.section(u'.', -2)) || path.contains(QStringLiteral("hours"))
                         || path.contains(QStringLiteral("store_hours")),
                     qPrintable(loaded.error().userText));
        }
        QStringList typo = path;
        typo.last() = QStringLiteral("zzqqxx");
        QByteArray text = nested(typo, "1");
        if (path.first() != u"business")
            text += Business;
        QCOMPARE(violation(schema, jsonOf(text), {}).isEmpty(), load(text).ok());
    }
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::AgentSchemaTest)
#include "agentschematest.moc"
