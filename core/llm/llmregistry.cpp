// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llmregistry.h"

#include "core/base/log.h"
#include "core/llm/failoverstream.h"
#include "core/llm/remoteprovider.h"
#include "core/model/purposes.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

struct RegistryText {
    Q_DECLARE_TR_FUNCTIONS(LlmProvider)
};

constexpr int LongestTrialMs = 8'000;

QString builtinId() { return QStringLiteral("builtin"); }

/// The engine's own provider outlives every stream.
std::shared_ptr<LlmProvider> unowned(LlmProvider& provider) { return {std::shared_ptr<void>(), &provider}; }

bool isClaude(const QString& model) { return model.startsWith(u"claude"); }

/// May this account have a model of that name?
bool mayServe(const LlmAccount& account, const QString& model)
{
    if (account.dialect == u"compatible")
        return true;
    return (account.dialect == u"anthropic") == isClaude(model);
}

}  // namespace

LlmRegistry::LlmRegistry(LlmProvider& builtin, HttpTransport& transport, const Clock& clock, LlmOptions options)
    : m_builtin(builtin), m_transport(transport), m_clock(clock), m_options(std::move(options))
{
    build();
}

LlmRegistry::~LlmRegistry() = default;

void LlmRegistry::setOptions(LlmOptions options)
{
    m_options = std::move(options);
    build();
}

void LlmRegistry::setAround(Around around)
{
    m_around = std::move(around);
    build();
}

void LlmRegistry::setRecorder(EgressRecorder* recorder)
{
    m_recorder = recorder;
    for (const auto& [id, remote] : m_remotes)
        remote->setRecorder(recorder);
}

void LlmRegistry::build()
{
    m_remotes.clear();
    m_wrapped.clear();
    if (m_options.provider == builtinId())
        return;
    for (const LlmAccount& account : std::as_const(m_options.accounts)) {
        const std::shared_ptr<const LlmDialect> dialect = findDialect(account.dialect);
        if (!dialect)
            continue;
        const auto remote = std::make_shared<RemoteProvider>(account, dialect, m_transport, m_clock,
                                                             m_options.patience);
        remote->setRecorder(m_recorder);
        m_remotes[account.id] = remote;
        m_wrapped[account.id] = m_around ? m_around(remote) : std::shared_ptr<LlmProvider>(remote);
    }
    if (!account(m_options.provider))
        logWarning("llm", m_options.provider % u" is chosen, but not set up: the next one answers");
}

QString LlmRegistry::name() const { return account(m_options.provider) ? m_options.provider : builtinId(); }

const LlmAccount* LlmRegistry::account(const QString& id) const
{
    const auto known = m_remotes.find(id);
    return known == m_remotes.end() ? nullptr : &known->second->account();
}

QString LlmRegistry::accountFor(const QString& model) const
{
    const LlmAccount* chosen = account(m_options.provider);
    if (chosen && mayServe(*chosen, model))
        return chosen->id;
    for (const LlmAccount& other : m_options.accounts)
        if (account(other.id) && mayServe(other, model))
            return other.id;
    return chosen ? chosen->id : QString();
}

LlmRegistry::Route LlmRegistry::routeTo(const QString& id, const QString& model) const
{
    const LlmAccount* known = account(id);
    if (known == nullptr)
        return {};
    const QString own = known->deployment.isEmpty() ? known->model : known->deployment;
    const QString name = model.isEmpty() ? own : model;
    if (name.isEmpty())
        return {};
    return {m_wrapped.at(id), id, name};
}

QList<LlmRegistry::Route> LlmRegistry::routes(const QString& model) const
{
    QList<Route> way;
    const auto add = [&way](const Route& route) {
        const auto same = [&route](const Route& known) { return known.account == route.account; };
        if (route.provider && std::none_of(way.cbegin(), way.cend(), same))
            way.append(route);
    };
    if (m_options.provider != builtinId() && model != builtinId()) {
        const QString prefix = model.section(u'/', 0, 0);
        if (model.isEmpty() || model == u"default")
            add(routeTo(m_options.provider, {}));
        else if (model.contains(u'/') && account(prefix))
            add(routeTo(prefix, model.section(u'/', 1)));
        else
            add(routeTo(accountFor(model), model));
        for (const QString& id : m_options.failover)
            add(routeTo(id, {}));
    }
    way.append({unowned(m_builtin), builtinId(), builtinId()});
    return way;
}

bool LlmRegistry::isRemote(const QString& model) const { return routes(model).size() > 1; }

std::shared_ptr<LlmStream> LlmRegistry::open(LlmRequest request, std::stop_token stop)
{
    QList<Route> way = routes(request.model);
    if (way.size() == 1 && request.model == builtinId())
        return m_builtin.open(std::move(request), std::move(stop));
    return std::make_shared<FailoverStream>(std::move(way), std::move(request), std::move(stop));
}

QList<LlmRegistry::State> LlmRegistry::states() const
{
    QList<State> states;
    for (const auto& [id, remote] : m_remotes)
        states.append({.account = id,
                       .model = remote->account().model,
                       .breaker = remote->breakerState(),
                       .restLeft = remote->restLeft(),
                       .lastError = remote->lastError(),
                       .failing = remote->failing(),
                       .answeredAt = remote->answeredAt()});
    return states;
}

Task<ProviderEvent> LlmRegistry::tryAccount(QString id, std::stop_token stop) const
{
    const auto configured = std::find_if(m_options.accounts.cbegin(), m_options.accounts.cend(),
                                         [&id](const LlmAccount& account) { return account.id == id; });
    const std::shared_ptr<const LlmDialect> dialect = configured == m_options.accounts.cend()
                                                          ? nullptr
                                                          : findDialect(configured->dialect);
    if (!dialect)
        co_return Error{
            ErrorCode::Unavailable, RegistryText::tr("This service is not set up: its key or address is missing."), {}};
    LlmRequest request;
    request.model = configured->deployment.isEmpty() ? configured->model : configured->deployment;
    request.settings.maxTokens = 64;
    request.purpose = purposes::Test.toString();
    request.messages << LlmMessage{LlmRole::User, QStringLiteral("Answer with the word OK."), {}, {}};
    LlmPatience patience = m_options.patience;
    patience.tries = 1;
    patience.firstTokenMs = std::min(patience.firstTokenMs, LongestTrialMs);
    const auto remote = std::make_shared<RemoteProvider>(*configured, dialect, m_transport, m_clock, patience);
    const std::shared_ptr<LlmStream> stream = remote->open(std::move(request), stop);
    auto reading = stream->next();
    const Result<LlmEvent> event = co_await reading;
    if (!event)
        co_return event.error();
    const auto* who = std::get_if<ProviderEvent>(&*event);
    co_return who ? *who : ProviderEvent{id, configured->model};
}

}  // namespace frontdesk
