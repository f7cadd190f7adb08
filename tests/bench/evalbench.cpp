// SPDX-License-Identifier: GPL-3.0-or-later
// bench_eval: aggregate figures of the built-in agent on the blind set (default) or, with --dev, on the development set.
//   --failures  ids of failing cases only (for the maintainer)
//   --dev --verbose  failing cases of the development set with their replies
//   --dev --fit      coefficients of the relevance score for core/knowledge/query.cpp
#include "tests/bench/evalagent.h"

#include <QMap>

#include <cmath>
#include <cstdio>

namespace frontdesk::eval {
namespace {

struct Tally {
    int passed = 0;
    int total = 0;
};

/// Right and wrong alarms of one kind of decision.
struct Detection {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void add(bool expected, bool seen)
    {
        right += expected && seen ? 1 : 0;
        wrong += !expected && seen ? 1 : 0;
        missed += expected && !seen ? 1 : 0;
    }
    void print(const char* name) const
    {
        const double precision = right + wrong ? double(right) / (right + wrong) : 1;
        const double recall = right + missed ? double(right) / (right + missed) : 1;
        std::printf("  %-14s precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)\n", name, precision, recall,
                    right, wrong, missed);
    }
};

struct Options {
    bool dev = false;
    bool fit = false;
    bool failures = false;
    bool verbose = false;
};

class Report {
public:
    void add(const Case& one, const Observation& seen, const Options& options)
    {
        const QStringList problems = problemsOf(one, seen);
        Tally& tally = m_categories[one.category];
        ++tally.total;
        tally.passed += problems.isEmpty() ? 1 : 0;
        m_skill.add(!one.expect.skill.isEmpty(), !seen.skills.isEmpty() && !onlyEscalated(seen));
        m_answer.add(!one.expect.source.isEmpty(), !seen.citedDocuments.isEmpty());
        m_unknown.add(one.expect.unknown, !seen.knows);
        m_human.add(one.expect.escalates.value_or(false), seen.escalated);
        m_hallucinations += one.expect.unknown && (seen.knows || !seen.citedDocuments.isEmpty()) ? 1 : 0;
        for (const QString& problem : problems)
            m_forbidden += problem.startsWith(u"forbidden:") ? 1 : 0;
        if (seen.confidence) {
            const double error = *seen.confidence - (problems.isEmpty() ? 1.0 : 0.0);
            m_brier += error * error;
            ++m_confident;
        }
        if (!problems.isEmpty() && options.failures)
            std::printf("FAILED %s\n", qPrintable(one.id));
        if (!problems.isEmpty() && options.dev && options.verbose)
            std::printf("FAILED %s [%s] %s\n   wrong: %s\n   reply: %s\n", qPrintable(one.id), qPrintable(one.category),
                        qPrintable(one.turns.join(QStringLiteral(" || "))),
                        qPrintable(problems.join(QStringLiteral(", "))), qPrintable(seen.replies.last()));
    }

    void print() const
    {
        Tally all;
        for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it) {
            std::printf("  %-22s %3d / %3d\n", qPrintable(it.key()), it->passed, it->total);
            all.passed += it->passed;
            all.total += it->total;
        }
        m_skill.print("skill call");
        m_answer.print("cited answer");
        m_unknown.print("out of scope");
        m_human.print("person wanted");
        std::printf("  hallucinations: %d   forbidden facts: %d   confidence: Brier %.3f over %d\n", m_hallucinations,
                    m_forbidden, m_confident ? m_brier / m_confident : 0.0, m_confident);
        std::printf("  total: %d / %d = %.1f %%\n", all.passed, all.total,
                    all.total ? 100.0 * all.passed / all.total : 0.0);
    }

private:
    static bool onlyEscalated(const Observation& seen)
    {
        return std::all_of(seen.skills.begin(), seen.skills.end(),
                           [](const QString& name) { return name == u"escalate_to_human"; });
    }

    QMap<QString, Tally> m_categories;
    Detection m_skill, m_answer, m_unknown, m_human;
    int m_hallucinations = 0;
    int m_forbidden = 0;
    double m_brier = 0;
    int m_confident = 0;
};

struct Sample {
    std::vector<double> x;
    double label = 0;
    double weight = 1;
};

bool answers(const Passage& passage, const Case& one)
{
    if (one.expect.source.isEmpty() || passage.document != one.expect.source)
        return false;
    const auto contains = [&passage](const QStringList& fact) {
        return std::any_of(fact.begin(), fact.end(),
                           [&passage](const QString& a) { return passage.text.contains(a, Qt::CaseInsensitive); });
    };
    return std::any_of(one.expect.facts.begin(), one.expect.facts.end(), contains);
}

double logit(const std::vector<double>& w, const std::vector<double>& x)
{
    double sum = w[0];
    for (size_t i = 0; i < x.size(); ++i)
        sum += w[i + 1] * x[i];
    return sum;
}

/// Logistic regression by batch gradient descent with a little ridge: few hundred rows, few columns.
std::vector<double> fitted(const std::vector<Sample>& samples)
{
    std::vector<double> w(samples.front().x.size() + 1, 0.0);
    for (int step = 0; step < 40'000; ++step) {
        std::vector<double> gradient(w.size(), 0.0);
        double weight = 0;
        for (const Sample& s : samples) {
            const double error = s.weight * (1.0 / (1.0 + std::exp(-logit(w, s.x))) - s.label);
            gradient[0] += error;
            for (size_t i = 0; i < s.x.size(); ++i)
                gradient[i + 1] += error * s.x[i];
            weight += s.weight;
        }
        for (size_t i = 0; i < w.size(); ++i)
            w[i] -= 0.5 * (gradient[i] / weight + (i ? 0.0005 * w[i] : 0.0));
    }
    return w;
}

void printWeights(const char* name, const std::vector<double>& w)
{
    std::printf("%s (bias first):", name);
    for (const double value : w)
        std::printf(" %.3f,", value);
    std::printf("\n");
}

/// First how candidates are ordered (all of them), then how sure the best one is (best ones only).
void fit(EvalAgent& agent, const QList<Case>& cases)
{
    std::vector<Sample> all;
    std::vector<std::vector<Sample>> groups;
    for (const Case& one : cases) {
        if (one.expect.source.isEmpty() && !one.expect.unknown)
            continue;
        std::vector<Sample> group;
        const RetrievalResult found = agent.retrieve(one);
        for (qsizetype i = 0; i < found.features.size(); ++i) {
            const RetrievalFeatures& f = found.features.at(i);
            group.push_back({{f.begin(), f.end()}, answers(found.passages.at(i), one) ? 1.0 : 0.0, 1.0});
        }
        if (group.empty())
            continue;
        all.insert(all.end(), group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    const std::vector<double> ranking = fitted(all);
    std::vector<Sample> best;
    for (const std::vector<Sample>& group : groups) {
        const auto top = std::max_element(group.begin(), group.end(), [&ranking](const Sample& a, const Sample& b) {
            return logit(ranking, a.x) < logit(ranking, b.x);
        });
        best.push_back({{logit(ranking, top->x)}, top->label, 1.0});
    }
    printWeights("ranking coefficients", ranking);
    printWeights("scale", fitted(best));
}

void printRetrieval(const RetrievalResult& found)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(3, found.passages.size()); ++i) {
        std::printf("   %.2f %s / %s:", found.scores.at(i), qPrintable(found.passages.at(i).document),
                    qPrintable(found.passages.at(i).section));
        for (const double value : found.features.at(i))
            std::printf(" %.2f", value);
        std::printf("\n");
    }
}

int run(const Options& options)
{
    const QString root = qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."));
    const QString path = root % (options.dev ? u"/tests/core/agent/devset.json" : u"/tests/eval/builtin_agent.json");
    const Result<CaseFile> file = loadCases(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(file.error().userText));
        return 2;
    }
    const Result<std::unique_ptr<EvalAgent>> agent = EvalAgent::create(root % u"/resources/demo", file->referenceTime);
    if (!agent) {
        std::fprintf(stderr, "%s\n", qPrintable(agent.error().userText));
        return 2;
    }
    if (options.fit) {
        fit(**agent, file->cases);
        return 0;
    }
    Report report;
    for (const Case& one : file->cases) {
        const Observation seen = (*agent)->play(one);
        report.add(one, seen, options);
        if (options.dev && options.verbose && !problemsOf(one, seen).isEmpty())
            printRetrieval((*agent)->retrieve(one));
    }
    std::printf("built-in agent on the %s set, training %.0f ms\n", options.dev ? "development" : "blind",
                double((*agent)->trainingMicros()) / 1000.0);
    report.print();
    return 0;
}

}  // namespace
}  // namespace frontdesk::eval

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool dev = arguments.contains(QStringLiteral("--dev"));
    return frontdesk::eval::run({.dev = dev,
                                 .fit = dev && arguments.contains(QStringLiteral("--fit")),
                                 .failures = arguments.contains(QStringLiteral("--failures")),
                                 .verbose = arguments.contains(QStringLiteral("--verbose"))});
}
