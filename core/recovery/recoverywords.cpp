// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recoverywords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// The resource lives in a static library: without this call the linker drops it. Must stand outside any namespace.
static void initWordResource() { Q_INIT_RESOURCE(recovery); }

namespace frontdesk::recoverywords {
namespace {

struct SayRecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

constexpr int KeyBytes = 32;
constexpr int BitsPerWord = 11;
constexpr int UniqueLetters = 4;
constexpr int ListSize = 2048;
constexpr int LongestWord = 32;  // what is longer is no word; keeps the comparison cheap

Error wrong(const QString& text) { return {ErrorCode::InvalidInput, text, QStringLiteral("words")}; }

QStringList readList()
{
    initWordResource();
    QFile file(QStringLiteral(":/recovery/english.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Edit distance; both are short.
int distance(QStringView a, QStringView b)
{
    std::array<int, LongestWord + 1> row{};
    for (int j = 0; j <= b.size(); ++j)
        row[size_t(j)] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j - 1)] + 1, change});
            diagonal = above;
        }
    }
    return row[size_t(b.size())];
}

QString nearest(const QString& typed)
{
    if (typed.size() > LongestWord)
        return {};
    QString best;
    int bestDistance = 4;  // further away is no help
    for (const QString& word : list()) {
        const int d = distance(typed, word);
        if (d < bestDistance) {
            bestDistance = d;
            best = word;
        }
    }
    return best;
}

/// -1 = unknown.
int indexOf(const QString& typed)
{
    const QStringList& words = list();
    const auto found = std::lower_bound(words.cbegin(), words.cend(), typed);
    if (found == words.cend())
        return -1;
    const bool whole = *found == typed;
    const bool beginning = typed.size() >= UniqueLetters && found->startsWith(typed);
    return whole || beginning ? int(found - words.cbegin()) : -1;
}

Error unknownWord(int position, const QString& typed)
{
    const QString guess = nearest(typed);
    const QString shown = typed.left(LongestWord);
    return wrong(guess.isEmpty() ? SayRecoveryWords::tr("Word %1 (\"%2\") is not one of the words of recovery sheets.")
                                       .arg(position)
                                       .arg(shown)
                                 : SayRecoveryWords::tr(
                                       "Word %1 (\"%2\") is not one of the words of recovery sheets. Is it \"%3\"?")
                                       .arg(position)
                                       .arg(shown, guess));
}

quint8 checksum(const QByteArray& key)
{
    return quint8(QCryptographicHash::hash(key, QCryptographicHash::Sha256).at(0));
}

}  // namespace

const QStringList& list()
{
    static const QStringList words = readList();
    Q_ASSERT_X(words.size() == ListSize, "recoverywords", "the word list is not in the program");
    return words;
}

QStringList fromKey(const QByteArray& key)
{
    Q_ASSERT(key.size() == KeyBytes);
    const QByteArray bytes = key + char(checksum(key));
    QStringList words;
    int buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = ((buffer << 8) | quint8(byte)) & 0xff'ffff;
        bits += 8;
        if (bits >= BitsPerWord) {
            bits -= BitsPerWord;
            words << list().at((buffer >> bits) & (ListSize - 1));
        }
    }
    return words;
}

Result<QByteArray> toKey(const QString& typed)
{
    static const QRegularExpression numbered(QStringLiteral("(\\d{0,4})[^a-z\\d]*([a-z]+)"));
    QStringList words;
    QMap<int, QString> byNumber;  // a sheet is read down its columns or along its lines: the numbers know the order
    const QString text = typed.left(4000).toLower();
    for (auto it = numbered.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words << match.captured(2);
        byNumber.insert(match.captured(1).toInt(), match.captured(2));
    }
    const bool ordered = words.size() == Count && byNumber.size() == Count && byNumber.firstKey() == 1
                         && byNumber.lastKey() == Count;
    return toKey(ordered ? QStringList(byNumber.values()) : words);
}

Result<QByteArray> toKey(const QStringList& given)
{
    QStringList words;
    for (const QString& word : given)
        if (const QString plain = word.trimmed().toLower(); !plain.isEmpty())
            words << plain;
    QByteArray bytes;
    int buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), Count); ++i) {
        const int index = indexOf(words.at(i));
        if (index < 0)
            return unknownWord(int(i) + 1, words.at(i));
        buffer = ((buffer << BitsPerWord) | index) & 0xff'ffff;
        for (bits += BitsPerWord; bits >= 8; bits -= 8)
            bytes += char((buffer >> (bits - 8)) & 0xff);
    }
    if (words.size() != Count)
        return wrong(SayRecoveryWords::tr("A recovery sheet has %1 words; these are %2.").arg(Count).arg(words.size()));
    const QByteArray key = bytes.first(KeyBytes);
    if (quint8(bytes.at(KeyBytes)) != checksum(key))
        return wrong(SayRecoveryWords::tr(
            "Each word is known, but together they are not right: one is another word, or two have changed places."));
    return key;
}

QString sheet(const QStringList& words)
{
    constexpr int Columns = 4;
    const qsizetype rows = (words.size() + Columns - 1) / Columns;
    QString text;
    for (qsizetype row = 0; row < rows; ++row) {
        QString line;
        for (qsizetype i = row; i < words.size(); i += rows)
            line += QStringLiteral("%1. %2").arg(i + 1, 4).arg(words.at(i), -12);
        text += line.trimmed().prepend(row + 1 < 10 ? QStringLiteral("   ") : QStringLiteral("  ")) % u'\n';
    }
    return text;
}

}  // namespace frontdesk::recoverywords
