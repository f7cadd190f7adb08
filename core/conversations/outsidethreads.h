// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/publisher.h"
#include "core/store/threadstore.h"

namespace frontdesk {

class ConversationHub;

/// What a provider reports about its threads, with everything that follows here: the AI stops at once when a person is
/// in the thread, and answers what is unanswered when the last one has left. The store's transaction is the fence (it
/// bumps the generation), so nothing of the AI is committed after it. Engine thread, engine lifetime.
class OutsideThreads {
public:
    OutsideThreads(const ConversationServices& services, ConversationHub& hub, ThreadStore& store)
        : m_services(services), m_hub(hub), m_store(store), m_publisher(services)
    {
    }

    // A value means committed. -----------------------------------------------------------------------------------
    [[nodiscard]] Task<> participant(ParticipantChange change);
    /// "active", "inactive" or "closed"; the frame is made here.
    [[nodiscard]] Task<> state(ThreadKey thread, QString state, Micros at);
    /// `messagePublicId` and `conversationPublicId` are made here.
    [[nodiscard]] Task<ThreadChanged> outsideMessage(OutsideMessage message);
    [[nodiscard]] Task<ThreadRole> roleOf(ThreadKey thread, QString participantId);

private:
    void follow(const ThreadChanged& changed);

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    ThreadStore& m_store;
    Publisher m_publisher;
};

}  // namespace frontdesk
