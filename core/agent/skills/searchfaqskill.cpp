// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/searchfaqskill.h"

#include "core/agent/skills/skilltext.h"
#include "core/knowledge/retriever.h"

#include <cmath>

namespace frontdesk {

ToolSpec SearchFaqSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("search_faq"),
            QStringLiteral("Searches the knowledge documents of the business. Use it when the passages given do not answer."),
            skilltext::objectSchema({{"query", {{"type", "string"}, {"minLength", 2}, {"maxLength", 300}}}},
                                    Json::array({"query"})),
            SkillEffect::Read};
}

Task<ToolResult> SearchFaqSkill::invoke(ToolCall call, SkillContext context)
{
    const QString query = jsonString(call.arguments, "query");
    const QStringList noHistory;
    auto searching = m_retriever.retrieve(query, noHistory, 4);
    const Result<RetrievalResult> found = co_await searching;
    if (!found)
        co_return found.error();
    Json content{{"results", Json::array()}};
    for (qsizetype i = 0; i < found->passages.size(); ++i) {
        const Passage& passage = found->passages.at(i);
        content["results"].push_back({{"document", toStd(passage.document)},
                                      {"section", toStd(passage.section)},
                                      {"text", toStd(passage.text)},
                                      {"score", std::round(found->scores.at(i) * 100) / 100}});
    }
    co_return skilltext::result(context, content, QStringLiteral("%1 passages").arg(found->passages.size()));
}

}  // namespace frontdesk
