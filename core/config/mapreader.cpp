// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"

namespace frontdesk {
namespace {

QString range(double min, double max) { return QString::number(min) % u" to " % QString::number(max); }

}  // namespace

MapReader::MapReader(ConfigProblems& problems, QString file, const YamlPtr& node, QString where, int line)
    : m_problems(&problems),
      m_file(std::move(file)),
      m_where(std::move(where)),
      m_line(line)
{
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

YamlPtr MapReader::take(const char* key)
{
    const QString name = QString::fromLatin1(key);
    m_known << name;
    const YamlEntry* entry = m_node ? m_node->find(name) : nullptr;
    return entry ? entry->value : nullptr;
}

int MapReader::lineOf(const char* key) const
{
    const YamlEntry* entry = m_node ? m_node->find(QString::fromLatin1(key)) : nullptr;
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
    if (const YamlPtr node = take(key)) [[maybe_unused]]
        const bool good = scalarText(*node, path(QString::fromLatin1(key)), maxChars, value);
}

void MapReader::required(const char* key, QString& value, int maxChars)
{
    const int before = int(m_problems->size());
    text(key, value, maxChars);
    if (value.isEmpty() && m_problems->size() == before)
        problem(lineOf(key), path(QString::fromLatin1(key)) % u" is missing; add it");
}

void MapReader::flag(const char* key, bool& value)
{
    QString bad;
    if (const YamlPtr node = take(key); node && !YamlConversion::toBool(*node, value, bad))
        problem(node->line, path(QString::fromLatin1(key)) % u": " % bad);
}

void MapReader::whole(const char* key, int& value, int min, int max)
{
    const YamlPtr node = take(key);
    if (!node)
        return;
    QString bad;
    qint64 number = 0;
    if (!YamlConversion::toInt(*node, number, bad))
        problem(node->line, path(QString::fromLatin1(key)) % u": " % bad);
    else if (number < min || number > max)
        problem(node->line,
                path(QString::fromLatin1(key)) % u" is " % QString::number(number) % u"; it must be "
                    % range(min, max));
    else
        value = int(number);
}

void MapReader::real(const char* key, double& value, double min, double max)
{
    const YamlPtr node = take(key);
    if (!node)
        return;
    QString bad;
    double number = 0;
    if (!YamlConversion::toReal(*node, number, bad))
        problem(node->line, path(QString::fromLatin1(key)) % u": " % bad);
    else if (number < min || number > max)
        problem(node->line, path(QString::fromLatin1(key)) % u" is " % node->text % u"; it must be " % range(min, max));
    else
        value = number;
}

void MapReader::texts(const char* key, QStringList& values, int maxChars)
{
    const YamlPtr node = take(key);
    if (!node)
        return;
    const QString name = path(QString::fromLatin1(key));
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
    const YamlPtr node = take(key);
    const QString name = path(QString::fromLatin1(key));
    if (!node || !wantsMap(node, name, node->line))
        return;
    for (const YamlEntry& entry : node->entries) {
        QString value;
        if (!allowed.contains(entry.key))
            problem(entry.line,
                    name % u"." % entry.key.left(64) % u" is not known; remove it."
                        % didYouMeanText(entry.key, allowed));
        else if (scalarText(*entry.value, name % u"." % entry.key, maxChars, value) && !value.isEmpty())
            values.insert(entry.key, value);
    }
}

void MapReader::textsMap(const char* key, QHash<QString, QStringList>& values)
{
    MapReader inner = map(key);
    if (!inner.m_node)
        return;
    for (const YamlEntry& entry : inner.m_node->entries) {
        QStringList list;
        inner.texts(entry.key.toLatin1().constData(), list, 200);
        if (!list.isEmpty())
            values.insert(entry.key, list);
    }
}

MapReader MapReader::map(const char* key)
{
    const int at = lineOf(key);
    return MapReader(*m_problems, m_file, take(key), path(QString::fromLatin1(key)), at);
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
