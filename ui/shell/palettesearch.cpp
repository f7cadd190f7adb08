// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesearch.h"

#include <QHash>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int WordStart = 30;
constexpr int FirstWord = 10;
constexpr int WholeWord = 6;
constexpr int Inside = 12;
constexpr int Initials = 16;
constexpr int WholeText = 50;
/// A word in the detail counts less than one in the title.
constexpr int DetailShare = 3;

QString plain(const QString& text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    out.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark())
            out += c.isLetterOrNumber() ? c : u' ';
    return out.simplified();
}

int wordScore(const QString& word, const QStringList& words)
{
    int best = 0;
    for (int i = 0; i < words.size(); ++i) {
        int score = 0;
        if (words[i].startsWith(word))
            score = WordStart + (i == 0 ? FirstWord : 0) + (words[i] == word ? WholeWord : 0);
        else if (word.size() > 1 && words[i].contains(word))
            score = Inside;
        best = std::max(best, score);
    }
    return best;
}

int entryScore(const QString& query, const PaletteEntry& entry)
{
    const int title = matchScore(query, entry.title);
    return title > 0 ? title : matchScore(query, entry.title % u' ' % entry.detail) / DetailShare;
}

QList<PaletteEntry> withRecent(const QList<PaletteEntry>& entries, const QStringList& recent)
{
    QList<PaletteEntry> used;
    for (const QString& id : recent)
        for (const PaletteEntry& entry : entries)
            if (entry.id == id && !id.isEmpty()) {
                used << entry;
                used.last().section = PaletteSection::Recent;
            }
    return used + entries;
}

}  // namespace

int matchScore(const QString& query, const QString& text)
{
    const QString asked = plain(query);
    if (asked.isEmpty())
        return 1;
    const QString whole = plain(text);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    int sum = whole == asked ? WholeText : 0;
    bool all = true;
    for (const QString& word : asked.split(u' ')) {
        const int score = wordScore(word, words);
        all = all && score > 0;
        sum += score;
    }
    if (all)
        return sum;
    QString initials;
    for (const QString& word : words)
        initials += word[0];
    return asked.size() > 1 && initials.startsWith(asked) ? Initials : 0;
}

QList<PaletteEntry> rankEntries(const QList<PaletteEntry>& entries, const QString& query, const QStringList& recent)
{
    if (plain(query).isEmpty())
        return withRecent(entries, recent);
    struct Ranked {
        PaletteEntry entry;
        int score;
    };
    QList<Ranked> fitting;
    QHash<int, int> best;  // of a section
    for (const PaletteEntry& entry : entries) {
        const int used = entry.id.isEmpty() ? -1 : int(recent.indexOf(entry.id));
        int score = entryScore(query, entry);
        // Hits of the store matched on words that may stand outside the snippet.
        if (score == 0 && entry.section != PaletteSection::Messages && entry.section != PaletteSection::Customers)
            continue;
        score += used >= 0 ? 4 : 0;
        fitting << Ranked{entry, score};
        int& top = best[int(entry.section)];
        top = std::max(top, score);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [&best](const Ranked& a, const Ranked& b) {
        if (a.entry.section != b.entry.section) {
            const int left = best[int(a.entry.section)];
            const int right = best[int(b.entry.section)];
            return left != right ? left > right : a.entry.section < b.entry.section;
        }
        return a.score > b.score;
    });
    QList<PaletteEntry> ranked;
    for (const Ranked& each : std::as_const(fitting))
        ranked << each.entry;
    return ranked;
}

}  // namespace frontdesk
