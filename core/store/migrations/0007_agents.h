// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

/// Several agents, skills with effects, memory, the autonomy dial, costs (docs/decisions/0014-the-agent.md).
namespace frontdesk::migrations {

inline constexpr auto Agents = std::to_array<const char*>({
    // agent: key of the AgentProfile that serves it; empty = the first one. agent_hops: hand-overs between agents in this
    // engagement. summary_sealed: what was said before the window, up to message summary_up_to; row name: public_id.
    "ALTER TABLE conversation ADD COLUMN agent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conversation ADD COLUMN agent_hops INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversation ADD COLUMN summary_sealed {blob}",
    "ALTER TABLE conversation ADD COLUMN summary_up_to INTEGER NOT NULL DEFAULT 0",

    // The newest ai_draft of mode 1 and state 0, for the list; 0 = none.
    "ALTER TABLE conversation ADD COLUMN waiting_draft INTEGER NOT NULL DEFAULT 0",

    // mode: 0 auto, 1 draft, 2 shadow. topic: of the question, as the autonomy dial knows it. rule: what chose the agent.
    // cost: millionths of `currency`; -1 = no price is known for the model.
    "ALTER TABLE turn ADD COLUMN agent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE turn ADD COLUMN rule TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE turn ADD COLUMN topic TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE turn ADD COLUMN mode INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE turn ADD COLUMN cost INTEGER NOT NULL DEFAULT -1",
    "ALTER TABLE turn ADD COLUMN currency TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX turn_cost ON turn (conversation_id, currency, cost) WHERE cost > 0",

    // Tokens and money of one day (days of the business, "2026-11-21"), by provider, model, agent and purpose ("answer",
    // "summary", "translation", "eval"). unpriced: calls whose price nobody has said. What the meter and the caps read; one row is added to per model call.
    "CREATE TABLE llm_usage (day TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, purpose TEXT NOT NULL, "
    "agent TEXT NOT NULL DEFAULT '', calls INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, tokens_in INTEGER NOT NULL DEFAULT 0, "
    "tokens_cached INTEGER NOT NULL DEFAULT 0, tokens_out INTEGER NOT NULL DEFAULT 0, "
    "unpriced INTEGER NOT NULL DEFAULT 0, cost INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL DEFAULT '', "
    "PRIMARY KEY (day, provider, model, purpose, agent, currency)) {clustered}",

    // What the AI remembers of a verified contact beyond one conversation. name: "preferred_store", made by the model or
    // by staff; value_sealed row name: public_id. expires_at 0 = never.
    "CREATE TABLE contact_memory (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, name TEXT NOT NULL, "
    "value_sealed {blob} NOT NULL, origin TEXT NOT NULL DEFAULT '', "
    "conversation_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL, created_at INTEGER NOT NULL, "
    "expires_at INTEGER NOT NULL DEFAULT 0, UNIQUE (contact_id, name)) {options}",
    "CREATE INDEX contact_memory_expires ON contact_memory (expires_at) WHERE expires_at > 0",
    "CREATE INDEX contact_memory_conversation ON contact_memory (conversation_id) WHERE conversation_id IS NOT NULL",

    // An answer that was not sent: mode 1 draft (waits for staff), 2 shadow (only compared). state: 0 waits, 1 sent as it
    // was, 2 sent after a change, 3 discarded, 4 overtaken (the customer wrote again, or somebody answered otherwise).
    // agreement: likeness of it and what the human sent, 0..1; null = nothing to compare. Row name of text_sealed and
    // details_sealed (citations, confidence): public_id.
    "CREATE TABLE ai_draft (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, "
    "turn_id INTEGER REFERENCES turn (id) ON DELETE SET NULL, generation INTEGER NOT NULL, mode INTEGER NOT NULL, "
    "state INTEGER NOT NULL DEFAULT 0, channel TEXT NOT NULL, topic TEXT NOT NULL DEFAULT '', "
    "text_sealed {blob} NOT NULL, details_sealed {blob}, agreement {real}, "
    "answers_up_to INTEGER NOT NULL DEFAULT 0, sent_message_id INTEGER REFERENCES message (id) ON DELETE SET NULL, "
    "decided_by INTEGER REFERENCES staff (id) ON DELETE SET NULL, created_at INTEGER NOT NULL, "
    "decided_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX ai_draft_waiting ON ai_draft (conversation_id, id) WHERE state = 0",
    "CREATE INDEX ai_draft_conversation ON ai_draft (conversation_id, id)",
    "CREATE INDEX ai_draft_turn ON ai_draft (turn_id) WHERE turn_id IS NOT NULL",
    "CREATE INDEX ai_draft_sent ON ai_draft (sent_message_id) WHERE sent_message_id IS NOT NULL",
    "CREATE INDEX ai_draft_measured ON ai_draft (channel, topic, decided_at) WHERE decided_at > 0",
    // The dial. channel or topic '*' = all; the most exact row counts. mode: 0 off, 1 shadow, 2 draft, 3 auto.
    "CREATE TABLE autonomy (channel TEXT NOT NULL, topic TEXT NOT NULL, mode INTEGER NOT NULL, "
    "changed_by INTEGER REFERENCES staff (id) ON DELETE SET NULL, changed_at INTEGER NOT NULL, "
    "PRIMARY KEY (channel, topic)) {clustered}",

    // Runs of skills that change something, intended before they run. effect: SkillEffect. state: 0 intended, 1 waits for
    // approval, 2 refused, 3 approved, 4 running, 5 done, 6 failed, 7 unknown (torn by a crash), 8 withdrawn (nobody decided
    // in time). Row name of arguments_sealed, question_sealed and result_sealed: public_id. asked: a person had to confirm
    // it. told: the customer (or the person who has the conversation) knows how it ended. message_id: its card.
    "CREATE TABLE skill_run (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, "
    "turn_id INTEGER REFERENCES turn (id) ON DELETE SET NULL, generation INTEGER NOT NULL, call_id TEXT NOT NULL, "
    "skill TEXT NOT NULL, effect INTEGER NOT NULL, state INTEGER NOT NULL, arguments_sealed {blob} NOT NULL, "
    "question_sealed {blob}, result_sealed {blob}, decided_by INTEGER REFERENCES staff (id) ON DELETE SET NULL, "
    "created_at INTEGER NOT NULL, decided_at INTEGER NOT NULL DEFAULT 0, ended_at INTEGER NOT NULL DEFAULT 0, "
    "expires_at INTEGER NOT NULL DEFAULT 0, asked INTEGER NOT NULL DEFAULT 0, told INTEGER NOT NULL DEFAULT 0, "
    "message_id INTEGER REFERENCES message (id) ON DELETE SET NULL, UNIQUE (turn_id, call_id)) {options}",
    "CREATE INDEX skill_run_conversation ON skill_run (conversation_id, id)",
    "CREATE INDEX skill_run_open ON skill_run (state, id) WHERE state IN (0, 1, 3, 4, 7)",
    "CREATE INDEX skill_run_untold ON skill_run (conversation_id, id) WHERE asked = 1 AND told = 0 AND ended_at > 0",
    "CREATE INDEX skill_run_message ON skill_run (message_id) WHERE message_id IS NOT NULL",

    // Callbacks that were promised. state: 0 open, 1 done, 2 cancelled. reminded_at: staff was told that it is due. Row name of details_sealed (phone, note): public_id.
    "CREATE TABLE callback (id {id}, public_id TEXT NOT NULL UNIQUE, "
    "conversation_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL, "
    "contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, due_at INTEGER NOT NULL, "
    "state INTEGER NOT NULL DEFAULT 0, details_sealed {blob} NOT NULL, created_at INTEGER NOT NULL, "
    "ended_at INTEGER NOT NULL DEFAULT 0, ended_by INTEGER REFERENCES staff (id) ON DELETE SET NULL, "
    "reminded_at INTEGER NOT NULL DEFAULT 0) {options}",
    "CREATE INDEX callback_ended ON callback (ended_at) WHERE state > 0",
    "CREATE INDEX callback_open ON callback (due_at, id) WHERE state = 0",
    "CREATE INDEX callback_contact ON callback (contact_id)",
    "CREATE INDEX callback_conversation ON callback (conversation_id) WHERE conversation_id IS NOT NULL",

    // What left this PC for a model, a skill's server or another service: never the words themselves. masked: JSON, how
    // many of each kind were replaced ({"email": 1}).
    "CREATE TABLE egress (id {id}, at INTEGER NOT NULL, purpose TEXT NOT NULL, service TEXT NOT NULL, host TEXT NOT NULL, "
    "conversation_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL, turn_id INTEGER, "
    "bytes_out INTEGER NOT NULL, bytes_in INTEGER NOT NULL, masked TEXT NOT NULL DEFAULT '{}', "
    "outcome TEXT NOT NULL DEFAULT '') {options}",
    "CREATE INDEX egress_at ON egress (at)",
    "CREATE INDEX egress_service ON egress (service)",
    "CREATE INDEX egress_conversation ON egress (conversation_id, id) WHERE conversation_id IS NOT NULL",
});

}  // namespace frontdesk::migrations
