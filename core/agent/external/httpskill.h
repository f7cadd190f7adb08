// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskill.h"

namespace frontdesk::external {

/// A request to one service, described by a manifest.
class HttpSkill final : public ExternalSkill {
public:
    using ExternalSkill::ExternalSkill;

protected:
    [[nodiscard]] Task<Outcome> run(Values values, Json arguments, std::stop_token stop) override;
    [[nodiscard]] QString origin() const override { return QStringLiteral("http"); }

private:
    [[nodiscard]] Task<HttpAnswer> patiently(HttpCall call, std::stop_token stop, bool* doubtful);
};

/// The request that the plan and the values make, without credentials. InvalidInput: a value is missing or cannot stand
/// where it belongs. Pure.
[[nodiscard]] Result<HttpCall> requestOf(const HttpPlan& plan, const Values& values);
/// What became of it. Pure.
[[nodiscard]] Outcome outcomeOf(const HttpPlan& plan, const HttpAnswer& answer);

}  // namespace frontdesk::external
