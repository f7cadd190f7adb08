// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/diagnosticskill.h"

#include "core/agent/skills/skilltext.h"
#include "core/model/words.h"

#include <cmath>

namespace frontdesk {
namespace {

using Row = QHash<QString, QString>;

constexpr int MostSteps = 4;
constexpr double LeastLikeness = 0.3;

struct Fit {
    Row row;
    double score = 0;
};

QString column(const Row& row, const char* name) { return row.value(QString::fromLatin1(name)); }

double share(const QStringList& said, const QStringList& known)
{
    int hits = 0;
    for (const QString& stem : known)
        hits += said.contains(stem) ? 1 : 0;
    return known.isEmpty() ? 0 : double(hits) / double(known.size());
}

/// How much of the symptom was said; the product must not be another one.
double likeness(const Row& row, const QStringList& symptom, const QStringList& product)
{
    const QStringList kind = contentStems(column(row, "product"));
    const bool other = !product.isEmpty() && !kind.isEmpty() && share(product, kind) == 0 && share(symptom, kind) == 0;
    return other ? 0 : share(symptom, contentStems(column(row, "symptom")));
}

}  // namespace

ToolSpec DiagnosticSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("diagnostic_check"),
            QStringLiteral("Steps that help when a product does not work. `symptom`: the customer's words for what is "
                           "wrong; `product`: what it is. Offer the steps one by one."),
            skilltext::objectSchema({{"symptom", {{"type", "string"}, {"minLength", 3}, {"maxLength", 300}}},
                                     {"product", {{"type", "string"}, {"maxLength", 120}}}},
                                    Json::array({"symptom"})),
            SkillEffect::Read};
}

Task<ToolResult> DiagnosticSkill::invoke(ToolCall call, SkillContext context)
{
    const Result<SampleCatalogue::Table> rows = m_catalogue->table(*context.config, QStringLiteral("diagnostics"));
    if (!rows)
        co_return rows.error();
    const SkillSwitches switches = skilltext::switchesOf(context, QStringLiteral("diagnostic_check"));
    const QStringList symptom = contentStems(jsonString(call.arguments, "symptom"));
    const QStringList product = contentStems(jsonString(call.arguments, "product"));
    QList<Fit> fits;
    for (const Row& row : *rows) {
        const Fit fit{row, likeness(row, symptom, product)};
        if (fit.score >= switches.similarityThreshold.value_or(LeastLikeness))
            fits << fit;
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score > b.score; });
    Json steps = Json::array();
    for (const Fit& fit : fits.mid(0, switches.maxResults.value_or(MostSteps))) {
        steps.push_back({{"symptom", toStd(column(fit.row, "symptom"))},
                         {"check", toStd(column(fit.row, "check"))},
                         {"advice", toStd(column(fit.row, "advice"))},
                         {"unsafe", column(fit.row, "unsafe") == u"yes"},
                         {"score", std::round(fit.score * 100) / 100}});
        if (switches.confidenceThreshold)
            steps.back()["confident"] = fit.score >= *switches.confidenceThreshold;
    }
    const size_t count = steps.size();
    const Json content{{"steps", steps}};
    if (count == 0)
        co_return skilltext::failure(QStringLiteral("no-match"),
                                     QStringLiteral("Nothing is known about this; a technician can help "
                                                    "(escalate_to_engineering)."));
    co_return skilltext::success(context, content, QStringLiteral("%1 steps").arg(count));
}

}  // namespace frontdesk
