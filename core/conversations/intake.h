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
        : m_services(services), m_hub(hub), m_publisher(services) {}

    /// Messages of one sender over this many per minute are stored and answered politely once; 0 = unlimited.
    void setMaxPerMinute(int limit) { m_maxPerMinute = limit; }
    /// New conversations of one network address a day; 0 = unlimited.
    void setMaxPerAddress(int limit) { m_maxPerAddress = limit; }
    [[nodiscard]] Task<QList<Accepted>> accept(QList<InboundMessage> messages) override;

private:
    [[nodiscard]] IntakeRequest request(const InboundMessage& message) const;

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    Publisher m_publisher;
    int m_maxPerMinute = 0;
    int m_maxPerAddress = 0;
};

}  // namespace frontdesk
