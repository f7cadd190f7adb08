// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/server.h"

#include "core/agent/external/mcp/httplink.h"
#include "core/agent/external/mcp/stdiolink.h"
#include "core/agent/external/resultcleaner.h"
#include "core/agent/external/scriptskill.h"
#include "core/base/log.h"
#include "core/net/backoff.h"

#include <QDir>

namespace frontdesk::external::mcp {
namespace {

constexpr int LongestPauseMs = 60'000;
constexpr int HandshakeMs = 20'000;
constexpr int ConnectingMs = 3000;
constexpr Micros Settled = 60 * MicrosPerSecond;

std::shared_ptr<QPromise<void>> freshPromise()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    return promise;
}

void finish(const std::shared_ptr<QPromise<void>>& promise)
{
    if (promise && !promise->future().isFinished())
        promise->finish();
}

}  // namespace

Server::Server(ManifestPtr manifest, Surroundings around, Sandbox& sandbox)
    : m_manifest(std::move(manifest)),
      m_around(std::move(around)),
      m_sandbox(sandbox),
      m_connected(freshPromise()),
      m_problem(QStringLiteral("not connected yet"))
{
}

Server::~Server() { shut(); }

void Server::start() { coro::spawn(u"mcp " % m_manifest->name, keepConnected()); }

void Server::shut()
{
    changed = {};
    m_stop.request_stop();
    if (m_client)
        m_client->shut();
    m_client.reset();
    finish(m_ended);
    finish(m_connected);
}

Task<> Server::keepConnected()
{
    const std::shared_ptr<Server> self = shared_from_this();
    const std::stop_token stop = m_stop.get_token();
    int failures = 0;
    while (!stop.stop_requested()) {
        const Micros begun = m_around.clock.steady();
        m_ended = freshPromise();
        const QFuture<void> over = m_ended->future();
        auto connecting = connectOnce(stop);
        const Result<> connected = co_await connecting;
        if (connected) {
            co_await over;
        } else if (!stop.stop_requested())
            ended(connected.error().userText % u' ' % connected.error().detail);
        if (stop.stop_requested())
            break;
        failures = m_around.clock.steady() - begun > Settled ? 1 : failures + 1;
        const Backoff backoff{.baseMs = firstPauseMs, .maxMs = LongestPauseMs};
        const int pause = backoff.delayMs(failures);
        logInfo("mcp", QStringLiteral("%1: %2; again in %3 ms").arg(m_manifest->name, m_problem).arg(pause));
        const Result<> waited = co_await pauseFor(pause, stop);
        if (!waited)
            break;
    }
    co_return Result<>();
}

Task<> Server::connectOnce(std::stop_token stop)
{
    const std::shared_ptr<Server> self = shared_from_this();
    auto making = makeClient();
    const Result<std::shared_ptr<Client>> made = co_await making;
    if (!made)
        co_return made.error();
    const std::shared_ptr<Client> client = *made;
    client->closed = [this](const QString& why) { ended(why); };
    CallLimit limit(HandshakeMs, stop);
    const std::stop_token token = limit.token();
    auto starting = client->start(token);
    const Result<> started = co_await starting;
    if (!started || stop.stop_requested()) {
        client->shut();
        co_return started ? Error{ErrorCode::Cancelled, {}, {}} : started.error();
    }
    m_client = client;
    m_listedAt = 0;
    client->toolsChanged = [this] { listAgain(); };
    auto listing = listTools(client);
    const Result<> listed = co_await listing;
    if (!listed) {
        client->shut();
        m_client.reset();
        co_return listed.error();
    }
    co_return Result<>();
}

Task<std::shared_ptr<Client>> Server::makeClient()
{
    return std::get<McpPlan>(m_manifest->plan).http ? makeHttp() : makeStdio();
}

Task<std::shared_ptr<Client>> Server::makeStdio()
{
    const std::shared_ptr<Server> self = shared_from_this();
    const ProgramPlan plan = std::get<McpPlan>(m_manifest->plan).program;
    auto reading = secretVariables(m_around.secrets, plan.secretEnvironment);
    const Result<NamedTexts> secrets = co_await reading;
    if (!secrets)
        co_return secrets.error();
    m_secrets.clear();
    for (const auto& [name, value] : *secrets)
        m_secrets << value.toUtf8();
    // Locked in it may write to a folder of its own and to nothing else, least of all to the files of skills.
    if (plan.sandbox != SandboxUse::Off && !m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder ? m_folder->path() : QDir::homePath();
    const Result<ChildCommand> command = commandOf(plan, folder, *secrets);
    if (!command)
        co_return command.error();
    auto confining = confined(&m_sandbox, plan, *command);
    const Result<ChildCommand> ready = co_await confining;
    if (!ready)
        co_return ready.error();
    co_return Client::create(std::make_unique<StdioLink>(m_manifest->name, *ready));
}

Task<std::shared_ptr<Client>> Server::makeHttp()
{
    const std::shared_ptr<Server> self = shared_from_this();
    const McpPlan plan = std::get<McpPlan>(m_manifest->plan);
    QByteArray secret;
    if (plan.auth.kind != AuthPlan::Kind::None) {
        auto reading = secretNamed(m_around.secrets, plan.auth.secret);
        const Result<QByteArray> found = co_await reading;
        if (!found)
            co_return found.error();
        secret = *found;
    }
    m_secrets = secret.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{secret};
    HttpLink::Parts parts{.http = m_around.http,
                          .clock = m_around.clock,
                          .url = QUrl(plan.url, QUrl::StrictMode),
                          .headers = plan.headers,
                          .auth = plan.auth,
                          .secret = secret,
                          .reach = plan.reach};
    co_return Client::create(std::make_unique<HttpLink>(std::move(parts)));
}

Task<> Server::listTools(std::shared_ptr<Client> client)
{
    const std::shared_ptr<Server> self = shared_from_this();
    m_listing = true;
    do {
        const Micros passed = m_around.clock.steady() - m_listedAt;
        const int left = listPauseMs - int(std::clamp<Micros>(passed / 1000, 0, listPauseMs));
        if (m_listedAt > 0 && left > 0) {
            const std::stop_token ending = m_stop.get_token();
            const Result<> waited = co_await pauseFor(left, ending);
            static_cast<void>(waited);
        }
        m_listedAt = m_around.clock.steady();
        m_listOnceMore = false;
        CallLimit limit(HandshakeMs, m_stop.get_token());
        const std::stop_token token = limit.token();
        auto asking = client->tools(token);
        const Result<QList<ToolInfo>> tools = co_await asking;
        if (m_client != client || !tools) {
            m_listing = false;
            co_return tools ? Error{ErrorCode::Cancelled, {}, {}} : tools.error();
        }
        const bool differ = std::exchange(m_tools, *tools) != *tools;
        const bool was = std::exchange(m_problem, QString()).isEmpty();
        finish(m_connected);
        logDebug("mcp", QStringLiteral("%1: %2 tools").arg(m_manifest->name).arg(m_tools.size()));
        if ((differ || !was) && changed)
            changed();
    } while (m_listOnceMore);
    m_listing = false;
    co_return Result<>();
}

void Server::listAgain()
{
    // Once at a time, and not without pause: a server may announce faster than it lists.
    m_listOnceMore = true;
    if (!m_listing && m_client)
        coro::spawn(u"mcp tools " % m_manifest->name, listTools(m_client));
}

void Server::ended(const QString& why)
{
    m_problem = cleanText(why).trimmed().left(500);
    if (m_client)
        m_client->shut();
    m_client.reset();
    if (m_connected->future().isFinished())
        m_connected = freshPromise();
    finish(m_ended);
}

Task<Json> Server::call(QString tool, Json arguments, std::stop_token stop)
{
    const std::shared_ptr<Server> self = shared_from_this();
    for (int tries = 0; tries < 2; ++tries) {
        if (!m_client) {
            const QFuture<void> soon = m_connected->future();
            const QFuture<bool> waiting = coro::finishedWithin(soon, ConnectingMs);
            const bool connected = co_await waiting;
            static_cast<void>(connected);
        }
        const std::shared_ptr<Client> client = m_client;
        if (!client)
            co_return unsentError(ErrorCode::Unavailable, m_problem);
        auto calling = client->call(tool, arguments, stop);
        const Result<Json> result = co_await calling;
        if (result || result.error().code != ErrorCode::Conflict)
            co_return result;
    }
    co_return unsentError(ErrorCode::Unavailable, QStringLiteral("the server forgets its sessions"));
}

}  // namespace frontdesk::external::mcp
