// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginecore.h"

namespace frontdesk {

EngineCore::EngineCore(const EngineOptions& options, const Clock& clock, EngineConfiguration loaded)
    : configuration(std::move(loaded)),
      database({.path = options.databasePath, .masterKey = options.masterKey, .clock = &clock}),
      provider(configuration.intents, options.paceMicrosPerWord),
      retriever(knowledge, configuration.synonyms),
      agent(provider, retriever, skills),
      services{.clock = clock,
               .events = events,
               .store = conversations,
               .agent = agent,
               .relay = relay,
               .intents = configuration.intents,
               .config = [this] { return configuration.agent; },
               .turnDone = {},
               .sample = options.sample},
      turns(services),
      hub(turns),
      intake(services, hub),
      ownership(services, hub),
      outbox(services, outboxRows, channels),
      housekeeping(services, hub),
      api{.clock = clock,
          .sessions = sessions,
          .intake = intake,
          .ownership = ownership,
          .config = [this] { return configuration.agent; },
          .limits = {.maxMessageChars = options.maxMessageChars},
          .replyWaitMs = options.replyWaitMs,
          .sample = options.sample},
      webchat(api, waiter),
      sockets(api, waiter)
{
    intake.setMaxPerMinute(options.messagesPerMinute);
    retriever.setTopicPrior([model = configuration.intents](const QString& text) { return model->documentPrior(text); });
}

}  // namespace frontdesk
