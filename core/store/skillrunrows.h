// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/skillrunstore.h"
#include "core/store/transaction.h"

/// Needs the aliases r (skill_run), c (conversation), s (staff), k (contact).
#define FRONTDESK_SKILL_RUN_SELECT                                                                                     \
    u"SELECT r.public_id, r.conversation_id, c.public_id, r.turn_id, r.generation, r.call_id, r.skill, r.effect, "     \
    u"r.state, r.asked, r.arguments_sealed, r.question_sealed, r.result_sealed, r.decided_by, s.name, k.public_id, "   \
    u"k.name_sealed, r.message_id, r.created_at, r.decided_at, r.ended_at, r.expires_at FROM skill_run r "             \
    u"JOIN conversation c ON c.id = r.conversation_id JOIN contact k ON k.id = c.contact_id "                          \
    u"LEFT JOIN staff s ON s.id = r.decided_by "

namespace frontdesk::rows {

[[nodiscard]] SkillRun readSkillRun(ReadContext& context, const Statement& row);
[[nodiscard]] std::optional<SkillRun> loadSkillRun(ReadContext& context, const QString& publicId);
[[nodiscard]] QByteArray sealResult(ReadContext& context, const SkillRun& run);
void insertSkillRun(Transaction& tx, const SkillRun& run);
/// State, who decided, generation, times and result of the row.
void updateSkillRun(Transaction& tx, const SkillRun& run, bool told);
/// Writes the card (again) and its feed row.
[[nodiscard]] MessageSaved saveCard(Transaction& tx, SkillRun& run, const QString& agentName);

}  // namespace frontdesk::rows
