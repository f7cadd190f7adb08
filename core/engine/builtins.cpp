// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/samplecatalogue.h"
#include "core/agent/skills/billingskills.h"
#include "core/agent/skills/callbackskill.h"
#include "core/agent/skills/checkorderskill.h"
#include "core/agent/skills/customerskill.h"
#include "core/agent/skills/diagnosticskill.h"
#include "core/agent/skills/endconversationskill.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/orderstatusskill.h"
#include "core/agent/skills/productinfoskill.h"
#include "core/agent/skills/searchfaqskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/skills/storelocationsskill.h"
#include "core/channels/webchat/webchatchannel.h"
#include "core/channels/webhook/webhookchannel.h"
#include "core/engine/enginecore.h"
#include "core/engine/external/externalcore.h"
#include "core/engine/twilio/twiliocore.h"

namespace frontdesk {

void registerBuiltins(EngineCore& core)
{
    core.channels.add(std::make_unique<WebchatChannel>());
    core.channels.add(std::make_unique<WebhookChannel>());
    core.twilio->registerChannels();
    core.conversations.setPieceLimits(core.channels.pieceLimits());
    core.drafts.setPieceLimits(core.channels.pieceLimits());

    const auto catalogue = std::make_shared<SampleCatalogue>();
    core.skills.add<OrderStatusSkill>(catalogue);
    core.skills.add<ProductInfoSkill>(catalogue);
    core.skills.add<StoreHoursSkill>();
    core.skills.add<StoreLocationsSkill>();
    core.skills.add<SearchFaqSkill>(core.retriever);
    core.skills.add<EscalateSkill>();
    core.skills.add<EngineeringSkill>();
    core.skills.add<CheckOrderSkill>(catalogue);
    core.skills.add<CustomerSkill>(catalogue);
    core.skills.add<BillingInfoSkill>(catalogue);
    core.skills.add<RefundSkill>(catalogue);
    core.skills.add<PaymentMethodSkill>(catalogue);
    core.skills.add<DiagnosticSkill>(catalogue);
    core.skills.add<CallbackSkill>(core.skillDesk);
    core.skills.add<EndConversationSkill>();
    core.external->take();
}

}  // namespace frontdesk
