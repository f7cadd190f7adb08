// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/smstext.h"

#include "core/model/sentencesplitter.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int LeastChars = 20;

/// 3GPP TS 23.038 section 6.2.1: the default alphabet and what an escape before a character adds to it.
bool isBasic(char16_t c)
{
    static const QSet<char16_t> set = [] {
        const QString text = QStringLiteral(u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                                            u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
        QSet<char16_t> letters;
        for (const QChar letter : text)
            letters.insert(letter.unicode());
        return letters;
    }();
    return set.contains(c);
}

bool isExtended(char16_t c) { return QStringView(u"\f^{}\\[~]|€").contains(QChar(c)); }

int septets(char16_t c) { return isBasic(c) ? 1 : isExtended(c) ? 2 : 0; }

/// Length of the character at `at` in units of the encoding; `step` is its length in UTF-16 units.
int unitsAt(QStringView text, qsizetype at, SmsEncoding encoding, int& step)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    step = pair ? 2 : 1;
    return encoding == SmsEncoding::Gsm7 ? septets(text.at(at).unicode()) : step;
}

int unitsOf(QStringView text, SmsEncoding encoding)
{
    int units = 0, step = 1;
    for (qsizetype i = 0; i < text.size(); i += step)
        units += unitsAt(text, i, encoding, step);
    return units;
}

/// Characters as splitMessage() counts them: the larger of both ways, so that no piece is dearer than it looks.
int chars(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += std::max(1, septets(c.unicode()));
    return count;
}

QStringList cutAt(const QString& text, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text);
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        pieces << text.mid(begin, at - begin);
        begin = at;
    }
    if (begin < text.size())
        pieces << text.mid(begin);
    return pieces;
}

QStringList cutAtLines(const QString& text)
{
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', begin)) {
        lines << text.mid(begin, at + 1 - begin);
        begin = at + 1;
    }
    if (begin < text.size())
        lines << text.mid(begin);
    return lines;
}

/// Finer and finer ways to cut, the next one only for what is still too long.
QStringList cut(const QString& text, int level)
{
    switch (level) {
    case 0: return SentenceSplitter::split(text);
    case 1: return cutAtLines(text);
    case 2: return cutAt(text, QTextBoundaryFinder::Line);
    case 3: return cutAt(text, QTextBoundaryFinder::Grapheme);
    default: break;
    }
    QStringList pairs;  // a grapheme may be endless (marks upon marks): then only surrogate pairs stay whole
    int step = 1;
    for (qsizetype i = 0; i < text.size(); i += step) {
        (void)unitsAt(text, i, SmsEncoding::Ucs2, step);
        pairs << text.mid(i, step);
    }
    return pairs;
}

struct Packer {
    int maxChars;
    QStringList done;
    QString piece;

    void close()
    {
        if (const QString text = piece.trimmed(); !text.isEmpty())
            done << text;
        piece.clear();
    }
    [[nodiscard]] bool fits(const QString& more) const
    {
        const QString together = piece + more;
        return chars(QStringView(together).trimmed()) <= maxChars;
    }
    void add(const QString& text, int level)
    {
        if (fits(text)) {
            piece += text;
            return;
        }
        // A long sentence begins a piece of its own; half of it behind another sentence reads worse.
        if (level <= 1)
            close();
        if (fits(text)) {
            piece += text;
            return;
        }
        const bool tooLongAlone = chars(QStringView(text).trimmed()) > maxChars;
        if (!tooLongAlone || level > 4) {
            close();
            piece = text;
            return;
        }
        for (const QString& part : cut(text, level))
            add(part, level + 1);
    }
};

}  // namespace

bool isGsm7(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return septets(c.unicode()) > 0; });
}

SmsCount countSms(QStringView text)
{
    SmsCount count;
    count.encoding = isGsm7(text) ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
    const bool gsm = count.encoding == SmsEncoding::Gsm7;
    const int single = gsm ? 160 : 70, joined = gsm ? 153 : 67;
    count.units = unitsOf(text, count.encoding);
    count.segmentUnits = count.units <= single ? single : joined;
    if (count.units <= single) {
        count.segments = text.isEmpty() ? 0 : 1;
        count.unitsLeft = single - count.units;
        return count;
    }
    int used = 0, step = 1;
    count.segments = 1;
    for (qsizetype i = 0; i < text.size(); i += step) {
        const int units = unitsAt(text, i, count.encoding, step);
        if (used + units > joined) {
            ++count.segments;
            used = 0;
        }
        used += units;
    }
    count.unitsLeft = joined - used;
    return count;
}

QStringList splitMessage(const QString& text, int maxChars)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty())
        return {};
    if (maxChars <= 0)
        return {whole};
    Packer packer{std::max(maxChars, LeastChars), {}, {}};
    packer.add(whole, 0);
    packer.close();
    return packer.done;
}

}  // namespace frontdesk
