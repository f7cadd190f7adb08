// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"
#include "core/agent/external/sandbox.h"

namespace frontdesk::external {

/// A program that gets {"arguments": {...}, "contact": {...}} on standard input and writes JSON (or text) on standard
/// output. Exit code 0 = it worked. Its own temporary folder goes away with the call.
class ScriptSkill final : public ExternalSkill {
public:
    /// `sandbox` outlives it.
    ScriptSkill(ManifestPtr manifest, Surroundings around, Sandbox& sandbox)
        : ExternalSkill(std::move(manifest), std::move(around)), m_sandbox(sandbox)
    {
    }

protected:
    [[nodiscard]] Task<Outcome> run(Values values, Json arguments, std::stop_token stop) override;
    [[nodiscard]] QString origin() const override { return QStringLiteral("script"); }
    [[nodiscard]] std::optional<EgressNote> leaving(const Values& values, const Json& arguments) const override;

private:
    Sandbox& m_sandbox;
};

/// What becomes of a run. Pure.
[[nodiscard]] Outcome outcomeOf(const ChildRun& run);
/// The secrets that the plan wants as variables. NotFound: one is missing.
[[nodiscard]] Task<NamedTexts> secretVariables(SecretSource secrets, NamedTexts wanted);

}  // namespace frontdesk::external
