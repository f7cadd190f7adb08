// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/skillregistry.h"
#include "core/api/customerapi.h"
#include "core/api/filesapi.h"
#include "core/api/replywaiter.h"
#include "core/api/webchatapi.h"
#include "core/api/webchatsockets.h"
#include "core/api/widgetapi.h"
#include "core/channels/channel.h"
#include "core/console/consoleservice.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/customerwishes.h"
#include "core/conversations/deskroom.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/housekeeping.h"
#include "core/conversations/intake.h"
#include "core/conversations/outboxdispatcher.h"
#include "core/conversations/ownership.h"
#include "core/conversations/presencebook.h"
#include "core/conversations/turnrunner.h"
#include "core/engine/engineoptions.h"
#include "core/engine/widgetassets.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/builtinprovider.h"
#include "core/server/metrics.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/customerstore.h"
#include "core/store/database.h"
#include "core/store/deskstore.h"
#include "core/store/escalationstore.h"
#include "core/store/knowledgestore.h"
#include "core/store/mediastore.h"
#include "core/store/outboxstore.h"
#include "core/store/sessionstore.h"
#include "core/store/staffstore.h"

namespace frontdesk {

/// What is read from files before anything is built.
struct EngineConfiguration {
    AgentConfigPtr agent;
    IntentModelPtr intents;
    SynonymTable synonyms;
};

/// The objects of the engine in dependency order: the order of the members is the dependency graph, destruction runs
/// backwards. Built by Engine::assemble() on the engine thread.
struct EngineCore {
    EngineCore(const EngineOptions& options, const Clock& clock, EngineConfiguration configuration);
    Q_DISABLE_COPY_MOVE(EngineCore)

    EngineConfiguration configuration;
    Metrics metrics;
    EventBus events;
    Database database;
    ConversationStore conversations{database};
    SessionStore sessions{database};
    CustomerStore customers{database};
    OutboxStore outboxRows{database};
    StaffStore staff{database};
    EscalationStore escalationRows{database};
    PresenceBook presence;
    KnowledgeStore knowledge{database};
    MediaStore media;
    DeskStore desk{database};
    ContactStore contacts{database};
    DeskRoom room;

    BuiltinProvider provider;
    Retriever retriever;
    SkillRegistry skills;
    AgentRunner agent;
    ChannelRegistry channels;

    FrameRelay relay;
    ConversationServices services;
    TurnRunner turns;
    ConversationHub hub;
    Intake intake;
    CustomerWishes wishes;
    Ownership ownership;
    OutboxDispatcher outbox;
    Housekeeping housekeeping;

    ApiContext api;
    ReplyWaiter waiter;
    WebchatApi webchat;
    CustomerApi customerApi;
    FilesApi filesApi;
    WebchatSockets sockets;
    WidgetAssets assets;
    WidgetApi widget;
};

/// The one registration file (builtins.cpp): channels and skills of this program.
void registerBuiltins(EngineCore& core);

}  // namespace frontdesk
