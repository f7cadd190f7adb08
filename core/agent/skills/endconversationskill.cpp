// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/endconversationskill.h"

#include "core/agent/skills/skilltext.h"

namespace frontdesk {

ToolSpec EndConversationSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("end_conversation"),
            QStringLiteral("Ends the conversation when the customer has said good-bye and nothing is open. The closing "
                           "words are said by the system: do not say good-bye yourself."),
            skilltext::objectSchema(
                {{"reason",
                  {{"type", "string"}, {"enum", Json::array({"resolved", "customer_said_goodbye", "off_topic"})}}}},
                Json::array({"reason"})),
            SkillEffect::Write};
}

Task<ToolResult> EndConversationSkill::invoke(ToolCall, SkillContext context)
{
    if (context.escalationWaiting)
        co_return skilltext::failure(QStringLiteral("person-waiting"),
                                     QStringLiteral("The customer waits for a person: the conversation stays open."));
    const Json content{{"ending", true}};
    ToolResult result = skilltext::success(context, content, QStringLiteral("The conversation ends"));
    result.sample = false;
    co_return result;
}

bool endsConversation(const ToolCall& call, const ToolResult& result)
{
    return call.name == u"end_conversation" && !result.isError && result.content.value("ending", false);
}

QString closingText(const AgentConfig& config, ConversationId conversation)
{
    const QStringList& closings = config.agent.closings;
    if (closings.isEmpty())
        return QStringLiteral("Thank you for writing to us. You can write again at any time.");
    return config.expand(closings.at(conversation.value % closings.size()));
}

}  // namespace frontdesk
