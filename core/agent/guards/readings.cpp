// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/readings.h"

#include "core/agent/guards/plainletters.h"
#include "core/base/cuttext.h"

#include <QHash>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype FewestSpelled = 4;

QString joinedRuns(QString text, const QRegularExpression& run, const QRegularExpression& gaps)
{
    QString out;
    qsizetype from = 0;
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from) % match.captured().remove(gaps);
        from = match.capturedEnd();
    }
    return from == 0 ? text : QString(out % QStringView(text).mid(from));
}

/// "f e l i x @ e x" and "f-e-l-i-x".
QString despaced(const QString& plain)
{
    static const QRegularExpression spaced(QStringLiteral("(?<!\\S)\\S(?: \\S){3,}(?!\\S)"));
    static const QRegularExpression marked(
        QStringLiteral("(?<![a-z0-9])[a-z0-9](?: ?[-._*|/,+~:;] ?[a-z0-9]){3,}(?![a-z0-9])"));
    static const QRegularExpression blanks(QStringLiteral(" "));
    static const QRegularExpression marks(QStringLiteral("[ \\-._*|/,+~:;]"));
    return joinedRuns(joinedRuns(plain, spaced, blanks), marked, marks);
}

QString withAddresses(const QString& plain)
{
    static const QRegularExpression hints(QStringLiteral(
        "\\b(?:a ?t|arroba|arobase|klammeraffe|chiocciola)\\b|@|(?<!\\S)\\S \\S \\S|\\b(?:dot|punkt|punto|point|ponto|slash)\\b|\\[\\.\\]|[a-z0-9][-._*|/,+~:;] ?[a-z0-9][-._*|/,+~:;]"));
    if (!plain.contains(hints))
        return plain;
    static const QRegularExpression bracketAt(
        QStringLiteral("\\s*[(\\[{<_*-]+\\s*(?:at|a|arroba|arobase|klammeraffe)\\s*[)\\]}>_*-]+\\s*"));
    static const QRegularExpression bracketDot(
        QStringLiteral("\\s*[(\\[{<_*-]+\\s*(?:dot|d0t|punkt|punto|point|ponto|\\.)\\s*[)\\]}>_*-]+\\s*"));
    static const QRegularExpression wordAt(QStringLiteral(
        "(?<=[\\w)]) (?:at(?: sign)?|arroba|arobase|klammeraffe|chiocciola) (?=[\\w-]+(?:\\.[\\w-]+)* (?:dot|punkt|punto|point|ponto) \\w)"));
    static const QRegularExpression localAt(
        QStringLiteral("(?<=\\w)([._]\\w+) (?:at(?: sign)?|arroba|arobase|klammeraffe) (?=[\\w-]+\\.[a-z]{2,})"));
    static const QRegularExpression wordDot(QStringLiteral("(?<=\\w) (?:dot|punkt|punto|point|ponto) (?=\\w)"));
    static const QRegularExpression aroundAt(QStringLiteral("\\s*@\\s*"));
    static const QRegularExpression aroundDot(
        QStringLiteral("(?<=[\\w]) ?\\. ?(?=(?:com|net|org|info|de|fr|es|io|co|eu|uk|us)\\b)"));
    QString text = despaced(plain);
    text.replace(bracketAt, QStringLiteral("@")).replace(bracketDot, QStringLiteral("."));
    text.replace(wordAt, QStringLiteral("@")).replace(localAt, QStringLiteral("\\1@"));
    static const QRegularExpression hostDot(QStringLiteral(
        "(?<=\\w) (?:dot|punkt|punto|point|ponto) (?=(?:com|net|org|info|biz|example|shop|store|online|site|app|dev|xyz|io|co|de|fr|es|uk|eu|ru|cn)\\b)"));
    static const QRegularExpression slash(QStringLiteral("(?<=\\w) slash (?=\\w)"));
    text.replace(hostDot, QStringLiteral(".")).replace(slash, QStringLiteral("/"));
    static const QRegularExpression atProvider(QStringLiteral(
        "(?<=\\w) (?:at|arroba|arobase|klammeraffe) (gmail|googlemail|yahoo|hotmail|outlook|icloud|gmx|aol|proton(?:mail)?)\\b(?!\\.\\w| dot| punkt| punto| point)"));
    text.replace(atProvider, QStringLiteral("@\\1.com"));
    if (!text.contains(u'@'))
        return text;
    return text.replace(wordDot, QStringLiteral("."))
        .replace(aroundAt, QStringLiteral("@"))
        .replace(aroundDot, QStringLiteral("."));
}

bool isReadable(const QString& text)
{
    const auto fine = std::count_if(text.begin(), text.end(),
                                    [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; });
    return text.size() >= FewestSpelled && fine * 10 >= text.size() * 9;
}

/// Behind the most that are kept apart, all the rest is one: nothing may hide behind a crowd.
void keepDecoded(const QString& text, QStringList& out)
{
    if (out.size() < MostDecoded)
        out << text;
    else
        out.last() += u'\n' % text;
}

void addDecoded(const QByteArray& bytes, QStringList& out)
{
    const QString text = QString::fromUtf8(bytes);
    if (isReadable(text))
        keepDecoded(plainLetters(text), out);
}

QByteArray fromBase32(const QString& code)
{
    QByteArray out;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : code) {
        const int value = c >= u'A' && c <= u'Z'   ? c.unicode() - u'A'
                          : c >= u'2' && c <= u'7' ? c.unicode() - u'2' + 26
                                                   : -1;
        if (value < 0)
            break;
        bits = (bits << 5) | quint32(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            out += char((bits >> held) & 0xff);
        }
    }
    return out;
}

void addBase(const QString& text, QStringList& out)
{
    static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/_-]{6,}={0,2}"));
    static const QRegularExpression base32(QStringLiteral("\\b[A-Z2-7]{10,}\\b"));
    for (auto it = base64.globalMatch(text); it.hasNext();) {
        QByteArray code = it.next().captured().toLatin1();
        code.replace('-', '+').replace('_', '/');
        addDecoded(QByteArray::fromBase64(code), out);
    }
    for (auto it = base32.globalMatch(text); it.hasNext();)
        addDecoded(fromBase32(it.next().captured()), out);
    // In pieces: "WkVC UkEt UVVB".
    static const QRegularExpression pieces(
        QStringLiteral("(?:[A-Za-z0-9+/]{2,12}[ \\n.,-]{1,2}){2,}[A-Za-z0-9+/]{1,12}={0,2}"));
    static const QRegularExpression gaps(QStringLiteral("[ \\n.,-]"));
    for (auto it = pieces.globalMatch(text); it.hasNext();)
        addDecoded(QByteArray::fromBase64(it.next().captured().remove(gaps).toLatin1()), out);
}

/// Figures of one base, one character each.
void addCodes(const QString& text, const QRegularExpression& run, const QRegularExpression& one, int base,
              QStringList& out)
{
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QString codes = it.next().captured();
        QByteArray bytes;
        for (auto each = one.globalMatch(codes); each.hasNext();) {
            const QRegularExpressionMatch code = each.next();
            bytes += char(code.captured(code.lastCapturedIndex()).toInt(nullptr, base) & 0xff);
        }
        addDecoded(bytes, out);
    }
}

void addFigures(const QString& text, QStringList& out)
{
    static const QRegularExpression figures(
        QStringLiteral("[0-9a-fA-F]{8}|\\d\\D{1,3}\\d|\\\\[xu]|%[0-9A-Fa-f]{2}|&#"));
    if (!text.contains(figures))
        return;
    static const QRegularExpression hex(
        QStringLiteral("(?<![0-9a-zA-Z])(?:(?:0x|\\\\x|\\\\u00|%)?[0-9a-fA-F]{2}[ ,:;-]{0,2}){4,}(?![0-9a-zA-Z])"));
    static const QRegularExpression hexOne(QStringLiteral("(?:0x|\\\\x|\\\\u00|%)?([0-9a-fA-F]{2})"));
    static const QRegularExpression binary(QStringLiteral("\\b(?:[01]{7,8}[ ,-]{0,2}){4,}"));
    static const QRegularExpression binaryOne(QStringLiteral("([01]{7,8})"));
    static const QRegularExpression decimal(
        QStringLiteral("(?<!\\d)(?:(?:&#)?\\d{2,3}[ ,;-]{1,2}){3,}(?:&#)?\\d{2,3}(?!\\d)"));
    static const QRegularExpression decimalOne(QStringLiteral("(\\d{2,3})"));
    addCodes(text, hex, hexOne, 16, out);
    addCodes(text, binary, binaryOne, 2, out);
    addCodes(text, decimal, decimalOne, 10, out);
    // Places in the alphabet: 26-5-2-18-1.
    static const QRegularExpression places(QStringLiteral("(?<!\\d)(?:\\d{1,2}[ ,;-]{1,2}){4,}\\d{1,2}(?!\\d)"));
    static const QRegularExpression place(QStringLiteral("\\d{1,2}"));
    for (auto it = places.globalMatch(text); it.hasNext();) {
        const QString all = it.next().captured();
        QString word;
        for (auto each = place.globalMatch(all); each.hasNext();)
            if (const int at = each.next().captured().toInt(); at >= 1 && at <= 26)
                word += QChar(char16_t(u'a' + at - 1));
        keepDecoded(word, out);
    }
}

void addMorse(const QString& text, QStringList& out)
{
    static const QRegularExpression run(QStringLiteral("(?<![\\w.-])[.-]{1,5}(?:[ /]{1,3}[.-]{1,5}){3,}"));
    static const QHash<QString, QChar> table = [] {
        const QStringList codes =
            QStringLiteral(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - "
                           "..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.")
                .split(u' ');
        const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
        QHash<QString, QChar> t;
        for (qsizetype i = 0; i < codes.size(); ++i)
            t.insert(codes.at(i), letters.at(i));
        return t;
    }();
    for (auto it = run.globalMatch(text); it.hasNext();) {
        QString word;
        const QStringList codes = it.next().captured().replace(u'/', u' ').split(u' ', Qt::SkipEmptyParts);
        for (const QString& code : codes)
            if (const QChar letter = table.value(code); !letter.isNull())
                word += letter;
        keepDecoded(word, out);
    }
}

/// A word that stands for one letter or figure; empty = it does not.
QString spelledBy(const QString& word)
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        const auto add = [&t](const char* words, bool figures) {
            const QStringList list = QString::fromLatin1(words).split(u' ');
            for (qsizetype i = 0; i < list.size(); ++i)
                t.insert(list.at(i), figures ? QString::number(i % 10) : list.at(i).left(1));
        };
        add("alpha alfa bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa "
            "quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu",
            false);
        add("zero one two three four five six seven eight nine null eins zwei drei vier funf sechs sieben acht neun cero uno "
            "dos tres cuatro cinco seis siete ocho nueve zero un deux trois quatre cinq six sept huit neuf",
            true);
        return t;
    }();
    if (word.size() == 1 && word.at(0).isLetterOrNumber())
        return word;
    return table.value(word);
}

}  // namespace

QStringList spelledIn(const QString& plain)
{
    QStringList out;
    static const QRegularExpression likeWords(
        QStringLiteral("\\b([a-z0-9]) (?:as in|like in|like|wie in|wie|como en|como|comme dans|comme) \\w+"));
    static const QRegularExpression gaps(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression numbers(QStringLiteral("(?:^|\\s)\\d{1,2}[.):]\\s+(?=\\S)"));
    const QString text = QString(plain).replace(numbers, QStringLiteral(" ")).replace(likeWords, QStringLiteral("\\1"));
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    QString run;
    const auto finish = [&] {
        if (run.size() >= FewestSpelled)
            out << run;
        run.clear();
    };
    QString first, last;
    for (const QString& word : words) {
        const QString letter = spelledBy(word);
        if (!letter.isEmpty())
            run += letter;
        else if (word != u"dash" && word != u"hyphen" && word != u"minus" && word != u"strich" && word != u"then"
                 && word != u"and")
            finish();
        first += word.at(0);
        last += word.back();
    }
    finish();
    if (first.size() >= FewestSpelled)
        out << first << last;
    return out;
}

Readings readingsOf(const QString& whole)
{
    const QString text = cutText(withoutHalfPairs(whole), MostReadText);
    Readings readings;
    readings.plain = plainLetters(text);
    readings.addresses = withAddresses(readings.plain);
    addBase(text, readings.decoded);
    addFigures(text, readings.decoded);
    addMorse(text, readings.decoded);
    readings.spelled = spelledIn(readings.plain);
    return readings;
}

}  // namespace frontdesk
