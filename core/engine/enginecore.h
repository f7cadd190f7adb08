// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/external/manifestfolder.h"
#include "core/agent/guards/turnhooks.h"
#include "core/agent/skillregistry.h"
#include "core/api/customerapi.h"
#include "core/api/filesapi.h"
#include "core/api/replywaiter.h"
#include "core/api/webchatapi.h"
#include "core/api/webchatsockets.h"
#include "core/api/widgetapi.h"
#include "core/channels/channel.h"
#include "core/console/consoleservice.h"
#include "core/conversations/autonomydial.h"
#include "core/conversations/capacity.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/customerwishes.h"
#include "core/conversations/deskroom.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/housekeeping.h"
#include "core/conversations/intake.h"
#include "core/conversations/outboxdispatcher.h"
#include "core/conversations/ownership.h"
#include "core/conversations/presencebook.h"
#include "core/conversations/storeskilldesk.h"
#include "core/conversations/turnrunner.h"
#include "core/engine/autonomy/spendmeter.h"
#include "core/engine/engineoptions.h"
#include "core/engine/refusallog.h"
#include "core/engine/webhook/genericwebhook.h"
#include "core/engine/widgetassets.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/builtinprovider.h"
#include "core/llm/llmregistry.h"
#include "core/net/nettransport.h"
#include "core/server/metrics.h"
#include "core/store/autonomystore.h"
#include "core/store/callbackstore.h"
#include "core/store/capacitystore.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/customerstore.h"
#include "core/store/database.h"
#include "core/store/deskstore.h"
#include "core/store/diskspace.h"
#include "core/store/draftstore.h"
#include "core/store/egressstore.h"
#include "core/store/escalationstore.h"
#include "core/store/knowledgestore.h"
#include "core/store/mediastore.h"
#include "core/store/memorystore.h"
#include "core/store/outboxstore.h"
#include "core/store/sessionstore.h"
#include "core/store/staffstore.h"
#include "core/store/usagestore.h"
#include "core/store/webhookstore.h"

namespace frontdesk {

class TwilioCore;

/// What is read from files before anything is built.
struct EngineConfiguration {
    AgentConfigPtr agent;
    IntentModelPtr intents;
    SynonymTable synonyms;
    RelevanceScale scale = {};
    external::ManifestFolder manifests;
};

/// The objects of the engine in dependency order: the order of the members is the dependency graph, destruction runs
/// backwards. Built by Engine::assemble() on the engine thread.
struct EngineCore {
    EngineCore(const EngineOptions& options, const Clock& clock, EngineConfiguration configuration);
    ~EngineCore();
    Q_DISABLE_COPY_MOVE(EngineCore)

    EngineConfiguration configuration;
    Metrics metrics;
    EventBus events;
    DiskSpace space;
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
    WebhookStore webhookRows{database};
    CapacityStore places{database};
    SkillRunStore skillRuns{database};
    CallbackStore callbacks{database};
    MemoryStore memory{database};
    DeskRoom room;
    DraftStore drafts{database};
    AutonomyStore autonomyRows{database};
    UsageStore usageRows{database};
    EgressStore egress{database};
    AutonomyDial dial;
    SpendMeter meter;
    BuiltinProvider builtin;
    NetTransport modelTransport;
    TurnHooks hooks;
    LlmRegistry provider;  ///< who answers, by the model of the agent
    Retriever retriever;
    SkillRegistry skills;
    AgentRunner agent;
    ChannelRegistry channels;

    FrameRelay relay;
    ConversationServices services;
    Capacity capacity;
    TurnRunner turns;
    ConversationHub hub;
    Intake intake;
    CustomerWishes wishes;
    Ownership ownership;
    StoreSkillDesk skillDesk;
    OutboxDispatcher outbox;
    Housekeeping housekeeping;

    SessionCache knownSessions;
    ApiContext api;
    ReplyWaiter waiter;
    WebchatApi webchat;
    CustomerApi customerApi;
    FilesApi filesApi;
    WebchatSockets sockets;
    WidgetAssets assets;
    WidgetApi widget;
    RefusalLog refusals;
    GenericWebhook webhook;
    std::unique_ptr<TwilioCore> twilio;
    std::unique_ptr<class ExternalCore> external;  ///< skills out of files
};

[[nodiscard]] SenderLimits senderLimits(const EngineOptions& options);

/// The one registration file (builtins.cpp): channels and skills of this program.
void registerBuiltins(EngineCore& core);

}  // namespace frontdesk
