// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/config/agentconfig.h"

#include <functional>
#include <memory>

namespace frontdesk {

class AgentRunner;
class ContactStore;
class ConversationStore;
class DeskRoom;
class DeskStore;
class EscalationStore;
class EventBus;
class FrameRelay;
class IntentModel;
class MediaStore;
class PresenceBook;

/// Figures of a finished turn, for metrics.
struct TurnFigures {
    QString outcome;
    Micros started = 0;
    Micros firstSentence = 0;
    Micros ended = 0;
    QStringList escalationReasons;
};

/// What the classes of this folder share; all of it outlives them.
struct ConversationServices {
    const Clock& clock;
    EventBus& events;
    ConversationStore& store;
    AgentRunner& agent;
    FrameRelay& relay;
    std::shared_ptr<const IntentModel> intents;
    std::function<AgentConfigPtr()> config;           ///< the current one; a reload takes effect with the next turn
    std::function<void(const TurnFigures&)> turnDone; ///< may be empty
    PresenceBook* presence = nullptr;                 ///< null = nobody is there
    EscalationStore* escalations = nullptr;           ///< null = no owner is ever missed (tests)
    DeskStore* desk = nullptr;                        ///< null = nothing is snoozed (tests)
    ContactStore* contacts = nullptr;
    MediaStore* media = nullptr;                      ///< null = no files
    DeskRoom* room = nullptr;                         ///< who looks at what
};

}  // namespace frontdesk
