// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"
#include "core/agent/external/manifestfolder.h"
#include "core/agent/external/mcp/toolskill.h"
#include "core/agent/external/sqlquery.h"

#include <map>

namespace frontdesk {
class SkillRegistry;
}

namespace frontdesk::external {

/// Skills out of files: reads nothing itself, but brings the registry in line with what was read. A file that is wrong
/// leaves its skill as it was; servers stay connected while their file stays the same. Engine thread.
class ExternalSkills final : public QObject {
public:
    struct Parts {
        SkillRegistry& registry;
        const Clock& clock;
        HttpTransport& transport;
        HostResolver& resolver;
        SecretSource secrets;
        QStringList ownFiles;                                    ///< databases that no skill may open
        QString bubblewrap;                                      ///< empty = looked up
        std::function<void(EgressNote, ConversationId)> left{};  ///< Surroundings::left
    };
    /// What is named in `parts` outlives it.
    explicit ExternalSkills(Parts parts);
    ~ExternalSkills() override;

    void take(const ManifestFolder& folder);
    /// "file:line: sentence" lines: files that were not taken, and names that are used twice.
    [[nodiscard]] QStringList problems() const;
    /// For staff: name and state of every MCP server; "" = connected.
    [[nodiscard]] QList<std::pair<QString, QString>> servers() const;
    /// The configuration with these skills among the tools of its agents; remembered, so that adopted() can be told again
    /// when a server's tools change.
    [[nodiscard]] AgentConfigPtr extended(AgentConfigPtr config);
    /// The configuration to use from now on: a server has other tools.
    std::function<void(AgentConfigPtr)> changed;
    /// No new work; what runs is told to end.
    void shutDown();

private:
    struct Entry {
        ManifestPtr manifest;
        QString problem;                      ///< of the file on disk
        std::shared_ptr<Skill> skill;         ///< http, sql, script
        std::shared_ptr<mcp::Server> server;  ///< mcp
        std::shared_ptr<CircuitBreaker> breaker;
    };
    void takeOne(const ManifestFolder::File& file);
    void build(Entry& entry);
    void drop(Entry& entry);
    void fillRegistry();
    void serverChanged();
    [[nodiscard]] AgentConfigPtr extend() const;

    Parts m_parts;
    GuardedHttp m_http;
    Sandbox m_sandbox;
    SqlThreads m_sql;
    std::map<QString, Entry> m_entries;  ///< by file
    QStringList m_nameProblems;
    QList<std::pair<QString, QStringList>> m_offered;  ///< skill -> agents (empty = all)
    AgentConfigPtr m_base;
};

}  // namespace frontdesk::external
