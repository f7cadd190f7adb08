// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configproblem.h"

#include "core/config/problemtext.h"

#include <QList>

#include <algorithm>

namespace frontdesk {
namespace {

/// Insertions, deletions, replacements and swapped neighbours count one each.
int editDistance(const QString& a, const QString& b)
{
    const qsizetype width = b.size() + 1;
    QList<int> before(width), last(width), row(width);
    for (int j = 0; j < width; ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j < width; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.last();
}

}  // namespace

QString ConfigProblem::toString() const
{
    if (line > 0)
        return place % u":" % QString::number(line) % u": " % text;
    return place.isEmpty() ? text : QString(place % u": " % text);
}

Error problemsToError(ConfigProblems problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const ConfigProblem& a, const ConfigProblem& b) {
        return a.place == b.place ? a.line < b.line : a.place < b.place;
    });
    QStringList lines;
    for (const ConfigProblem& problem : problems)
        lines << problem.toString();
    lines.removeDuplicates();
    return Error{ErrorCode::InvalidInput, lines.join(u'\n'), {}};
}

QString didYouMean(const QString& word, const QStringList& known)
{
    // Longer words than any key are not typing errors; the bound also caps the work on hostile input.
    constexpr int LongestKey = 64;
    if (word.isEmpty() || word.size() > LongestKey)
        return {};
    QString best;
    int bestDistance = int(std::max<qsizetype>(1, word.size() / 3)) + 1;
    const QString lower = word.toLower();
    for (const QString& candidate : known) {
        const int distance = editDistance(lower, candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

QString didYouMeanText(const QString& word, const QStringList& known)
{
    const QString best = didYouMean(word, known);
    return best.isEmpty() ? QString() : QString(u" " % ProblemText::tr("Did you mean \"%1\"?").arg(best));
}

}  // namespace frontdesk
