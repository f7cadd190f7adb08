// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/channelservice.h"

#include "core/base/threadaffinity.h"
#include "core/config/groups/channels.h"
#include "core/console/enginecall.h"
#include "core/engine/enginecore.h"

namespace frontdesk {
namespace {

Error notYet() { return {ErrorCode::Unavailable, ChannelService::tr("The program is still starting."), {}}; }

Error sampleStaysHere()
{
    return {
        ErrorCode::Conflict,
        ChannelService::tr("The sample business answers, and it must not be reachable from the internet. Set up your "
                           "own company on the page Company first."),
        {}};
}

}  // namespace

ChannelService::ChannelService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                               QObject* parent)
    : QObject(parent),
      m_services(services),
      m_core(core),
      m_options(options),
      m_figures(core.database),
      m_publisher(services.conversations),
      m_publicUrl(options.publicBaseUrl)
{
}

void ChannelService::connectTo(const ChannelSources& sources)
{
    FRONTDESK_ASSERT_THREAD(this);
    m_sources.emplace(sources);
    m_tunnel = std::make_unique<TunnelRunner>(TunnelRunner::Options{.find = sources.findTool});
    m_tunnel->addressChanged = [this](const QString& url) { addressChanged(url); };
    m_doctor = std::make_unique<Doctor>(
        DoctorParts{.http = sources.http,
                    .clock = m_services.conversations.clock,
                    .twilio = [this] { return m_sources->client.options(); },
                    .publicUrl = [this] { return m_publicUrl; },
                    .local = [this] { return m_sources->server; },
                    .instance = m_services.instance,
                    .tunnel = [this] { return m_tunnel->state(); },
                    .startTunnel = [this](const QString& tool) { return doStartTunnel(tool); },
                    .sample = [this] { return isSample(); },
                    .unbelieved = m_sources->unbelieved});
}

void ChannelService::shutDown()
{
    m_stop.request_stop();
    if (m_doctor)
        m_doctor->shutDown();
    if (m_tunnel)
        m_tunnel->stop();
}

/// A tunnel's address counts for this run; without one the setting counts again.
void ChannelService::addressChanged(const QString& url)
{
    m_publicUrl = url.isEmpty() ? m_options.publicBaseUrl : url;
    m_sources->setPublicUrl(m_publicUrl, !url.isEmpty());
    m_core.events.publish(ProgramChanged{QStringLiteral("channels")});
}

QFuture<Result<QList<ChannelAccountInfo>>> ChannelService::accounts()
{
    return engineCall<QList<ChannelAccountInfo>>(this, [this] { return doAccounts(); });
}

QFuture<Result<QList<DoctorCheck>>> ChannelService::diagnose(QString account)
{
    return engineCall<QList<DoctorCheck>>(this, [this, account] { return doDiagnose(account); });
}

QFuture<Result<DoctorCheck>> ChannelService::fix(QString checkId, QString account)
{
    return engineCall<DoctorCheck>(this, [this, checkId, account] { return doFix(checkId, account); });
}

QFuture<Result<TunnelState>> ChannelService::tunnel()
{
    return engineCall<TunnelState>(this, [this] { return doTunnel(); });
}

QFuture<Result<TunnelState>> ChannelService::startTunnel(QString tool)
{
    return engineCall<TunnelState>(this, [this, tool] { return doStartTunnel(tool); });
}

QFuture<Result<int>> ChannelService::synchronise(QString account)
{
    return engineCall<int>(this, [this, account] { return doSynchronise(account); });
}

QFuture<Result<ReplyRules>> ChannelService::replyRules(ConversationId conversation)
{
    return engineCall<ReplyRules>(this, [this, conversation] { return doReplyRules(conversation); });
}

QFuture<Result<QList<MessageTemplate>>> ChannelService::templates(ConversationId conversation)
{
    return engineCall<QList<MessageTemplate>>(this, [this, conversation] { return doTemplates(conversation); });
}

QFuture<Result<Message>> ChannelService::sendTemplate(ConversationId conversation, QString templateId,
                                                      QStringList values, QString publicId)
{
    const StaffReply reply{.conversationId = conversation,
                           .staffId = m_services.info.self.id,
                           .publicId = publicId,
                           .text = {},
                           .lastSeen = {},
                           .templateId = templateId,
                           .templateValues = values};
    return engineCall<Message>(this, [this, reply] { return doSendTemplate(reply); });
}

QFuture<Result<DeliveryDetail>> ChannelService::deliveryDetail(MessageId message)
{
    return engineCall<DeliveryDetail>(this, [this, message] { return doDeliveryDetail(message); });
}

QFuture<Result<Message>> ChannelService::retry(MessageId message)
{
    return engineCall<Message>(this, [this, message] { return doRetry(message); });
}

/// The invented shop answers: it stays on this computer, as with its listening address.
bool ChannelService::isSample() const { return m_options.demo || m_core.configuration.agent->sampleData; }

/// An account that is set up but was not given to the channels: the invented shop never answers real customers.
QString ChannelService::leftOutAccount() const
{
    const SettingsPtr settings = m_services.settings.current;
    const QString sid = settings ? settings->get(setting::TwilioAccountSid) : QString();
    return sid.isEmpty() || m_options.twilio.find(sid) ? QString() : sid;
}

AccountFacts ChannelService::accountFacts(const ChannelFigures& figures) const
{
    AccountFacts facts;
    facts.twilio = m_sources->client.options();
    facts.figures = figures;
    facts.publicUrl = m_publicUrl;
    facts.webhookSecret = !m_options.webhookSecret.isEmpty();
    facts.leftOut = leftOutAccount();
    for (const twilio::Account& account : facts.twilio.accounts) {
        if (m_sources->client.breakerState(account.sid) != CircuitBreaker::State::Closed)
            facts.resting.insert(account.sid);
        facts.refusedLately.insert(account.sid, m_core.refusals.lately(account.sid));
        if (m_sources->syncProblem)
            facts.syncProblems.insert(account.sid, m_sources->syncProblem(account.sid));
    }
    return facts;
}

Task<QList<ChannelAccountInfo>> ChannelService::doAccounts()
{
    if (!m_sources)
        co_return notYet();
    auto reading = m_figures.figures();
    const Result<ChannelFigures> figures = co_await reading;
    if (!figures)
        co_return figures.error();
    const AccountFacts facts = accountFacts(*figures);
    co_return accountList(facts);
}

Task<QList<DoctorCheck>> ChannelService::doDiagnose(QString account)
{
    if (!m_doctor)
        co_return notYet();
    auto looking = m_doctor->run(account);
    const Result<QList<DoctorCheck>> checks = co_await looking;
    co_return checks;
}

Task<DoctorCheck> ChannelService::doFix(QString checkId, QString account)
{
    if (!m_doctor)
        co_return notYet();
    auto fixing = m_doctor->fix(checkId, account);
    const Result<DoctorCheck> check = co_await fixing;
    m_core.events.publish(ProgramChanged{QStringLiteral("channels")});
    co_return check;
}

Task<TunnelState> ChannelService::doTunnel()
{
    if (!m_tunnel)
        co_return notYet();
    const TunnelState state = m_tunnel->state();
    co_return state;
}

Task<TunnelState> ChannelService::doStartTunnel(QString tool)
{
    if (!m_tunnel)
        co_return notYet();
    if (tool.isEmpty()) {
        m_tunnel->stop();
        const TunnelState stopped = m_tunnel->state();
        co_return stopped;
    }
    if (isSample())
        co_return sampleStaysHere();
    const auto port = quint16(m_sources->server.port());
    auto starting = m_tunnel->start(tool, port);
    const Result<TunnelState> state = co_await starting;
    co_return state;
}

Task<int> ChannelService::doSynchronise(QString account)
{
    if (!m_sources)
        co_return notYet();
    if (!m_sources->client.options().find(account))
        co_return Error{ErrorCode::NotFound, tr("This account is not set up."), account};
    if (!m_sources->synchronise)
        co_return Error{ErrorCode::Unavailable, tr("Messages of this account cannot be compared."), {}};
    auto comparing = m_sources->synchronise(account);
    const Result<int> missed = co_await comparing;
    m_core.events.publish(ProgramChanged{QStringLiteral("channels")});
    co_return missed;
}

}  // namespace frontdesk
