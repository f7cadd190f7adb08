// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/wordtable.h"

#include "core/agent/guards/wordlists.h"
#include "core/model/words.h"

#include <QHash>
#include <QSet>

namespace frontdesk::wordtable {
namespace {

QStringList listOf(const char* text, QChar separator = u' ')
{
    return QString::fromLatin1(text).split(separator, Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char* text)
{
    const QStringList list = listOf(text);
    return {list.begin(), list.end()};
}

struct Row {
    QString name;
    QStringList words;
};

QList<Row> rowsOf(const char* text)
{
    QList<Row> rows;
    for (const QString& line : listOf(text, u'|')) {
        const qsizetype colon = line.indexOf(u':');
        rows << Row{line.left(colon).trimmed(), line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts)};
    }
    return rows;
}

const QHash<QString, QString>& concepts()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        for (const Row& row : rowsOf(ConceptLines))
            for (const QString& word : row.words)
                if (!t.contains(word))
                    t.insert(word, row.name);
        return t;
    }();
    return table;
}

struct FamilyTable {
    QHash<QString, QString> familyOf;
    QSet<QString> strict;
};

const FamilyTable& families()
{
    static const FamilyTable table = [] {
        FamilyTable t;
        for (Row row : rowsOf(Families)) {
            if (row.name.endsWith(u'!')) {
                row.name.chop(1);
                t.strict.insert(row.name);
            }
            for (const QString& member : row.words)
                if (!t.familyOf.contains(member))
                    t.familyOf.insert(member, row.name);
        }
        return t;
    }();
    return table;
}

const QHash<QString, QStringList>& contraries()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> t;
        for (const QString& pair : listOf(Contraries)) {
            const QStringList two = pair.split(u'/');
            t[two.at(0)] << two.at(1);
            t[two.at(1)] << two.at(0);
        }
        return t;
    }();
    return table;
}

struct StateTable {
    QHash<QString, QString> stateOf;
    QSet<QString> exclusive;  ///< "one/other"
};

const StateTable& states()
{
    static const StateTable table = [] {
        StateTable t;
        for (const QString& line : listOf(States, u'|')) {
            const QString name = line.section(u':', 0, 0).trimmed();
            const QString rest = line.section(u':', 1);
            for (const QString& word : rest.section(u'>', 0, 0).split(u' ', Qt::SkipEmptyParts))
                if (!t.stateOf.contains(word))
                    t.stateOf.insert(word, name);
            for (const QString& other : rest.section(u'>', 1).split(u' ', Qt::SkipEmptyParts))
                t.exclusive << name % u'/' % other << other % u'/' % name;
        }
        return t;
    }();
    return table;
}

using PhraseRow = std::pair<QStringList, QStringList>;

/// By first word; longer phrases first.
const QHash<QString, QList<PhraseRow>>& phrases()
{
    static const QHash<QString, QList<PhraseRow>> table = [] {
        QHash<QString, QList<PhraseRow>> t;
        for (const QString& row : listOf(Phrases, u';')) {
            const QStringList two = row.split(u'|');
            const QStringList from = two.at(0).split(u' ', Qt::SkipEmptyParts);
            t[from.first()].append({from, two.value(1).split(u' ', Qt::SkipEmptyParts)});
        }
        for (QList<PhraseRow>& rows : t)
            std::stable_sort(rows.begin(), rows.end(),
                             [](const PhraseRow& a, const PhraseRow& b) { return a.first.size() > b.first.size(); });
        return t;
    }();
    return table;
}

/// A word with the punctuation behind it, so that replacing keeps what separates clauses.
struct Piece {
    QString word;
    QString tail;
};

QList<Piece> piecesOf(const QString& text)
{
    QList<Piece> pieces;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype end = part.size();
        while (end > 0 && QStringView(u".,;:!?)").contains(part.at(end - 1)))
            --end;
        pieces << Piece{part.left(end), part.mid(end)};
    }
    return pieces;
}

bool matches(const QList<Piece>& pieces, qsizetype at, const QStringList& words)
{
    if (at + words.size() > pieces.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (pieces.at(at + i).word != words.at(i) || (i + 1 < words.size() && !pieces.at(at + i).tail.isEmpty()))
            return false;
    return true;
}

/// Of a word that the English stemmer does not know: without an ending of German or Spanish.
QString withoutEnding(const QString& stem)
{
    for (const char* ending : {"en", "er", "es", "em", "os", "as", "e", "n", "s", "a", "o"})
        if (stem.endsWith(QLatin1String(ending)))
            return stem.chopped(qsizetype(qstrlen(ending)));
    return stem;
}

}  // namespace

QString plain(const QString& word)
{
    QString out;
    out.reserve(word.size());
    const QString split = word.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : split) {
        if (c == u'\u00df')
            out += u"ss";
        else if (!c.isMark())
            out += c;
    }
    return out;
}

QString conceptOf(const QString& plainWord)
{
    if (const auto known = concepts().constFind(plainWord); known != concepts().cend())
        return *known;
    const QString stem = stemOf(plainWord);
    if (const auto known = concepts().constFind(stem); known != concepts().cend())
        return *known;
    return stem.size() < 6 || isCommonWord(stem) ? stem : withoutEnding(stem);
}

bool hasConcept(const QString& plainWord)
{
    return concepts().contains(plainWord) || concepts().contains(stemOf(plainWord));
}

bool isFunctionWord(const QString& plainWord)
{
    static const QSet<QString> words = setOf(FunctionWords);
    return words.contains(plainWord);
}

bool isWeak(const QString& meaning)
{
    static const QSet<QString> words = setOf(WeakConcepts);
    return words.contains(meaning);
}

bool isNegator(const QString& plainWord)
{
    static const QSet<QString> words = setOf(Negators);
    return words.contains(plainWord);
}

bool isLack(const QString& plainWord)
{
    static const QSet<QString> words = setOf(Lacks);
    return words.contains(plainWord);
}

QStringList contrariesOf(const QString& meaning) { return contraries().value(meaning); }

QString familyOf(const QString& meaning) { return families().familyOf.value(meaning); }

bool covers(const QString& wide, const QString& narrow)
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> t;
        for (const Row& row : rowsOf(Covers))
            t.insert(row.name, row.words);
        return t;
    }();
    return table.value(wide).contains(narrow);
}

bool isStrictFamily(const QString& family) { return families().strict.contains(family); }

QString stateOf(const QString& plainWord) { return states().stateOf.value(plainWord); }

bool statesExclude(const QString& one, const QString& other)
{
    return states().exclusive.contains(QString(one % u'/' % other));
}

int yesOrNo(const QString& plainWord)
{
    static const QSet<QString> yes = setOf(
        "yes yep yeah sure certainly absolutely definitely ja si oui correct indeed");
    static const QSet<QString> no = setOf("no nope nein non unfortunately leider");
    return yes.contains(plainWord) ? 1 : no.contains(plainWord) ? -1 : 0;
}

QString plainPhrases(QString lowered)
{
    const QList<Piece> pieces = piecesOf(lowered);
    QString out;
    out.reserve(lowered.size() + 16);
    for (qsizetype i = 0; i < pieces.size();) {
        const QList<PhraseRow> rows = phrases().value(pieces.at(i).word);
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const PhraseRow& r) { return matches(pieces, i, r.first); });
        const bool found = row != rows.end();
        const qsizetype taken = found ? row->first.size() : 1;
        out += (found ? row->second.join(u' ') : pieces.at(i).word) % pieces.at(i + taken - 1).tail % u' ';
        i += taken;
    }
    return out.trimmed();
}

}  // namespace frontdesk::wordtable
