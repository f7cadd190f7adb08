// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/manifestreader.h"

#include "core/agent/external/schemaguard.h"
#include "core/agent/skillregistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace frontdesk::external {
namespace {

constexpr qint64 MaxManifestBytes = 256 * 1024;
constexpr int MaxSchemaValues = 2000;

const QStringList& contactNames()
{
    static const QStringList names{QStringLiteral("contact.id"), QStringLiteral("contact.name"),
                                   QStringLiteral("contact.email"), QStringLiteral("contact.phone")};
    return names;
}

bool isSkillName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,47}$"));
    return form.match(text).hasMatch();
}

void readArguments(MapReader& reader, Json& arguments)
{
    const YamlPtr node = reader.take("arguments");
    if (!node)
        return;
    int budget = MaxSchemaValues;
    Json schema = yamlToJson(node, budget);
    if (budget < 0)
        return reader.problem(node->line, QStringLiteral("arguments holds more than 2000 values; shorten it"));
    if (!schema.is_object() || schema.value("type", Json()) != "object")
        return reader.problem(
            node->line, QStringLiteral("arguments must be a JSON Schema with \"type: object\" and \"properties:\""));
    if (!schema.contains("properties"))
        schema["properties"] = Json::object();
    if (!schema["properties"].is_object())
        return reader.problem(node->line, QStringLiteral("arguments.properties must hold \"name: schema\" lines"));
    static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_-]{0,63}$"));
    for (const auto& [key, value] : schema["properties"].items())
        if (!form.match(QString::fromStdString(key)).hasMatch() || !value.is_object())
            reader.problem(node->line, u"the argument \"" % QString::fromStdString(key).left(64)
                                           % u"\" must be a word of letters, digits and _ with a schema below it");
    // What the manifest does not name is not wanted: the model's inventions are refused before the call.
    if (!schema.contains("additionalProperties"))
        schema["additionalProperties"] = false;
    for (const QString& problem : {schemaProblem(schema), patternProblem(schema)})
        if (!problem.isEmpty())
            return reader.problem(node->line, u"arguments: " % problem);
    for (const QString& problem : schemaProblems(schema, Json::object()))
        if (problem.startsWith(QStringLiteral("The schema")))
            return reader.problem(node->line, u"arguments is not a JSON Schema: " % problem);
    arguments = schema;
}

QStringList namesFor(const Json& arguments)
{
    QStringList names;
    for (const auto& [key, value] : arguments["properties"].items())
        names << QString::fromStdString(key);
    return names + contactNames();
}

void readResult(ManifestParts& parts, MapReader reader, ResultPlan& plan)
{
    reader.text("pointer", plan.pointer, 500);
    if (!plan.pointer.isEmpty() && !plan.pointer.startsWith(u'/'))
        reader.problem(reader.lineOf("pointer"), QStringLiteral("result.pointer must begin with / (a JSON pointer)"));
    parts.named(reader, "fields", plan.fields, false, 500);
    for (const auto& [name, pointer] : std::as_const(plan.fields))
        if (!pointer.startsWith(u'/'))
            reader.problem(reader.lineOf("fields"), u"result.fields." % name % u" must begin with / (a JSON pointer)");
    int bytes = int(plan.maxBytes);
    reader.whole("max_bytes", bytes, 100, 256 * 1024);
    plan.maxBytes = bytes;
    reader.whole("max_items", plan.maxItems, 1, 200);
    reader.finish();
}

void readSafety(MapReader& reader, Manifest& manifest, bool reads)
{
    const int effect = ManifestParts::choice(
        reader, "effect", {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("money")}, reads ? 0 : 1);
    manifest.effect = SkillEffect(effect);
    manifest.policy = SkillPolicy(ManifestParts::choice(
        reader, "policy",
        {QStringLiteral("default"), QStringLiteral("auto"), QStringLiteral("ask"), QStringLiteral("never")}, 0));
    manifest.identity = IdentityLevel(ManifestParts::choice(
        reader, "identity", {QStringLiteral("none"), QStringLiteral("known"), QStringLiteral("verified")}, 0));
    reader.whole("timeout_ms", manifest.timeoutMs, 100, 120'000);
    MapReader breaker = reader.map("breaker");
    breaker.whole("failures", manifest.breakerFailures, 1, 100);
    int seconds = manifest.breakerRestMs / 1000;
    breaker.whole("rest_seconds", seconds, 1, 3600);
    manifest.breakerRestMs = seconds * 1000;
    breaker.finish();
}

void readPlan(MapReader& reader, Manifest& manifest, int kind)
{
    const QStringList names = namesFor(manifest.arguments);
    ManifestParts parts{reader, names, QFileInfo(manifest.file).absolutePath()};
    readResult(parts, reader.map("result"), manifest.result);
    switch (kind) {
    case 0: manifest.plan = parts.http(); break;
    case 1: {
        const SqlPlan plan = parts.sql();
        manifest.result.maxItems = std::max(manifest.result.maxItems, plan.maxRows);
        manifest.plan = plan;
        break;
    }
    case 2: manifest.plan = parts.script(); break;
    default: manifest.plan = parts.mcp(); break;
    }
}

/// What only makes sense together.
void checkWhole(MapReader& reader, const Manifest& manifest, const QByteArray& bytes)
{
    const auto* http = std::get_if<HttpPlan>(&manifest.plan);
    const bool changing = http && http->method != u"GET" && http->method != u"HEAD" && http->method != u"POST";
    if (changing && manifest.effect == SkillEffect::Read)
        reader.problem(reader.lineOf("effect"),
                       u"a " % http->method % u" request changes something; write \"effect: write\" or \"money\"");
    const bool personal = bytes.contains("{contact.") || bytes.contains(":contact_");
    if (personal && manifest.identity == IdentityLevel::None)
        reader.problem(reader.lineOf("identity"),
                       QStringLiteral("who uses contact.… must say \"identity: known\" or \"verified\""));
    // A visitor may state any address: only a proof makes it the customer's own.
    bool reached = false;
    for (const char* name : {"{contact.email", "{contact.phone", ":contact_email", ":contact_phone"})
        reached = reached || bytes.contains(name);
    if (reached && manifest.identity == IdentityLevel::Known)
        reader.problem(reader.lineOf("identity"),
                       QStringLiteral("who uses contact.email or contact.phone must say \"identity: verified\": a "
                                      "visitor may state somebody else's"));
}

Result<ManifestPtr> readRoot(const YamlPtr& root, const QByteArray& bytes, const QString& file)
{
    auto manifest = std::make_shared<Manifest>();
    manifest->file = file;
    manifest->digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    ConfigProblems problems;
    MapReader reader(problems, file, root, QString(), 1);
    reader.required("name", manifest->name, 48);
    if (!manifest->name.isEmpty() && !isSkillName(manifest->name))
        reader.problem(reader.lineOf("name"),
                       QStringLiteral("name must be a word of small letters, digits and _ that begins with a letter"));
    reader.flag("enabled", manifest->enabled);
    reader.texts("agents", manifest->agents, 64);
    const int kind = ManifestParts::choice(
        reader, "kind",
        {QStringLiteral("http"), QStringLiteral("sql"), QStringLiteral("script"), QStringLiteral("mcp")}, -1);
    if (kind < 0 && !reader.take("kind"))
        reader.problem(reader.line(), QStringLiteral("kind is missing; write http, sql, script or mcp"));
    if (kind == 3)
        reader.text("description", manifest->description, 2000);
    else
        reader.required("description", manifest->description, 2000);
    readSafety(reader, *manifest, kind == 0 || kind == 1);
    if (kind != 3)
        readArguments(reader, manifest->arguments);
    if (kind >= 0)
        readPlan(reader, *manifest, kind);
    checkWhole(reader, *manifest, bytes);
    if (kind >= 0)
        reader.finish();
    if (!problems.isEmpty())
        return problemsToError(problems);
    return ManifestPtr(manifest);
}

}  // namespace

Result<ManifestPtr> parseManifest(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > MaxManifestBytes)
        return problemsToError({{file, 0, QStringLiteral("the file is larger than 256 KiB")}});
    const Result<YamlPtr> root = parseYaml(bytes, file);
    return root ? readRoot(*root, bytes, file) : Result<ManifestPtr>(root.error());
}

Result<ManifestPtr> readManifest(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problemsToError({{path, 0, u"the file cannot be opened: " % file.errorString()}});
    return parseManifest(file.read(MaxManifestBytes + 1), path);
}

}  // namespace frontdesk::external
