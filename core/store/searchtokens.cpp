// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealer.h"

#include <QSet>

#include <libstemmer.h>

#include <memory>

namespace frontdesk {
namespace {

constexpr qsizetype MinPrefix = 3;
constexpr qsizetype MaxPrefix = 12;
constexpr qsizetype MaxWord = 64;     // characters; the rest of longer ones does not count
constexpr qsizetype MaxWords = 4000;  // distinct words of one text
constexpr qsizetype MaxKeptWords = 4096;
constexpr qsizetype TokenBytes = 5;  // 40 bits: 10 hex digits
constexpr char Whole = 'w';
constexpr char Stem = 's';
constexpr char Prefix = 'p';

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

QString stemOf(const QString& word)
{
    // A stemmer may not be shared between threads; tokens are made on several.
    thread_local const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> s_stemmer(
        sb_stemmer_new("english", "UTF_8"), &sb_stemmer_delete);
    const QByteArray utf8 = word.toUtf8();
    if (!s_stemmer)
        return word;
    const auto* letters = reinterpret_cast<const sb_symbol*>(utf8.constData());
    const sb_symbol* stem = sb_stemmer_stem(s_stemmer.get(), letters, static_cast<int>(utf8.size()));
    if (!stem)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(s_stemmer.get()));
}

/// The lengths (in UTF-16 units) at which 1, 2, ... whole characters end.
QList<qsizetype> characterEnds(const QString& word)
{
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (!word.at(i).isHighSurrogate() || i + 1 == word.size())
            ends.append(i + 1);
    return ends;
}

/// 10 hex digits, with a blank before it unless it is the first.
void appendToken(QString& line, quint64 token)
{
    if (!line.isEmpty())
        line += u' ';
    for (qsizetype shift = 8 * TokenBytes - 4; shift >= 0; shift -= 4)
        line += QLatin1Char("0123456789abcdef"[token >> shift & 0xf]);
}

/// The tokens of words met before, of one set of keys. Bounded: emptied when it is full.
class WordTokens {
public:
    void belongTo(quint64 serial)
    {
        if (std::exchange(m_serial, serial) != serial)
            m_words.clear();
    }
    template <class Make>
    QList<quint64> of(const QString& word, Make make)
    {
        if (const auto known = m_words.constFind(word); known != m_words.cend())
            return *known;
        const QList<quint64> tokens = make();
        const bool keep = word.size() <= MaxPrefix
                          && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); });
        if (!keep)
            return tokens;
        if (m_words.size() >= MaxKeptWords)
            m_words.clear();
        m_words.insert(word, tokens);
        return tokens;
    }

private:
    quint64 m_serial = 0;
    QHash<QString, QList<quint64>> m_words;
};

QStringList distinct(const QStringList& words)
{
    QStringList list;
    QSet<QString> seen;
    for (const QString& word : words) {
        if (list.size() == MaxWords)
            break;
        if (!seen.contains(word)) {
            seen.insert(word);
            list.append(word);
        }
    }
    return list;
}

}  // namespace

QStringList searchWords(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(QChar(0x00df), QStringLiteral("ss"));  // Qt folds one character to one: sharp s stays
    const QList<uint> folded = plain.toUcs4();
    QStringList words;
    QString word;
    qsizetype length = 0;
    const auto finish = [&words, &word, &length] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
        length = 0;
    };
    for (const uint c : folded) {
        if (QChar::isMark(c) && QChar::category(c) == QChar::Mark_NonSpacing)
            continue;  // an accent: "café" is found by "cafe"
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            finish();
            continue;
        }
        if (standsAlone(c))
            finish();
        if (++length <= MaxWord)
            word += QChar::fromUcs4(c);
        if (standsAlone(c))
            finish();
    }
    finish();
    return words;
}

/// The first bytes of the keyed hash as a number.
quint64 Sealer::token(char kind, QStringView word) const
{
    const char domain[] = {'s', 'e', 'a', 'r', 'c', 'h', '.', kind, '\0'};
    const QByteArray hash = blindIndex(domain, word);
    quint64 number = 0;
    for (qsizetype i = 0; i < TokenBytes; ++i)
        number = number << 8 | static_cast<uchar>(hash.at(i));
    return number;
}

QList<quint64> Sealer::tokensOfWord(const QString& word) const
{
    QList<quint64> tokens{token(Whole, word), token(Stem, stemOf(word))};
    const QList<qsizetype> ends = characterEnds(word);
    for (qsizetype length = MinPrefix; length <= std::min(MaxPrefix, ends.size()); ++length)
        tokens << token(Prefix, QStringView(word).first(ends.at(length - 1)));
    return tokens;
}

QString Sealer::searchTokens(QStringView text) const
{
    // Customers use the same few thousand words; hashing them took longer than everything else about a message. Words
    // with digits (numbers of orders and telephones) are not kept.
    thread_local WordTokens s_kept;
    s_kept.belongTo(m_serial);
    QSet<quint64> seen;
    QString line;
    for (const QString& word : distinct(searchWords(text)))
        for (const quint64 token : s_kept.of(word, [this, &word] { return tokensOfWord(word); })) {
            if (seen.contains(token))
                continue;
            seen.insert(token);
            appendToken(line, token);
        }
    return line;
}

QString Sealer::searchQuery(QStringView text) const
{
    QStringList all;
    for (const QString& word : distinct(searchWords(text))) {
        const qsizetype length = characterEnds(word).size();
        const bool asPrefix = length >= MinPrefix && length <= MaxPrefix;
        QString exact;
        appendToken(exact, token(asPrefix ? Prefix : Whole, word));
        QString stem;
        appendToken(stem, token(Stem, stemOf(word)));
        all.append(u'(' % exact % u" OR " % stem % u')');
    }
    return all.join(u" AND ");
}

}  // namespace frontdesk
