// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement.h"

#include "core/model/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace frontdesk {
namespace {

constexpr qsizetype MostWords = 2000;
constexpr double WordsWeight = 0.6;

/// Words as numbers: comparing those is all that the subsequence does.
std::vector<int> numbered(const QString& text, QHash<QString, int>& known)
{
    const QStringList words = wordsOf(text).mid(0, MostWords);
    std::vector<int> numbers;
    numbers.reserve(size_t(words.size()));
    for (const QString& word : words) {
        const auto it = known.constFind(word);
        const int number = it == known.cend() ? int(known.size()) : *it;
        if (it == known.cend())
            known.insert(word, number);
        numbers.push_back(number);
    }
    return numbers;
}

size_t commonSubsequence(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<size_t> row(b.size() + 1, 0);
    for (const int word : a) {
        size_t diagonal = 0;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t above = row[j];
            row[j] = word == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

/// "1,299.50" and "1.299,50" are the same amount; "10:30" and "12/05/2026" stay as they are.
QString plainNumber(QString number)
{
    static const QRegularExpression grouped(
        QStringLiteral("^\\d{1,3}(?:([.,' ])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d{1,2})?$"));
    static const QRegularExpression decimal(QStringLiteral("^(\\d+)[.,](\\d{1,2})$"));
    if (const auto match = grouped.match(number); match.hasMatch())
        number.remove(match.captured(1));
    if (const auto match = decimal.match(number); match.hasMatch()) {
        QString fraction = match.captured(2);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        number = fraction.isEmpty() ? match.captured(1) : QString(match.captured(1) % u'.' % fraction);
    }
    return number;
}

}  // namespace

QStringList figuresIn(const QString& text)
{
    static const QRegularExpression address(
        QStringLiteral("(?:https?://|www\\.)[^\\s<>\"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("[0-9](?:[0-9]|[.,:/'-](?=[0-9]))*"));
    QStringList figures;
    QString rest = text.normalized(QString::NormalizationForm_KC);
    for (auto it = address.globalMatch(rest); it.hasNext();) {
        QString found = it.next().captured().toCaseFolded();
        while (!found.isEmpty() && QStringView(u".,;:!?)").contains(found.back()))
            found.chop(1);
        figures << found;
    }
    rest.replace(address, QStringLiteral(" "));
    for (auto it = number.globalMatch(rest); it.hasNext();)
        figures << plainNumber(it.next().captured());
    figures.sort();
    figures.removeDuplicates();
    return figures;
}

double agreementOf(const QString& a, const QString& b)
{
    QHash<QString, int> known;
    const std::vector<int> first = numbered(a, known);
    const std::vector<int> second = numbered(b, known);
    const size_t all = first.size() + second.size();
    const double words = all == 0 ? 1.0 : 2.0 * double(commonSubsequence(first, second)) / double(all);
    const QStringList figures = figuresIn(a);
    const QStringList others = figuresIn(b);
    if (figures.isEmpty() && others.isEmpty())
        return words;
    const auto common = std::count_if(figures.begin(), figures.end(),
                                      [&others](const QString& figure) { return others.contains(figure); });
    const auto together = figures.size() + others.size() - common;
    return std::clamp(WordsWeight * words + (1 - WordsWeight) * double(common) / double(together), 0.0, 1.0);
}

double wilsonLower(int hits, int count)
{
    if (count <= 0)
        return 0;
    constexpr double z = 1.959964;
    const double n = count;
    const double p = std::clamp(double(hits) / n, 0.0, 1.0);
    const double centre = p + z * z / (2 * n);
    const double margin = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::max(0.0, (centre - margin) / (1 + z * z / n));
}

}  // namespace frontdesk
