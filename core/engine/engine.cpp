// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/log.h"
#include "core/base/threadaffinity.h"
#include "core/config/checks.h"
#include "core/engine/configreloader.h"
#include "core/engine/enginecore.h"
#include "core/engine/enginefacets.h"
#include "core/engine/external/externalcore.h"
#include "core/engine/llmtest.h"
#include "core/engine/machinewatch.h"
#include "core/engine/messagetally.h"
#include "core/engine/opspublisher.h"
#include "core/engine/routes.h"
#include "core/engine/samplereplies.h"
#include "core/engine/twilio/twiliocore.h"
#include "core/knowledge/ingest.h"
#include "core/server/opsserver.h"
#include "core/store/clockshift.h"

#include <frontdesk_version.h>

#include <qcoro/qcorotimer.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrent>

namespace frontdesk {
namespace {

/// What the sockets talk to when the gateway is gone.
class NoTransport final : public SessionSockets {
public:
    void sendText(SocketId, QByteArray, FrameFence) override {}
    void closeSocket(SocketId, quint16, QString) override {}
    QFuture<void> fence(ConversationId, qint64) override { return QtFuture::makeReadyFuture(); }
};

constexpr std::chrono::milliseconds StopPoll(10);
constexpr int BackupEndMs = 80'000;  // service managers give 90 s

QByteArray routeLabel(const RequestSample& sample)
{
    return sample.route.isEmpty() ? QByteArray("none") : sample.route;
}

}  // namespace

class Engine::Private {
public:
    Private(EngineOptions o, const Clock& c) : options(std::move(o)), clock(c) {}

    EngineOptions options;
    EvenClock clock;
    EngineConfiguration configuration;
    std::unique_ptr<EngineCore> core;
    MessageTally tally{[this](const QString& channel, const QString& role) {
        core->metrics.chatMessage(channel.toLatin1(), role.toLatin1());
    }};
    std::unique_ptr<MachineWatch> machine;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<OpsServer> ops;
    std::unique_ptr<ConsoleService> console;
    std::unique_ptr<EngineFacets> facets;
    std::unique_ptr<ConfigReloader> reloader;
    QStringList missing{QStringLiteral("configuration"), QStringLiteral("store"), QStringLiteral("knowledge"),
                        QStringLiteral("recovery")};
    bool draining = false;
    bool starting = false;
    Micros startedAt = 0;
    Micros startedSteady = 0;
    QByteArray openApiText;
    const QString instance = newPublicId();
    StaffMember self;
    qint64 listedOn = 0;  ///< day on which the list of sessions was read through the API
    QTimer opsTimer;
};

Engine::Engine(EngineOptions options, const Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), clock))
{
    connect(&d->opsTimer, &QTimer::timeout, this, &Engine::publishOps);
}

Engine::~Engine()
{
    // Listeners first: nothing may call into the core while it is taken apart.
    static NoTransport nowhere;
    if (d->core) {
        d->core->sockets.setTransport(&nowhere);
        d->core->services.turnDone = {};
        d->core->webchat.onListed = {};
        d->core->sockets.onTyping = {};
        d->core->sockets.onDelivered = {};
    }
    d->gateway.reset();
    d->ops.reset();
    if (!d->core || d->starting || !busy()) {
        d->reloader.reset();
        d->facets.reset();
        d->console.reset();
        return;
    }
    // A turn or request that did not end in time still refers to these: the process ends soon, memory must stay valid.
    logWarning("engine", QStringLiteral("%1 turns, %2 tasks did not stop in time")
                             .arg(d->core->hub.runningTurns())
                             .arg(coro::liveTasks()));
    // With the clock and the options, which all of them refer to.
    d->opsTimer.stop();
    static_cast<void>(d.release());
}

/// Something that refers to the core still runs.
bool Engine::busy() const
{
    return d->core->hub.runningTurns() > 0 || !d->core->outbox.idle() || coro::liveTasks() > 0;
}

Console* Engine::console() const { return d->console.get(); }
EngineCore* Engine::core() const { return d->core.get(); }
Gateway* Engine::gateway() const { return d->gateway.get(); }

Task<EngineReady> Engine::start()
{
    FRONTDESK_ASSERT_THREAD(this);
    d->starting = true;
    auto starting = doStart();
    const Result<EngineReady> ready = co_await starting;
    d->starting = false;
    co_return ready;
}

Task<EngineReady> Engine::doStart()
{
    d->startedAt = d->clock.now();
    d->startedSteady = d->clock.steady();
    auto configuring = loadConfiguration();
    const Result<> configured = co_await configuring;
    if (!configured)
        co_return configured.error();
    assemble();
    auto listening = listen();
    const Result<EngineReady> ready = co_await listening;
    if (!ready)
        co_return ready.error();
    auto opening = openStore();
    const Result<> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    auto ingesting = ingestKnowledge();
    const Result<> ingested = co_await ingesting;
    if (!ingested)
        co_return ingested.error();
    auto preparing = prepareStaff();
    const Result<> prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    auto tuning = d->facets->autonomy.start();
    const Result<> tuned = co_await tuning;
    if (!tuned)
        co_return tuned.error();
    // Before anybody is answered: whom an older backup brought back goes again.
    auto resuming = d->facets->privacy.resume();
    const Result<> resumed = co_await resuming;
    if (!resumed)
        co_return resumed.error();
    auto recovering = d->core->housekeeping.recover();
    const Result<> recovered = co_await recovering;
    if (!recovered)
        co_return recovered.error();
    auto resumingSkills = d->core->skillDesk.recover();
    const Result<> skillsResumed = co_await resumingSkills;
    if (!skillsResumed)
        co_return skillsResumed.error();
    d->missing.clear();
    d->core->skillDesk.start(d->options.sweepMs);
    d->core->housekeeping.start(d->options.sweepMs);
    d->facets->privacy.start();
    d->machine->start();
    if (d->options.publicBaseUrl.isEmpty())
        d->core->twilio->setPublicUrl(QStringLiteral("http://127.0.0.1:%1").arg(ready->port));
    d->core->outbox.kick();
    d->core->twilio->start();
    d->gateway->setReady(true);
    publishOps();
    const EngineReady value = *ready;
    d->console->setAddresses(d->options.publicBaseUrl.isEmpty() ? QStringLiteral("http://127.0.0.1:%1/").arg(value.port)
                                                                : d->options.publicBaseUrl,
                             QStringLiteral("http://127.0.0.1:%1/").arg(value.opsPort));
    connectFacets(value);
    d->core->events.publish(EngineStatusChanged{true, QString()});
    co_return value;
}

/// What Health and the simulator need of the listeners.
void Engine::connectFacets(const EngineReady& ready)
{
    const QHostAddress bound = d->options.gateway.address;
    const bool any = bound == QHostAddress::Any || bound == QHostAddress::AnyIPv4 || bound == QHostAddress::AnyIPv6;
    QUrl server;
    server.setScheme(QStringLiteral("http"));
    server.setHost(any ? QStringLiteral("127.0.0.1") : bound.toString());
    server.setPort(ready.port);
    d->facets->health.connectTo({.core = *d->core,
                                 .gateway = d->gateway.get(),
                                 .gatewayHost = server.host(),
                                 .port = ready.port,
                                 .opsPort = ready.opsPort,
                                 .databasePath = d->options.databasePath,
                                 .startedAt = d->startedAt,
                                 .draining = [this] { return d->draining; },
                                 .backup = [this] { return d->facets->recovery.figures(); }});
    d->facets->simulator.connectTo(
        {.database = d->core->database,
         .server = server,
         .sessionEnded = [this](SessionId session) { d->core->sockets.sessionEnded(session); },
         .phones = {.server = server,
                    .publicUrl = [this] { return d->core->twilio->publicUrl(); },
                    .addAccount = [this](const twilio::Account& a) { d->core->twilio->addSimulated(a); }}});
    d->facets->settings.setServiceTest(
        [this](const QString& area) { return testLlmService(&d->core->provider, area); });
    d->facets->channels.connectTo(
        {.http = d->core->twilio->transport,
         .client = d->core->twilio->client,
         .server = server,
         .setPublicUrl = [this, local = server.toString()](
                             const QString& url, bool tunnel) { moveTo(url.isEmpty() ? local : url, tunnel); },
         .synchronise = [this](const QString& account) { return d->core->twilio->reconciler.synchronise(account); },
         .syncProblem = [this](const QString& account) { return d->core->twilio->reconciler.problem(account); },
         .findTool = {},
         .unbelieved = [this] { return d->gateway->stats().unbelieved.load(); }});
}

/// A tunnel came or went: webhooks are signed for another address, and it is called by another name.
void Engine::moveTo(const QString& publicUrl, bool tunnel)
{
    d->gateway->setExtraHost(tunnel ? QUrl(publicUrl).host() : QString());
    d->core->twilio->setPublicUrl(publicUrl);
    d->console->mutableServices().info.chatPageUrl = publicUrl;
}

Task<> Engine::loadConfiguration()
{
    QFuture<Result<EngineConfiguration>> reading = QtConcurrent::run(readConfiguration, d->options.agentConfigPath,
                                                                     d->options.adjustConfig);
    Result<EngineConfiguration> read = co_await reading;
    if (!read)
        co_return read.error();
    d->configuration = read.take();
    d->missing.removeAll(QStringLiteral("configuration"));
    co_return Result<>();
}

void Engine::assemble()
{
    d->core = std::make_unique<EngineCore>(d->options, d->clock, d->configuration);
    d->machine = std::make_unique<MachineWatch>(*d->core, d->clock);
    registerBuiltins(*d->core);
    wireCustomers();
}

void Engine::wireCustomers()
{
    EngineCore& core = *d->core;
    const RouteTable routes = makeRoutes({core.webchat, core.customerApi, core.filesApi, core.assets, core.widget,
                                          core.twilio->webhooks, core.webhook, d->instance});
    d->openApiText = toBytes(openApi(routes, QStringLiteral(FRONTDESK_VERSION)));
    d->gateway = std::make_unique<Gateway>(d->options.gateway, routes, &core.sockets);
    d->ops = std::make_unique<OpsServer>();
    core.sockets.setTransport(d->gateway.get());
    core.relay.setObserver(&core.sockets);
    core.services.turnDone = [this](const TurnFigures& figures) {
        d->core->metrics.turnFinished(figures.outcome.toLatin1(), figures.ended - figures.started,
                                      figures.firstSentence > 0 ? figures.firstSentence - figures.started : 0);
        for (const QString& reason : figures.escalationReasons)
            d->core->metrics.escalationRaised(reason.section(u':', 0, 0).toLatin1());
    };
    core.webchat.onSessionEnded = [&core](SessionId session) { core.sockets.sessionEnded(session); };
    core.webchat.onListed = [this] { noteListed(); };
    core.sockets.onTyping = [this](ConversationId conversation, bool active) {
        d->core->events.publish(TypingChanged{conversation, Author::Contact, active});
    };
    core.sockets.onDelivered = [this](ConversationId conversation, qint64 seq) {
        coro::spawn(QStringLiteral("delivered"), markDelivered(conversation, seq));
    };
    connect(d->gateway.get(), &Gateway::requestFinished, this, [this](const RequestSample& sample) {
        d->core->metrics.requestFinished(sample.method, routeLabel(sample), sample.status, sample.micros);
    });
    connect(&core.events, &EventBus::published, this,
            [this](const DomainEvent& event, qint64 seq) { d->tally.note(event, seq); });
}

/// Once a day: a program may ask every minute.
void Engine::noteListed()
{
    const qint64 day = d->clock.now() / (24 * 60 * MicrosPerMinute);
    if (std::exchange(d->listedOn, day) == day)
        return;
    const CustomerSight view{.actor = QStringLiteral("api"),
                             .action = QStringLiteral("sessions.listed"),
                             .conversation = {},
                             .contact = {},
                             .target = {}};
    coro::spawn(QStringLiteral("audit of the list"), noteView(view));
}

Task<> Engine::noteView(CustomerSight view)
{
    auto noting = d->core->contacts.noteView(view);
    const Result<> noted = co_await noting;
    co_return noted;
}

Task<> Engine::markDelivered(ConversationId conversation, qint64 seq)
{
    auto marking = d->core->conversations.markDelivered(conversation, seq);
    const Result<QList<Message>> marked = co_await marking;
    if (!marked)
        co_return marked.error();
    for (const Message& message : *marked)
        d->core->events.publish(MessageChanged{message});
    co_return Result<>();
}

Task<EngineReady> Engine::listen()
{
    EngineReady ready;
    auto binding = d->gateway->start();
    const Result<quint16> port = co_await binding;
    if (!port)
        co_return port.error();
    ready.port = *port;
    auto opsBinding = d->ops->start(d->options.opsPort);
    const Result<quint16> opsPort = co_await opsBinding;
    if (!opsPort)
        co_return opsPort.error();
    ready.opsPort = *opsPort;
    publishOps();
    d->opsTimer.start(1000);
    co_return ready;
}

Task<> Engine::openStore()
{
    auto making = makeRoom(d->core.get());
    co_await making;
    auto opening = d->core->database.open();
    const Result<> opened = co_await opening;
    if (!opened)
        co_return opened;
    auto mending = mendFutureStamps(d->core->database);
    const Result<> mended = co_await mending;
    if (mended)
        d->missing.removeAll(QStringLiteral("store"));
    co_return mended;
}

Task<> Engine::ingestKnowledge()
{
    const AgentConfigPtr config = d->configuration.agent;
    const QString folder = QFileInfo(config->path).absolutePath();
    auto ingesting = ingestDocuments(&d->core->knowledge, folder, config->agent.documents, config->sampleData);
    const Result<IngestReport> report = co_await ingesting;
    if (!report)
        co_return report.error();
    d->core->retriever.setStatistics(report->statistics);
    for (const QString& skipped : report->skipped)
        logWarning("knowledge", QStringLiteral("not read: ") % skipped);
    logInfo("knowledge", QStringLiteral("%1 documents, %2 passages").arg(report->documents).arg(report->chunks));
    d->missing.removeAll(QStringLiteral("knowledge"));
    co_return Result<>();
}

Task<> Engine::prepareStaff()
{
    auto ensuring = d->core->staff.ensureLocal(d->options.staffName, QStringLiteral("supervisor"));
    const Result<StaffMember> present = co_await ensuring;
    if (!present)
        co_return present.error();
    StaffMember self = *present;
    // The name in the settings counts, also when it was changed since the first start.
    if (self.name != d->options.staffName) {
        auto renaming = d->core->staff.rename(self.id, d->options.staffName);
        const Result<StaffMember> renamed = co_await renaming;
        if (!renamed)
            co_return renamed.error();
        self = *renamed;
    }
    d->core->webchat.setStaffToken(d->options.staffToken);
    const AgentConfigPtr config = d->configuration.agent;
    ConsoleInfo info{.self = self,
                     .companyName = config->business.companyName,
                     .agentName = config->agent.name,
                     .sampleData = config->sampleData,
                     .chatPageUrl = {},
                     .opsUrl = {},
                     .dataDir = d->options.dataDir,
                     .secretStore = d->options.secretStore,
                     .version = QStringLiteral(FRONTDESK_VERSION " (" FRONTDESK_GIT_ID ")")};
    ConsoleServices services{.conversations = d->core->services,
                             .staff = d->core->staff,
                             .ownership = d->core->ownership,
                             .outbox = d->core->outbox,
                             .info = info,
                             .undoSend = d->options.undoSend};
    addSettings(services);
    d->console = std::make_unique<ConsoleService>(services);
    const ConsoleServices& kept = d->console->services();
    d->facets = std::make_unique<EngineFacets>(kept, *d->core, d->options);
    d->console->setFacets(d->facets->list());
    if (config->sampleData) {
        auto installing = d->core->desk.installSampleCanned(sampleReplies());
        const Result<int> installed = co_await installing;
        if (!installed)
            co_return installed.error();
    }
    co_return Result<>();
}

void Engine::addSettings(ConsoleServices& services)
{
    d->reloader = std::make_unique<ConfigReloader>(*d->core, d->options);
    d->reloader->taken = [this](const AgentConfig& config) { showAgent(config); };
    if (d->options.watchConfig)
        d->reloader->watch();
    services.instance = d->instance;
    services.settings = d->options.settings;
    services.reloadConfiguration = [this](const QString& path) { return reloadConfiguration(path); };
    services.agentConfigStatus = [this] { return d->reloader->status(); };
    services.applySettings = [this](const SettingsPtr& settings) { applySettings(settings); };
}

Task<> Engine::reloadConfiguration(QString path)
{
    FRONTDESK_ASSERT_THREAD(this);
    if (!d->reloader)
        co_return Error{ErrorCode::Unavailable, {}, QStringLiteral("reload before the start was finished")};
    auto reloading = d->reloader->reload(path);
    const Result<> done = co_await reloading;
    co_return done;
}

void Engine::showAgent(const AgentConfig& config)
{
    ConsoleInfo& info = d->console->mutableServices().info;
    info.companyName = config.business.companyName;
    info.agentName = config.agent.name;
    info.sampleData = config.sampleData;
}

void Engine::applySettings(const SettingsPtr& settings)
{
    FRONTDESK_ASSERT_THREAD(this);
    if (!d->options.retune || !d->console)
        return;
    const QString name = d->options.staffName;
    d->options.retune(d->options, settings);
    const EngineOptions& now = d->options;
    EngineCore& core = *d->core;
    d->gateway->setRateProfile(now.gateway.rates);
    d->gateway->setCorsOrigins(now.gateway.corsOrigins);
    core.intake.setLimits(senderLimits(now));
    core.capacity.setMost(now.maxConversationsAtOnce);
    if (std::exchange(core.services.maintenance, now.maintenance) && !now.maintenance)
        core.hub.releaseHeld();
    core.builtin.setPace(now.paceMicrosPerWord);
    core.provider.setOptions(now.llm);
    core.webchat.setLimits({.maxMessageChars = now.maxMessageChars}, now.replyWaitMs);
    core.sockets.setLimits({.maxMessageChars = now.maxMessageChars});
    core.webhook.setLimits({.maxMessageChars = now.maxMessageChars, .replyWaitMs = now.replyWaitMs});
    core.webchat.setStaffToken(now.staffToken);
    d->console->mutableServices().setUndoWindow(now.undoSend);
    if (now.staffName != name)
        coro::spawn(QStringLiteral("rename"), renameSelf(now.staffName));
    // Overrides of group "agent" stand above the file: it is read again with them.
    coro::spawn(QStringLiteral("reload"), d->reloader->reloadQuietly());
}

Task<> Engine::renameSelf(QString name)
{
    auto renaming = d->core->staff.rename(d->console->services().info.self.id, name);
    const Result<StaffMember> renamed = co_await renaming;
    if (!renamed)
        co_return renamed.error();
    d->console->mutableServices().info.self = *renamed;
    d->core->events.publish(ProgramChanged{QStringLiteral("staff")});
    co_return Result<>();
}

void Engine::publishOps()
{
    if (!d->core || !d->ops)
        return;
    const GatewayStats& gateway = d->gateway->stats();
    const Json figures = {
        {"connections", gateway.connections.load()},          {"sockets", gateway.sockets.load()},
        {"connection_limit", gateway.connectionLimit.load()}, {"turned_away", gateway.turnedAway.load()},
        {"dropped_frames", gateway.droppedFrames.load()},     {"rate_limited", gateway.rateLimited.load()},
        {"ai_conversations", d->core->capacity.active()},     {"waiting_for_ai", d->core->capacity.waiting()},
        {"running_turns", d->core->hub.runningTurns()},       {"chat_clients", d->core->sockets.sessionCount()}};
    for (const auto& [name, value] : figures.items())
        d->core->metrics.setGauge(QByteArray::fromStdString(name), value.get<double>());
    d->core->metrics.setGauge("store_queue", double(d->core->database.stats().queued));
    d->ops->publish(makeOpsSnapshot({.version = QStringLiteral(FRONTDESK_VERSION),
                                     .startedAt = d->startedSteady,
                                     .now = d->clock.steady(),
                                     .missing = d->missing,
                                     .draining = d->draining,
                                     .store = d->core->database.stats(),
                                     .figures = figures,
                                     .openApi = d->openApiText},
                                    d->core->metrics));
}

Task<> Engine::stop(int deadlineMs)
{
    QElapsedTimer elapsed;
    elapsed.start();
    // What is half started cannot be taken apart under the feet of its coroutine.
    while (d->starting && elapsed.elapsed() < deadlineMs) {
        auto pause = QCoro::sleepFor(StopPoll);
        co_await pause;
    }
    if (!d->core)
        co_return Result<>();
    d->draining = true;
    publishOps();
    if (d->reloader)
        d->reloader->shutDown();
    d->machine->shutDown();
    d->core->housekeeping.shutDown();
    d->core->skillDesk.shutDown();
    d->core->twilio->shutDown();
    d->core->external->shutDown();
    d->core->refusals.flush();
    if (d->facets) {
        d->facets->channels.shutDown();
        d->facets->privacy.shutDown();
        d->facets->recovery.shutDown();
    }
    d->core->waiter.releaseAll();
    d->core->hub.shutDown();
    auto draining = d->gateway->drain(deadlineMs / 2);
    co_await draining;
    d->core->outbox.shutDown();
    while (elapsed.elapsed() < deadlineMs && busy()) {
        auto pause = QCoro::sleepFor(StopPoll);
        co_await pause;
    }
    // SQLite cannot be stopped while it copies the database for a backup, and must not be left alone with it.
    while (d->facets && d->facets->recovery.busy() && elapsed.elapsed() < BackupEndMs) {
        auto pause = QCoro::sleepFor(StopPoll);
        co_await pause;
    }
    d->opsTimer.stop();
    d->ops->stop();
    co_return Result<>();
}

}  // namespace frontdesk
