// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/publisher.h"
#include "core/events/inboundsink.h"
#include "core/store/customerstore.h"

namespace frontdesk {

/// What customers do beside chatting, with everything staff see of it. Engine thread.
class CustomerWishes {
public:
    CustomerWishes(const ConversationServices& services, CustomerStore& store, InboundSink& intake)
        : m_services(services), m_store(store), m_intake(intake), m_publisher(services)
    {
    }

    [[nodiscard]] Task<> saveDetails(SessionId session, CustomerDetails details);
    /// The newest conversation of the session, once it has ended.
    [[nodiscard]] Task<> rate(SessionId session, CustomerRating rating);
    /// A message for people, who answer by e-mail; the AI leaves it alone. A repeat (same provider id) does nothing.
    [[nodiscard]] Task<Accepted> leaveMessage(InboundMessage message, QString email);

private:
    const ConversationServices& m_services;
    CustomerStore& m_store;
    InboundSink& m_intake;
    Publisher m_publisher;
};

}  // namespace frontdesk
