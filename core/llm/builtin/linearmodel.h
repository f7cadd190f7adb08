// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace frontdesk {

/// One-against-the-rest logistic regression (liblinear) over hashed n-grams. Immutable after train().
class LinearModel {
public:
    /// Sorted (bucket, value) pairs of unit length.
    using Features = std::vector<std::pair<int, double>>;
    struct Sample {
        Features features;
        int label = 0;
    };

    /// Stemmed word uni- and bigrams, and character 3- to 5-grams that forgive typing errors.
    [[nodiscard]] static Features features(const QString& text);

    /// Labels are 0..classes-1; `cost` is the inverse strength of the regularisation.
    void train(const QList<Sample>& samples, int classes, double cost);
    /// One value per class, together 1.
    [[nodiscard]] std::vector<double> probabilities(const Features& features) const;

private:
    /// One for each column.
    [[nodiscard]] std::vector<double> margins(const Features& features) const;

    int m_classes = 0;
    std::vector<double> m_weights;  ///< bucket * columns + class, the bias last
    size_t m_columns = 0;
};

}  // namespace frontdesk
