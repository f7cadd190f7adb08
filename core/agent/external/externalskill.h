// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/calllimit.h"
#include "core/agent/external/guardedhttp.h"
#include "core/agent/external/httpauth.h"
#include "core/agent/external/manifest.h"
#include "core/agent/external/texttemplate.h"
#include "core/agent/skill.h"
#include "core/model/egress.h"
#include "core/net/circuitbreaker.h"

#include <functional>
#include <optional>

namespace frontdesk::external {

/// What skills out of files need of the program; all outlive them. Engine thread.
struct Surroundings {
    const Clock& clock;
    GuardedHttp& http;
    SecretSource secrets;
    QStringList ownFiles;  ///< database of this program: no skill may open it
    /// Hears of what was given to other programs and databases (requests over HTTP are told by their transport).
    std::function<void(EgressNote, ConversationId)> left{};
};

/// How a run ended, before it is made fit for a model.
struct Outcome {
    Json value;                 ///< of the service, untouched
    QString failure;            ///< code for the model: "timeout", "not-found", "unavailable", ...; empty = it worked
    QString message;            ///< sentence for the model
    QString staffNote;          ///< for people of the shop only
    QList<QByteArray> secrets;  ///< that were used: taken out of everything
    bool unsure = false;        ///< it failed, but the service may have done it all the same
    bool begun = true;          ///< something of the call may have reached the service
};

/// One skill of one manifest: time limit, identity, size and cleaning of what comes back are the same for all kinds.
class ExternalSkill : public Skill {
public:
    ExternalSkill(ManifestPtr manifest, Surroundings around);

    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

protected:
    /// Never lasts longer than `stop`.
    [[nodiscard]] virtual Task<Outcome> run(Values values, Json arguments, std::stop_token stop) = 0;
    [[nodiscard]] virtual QString origin() const = 0;
    /// What a call hands out: purpose, host, bytesOut. None = somebody else keeps that in the log.
    [[nodiscard]] virtual std::optional<EgressNote> leaving(const Values&, const Json&) const { return std::nullopt; }
    [[nodiscard]] const Manifest& manifest() const { return *m_manifest; }
    [[nodiscard]] const Surroundings& around() const { return m_around; }

private:
    ManifestPtr m_manifest;
    Surroundings m_around;
    std::shared_ptr<CircuitBreaker> m_breaker;
};

/// What placeholders stand for. Contact fields are there only as far as the manifest asks for proof and it was given, the
/// address and the number only for a verified contact (a visitor may state somebody else's); an argument is never one.
[[nodiscard]] Values valuesFor(const Json& arguments, const Contact& contact, IdentityLevel asked);
/// The result for the model: cleaned, cut, without secrets; failures as {"success": false, "error": {...}}. `changes`: the
/// skill has an effect, so a failure after it may have happened is none for sure.
[[nodiscard]] ToolResult finished(const ToolCall& call, const Outcome& outcome, const ResultPlan& plan, bool changes);
/// What the breaker learns of a call: faults of the service count, refusals and stops do not.
void note(CircuitBreaker& breaker, const QString& key, const Outcome& outcome);
[[nodiscard]] std::shared_ptr<CircuitBreaker> breakerOf(const Manifest& manifest, const Clock& clock);
[[nodiscard]] ToolResult resting(const QString& callId);
/// An outcome out of an error of the transport or the like: unsure unless the request surely never left.
[[nodiscard]] Outcome failed(const Error& error, bool timedOut);
/// The same for what was refused here, before anything was begun.
[[nodiscard]] Outcome notBegun(const Error& error);
/// Tells around.left how a call of `service` ended; nothing when it never began.
void tellLeft(const Surroundings& around, EgressNote note, const QString& service, const Outcome& outcome,
              ConversationId conversation);

}  // namespace frontdesk::external
