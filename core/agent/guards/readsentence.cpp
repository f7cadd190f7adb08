// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/readsentence.h"

#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"
#include "core/model/words.h"

#include <QHash>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype LongestText = 2000;

/// Lower case without accents, apostrophes resolved, fixed phrases replaced.
QString prepared(QString text)
{
    static const QRegularExpression states(QStringLiteral("\\bU\\.?S\\.?(?:A\\b\\.?)?(?![A-Za-z])"));
    static const QRegularExpression kingdom(QStringLiteral("\\bU\\.K\\.?"));
    static const QRegularExpression elided(QStringLiteral("\\b([cdjlmnst]|qu|jusqu)'(?=\\p{L}{2})"),
                                           QRegularExpression::CaseInsensitiveOption);
    text = withoutHalfPairs(cutText(text, LongestText));
    text.replace(states, QStringLiteral("usa")).replace(kingdom, QStringLiteral("uk"));
    QString plain = wordtable::plain(text);
    plain.replace(QChar(0x2019), u'\'')
        .replace(QChar(0x2018), u'\'')
        .replace(QChar(0x2011), u'-')
        .replace(QChar(0x2212), u'-');
    static const QRegularExpression would(QStringLiteral("\\b(i|you|we|they|he|she)'d\\b"));
    static const QRegularExpression electric(QStringLiteral("\\be-(?=\\p{L})"));
    plain.replace(would, QStringLiteral("\\1 would")).replace(electric, QStringLiteral("e"));
    plain.replace(elided, QStringLiteral("\\1 "));
    plain.remove(u'\'').remove(u'*').remove(u'_').replace(QChar(0x00a0), u' ');
    return wordtable::plainPhrases(plain);
}

/// Days that a word or a range of words names.
QSet<int> daysAt(const QList<Token>& tokens, qsizetype i)
{
    const QString& word = tokens.at(i).text;
    if (word == u"weekday" || word == u"weekdays" || word == u"wochentags" || word == u"werktags")
        return {0, 1, 2, 3, 4};
    if (word == u"weekend" || word == u"weekends" || word == u"wochenende" || word == u"wochenenden")
        return {5, 6};
    if (word == u"daily" || word == u"taglich")
        return {0, 1, 2, 3, 4, 5, 6};
    const int first = weekdayOf(word);
    if (first < 0)
        return {};
    static const QSet<QString> links = {QStringLiteral("-"),       QString(QChar(0x2013)), QStringLiteral("to"),
                                        QStringLiteral("through"), QStringLiteral("thru"), QStringLiteral("until"),
                                        QStringLiteral("bis"),     QStringLiteral("a"),    QStringLiteral("au")};
    QSet<int> days{first};
    const int last = i + 2 < tokens.size() && links.contains(tokens.at(i + 1).text) ? weekdayOf(tokens.at(i + 2).text)
                                                                                    : -1;
    for (int d = first; last >= 0 && d != last; d = (d + 1) % 7)
        days << (d + 1) % 7;
    return days;
}

class Builder {
public:
    explicit Builder(ReadSentence& statement, const QList<Token>& tokens) : m_s(statement), m_tokens(tokens) {}

    void build()
    {
        const int clauses = m_tokens.isEmpty() ? 1 : m_tokens.last().clause + 1;
        m_s.negative = QList<bool>(clauses, false);
        m_s.exception = QList<bool>(clauses, false);
        m_s.condition = QList<bool>(clauses, false);
        m_s.supposed = QList<bool>(clauses, false);
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            if (m_tokens.at(i).kind == TokenKind::Word)
                addWord(i);
        findNegated();
        for (const Fact& fact : m_s.facts)
            addFigure(fact);
    }

private:
    void addWord(qsizetype i)
    {
        const Token& token = m_tokens.at(i);
        const int clause = token.clause;
        if (wordtable::isNegator(token.text)) {
            // "No, ..." answers; "neither ... nor" denies once.
            const bool answer = i == 0 && i + 1 < m_tokens.size() && m_tokens.at(1).kind == TokenKind::Symbol;
            if (!answer && token.text != u"nor" && token.text != u"ni")
                m_s.negative[clause] = !m_s.negative.at(clause);
            return;
        }
        if (token.text == u"if" || token.text == u"wenn" || token.text == u"falls" || token.text == u"unless"
            || token.text == u"otherwise")
            m_s.condition[clause] = true;
        static const QSet<QString> suppose = {
            QStringLiteral("if"),    QStringLiteral("once"),   QStringLiteral("when"),   QStringLiteral("wenn"),
            QStringLiteral("falls"), QStringLiteral("unless"), QStringLiteral("sobald"), QStringLiteral("cuando"),
            QStringLiteral("si"),    QStringLiteral("whether")};
        if (suppose.contains(token.text) && (i == 0 || m_tokens.at(i - 1).clause != clause))
            m_s.supposed[clause] = true;
        if (token.text == u"except" || token.text == u"excluding" || token.text == u"ausser" || token.text == u"sauf"
            || token.text == u"salvo")
            m_s.exception[clause] = true;
        if (wordtable::isLack(token.text)) {
            m_lackUntil = int(i) + 3;
            return;
        }
        const QSet<int> days = daysAt(m_tokens, i);
        for (const int day : days) {
            m_s.days << day;
            m_s.terms << Term{u"day" % QString::number(day), false, false, int(i), clause};
        }
        if (!days.isEmpty())
            return;
        if (wordtable::isFunctionWord(token.text)) {
            static const QSet<QString> articles = {
                QStringLiteral("a"),     QStringLiteral("an"),    QStringLiteral("the"), QStringLiteral("any"),
                QStringLiteral("our"),   QStringLiteral("your"),  QStringLiteral("ein"), QStringLiteral("eine"),
                QStringLiteral("einen"), QStringLiteral("einer"), QStringLiteral("un"),  QStringLiteral("una")};
            if (!articles.contains(token.text))
                m_lackUntil = -1;
            return;
        }
        const bool dated = monthOf(token.text) > 0
                           && std::any_of(m_s.facts.begin(), m_s.facts.end(), [&](const Fact& fact) {
                                  return fact.kind == FactKind::Date && std::abs(fact.position - int(i)) <= 2;
                              });
        if (dated)
            return;
        const QString meaning = monthOf(token.text) > 0 && token.text != u"may"
                                    ? QString(u"month" % QString::number(monthOf(token.text)))
                                    : wordtable::conceptOf(token.text);
        if (meaning == u"all" || meaning == u"always")
            m_s.universal = true;
        if (token.text.size() >= 8 && token.text.startsWith(u"un") && !wordtable::hasConcept(token.text)
            && wordtable::isCommonWord(stemOf(token.text.mid(2)))) {  // "unlimited": without a limit
            const QString bare = wordtable::conceptOf(token.text.mid(2));
            m_s.terms << Term{bare, true, wordtable::isWeak(bare), int(i), clause};
            m_lackUntil = -1;
            return;
        }
        m_s.terms << Term{meaning, int(i) <= m_lackUntil, wordtable::isWeak(meaning), int(i), clause};
        m_lackUntil = -1;
    }

    /// The first word behind the negation that tells something, else the last before it ("zahlen nichts").
    void findNegated()
    {
        m_s.negated = QList<QStringList>(m_s.negative.size());
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const int clause = m_tokens.at(i).clause;
            if (!wordtable::isNegator(m_tokens.at(i).text) || !m_s.negated.at(clause).isEmpty())
                continue;
            QString before;
            QStringList behind;
            for (const Term& term : std::as_const(m_s.terms))
                if (term.clause == clause && term.position > int(i) && (!term.weak || !behind.isEmpty()))
                    behind << term.meaning;
                else if (term.clause == clause && term.position < int(i) && !term.weak)
                    before = term.meaning;
            m_s.negated[clause] = behind.isEmpty() && !before.isEmpty() ? QStringList{before} : behind;
        }
    }

    void addFigure(const Fact& fact)
    {
        if (fact.kind == FactKind::Member || (fact.kind == FactKind::Money && fact.value == 0))
            return;
        const QString name = u"#" % QString::number(int(fact.kind)) % u':' % QString::number(fact.value);
        m_s.terms << Term{name, false, false, fact.position, fact.clause};
        if (fact.bound != FactBound::None)
            m_s.condition[fact.clause] = true;
    }

    ReadSentence& m_s;
    const QList<Token>& m_tokens;
    int m_lackUntil = -1;
};

}  // namespace

int weekdayOf(const QString& word)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> t;
        const char* rows[] = {"monday mondays mon montag montags lunes lundi",
                              "tuesday tuesdays tue tues dienstag dienstags martes mardi",
                              "wednesday wednesdays wed mittwoch mittwochs miercoles mercredi",
                              "thursday thursdays thu thurs donnerstag donnerstags jueves jeudi",
                              "friday fridays fri freitag freitags viernes vendredi",
                              "saturday saturdays sat samstag samstags sonnabend sabado sabados samedi",
                              "sunday sundays sun sonntag sonntags domingo domingos dimanche"};
        for (int d = 0; d < 7; ++d)
            for (const QString& name : QString::fromLatin1(rows[d]).split(u' '))
                t.insert(name, d);
        return t;
    }();
    return days.value(word, -1);
}

ReadSentence readSentence(const QString& sentence)
{
    ReadSentence statement;
    statement.text = sentence.simplified();
    statement.question = statement.text.endsWith(u'?');
    const QList<Token> tokens = tokensOf(prepared(sentence));
    statement.facts = readFacts(tokens);
    if (!tokens.isEmpty())
        statement.yesNo = wordtable::yesOrNo(tokens.first().text);
    Builder(statement, tokens).build();
    statement.tokens = tokens;
    return statement;
}

}  // namespace frontdesk
