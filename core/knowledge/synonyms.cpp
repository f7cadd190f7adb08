// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/synonyms.h"

#include "core/model/words.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

namespace frontdesk {
namespace {

QStringList stringsOf(const YAML::Node& node)
{
    QStringList list;
    for (const YAML::Node& item : node)
        list << QString::fromStdString(item.as<std::string>());
    return list;
}

QStringList stemsOf(const QString& text)
{
    QStringList stems;
    const QStringList words = wordsOf(text);
    for (const QString& word : words)
        stems << stemOf(word);
    return stems;
}

}  // namespace

Result<SynonymTable> SynonymTable::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("The synonyms cannot be read: ") % path, file.errorString()};
    SynonymTable table;
    try {
        const YAML::Node root = YAML::Load(file.read(4 * 1024 * 1024).toStdString());
        for (const YAML::Node& node : root["synonyms"])
            table.add(stringsOf(node["say"]), stringsOf(node["mean"]));
    } catch (const YAML::Exception& e) {
        return Error{ErrorCode::InvalidInput,
                     path % u':' % QString::number(e.mark.line + 1) % u": " % QString::fromStdString(e.msg),
                     {}};
    }
    return table;
}

void SynonymTable::add(const QStringList& say, const QStringList& mean)
{
    QStringList meant;
    for (const QString& phrase : mean)
        meant << stemsOf(phrase);
    for (const QString& phrase : say.isEmpty() ? mean : say) {
        const QStringList stems = stemsOf(phrase);
        if (stems.isEmpty())
            continue;
        for (const QString& stem : stems)
            m_said.insert(stem);
        QStringList& entry = m_meant[stems.join(u' ')];
        entry << meant;
        entry.removeDuplicates();
        m_longest = std::max(m_longest, int(stems.size()));
    }
}

QHash<QString, QStringList> SynonymTable::expansionsIn(const QString& text) const
{
    QHash<QString, QStringList> found;
    const QStringList stems = stemsOf(text);
    for (qsizetype i = 0; i < stems.size(); ++i) {
        for (int n = 1; n <= m_longest && i + n <= stems.size(); ++n) {
            const QString key = stems.mid(i, n).join(u' ');
            const auto it = m_meant.constFind(key);
            if (it != m_meant.constEnd())
                found.insert(key, *it);
        }
    }
    return found;
}

}  // namespace frontdesk
