// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/searchfaqskill.h"

#include "core/agent/skills/skilltext.h"
#include "core/knowledge/retriever.h"

#include <cmath>

namespace frontdesk {

ToolSpec SearchFaqSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("search_faq"),
            QStringLiteral(
                "Searches the knowledge documents of the business. Use it when the passages given do not answer."),
            skilltext::objectSchema({{"query", {{"type", "string"}, {"minLength", 2}, {"maxLength", 300}}}},
                                    Json::array({"query"})),
            SkillEffect::Read};
}

Task<ToolResult> SearchFaqSkill::invoke(ToolCall call, SkillContext context)
{
    const QString query = jsonString(call.arguments, "query");
    const QStringList noHistory;
    const SkillSwitches switches = skilltext::switchesOf(context, QStringLiteral("search_faq"));
    const int most = switches.maxResults.value_or(4);
    auto searching = m_retriever.retrieve(query, noHistory, most);
    const Result<RetrievalResult> found = co_await searching;
    if (!found)
        co_return found.error();
    Json content{{"results", Json::array()}};
    for (qsizetype i = 0; i < found->passages.size(); ++i) {
        const Passage& passage = found->passages.at(i);
        const double score = found->scores.at(i);
        if (score < switches.similarityThreshold.value_or(0))
            continue;
        content["results"].push_back({{"document", toStd(passage.document)},
                                      {"section", toStd(passage.section)},
                                      {"text", toStd(passage.text)},
                                      {"score", std::round(score * 100) / 100}});
        if (switches.confidenceThreshold)
            content["results"].back()["confident"] = score >= *switches.confidenceThreshold;
    }
    co_return skilltext::result(context, content, QStringLiteral("%1 passages").arg(content["results"].size()));
}

}  // namespace frontdesk
