// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/relevancescale.h"

#include "core/config/configproblem.h"
#include "core/config/yamlfile.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace frontdesk {
namespace {

constexpr double LargestBias = 20;
constexpr double SmallestSlope = 0.05;
constexpr double LargestSlope = 20;

/// Reads one number between two bounds.
void readNumber(const YamlEntry& entry, double low, double high, double& into, const QString& file,
                ConfigProblems& problems)
{
    double value = 0;
    QString wrong;
    if (!YamlConversion::toReal(*entry.value, value, wrong))
        problems << ConfigProblem{file, entry.line, wrong};
    else if (value < low || value > high)
        problems << ConfigProblem{file, entry.line,
                                  QStringLiteral("%1 must be between %2 and %3.").arg(entry.key).arg(low).arg(high)};
    else
        into = value;
}

}  // namespace

double RelevanceScale::probability(double logOdds) const { return 1.0 / (1.0 + std::exp(-(bias + slope * logOdds))); }

double RelevanceScale::logOdds(double probability) const
{
    const double p = std::clamp(probability, 1e-9, 1.0 - 1e-9);
    return (std::log(p / (1.0 - p)) - bias) / slope;
}

Result<RelevanceScale> RelevanceScale::load(const QString& path)
{
    RelevanceScale scale;
    if (!QFile::exists(path))
        return scale;
    const Result<YamlPtr> root = readYaml(path);
    if (!root)
        return root.error();
    ConfigProblems problems;
    for (const YamlEntry& entry : (*root)->entries) {
        if (entry.key == u"relevance_bias")
            readNumber(entry, -LargestBias, LargestBias, scale.bias, path, problems);
        else if (entry.key == u"relevance_slope")
            readNumber(entry, SmallestSlope, LargestSlope, scale.slope, path, problems);
        else
            problems << ConfigProblem{path, entry.line, QStringLiteral("There is no key \"%1\" here.").arg(entry.key)};
    }
    if (!problems.isEmpty())
        return problemsToError(problems);
    return scale;
}

QByteArray RelevanceScale::toYaml() const
{
    return QStringLiteral("# Made by \"frontdesk eval calibrate\": how sure an answer from the documents may be.\n"
                          "relevance_bias: %1\nrelevance_slope: %2\n")
        .arg(bias, 0, 'f', 3)
        .arg(slope, 0, 'f', 3)
        .toUtf8();
}

}  // namespace frontdesk
