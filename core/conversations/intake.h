// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/publisher.h"
#include "core/events/inboundsink.h"

namespace frontdesk {

class ConversationHub;

/// The one door into the conversations: dedupe, one transaction, then the acknowledgement; the turn comes after.
class Intake final : public InboundSink {
public:
    Intake(const ConversationServices& services, ConversationHub& hub)
        : m_services(services), m_hub(hub), m_publisher(services)
    {
    }

    /// Messages of one sender over these are stored and answered politely once.
    void setLimits(SenderLimits limits) { m_limits = limits; }
    /// New conversations of one network address a day; 0 = unlimited.
    void setMaxPerAddress(int limit) { m_maxPerAddress = limit; }
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage> messages) override;
    /// Calls of accept() that have not ended: as many wait for an acknowledgement. Engine thread.
    [[nodiscard]] int storing() const { return m_storing; }

private:
    /// A message of which nobody knows whether it was answered.
    [[nodiscard]] Task<> waitForPeople(ConversationId conversation);
    [[nodiscard]] IntakeRequest request(const InboundMessage& message) const;

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    Publisher m_publisher;
    SenderLimits m_limits;
    int m_maxPerAddress = 0;
    int m_storing = 0;
};

}  // namespace frontdesk
