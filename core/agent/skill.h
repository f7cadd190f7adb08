// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/conversation.h"
#include "core/model/skill.h"

#include <QHash>
#include <QStringList>

#include <stop_token>

namespace frontdesk {

class SkillRecording;

/// All that a skill may know of the turn that calls it. What a customer proved is looked up here, never taken from the
/// model's arguments.
struct SkillContext {
    AgentConfigPtr config;
    Micros now = 0;
    Micros askedAt = 0;  ///< when the words were said, if that was earlier: days in them are read from there; 0 = now
    QStringList customerTexts;  ///< what this customer wrote in this conversation, oldest first
    Contact contact;
    bool humansAvailable = true;
    bool escalationWaiting = false;
    ConversationId conversationId;                      ///< invalid = the tester
    TurnId turnId;                                      ///< a call id counts once in it
    qint64 generation = 0;                              ///< the fence of effects
    std::optional<QStringList> tools{};                 ///< of the agent that serves; none = those of config->agent
    bool dryRun = false;                                ///< effects say what they would do
    QString approvedBy{};                               ///< name of the person who confirmed this very call
    std::shared_ptr<const SkillRecording> recording{};  ///< replay: answers come from it, nothing runs
    std::stop_token stop{};                             ///< of the turn: external calls end with it
    /// By call id: why a person must decide, whatever the policy says (TurnHooks::onCall). Never from a model.
    QHash<QString, QString> doubts{};
};

/// Which calls mean the same effect, so that it happens once.
struct EffectKey {
    QStringList arguments{};  ///< the arguments in which they agree; empty = in all
    Micros since = 0;         ///< the words mean something else when they were said before that
};

/// Something the model may call. Engine thread; one instance serves all conversations.
class Skill {
public:
    virtual ~Skill() = default;
    [[nodiscard]] virtual ToolSpec spec(const AgentConfig& config) const = 0;
    /// The arguments fit the schema. An Error is turned into a result with isError.
    [[nodiscard]] virtual Task<ToolResult> invoke(ToolCall call, SkillContext context) = 0;
    /// What invoke() would do, and doing nothing: `summary` is the sentence that a person confirms. A result with isError
    /// refuses the call before anybody is asked. Only asked of skills with effects.
    [[nodiscard]] virtual Task<ToolResult> preview(ToolCall call, SkillContext context);
    /// What the customer has proved with regard to this call. Default: what is known of the contact.
    [[nodiscard]] virtual IdentityLevel proven(const ToolCall& call, const SkillContext& context);
    /// Only asked of skills with effects. Default: the same arguments.
    [[nodiscard]] virtual EffectKey effectKey(const SkillContext& context) const;
    /// The conversation acts on the result (escalate_to_human, end_conversation): no run is recorded by the registry.
    [[nodiscard]] virtual bool typedAction() const { return false; }
};

/// Verified: staff verified the contact. Known: it has a name, an e-mail address or a telephone number.
[[nodiscard]] IdentityLevel identityOf(const Contact& contact);
/// Money asks a person, the others run by themselves; the skill's own policy goes before that, the configuration before
/// both.
[[nodiscard]] SkillPolicy effectivePolicy(const ToolSpec& spec, const SkillSwitches& switches);

}  // namespace frontdesk
