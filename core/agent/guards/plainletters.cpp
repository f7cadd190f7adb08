// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/plainletters.h"

#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"

#include <QHash>

namespace frontdesk {
namespace {

QChar lookAlike(QChar c)
{
    static const QHash<QChar, QChar> table = [] {
        const QString from = QString::fromUtf8(
            "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u051b\u04bb\u0475\u0432\u043c\u043d\u0442\u043a"
            "\u03b1\u03bf\u03c1\u03b5\u03b9\u03ba\u03bd\u03c4\u03c5\u03c7\u0131\u0261\u0251");
        const QString to = QStringLiteral("aeopcxyijsdqhvbmhtkaopeikvtuxiga");
        QHash<QChar, QChar> t;
        for (qsizetype i = 0; i < std::min(from.size(), to.size()); ++i)
            t.insert(from.at(i), to.at(i));
        return t;
    }();
    return c.unicode() < 0x80 ? c : table.value(c, c);
}

/// Tags (U+E0000) and flags (U+1F1E6): pairs of surrogates that stand for one Latin letter; 0 = another sign.
char16_t letterOfPair(QChar high, QChar low)
{
    if (!high.isHighSurrogate() || !low.isLowSurrogate())
        return 0;
    const char32_t code = QChar::surrogateToUcs4(high, low);
    if (code >= 0xe0020 && code < 0xe007f)
        return char16_t(code - 0xe0000);
    if (code >= 0x1f1e6 && code <= 0x1f1ff)
        return char16_t(u'a' + (code - 0x1f1e6));
    return 0;
}

bool isTag(QChar high, QChar low)
{
    return high.isHighSurrogate() && low.isLowSurrogate() && QChar::surrogateToUcs4(high, low) >= 0xe0000;
}

/// Letters hidden in such pairs; what stood before them is a word of its own.
QString readablePairs(const QString& text)
{
    QString out;
    out.reserve(text.size());
    bool before = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar low = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const char16_t letter = letterOfPair(text.at(i), low);
        const bool pair = letter != 0 || isTag(text.at(i), low);
        if (pair && !before)
            out += u' ';
        before = pair;
        if (letter != 0)
            out += QChar(letter);
        else if (!pair)
            out += text.at(i);
        if (pair)
            ++i;
    }
    return out;
}

}  // namespace

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff
           || u == 0x00ad || u == 0x180e || u == 0x034f || (u >= 0xfe00 && u <= 0xfe0f);
}

QString plainLetters(const QString& text)
{
    const bool pairs = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isHighSurrogate(); });
    const QString plain = wordtable::plain(pairs ? readablePairs(withoutHalfPairs(text)) : withoutHalfPairs(text));
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain)
        if (!isInvisible(c))
            out += c == QChar(0x2019) ? QChar(u'\'') : lookAlike(c);
    return out;
}

QString compactOf(const QString& plain)
{
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain)
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

QString leetFolded(const QString& plain)
{
    static constexpr char16_t signs[] = u"013457@$!|l";
    static constexpr char16_t letters[] = u"oieastasiii";
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain) {
        const auto* at = std::char_traits<char16_t>::find(signs, std::size(signs) - 1, c.unicode());
        const QChar folded = at ? QChar(letters[at - signs]) : c;
        if (folded.isLetterOrNumber())
            out += folded;
    }
    return out;
}

}  // namespace frontdesk
