// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/turnrows.h"

#include "core/store/sealer.h"

namespace frontdesk::rows {

void writeTurnRecord(Transaction& tx, const TurnRecord& record)
{
    Json inbound = Json::array();
    for (const MessageId id : record.inboundIds)
        inbound.push_back(id.value);
    const Json json = {{"request", record.request},
                       {"retrieval", record.retrieval},
                       {"skill_calls", record.skillCalls},
                       {"model_output", record.modelOutput},
                       {"inbound", std::move(inbound)}};
    tx.exec(u"UPDATE turn SET record_sealed = ?, provider = ?, model = ?, outcome = ?, reasons = ?, tokens_in = ?, "
            u"tokens_out = ?, ended_at = ?, agent = ?, rule = ?, topic = ?, mode = ?, cost = ?, currency = ?, "
            u"agent_name = coalesce(nullif(?, ''), agent_name) WHERE id = ?",
            tx.sealer().sealJson(json, "turn.record", QString::number(record.id.value)), record.provider, record.model,
            record.outcome.isEmpty() ? QStringLiteral("complete") : record.outcome, reasonsText(record.reasons),
            record.tokensIn, record.tokensOut, tx.now(), record.agent, record.rule, record.topic, record.mode,
            record.cost, record.currency, record.agentName, record.id);
}

}  // namespace frontdesk::rows
