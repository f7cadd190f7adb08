// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/wordtable.h"
#include "core/model/words.h"

#include <QFile>
#include <QHash>
#include <QSet>

static void initWordsResource() { Q_INIT_RESOURCE(words); }

namespace frontdesk::wordtable {
namespace {

/// What the thesaurus says of common English words, by stem. Built once, at the first question: some milliseconds.
struct Thesaurus {
    QHash<QString, quint32> stems;
    QSet<quint64> near;
    QSet<quint64> opposed;
    QHash<quint32, QList<quint16>> kinds;  ///< stem -> groups of which each is one

    static quint64 pair(quint32 a, quint32 b) { return (quint64(std::min(a, b)) << 32) | std::max(a, b); }

    quint32 idOf(const QString& word)
    {
        const QString stem = stemOf(word);
        const auto it = stems.constFind(stem);
        return it != stems.cend() ? *it : *stems.insert(stem, quint32(stems.size()) + 1);
    }

    void addLine(const QString& line, quint16& group)
    {
        QList<quint32> ids;
        for (const QString& word : line.mid(2).split(u' ', Qt::SkipEmptyParts))
            ids << idOf(word);
        if (line.startsWith(u'k')) {
            ++group;
            for (const quint32 id : std::as_const(ids))
                kinds[id] << group;
            return;
        }
        const bool all = line.startsWith(u's');
        for (qsizetype i = 0; i < (all ? ids.size() : 1); ++i)
            for (qsizetype k = i + 1; k < ids.size(); ++k)
                (line.startsWith(u'a') ? opposed : near).insert(pair(ids.at(i), ids.at(k)));
    }

    Thesaurus()
    {
        initWordsResource();
        QFile file(QStringLiteral(":/words/english.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        quint16 group = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                addLine(line, group);
    }
};

const Thesaurus& thesaurus()
{
    static const Thesaurus t;
    return t;
}

}  // namespace

bool isCommonWord(const QString& stem) { return thesaurus().stems.contains(stem); }

bool near(const QString& one, const QString& other)
{
    const Thesaurus& t = thesaurus();
    if (one == other)
        return true;
    const quint32 a = t.stems.value(one);
    const quint32 b = a > 0 ? t.stems.value(other) : 0;
    return b > 0 && t.near.contains(Thesaurus::pair(a, b));
}

bool opposed(const QString& one, const QString& other)
{
    const Thesaurus& t = thesaurus();
    const quint32 a = t.stems.value(one);
    const quint32 b = t.stems.value(other);
    return a > 0 && b > 0 && t.opposed.contains(Thesaurus::pair(a, b));
}

bool kin(const QString& one, const QString& other)
{
    const Thesaurus& t = thesaurus();
    const QList<quint16> mine = t.kinds.value(t.stems.value(one));
    const QList<quint16> theirs = t.kinds.value(t.stems.value(other));
    return std::any_of(mine.begin(), mine.end(), [&](quint16 group) { return theirs.contains(group); });
}

}  // namespace frontdesk::wordtable
