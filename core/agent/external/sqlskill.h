// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"
#include "core/agent/external/sqlquery.h"

namespace frontdesk::external {

/// One reading query on a database of the business.
class SqlSkill final : public ExternalSkill {
public:
    /// `threads` outlives it.
    SqlSkill(ManifestPtr manifest, Surroundings around, SqlThreads& threads)
        : ExternalSkill(std::move(manifest), std::move(around)), m_threads(threads)
    {
    }

protected:
    [[nodiscard]] Task<Outcome> run(Values values, Json arguments, std::stop_token stop) override;
    [[nodiscard]] QString origin() const override { return QStringLiteral("sql"); }
    [[nodiscard]] std::optional<EgressNote> leaving(const Values& values, const Json& arguments) const override;

private:
    SqlThreads& m_threads;
};

}  // namespace frontdesk::external
