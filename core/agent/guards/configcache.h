// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/config/agentlimits.h"

#include <QList>

#include <memory>

namespace frontdesk {

/// What is read out of a configuration once, not in every turn. Several agents answer in turn, each with its own: those of one
/// configuration are all kept, and some of the one before it. Value; one thread.
template <typename T>
class ConfigCache {
public:
    static constexpr qsizetype MostKept = MaxAgents + 4;

    /// `make` builds what is not kept. The answer stays valid as long as somebody holds it.
    template <typename Make>
    [[nodiscard]] std::shared_ptr<const T> of(const AgentConfigPtr& config, Make&& make)
    {
        m_kept.removeIf([](const Kept& kept) { return kept.config.expired(); });
        for (qsizetype i = 0; i < m_kept.size(); ++i)
            if (m_kept.at(i).config.lock() == config) {
                m_kept.move(i, 0);
                return m_kept.first().value;
            }
        m_kept.prepend({config, std::make_shared<const T>(make())});
        if (m_kept.size() > MostKept)
            m_kept.removeLast();
        return m_kept.first().value;
    }

private:
    struct Kept {
        std::weak_ptr<const AgentConfig> config;
        std::shared_ptr<const T> value;
    };
    QList<Kept> m_kept;  ///< the last used first
};

}  // namespace frontdesk
