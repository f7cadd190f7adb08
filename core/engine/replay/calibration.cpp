// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/calibration.h"

#include "core/engine/configreloader.h"
#include "core/engine/replay/scenariotext.h"

#include <QFileInfo>

#include <array>
#include <cmath>

namespace frontdesk {
namespace {

constexpr int Bins = 10;
constexpr int NewtonSteps = 60;
/// Pulls towards "log odds as they are" a little, so that a handful of samples cannot make it absurd.
constexpr double Ridge = 0.5;
constexpr double PresentThreshold = 0.6;

double rounded(double value) { return std::round(value * 1000.0) / 1000.0; }

QString figuresRow(const QString& name, const CalibrationFigures& before, const CalibrationFigures& after)
{
    return QStringLiteral("%1 %2 questions, %3 with the answer in the best passage   Brier %4 -> %5   ECE %6 -> %7\n")
        .arg(name, -6)
        .arg(before.samples, 4)
        .arg(before.right, 4)
        .arg(before.brier, 0, 'f', 4)
        .arg(after.brier, 0, 'f', 4)
        .arg(before.ece, 0, 'f', 4)
        .arg(after.ece, 0, 'f', 4);
}

}  // namespace

RelevanceScale fittedScale(const QList<RelevanceSample>& samples)
{
    double bias = 0;
    double slope = 1;
    for (int step = 0; step < NewtonSteps && !samples.isEmpty(); ++step) {
        // Gradient and Hessian of the penalised log likelihood; two unknowns, solved by hand.
        double g0 = -Ridge * bias, g1 = -Ridge * (slope - 1), h00 = Ridge, h01 = 0, h11 = Ridge;
        for (const RelevanceSample& sample : samples) {
            const double p = 1.0 / (1.0 + std::exp(-(bias + slope * sample.logOdds)));
            const double error = (sample.right ? 1.0 : 0.0) - p;
            const double weight = p * (1.0 - p);
            g0 += error;
            g1 += error * sample.logOdds;
            h00 += weight;
            h01 += weight * sample.logOdds;
            h11 += weight * sample.logOdds * sample.logOdds;
        }
        const double determinant = h00 * h11 - h01 * h01;
        bias += (h11 * g0 - h01 * g1) / determinant;
        slope += (h00 * g1 - h01 * g0) / determinant;
    }
    return {rounded(bias), rounded(std::clamp(slope, 0.05, 20.0))};
}

CalibrationFigures figuresOf(const QList<RelevanceSample>& samples, const RelevanceScale& scale)
{
    CalibrationFigures figures;
    std::array<double, Bins> sum{}, hits{}, count{};
    for (const RelevanceSample& sample : samples) {
        const double p = scale.probability(sample.logOdds);
        const double truth = sample.right ? 1.0 : 0.0;
        const size_t bin = std::min<size_t>(Bins - 1, size_t(p * Bins));
        sum[bin] += p;
        hits[bin] += truth;
        ++count[bin];
        figures.brier += (p - truth) * (p - truth);
        figures.right += sample.right ? 1 : 0;
        ++figures.samples;
    }
    if (figures.samples == 0)
        return figures;
    figures.brier /= figures.samples;
    for (size_t i = 0; i < Bins; ++i)
        figures.ece += std::abs(sum[i] - hits[i]) / figures.samples;
    return figures;
}

double rightDecisions(const QList<RelevanceSample>& samples, const RelevanceScale& scale, double threshold)
{
    int right = 0;
    for (const RelevanceSample& sample : samples)
        right += (scale.probability(sample.logOdds) >= threshold) == sample.right ? 1 : 0;
    return samples.isEmpty() ? 0 : double(right) / double(samples.size());
}

double bestThreshold(const QList<RelevanceSample>& samples, const RelevanceScale& scale)
{
    double best = PresentThreshold;
    for (int percent = 30; percent <= 90; percent += 5) {
        const double candidate = percent / 100.0;
        const double gain = rightDecisions(samples, scale, candidate) - rightDecisions(samples, scale, best);
        const bool nearer = std::abs(candidate - PresentThreshold) < std::abs(best - PresentThreshold);
        if (gain > 1e-12 || (gain > -1e-12 && nearer))
            best = candidate;
    }
    return best;
}

QList<RelevanceSample> relevanceSamples(const QList<EvalResult>& results, const RelevanceScale& scale)
{
    QList<RelevanceSample> samples;
    for (const EvalResult& result : results) {
        for (qsizetype i = 0; i < result.turns.size(); ++i) {
            const ScenarioTurn& wanted = result.scenario.turns.at(i);
            const TurnSeen& seen = result.turns.at(i);
            const bool unknown = wanted.knows == std::optional(false);
            const bool documents = wanted.skills.isEmpty() && !wanted.facts.isEmpty() && seen.skills.isEmpty();
            if (seen.passages.isEmpty() || (!unknown && !documents) || wanted.escalate.value_or(false))
                continue;
            const SeenPassage& best = seen.passages.first();
            const bool holds = std::all_of(wanted.facts.begin(), wanted.facts.end(), [&best](const QString& fact) {
                return scenariotext::saysOne(best.text, fact);
            });
            samples << RelevanceSample{scale.logOdds(best.score), !unknown && holds};
        }
    }
    return samples;
}

Task<QList<RelevanceSample>> Calibrator::samplesOf(QList<EvalScenario> scenarios, RelevanceScale scale) const
{
    EvalOptions options;
    options.engine = m_engine;
    EvalRunner runner(options);
    auto running = runner.run(scenarios);
    const Result<QList<EvalResult>> results = co_await running;
    if (!results)
        co_return results.error();
    co_return relevanceSamples(*results, scale);
}

Task<CalibrationReport> Calibrator::run(QList<EvalScenario> dev, QList<EvalScenario> blind)
{
    const Result<EngineConfiguration> read = readConfiguration(m_engine.agentConfigPath, m_engine.adjustConfig);
    if (!read)
        co_return read.error();
    CalibrationReport report;
    report.before = read->scale;
    const RelevanceScale before = report.before;
    auto fitting = samplesOf(dev, before);
    const Result<QList<RelevanceSample>> seen = co_await fitting;
    if (!seen)
        co_return seen.error();
    if (seen->size() < 10)
        co_return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("These scenarios hold only %1 questions to the documents; at least 10 are needed.")
                .arg(seen->size()),
            {}};
    report.values = fittedScale(*seen);
    report.devBefore = figuresOf(*seen, report.before);
    report.devAfter = figuresOf(*seen, report.values);
    report.threshold = bestThreshold(*seen, report.values);
    report.decisionsBefore = rightDecisions(*seen, report.before, PresentThreshold);
    report.decisionsAt = rightDecisions(*seen, report.values, report.threshold);
    auto measuring = samplesOf(blind, before);
    const Result<QList<RelevanceSample>> held = co_await measuring;
    if (!held)
        co_return held.error();
    report.blindBefore = figuresOf(*held, report.before);
    report.blindAfter = figuresOf(*held, report.values);
    co_return report;
}

QString CalibrationReport::table() const
{
    QString text = figuresRow(QStringLiteral("dev"), devBefore, devAfter);
    if (blindBefore.samples > 0)
        text += figuresRow(QStringLiteral("blind"), blindBefore, blindAfter);
    return text
           % QStringLiteral("relevance_bias %1 -> %2, relevance_slope %3 -> %4\n")
                 .arg(before.bias, 0, 'f', 3)
                 .arg(values.bias, 0, 'f', 3)
                 .arg(before.slope, 0, 'f', 3)
                 .arg(values.slope, 0, 'f', 3)
           % QStringLiteral("confidence_threshold for agent_config.yml: %1 (right decisions %2 % -> %3 %)\n")
                 .arg(threshold, 0, 'f', 2)
                 .arg(100 * decisionsBefore, 0, 'f', 1)
                 .arg(100 * decisionsAt, 0, 'f', 1);
}

}  // namespace frontdesk
