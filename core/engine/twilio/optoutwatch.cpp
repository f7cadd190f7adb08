// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/optoutwatch.h"

#include "core/events/eventbus.h"

namespace frontdesk {

OptOutWatch::OptOutWatch(const ConversationServices& services, OptOutStore& store, QObject* parent)
    : QObject(parent), m_store(store), m_publisher(services)
{
    connect(&services.events, &EventBus::published, this, [this](const DomainEvent& event) {
        const auto* changed = std::get_if<MessageChanged>(&event);
        if (!changed || changed->message.delivery != Delivery::Failed || changed->message.deliveryCode != OptedOutCode)
            return;
        coro::spawn(QStringLiteral("opt-out"), take(changed->message.conversationId));
    });
}

Task<> OptOutWatch::take(ConversationId conversation)
{
    auto asking = m_store.refused(conversation);
    const Result<OwnershipChanged> refused = co_await asking;
    if (!refused)
        co_return refused.error();
    // A customer who was known to have opted out: nothing changed.
    if (refused->summary.conversation.id.isValid())
        m_publisher.ownership(*refused);
    co_return Result<>();
}

}  // namespace frontdesk
