// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/tokens.h"

#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"

#include <QRegularExpression>
#include <QSet>

namespace frontdesk {
namespace {

/// One alternative per kind, in the order in which they are tried.
const QRegularExpression& scanner()
{
    static const QRegularExpression pattern(QString::fromUtf8(
        R"((?<code>[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://[^\s,]+|www\.[^\s,]+)"
        R"(|\+?\d{0,3}[ .-]?\(\d{2,4}\) ?\d{3}[ .-]?\d{2,4}|\+\d[\d ()-]{6,}\d|\b\d{3}-\d{3,4}(?:-\d{3,4})?\b|\b0\d{2,4}(?: \d{2,4}){2,4}\b))"
        R"(|(?<iso>\b\d{4}-\d{2}-\d{2})(?:[t ](?<isotime>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?)"
        R"(|(?<dotted>\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b))"
        R"(|(?<slashed>\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b))"
        R"(|(?<clock>\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}h\d{2}\b))"
        R"(|(?<mixed>\b(?:[a-z]{1,6}-?\d[a-z\d-]*|\d+[a-z]{1,3}\d[a-z\d]*|\d{2,}-\d{3,}[\d-]*)\b))"
        R"(|(?<number>\d{1,3}(?:[.,'\x{a0}\x{202f}]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?))"
        R"(|(?<word>\p{L}[\p{L}\d_]*)|(?<symbol>[^\s]))"));
    return pattern;
}

bool endsClause(const QString& symbol)
{
    return symbol.size() == 1 && QStringView(u",;:()[].!?\u2014|").contains(symbol.at(0));
}

bool startsClause(const QString& word)
{
    static const QSet<QString> words = {
        QStringLiteral("but"),      QStringLiteral("however"), QStringLiteral("while"),     QStringLiteral("whereas"),
        QStringLiteral("although"), QStringLiteral("though"),  QStringLiteral("except"),    QStringLiteral("excluding"),
        QStringLiteral("unless"),   QStringLiteral("if"),      QStringLiteral("because"),   QStringLiteral("aber"),
        QStringLiteral("sondern"),  QStringLiteral("pero"),    QStringLiteral("mais"),      QStringLiteral("ausser"),
        QStringLiteral("salvo"),    QStringLiteral("sauf"),    QStringLiteral("otherwise"), QStringLiteral("including"),
        QStringLiteral("wenn"),     QStringLiteral("whether"), QStringLiteral("when"),      QStringLiteral("sonst")};
    return words.contains(word);
}

bool joinsNumbers(const QString& word)
{
    return word == u"and" || word == u"or" || word == u"und" || word == u"y" || word == u"et" || word == u"so";
}

/// "... and cannot be exchanged": a predicate of its own.
bool isAuxiliary(const QString& word)
{
    static const QSet<QString> words = {
        QStringLiteral("can"),   QStringLiteral("cannot"), QStringLiteral("cant"),   QStringLiteral("is"),
        QStringLiteral("are"),   QStringLiteral("do"),     QStringLiteral("dont"),   QStringLiteral("does"),
        QStringLiteral("must"),  QStringLiteral("may"),    QStringLiteral("will"),   QStringLiteral("wont"),
        QStringLiteral("has"),   QStringLiteral("have"),   QStringLiteral("we"),     QStringLiteral("you"),
        QStringLiteral("it"),    QStringLiteral("they"),   QStringLiteral("not"),    QStringLiteral("never"),
        QStringLiteral("costs"), QStringLiteral("takes"),  QStringLiteral("doesnt"), QStringLiteral("isnt")};
    return words.contains(word);
}

double dayMonth(int day, int month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? month * 100 + day : -1;
}

Token dateToken(const QString& text, QChar separator)
{
    Token token;
    token.text = text;
    token.kind = TokenKind::Date;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    if (separator == u'-') {
        token.value = dayMonth(parts.value(2).toInt(), parts.value(1).toInt());
        token.year = parts.value(0).toInt();
        return token;
    }
    const int first = parts.value(0).toInt();
    const int second = parts.value(1).toInt();
    const double dayFirst = dayMonth(first, second);
    const double monthFirst = dayMonth(second, first);
    const bool american = separator == u'/';
    token.value = american && monthFirst > 0 ? monthFirst : dayFirst;
    token.other = american && monthFirst > 0 ? dayFirst : -1;
    token.year = parts.size() > 2 ? parts.at(2).toInt() : 0;
    if (token.year > 0 && token.year < 100)
        token.year += 2000;
    if (token.value < 0)
        token.kind = TokenKind::Code;
    return token;
}

Token clockToken(QString text)
{
    Token token;
    token.text = text;
    token.kind = TokenKind::Clock;
    const QStringList parts = text.replace(u'h', u':').split(u':');
    token.value = parts.value(0).toInt() * 60 + parts.value(1).toInt();
    return token;
}

Token numberToken(const QString& text)
{
    Token token;
    token.text = text;
    token.kind = TokenKind::Number;
    token.value = readNumber(text, token.other);
    return token;
}

/// "9am", "30day", "26th", "5kg": a figure with its unit.
bool splitMixed(const QString& text, QList<Token>& tokens)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d+)(st|nd|rd|th|am|pm|h|kg|g|cm|mm|m|km|ml|l|oz|lb|lbs|ft|in|w|v|gb|tb|mb|x|k)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    tokens << numberToken(match.captured(1));
    static const QSet<QString> ordinals = {QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                                           QStringLiteral("th")};
    if (ordinals.contains(match.captured(2)))
        tokens.last().ordinal = true;
    else
        tokens << Token{match.captured(2)};
    return true;
}

void addWord(const QString& text, QList<Token>& tokens)
{
    const double value = numberWord(text);
    if (value < 0) {
        tokens << Token{text};
        return;
    }
    Token token = numberToken(QString());
    token.text = text;
    token.value = value;
    token.spelled = true;
    tokens << token;
}

void addMatch(const QRegularExpressionMatch& m, QList<Token>& tokens)
{
    const auto text = [&](const char* name) { return m.captured(QLatin1String(name)); };
    if (const QString code = text("code"); !code.isEmpty())
        tokens << Token{code, TokenKind::Code};
    else if (const QString iso = text("iso"); !iso.isEmpty()) {
        tokens << dateToken(iso, u'-');
        if (const QString time = text("isotime"); !time.isEmpty())
            tokens << clockToken(time);
    } else if (const QString dotted = text("dotted"); !dotted.isEmpty())
        tokens << dateToken(dotted, u'.');
    else if (const QString slashed = text("slashed"); !slashed.isEmpty())
        tokens << dateToken(slashed, u'/');
    else if (const QString clock = text("clock"); !clock.isEmpty())
        tokens << clockToken(clock);
    else if (const QString mixed = text("mixed"); !mixed.isEmpty()) {
        if (!splitMixed(mixed, tokens))
            tokens << Token{mixed, TokenKind::Code};
    } else if (const QString number = text("number"); !number.isEmpty())
        tokens << numberToken(number);
    else if (const QString word = text("word"); !word.isEmpty())
        addWord(word, tokens);
    else
        tokens << Token{text("symbol"), TokenKind::Symbol};
}

/// "never expire and carry no fees": denied twice, not denied back.
bool deniesSoon(const QList<Token>& tokens, qsizetype joint)
{
    for (qsizetype i = joint + 1; i < std::min(tokens.size(), joint + 4); ++i)
        if (wordtable::isNegator(tokens.at(i).text))
            return true;
    return false;
}

/// "am 1. Mai", "Dr. Miller": the point ends nothing.
bool isOrdinalDot(const QList<Token>& tokens, qsizetype i)
{
    static const QSet<QString> titles = {QStringLiteral("dr"), QStringLiteral("mr"), QStringLiteral("mrs"),
                                         QStringLiteral("ms"), QStringLiteral("prof")};
    if (tokens.at(i).text == u"." && i > 0 && titles.contains(tokens.at(i - 1).text))
        return true;
    return tokens.at(i).text == u"." && i > 0 && i + 1 < tokens.size() && tokens.at(i - 1).kind == TokenKind::Number
           && monthOf(tokens.at(i + 1).text) > 0;
}

/// "once" is eleven in Spanish only.
bool looksSpanish(const QList<Token>& tokens)
{
    static const QSet<QString> words = {QStringLiteral("el"),  QStringLiteral("la"),  QStringLiteral("los"),
                                        QStringLiteral("las"), QStringLiteral("un"),  QStringLiteral("una"),
                                        QStringLiteral("del"), QStringLiteral("por"), QStringLiteral("hay"),
                                        QStringLiteral("son"), QStringLiteral("es"),  QStringLiteral("y")};
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return words.contains(t.text); });
}

}  // namespace

QList<Token> tokensOf(const QString& text)
{
    // "9am" and "5kg" are a figure and its unit, not a code.
    static const QRegularExpression glued(
        QStringLiteral("(\\d)(am|pm|a\\.m\\.|p\\.m\\.|st|nd|rd|th|kg|g|cm|mm|km|ml|oz|lbs?|ft|gb|tb|mb|uhr)\\b"));
    static const QRegularExpression halves(QStringLiteral("\\b([ap])\\.m\\b\\.?"));
    QString prepared = text;
    prepared.replace(halves, QStringLiteral("\\1m")).replace(glued, QStringLiteral("\\1 \\2"));
    QList<Token> tokens;
    for (auto it = scanner().globalMatch(prepared); it.hasNext();)
        addMatch(it.next(), tokens);
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        static const QSet<QString> ordinals = {QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                                               QStringLiteral("th")};
        if (tokens.at(i).kind == TokenKind::Number && ordinals.contains(tokens.at(i + 1).text)) {
            tokens[i].ordinal = true;
            tokens.remove(i + 1);
        }
    }
    for (Token& token : tokens)
        if (token.text == u"once" && !looksSpanish(tokens))
            token = Token{token.text};
    joinNumberWords(tokens);
    int clause = 0;
    bool denied = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        const bool word = token.kind == TokenKind::Word;
        if (word
            && (startsClause(token.text)
                || (joinsNumbers(token.text) && i + 1 < tokens.size()
                    && (isAuxiliary(tokens.at(i + 1).text) || (denied && deniesSoon(tokens, i)))))) {
            ++clause;
            denied = false;
        }
        denied = denied || wordtable::isNegator(token.text);
        token.clause = clause;
        const bool listed = token.text == u"," && i > 0 && i + 1 < tokens.size()
                            && weekdayOf(tokens.at(i - 1).text) >= 0 && weekdayOf(tokens.at(i + 1).text) >= 0;
        if (token.kind == TokenKind::Symbol && endsClause(token.text) && !listed && !isOrdinalDot(tokens, i)) {
            ++clause;
            denied = false;
        }
    }
    return tokens;
}

}  // namespace frontdesk
