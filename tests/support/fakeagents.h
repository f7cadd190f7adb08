// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/features.h"
#include "core/console/agentconsole.h"

namespace frontdesk::test {

/// AgentConsole in memory.
class FakeAgents final : public AgentConsole {
public:
    FakeAgents()
    {
        AgentProfile main;
        main.key = QStringLiteral("customer_service");
        main.name = QStringLiteral("Aria");
        main.instructions = QStringLiteral("You are {agent_name}, the assistant of {company_name}.");
        main.tools = {QStringLiteral("search_faq"), QStringLiteral("escalate_to_human")};
        main.greetings = {QStringLiteral("Hello from {company_name}.")};
        AgentProfile billing = main;
        billing.key = QStringLiteral("billing_specialist");
        billing.name = QStringLiteral("Bruno");
        billing.model = QStringLiteral("gpt-4o-mini");
        billing.tools = {QStringLiteral("lookup_billing_info"), QStringLiteral("process_refund_request")};
        billing.specializesIn = {QStringLiteral("billing"), QStringLiteral("refunds")};
        agents.agents = {main, billing};
        agents.keywords = {{QStringLiteral("billing"), {QStringLiteral("invoice"), QStringLiteral("refund")}}};
        agents.topicAgents = {{QStringLiteral("billing"), billing.key}, {QStringLiteral("refunds"), billing.key}};
        for (const FeatureFlag& flag : FeatureFlags)
            agents.features << FeatureState{QString::fromLatin1(flag.name), flag.fallback};
        agents.skills = {QStringLiteral("lookup_order_status"), QStringLiteral("check_store_hours"),
                         QStringLiteral("search_faq"),          QStringLiteral("escalate_to_human"),
                         QStringLiteral("lookup_billing_info"), QStringLiteral("process_refund_request")};
        agents.variables = {QStringLiteral("agent_name"), QStringLiteral("company_name"), QStringLiteral("email")};
        agents.file = QStringLiteral("/home/jan/.config/frontdesk/agent_config.yml");
        agents.text = "# Ours\nbusiness:\n  company_name: \"Nagel\"\n";
    }

    [[nodiscard]] QFuture<Result<AgentsState>> state() override { return answer(agents); }
    [[nodiscard]] QFuture<Result<QList<AgentProblem>>> check(AgentCandidate candidate) override
    {
        checked = candidate;
        return answer(problems);
    }
    [[nodiscard]] QFuture<Result<AgentsState>> save(AgentCandidate candidate) override
    {
        saved = candidate;
        ++saves;
        if (nextError.code == ErrorCode::Unknown) {
            bool known = false;
            for (AgentProfile& agent : agents.agents)
                if (candidate.agent && agent.key == candidate.agent->key) {
                    agent = *candidate.agent;
                    known = true;
                }
            if (candidate.agent && !known)
                agents.agents << *candidate.agent;
            for (qsizetype i = agents.agents.size() - 1; i >= 0; --i)
                if (agents.agents.at(i).key == candidate.removed)
                    agents.agents.removeAt(i);
            if (candidate.text)
                agents.text = *candidate.text;
            if (candidate.keywords)
                agents.keywords = *candidate.keywords;
        }
        return answer(agents);
    }
    [[nodiscard]] QFuture<Result<AgentsState>> setFeature(QString name, bool on) override
    {
        if (nextError.code == ErrorCode::Unknown)
            for (FeatureState& one : agents.features)
                if (one.name == name)
                    one.on = on;
        return answer(agents);
    }
    [[nodiscard]] QFuture<Result<QList<AgentTrial>>> tryOut(AgentCandidate candidate, int) override
    {
        tried = candidate;
        return answer(trials);
    }

    // What a test prepares and looks at.
    AgentsState agents;
    QList<AgentProblem> problems;
    QList<AgentTrial> trials;
    AgentCandidate checked, saved, tried;
    Error nextError;  ///< the next call fails with it when its code is not Unknown
    int saves = 0;

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> answer(T value)
    {
        if (nextError.code == ErrorCode::Unknown)
            return coro::ready(Result<T>(std::move(value)));
        return coro::ready(Result<T>(std::exchange(nextError, {})));
    }
};

}  // namespace frontdesk::test
