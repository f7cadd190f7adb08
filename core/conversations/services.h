// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/config/agentconfig.h"

#include <functional>
#include <memory>

namespace frontdesk {

class AgentRunner;
class AutonomyDial;
class Capacity;
class ContactStore;
class ConversationStore;
class DeskRoom;
class DeskStore;
class DraftStore;
class EscalationStore;
class EventBus;
class FrameRelay;
class IntentModel;
class MediaStore;
class MemoryStore;
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
    std::function<AgentConfigPtr()> config;            ///< the current one; a reload takes effect with the next turn
    std::function<void(const TurnFigures&)> turnDone;  ///< may be empty
    PresenceBook* presence = nullptr;                  ///< null = nobody is there
    EscalationStore* escalations = nullptr;            ///< null = no owner is ever missed (tests)
    DeskStore* desk = nullptr;                         ///< null = nothing is snoozed (tests)
    ContactStore* contacts = nullptr;
    MediaStore* media = nullptr;         ///< null = no files
    DeskRoom* room = nullptr;            ///< who looks at what
    Capacity* capacity = nullptr;        ///< null = the AI works on any number at once
    const AutonomyDial* dial = nullptr;  ///< null = the AI answers everything itself
    DraftStore* drafts = nullptr;        ///< set where there is a dial
    bool maintenance = false;  ///< setting agent/maintenance, live: customers get the maintenance text and a person
    /// The AI has said good-bye: closed when nothing came in between (Ownership::endAnswered); may be empty.
    std::function<void(ConversationId conversation, qint64 generation)> endConversation = {};
    std::function<void()> queued = {};      ///< an answer of the AI waits in the outbox; may be empty
    std::function<void()> mediaWaits = {};  ///< files of a message are still at the provider; may be empty
    /// How long messages of a channel are collected before a turn starts (ChannelDescriptor::coalesceMs); may be empty.
    std::function<int(const QString& channelId)> coalesceMs = {};
    MemoryStore* memory = nullptr;  ///< null = nothing is remembered of customers
};

}  // namespace frontdesk
