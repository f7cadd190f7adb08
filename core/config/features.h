// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace frontdesk {

/// A part of the agent that can be switched without a restart: `features:` of agent_config.yml, or the Agents page.
struct FeatureFlag {
    const char* name;
    bool fallback;      ///< where the file says nothing
    const char* title;  ///< of the switch; context "Features"
    const char* about;  ///< what it does and what happens without it; context "Features"
};

/// The table; ask with AgentConfig::feature(feature::Memory).
namespace feature {
inline constexpr const char* Memory = "memory";
inline constexpr const char* Summaries = "summaries";
inline constexpr const char* SeveralAgents = "several_agents";
inline constexpr const char* ExternalSkills = "external_skills";
inline constexpr const char* InputGuard = "input_guard";
inline constexpr const char* Groundedness = "groundedness";
inline constexpr const char* OutputGuard = "output_guard";
inline constexpr const char* Masking = "masking";
inline constexpr const char* Language = "customer_language";
}  // namespace feature

inline constexpr FeatureFlag FeatureFlags[] = {
    {feature::Memory, true, QT_TRANSLATE_NOOP("Features", "Memory of customers"),
     QT_TRANSLATE_NOOP("Features", "Facts from earlier conversations of the same verified customer are known. Without "
                                   "it every conversation starts afresh; what is remembered already stays stored.")},
    {feature::Summaries, true, QT_TRANSLATE_NOOP("Features", "Summary of long conversations"),
     QT_TRANSLATE_NOOP("Features", "Older messages that no longer fit are summed up. Without it they are left out.")},
    {feature::SeveralAgents, true, QT_TRANSLATE_NOOP("Features", "Several agents"),
     QT_TRANSLATE_NOOP("Features", "A conversation goes to the agent that specializes in its topic. Without it the "
                                   "customer service agent answers everything.")},
    {feature::ExternalSkills, true, QT_TRANSLATE_NOOP("Features", "Skills of your own"),
     QT_TRANSLATE_NOOP("Features", "Skills from the folder \"skills\" (HTTP, SQL, script, MCP) are offered. Without it "
                                   "only the built-in ones are.")},
    {feature::InputGuard, true, QT_TRANSLATE_NOOP("Features", "Guard against misuse"),
     QT_TRANSLATE_NOOP("Features", "Messages that try to give the AI orders are recognized. Without it they reach the "
                                   "language model as they are.")},
    {feature::Groundedness, true, QT_TRANSLATE_NOOP("Features", "Check against the sources"),
     QT_TRANSLATE_NOOP("Features", "A sentence that contradicts the documents or a look-up is stopped before it is "
                                   "sent. Without it the model's word counts.")},
    {feature::OutputGuard, true, QT_TRANSLATE_NOOP("Features", "Check for secrets and empty promises"),
     QT_TRANSLATE_NOOP("Features",
                       "Answers that would give away secrets or other people's data, or promise what nobody "
                       "did, are stopped. Without it they are sent.")},
    {feature::Masking, true, QT_TRANSLATE_NOOP("Features", "Mask personal data"),
     QT_TRANSLATE_NOOP("Features",
                       "Names, addresses and numbers are replaced before a text goes to a cloud service and "
                       "put back into its answer. Without it they go out as written.")},
    {feature::Language, true, QT_TRANSLATE_NOOP("Features", "Answer in the customer's language"),
     QT_TRANSLATE_NOOP("Features", "The language of a message is recognized and answered in. Without it the model "
                                   "decides.")},
};

/// nullptr = there is no such flag.
[[nodiscard]] inline const FeatureFlag* findFeature(QStringView name)
{
    for (const FeatureFlag& flag : FeatureFlags)
        if (name == QLatin1String(flag.name))
            return &flag;
    return nullptr;
}

}  // namespace frontdesk
