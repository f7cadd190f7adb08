// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/samplecatalogue.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/orderstatusskill.h"
#include "core/agent/skills/productinfoskill.h"
#include "core/agent/skills/searchfaqskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/skills/storelocationsskill.h"
#include "core/channels/webchat/webchatchannel.h"
#include "core/engine/enginecore.h"

namespace frontdesk {

void registerBuiltins(EngineCore& core)
{
    core.channels.add(std::make_unique<WebchatChannel>());

    const auto catalogue = std::make_shared<SampleCatalogue>();
    core.skills.add<OrderStatusSkill>(catalogue);
    core.skills.add<ProductInfoSkill>(catalogue);
    core.skills.add<StoreHoursSkill>();
    core.skills.add<StoreLocationsSkill>();
    core.skills.add<SearchFaqSkill>(core.retriever);
    core.skills.add<EscalateSkill>();
}

}  // namespace frontdesk
