// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace frontdesk {

struct IntentGuess {
    QString intent;
    double probability = 0;  ///< 0..1; all guesses of one text add up to 1
};

/// Linear text classifier, trained when the program starts from the phrases of intents.yml (L2-regularised logistic
/// regression over hashed word and character n-grams). Immutable after load(): any thread may ask.
class IntentModel {
public:
    ~IntentModel();
    Q_DISABLE_COPY_MOVE(IntentModel)

    /// Errors: NotFound, InvalidInput (with the line). Deterministic: the same file makes the same model.
    [[nodiscard]] static Result<std::shared_ptr<const IntentModel>> load(const QString& path);

    /// Every intent, most probable first.
    [[nodiscard]] QList<IntentGuess> predict(const QString& text) const;
    [[nodiscard]] IntentGuess best(const QString& text) const;
    /// Probability that the text asks for a person, from a detector of its own (0..1).
    [[nodiscard]] double humanWishProbability(const QString& text) const;
    /// Knowledge documents (file stems) that an intent speaks about, weighted by the intent's probability.
    [[nodiscard]] QHash<QString, double> documentPrior(const QString& text) const;
    [[nodiscard]] qint64 trainingMicros() const;

private:
    IntentModel();
    struct Private;
    std::unique_ptr<Private> d;
};

using IntentModelPtr = std::shared_ptr<const IntentModel>;

}  // namespace frontdesk
