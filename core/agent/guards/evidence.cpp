// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/evidence.h"

#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>

#include <cmath>

namespace frontdesk {
namespace {

constexpr double HeadingWeight = 0.5;
constexpr double PronounWeight = 0.6;
constexpr double CarriedWeight = 0.3;
constexpr int MostUnits = 600;
constexpr int MostRecords = 300;

QStringList meaningsOf(const QString& text)
{
    QStringList meanings;
    for (const Term& term : readSentence(text).terms)
        meanings << term.meaning;
    return meanings;
}

bool startsWithPronoun(const QString& sentence)
{
    static const QStringList pronouns = {QStringLiteral("it "),   QStringLiteral("they "), QStringLiteral("these "),
                                         QStringLiteral("this "), QStringLiteral("its "),  QStringLiteral("their "),
                                         QStringLiteral("es "),   QStringLiteral("sie ")};
    const QString lower = sentence.trimmed().toLower();
    return std::any_of(pronouns.begin(), pronouns.end(), [&](const QString& p) { return lower.startsWith(p); });
}

bool isOneOf(const std::string& key, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) {
        return key == name || (key.size() > 5 && key.ends_with(std::string("_") + name));
    });
}

bool namesTheObject(const std::string& key)
{
    return isOneOf(key, {"name", "title", "number", "order", "sku", "product", "store", "city", "label", "id"});
}

/// Days tell the rows of a list apart as well as names do.
bool namesTheRow(const std::string& key) { return namesTheObject(key) || isOneOf(key, {"date", "day", "holiday"}); }

/// "Lakeside Double", whatever its key.
bool looksLikeName(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 5
           && std::count_if(words.begin(), words.end(), [](const QString& w) { return w.at(0).isUpper(); }) >= 2;
}

/// A number of things that can be had.
bool countsStock(const QString& path)
{
    static const QRegularExpression stock(
        QStringLiteral("\\b(?:stock|availability|available|inventory|on hand|left|remaining)\\b"));
    return path.contains(stock);
}

}  // namespace

void Evidence::addText(const QString& source, const QString& heading, const QString& text)
{
    const QStringList about = meaningsOf(heading);
    m_text += wordtable::plain(heading) % u'\n';
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        // A table's row or a bullet is a statement of its own.
        const QStringList sentences = SentenceSplitter::split(line);
        QHash<QString, double> before;  // "It is not suitable for the oven": what it is stands in the sentence before
        for (const QString& sentence : sentences) {
            const qsizetype count = m_units.size();
            addUnit(source, about, sentence, before);
            if (m_units.size() == count)
                continue;
            const double share = startsWithPronoun(sentence) ? PronounWeight : CarriedWeight;
            QHash<QString, double> next;
            for (const Term& term : m_units.last().statement.terms)
                if (!term.weak && !term.meaning.startsWith(u'#'))
                    next.insert(term.meaning, CarriedWeight);
            for (auto it = before.cbegin(); share == PronounWeight && it != before.cend(); ++it)
                next.insert(it.key(), CarriedWeight);
            before = next;
        }
    }
}

void Evidence::addUnit(const QString& source, const QStringList& heading, const QString& sentence,
                       const QHash<QString, double>& before)
{
    if (sentence.trimmed().isEmpty() || m_units.size() >= MostUnits)
        return;
    Unit unit;
    unit.source = source;
    unit.statement = readSentence(sentence);
    unit.german = looksGerman(sentence);
    const double carried = startsWithPronoun(sentence) ? PronounWeight / CarriedWeight : 1;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        unit.meanings.insert(it.key(), *it * carried);
    for (const QString& meaning : heading)
        unit.meanings.insert(meaning, HeadingWeight);
    for (const Term& term : unit.statement.terms)
        unit.meanings.insert(term.meaning, 1);
    for (auto it = unit.meanings.cbegin(); it != unit.meanings.cend(); ++it)
        ++m_counts[it.key()];
    static const QRegularExpression capitals(QStringLiteral("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\p{M}]{2,}"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = capitals.globalMatch(sentence); it.hasNext();)
        addName(it.next().captured());
    const QString start = sentence.section(u' ', 0, 0);
    if (start.size() >= 3 && start.at(0).isUpper() && !unit.german) {
        const QString word = wordtable::plain(start);
        if (!wordtable::isFunctionWord(word) && wordtable::conceptOf(word) == stemOf(word)
            && !wordtable::isCommonWord(stemOf(word)))
            addName(start);
    }
    m_text += wordtable::plain(sentence) % u'\n';
    static const QRegularExpression tail(QStringLiteral("[^a-z]+$"));
    for (const QString& word : sentence.split(u' ', Qt::SkipEmptyParts))
        if (word.at(0).isLower())
            m_ordinary << wordtable::plain(word).remove(tail);
    m_units << std::move(unit);
}

void Evidence::addJson(const QString& source, const Json& content) { addValue({.source = source}, content); }

void Evidence::addObject(const Spot& spot, const Json& value)
{
    if (m_records.size() >= MostRecords) {
        m_leavesOut = true;
        return;
    }
    Spot inner = spot;
    inner.record = int(m_records.size());
    Record record;
    record.list = spot.list;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!it->is_string())
            continue;
        const QString text = QString::fromStdString(it->get<std::string>());
        if (!(spot.list >= 0 ? namesTheRow(it.key()) : namesTheObject(it.key())))
            continue;
        const QStringList meanings = meaningsOf(text);
        inner.heading << meanings;
        record.names.unite({meanings.begin(), meanings.end()});
    }
    if (record.names.isEmpty() && spot.list >= 0)
        for (auto it = value.begin(); it != value.end(); ++it)
            if (it->is_string() && looksLikeName(QString::fromStdString(it->get<std::string>()))) {
                const QStringList meanings = meaningsOf(QString::fromStdString(it->get<std::string>()));
                inner.heading << meanings;
                record.names.unite({meanings.begin(), meanings.end()});
            }
    if (record.list >= 0)
        for (const QString& name : std::as_const(record.names)) {
            QHash<int, int>& called = m_called[name];
            called.insert(record.list, called.contains(record.list) ? -1 : inner.record);
        }
    m_records << record;
    inner.list = -1;
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString key = QString::fromStdString(it.key()).replace(u'_', u' ');
        inner.path = spot.path.isEmpty() ? key : QString(spot.path % u' ' % key);
        addValue(inner, *it);
    }
}

void Evidence::addScalar(const Spot& spot, const QString& sentence)
{
    const qsizetype first = m_units.size();
    addUnit(spot.source, spot.heading, sentence);
    m_leavesOut = m_leavesOut || (spot.record >= 0 && first >= MostUnits);
    for (qsizetype i = first; i < m_units.size(); ++i) {
        m_units[i].record = spot.record;
        m_units[i].key = spot.path;
        if (spot.record >= 0)
            for (const Term& term : std::as_const(m_units.at(i).statement.terms))
                m_records[spot.record].says << term.meaning;
    }
}

void Evidence::addValue(const Spot& spot, const Json& value)
{
    if (value.is_object())
        return addObject(spot, value);
    if (value.is_array()) {
        Spot inner = spot;
        inner.list = m_lists++;
        for (const Json& row : value)
            addValue(inner, row);
        return;
    }
    if (value.is_boolean())
        return addScalar(spot, value.get<bool>() ? spot.path : QString(u"not " % spot.path));
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        Spot inner = spot;
        inner.heading << meaningsOf(spot.path);
        const QStringList sentences = SentenceSplitter::split(text);
        for (const QString& sentence : sentences)
            addScalar(inner, sentences.size() == 1 ? QString(spot.path % u' ' % sentence) : sentence);
    } else if (value.is_number()) {
        const QString number = QString::fromUtf8(toBytes(value));
        const qsizetype last = spot.path.lastIndexOf(u' ');
        const bool counted = last > 0 && isUnitWord(spot.path.mid(last + 1));  // "warranty_months": 24
        const bool stock = countsStock(spot.path);
        const QString none = stock && value.get<double>() <= 0 ? QStringLiteral("not ") : QString();
        const QString had = stock && !spot.path.contains(u"available") ? QStringLiteral("available ") : QString();
        addScalar(spot, none % had
                            % (counted ? QString(spot.path.left(last) % u' ' % number % spot.path.mid(last))
                                       : QString(spot.path % u' ' % number)));
        if (stock)
            addScalar(spot,
                      value.get<double>() > 0 ? QStringLiteral("item available") : QStringLiteral("item unavailable"));
    }
}

bool Evidence::namesAnother(const Unit& unit, const ReadSentence& claim) const
{
    const auto said = [&](const QString& meaning) {
        return std::any_of(claim.terms.begin(), claim.terms.end(), [&](const Term& t) { return t.meaning == meaning; });
    };
    return std::any_of(unit.statement.terms.begin(), unit.statement.terms.end(),
                       [&](const Term& term) { return isName(term.meaning) && !said(term.meaning); });
}

int Evidence::recordNamed(const QSet<QString>& meanings) const
{
    int found = -1;
    for (const QString& meaning : meanings)
        for (const int record : m_called.value(meaning)) {
            if (record < 0 || record == found)
                continue;
            if (found >= 0)
                return -1;
            found = record;
        }
    return found;
}

void Evidence::addName(const QString& word)
{
    const QString plain = wordtable::plain(word);
    m_names.insert(wordtable::conceptOf(plain), plain);
}

bool Evidence::isName(const QString& meaning) const
{
    const auto name = m_names.constFind(meaning);
    return name != m_names.cend() && !m_ordinary.contains(*name);
}

bool Evidence::knowsNear(const QString& meaning) const
{
    return std::any_of(m_counts.keyBegin(), m_counts.keyEnd(),
                       [&](const QString& known) { return wordtable::near(known, meaning); });
}

double Evidence::weightOf(const QString& meaning) const
{
    const double base = std::log(1.0 + double(m_units.size()) / std::max(1, m_counts.value(meaning)));
    return std::max(0.15, base) * (wordtable::isWeak(meaning) ? 0.4 : 1);
}

}  // namespace frontdesk
