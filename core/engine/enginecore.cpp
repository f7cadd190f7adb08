// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginecore.h"

#include "core/agent/businesshours.h"

#include <QFileInfo>

namespace frontdesk {
namespace {

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

}  // namespace

EngineCore::EngineCore(const EngineOptions& options, const Clock& clock, EngineConfiguration loaded)
    : configuration(std::move(loaded)),
      database({.path = options.databasePath, .masterKey = options.masterKey, .clock = &clock}),
      presence(clock),
      media(database, QFileInfo(options.databasePath).absolutePath() + QStringLiteral("/media")),
      room(clock),
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
               .presence = &presence,
               .escalations = &escalationRows,
               .desk = &desk,
               .contacts = &contacts,
               .media = &media,
               .room = &room},
      turns(services),
      hub(turns),
      intake(services, hub),
      wishes(services, customers, intake),
      ownership(services, hub),
      outbox(services, outboxRows, channels),
      housekeeping(services, hub, customers),
      api{.clock = clock,
          .sessions = sessions,
          .intake = intake,
          .ownership = ownership,
          .config = [this] { return configuration.agent; },
          .limits = {.maxMessageChars = options.maxMessageChars},
          .replyWaitMs = options.replyWaitMs},
      webchat(api, waiter),
      customerApi(api, wishes),
      filesApi(api, media),
      sockets(api, waiter),
      widget({.clock = clock,
              .config = [this] { return configuration.agent; },
              .look = [&options] { return options.widget; },
              .opening = openingState,
              .staffAvailable = [this] { return presence.available() > 0; }})
{
    intake.setMaxPerMinute(options.messagesPerMinute);
    webchat.setFiles(&filesApi);
    intake.setMaxPerAddress(options.maxConversationsPerAddress);
    retriever.setTopicPrior([model = configuration.intents](const QString& text) { return model->documentPrior(text); });
}

}  // namespace frontdesk
