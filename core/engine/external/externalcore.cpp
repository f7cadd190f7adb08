// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/external/externalcore.h"

#include "core/engine/enginecore.h"
#include "core/model/purposes.h"
#include "core/store/egresslog.h"

namespace frontdesk {

ExternalCore::ExternalCore(EngineCore& core, const EngineOptions& options)
    : recorded(transport, core.egress, purposes::Skill.toString()),
      skills({.registry = core.skills,
              .clock = core.services.clock,
              .transport = recorded,
              .resolver = resolver,
              .secrets = options.vault.secret,
              .ownFiles = {options.databasePath},
              .bubblewrap = {},
              .left =
                  [log = EgressLog(core.database)](EgressNote note, ConversationId conversation) mutable {
                      // A log that cannot be written must not hold up an answer.
                      static_cast<void>(log.add(std::move(note), conversation));
                  }}),
      m_core(core)
{
    skills.changed = [this](const AgentConfigPtr& config) {
        m_core.configuration.agent = config;
        m_core.events.publish(ProgramChanged{QStringLiteral("skills")});
    };
}

ExternalCore::~ExternalCore() = default;

void ExternalCore::take()
{
    skills.take(m_core.configuration.manifests);
    m_core.configuration.agent = skills.extended(m_core.configuration.agent);
}

}  // namespace frontdesk
