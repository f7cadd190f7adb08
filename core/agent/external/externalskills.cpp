// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/externalskills.h"

#include "core/agent/external/httpskill.h"
#include "core/agent/external/scriptskill.h"
#include "core/agent/external/sqlskill.h"
#include "core/agent/skillregistry.h"
#include "core/base/log.h"

#include <QSet>

namespace frontdesk::external {
namespace {

void addTools(AgentProfile& agent, const QList<std::pair<QString, QStringList>>& offered)
{
    for (const auto& [skill, agents] : offered)
        if ((agents.isEmpty() || agents.contains(agent.key)) && !agent.tools.contains(skill))
            agent.tools << skill;
}

}  // namespace

ExternalSkills::ExternalSkills(Parts parts)
    : m_parts(std::move(parts)), m_http(m_parts.transport, m_parts.resolver), m_sandbox(m_parts.bubblewrap)
{
}

ExternalSkills::~ExternalSkills() { shutDown(); }

void ExternalSkills::shutDown()
{
    changed = {};
    for (auto& [path, entry] : m_entries)
        drop(entry);
}

void ExternalSkills::take(const ManifestFolder& folder)
{
    QSet<QString> there;
    for (const ManifestFolder::File& file : folder.files) {
        there.insert(file.path);
        takeOne(file);
    }
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (there.contains(it->first)) {
            ++it;
            continue;
        }
        drop(it->second);
        it = m_entries.erase(it);
    }
    fillRegistry();
}

void ExternalSkills::takeOne(const ManifestFolder::File& file)
{
    Entry& entry = m_entries[file.path];
    entry.problem = file.manifest ? QString() : file.manifest.error().userText;
    if (!file.manifest) {
        logWarning("skills", u"A skill was not taken, the earlier one stays:\n" % entry.problem);
        return;
    }
    const ManifestPtr manifest = *file.manifest;
    if (entry.manifest && entry.manifest->digest == manifest->digest)
        return;
    drop(entry);
    entry.manifest = manifest;
    if (manifest->enabled)
        build(entry);
}

void ExternalSkills::build(Entry& entry)
{
    const ManifestPtr manifest = entry.manifest;
    const Surroundings around{m_parts.clock, m_http, m_parts.secrets, m_parts.ownFiles, m_parts.left};
    if (std::holds_alternative<HttpPlan>(manifest->plan)) {
        entry.skill = std::make_shared<HttpSkill>(manifest, around);
    } else if (std::holds_alternative<SqlPlan>(manifest->plan)) {
        entry.skill = std::make_shared<SqlSkill>(manifest, around, m_sql);
    } else if (std::holds_alternative<ScriptPlan>(manifest->plan)) {
        entry.skill = std::make_shared<ScriptSkill>(manifest, around, m_sandbox);
    } else {
        entry.breaker = breakerOf(*manifest, m_parts.clock);
        entry.server = std::make_shared<mcp::Server>(manifest, around, m_sandbox);
        entry.server->changed = [this] { serverChanged(); };
        entry.server->start();
    }
}

void ExternalSkills::drop(Entry& entry)
{
    if (entry.server)
        entry.server->shut();
    entry.server.reset();
    entry.skill.reset();
}

void ExternalSkills::fillRegistry()
{
    m_nameProblems.clear();
    m_offered.clear();
    QList<SkillPtr> skills;
    for (auto& [path, entry] : m_entries) {
        if (entry.skill)
            skills << entry.skill;
        if (!entry.server)
            continue;
        const QList<mcp::MappedTool> tools = mcp::mappedTools(*entry.manifest, entry.server->tools(), m_nameProblems);
        for (const mcp::MappedTool& tool : tools)
            skills << std::make_shared<mcp::ToolSkill>(entry.server, tool, entry.breaker);
    }
    m_nameProblems << m_parts.registry.replaceExternal(skills);
    for (auto& [path, entry] : m_entries) {
        if (entry.skill)
            m_offered << std::pair{entry.manifest->name, entry.manifest->agents};
        QStringList unused;
        if (entry.server)
            for (const mcp::MappedTool& tool : mcp::mappedTools(*entry.manifest, entry.server->tools(), unused))
                m_offered << std::pair{tool.spec.name, entry.manifest->agents};
    }
    for (const QString& problem : std::as_const(m_nameProblems))
        logWarning("skills", problem);
}

void ExternalSkills::serverChanged()
{
    fillRegistry();
    if (changed && m_base)
        changed(extend());
}

QStringList ExternalSkills::problems() const
{
    QStringList problems;
    for (const auto& [path, entry] : m_entries) {
        if (!entry.problem.isEmpty())
            problems << entry.problem;
    }
    return problems + m_nameProblems;
}

QList<std::pair<QString, QString>> ExternalSkills::servers() const
{
    QList<std::pair<QString, QString>> servers;
    for (const auto& [path, entry] : m_entries)
        if (entry.server)
            servers << std::pair{entry.manifest->name, entry.server->problem()};
    return servers;
}

AgentConfigPtr ExternalSkills::extended(AgentConfigPtr config)
{
    m_base = std::move(config);
    return extend();
}

AgentConfigPtr ExternalSkills::extend() const
{
    if (!m_base || m_offered.isEmpty())
        return m_base;
    auto config = std::make_shared<AgentConfig>(*m_base);
    addTools(config->agent, m_offered);
    for (AgentProfile& agent : config->agents)
        addTools(agent, m_offered);
    return config;
}

}  // namespace frontdesk::external
