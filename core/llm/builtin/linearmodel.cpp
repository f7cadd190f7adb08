// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/linearmodel.h"

#include "core/model/words.h"

#include <QStringList>

#include <linear.h>

#include <cmath>
#include <cstdlib>
#include <vector>

namespace frontdesk {
namespace {

constexpr int Buckets = 1 << 14;

/// FNV-1a: stable over runs and platforms, which qHash is not.
int bucketOf(char kind, QStringView gram)
{
    quint32 hash = 2166136261u ^ quint32(uchar(kind));
    for (const QChar c : gram) {
        hash = (hash ^ c.unicode()) * 16777619u;
    }
    return int((hash ^ (hash >> 15)) % quint32(Buckets));
}

QString normalised(const QString& word)
{
    if (word.at(0).isDigit())
        return word.size() >= 4 ? QStringLiteral("9999") : QStringLiteral("9");
    return word;
}

/// Bucket and weight of each occurrence, in the order of the text.
using Grams = std::vector<std::pair<int, double>>;

void addCharGrams(Grams& grams, const QString& word)
{
    const QString padded = u'_' % word % u'_';
    for (int n = 3; n <= 5; ++n)
        for (qsizetype i = 0; i + n <= padded.size(); ++i)
            grams.emplace_back(bucketOf(char('0' + n), QStringView(padded).mid(i, n)), 0.35);
}

/// One entry for each bucket, by bucket. Stable: the same text makes the same sums to the last bit.
Grams summed(Grams grams)
{
    std::stable_sort(grams.begin(), grams.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Grams sums;
    for (const auto& [bucket, value] : grams) {
        if (sums.empty() || sums.back().first != bucket)
            sums.emplace_back(bucket, 0.0);
        sums.back().second += value;
    }
    return sums;
}

void quiet(const char*) {}

}  // namespace

LinearModel::Features LinearModel::features(const QString& text)
{
    Grams occurrences;
    const QStringList words = wordsOf(text.left(600));
    QString previous = QStringLiteral("^");
    for (const QString& raw : words) {
        const QString word = normalised(raw);
        const QString stem = stemOf(word);
        occurrences.emplace_back(bucketOf('w', stem), isStopWord(word) ? 0.6 : 1.2);
        occurrences.emplace_back(bucketOf('b', QString(previous % u' ' % stem)), 0.8);
        addCharGrams(occurrences, word);
        previous = stem;
    }
    occurrences.emplace_back(bucketOf('b', QString(previous % u" $")), 0.8);
    Grams grams = summed(std::move(occurrences));
    double norm = 0;
    for (auto& [bucket, value] : grams) {
        value = std::sqrt(value);
        norm += value * value;
    }
    Features result;
    for (const auto& [bucket, value] : grams)
        result.emplace_back(bucket, value / std::sqrt(norm));
    return result;
}

void LinearModel::train(const QList<Sample>& samples, int classes, double cost)
{
    std::vector<std::vector<feature_node>> rows;
    std::vector<feature_node*> pointers;
    std::vector<double> labels;
    for (const Sample& sample : samples) {
        std::vector<feature_node> row;
        for (const auto& [bucket, value] : sample.features)
            row.push_back({bucket + 1, value});
        row.push_back({Buckets + 1, 1.0});
        row.push_back({-1, 0.0});
        rows.push_back(std::move(row));
        labels.push_back(sample.label);
    }
    for (auto& row : rows)
        pointers.push_back(row.data());
    problem data{int(rows.size()), Buckets + 1, labels.data(), pointers.data(), 1.0};
    parameter settings{};
    settings.solver_type = L2R_LR_DUAL;
    settings.C = cost;
    settings.eps = 0.1;
    set_print_string_function(quiet);
    std::srand(1);  // liblinear shuffles with rand(): the same file must make the same model
    model* trained = ::train(&data, &settings);
    m_classes = classes;
    // Two classes share one column; its sign belongs to the label that came first.
    m_columns = classes == 2 ? 1 : size_t(classes);
    constexpr size_t Rows = size_t{Buckets} + 1;
    m_weights.assign(Rows * m_columns, 0.0);
    for (size_t f = 0; f < Rows; ++f)
        for (size_t c = 0; c < m_columns; ++c) {
            const double w = trained->w[f * m_columns + c];
            if (classes == 2)
                m_weights[f] = trained->label[0] == 1 ? w : -w;
            else
                m_weights[f * m_columns + size_t(trained->label[c])] = w;
        }
    free_and_destroy_model(&trained);
}

/// Row by row: the weights of a bucket lie side by side.
std::vector<double> LinearModel::margins(const Features& features) const
{
    const auto row = [this](int bucket) { return m_weights.begin() + std::ptrdiff_t(size_t(bucket) * m_columns); };
    std::vector<double> sums(row(Buckets), row(Buckets) + std::ptrdiff_t(m_columns));
    for (const auto& [bucket, value] : features) {
        const auto weights = row(bucket);
        for (size_t c = 0; c < m_columns; ++c)
            sums[c] += value * weights[std::ptrdiff_t(c)];
    }
    return sums;
}

std::vector<double> LinearModel::probabilities(const Features& features) const
{
    const auto logistic = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
    std::vector<double> p = margins(features);
    if (m_classes == 2) {
        const double yes = logistic(p[0]);
        return {1.0 - yes, yes};
    }
    double sum = 0;
    for (double& value : p) {
        value = logistic(value);
        sum += value;
    }
    for (double& value : p)
        value /= sum;
    return p;
}

}  // namespace frontdesk
