// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginecore.h"

#include "core/agent/businesshours.h"
#include "core/agent/guards/masking.h"
#include "core/agent/guards/standardhooks.h"
#include "core/config/features.h"
#include "core/engine/external/externalcore.h"
#include "core/engine/twilio/twiliocore.h"

#include <QFileInfo>

namespace frontdesk {
namespace {

/// Of jobs that wait for the writer: with more, what providers wait for would stand behind answers.
constexpr qint64 MostQueuedWrites = 1;

OpeningState openingState(const AgentConfig& config, Micros now)
{
    const BusinessHours hours(config.business);
    OpeningState state{hours.isOpen(now), {}};
    const std::optional<Micros> next = state.open ? std::nullopt : hours.nextOpening(now);
    if (next) {
        QDateTime local = hours.local(*next);
        local.setOffsetFromUtc(local.offsetFromUtc());
        state.next = local.toString(Qt::ISODate);
    }
    return state;
}

/// Kinds of personal data that are replaced before a request leaves; none = the feature is off.
std::optional<MaskRules> maskRules(const AgentConfig& config, const LlmOptions& options)
{
    if (!config.feature(feature::Masking) || options.masked.isEmpty())
        return std::nullopt;
    return MaskRules::fromList(options.masked);
}

}  // namespace

SenderLimits senderLimits(const EngineOptions& options)
{
    const RateLimits& limits = options.senderLimits;
    return {limits.perMinute, limits.perHour, limits.perDay};
}

EngineCore::EngineCore(const EngineOptions& options, const Clock& clock, EngineConfiguration loaded)
    : configuration(std::move(loaded)),
      space(QFileInfo(options.databasePath).absolutePath()),
      database({.path = options.databasePath, .masterKey = options.masterKey, .clock = &clock, .space = &space}),
      presence(clock),
      media(database, QFileInfo(options.databasePath).absolutePath() + QStringLiteral("/media")),
      room(clock),
      meter(usageRows, clock, [this] { return configuration.agent; }),
      builtin(configuration.intents, options.paceMicrosPerWord),
      provider(builtin, modelTransport, clock, options.llm),
      retriever(knowledge, configuration.synonyms),
      agent(options.answerer ? *options.answerer : provider, retriever, skills),
      services{.clock = clock,
               .events = events,
               .store = conversations,
               .agent = agent,
               .relay = relay,
               .intents = configuration.intents,
               .config = [this] { return configuration.agent; },
               .turnDone = {},
               .presence = &presence,
               .escalations = &escalationRows,
               .desk = &desk,
               .contacts = &contacts,
               .media = &media,
               .room = &room,
               .capacity = &capacity,
               .dial = &dial,
               .drafts = &drafts,
               .maintenance = options.maintenance,
               .queued = [this] { outbox.kick(); },
               .coalesceMs =
                   [this](const QString& id) {
                       const Channel* channel = channels.find(id);
                       return channel ? channel->descriptor().coalesceMs : 0;
                   },
               .memory = &memory},
      capacity(services, places),
      turns(services),
      hub(turns, clock),
      intake(services, hub),
      wishes(services, customers, intake),
      ownership(services, hub),
      skillDesk(services, hub, skills, skillRuns, callbacks),
      outbox(services, outboxRows, channels),
      housekeeping(services, hub, customers),
      knownSessions(clock),
      api{.clock = clock,
          .sessions = sessions,
          .intake = intake,
          .ownership = ownership,
          .config = [this] { return configuration.agent; },
          .limits = {.maxMessageChars = options.maxMessageChars},
          .replyWaitMs = options.replyWaitMs,
          .known = &knownSessions},
      webchat(api, waiter),
      customerApi(api, wishes),
      filesApi(api, media),
      sockets(api, waiter),
      widget({.clock = clock,
              .config = [this] { return configuration.agent; },
              .look = [&options] { return options.widget; },
              .opening = openingState,
              .staffAvailable = [this] { return presence.available() > 0; }}),
      refusals(webhookRows, clock),
      webhook({.clock = clock,
               .intake = intake,
               .rows = webhookRows,
               .sessions = sessions,
               .waiter = waiter,
               .refusals = refusals,
               .secret = options.webhookSecret,
               .windowSeconds = options.webhookWindowSeconds},
              {.maxMessageChars = options.maxMessageChars, .replyWaitMs = options.replyWaitMs}),
      twilio(std::make_unique<TwilioCore>(*this, options)),
      external(std::make_unique<ExternalCore>(*this, options))
{
    skills.setDesk(&skillDesk);
    hub.holdTurnsWhile([this] { return database.stats().queued > MostQueuedWrites; },
                       [this] { return intake.storing() > 0; });
    services.endConversation = [this](ConversationId id, qint64 generation) { ownership.endAnswered(id, generation); };
    intake.setLimits(senderLimits(options));
    retriever.setScale(configuration.scale);
    addStandardHooks(hooks);
    provider.setRecorder(&egress);
    provider.setAround([this](std::shared_ptr<LlmProvider> remote) -> std::shared_ptr<LlmProvider> {
        readThesaurusAhead();
        return std::make_shared<MaskingProvider>(
            std::move(remote), [this] { return maskRules(*configuration.agent, provider.options()); });
    });
    agent.setParts({.hooks = &hooks, .meter = &meter, .builtin = &builtin});
    capacity.setMost(options.maxConversationsAtOnce);
    capacity.wake = [this](ConversationId id) { hub.scheduleTurn(id); };
    webchat.setFiles(&filesApi);
    intake.setMaxPerAddress(options.maxConversationsPerAddress);
    retriever.setTopicPrior(
        [model = configuration.intents](const QString& text) { return model->documentPrior(text); });
}

EngineCore::~EngineCore() = default;

}  // namespace frontdesk
