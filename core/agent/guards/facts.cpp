// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/facts.h"

#include "core/agent/guards/factsunits.h"
#include "core/agent/guards/wordtable.h"

#include <QHash>

namespace frontdesk {
namespace {

using wordtable::conceptOf;

class Reader {
public:
    explicit Reader(const QList<Token>& tokens) : m_tokens(tokens), m_done(tokens.size(), false) {}

    QList<Fact> read()
    {
        // From the end: the first number of "3 to 5 days" takes its unit from the second.
        for (qsizetype i = m_tokens.size() - 1; i >= 0; --i)
            if (!m_done.at(i))
                readAt(i);
        std::reverse(m_facts.begin(), m_facts.end());
        return m_facts;
    }

private:
    [[nodiscard]] QString textAt(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens.at(i).text : QString();
    }

    Fact& add(qsizetype i, FactKind kind, double value, const QString& unit = {})
    {
        Fact fact;
        fact.kind = kind;
        fact.value = value;
        fact.unit = unit;
        fact.raw = m_tokens.at(i).value;
        fact.spelled = m_tokens.at(i).spelled;
        fact.position = int(i);
        fact.clause = m_tokens.at(i).clause;
        fact.text = textAt(i);
        fact.bound = boundBefore(i, fact);
        fact.edge = edgeBefore(i);
        m_facts << fact;
        m_done[i] = true;
        return m_facts.last();
    }

    [[nodiscard]] FactBound boundBefore(qsizetype i, const Fact&) const
    {
        static const QSet<QString> least = {
            QStringLiteral("over"),    QStringLiteral("above"),     QStringLiteral("atleast"),
            QStringLiteral("minimum"), QStringLiteral("exceeding"), QStringLiteral("mindestens"),
            QStringLiteral("almenos"), QStringLiteral("exceed"),    QStringLiteral("after")};
        static const QSet<QString> most = {
            QStringLiteral("under"),     QStringLiteral("below"),     QStringLiteral("atmost"),
            QStringLiteral("upto"),      QStringLiteral("maximum"),   QStringLiteral("within"),
            QStringLiteral("innerhalb"), QStringLiteral("hochstens"), QStringLiteral("binnen")};
        for (qsizetype k = i - 1; k >= std::max<qsizetype>(0, i - 4); --k) {
            if (least.contains(textAt(k)))
                return FactBound::AtLeast;
            if (most.contains(textAt(k)))
                return FactBound::AtMost;
            if (m_tokens.at(k).kind == TokenKind::Number)
                break;
        }
        for (qsizetype k = i + 1; k <= i + 3; ++k)
            if (textAt(k) == u"or" || textAt(k) == u"and")
                return textAt(k + 1) == u"more" || textAt(k + 1) == u"above" || textAt(k + 1) == u"over"
                               || textAt(k + 1) == u"longer"
                           ? FactBound::AtLeast
                       : textAt(k + 1) == u"less" || textAt(k + 1) == u"under" || textAt(k + 1) == u"fewer"
                           ? FactBound::AtMost
                           : FactBound::None;
        return FactBound::None;
    }

    [[nodiscard]] FactEdge edgeBefore(qsizetype i) const
    {
        static const QSet<QString> end = {QStringLiteral("until"), QStringLiteral("till"),  QStringLiteral("til"),
                                          QStringLiteral("bis"),   QStringLiteral("hasta"), QStringLiteral("jusqu"),
                                          QStringLiteral("by"),    QStringLiteral("to"),    QStringLiteral("through")};
        static const QSet<QString> start = {QStringLiteral("from"), QStringLiteral("since"), QStringLiteral("ab"),
                                            QStringLiteral("von"),  QStringLiteral("desde"), QStringLiteral("after"),
                                            QStringLiteral("des")};
        for (qsizetype k = i - 1; k >= std::max<qsizetype>(0, i - 5); --k) {
            const QString text = textAt(k);
            const QString meaning = conceptOf(text);
            if ((text == u"to" || text == u"by" || text == u"through" || text == u"a") && k != i - 1)
                continue;
            if (end.contains(text) || meaning == u"closed" || meaning == u"end")
                return FactEdge::End;
            if (start.contains(text) || meaning == u"open" || meaning == u"start")
                return FactEdge::Start;
            if (m_tokens.at(k).kind == TokenKind::Number || m_tokens.at(k).kind == TokenKind::Clock)
                break;
        }
        return FactEdge::None;
    }

    /// The number in front of a range that ends at `i`; -1 = none.
    [[nodiscard]] qsizetype rangeStart(qsizetype i) const
    {
        static const QSet<QString> links = {
            QStringLiteral("-"),  QString(QChar(0x2013)),    QStringLiteral("to"),   QStringLiteral("bis"),
            QStringLiteral("a"),  QStringLiteral("until"),   QStringLiteral("till"), QStringLiteral("and"),
            QStringLiteral("or"), QStringLiteral("through"), QStringLiteral("und"),  QStringLiteral("y"),
            QStringLiteral("et"), QStringLiteral("oder"),    QStringLiteral("x"),    QStringLiteral("hasta")};
        if (i >= 3 && currencies().contains(textAt(i - 1)) && links.contains(textAt(i - 2)) && isNumber(i - 3))
            return i - 3;
        const bool listed = textAt(i - 1) == u"and" || textAt(i - 1) == u"und" || textAt(i - 1) == u"y";
        if (listed && currencies().contains(textAt(i - 3)) && !currencies().contains(textAt(i + 1)))
            return -1;  // "$420 and 140 cm"
        if (i >= 2 && links.contains(textAt(i - 1)) && isNumber(i - 2))
            return i - 2;
        return -1;
    }
    [[nodiscard]] bool isNumber(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens.at(i).kind == TokenKind::Number && !m_done.at(i);
    }

    void readAt(qsizetype i)
    {
        const Token& token = m_tokens.at(i);
        switch (token.kind) {
        case TokenKind::Number: readNumberAt(i); return;
        case TokenKind::Clock: readClock(i); return;
        case TokenKind::Date: {
            Fact& fact = add(i, FactKind::Date, token.value);
            fact.other = token.other;
            fact.year = token.year;
            return;
        }
        case TokenKind::Code: add(i, FactKind::Code, 0); return;
        case TokenKind::Word: readWord(i); return;
        case TokenKind::Symbol: return;
        }
    }

    void readClock(qsizetype i)
    {
        double value = m_tokens.at(i).value;
        const QString half = textAt(i + 1);
        const bool said = half == u"am" || half == u"pm";
        if (half == u"pm" && value < 12 * 60)
            value += 12 * 60;
        if (half == u"am" && value >= 12 * 60)
            value -= 12 * 60;
        Fact& fact = add(i, FactKind::Clock, value);
        fact.vague = !said && value >= 60 && value < 13 * 60 && !textAt(i).startsWith(u'0');
        const FactEdge edge = fact.edge;
        linkClock(i, fact.vague || !said, half, edge);
    }

    /// "9 to 5 pm", "9:00 - 17:00": the other end of the span.
    void linkClock(qsizetype i, bool vague, const QString& half, FactEdge edge)
    {
        const qsizetype first = i >= 2 ? rangeStart(i) : -1;
        const bool clocks = i >= 2 && m_tokens.at(i - 2).kind == TokenKind::Clock && !m_done.at(i - 2)
                            && (textAt(i - 1) == u"-" || textAt(i - 1) == QString(QChar(0x2013)));
        if (clocks) {
            m_facts.last().edge = FactEdge::End;
            readClock(i - 2);
            m_facts.last().edge = FactEdge::Start;
            return;
        }
        const bool halves = i >= 3
                            && (textAt(i - 1) == u"-" || textAt(i - 1) == QString(QChar(0x2013))
                                || textAt(i - 1) == u"to" || textAt(i - 1) == u"and")
                            && (textAt(i - 2) == u"am" || textAt(i - 2) == u"pm");
        if (halves || first >= 0)
            m_facts.last().edge = FactEdge::End;
        else
            m_facts.last().edge = edge;
        if (first < 0 || m_tokens.at(first).value > 24)
            return;
        double value = m_tokens.at(first).value * 60;
        if (half == u"pm" && m_tokens.at(first).value < 12 && value + 12 * 60 < m_facts.last().value)
            value += 0;  // "9 to 5 pm" opens in the morning; "1 to 5 pm" may be either
        Fact& fact = add(first, FactKind::Clock, value);
        fact.vague = vague || half == u"pm" || half == u"am";
        fact.edge = FactEdge::Start;
    }

    [[nodiscard]] static bool isMonth(const QString& text) { return monthOf(text) > 0; }

    void readNumberAt(qsizetype i)
    {
        if (readMoney(i) || readPercent(i) || readTime(i) || readDate(i) || readDuration(i) || readMeasure(i))
            return;
        const Token& token = m_tokens.at(i);
        static const QSet<QString> labels = {
            QStringLiteral("#"),      QStringLiteral("no"),     QStringLiteral("nr"),  QStringLiteral("number"),
            QStringLiteral("nummer"), QStringLiteral("numero"), QStringLiteral("code")};
        if ((labels.contains(textAt(i - 1)) || conceptOf(textAt(i - 1)) == u"order") && token.text.size() >= 3
            && !token.spelled) {
            add(i, FactKind::Code, token.value).text = token.text;
            return;
        }
        if (readBareSpan(i))
            return;
        Fact& fact = add(i, FactKind::Number, token.value);
        fact.other = token.other;
        fact.unit = nounAfter(i);
        if (const qsizetype first = rangeStart(i); first >= 0) {
            const QString noun = fact.unit;
            Fact& start = add(first, FactKind::Number, m_tokens.at(first).value);
            start.other = m_tokens.at(first).other;
            start.unit = noun;
        }
    }

    /// "from 8 to 6": hours, when nothing is counted.
    bool readBareSpan(qsizetype i)
    {
        const qsizetype first = rangeStart(i);
        static const QSet<QString> before = {
            QStringLiteral("from"),  QStringLiteral("von"),      QStringLiteral("open"), QStringLiteral("between"),
            QStringLiteral("hours"), QStringLiteral("zwischen"), QStringLiteral("entre")};
        const bool spanish = textAt(first - 1) == u"de" && textAt(first + 1) == u"a";
        if (first < 1 || (!spanish && !before.contains(textAt(first - 1))) || !nounAfter(i).isEmpty()
            || m_tokens.at(i).value > 24 || m_tokens.at(first).value > 24)
            return false;
        for (const auto& [at, edge] : {std::pair(i, FactEdge::End), std::pair(first, FactEdge::Start)}) {
            Fact& fact = add(at, FactKind::Clock, m_tokens.at(at).value * 60);
            fact.vague = true;
            fact.edge = edge;
        }
        return true;
    }

    [[nodiscard]] QString nounAfter(qsizetype i) const
    {
        QString noun;
        for (qsizetype k = i + 1; k < std::min<qsizetype>(m_tokens.size(), i + 4); ++k) {
            if (m_tokens.at(k).kind != TokenKind::Word || wordtable::isFunctionWord(textAt(k)))
                break;
            noun = conceptOf(textAt(k));
        }
        return noun;
    }

    bool readMoney(qsizetype i)
    {
        const auto before = currencies().constFind(textAt(i - 1));
        const auto behind = currencies().constFind(textAt(i + 1));
        const bool percentBehind = textAt(i + 1) == u"%";
        if (percentBehind || (before == currencies().cend() && behind == currencies().cend()))
            return false;
        const bool useBefore = before != currencies().cend() && (before->factor == 1 || behind == currencies().cend());
        if (useBefore && before->factor != 1)
            return false;
        const FigureUnit unit = useBefore ? *before : *behind;
        double value = m_tokens.at(i).value * unit.factor;
        if (unit.factor < 1)
            for (qsizetype k = i - 1; k >= std::max<qsizetype>(0, i - 3); --k)
                if (const auto whole = currencies().constFind(textAt(k));
                    whole != currencies().cend() && isNumber(k - 1)) {
                    value += m_tokens.at(k - 1).value;
                    m_done[k - 1] = true;
                }
        if (!useBefore && m_tokens.at(i).spelled && isSpelledAfter(i + 2))
            value += m_tokens.at(i + 2).value / 100;  // "three pounds twenty"
        Fact& fact = add(i, FactKind::Money, value, unit.name);
        fact.other = m_tokens.at(i).other;
        if (const qsizetype first = rangeStart(i); first >= 0)
            add(first, FactKind::Money, m_tokens.at(first).value * unit.factor, unit.name);
        return true;
    }

    /// The facts are read from the end: takes back what was read there.
    bool isSpelledAfter(qsizetype i)
    {
        if (i >= m_tokens.size() || m_tokens.at(i).kind != TokenKind::Number || !m_tokens.at(i).spelled
            || m_tokens.at(i).value >= 100)
            return false;
        m_facts.removeIf([i](const Fact& fact) { return fact.position == int(i); });
        return true;
    }

    bool readPercent(qsizetype i)
    {
        static const QSet<QString> words = {QStringLiteral("%"), QStringLiteral("percent"), QStringLiteral("prozent"),
                                            QStringLiteral("pct")};
        const bool two = textAt(i + 1) == u"por" || textAt(i + 1) == u"pour" || textAt(i + 1) == u"per";
        if (!words.contains(textAt(i + 1)) && !(two && (textAt(i + 2) == u"cent" || textAt(i + 2) == u"ciento")))
            return false;
        add(i, FactKind::Percent, m_tokens.at(i).value);
        if (const qsizetype first = rangeStart(i); first >= 0)
            add(first, FactKind::Percent, m_tokens.at(first).value);
        return true;
    }

    [[nodiscard]] bool numberNear(qsizetype i, qsizetype distance) const
    {
        for (qsizetype k = std::max<qsizetype>(0, i - distance);
             k < std::min<qsizetype>(m_tokens.size(), i + distance + 1); ++k)
            if (m_tokens.at(k).kind == TokenKind::Number || m_tokens.at(k).kind == TokenKind::Clock)
                return true;
        return false;
    }
    bool readTime(qsizetype i);
    [[nodiscard]] int minutesPast(qsizetype i) const;
    bool readDate(qsizetype i);
    bool readDuration(qsizetype i);
    bool readMeasure(qsizetype i);
    bool readDegrees(qsizetype i);
    [[nodiscard]] QString rhythmAt(qsizetype i) const;
    void readWord(qsizetype i);
    /// "the invoice", "your invoice": a paper, no way to pay.
    [[nodiscard]] bool isGiven(qsizetype i) const
    {
        static const QSet<QString> words = {QStringLiteral("the"),   QStringLiteral("your"),   QStringLiteral("our"),
                                            QStringLiteral("this"),  QStringLiteral("die"),    QStringLiteral("ihre"),
                                            QStringLiteral("ihrer"), QStringLiteral("unsere"), QStringLiteral("diese"),
                                            QStringLiteral("der"),   QStringLiteral("la"),     QStringLiteral("su")};
        return words.contains(textAt(i - 1));
    }

    const QList<Token>& m_tokens;
    QList<bool> m_done;
    QList<Fact> m_facts;
};

/// "five past one", "ten to nine": the minutes; 0 = none.
int Reader::minutesPast(qsizetype i) const
{
    static const QSet<QString> before = {QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("until"),
                                         QStringLiteral("from")};
    const bool linked = textAt(i - 1) == u"past" || (textAt(i - 1) == u"to" && before.contains(textAt(i - 3)));
    if (!linked || i < 2 || m_tokens.at(i - 2).kind != TokenKind::Number || !m_tokens.at(i - 2).spelled)
        return 0;
    const double minutes = m_tokens.at(i - 2).value;
    return minutes <= 25 && std::fmod(minutes, 5) == 0 && m_tokens.at(i).value <= 12 ? int(minutes) : 0;
}

bool Reader::readTime(qsizetype i)
{
    const double value = m_tokens.at(i).value;
    const QString next = textAt(i + 1);
    const QString before = textAt(i - 1);
    static const QSet<QString> at = {QStringLiteral("at"), QStringLiteral("until"),  QStringLiteral("till"),
                                     QStringLiteral("um"), QStringLiteral("before"), QStringLiteral("las")};
    const bool german = before == u"halb" && value >= 1 && value <= 12 && value == int(value);
    const bool clock = german || next == u"am" || next == u"pm" || next == u"uhr"
                       || (next == u"h" && value == int(value)) || next == u"oclock"
                       || ((before == u"past" || before == u"to")
                           && (textAt(i - 2) == u"half" || textAt(i - 2) == u"quarter" || minutesPast(i) > 0));
    const bool daytime =
        (next == u"in" && (textAt(i + 3) == u"morning" || textAt(i + 3) == u"evening" || textAt(i + 3) == u"afternoon"))
        || (next == u"at" && textAt(i + 2) == u"night");
    const bool bare = at.contains(before) && value >= 1 && value <= 24 && value == int(value) && nounAfter(i).isEmpty()
                      && next != u"%" && !currencies().contains(next) && textAt(i + 1) != u"-" && next != u"to";
    if ((!clock && !daytime && !bare) || value > 24.6)
        return false;
    double minutes = value * 60;
    if (value != int(value))  // "9.30 Uhr"
        minutes = int(value) * 60 + std::round((value - int(value)) * 100);
    const bool spanish = before == u"las" && next == u"y" && (textAt(i + 2) == u"media" || textAt(i + 2) == u"cuarto");
    if (spanish)
        minutes += textAt(i + 2) == u"media" ? 30 : 15;
    if (german)
        minutes -= 30;
    const qsizetype end = i + (spanish ? 3 : 1);
    const bool later = before == u"las" && textAt(end) == u"de" && textAt(end + 1) == u"la"
                       && (textAt(end + 2) == u"tarde" || textAt(end + 2) == u"noche");
    const bool pm = next == u"pm" || (daytime && textAt(i + 3) != u"morning") || later;
    if (pm && minutes < 12 * 60)
        minutes += 12 * 60;
    if (next == u"am" && minutes >= 12 * 60)
        minutes -= 12 * 60;
    if ((textAt(i - 1) == u"past" || textAt(i - 1) == u"to")
        && (textAt(i - 2) == u"half" || textAt(i - 2) == u"quarter"))
        minutes += (textAt(i - 1) == u"past" ? 1 : -1) * (textAt(i - 2) == u"half" ? 30 : 15);
    if (const int past = minutesPast(i); past > 0) {
        minutes += before == u"past" ? past : -past;
        m_facts.removeIf([i](const Fact& fact) { return fact.position == int(i) - 2; });
        m_done[i - 2] = true;
    }
    Fact& fact = add(i, FactKind::Clock, minutes);
    fact.vague = (bare || german || next == u"oclock" || before == u"past" || before == u"to") && !daytime && !later
                 && next != u"am" && next != u"pm";
    const FactEdge edge = fact.edge;
    linkClock(i, fact.vague, next, edge);
    return true;
}

bool Reader::readDate(qsizetype i)
{
    const double day = m_tokens.at(i).value;
    if (day < 1 || day > 31 || day != int(day))
        return false;
    int month = monthOf(textAt(i - 1));
    qsizetype yearAt = i + 1;
    if (month == 0)
        for (qsizetype k = i + 1; k <= i + 2; ++k)
            if (monthOf(textAt(k)) > 0 && !(textAt(k) == u"may" && m_tokens.at(i).spelled)  // "four may take"
                && (k == i + 1 || textAt(i + 1) == u"of" || textAt(i + 1) == u"de" || textAt(i + 1) == u".")) {
                month = monthOf(textAt(k));
                yearAt = k + 1;
            }
    if (month == 0 || durations().contains(textAt(i + 1)))
        return false;
    Fact& fact = add(i, FactKind::Date, month * 100 + day);
    for (qsizetype k = yearAt; k <= yearAt + 1; ++k)
        if (k < m_tokens.size() && m_tokens.at(k).kind == TokenKind::Number && m_tokens.at(k).value >= 1990
            && m_tokens.at(k).value < 2100) {
            fact.year = int(m_tokens.at(k).value);
            for (qsizetype f = 0; f + 1 < m_facts.size(); ++f)
                if (m_facts.at(f).position == int(k)) {
                    m_facts.remove(f);
                    break;
                }
            break;
        }
    return true;
}

bool Reader::readDuration(qsizetype i)
{
    static const QSet<QString> working = {QStringLiteral("business"), QStringLiteral("working"), QStringLiteral("work"),
                                          QStringLiteral("bank"), QStringLiteral("trading")};
    static const QSet<QString> skipped = {
        QStringLiteral("-"),     QStringLiteral("full"), QStringLiteral("calendar"),  QStringLiteral("consecutive"),
        QStringLiteral("whole"), QStringLiteral("more"), QStringLiteral("additional")};
    bool business = false;
    bool calendar = false;
    qsizetype k = i + 1;
    for (; k < std::min<qsizetype>(m_tokens.size(), i + 4); ++k) {
        business = business || working.contains(textAt(k));
        calendar = calendar || textAt(k) == u"calendar";
        if (!working.contains(textAt(k)) && !skipped.contains(textAt(k)))
            break;
    }
    const QString unitText = textAt(k);
    const auto unit = durations().constFind(unitText);
    if (unit == durations().cend())
        return false;
    const QString behind = textAt(k + 1) == u"-" ? textAt(k + 2) : textAt(k + 1);
    const bool example = textAt(i + 1) == u"-" && (behind == u"old" || behind == u"olds");  // "a ten-year-old"
    const QString whose = textAt(i - 1) == u"de" ? conceptOf(textAt(i - 2)) : QString();
    business = business || unitText.startsWith(u"werktag") || unitText.startsWith(u"arbeitstag")
               || textAt(k + 1).startsWith(u"laborable") || textAt(k + 1).startsWith(u"habil")
               || textAt(k + 1).startsWith(u"ouvr");
    static const QSet<QString> each = {QStringLiteral("every"), QStringLiteral("alle"), QStringLiteral("cada")};
    if (each.contains(textAt(i - 1)) && m_tokens.at(i).value == 2 && unit->name == u"week") {
        add(i, FactKind::Member, 0, QStringLiteral("rhythm")).text = QStringLiteral("biweekly");
        return true;
    }
    const auto fill = [&](Fact& fact, double value) {
        fact.value = value * unit->factor;
        if (m_tokens.at(fact.position).ordinal)
            fact.other = (value - 1) * unit->factor;  // "from the 25th month on": after 24 months
        fact.example = example || (unit->name == u"year" && (whose == u"child" || whose == u"dog"));
        fact.business = business;
        fact.calendar = calendar;
    };
    fill(add(i, FactKind::Duration, 0, unit->name), m_tokens.at(i).value);
    if (const qsizetype first = rangeStart(i); first >= 0)
        fill(add(first, FactKind::Duration, 0, unit->name), m_tokens.at(first).value);
    return true;
}

bool Reader::readMeasure(qsizetype i)
{
    qsizetype k = i + 1;
    if (textAt(k) == u"-" || textAt(k) == QString(QChar(0x00b0)))
        ++k;
    if (readDegrees(i))
        return true;
    auto unit = measures().constFind(textAt(k));
    const bool sized = textAt(i + 1) == u"in" && textAt(i - 1) == u"x";
    if (unit == measures().cend() && !sized)
        return false;
    const FigureUnit found = sized ? FigureUnit{QStringLiteral("length"), 25.4} : *unit;
    add(i, FactKind::Measure, m_tokens.at(i).value * found.factor, found.name);
    for (qsizetype first = rangeStart(i); first >= 0; first = rangeStart(first))
        add(first, FactKind::Measure, m_tokens.at(first).value * found.factor, found.name);
    return true;
}

/// "104 F", "40 \u00b0C": in degrees Celsius, so that both can be compared.
bool Reader::readDegrees(qsizetype i)
{
    qsizetype k = i + 1;
    while (textAt(k) == QString(QChar(0x00b0)) || textAt(k) == u"degrees" || textAt(k) == u"degree"
           || textAt(k) == u"grad")
        ++k;
    const bool fahrenheit = textAt(k) == u"f" || textAt(k) == u"fahrenheit";
    if (!fahrenheit && textAt(k) != u"c" && textAt(k) != u"celsius")
        return false;
    const auto celsius = [&](double value) { return fahrenheit ? (value - 32) / 1.8 : value; };
    add(i, FactKind::Measure, celsius(m_tokens.at(i).value), QStringLiteral("celsius"));
    if (const qsizetype first = rangeStart(i); first >= 0)
        add(first, FactKind::Measure, celsius(m_tokens.at(first).value), QStringLiteral("celsius"));
    return true;
}

/// "a month", "per user and year" behind a figure: how often.
QString Reader::rhythmAt(qsizetype i) const
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("hour"), QStringLiteral("hourly")}, {QStringLiteral("day"), QStringLiteral("daily")},
        {QStringLiteral("week"), QStringLiteral("weekly")}, {QStringLiteral("month"), QStringLiteral("monthly")},
        {QStringLiteral("year"), QStringLiteral("yearly")}, {QStringLiteral("minute"), QStringLiteral("byminute")}};
    static const QSet<QString> links = {QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("per"),
                                        QStringLiteral("pro"), QStringLiteral("am"),  QStringLiteral("al"),
                                        QStringLiteral("por"), QStringLiteral("par"), QStringLiteral("im"),
                                        QStringLiteral("je"),  QStringLiteral("each")};
    const auto unit = durations().constFind(textAt(i));
    const bool both = textAt(i - 1) == u"and" && textAt(i - 3) == u"per";
    if (unit == durations().cend() || (!links.contains(textAt(i - 1)) && !both))
        return {};
    static const QSet<QString> times = {QStringLiteral("once"), QStringLiteral("times"), QStringLiteral("einmal"),
                                        QStringLiteral("mal"),  QStringLiteral("vez"),   QStringLiteral("fois")};
    static const QSet<QString> spans = {QStringLiteral("for"),   QStringLiteral("within"), QStringLiteral("in"),
                                        QStringLiteral("after"), QStringLiteral("than"),   QStringLiteral("atleast"),
                                        QStringLiteral("upto"),  QStringLiteral("atmost"), QStringLiteral("about")};
    if (spans.contains(textAt(i - 2)))
        return {};
    for (qsizetype k = i - 2;
         k >= std::max<qsizetype>(0, i - (textAt(i - 1) == u"a" || textAt(i - 1) == u"per" ? 7 : 5)); --k) {
        if (textAt(k) == u"," || textAt(k) == u";")
            return {};
        if (times.contains(textAt(k)) || currencies().contains(textAt(k))
            || (m_tokens.at(k).kind == TokenKind::Number && textAt(i - 1) != u"am"))
            return names.value(unit->name);
    }
    return {};
}

void Reader::readWord(qsizetype i)
{
    if (const QString rhythm = rhythmAt(i); !rhythm.isEmpty()) {
        add(i, FactKind::Member, 0, QStringLiteral("rhythm")).text = rhythm;
        return;
    }
    const QString& text = m_tokens.at(i).text;
    if ((text == u"midday" || text == u"mediodia") && numberNear(i, 6))
        return;  // the time of day, whose hours stand beside it
    if (text == u"noon" || text == u"midday" || text == u"midnight" || text == u"mediodia" || text == u"mitternacht") {
        add(i, FactKind::Clock, text == u"midnight" || text == u"mitternacht" ? 0 : 12 * 60);
        return;
    }
    if (const int month = text == u"may" || text == u"mar" ? 0 : monthOf(text); month > 0) {
        const bool dated = numberNear(i, 2);
        if (!dated)
            add(i, FactKind::Member, 0, QStringLiteral("month")).text = u"month" % QString::number(month);
        return;
    }
    const QString meaning = conceptOf(text);
    if (meaning == u"free" && textAt(i - 1) == u"-")
        return;  // "interest-free": without it
    if (meaning == u"free" && conceptOf(textAt(i + 1)) != u"to") {
        add(i, FactKind::Money, 0).text = QStringLiteral("free");
        return;
    }
    if (const auto unit = durations().constFind(text);
        unit != durations().cend() && i > 0
        && (textAt(i - 1) == u"one" || textAt(i - 1) == u"a" || textAt(i - 1) == u"an" || textAt(i - 1) == u"ein"
            || textAt(i - 1) == u"eine" || textAt(i - 1) == u"einem" || textAt(i - 1) == u"einer"
            || textAt(i - 1) == u"einen" || textAt(i - 1) == u"un" || textAt(i - 1) == u"una")) {
        Fact& fact = add(i, FactKind::Duration, unit->factor, unit->name);
        static const QSet<QString> notice = {
            QStringLiteral("ahead"),  QStringLiteral("before"), QStringLiteral("notice"), QStringLiteral("advance"),
            QStringLiteral("vorher"), QStringLiteral("voraus"), QStringLiteral("antes"),  QStringLiteral("beforehand")};
        fact.vague = !notice.contains(textAt(i + 1)) && !notice.contains(textAt(i + 2));
        return;
    }
    if (const QString family = wordtable::familyOf(meaning);
        !family.isEmpty() && !(family == u"daytime" && numberNear(i, 3)) && !(meaning == u"invoice" && isGiven(i))) {
        Fact& fact = add(i, FactKind::Member, 0, family);
        fact.text = meaning;
    }
}

}  // namespace

QList<Fact> readFacts(const QList<Token>& tokens) { return Reader(tokens).read(); }

}  // namespace frontdesk
