// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configproblem.h"

#include <QList>

#include <algorithm>

namespace frontdesk {
namespace {

int editDistance(const QString& a, const QString& b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
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
    return best.isEmpty() ? QString() : QString(u" Did you mean \"" % best % u"\"?");
}

}  // namespace frontdesk
