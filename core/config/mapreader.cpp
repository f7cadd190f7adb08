// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"

namespace frontdesk {
namespace {

QString range(double min, double max) { return QString::number(min) % u" to " % QString::number(max); }

Json textSchema(int maxChars)
{
    return {{"type", Json::array({"string", "number", "boolean"})}, {"maxLength", maxChars}};
}

Json textsSchema(int maxChars) { return {{"type", "array"}, {"items", textSchema(maxChars)}, {"uniqueItems", true}}; }

void drawMap(Json& schema)
{
    schema["type"] = Json::array({"object", "null"});
    if (!schema.contains("additionalProperties"))
        schema["additionalProperties"] = false;
}

}  // namespace

MapReader::MapReader(ConfigProblems& problems, QString file, const YamlPtr& node, QString where, int line, Json* schema)
    : m_problems(&problems), m_file(std::move(file)), m_where(std::move(where)), m_line(line), m_schema(schema)
{
    if (m_schema)
        drawMap(*m_schema);
    if (node && wantsMap(node, m_where.isEmpty() ? QStringLiteral("the file") : m_where, line))
        m_node = node;
}

bool MapReader::wantsMap(const YamlPtr& node, const QString& name, int line)
{
    if (node->kind != YamlNode::Kind::Map && node->kind != YamlNode::Kind::Null)
        problem(line, name % u" must hold \"key: value\" lines");
    return node->isMap();
}

void MapReader::problem(int line, const QString& text) { *m_problems << ConfigProblem{m_file, line, text}; }

Json* MapReader::schemaOf(const char* key) { return m_schema ? &(*m_schema)["properties"][key] : nullptr; }

Json* MapReader::freeSchema()
{
    if (!m_schema)
        return nullptr;
    Json& free = (*m_schema)["additionalProperties"];
    if (!free.is_object())
        free = Json::object();
    return &free;
}

YamlPtr MapReader::take(const char* key)
{
    const QString name = QString::fromUtf8(key);
    if (!m_known.contains(name))
        m_known << name;
    const YamlEntry* entry = m_node ? m_node->find(name) : nullptr;
    return entry ? entry->value : nullptr;
}

YamlPtr MapReader::take(const char* key, Json schema)
{
    if (Json* drawn = schemaOf(key))
        *drawn = std::move(schema);
    return take(key);
}

bool MapReader::has(const char* key) const { return m_node && m_node->find(QString::fromUtf8(key)); }

int MapReader::lineOf(const char* key) const
{
    const YamlEntry* entry = m_node ? m_node->find(QString::fromUtf8(key)) : nullptr;
    return entry ? entry->line : m_line;
}

bool MapReader::scalarText(const YamlNode& node, const QString& name, int maxChars, QString& value)
{
    if (!node.isScalar()
        || (!node.quoted && (node.text == u"~" || node.text.compare(u"null", Qt::CaseInsensitive) == 0)))
        problem(node.line, name % u" must be a text; put it in quotes");
    else if (node.text.size() > maxChars)
        problem(node.line, name % u" is longer than " % QString::number(maxChars) % u" characters");
    else {
        value = node.text.trimmed();
        return true;
    }
    return false;
}

void MapReader::text(const char* key, QString& value, int maxChars)
{
    if (const YamlPtr node = take(key, m_schema ? textSchema(maxChars) : Json())) [[maybe_unused]]
        const bool good = scalarText(*node, path(QString::fromUtf8(key)), maxChars, value);
}

void MapReader::required(const char* key, QString& value, int maxChars)
{
    const int before = int(m_problems->size());
    text(key, value, maxChars);
    if (m_schema) {
        (*schemaOf(key))["minLength"] = 1;
        (*m_schema)["required"].push_back(key);
    }
    if (value.isEmpty() && m_problems->size() == before)
        problem(lineOf(key), path(QString::fromUtf8(key)) % u" is missing; add it");
}

void MapReader::choice(const char* key, QString& value, const QStringList& allowed)
{
    Json words = Json::array();
    for (const QString& word : allowed)
        words.push_back(toStd(word));
    const YamlPtr node = take(key, {{"enum", words}});
    QString word;
    if (!node || !scalarText(*node, path(QString::fromUtf8(key)), 64, word))
        return;
    if (allowed.contains(word))
        value = word;
    else
        problem(node->line, path(QString::fromUtf8(key)) % u" is \"" % word.left(64) % u"\"; it must be "
                                % allowed.mid(0, allowed.size() - 1).join(QStringLiteral(", ")) % u" or "
                                % allowed.last());
}

void MapReader::flag(const char* key, bool& value)
{
    QString bad;
    const YamlPtr node = take(key, {{"enum", {true, false, "true", "false", "yes", "no", "on", "off", 1, 0}}});
    if (node && !YamlConversion::toBool(*node, value, bad))
        problem(node->line, path(QString::fromUtf8(key)) % u": " % bad);
}

void MapReader::whole(const char* key, int& value, int min, int max)
{
    const YamlPtr node = take(key, {{"type", "integer"}, {"minimum", min}, {"maximum", max}});
    if (!node)
        return;
    QString bad;
    qint64 number = 0;
    if (!YamlConversion::toInt(*node, number, bad))
        problem(node->line, path(QString::fromUtf8(key)) % u": " % bad);
    else if (number < min || number > max)
        problem(node->line,
                path(QString::fromUtf8(key)) % u" is " % QString::number(number) % u"; it must be " % range(min, max));
    else
        value = int(number);
}

void MapReader::real(const char* key, double& value, double min, double max)
{
    const YamlPtr node = take(key, {{"type", "number"}, {"minimum", min}, {"maximum", max}});
    if (!node)
        return;
    QString bad;
    double number = 0;
    if (!YamlConversion::toReal(*node, number, bad))
        problem(node->line, path(QString::fromUtf8(key)) % u": " % bad);
    else if (number < min || number > max)
        problem(node->line, path(QString::fromUtf8(key)) % u" is " % node->text % u"; it must be " % range(min, max));
    else
        value = number;
}

void MapReader::texts(const char* key, QStringList& values, int maxChars)
{
    if (const YamlPtr node = take(key, m_schema ? textsSchema(maxChars) : Json()))
        readTexts(node, path(QString::fromUtf8(key)), values, maxChars);
}

void MapReader::readTexts(const YamlPtr& node, const QString& name, QStringList& values, int maxChars)
{
    if (!node->isList())
        return problem(node->line, name % u" must be a list; write each entry on a line that begins with \"- \"");
    values.clear();
    for (const YamlPtr& item : node->items) {
        QString value;
        if (!scalarText(*item, u"an entry of " % name, maxChars, value))
            continue;
        if (value.isEmpty())
            problem(item->line, u"an entry of " % name % u" is empty; remove it");
        else if (values.contains(value))
            problem(item->line, u"\"" % value.left(80) % u"\" stands in " % name % u" twice; keep one");
        else
            values << value;
    }
}

void MapReader::textMap(const char* key, QHash<QString, QString>& values, const QStringList& allowed, int maxChars)
{
    if (Json* drawn = schemaOf(key)) {
        drawMap(*drawn);
        for (const QString& name : allowed)
            (*drawn)["properties"][toStd(name)] = textSchema(maxChars);
    }
    const YamlPtr node = take(key);
    const QString name = path(QString::fromUtf8(key));
    if (!node || !wantsMap(node, name, node->line))
        return;
    for (const YamlEntry& entry : node->entries) {
        QString value;
        if (!allowed.contains(entry.key))
            problem(entry.line, name % u"." % entry.key.left(64) % u" is not known; remove it."
                                    % didYouMeanText(entry.key, allowed));
        else if (scalarText(*entry.value, name % u"." % entry.key, maxChars, value) && !value.isEmpty())
            values.insert(entry.key, value);
    }
}

void MapReader::textsMap(const char* key, QHash<QString, QStringList>& values)
{
    if (Json* drawn = schemaOf(key)) {
        (*drawn)["additionalProperties"] = textsSchema(200);
        drawMap(*drawn);
    }
    const YamlPtr node = take(key);
    const QString name = path(QString::fromUtf8(key));
    if (!node || !wantsMap(node, name, node->line))
        return;
    for (const YamlEntry& entry : node->entries) {
        QStringList list;
        readTexts(entry.value, name % u'.' % entry.key.left(64), list, 200);
        if (!list.isEmpty())
            values.insert(entry.key, list);
    }
}

MapReader MapReader::map(const char* key)
{
    const int at = lineOf(key);
    return MapReader(*m_problems, m_file, take(key), path(QString::fromUtf8(key)), at, schemaOf(key));
}

std::vector<MapReader::Named> MapReader::maps(const char* key)
{
    std::vector<Named> all;
    MapReader inner = map(key);
    if (Json* drawn = inner.freeSchema())
        all.push_back({QStringLiteral("name"), 0, MapReader(*m_problems, m_file, nullptr, inner.m_where, 0, drawn)});
    if (!inner.m_node)
        return all;
    for (const YamlEntry& entry : inner.m_node->entries)
        all.push_back({entry.key, entry.line,
                       MapReader(*m_problems, m_file, entry.value, inner.path(entry.key.left(64)), entry.line)});
    return all;
}

std::vector<MapReader> MapReader::listOfMaps(const char* key)
{
    std::vector<MapReader> all;
    const QString name = path(QString::fromUtf8(key));
    if (Json* drawn = schemaOf(key)) {
        (*drawn)["type"] = "array";
        all.emplace_back(*m_problems, m_file, nullptr, name, 0, &(*drawn)["items"]);
    }
    const YamlPtr node = take(key);
    if (!node)
        return all;
    if (!node->isList()) {
        problem(node->line, name % u" must be a list; write each entry on a line that begins with \"- \"");
        return all;
    }
    for (const YamlPtr& item : node->items)
        all.emplace_back(*m_problems, m_file, item, name, item->line);
    return all;
}

void MapReader::refuse(const char* key, const QString& instead)
{
    if (take(key))
        problem(lineOf(key), path(QString::fromUtf8(key)) % u' ' % instead);
}

void MapReader::finish()
{
    if (!m_node)
        return;
    for (const YamlEntry& entry : m_node->entries)
        if (!m_known.contains(entry.key))
            problem(entry.line,
                    path(entry.key.left(64)) % u" is not a known key; remove it." % didYouMeanText(entry.key, m_known));
}

}  // namespace frontdesk
