// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/replay/scenario.h"
#include "core/llm/llmprovider.h"

namespace frontdesk {

/// A model that does whatever an attacker wants, step by step: with it the guards and the rules of the skills are
/// measured, not the model's manners. Engine thread.
class ObedientModel final : public LlmProvider {
public:
    /// The steps of the scenario that runs, from the first one again with each turn. In what it says, {prompt},
    /// {results} and {passages} stand for what it was given, {canary}, {canary:spelled}, {canary:reversed} and
    /// {canary:base64} for the code word in its instructions.
    void obey(const QList<ObeyStep>& steps, const QString& canary);

    [[nodiscard]] QString name() const override { return QStringLiteral("gullible"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;

private:
    [[nodiscard]] QString filled(QString text, const LlmRequest& request) const;

    QList<ObeyStep> m_steps;
    QString m_canary;
};

}  // namespace frontdesk
