// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/tokens.h"

#include <QHash>
#include <QStringList>

namespace frontdesk {
namespace {

void addRow(QHash<QString, double>& table, double first, double step, const char* words)
{
    double value = first;
    for (const QString& word : QString::fromLatin1(words).split(u' ')) {
        table.insert(word, value);
        value += step;
    }
}

/// German writes units before tens in one word.
void addGerman(QHash<QString, double>& table)
{
    static const QStringList units = QStringLiteral("ein zwei drei vier funf sechs sieben acht neun").split(u' ');
    static const QStringList tens =
        QStringLiteral("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig").split(u' ');
    addRow(table, 2, 1,
           "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
           "siebzehn achtzehn neunzehn");
    for (qsizetype t = 0; t < tens.size(); ++t) {
        table.insert(tens.at(t), double(20 + 10 * t));
        for (qsizetype u = 0; u < units.size(); ++u)
            table.insert(units.at(u) % u"und" % tens.at(t), double(20 + 10 * t + u + 1));
    }
    table.insert(QStringLiteral("hundert"), 100);
    table.insert(QStringLiteral("einhundert"), 100);
    table.insert(QStringLiteral("tausend"), 1000);
}

const QHash<QString, double>& numbers()
{
    static const QHash<QString, double> table = [] {
        QHash<QString, double> t;
        addRow(t, 0, 1,
               "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
               "sixteen seventeen eighteen nineteen");
        addRow(t, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety hundred");
        t.insert(QStringLiteral("thousand"), 1000);
        addRow(t, 2, 1,
               "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
               "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco");
        addRow(t, 30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien");
        t.insert(QStringLiteral("mil"), 1000);
        addRow(t, 2, 1, "deux trois quatre cinq six_fr sept huit neuf_fr dix onze douze treize quatorze quinze seize");
        addRow(t, 20, 10, "vingt trente quarante cinquante soixante");
        t.insert(QStringLiteral("cent_fr"), 100);
        addGerman(t);
        return t;
    }();
    return table;
}

bool isSpelled(const QList<Token>& tokens, qsizetype at)
{
    return at < tokens.size() && tokens.at(at).kind == TokenKind::Number && tokens.at(at).spelled;
}

}  // namespace

double numberWord(const QString& plainWord) { return numbers().value(plainWord, -1); }

double readNumber(const QString& digits, double& other)
{
    other = -1;
    QString text = digits;
    text.remove(u'\'').remove(QChar(0x00a0)).remove(QChar(0x202f));
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = std::max(dot, comma);
    if (last < 0)
        return text.toDouble();
    const QChar mark = text.at(last);
    const bool both = dot >= 0 && comma >= 0;
    const bool repeated = text.count(mark) > 1;
    const qsizetype behind = text.size() - last - 1;
    QString whole = text.left(last);
    whole.remove(u'.').remove(u',');
    const double fraction = QString(whole % u'.' % text.mid(last + 1)).toDouble();
    const double grouped = QString(whole % text.mid(last + 1)).toDouble();
    if (repeated)
        return grouped;
    if (both || behind != 3 || whole == u"0")
        return fraction;
    other = fraction;  // "1.299": which one depends on the country
    return grouped;
}

void joinNumberWords(QList<Token>& tokens)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!isSpelled(tokens, i))
            continue;
        while (true) {
            const bool linked = i + 2 < tokens.size()
                                && (tokens.at(i + 1).text == u"and" || tokens.at(i + 1).text == u"y"
                                    || tokens.at(i + 1).text == u"-");
            const qsizetype next = isSpelled(tokens, i + 1) ? i + 1 : linked && isSpelled(tokens, i + 2) ? i + 2 : -1;
            if (next < 0)
                break;
            double& value = tokens[i].value;
            const double more = tokens.at(next).value;
            if (more >= 100 && value < 100)
                value *= more;
            else if (value >= 100 && more < 100)
                value += more;
            else if (value >= 20 && value < 100 && int(value) % 10 == 0 && more < 10
                     && (next == i + 1 || tokens.at(i + 1).text != u"and"))
                value += more;
            else
                break;
            tokens.remove(i + 1, next - i);
        }
    }
}

}  // namespace frontdesk
