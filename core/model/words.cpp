// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

#include <QSet>

#include <libstemmer.h>

namespace frontdesk {
namespace {

struct StemmerDeleter {
    void operator()(sb_stemmer* s) const { sb_stemmer_delete(s); }
};

const QSet<QString>& stopWords()
{
    static const QSet<QString> set = [] {
        const QString list = QStringLiteral(
            "a an and any are am as at be been being but by can could did do does doing done dont for from get got had has "
            "have having he hello her hey hi him his how i id if ill im in into is isnt it its ive just know let like lot "
            "make may me might mine much must my need of off ok okay on one or other our out please pls plz she should so "
            "some something tell than thank thanks that thats the their them then there these they thing things this those "
            "to too u ur us very want wanted was we well were what whats when where whether which who why will with would "
            "wondering yes you your yours question hows whos theres ya also actually really about hi sorry say says "
            "happen happens possible anything anyone somehow maybe even only kind sort guys cant couldnt wont doesnt "
            "didnt im going gonna wanna give");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return set;
}

}  // namespace

QStringList wordsOf(const QString& text)
{
    QStringList words;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    qsizetype begin = -1;  // of the word that is being read
    bool hasGaps = false;  // something in it belongs to no word
    const auto add = [&](qsizetype end) {
        QString word = plain.mid(begin, end - begin);
        if (hasGaps)
            word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        words << word;
        begin = -1;
        hasGaps = false;
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isLetterOrNumber())
            begin = begin < 0 ? i : begin;
        else if (c == u'\'' || c == u'\u2019' || c.isMark())
            hasGaps = begin >= 0;
        else if (begin >= 0)
            add(i);
    }
    if (begin >= 0)
        add(plain.size());
    return words;
}

QString stemOf(const QString& word)
{
    static thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer(sb_stemmer_new("porter", "UTF_8"));
    const QByteArray utf8 = word.toUtf8();
    // FTS5 leaves these alone; the stemmer would make nothing of "s".
    if (utf8.size() < 3 || utf8.size() > 64)
        return word;
    const sb_symbol* stemmed =
        stemmer ? sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(utf8.constData()), int(utf8.size()))
                : nullptr;
    if (!stemmed)
        return word;
    const QByteArrayView found(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(stemmer.get()));
    return found == utf8 ? word : QString::fromUtf8(found);
}

bool isStopWord(const QString& word) { return stopWords().contains(word); }

QStringList contentStems(const QString& text)
{
    QStringList stems;
    const QStringList words = wordsOf(text);
    for (const QString& word : words)
        if (!isStopWord(word) && (word.size() > 1 || word.at(0).isDigit()))
            stems << stemOf(word);
    return stems;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    const int n = int(a.size());
    const int m = int(b.size());
    if (std::abs(n - m) > limit)
        return limit + 1;
    std::vector<std::vector<int>> d(size_t(n + 1), std::vector<int>(size_t(m + 1)));
    for (int i = 0; i <= n; ++i)
        d[size_t(i)][0] = i;
    for (int j = 0; j <= m; ++j)
        d[0][size_t(j)] = j;
    for (size_t i = 1; i <= size_t(n); ++i) {
        for (size_t j = 1; j <= size_t(m); ++j) {
            const int cost = a[qsizetype(i) - 1] == b[qsizetype(j) - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost});
            const bool swapped = i > 1 && j > 1 && a[qsizetype(i) - 1] == b[qsizetype(j) - 2]
                                 && a[qsizetype(i) - 2] == b[qsizetype(j) - 1];
            if (swapped)
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return std::min(d[size_t(n)][size_t(m)], limit + 1);
}

bool containsPhrase(const QStringList& textWords, const QString& phrase)
{
    return containsWords(textWords, wordsOf(phrase));
}

bool containsWords(const QStringList& textWords, const QStringList& wanted)
{
    if (wanted.isEmpty())
        return false;
    for (qsizetype i = 0; i + wanted.size() <= textWords.size(); ++i)
        if (std::equal(wanted.begin(), wanted.end(), textWords.begin() + i))
            return true;
    return false;
}

}  // namespace frontdesk
