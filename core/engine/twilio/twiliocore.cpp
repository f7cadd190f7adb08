// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/twiliocore.h"

#include "core/channels/twilio/twiliochannels.h"
#include "core/engine/enginecore.h"

namespace frontdesk {

TwilioCore::TwilioCore(EngineCore& owner, const EngineOptions& engine)
    : core(owner),
      options(engine.twilio),
      client(transport, options, owner.services.clock),
      threadRows(owner.database),
      mediaRows(owner.database),
      optOutRows(owner.database),
      statuses(owner.database),
      syncRows(owner.database),
      threads(owner.services, owner.hub, threadRows),
      webhooks({.options = options,
                .clock = owner.services.clock,
                .events = owner.events,
                .intake = owner.intake,
                .threads = threads,
                .statuses = statuses,
                .rows = owner.webhookRows,
                .refusals = owner.refusals,
                .publicUrl = [this] { return m_publicUrl; },
                .sample = [&owner] { return owner.configuration.agent->sampleData; },
                .statusRecorded = [&owner] { owner.outbox.kick(); }}),
      media({.clock = owner.services.clock,
             .events = owner.events,
             .rows = mediaRows,
             .media = owner.media,
             .fetch = [this](const QString& account, const QString& url, qsizetype most,
                             std::stop_token stop) { return client.fetchMedia(account, url, most, std::move(stop)); }}),
      optOuts(owner.services, optOutRows),
      reconciler({.client = client,
                  .clock = owner.services.clock,
                  .intake = owner.intake,
                  .points = syncRows,
                  .statuses = statuses,
                  .applyEvent = [this](const twilio::ConversationsEvent& event,
                                       bool sample) { return webhooks.apply(event, sample); },
                  .deliveryChanged =
                      [&owner](const Message& message) {
                          owner.events.publish(MessageChanged{message});
                          owner.outbox.kick();  // what waited behind it may leave now
                      }})
{
    owner.outbox.restLeft = [this](const QString& channel, const QString& account) {
        const auto path = channel == u"conversations" ? twilio::TwilioClient::Path::Threads
                                                      : twilio::TwilioClient::Path::Numbers;
        return client.restLeft(account.section(u'/', 0, 0), path);
    };
    owner.services.mediaWaits = [this] { media.kick(); };
    setPublicUrl(engine.publicBaseUrl);
}

TwilioCore::~TwilioCore() = default;

void TwilioCore::registerChannels()
{
    const twilio::ChannelWiring wiring{
        .client = client,
        .clock = core.services.clock,
        .statusCallback = [this] { return m_publicUrl.isEmpty() ? QString() : m_publicUrl + u"/twilio/sms/status"; },
        .recorded = [this](const QStringList& ids) { return statuses.recorded(ids); }};
    core.channels.add(twilio::makeSmsChannel(wiring));
    core.channels.add(twilio::makeWhatsAppChannel(wiring));
    core.channels.add(twilio::makeConversationsChannel(wiring));
}

void TwilioCore::addSimulated(const twilio::Account& account)
{
    options.accounts.removeIf([&account](const twilio::Account& known) { return known.sid == account.sid; });
    options.accounts << account;
    client.setOptions(options);
}

void TwilioCore::start()
{
    media.start();
    reconciler.start();
}

void TwilioCore::shutDown()
{
    media.shutDown();
    reconciler.shutDown();
}

void TwilioCore::setPublicUrl(const QString& url)
{
    m_publicUrl = url;
    while (m_publicUrl.endsWith(u'/'))
        m_publicUrl.chop(1);
}

}  // namespace frontdesk
