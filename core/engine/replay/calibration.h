// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/replay/evalrunner.h"
#include "core/knowledge/relevancescale.h"

namespace frontdesk {

/// One question to the documents: the log odds of the best passage, and whether it really holds the answer.
struct RelevanceSample {
    double logOdds = 0;
    bool right = false;
};

/// How well probabilities fit what happened.
struct CalibrationFigures {
    int samples = 0;
    int right = 0;
    double brier = 0;
    double ece = 0;  ///< expected calibration error, ten bins of equal width
};

struct CalibrationReport {
    RelevanceScale before;
    RelevanceScale values;
    CalibrationFigures devBefore, devAfter, blindBefore, blindAfter;
    double threshold = 0;  ///< share of right decisions (answer or not) on the dev set is largest from here on
    double decisionsBefore = 0, decisionsAt = 0;  ///< that share at 0.6 with the old values, and at `threshold`
    [[nodiscard]] QString table() const;
};

/// Pure and deterministic: the same samples give the same values.
[[nodiscard]] RelevanceScale fittedScale(const QList<RelevanceSample>& samples);
[[nodiscard]] CalibrationFigures figuresOf(const QList<RelevanceSample>& samples, const RelevanceScale& scale);
/// The threshold 0.30, 0.35, ... 0.90 with the most right decisions, the one nearest 0.6 among equals.
[[nodiscard]] double bestThreshold(const QList<RelevanceSample>& samples, const RelevanceScale& scale);
[[nodiscard]] double rightDecisions(const QList<RelevanceSample>& samples, const RelevanceScale& scale,
                                    double threshold);
/// Turns that only documents can answer: their facts are wanted without a skill, or nothing is to be known.
[[nodiscard]] QList<RelevanceSample> relevanceSamples(const QList<EvalResult>& results, const RelevanceScale& scale);

/// Plays the scenarios and fits how sure an answer from the documents may be. Needs an event loop.
class Calibrator {
public:
    explicit Calibrator(EngineOptions engine) : m_engine(std::move(engine)) {}
    /// `blind` is only measured; may be empty. The order of passages does not depend on the values: a second run
    /// finds the same ones.
    [[nodiscard]] Task<CalibrationReport> run(QList<EvalScenario> dev, QList<EvalScenario> blind);

private:
    [[nodiscard]] Task<QList<RelevanceSample>> samplesOf(QList<EvalScenario> scenarios, RelevanceScale scale) const;

    EngineOptions m_engine;
};

}  // namespace frontdesk
