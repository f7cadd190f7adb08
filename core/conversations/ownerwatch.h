// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/conversations/publisher.h"
#include "core/store/escalationstore.h"

namespace frontdesk {

/// Nobody is forgotten (invariant 11): a customer's message in a person's conversation whose owner is gone, or that is
/// past its target, makes the conversation wait again. So does a customer of the AI whom it may not answer, or whom its
/// answer did not reach. Engine thread.
class OwnerWatch {
public:
    explicit OwnerWatch(const ConversationServices& services) : m_services(services), m_publisher(services) {}

    /// One look; the value is how many wait again, or for the first time.
    [[nodiscard]] Task<int> look();

private:
    [[nodiscard]] Task<int> lookForUnseen();

    const ConversationServices& m_services;
    Publisher m_publisher;
};

/// Pure: the owner gave no sign of life for 60 s and neither did the answer, or the target of the message has passed;
/// an owner who is there has at least 5 minutes.
[[nodiscard]] bool isLeftAlone(const LeftAlone& left, const AgentConfig& config, Micros now);

}  // namespace frontdesk
